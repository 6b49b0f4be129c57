import { stringify } from 'yaml'
import type { Call } from './call.ts'
import { pairs, takeTurns, timeStart, timesTable } from './cold-start.ts'
import { understudy } from './contenders.ts'
import { compareUnderLoad, type Effort, ratio } from './load.ts'
import { type Findings, loadTable } from './report.ts'
import type { Contender, Stage } from './stage.ts'
import { median } from './statistics.ts'

const OPERATIONS_OF_A_RESOURCE = 5
const SMALL = 25
const LARGE = 1000

/** What a long document costs at the start and, once started, with each request. */
export async function measureLargeDocument(
  stage: Stage,
  { starts, effort }: { starts: number; effort: Effort },
): Promise<Findings[]> {
  return [await measureStarts(stage, starts), await measureReads(stage, effort)]
}

async function measureStarts(stage: Stage, rounds: number): Promise<Findings> {
  const contenders = (['yaml', 'json'] as const).flatMap((format) =>
    [SMALL, LARGE].map((size) => withDocument(stage, size, format)),
  )
  const times = await takeTurns(
    contenders.map((contender) => [contender.name, () => timeStart(stage, contender)]),
    rounds,
  )
  const budgets = (['yaml', 'json'] as const).map((format) => {
    const measured = median(pairs(times, nameOf(LARGE, format), nameOf(SMALL, format)))
    return {
      what: `start, ${LARGE} operations vs ${SMALL} (${format})`,
      unit: '×',
      measured,
      limit: { atMost: 2 },
    } as const
  })
  return {
    title: 'Generated documents: process start to first success',
    table: timesTable(times),
    budgets,
    raw: Object.fromEntries(times),
  }
}

async function measureReads(stage: Stage, effort: Effort): Promise<Findings> {
  const contenders = [withDocument(stage, SMALL, 'json'), withDocument(stage, LARGE, 'json')]
  const measured = await compareUnderLoad(stage, contenders, effort)
  const [small, large] = [nameOf(SMALL, 'json'), nameOf(LARGE, 'json')]
  return {
    title: 'Generated documents: GET of the last resource',
    table: loadTable(measured, small),
    budgets: [
      {
        what: `GET, ${LARGE} operations vs ${SMALL}`,
        unit: '×',
        measured: ratio(measured, large, small),
        limit: { atLeast: 0.9 },
      },
    ],
    raw: measured,
  }
}

type Format = 'yaml' | 'json'

const nameOf = (operations: number, format: Format): string => `${operations} operations, ${format}`

function withDocument(stage: Stage, operations: number, format: Format): Contender {
  const document = makeDocument(operations)
  const file = stage.make(
    `bench-${operations}.${format}`,
    format === 'json' ? JSON.stringify(document, undefined, 2) : stringify(document, { aliasDuplicateObjects: false }),
  )
  const call: Call = {
    method: 'GET',
    path: `/bench-${operations}/things-${operations / OPERATIONS_OF_A_RESOURCE}`,
    headers: {},
  }
  return { ...understudy(call, file, '--ephemeral'), name: nameOf(operations, format) }
}

/** Resources that can be listed, created, read, replaced and deleted, each with a schema of its own. */
function makeDocument(operations: number): object {
  const numbers = Array.from({ length: operations / OPERATIONS_OF_A_RESOURCE }, (_, index) => index + 1)
  return {
    openapi: '3.1.0',
    info: { title: `Bench ${operations}`, version: '1' },
    servers: [{ url: 'https://bench.example/' }],
    paths: Object.assign({}, ...numbers.map(pathsOf)) as object,
    components: { schemas: Object.assign({}, ...numbers.map(schemasOf)) as object },
  }
}

function pathsOf(number: number): object {
  const thing = { $ref: `#/components/schemas/Thing${number}` }
  const sent = { required: true, content: { 'application/json': { schema: thing } } }
  const answer = (status: string, schema: object) => ({
    [status]: { description: 'Done.', content: { 'application/json': { schema } } },
  })
  const size = { name: 'size', in: 'query', schema: { type: 'string', enum: ['small', 'medium', 'large'] } }
  return {
    [`/things-${number}`]: {
      get: {
        operationId: `listThings${number}`,
        summary: 'All things',
        parameters: [size],
        responses: answer('200', { type: 'array', items: thing }),
      },
      post: {
        operationId: `createThing${number}`,
        summary: 'One more thing',
        requestBody: sent,
        responses: answer('201', thing),
      },
    },
    [`/things-${number}/{id}`]: {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: { operationId: `getThing${number}`, summary: 'One thing', responses: answer('200', thing) },
      put: {
        operationId: `replaceThing${number}`,
        summary: 'Another thing',
        requestBody: sent,
        responses: answer('200', thing),
      },
      delete: {
        operationId: `deleteThing${number}`,
        summary: 'No thing',
        responses: { 204: { description: 'Gone.' } },
      },
    },
  }
}

function schemasOf(number: number): object {
  const properties = {
    id: { type: 'integer', readOnly: true },
    name: { type: 'string', minLength: 1, maxLength: 200, description: 'What people call it.' },
    size: { type: 'string', enum: ['small', 'medium', 'large'], default: 'medium' },
    weight: { type: ['number', 'null'], minimum: 0 },
    tags: { type: 'array', items: { type: 'string' } },
    made_at: { type: 'string', format: 'date-time' },
    maker: { type: 'object', properties: { name: { type: 'string' }, email: { type: 'string', format: 'email' } } },
  }
  return { [`Thing${number}`]: { type: 'object', required: ['name'], properties } }
}
