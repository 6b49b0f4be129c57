import type { components } from '../../../generated/roosted.ts'
import type { RoostedRecords } from '../records.ts'

/** The skillset that an id sent as text names. `0123` names none. */
export function skillsetNamed(
  { skillsets }: Pick<RoostedRecords, 'skillsets'>,
  id: string,
): components['schemas']['SkillsetRecord'] | undefined {
  const skillset = skillsets.get(Number(id))
  return skillset !== undefined && String(skillset.id) === id ? skillset : undefined
}
