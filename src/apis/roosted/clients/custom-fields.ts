import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { refuseFields } from '../field-fault.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'

type Schemas = components['schemas']

export const listClientCustomFields: Handler<'listClientCustomFields'> = ({ path }, records) => {
  const client = found(records.clients, path.id)
  return reply(
    200,
    [...records.client_custom_fields.all()].map((field) =>
      fieldWith(field, storedValue(records, client.id, field.id)?.value ?? null),
    ),
  )
}

export const setClientCustomField: Handler<'setClientCustomField'> = (call, records) => {
  const { custom_field_id, value = null } = call.body
  const client = found(records.clients, call.path.id)
  const field =
    records.client_custom_fields.get(custom_field_id) ??
    refuseFields(call, [
      {
        pointer: '/custom_field_id',
        keyword: 'reference',
        message: 'names no custom field',
        received: custom_field_id,
      },
    ])
  const isOffered =
    value === null || field.options.length === 0 || field.options.some((option) => option.value === value)
  if (!isOffered)
    refuseFields(call, [{ pointer: '/value', keyword: 'enum', message: 'must be one of the options', received: value }])
  const stored = storedValue(records, client.id, field.id)
  if (stored === undefined) records.client_custom_field_values.insert({ client_id: client.id, custom_field_id, value })
  else records.client_custom_field_values.update(stored.id, { value })
  return reply(200, fieldWith(field, value))
}

const fieldWith = (
  { id, name, field_type, options }: Schemas['ClientCustomFieldRecord'],
  value: string | null,
): Schemas['ClientCustomField'] => {
  return { id, name, value, field_type, options }
}

function storedValue({ client_custom_field_values }: RoostedRecords, clientId: string, fieldId: string) {
  const [stored] = client_custom_field_values.find(['client_id', 'custom_field_id'], [clientId, fieldId])
  return stored
}
