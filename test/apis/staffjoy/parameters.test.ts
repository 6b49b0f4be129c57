import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { DAYS } from '../../../src/apis/staffjoy/weeks.ts'
import type { SandboxWorld } from '../../../src/index.ts'
import { callWire, type WireAnswer, type WireCall } from '../../http/wire.ts'
import { type Act, actIn, openStage, ROLE } from './stage.ts'

const sandbox = await openStage(undefined, { port: 0 })
afterAll(() => sandbox.close())
let world: SandboxWorld
let act: Act
beforeEach(async () => {
  world = await sandbox.fork()
  act = actIn(world)
})

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
const SUDO = basic('sudo:')
const JSON_BODY = { ...SUDO, 'content-type': 'application/json' }
const FORM = { ...SUDO, 'content-type': 'application/x-www-form-urlencoded' }

/** Over a socket, where GET may have a body; `line`: method and path below the base path. */
const send = (line: string, { headers = SUDO, body }: WireCall = {}): Promise<WireAnswer> => {
  const [method = '', path = ''] = line.split(/ (.*)/s)
  return callWire(sandbox.origin, `/~${world.name}/staffjoy/api/v2${path}`, { method, headers, body })
}
const outcome = async (line: string, call?: WireCall) => {
  const { status, body } = await send(line, call)
  return [status, (body as { message?: unknown } | undefined)?.message ?? body]
}
const pageOf = async (line: string, call?: WireCall) => {
  const { offset, limit } = (await send(line, call)).body as Record<string, unknown>
  return [offset, limit]
}

describe('where parameters are looked for', () => {
  test.each(['GET', 'POST', 'PATCH'])('%s takes them from a JSON body, the query and a form', async (method) => {
    const [path, name] = method === 'GET' ? ['/users/', 'limit'] : ['/users/4', 'username']
    const line = method === 'POST' ? 'POST /users/' : `${method} ${path}`
    const [field, value] = method === 'POST' ? ['email', 'emmy@example.com'] : [name, method === 'GET' ? '3' : 'emmy']
    const answers = [
      await send(`${line}?${field}=${value}`),
      await send(line, { headers: FORM, body: `${field}=${value.replace('emmy@', 'ada@')}` }),
      await send(line, { headers: JSON_BODY, body: `{"${field}":"${value.replace('emmy@', 'cleo@')}"}` }),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(method === 'POST' ? 201 : 200)
      if (method === 'GET') expect(body).toMatchObject({ limit: 3 })
      else if (method === 'PATCH') expect(body).toEqual({ username: 'emmy' })
    }
  })

  test('a JSON body comes before the query, and the query before a form', async () => {
    expect(await pageOf('GET /users/?limit=2', { headers: JSON_BODY, body: '{"limit":1}' })).toEqual([0, 1])
    expect(await pageOf('GET /users/?limit=2&limit=5', { headers: FORM, body: 'limit=3&offset=4' })).toEqual([4, 2])
    const changed = await send('PATCH /users/4?name=query', { headers: FORM, body: 'name=form&username=form' })
    expect(changed.body).toEqual({ name: 'query', username: 'form' })
  })

  test('every occurrence of a parameter has to be readable, the unused ones, too', async () => {
    const fault = [400, { limit: 'limit must be a whole number' }]
    expect(await outcome('GET /users/?limit=2&limit=x')).toEqual(fault)
    expect(await outcome('GET /users/?limit=2', { headers: FORM, body: 'limit=x' })).toEqual(fault)
    expect(await outcome('GET /users/?limit=x', { headers: JSON_BODY, body: '{"limit":1}' })).toEqual(fault)
    expect(await outcome('GET /users/', { headers: JSON_BODY, body: '{"limit":[1,"x"]}' })).toEqual(fault)
  })

  test('a multipart form is a form', async () => {
    const body = new FormData()
    body.append('name', 'Wanda')
    const path = '/staffjoy/api/v2/users/4'
    const answer = await world.fetch(path, { method: 'PATCH', headers: basic('sudo:'), body })
    expect(await answer.json()).toEqual({ name: 'Wanda' })
  })

  test('only application/json is JSON, with or without a charset', async () => {
    const typed = (type: string) => ({ headers: { ...SUDO, 'content-type': type }, body: '{"name":"Wanda"}' })
    expect((await send('PATCH /users/4', typed('Application/JSON; charset=utf-8'))).body).toEqual({ name: 'Wanda' })
    for (const type of ['application/vnd.api+json', 'text/json', 'text/plain'])
      expect((await send('PATCH /users/4', typed(type))).body).toEqual({})
  })
})

