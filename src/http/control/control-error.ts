export interface RecordFault {
  /** JSON pointer into the record. */
  readonly pointer: string
  readonly message: string
}

/** A control call that cannot be done, with the HTTP status that says why. `faults`: what is wrong with a record. */
export class ControlError extends Error {
  readonly status: number
  readonly faults: readonly RecordFault[] | undefined

  constructor(status: number, message: string, faults?: readonly RecordFault[]) {
    super(message)
    this.name = 'ControlError'
    this.status = status
    this.faults = faults
  }
}
