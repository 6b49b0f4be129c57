import { type OperationCounts, type UsePlace, usesOf } from '../../contract/coverage.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Coverage } from '../coverage.ts'
import type { EmulatedApi } from '../emulated-api.ts'
import type { Worlds } from '../worlds.ts'
import { type CountedViolation, describeNoted } from './counted-violation.ts'
import { type Apis, checkName, findApi } from './places.ts'

/** How many there are, and how many of them were seen. */
export interface Share {
  readonly documented: number
  readonly seen: number
}

export interface CoverageSummary {
  /** Operations that were answered with success, of a hundred; rounded down to a tenth. */
  readonly percent: number
  readonly calls: number
  readonly operations: Share
  readonly statuses: Share
  readonly parameters: Share
  readonly values: Share
}

export interface OperationCoverage {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly calls: number
  /** It was answered with success, which is a status below 400. */
  readonly isCovered: boolean
  /** By the document: `200`, `4XX`, `default`. */
  readonly statuses: readonly { readonly status: string; readonly seen: number }[]
  /** Statuses that were answered and are not documented. */
  readonly undocumented: readonly { readonly status: number; readonly seen: number }[]
  /** Parameters and members of the body, in calls that fit the document. */
  readonly parameters: readonly {
    readonly in: UsePlace
    readonly name: string
    readonly seen: number
    /** The values that its enum lists. */
    readonly values?: readonly { readonly value: unknown; readonly seen: number }[]
  }[]
  /** Answers that contradicted the document. */
  readonly contradictions: number
}

export interface ApiCoverage extends CoverageSummary {
  readonly api: string
  readonly title: string
  readonly perOperation: readonly OperationCoverage[]
}

/** What of the documents was used, and what contradicted them. */
export interface CoverageReport {
  /** Null: all of them. */
  readonly workspace: string | null
  readonly summary: CoverageSummary & { readonly violations: number; readonly contradictions: number }
  readonly apis: readonly ApiCoverage[]
  /** What clients sent against the documents. */
  readonly violations: readonly CountedViolation[]
  /** What was answered against the documents: defects of the sandbox. */
  readonly contradictions: readonly CountedViolation[]
}

export class CoverageControl {
  readonly #apis: Apis
  readonly #worlds: Worlds

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  /** Of one workspace, since it was cleared; a reset leaves it. */
  async of(workspace: string, { api }: { api?: string } = {}): Promise<CoverageReport> {
    checkName(workspace)
    return this.#report(workspace, this.#worlds.coverage(workspace), this.#chosen(api))
  }

  /** Of all workspaces together, those that were dropped among them. */
  async ofAll({ api }: { api?: string } = {}): Promise<CoverageReport> {
    return this.#report(null, this.#worlds.wholeCoverage(), this.#chosen(api))
  }

  clear(workspace: string): void {
    checkName(workspace)
    this.#worlds.coverage(workspace).clear()
  }

  clearAll(): void {
    this.#worlds.clearCoverage()
  }

  #chosen(api: string | undefined): EmulatedApi[] {
    return api === undefined ? [...this.#apis.values()] : [findApi(this.#apis, api)]
  }

  async #report(workspace: string | null, coverage: Coverage, chosen: readonly EmulatedApi[]): Promise<CoverageReport> {
    const apis = chosen.map((api) => coverageOf(api, coverage))
    const describe = (noted: Coverage['violations']['noted']) =>
      Promise.all(
        [...noted]
          .filter(({ entry }) => chosen.some(({ name }) => name === entry.api))
          .map((one) => describeNoted(one, this.#apis.get(one.entry.api)?.document)),
      )
    const [violations, contradictions] = await Promise.all([
      describe(coverage.violations.noted),
      describe(coverage.contradictions.noted),
    ])
    const isWhole = chosen.length === this.#apis.size
    const totals = isWhole
      ? { violations: coverage.violations.total, contradictions: coverage.contradictions.total }
      : { violations: sum(violations), contradictions: sum(contradictions) }
    return { workspace, summary: { ...together(apis), ...totals }, apis, violations, contradictions }
  }
}

const sum = (violations: readonly CountedViolation[]): number =>
  violations.reduce((total, { count }) => total + count, 0)

function coverageOf({ name, document }: EmulatedApi, coverage: Coverage): ApiCoverage {
  const perOperation = document.operations.map((operation) => operationCoverage(operation, coverage.find(operation)))
  return { api: name, title: document.title, ...summarize(perOperation), perOperation }
}

function operationCoverage(operation: Operation, counts: OperationCounts | undefined): OperationCoverage {
  const { id, method, path, responses } = operation
  const statuses = new Map([...responses.keys()].map((status) => [status, 0]))
  const undocumented: { status: number; seen: number }[] = []
  let calls = 0
  for (const [status, seen] of counts?.statuses ?? []) {
    calls += seen
    const documented = operation.response(status)?.status
    if (documented === undefined) undocumented.push({ status, seen })
    else statuses.set(documented, (statuses.get(documented) ?? 0) + seen)
  }
  return {
    operation: id,
    method: method.toUpperCase(),
    path,
    calls,
    isCovered: [...(counts?.statuses.keys() ?? [])].some((status) => status < 400),
    statuses: Array.from(statuses, ([status, seen]) => ({ status, seen })),
    undocumented,
    parameters: usesOf(operation).map(({ in: place, name, options }, index) => {
      const values = options?.map((value) => ({ value, seen: counts?.valueSeen(index, value) ?? 0 }))
      const seen = counts?.seen(index) ?? 0
      return values === undefined ? { in: place, name, seen } : { in: place, name, seen, values }
    }),
    contradictions: counts?.contradictions ?? 0,
  }
}

function summarize(operations: readonly OperationCoverage[]): CoverageSummary {
  const covered = { documented: operations.length, seen: operations.filter(({ isCovered }) => isCovered).length }
  const parameters = operations.flatMap((operation) => operation.parameters)
  return {
    percent: percentOf(covered),
    calls: operations.reduce((total, { calls }) => total + calls, 0),
    operations: covered,
    statuses: shareOf(operations.flatMap(({ statuses }) => statuses)),
    parameters: shareOf(parameters),
    values: shareOf(parameters.flatMap(({ values = [] }) => values)),
  }
}

function together(apis: readonly ApiCoverage[]): CoverageSummary {
  return summarize(apis.flatMap(({ perOperation }) => perOperation))
}

const shareOf = (counted: readonly { readonly seen: number }[]): Share => {
  return { documented: counted.length, seen: counted.filter(({ seen }) => seen > 0).length }
}

/** 100 only where nothing is missing. */
const percentOf = ({ documented, seen }: Share): number =>
  documented === 0 ? 100 : Math.floor((1000 * seen) / documented) / 10
