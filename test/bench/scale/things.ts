import path from 'node:path'
import { type Call, JSON_BODY, send } from '../call.ts'
import { understudy } from '../contenders.ts'
import type { Contender, Running, Stage } from '../stage.ts'

/** A world of so many things. */
export interface Scale {
  readonly name: string
  readonly count: number
  /** For `--fixtures`. */
  readonly fixtures: string
}

/** A server with such a world. */
export interface ScaledServer extends Running {
  readonly scale: Scale
}

const THINGS_IN_A_GROUP = 25

export function makeScale(stage: Stage, count: number): Scale {
  const directory = stage.make(`fixtures-${count}/bench`)
  const rows = Array.from({ length: count }, (_, index) => JSON.stringify(thingOf(index + 1)))
  stage.make(`fixtures-${count}/bench/things.json`, `[${rows.join(',\n')}]`)
  return { name: `${count.toLocaleString('en')} records`, count, fixtures: path.dirname(directory) }
}

const groupOf = (id: number): number => Math.floor((id - 1) / THINGS_IN_A_GROUP) + 1
const thingOf = (id: number) => ({ id, name: `Thing ${id}`, group: groupOf(id) })

export const getThing = (id: number): Call => ({ method: 'GET', path: `/bench/things/${id}`, headers: {} })
export const listThings = (query: string): Call => ({ method: 'GET', path: `/bench/things?${query}`, headers: {} })
export const replaceThing = (id: number, name: string): Call => ({
  method: 'PUT',
  path: `/bench/things/${id}`,
  headers: JSON_BODY,
  body: JSON.stringify({ name, group: groupOf(id) }),
})

/** Goes through all ids but the last, never to a neighbour. */
export const scatteredId = ({ count }: Scale, turn: number): number => ((turn * 7919) % (count - 1)) + 1

/** Writes of one record each, all over the world. */
export const writesTo = ({ scale }: ScaledServer) => ({
  name: scale.name,
  call: (turn: number) => replaceThing(scatteredId(scale, turn), `Another of turn ${turn}`),
})

/** This project with a world of things. It is called successful when it answers `call`. */
export const withThings = (scale: Scale, document: string, call: Call, ...flags: readonly string[]): Contender => ({
  ...understudy(call, document, '--fixtures', scale.fixtures, ...flags),
  name: scale.name,
})

/** Starts one server after the other; all of them are stopped at the end. */
export async function withServers<T>(
  stage: Stage,
  contenders: readonly { readonly scale: Scale; readonly contender: Contender }[],
  measure: (servers: readonly ScaledServer[]) => Promise<T>,
): Promise<T> {
  const servers: ScaledServer[] = []
  try {
    for (const { scale, contender } of contenders) {
      const server = { ...(await stage.start(contender)), scale }
      servers.push(server)
      await checkLast(server)
    }
    return await measure(servers)
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

/** A server may also answer with an example; that would be quick at any size. */
async function checkLast({ port, scale }: ScaledServer): Promise<void> {
  const answer = await send(getThing(scale.count), port)
  const known = JSON.stringify(thingOf(scale.count))
  if (answer?.body !== known) throw new Error(`${scale.name}: the last one is ${answer?.body}, expected ${known}`)
}

/** The API `bench`, with one collection, of things; and the same with an index besides. Returns the files. */
export const makeDocuments = (stage: Stage): { plain: string; indexed: string } => {
  stage.make('plain')
  stage.make('indexed')
  const declared = { collections: { things: { schema: 'Thing', indexes: [['group']] } } }
  return {
    plain: stage.make('plain/bench.json', JSON.stringify(documentWith({}, {}))),
    indexed: stage.make(
      'indexed/bench.json',
      JSON.stringify(documentWith({ 'x-understudy': declared }, { 'x-understudy': { list: 'things' } })),
    ),
  }
}

const thing = { $ref: '#/components/schemas/Thing' }
const content = { 'application/json': { schema: thing } }
const list = { 'application/json': { schema: { type: 'array', items: thing } } }
const number = (name: string, rest: object = {}) => ({ name, in: 'query', schema: { type: 'integer', ...rest } })

const documentWith = (ofDocument: object, ofList: object) => ({
  ...ofDocument,
  openapi: '3.1.0',
  info: { title: 'Bench', version: '1' },
  servers: [{ url: 'https://bench.example/' }],
  paths: {
    '/things': {
      get: {
        ...ofList,
        operationId: 'listThings',
        parameters: [number('limit', { minimum: 1, maximum: 100, default: 25 }), number('offset'), number('group')],
        responses: { 200: { description: 'Some.', content: list } },
      },
      post: {
        operationId: 'createThing',
        requestBody: { required: true, content },
        responses: { 201: { description: 'Made.', content } },
      },
    },
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: { operationId: 'getThing', responses: { 200: { description: 'One.', content } } },
      put: {
        operationId: 'replaceThing',
        requestBody: { required: true, content },
        responses: { 200: { description: 'Another.', content } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        properties: {
          id: { type: 'integer', readOnly: true },
          name: { type: 'string' },
          group: { type: 'integer' },
        },
      },
    },
  },
})
