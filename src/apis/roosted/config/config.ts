import { type Call, reply } from '../../../behavior/call.ts'
import { shapeOf } from '../../../openapi/shape.ts'
import type { Located } from '../../../openapi/source.ts'
import { refuseFields } from '../field-fault.ts'
import { refuse } from '../problems.ts'
import { type Handler, only } from '../records.ts'

type Subtree = Readonly<Record<string, unknown>>

/** Subcategories that only the premium subscription may change. Catalogue 8.5. */
const PREMIUM: readonly string[] = ['shift_equalizer', 'publish_system', 'client_sign']

export const getConfig: Handler<'getConfig'> = (_, { config }) => reply(200, only(config))

export const updateConfig: Handler<'updateConfig'> = (call, { config }) => {
  const { category, subcategory, item, value } = call.body
  const settings = only(config)
  const branch: Readonly<Record<string, Subtree>> = settings[category]
  const known = Object.hasOwn(branch, subcategory) ? branch[subcategory] : undefined
  if (known === undefined) return wrong(call, 'subcategory', `names no subcategory of ${category}`)
  if (!Object.hasOwn(known, item)) return wrong(call, 'item', `names no setting of ${subcategory}`)
  const { accepts, words } = KINDS[kindOf(call, config.stored.rule.schema, [category, subcategory, item])]
  if (!accepts(value)) return wrong(call, 'value', words)
  if (PREMIUM.includes(subcategory) && !settings.premium) return refuse('CFG-500')
  const stored = typeof value === 'boolean' ? Number(value) : value
  config.update(settings.id, { [category]: { ...branch, [subcategory]: { ...known, [item]: stored } } })
  return reply(200, { value })
}

type Kind = 'switch' | 'number' | 'text' | 'fixed'

/** A switch is 0 or 1 where it is stored, but true or false where it is changed. */
const KINDS: Readonly<Record<Kind, { readonly accepts: (value: unknown) => boolean; readonly words: string }>> = {
  switch: { accepts: (value) => typeof value === 'boolean', words: 'must be true or false' },
  number: { accepts: (value) => Number.isInteger(value) && Number(value) >= 0, words: 'must be a whole number from 0' },
  text: { accepts: (value) => typeof value === 'string', words: 'must be text' },
  fixed: { accepts: () => false, words: 'cannot be changed here' },
}

/** What the document says that a setting is. */
function kindOf({ operation: { source } }: Pick<Call, 'operation'>, config: Located, path: readonly string[]): Kind {
  let schema: Located | undefined = config
  for (const name of path) schema = schema && shapeOf(source, schema).properties.get(name)?.schema
  const found = schema && (source.resolve(schema).value as { readonly type?: unknown; readonly enum?: unknown })
  if (found?.enum !== undefined) return 'switch'
  return found?.type === 'integer' ? 'number' : found?.type === 'string' ? 'text' : 'fixed'
}

function wrong(call: Pick<Call, 'operation' | 'body'>, field: string, message: string): never {
  const received = (call.body as Subtree)[field]
  return refuseFields(call, [{ pointer: `/${field}`, keyword: 'enum', message, received }])
}
