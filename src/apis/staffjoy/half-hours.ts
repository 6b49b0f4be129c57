/** Limits are stored and answered in hours, but a PATCH answers how the original server stored them: in half hours. */
export const inHalfHours = (hours: number | undefined): number | undefined =>
  hours === undefined ? undefined : hours * 2
