import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, rowsOf, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const UPLOAD = 'POST /clients/uLu8K/documents'
const PDF = Buffer.from('%PDF-1.7\n')
const MAX_BYTES = 50 * 1024 * 1024

const AGREEMENT = {
  id: 'd7KqM',
  name: 'Service agreement.pdf',
  file_name: 'Service_agreement',
  location: 'https://files.roosted.example/client-documents/d7KqM',
  date_added: 'Feb 23rd',
  type: 'pdf',
  deleted: '0',
  date_deleted: null,
}

const base64 = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64')

function formOf(fields: Readonly<Record<string, string | Buffer>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, new File([new Uint8Array(value)], 'upload'))
  }
  return form
}

test('the list has what is not deleted, oldest first, with the total', async () => {
  await using world = await sandbox.fork()
  const { status, body } = await act(world, 'GET /clients/uLu8K/documents')
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { documents: [AGREEMENT, { id: 'P5jTw', deleted: '0' }], total: 2 },
  })
  const { client_id, ...second } = await world.record({ api: 'roosted', collection: 'client_documents', id: 'P5jTw' })
  expect(client_id).toBe('uLu8K')
  expect((await act(world, 'GET /clients/uLu8K/documents?items_per_page=1&page=2')).body).toEqual({
    documents: [second],
    total: 2,
  })
  expect((await act(world, 'GET /clients/uLu8K/documents?page=9')).body).toEqual({ documents: [], total: 2 })
  expect((await act(world, 'GET /clients/iP3Yg/documents')).body).toEqual({ documents: [], total: 0 })
  expect(await act(world, 'GET /clients/zzzzz/documents')).toEqual(notFound('zzzzz'))
})

test('a deleted document leaves the list, can be read and cannot be deleted again', async () => {
  await using world = await sandbox.fork()
  const deleted = { ...AGREEMENT, deleted: '1', date_deleted: '2026-03-02 09:00:00' }
  expect(await act(world, 'DELETE /clients/uLu8K/documents/d7KqM')).toEqual({
    status: 204,
    body: undefined,
    changes: { client_documents: { changed: [{ ...deleted, client_id: 'uLu8K' }] } },
  })
  expect((await act(world, 'GET /clients/uLu8K/documents')).body).toMatchObject({
    documents: [{ id: 'P5jTw' }],
    total: 1,
  })
  expect(await act(world, 'GET /clients/uLu8K/documents/d7KqM')).toEqual({ status: 200, body: deleted, changes: {} })
  expect(await act(world, 'DELETE /clients/uLu8K/documents/d7KqM')).toEqual(notFound('d7KqM'))
})

test('a document of another client, or of none, is not found', async () => {
  await using world = await sandbox.fork()
  for (const [path, missing] of [
    ['/clients/hAjwQ/documents/d7KqM', 'd7KqM'],
    ['/clients/uLu8K/documents/zzzzz', 'zzzzz'],
    ['/clients/zzzzz/documents/d7KqM', 'zzzzz'],
  ] as const) {
    expect(await act(world, `GET ${path}`)).toEqual(notFound(missing))
    expect(await act(world, `DELETE ${path}`)).toEqual(notFound(missing))
  }
  const body = { name: 'Terms', file: base64(PDF) }
  expect(await act(world, 'POST /clients/zzzzz/documents', body)).toEqual(notFound('zzzzz'))
})

test.each([
  ['base64 in JSON', () => ({ name: 'Set menu v2.pdf', file: base64(PDF), deleted: '1', colour: 'red' })],
  ['a part of a form', () => formOf({ name: 'Set menu v2.pdf', file: PDF })],
])('a file comes as %s', async (_, body) => {
  await using world = await sandbox.fork()
  const { status, body: answer, changes } = await act(world, UPLOAD, body())
  const { id } = answer as { id: string }
  const document = {
    id,
    name: 'Set menu v2.pdf',
    file_name: 'Set_menu_v2',
    location: `https://files.roosted.example/client-documents/${id}`,
    date_added: 'Mar 2nd',
    type: 'pdf',
    deleted: '0',
    date_deleted: null,
  }
  expect({ status, answer, changes }).toEqual({
    status: 201,
    answer: document,
    changes: { client_documents: { added: [{ ...document, client_id: 'uLu8K' }] } },
  })
  expect((await act(world, `GET /clients/uLu8K/documents/${id}`)).body).toEqual(document)
  expect((await act(world, 'GET /clients/uLu8K/documents?page=3&items_per_page=1')).body).toEqual({
    documents: [document],
    total: 3,
  })
})

