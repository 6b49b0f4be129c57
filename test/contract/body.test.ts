import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'

type Body = NonNullable<RequestInit['body']>

let sandbox: Sandbox
beforeAll(async () => {
  const document = fileURLToPath(new URL('./documents/bodies.yaml', import.meta.url))
  sandbox = await createSandbox({ apis: [document], port: false })
})
afterAll(() => sandbox.close())

/** Posts to a path of the document, in a world of its own. */
async function post(path: string, body: Body | undefined, type?: string, headers: Record<string, string> = {}) {
  const world = await sandbox.fork()
  const response = await world.fetch(world.url('bodies') + path, {
    method: 'POST',
    headers: { ...(type === undefined ? {} : { 'content-type': type }), ...headers },
    ...(body === undefined ? {} : { body }),
  })
  const content = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: content === '' ? undefined : JSON.parse(content),
  }
}

const JSON_TYPE = 'application/json'
const FORM = 'application/x-www-form-urlencoded'
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels)
const asForm = (parts: Readonly<Record<string, string | Blob>>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(parts)) form.append(name, value)
  return form
}

describe.concurrent('bodies that are understood', () => {
  test.each<[string, string, Body, string | undefined, object]>([
    ['JSON', '/notes', '{"text":"Zoë 😀"}', JSON_TYPE, { text: 'Zoë 😀' }],
    ['JSON with a charset', '/notes', '{"text":"a"}', 'application/json; charset=UTF-8', { text: 'a' }],
    ['JSON whose type is in capitals', '/notes', '{"text":"a"}', 'Application/JSON', { text: 'a' }],
    ['JSON after a byte order mark', '/notes', bytes([0xef, 0xbb, 0xbf], '{"text":"a"}'), JSON_TYPE, { text: 'a' }],
    ['JSON with space around it', '/notes', ' \n{"text":"a"}\r\n', JSON_TYPE, { text: 'a' }],
    ['a structured suffix', '/notes', '{"text":"a"}', 'application/vnd.note+json', { text: 'a' }],
    ['no type at all: the first one documented', '/notes', bytes('{"text":"a"}'), undefined, { text: 'a' }],
    [
      'brackets inside of text',
      '/notes',
      JSON.stringify({ text: '['.repeat(500) }),
      JSON_TYPE,
      { text: '['.repeat(500) },
    ],
    [
      'a key called constructor',
      '/notes',
      '{"text":"a","labels":{"constructor":"b"}}',
      JSON_TYPE,
      { text: 'a', labels: { constructor: 'b' } },
    ],
    ['a read-only member, which is not taken', '/notes', '{"text":"a","id":"none"}', JSON_TYPE, { text: 'a' }],
    ['a form', '/members', 'name=Ada&age=36&isMember=true', FORM, { name: 'Ada', age: 36, isMember: true }],
    ['a form with a charset', '/members', 'name=Ada', `${FORM};charset=utf-8`, { name: 'Ada' }],
    ['encoded characters', '/members', 'name=Zo%C3%AB+%26+co&nick=%2B', FORM, { name: 'Zoë & co', nick: '+' }],
    ['raw UTF-8', '/members', 'name=Zoë', FORM, { name: 'Zoë' }],
    ['text that looks like a number', '/members', 'name=42', FORM, { name: '42' }],
    ['a repeated field', '/members', 'name=a&tags=x&tags=y', FORM, { name: 'a', tags: ['x', 'y'] }],
    ['a repeated field with brackets', '/members', 'name=a&tags[]=x&tags[]=y', FORM, { name: 'a', tags: ['x', 'y'] }],
    ['a list between commas, as encoding says', '/members', 'name=a&ids=1,2,3', FORM, { name: 'a', ids: [1, 2, 3] }],
    [
      'an object between commas, as encoding says',
      '/members',
      'name=a&corner=x,1,y,2',
      FORM,
      { name: 'a', corner: { x: 1, y: 2 } },
    ],
    [
      'an object in brackets',
      '/members',
      'name=a&address[city]=Ipoh&address[number]=5',
      FORM,
      { name: 'a', address: { city: 'Ipoh', number: 5 } },
    ],
    [
      'an object as JSON',
      '/members',
      `name=a&meta=${encodeURIComponent('{"a":1}')}`,
      FORM,
      { name: 'a', meta: { a: 1 } },
    ],
    ['multipart text', '/uploads', asForm({ title: 'Plan', pages: '3' }), undefined, { title: 'Plan', pages: 3 }],
    [
      'an object in a part',
      '/uploads',
      asForm({ title: 'Plan', meta: '{"a":1}' }),
      undefined,
      { title: 'Plan', meta: { a: 1 } },
    ],
    [
      'an object in a JSON part',
      '/uploads',
      asForm({ title: 'Plan', meta: new Blob(['{"a":1}'], { type: JSON_TYPE }) }),
      undefined,
      { title: 'Plan', meta: { a: 1 } },
    ],
    [
      'a file',
      '/uploads',
      asForm({ title: 'Plan', file: new File(['hello'], 'a.txt', { type: 'text/plain' }) }),
      undefined,
      { title: 'Plan', file: 'aGVsbG8=' },
    ],
    [
      'an empty file',
      '/uploads',
      asForm({ title: 'Plan', file: new File([], 'a.txt') }),
      undefined,
      { title: 'Plan', file: '' },
    ],
    [
      'a list of objects in a part',
      '/uploads',
      asForm({ title: 'Plan', lines: '[{"n":1},{"n":2}]' }),
      undefined,
      { title: 'Plan', lines: [{ n: 1 }, { n: 2 }] },
    ],
    ['an object where any type is documented', '/anything', '{"a":1}', JSON_TYPE, {}],
    ['text where any type is documented', '/anything', 'hello', 'text/plain', {}],
  ])('%s', async (_, path, body, type, want) => {
    const answer = await post(path, body, type)
    expect(answer).toEqual({
      status: 201,
      type: answer.type,
      body: path === '/anything' ? undefined : { id: 1, ...want },
    })
  })

  test('a repeated part', async () => {
    const form = asForm({ title: 'Plan' })
    form.append('tags', 'x')
    form.append('tags', 'y')
    expect((await post('/uploads', form)).body).toEqual({ id: 1, title: 'Plan', tags: ['x', 'y'] })
  })

  test('none, where it is optional', async () => {
    expect(await post('/optional', undefined)).toMatchObject({ status: 201, body: { id: 1 } })
  })

  test('just under 1 MiB', async () => {
    const text = 'x'.repeat(1024 * 1024 - '{"text":""}'.length)
    expect((await post('/notes', JSON.stringify({ text }), JSON_TYPE)).status).toBe(201)
  })
})