describe('JSON bodies', () => {
  const json = (body: string): WireCall => ({ headers: JSON_BODY, body })

  test('null is the same as nothing, and a list stands for its first element', async () => {
    expect(await pageOf('GET /users/', json('{"limit":[1,2],"offset":null}'))).toEqual([0, 1])
    expect((await send('PATCH /users/4', json('{"name":null,"username":["W","x"]}'))).body).toEqual({ username: 'w' })
    expect(await outcome('POST /users/', json('{"email":null}'))).toEqual([
      400,
      { email: 'Missing required parameter email' },
    ])
  })

  test.each(['null', '[]', '""'])('%s is a body without parameters', async (body) => {
    expect(await outcome('PATCH /users/4', json(body))).toEqual([200, {}])
  })

  test.each(['', '{', '{"name":}', '[1]', '"name"', '7', 'true'])('%j is refused, also by GET', async (body) => {
    const fault = [400, 'The body is no JSON object']
    expect(await outcome('PATCH /users/4', json(body))).toEqual(fault)
    expect(await outcome('GET /users/', json(body))).toEqual(fault)
    // What has no parameters never looks at it; who is not let in is not told.
    expect((await send('GET /', json(body))).status).toBe(200)
    expect((await send('GET /users/', { headers: { 'content-type': 'application/json' }, body })).status).toBe(401)
  })

  test('structured parameters are text that contains JSON, and the value itself does no harm', async () => {
    const hours = Object.fromEntries(DAYS.map((day) => [day, Array(24).fill(1)]))
    for (const working_hours of [JSON.stringify(hours), hours]) {
      const { body } = await send(`PATCH ${ROLE}/users/4`, json(JSON.stringify({ working_hours })))
      expect(body).toEqual({ working_hours: JSON.stringify(hours) })
    }
    expect((await act('sudo', 'GET', `${ROLE}/users/4`)).body.data.working_hours).toEqual(hours)
    const nested = `{"monday":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`
    expect(await outcome(`PATCH ${ROLE}/users/4`, json(`{"working_hours":${nested}}`))).toEqual([
      400,
      { working_hours: 'working_hours must be JSON text' },
    ])
  })
})

describe('conversion', () => {
  test.each([
    ['"7"', 7],
    ['" +7 "', 7],
    ['7', 7],
    ['7.9', 7],
    ['true', 1],
    ['false', 0],
  ])('%s is a whole number', async (written, limit) => {
    expect(await pageOf('GET /users/', { headers: JSON_BODY, body: `{"limit":${written}}` })).toEqual([0, limit])
  })

  test.each(['""', '"2.5"', '"seven"', '"0x7"', '{}', '1e999', '1e300', '"99999999999999999999"'])(
    '%s is none',
    async (written) => {
      expect(await outcome('GET /users/', { headers: JSON_BODY, body: `{"limit":${written}}` })).toEqual([
        400,
        { limit: 'limit must be a whole number' },
      ])
    },
  )

  test.each([
    ['True', true],
    ['TRUE', true],
    ['1', true],
    ['False', false],
    ['false', false],
    ['0', false],
  ])('%s is %s', async (written, active) => {
    expect((await act('sudo', 'PATCH', '/users/4', { active: written })).body).toEqual({ active })
    expect((await send('PATCH /users/4', { headers: JSON_BODY, body: `{"active":${active}}` })).body).toEqual({
      active,
    })
  })

  test.each(['""', '"yes"', '" true"', '1', '0', '{}'])('%s is neither true nor false', async (written) => {
    expect(await outcome('PATCH /users/4', { headers: JSON_BODY, body: `{"active":${written}}` })).toEqual([
      400,
      { active: 'active must be true or false' },
    ])
  })

  test('text is anything but an object, and may be empty', async () => {
    const named = (name: string) => outcome('PATCH /users/4', { headers: JSON_BODY, body: `{"name":${name}}` })
    expect(await named('7')).toEqual([200, { name: '7' }])
    expect(await named('true')).toEqual([200, { name: 'true' }])
    expect(await named('""')).toEqual([200, { name: '' }])
    expect(await named('{}')).toEqual([400, { name: 'name must be text' }])
  })

  test('a literal + is a space', async () => {
    const until = (offset: string) => outcome(`PATCH /organizations/1?paid_until=2016-04-21T08:00:00${offset}`)
    expect(await until('+01:00')).toEqual([400, expect.stringMatching(/^paid_until /)])
    expect(await until('%2B01:00')).toEqual([200, { paid_until: '2016-04-21T09:00:00+00:00' }])
    expect(await until('-08:00')).toEqual([200, { paid_until: '2016-04-21T00:00:00+00:00' }])
  })
})

