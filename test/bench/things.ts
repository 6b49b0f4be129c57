import path from 'node:path'
import type { Call } from './call.ts'
import type { Stage } from './stage.ts'

export const createThing: Call = {
  method: 'POST',
  path: '/bench/things',
  headers: { 'content-type': 'application/json' },
  body: '{"name":"One more"}',
}

/** Writes that many things as fixtures; their directory is for `--fixtures`. */
export function makeFixtures(stage: Stage, count: number): string {
  const directory = stage.make(`fixtures-${count}/bench`)
  const rows = Array.from({ length: count }, (_, index) => `{"id":${index + 1},"name":"Thing ${index + 1}"}`)
  stage.make(`fixtures-${count}/bench/things.json`, `[${rows.join(',\n')}]`)
  return path.dirname(directory)
}

const thing = {
  type: 'object',
  required: ['name'],
  properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' } },
}
const content = { 'application/json': { schema: thing } }
const list = { 'application/json': { schema: { type: 'array', items: thing } } }

/** The API `bench`, with one collection, of things. */
export const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Bench', version: '1' },
  servers: [{ url: 'https://bench.example/' }],
  paths: {
    '/things': {
      get: { operationId: 'listThings', responses: { 200: { description: 'All.', content: list } } },
      post: {
        operationId: 'createThing',
        requestBody: { required: true, content },
        responses: { 201: { description: 'Made.', content } },
      },
    },
  },
}
