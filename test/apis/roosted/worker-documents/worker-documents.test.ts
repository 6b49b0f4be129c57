import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const UPLOAD = 'POST /workers/3158/documents'
const PDF = Buffer.from('%PDF-1.7\n')
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const MAX_BYTES = 50 * 1024 * 1024
const base64 = (bytes: Buffer): string => bytes.toString('base64')

const PASSPORT = {
  id: 'wD1id',
  name: 'Passport.pdf',
  file_name: 'Passport',
  location: 'https://files.roosted.example/worker-documents/wD1id',
  date_added: 'Feb 23rd',
  type: 'pdf',
  deleted: '0',
  date_deleted: null,
  worker_viewable: 1,
}

function formOf(file: Buffer, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new File([new Uint8Array(file)], 'upload'))
  return form
}

test('the list has what is not deleted, with the total', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3158/documents')).toEqual({
    status: 200,
    body: { documents: [PASSPORT], total: 1 },
    changes: {},
  })
  expect((await act(world, 'GET /workers/3158/documents?page=2')).body).toEqual({ documents: [], total: 1 })
  expect((await act(world, 'GET /workers/3102/documents')).body).toEqual({ documents: [], total: 0 })
  expect(await act(world, 'GET /workers/9999/documents')).toEqual(notFound('9999', 'WRK'))
})

test.each([
  ['base64 in JSON', () => ({ name: 'My visa.png', file: base64(PNG), worker_viewable: 1, deleted: '1' })],
  ['a part of a form', () => formOf(PNG, { name: 'My visa.png', worker_viewable: '1' })],
])('a file comes as %s', async (_, body) => {
  await using world = await sandbox.fork()
  const { status, body: answer, changes } = await act(world, UPLOAD, body())
  const { id } = answer as { id: string }
  const document = {
    id,
    name: 'My visa.png',
    file_name: 'My_visa',
    location: `https://files.roosted.example/worker-documents/${id}`,
    date_added: 'Mar 2nd',
    type: 'image',
    deleted: '0',
    date_deleted: null,
    worker_viewable: 1,
  }
  expect({ status, answer, changes }).toEqual({
    status: 201,
    answer: document,
    changes: { worker_documents: { added: [{ ...document, personnel_id: '3158' }] } },
  })
  expect((await act(world, `GET /workers/3158/documents/${id}`)).body).toEqual(document)
})

test('a worker does not see a document unless that is said, and has an ID on file from then on', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'GET /workers/3102')).body).toMatchObject({ no_id: true })
  const body = { name: 'Visa.pdf', file: base64(PDF) }
  const response = await send(world, 'POST /workers/3102/documents', body)
  const { id, worker_viewable } = (await response.json()) as { id: string; worker_viewable: number }
  expect(worker_viewable).toBe(0)
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/3102/documents/${id}`)
  expect((await act(world, 'GET /workers/3102')).body).toMatchObject({ no_id: false })
  await act(world, `DELETE /workers/3102/documents/${id}`)
  expect((await act(world, 'GET /workers/3102')).body).toMatchObject({ no_id: true })
})

test.each([
  ['plain text', { name: 'x', file: 'aGVsbG8=' }, { file: 'must be an image or a PDF' }],
  ['what is not base64', { name: 'x', file: 'no!' }, { file: 'must be base64' }],
  ['no file', { name: 'x' }, { file: 'is required' }],
  ['no name', { file: base64(PDF) }, { name: 'is required' }],
  ['an empty name', { name: '', file: base64(PDF) }, { name: 'must have at least 1 character' }],
  ['another flag', { name: 'x', file: base64(PDF), worker_viewable: 2 }, { worker_viewable: 'must be one of 0, 1' }],
])('%s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, UPLOAD, body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test('a file may have 50 MB and not a byte more', async () => {
  await using world = await sandbox.fork()
  const largest = Buffer.concat([PDF, Buffer.alloc(MAX_BYTES - PDF.length)])
  expect((await act(world, UPLOAD, formOf(largest, { name: 'x' }))).status).toBe(201)
  const larger = formOf(Buffer.concat([largest, Buffer.alloc(1)]), { name: 'x' })
  expect(await act(world, UPLOAD, larger)).toEqual(
    refusal(413, 'WRK-413', `The body is larger than ${MAX_BYTES} bytes.`),
  )
})

test('a document gets another name, and its file keeps its own', async () => {
  await using world = await sandbox.fork()
  const changed = { ...PASSPORT, name: 'ID card', worker_viewable: 0 }
  expect(
    await act(world, 'PATCH /workers/3158/documents/wD1id', { name: 'ID card', worker_viewable: 0, type: 'image' }),
  ).toEqual({
    status: 200,
    body: changed,
    changes: { worker_documents: { changed: [{ ...changed, personnel_id: '3158' }] } },
  })
  expect((await act(world, 'PATCH /workers/3158/documents/wD1id', {})).changes).toEqual({})
  expect(await act(world, 'PATCH /workers/3158/documents/wD1id', { name: '' })).toEqual(
    fieldRefusal({ name: 'must have at least 1 character' }, 'WRK'),
  )
})

test('a deleted document leaves the list, can be read and is changed no more', async () => {
  await using world = await sandbox.fork()
  const deleted = { ...PASSPORT, deleted: '1', date_deleted: '2026-03-02 09:00:00' }
  expect(await act(world, 'DELETE /workers/3158/documents/wD1id')).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_documents: { changed: [{ ...deleted, personnel_id: '3158' }] } },
  })
  expect((await act(world, 'GET /workers/3158/documents')).body).toEqual({ documents: [], total: 0 })
  expect((await act(world, 'GET /workers/3158/documents/wD1id')).body).toEqual(deleted)
  expect(await act(world, 'DELETE /workers/3158/documents/wD1id')).toEqual(notFound('wD1id', 'WRK'))
  expect(await act(world, 'PATCH /workers/3158/documents/wD1id', { name: 'x' })).toEqual(notFound('wD1id', 'WRK'))
})

test('a document of another worker is not found', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3119/documents/wD1id')).toEqual(notFound('wD1id', 'WRK'))
  expect(await act(world, 'DELETE /workers/3119/documents/wD1id')).toEqual(notFound('wD1id', 'WRK'))
  expect(await act(world, 'POST /workers/9999/documents', { name: 'x', file: base64(PDF) })).toEqual(
    notFound('9999', 'WRK'),
  )
})