describe('faults', () => {
  test('are told one at a time, in the order of the parameters, unknown ones last', async () => {
    const body = { min_hours_per_workweek: 'x', max_hours_per_workweek: 'x', colour: 'red' }
    const fault = async (sent: Record<string, string>) => (await act('sudo', 'POST', `${ROLE}/users/`, sent)).body
    expect(await fault(body)).toEqual({ message: { min_hours_per_workweek: expect.any(String) } })
    expect(await fault({ ...body, id: 'x' })).toEqual({ message: { id: expect.any(String) } })
    expect(await fault({ ...body, min_hours_per_workweek: '1' })).toEqual({
      message: { max_hours_per_workweek: expect.any(String) },
    })
    const hours = { min_hours_per_workweek: '-1', max_hours_per_workweek: '999' }
    expect(await fault({ ...hours, colour: 'red', size: 'L' })).toEqual({ message: 'Unknown arguments: colour, size' })
    expect(await fault({ ...hours, id: '2' })).toEqual({ message: 'min_hours_per_workweek must be >= 0' })
  })

  test('strict operations know their parameters wherever they come from, lenient ones ignore others', async () => {
    const fault = [400, 'Unknown arguments: colour']
    expect(await outcome('PATCH /users/4?colour=red')).toEqual(fault)
    expect(await outcome('PATCH /users/4', { headers: FORM, body: 'colour=red' })).toEqual(fault)
    for (const colour of ['"red"', 'null', '[]'])
      expect(await outcome('PATCH /users/4', { headers: JSON_BODY, body: `{"colour":${colour}}` })).toEqual(fault)
    expect(await outcome(`GET ${ROLE}/users/`, { headers: FORM, body: 'colour=red' })).toEqual(fault)
    expect(await pageOf('GET /users/?colour=red', { headers: FORM, body: 'size=L' })).toEqual([0, 25])
  })

  test('a body that cannot be read is not taken for an empty one', async () => {
    const fault = [400, 'The body is too large, or no form that can be taken apart']
    const torn = { ...SUDO, 'content-type': 'multipart/form-data; boundary=x' }
    expect(await outcome('PATCH /users/4', { headers: torn, body: 'name=Wanda' })).toEqual(fault)
    expect(await outcome('PATCH /users/4', { headers: FORM, body: `name=${'x'.repeat(1024 * 1024)}` })).toEqual(fault)
  })

  test('a body full of the same parameter is read in no time', async () => {
    const body = 'limit=1&'.repeat(125_000)
    expect(await pageOf('GET /users/', { headers: FORM, body })).toEqual([0, 1])
    expect(await pageOf('GET /users/', { headers: JSON_BODY, body: `{"limit":[${'1,'.repeat(500_000)}1]}` })).toEqual([
      0, 1,
    ])
  })
})
