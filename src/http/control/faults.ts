import { checkFaults } from '../faults/check-fault.ts'
import type { FaultRule } from '../faults/fault.ts'
import type { Worlds } from '../worlds.ts'
import { ControlError } from './control-error.ts'
import { type Apis, checkName } from './places.ts'

/** What goes wrong in a workspace because somebody wants it to. */
export class FaultControl {
  readonly #apis: Apis
  readonly #worlds: Worlds

  constructor(apis: Apis, worlds: Worlds) {
    this.#apis = apis
    this.#worlds = worlds
  }

  /** In the order in which they are tried. */
  async list(workspace: string): Promise<FaultRule[]> {
    checkName(workspace)
    return this.#worlds.use(workspace, ({ faults }) => faults.list())
  }

  /** These and no others. */
  async set(workspace: string, rules: unknown): Promise<FaultRule[]> {
    checkName(workspace)
    const checked = readFaults(rules, this.#apis)
    return this.#worlds.use(workspace, ({ faults }) => {
      faults.set(checked)
      return faults.list()
    })
  }

  async clear(workspace: string): Promise<void> {
    await this.set(workspace, [])
  }
}

/** A copy of the rules, so that nobody changes them afterwards. Throws a ControlError with every fault of them. */
export function readFaults(rules: unknown, apis: Apis): readonly FaultRule[] {
  const faults = checkFaults(rules, apis)
  if (faults.length === 0) return structuredClone(rules as readonly FaultRule[])
  const [first] = faults
  throw new ControlError(400, `the faults cannot be: ${first?.pointer} ${first?.message}`, faults)
}