test('Location leads to the new document', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, UPLOAD, { name: 'Terms.pdf', file: base64(PDF) })
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/clients/uLu8K/documents/${id}`)
})

test.each([
  ['JPEG', 'ffd8ffe0', 'image'],
  ['PNG', '89504e470d0a1a0a', 'image'],
  ['GIF 87a', '474946383761', 'image'],
  ['GIF 89a', '474946383961', 'image'],
  ['BMP', '424d', 'image'],
  ['WebP', '524946462400000057454250', 'image'],
  ['PDF', '255044462d', 'pdf'],
])('the first bytes of a %s tell its type, whatever its name says', async (_, hex, type) => {
  await using world = await sandbox.fork()
  const file = Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from('rest')])
  const { status, body } = await act(world, UPLOAD, { name: 'Notes.txt', file: base64(file) })
  expect({ status, body }).toMatchObject({ status: 201, body: { type, file_name: 'Notes' } })
})

test.each([
  ['Plan', 'Plan'],
  ['two  blanks.PDF', 'two__blanks'],
  ['a.b.c', 'a.b'],
  ['.pdf', '.pdf'],
  ['合約 2026.pdf', '合約_2026'],
])('%s is filed as %s', async (name, file_name) => {
  await using world = await sandbox.fork()
  expect((await act(world, UPLOAD, { name, file: base64(PDF) })).body).toMatchObject({ name, file_name })
})

test.each([
  ['plain text', { name: 'x', file: base64('hello') }, { file: 'must be an image or a PDF' }],
  ['a RIFF file that is sound', { name: 'x', file: base64('RIFF0000WAVE') }, { file: 'must be an image or a PDF' }],
  ['what is not base64', { name: 'x', file: 'not base64!' }, { file: 'must be base64' }],
  ['base64 cut short', { name: 'x', file: 'JVBERi0xLjc' }, { file: 'must be base64' }],
  ['nothing at all', { name: 'x', file: '' }, { file: 'must have at least 1 character' }],
  ['no file', { name: 'x' }, { file: 'is required' }],
  ['no name', { file: base64(PDF) }, { name: 'is required' }],
  ['an empty name', { name: '', file: base64(PDF) }, { name: 'must have at least 1 character' }],
  ['a long name', { name: 'x'.repeat(256), file: base64(PDF) }, { name: 'must have at most 255 characters' }],
  ['null', { name: null, file: null }, { name: 'must be text', file: 'must be text' }],
])('%s is refused in JSON', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, UPLOAD, body)).toEqual(fieldRefusal(fields))
})

test.each([
  ['plain text', { name: 'x', file: Buffer.from('hello') }, { file: 'must be an image or a PDF' }],
  ['an empty file', { name: 'x', file: Buffer.alloc(0) }, { file: 'must be an image or a PDF' }],
  ['no file', { name: 'x' }, { file: 'is required' }],
  ['no name', { file: PDF }, { name: 'is required' }],
])('%s is refused in a form', async (_, fields, faults) => {
  await using world = await sandbox.fork()
  expect(await act(world, UPLOAD, formOf(fields))).toEqual(fieldRefusal(faults))
})

test('a file may have 50 MB and not a byte more', async () => {
  await using world = await sandbox.fork()
  const tooLarge = refusal(413, 'CLI-413', `The body is larger than ${MAX_BYTES} bytes.`)
  const largest = Buffer.concat([PDF, Buffer.alloc(MAX_BYTES - PDF.length)])
  const larger = Buffer.concat([largest, Buffer.alloc(1)])
  expect((await act(world, UPLOAD, { name: 'x', file: base64(largest) })).status).toBe(201)
  expect(await act(world, UPLOAD, { name: 'x', file: base64(larger) })).toEqual(tooLarge)
  expect((await act(world, UPLOAD, formOf({ name: 'x', file: largest }))).status).toBe(201)
  expect(await act(world, UPLOAD, formOf({ name: 'x', file: larger }))).toEqual(tooLarge)
  const kept = (await rowsOf(world, 'client_documents')).filter(({ name }) => name === 'x')
  expect(JSON.stringify(kept).length).toBeLessThan(1000)
})
