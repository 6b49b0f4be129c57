/** How time is told: it stands still, or it runs at a distance from the machine's. Milliseconds. */
export type ClockSetting = { readonly frozenAt: number } | { readonly offsetMs: number }

export const REAL_TIME: ClockSetting = Object.freeze({ offsetMs: 0 })

/** Milliseconds since 1970-01-01T00:00:00Z, when the machine's clock says `machineNow`. */
export const tellTime = (setting: ClockSetting, machineNow: number): number =>
  'frozenAt' in setting ? setting.frozenAt : machineNow + setting.offsetMs

/** The setting that tells `now` at this moment, and stands still or goes on from there. */
export const setTo = (now: number, frozen: boolean, machineNow: number): ClockSetting =>
  frozen ? { frozenAt: now } : { offsetMs: now - machineNow }

const EARLIEST_MS = Date.parse('0001-01-01T00:00:00Z')
const LATEST_MS = Date.parse('9999-12-31T23:59:59.999Z')

/** Whether a time is in the years 1 to 9999, for which every format of an instant has four digits. */
export const isTellable = (epochMs: number): boolean => epochMs >= EARLIEST_MS && epochMs <= LATEST_MS
