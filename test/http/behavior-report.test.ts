import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { behaviorsOf } from '../../src/http/behavior-report.ts'
import { defineApi, reply } from '../../src/index.ts'
import { loadApi } from '../../src/load-api.ts'

const document = fileURLToPath(new URL('../openapi/documents/reasons.yaml', import.meta.url))

test('each operation is told with what it does, how that is known, and why where it has examples only', async () => {
  const washCar = () => reply(200, { id: 1 })
  const definition = defineApi<unknown, Record<string, never>>()({
    name: 'reasons',
    document,
    handlers: { washCar },
  } as never)
  const { api } = await loadApi(definition, { seededAt: 0 })
  const told = behaviorsOf(api).map(({ operation, by, action, collection, why }) => [
    operation,
    by,
    ...(action === null ? [] : [`${action} ${collection}`]),
    ...(why === null ? [] : [why]),
  ])
  expect(told).toEqual([
    ['listCars', 'declaration', 'list cars'],
    ['createCar', 'inference', 'create cars'],
    [
      'deleteCars',
      'examples',
      'DELETE of this path is none of: GET and POST of /things, GET, PUT, PATCH and DELETE of /things/{id}',
    ],
    ['countCars', 'examples', 'its success documents no list in JSON'],
    ['washCar', 'handler'],
    ['listSails', 'examples', 'it lives below /ships, and nothing says which records those are'],
    ['readBell', 'examples', 'its success documents no object in JSON'],
    ['openDoor', 'examples', 'no answer and no body says what a record looks like'],
  ])
})
