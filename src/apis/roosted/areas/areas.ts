import { type Call, reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { checkFields, wrongReference } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'

type Schemas = components['schemas']
type Area = Schemas['AreaRecord']

/** An area with its depth, which follows from where it hangs. */
export function areaView(area: Area, records: RoostedRecords): Schemas['Area'] {
  return { ...area, nlevel: ancestorsOf(area, records).length }
}

export const createArea: Handler<'createArea'> = (call, records) => {
  const { name, parent_id = '' } = call.body
  checkParent(call, parent_id, records)
  const area = records.areas.insert({ name, parent_id, protected: false })
  return reply(201, areaView(area, records), { location: `${call.baseUrl}/areas/${area.id}` })
}

export const updateArea: Handler<'updateArea'> = (call, records) => {
  const area = found(records.areas, call.path.id)
  const { name = area.name, parent_id = area.parent_id } = call.body
  checkParent(call, parent_id, records)
  if (parent_id === area.id) return refuse('ARA-500')
  const parent = records.areas.get(parent_id)
  if (parent !== undefined && ancestorsOf(parent, records).includes(area.id)) return refuse('ARA-501')
  const isTouched = call.body.name !== undefined || call.body.parent_id !== undefined
  if (area.protected && isTouched) return refuse('ARA-502')
  return reply(200, areaView(records.areas.update(area.id, { name, parent_id }), records))
}

export const deleteArea: Handler<'deleteArea'> = ({ path }, records) => {
  const area = found(records.areas, path.id)
  if (area.protected) return refuse('ARA-502')
  for (const { parent_id } of records.areas.all()) if (parent_id === area.id) return refuse('ARA-503')
  leaveArea(records, area.id)
  records.areas.delete(area.id)
  return reply(204)
}

function leaveArea({ workers, locations }: RoostedRecords, areaId: string): void {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== areaId)
  for (const { id, area_ids } of workers.all())
    if (area_ids.includes(areaId)) workers.update(id, { area_ids: others(area_ids) })
  for (const { id, default_areas } of locations.all())
    if (default_areas.includes(areaId)) locations.update(id, { default_areas: others(default_areas) })
}

function checkParent(call: Pick<Call, 'operation'>, parentId: string, { areas }: RoostedRecords): void {
  const isKnown = parentId === '' || areas.get(parentId) !== undefined
  checkFields(call, isKnown ? [] : [wrongReference('parent_id', 'names no area', parentId)])
}

/** The ids above an area, nearest first. */
function ancestorsOf({ parent_id }: Area, { areas }: RoostedRecords): string[] {
  const ids: string[] = []
  let above = areas.get(parent_id)
  while (above !== undefined && !ids.includes(above.id)) {
    ids.push(above.id)
    above = areas.get(above.parent_id)
  }
  return ids
}