describe.concurrent('bodies that are refused as problem details', () => {
  test.each<[string, string, Body | undefined, string | undefined, number, RegExp]>([
    ['none, where one is required', '/notes', undefined, JSON_TYPE, 400, /body is required/],
    ['an empty one', '/notes', '', JSON_TYPE, 400, /body is required/],
    ['JSON cut short', '/notes', '{"text":', JSON_TYPE, 400, /not valid JSON/],
    ['two values', '/notes', '{"text":"a"}{}', JSON_TYPE, 400, /not valid JSON/],
    ['a comment', '/notes', '{"text":"a"/* */}', JSON_TYPE, 400, /not valid JSON/],
    ['NaN', '/notes', '{"text":"a","amount":NaN}', JSON_TYPE, 400, /not valid JSON/],
    ['only spaces', '/notes', '   ', JSON_TYPE, 400, /not valid JSON/],
    ['invalid UTF-8', '/notes', bytes('{"text":"', [0xff, 0xfe], '"}'), JSON_TYPE, 400, /not valid UTF-8/],
    ['UTF-16', '/notes', Buffer.from('{"text":"a"}', 'utf16le'), JSON_TYPE, 400, /not valid/],
    ['__proto__', '/notes', '{"text":"a","__proto__":{"id":7}}', JSON_TYPE, 400, /not valid JSON/],
    ['an escaped __proto__', '/notes', '{"text":"a","__proto\\u005f_":{"id":7}}', JSON_TYPE, 400, /not valid JSON/],
    ['a nested __proto__', '/notes', '{"text":"a","labels":{"__proto__":"b"}}', JSON_TYPE, 400, /not valid JSON/],
    [
      'a prototype through the constructor',
      '/notes',
      '{"text":"a","constructor":{"prototype":{}}}',
      JSON_TYPE,
      400,
      /not valid JSON/,
    ],
    ['a bomb of lists', '/notes', deep(100_000, '[', ']'), JSON_TYPE, 400, /nested deeper than 100 levels/],
    ['a bomb of objects', '/notes', '{"child":'.repeat(50_000), JSON_TYPE, 400, /nested deeper than 100 levels/],
    ['a number beyond all bounds', '/notes', '{"text":"a","amount":1e999}', JSON_TYPE, 400, /amount must be number/],
    ['null', '/notes', 'null', JSON_TYPE, 400, /must be object/],
    ['a list', '/notes', '[]', JSON_TYPE, 400, /must be object/],
    ['text', '/notes', '"a"', JSON_TYPE, 400, /must be object/],
    ['a missing member', '/notes', '{}', JSON_TYPE, 400, /text is required/],
    ['an unknown member', '/notes', '{"text":"a","extra":1}', JSON_TYPE, 400, /additional properties/],
    ['a fault deep inside', '/notes', '{"text":"a","child":{"text":1}}', JSON_TYPE, 400, /child\.text must be string/],
    ['another type', '/notes', '<note/>', 'application/xml', 415, /application\/xml is not accepted/],
    ['a form in place of JSON', '/notes', 'text=a', FORM, 415, /not accepted/],
    ['a type that is none', '/notes', '{"text":"a"}', 'json', 415, /not accepted/],
    ['another character set', '/notes', '{"text":"a"}', 'application/json; charset=iso-8859-1', 415, /not accepted/],
    ['JSON in place of a form', '/members', '{"name":"a"}', JSON_TYPE, 415, /not accepted/],
    ['a form without a required field', '/members', 'age=20', FORM, 400, /name is required/],
    ['a number that is none', '/members', 'name=a&age=old', FORM, 400, /age must be integer/],
    ['a number that is too small', '/members', 'name=a&age=3', FORM, 400, /age must be >= 18/],
    ['an unknown field', '/members', 'name=a&extra=1', FORM, 400, /additional properties/],
    ['an unknown field in brackets', '/members', 'name=a&extra[x]=1', FORM, 400, /additional properties/],
    ['an unknown member of an object', '/members', 'name=a&address[street]=x', FORM, 400, /additional properties/],
    ['a field given twice', '/members', 'name=a&name=b', FORM, 400, /given 2 times/],
    ['broken percent-encoding', '/members', 'name=%E0%A4', FORM, 400, /percent-encoded UTF-8/],
    ['a field called __proto__', '/members', 'name=a&__proto__=x', FORM, 400, /__proto__|additional properties/],
    ['a field of broken JSON', '/members', 'name=a&meta={', FORM, 400, /not valid JSON/],
    ['multipart without a boundary', '/uploads', 'title=a', 'multipart/form-data', 400, /cannot be taken apart/],
    [
      'multipart of nothing',
      '/uploads',
      '--x--\r\n',
      'multipart/form-data; boundary=x',
      400,
      /title is required|cannot be taken apart/,
    ],
    [
      'multipart cut short',
      '/uploads',
      '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nPl',
      'multipart/form-data; boundary=x',
      400,
      /cannot be taken apart/,
    ],
    [
      'a part that breaks a rule',
      '/uploads',
      asForm({ title: 'P' }),
      undefined,
      400,
      /title must NOT have fewer than 2/,
    ],
    ['an unknown part', '/uploads', asForm({ title: 'Plan', extra: 'x' }), undefined, 400, /additional properties/],
    [
      'a JSON part that breaks a rule',
      '/uploads',
      asForm({ title: 'Plan', meta: '{}' }),
      undefined,
      400,
      /meta\.a is required/,
    ],
    ['a JSON part that is none', '/uploads', asForm({ title: 'Plan', meta: '{' }), undefined, 400, /not valid JSON/],
    ['multipart in place of JSON', '/notes', asForm({ text: 'a' }), undefined, 415, /not accepted/],
    [
      'more than 1 MiB',
      '/notes',
      JSON.stringify({ text: 'x'.repeat(1024 * 1024) }),
      JSON_TYPE,
      413,
      /larger than 1048576 bytes/,
    ],
    [
      'a form of more than 1 MiB',
      '/members',
      `name=${'x'.repeat(1024 * 1024)}`,
      FORM,
      413,
      /larger than 1048576 bytes/,
    ],
    [
      'a file of more than 1 MiB',
      '/uploads',
      asForm({ title: 'Plan', file: new Blob(['x'.repeat(1024 * 1024)]) }),
      undefined,
      413,
      /larger than 1048576 bytes/,
    ],
  ])('%s', async (_, path, body, type, status, detail) => {
    const answer = await post(path, body, type)
    expect(answer).toMatchObject({
      status,
      type: 'application/problem+json',
      body: { status, title: expect.any(String) },
    })
    expect(answer.body.detail).toMatch(detail)
  })

  test('compressed', async () => {
    const answer = await post('/notes', '{"text":"a"}', JSON_TYPE, { 'content-encoding': 'gzip' })
    expect(answer).toMatchObject({
      status: 415,
      body: { detail: 'application/json, encoded as gzip is not accepted here' },
    })
  })

  test('every fault is told, those of parameters too', async () => {
    const answer = await post('/members', 'age=3&isMember=maybe&extra=1', FORM)
    expect(answer.body.errors).toHaveLength(4)
  })

  test('nothing of a refused body is kept', async () => {
    const world = await sandbox.fork()
    const headers = { 'content-type': JSON_TYPE }
    await world.fetch(`${world.url('bodies')}/notes`, { method: 'POST', headers, body: '{"text":1}' })
    expect((await world.records({ api: 'bodies', collection: 'notes' })).total).toBe(0)
  })

  test('no body reaches a prototype', async () => {
    await post('/anything', '{"__proto__":{"polluted":true}}', JSON_TYPE)
    await post('/members', 'name=a&address[__proto__][polluted]=1&address[constructor]=x', FORM)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test('over a socket, a body that says it is too long is answered before it comes', async () => {
  const document = fileURLToPath(new URL('./documents/bodies.yaml', import.meta.url))
  await using served = await createSandbox({ apis: [document] })
  const { hostname, port, pathname } = new URL(`${served.url('bodies')}/notes`)
  const socket = connect(Number(port), hostname)
  socket.write(`POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: 999999999\r\n\r\n`)
  const answer = (await text(socket)).split('\r\n')
  expect(answer[0]).toBe('HTTP/1.1 413 Payload Too Large')
  expect(answer).toContain('connection: close')
})
