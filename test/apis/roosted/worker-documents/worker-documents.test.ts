import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const UPLOAD = 'POST /workers/3158/documents'
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
const PDF = Buffer.from('%PDF-1.7\n')
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const MAX_BYTES = 50 * 1024 * 1024

function formOf(fields: Readonly<Record<string, string | Buffer>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, new File([new Uint8Array(value)], 'upload'))
  }
  return form
}

test('the list leaves deleted ones out; they can be read and not be changed', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /workers/3158/documents')).toEqual({
    status: 200,
    body: { documents: [PASSPORT], total: 1 },
    changes: {},
  })
  expect((await act(world, 'GET /workers/3158/documents?page=2')).body).toEqual({ documents: [], total: 1 })
  expect(await act(world, 'GET /workers/3158/documents/wD1id')).toEqual({ status: 200, body: PASSPORT, changes: {} })
  expect((await act(world, 'GET /workers/3158/documents/wD3ol')).body).toMatchObject({ type: 'image', deleted: '1' })
  expect(await act(world, 'PATCH /workers/3158/documents/wD3ol', { name: 'x' })).toEqual(notFound('wD3ol', 'WRK'))
  expect((await act(world, 'GET /workers/3158/documents?items_per_page=101')).status).toBe(400)
})

test.each([
  ['base64 in JSON', () => ({ name: 'My photo.png', file: PNG.toString('base64'), deleted: '1' }), 0],
  [
    'JSON, for the worker to see',
    () => ({ name: 'My photo.png', file: PNG.toString('base64'), worker_viewable: 1 }),
    1,
  ],
  ['a form', () => formOf({ name: 'My photo.png', file: PNG }), 0],
  ['a form, for the worker to see', () => formOf({ name: 'My photo.png', file: PNG, worker_viewable: '1' }), 1],
])('a file comes as %s', async (_, body, worker_viewable) => {
  await using world = await sandbox.fork()
  const { status, body: answer, changes } = await act(world, UPLOAD, body())
  const { id } = answer as { id: string }
  const document = {
    ...PASSPORT,
    id,
    name: 'My photo.png',
    file_name: 'My_photo',
    location: `https://files.roosted.example/worker-documents/${id}`,
    date_added: 'Mar 2nd',
    type: 'image',
    worker_viewable,
  }
  expect({ status, answer, changes }).toEqual({
    status: 201,
    answer: document,
    changes: { worker_documents: { added: [{ ...document, personnel_id: '3158' }] } },
  })
  expect((await act(world, 'GET /workers/3158/documents')).body).toEqual({ documents: [PASSPORT, document], total: 2 })
})

test('Location leads to the new document', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, UPLOAD, { name: 'x', file: PDF.toString('base64') })
  const { id } = (await response.json()) as { id: string }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/3158/documents/${id}`)
})

const file = PDF.toString('base64')
test.each([
  ['nothing', () => ({}), { name: 'is required', file: 'is required' }],
  ['an empty name', () => ({ name: '', file }), { name: 'must have at least 1 character' }],
  ['no base64', () => ({ name: 'x', file: 'x!' }), { file: 'must be base64' }],
  ['plain text', () => ({ name: 'x', file: 'aGVsbG8=' }), { file: 'must be an image or a PDF' }],
  ['a wrong flag', () => ({ name: 'x', file, worker_viewable: 2 }), { worker_viewable: 'must be one of 0, 1' }],
  ['a form without a file', () => formOf({ name: 'x' }), { file: 'is required' }],
  [
    'a form with plain text',
    () => formOf({ name: 'x', file: Buffer.from('hello') }),
    { file: 'must be an image or a PDF' },
  ],
  [
    'a form with a wrong flag',
    () => formOf({ name: 'x', file: PDF, worker_viewable: '2' }),
    { worker_viewable: 'must be one of 0, 1' },
  ],
])('%s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, UPLOAD, body())).toEqual(
    fieldRefusal(fields as unknown as Readonly<Record<string, string>>, 'WRK'),
  )
})

test('a file of more than 50 MB is too large', async () => {
  await using world = await sandbox.fork()
  const larger = Buffer.concat([PDF, Buffer.alloc(MAX_BYTES - PDF.length + 1)])
  expect(await act(world, UPLOAD, formOf({ name: 'x', file: larger }))).toEqual(
    refusal(413, 'WRK-413', `The body is larger than ${MAX_BYTES} bytes.`),
  )
})

test('an edit changes name and visibility, and nothing else', async () => {
  await using world = await sandbox.fork()
  const after = { ...PASSPORT, name: 'ID.pdf', worker_viewable: 0 }
  const sent = { name: 'ID.pdf', worker_viewable: 0, file_name: 'x', type: 'image', deleted: '1' }
  expect(await act(world, 'PATCH /workers/3158/documents/wD1id', sent)).toEqual({
    status: 200,
    body: after,
    changes: { worker_documents: { changed: [{ ...after, personnel_id: '3158' }] } },
  })
  expect(await act(world, 'PATCH /workers/3158/documents/wD1id', {})).toEqual({ status: 200, body: after, changes: {} })
  expect(await act(world, 'PATCH /workers/3158/documents/wD1id', { name: '', worker_viewable: null })).toMatchObject({
    status: 422,
    body: { error: { code: 'WRK-422', details: [{ field: 'name' }, { field: 'worker_viewable' }] } },
    changes: {},
  })
})

test('a deleted document is stamped, and cannot be deleted again', async () => {
  await using world = await sandbox.fork()
  const deleted = { ...PASSPORT, deleted: '1', date_deleted: '2026-03-02 09:00:00' }
  expect(await act(world, 'DELETE /workers/3158/documents/wD1id')).toEqual({
    status: 204,
    body: undefined,
    changes: { worker_documents: { changed: [{ ...deleted, personnel_id: '3158' }] } },
  })
  expect((await act(world, 'GET /workers/3158/documents/wD1id')).body).toEqual(deleted)
  expect(await act(world, 'DELETE /workers/3158/documents/wD1id')).toEqual(notFound('wD1id', 'WRK'))
})

test('a document of another worker, or of none, is not found', async () => {
  await using world = await sandbox.fork()
  for (const [path, missing] of [
    ['/workers/3119/documents/wD1id', 'wD1id'],
    ['/workers/9999/documents/wD1id', '9999'],
  ] as const) {
    expect(await act(world, `GET ${path}`)).toEqual(notFound(missing, 'WRK'))
    expect(await act(world, `PATCH ${path}`, {})).toEqual(notFound(missing, 'WRK'))
    expect(await act(world, `DELETE ${path}`)).toEqual(notFound(missing, 'WRK'))
  }
  expect(await act(world, 'POST /workers/9999/documents', { name: 'x', file })).toEqual(notFound('9999', 'WRK'))
})
