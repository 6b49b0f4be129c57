import type { FieldFault } from '../field-fault.ts'

type Cutoffs<Name extends string> = { readonly [N in Name]: number | null }

/**
 * Double time does not begin before overtime. `place`: where the cutoffs stand in the body, with a slash behind it.
 * `pairs`: names of an overtime cutoff and of the double time cutoff that belongs to it.
 */
export function cutoffFaults<Name extends string>(
  place: string,
  cutoffs: Cutoffs<Name>,
  pairs: readonly (readonly [Name, Name])[],
): FieldFault[] {
  return pairs.flatMap(([overtime, doubleTime]) => {
    const begins = cutoffs[overtime]
    const doubles = cutoffs[doubleTime]
    if (begins === null || doubles === null || doubles >= begins) return []
    const message = 'is below the overtime cutoff'
    return [{ pointer: `/${place}${doubleTime}`, keyword: 'rule' as const, message, received: doubles }]
  })
}
