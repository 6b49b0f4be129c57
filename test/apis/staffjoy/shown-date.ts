const formats = new Map<string, Intl.DateTimeFormat>()

/** The date that clocks in a zone show, as the platform has it: nothing of the code under test is used. */
export function shownDate(epochMs: number, zone: string): string {
  // Swedes write dates as ISO 8601 does.
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  formats.set(zone, format)
  return format.format(epochMs)
}
