import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RequestCheck } from '../../src/contract/request.ts'
import { Validators } from '../../src/contract/validator.ts'
import { readDocument } from '../../src/openapi/document.ts'
import { readSource } from '../../src/openapi/read-source.ts'
import { documentOf } from '../documents.ts'
import { DIFFERENCES, type Difference, type Objection } from './differences.ts'
import { requestsTo, type SentRequest } from './requests.ts'
import { type Judges, judgesOf } from './verdicts.ts'

/** Prism, which shares no code with our checks but Ajv, judges the same requests: it has to accept what we accept. */
const SEED = 20_260_501

const ownDocument = async (name: string) =>
  readDocument(await readSource(fileURLToPath(new URL(`./documents/${name}`, import.meta.url))))

const SUBJECTS = [
  { document: await documentOf('roosted'), count: 150 },
  { document: await documentOf('workbeats'), count: 300 },
  { document: await ownDocument('styles-3.0.yaml'), count: 600 },
  { document: await ownDocument('schemas-3.1.yaml'), count: 600 },
]

const seen = new Set<Difference>()

const trials = await Promise.all(
  SUBJECTS.flatMap(({ document, count }) => {
    const validators = new Validators(document.source, document.openapi)
    return document.operations.map(async (operation, index) => {
      const judges = await judgesOf(operation, validators)
      const requests = fc.sample(requestsTo(operation), { numRuns: count, seed: SEED + index })
      const verdicts = requests.map((request) => judge(judges, request))
      return { name: `${document.title}: ${operation.id}`, operation, verdicts }
    })
  }),
)

test.each(trials)('$name: Prism and we agree on every request', ({ operation, verdicts }) => {
  expect(verdicts.flatMap(({ unexplained }) => unexplained)).toEqual([])
  // Neither side may be one that accepts everything: Prism does where it cannot compile a schema.
  expect(verdicts.some(({ outcome }) => outcome === 'accepted')).toBe(true)
  const canBeWrong = operation.requestBody !== undefined || operation.parameters.length > 0
  expect(verdicts.some(({ outcome }) => outcome === 'refused')).toBe(canBeWrong)
})

test('every difference that is listed occurs', () => {
  expect(trials.flatMap(({ verdicts }) => verdicts).length).toBeGreaterThan(3000)
  expect(DIFFERENCES.filter((difference) => !seen.has(difference)).map(({ name }) => name)).toEqual([])
})

interface Verdict {
  /** By both, or by one of them alone. */
  readonly outcome: 'accepted' | 'refused' | 'disputed'
  /** What one side has against the request, the other has not, and no listed difference explains. */
  readonly unexplained: readonly string[]
}

function judge(judges: Judges, request: SentRequest): Verdict {
  const ours = objections(judges.ours(request))
  const prisms = judges.prisms(request)
  if (ours.length === 0 && prisms.length === 0) return { outcome: 'accepted', unexplained: [] }
  if (ours.length > 0 && prisms.length > 0) return { outcome: 'refused', unexplained: [] }
  const { operation: _, ...shown } = request
  const describe = (who: string, objection: object) =>
    `${who}: ${JSON.stringify(objection)} on ${JSON.stringify(shown)}`
  const oursAlone = ours.filter((objection) => !isListed((difference) => difference.oursAlone?.(objection, request)))
  const prismsAlone = prisms.filter(
    (objection) => !isListed((difference) => difference.prismsAlone?.(objection, request)),
  )
  return {
    outcome: 'disputed',
    unexplained: [
      ...oursAlone.map((objection) => describe('we', objection)),
      ...prismsAlone.map((diagnostic) => describe('Prism', diagnostic)),
    ],
  }
}

function isListed(explains: (difference: Difference) => boolean | undefined): boolean {
  const difference = DIFFERENCES.find((candidate) => explains(candidate) === true)
  if (difference !== undefined) seen.add(difference)
  return difference !== undefined
}

function objections(check: RequestCheck): readonly Objection[] {
  if (check.kind === 'valid') return []
  if (check.kind === 'invalid') return check.violations
  return [{ in: 'body', name: '', keyword: check.kind, params: {}, received: undefined }]
}
