export const ORG = '/organizations/1'
export const LOC = `${ORG}/locations/6`
export const ROLE = `${LOC}/roles/656`
export const WORKER = `${ROLE}/users/1`
/** Past and published; with records of the same week. */
export const WEEK = `${ROLE}/schedules/1551`

/** What a path ends in below something that is there, and below things that are not: no record, or one of others. */
export const below = (rest: string, ...parents: readonly string[]) => parents.map((parent) => parent + rest)
export const noOrganization = (rest: string) => below(rest, '/organizations/999')
export const noLocation = (rest: string) =>
  below(rest, `${ORG}/locations/999`, `${ORG}/locations/250`, '/organizations/180/locations/6')
export const noRole = (rest: string) =>
  below(rest, `${LOC}/roles/999`, `${LOC}/roles/477`, `${ORG}/locations/542/roles/656`)
export const noWorker = (rest: string) => below(rest, `${ROLE}/users/999`, `${ROLE}/users/674`)
export const noWeek = (rest: string) => below(rest, `${ROLE}/schedules/999`, `${LOC}/roles/657/schedules/1551`)
export const others = (path: string, own: string) => [`${path}/999`, ...noRole(own)]

/** A sudo user is answered that there is nothing, whatever the path names. */
export const nothingIsMissed: readonly string[] = []

export const WEEK_OF_ONES = JSON.stringify(
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
      day,
      Array(24).fill(1),
    ]),
  ),
)
export const unknownParameter = { body: { colour: 'red' }, status: 400 }
