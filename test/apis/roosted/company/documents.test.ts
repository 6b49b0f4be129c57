import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const PAYROLL = {
  id: 123,
  name: 'Weekly Payroll',
  file_name: 'Weekly_Payroll_2023',
  location: 'https://files.roosted.example/company-documents/123',
  date_added: 'Dec 12th',
  type: 'application/pdf',
  deleted: 0,
  date_deleted: null,
}
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
const PDF = base64('255044462d312e370a')

test('the list is an array of what is not deleted; a deleted document can be read', async () => {
  await using world = await sandbox.fork()
  const { body } = await act(world, 'GET /company/documents')
  expect(body).toEqual([PAYROLL, expect.objectContaining({ id: 124, deleted: 0 })])
  expect(await act(world, 'GET /company/documents/125')).toMatchObject({ status: 200, body: { id: 125, deleted: 1 } })
  const deleted = { ...PAYROLL, deleted: 1, date_deleted: '2026-03-02 09:00:00' }
  expect(await act(world, 'DELETE /company/documents/123')).toEqual({
    status: 204,
    body: undefined,
    changes: { company_documents: { changed: [deleted] } },
  })
  expect((await act(world, 'GET /company/documents')).body).toMatchObject([{ id: 124 }])
  expect((await act(world, 'GET /company/documents/123')).body).toEqual(deleted)
  expect(await act(world, 'DELETE /company/documents/123')).toEqual(notFound('123', 'CMP'))
})

test.each([
  [{ file: PDF }, 'document.pdf', 'document', 'application/pdf'],
  [{ file: base64('89504e470d0a1a0a') }, 'document.png', 'document', 'image/png'],
  [{ file: base64('ffd8ffe0'), name: 'Staff photo.jpeg' }, 'Staff photo.jpeg', 'Staff_photo', 'image/jpeg'],
  [
    { file: PDF, name: 'Weekly Payroll', type: 'x', file_name: 'y' },
    'Weekly Payroll',
    'Weekly_Payroll',
    'application/pdf',
  ],
])('%o is stored as %s', async (sent, name, file_name, type) => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, 'POST /company/documents', sent)
  const { id } = body as { id: number }
  const location = `https://files.roosted.example/company-documents/${id}`
  const document = { id, name, file_name, location, date_added: 'Mar 2nd', type, deleted: 0, date_deleted: null }
  expect({ status, body, changes }).toEqual({
    status: 201,
    body: document,
    changes: { company_documents: { added: [document] } },
  })
  expect(Number.isInteger(id)).toBe(true)
})

test('Location leads to the new document', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /company/documents', { file: PDF })
  const { id } = (await response.json()) as { id: number }
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/company/documents/${id}`)
})

test.each([
  [{}, { file: 'is required' }],
  [{ file: 'plain' }, { file: 'must be base64' }],
  [{ file: base64('68656c6c6f') }, { file: 'must be an image or a PDF' }],
  [{ file: PDF, name: '' }, { name: 'must have at least 1 character' }],
])('%o is refused', async (body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /company/documents', body)).toEqual(
    fieldRefusal(fields as Readonly<Record<string, string>>, 'CMP'),
  )
})

test('an unknown document is not found, and an id that is no number is refused', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'GET /company/documents/999')).toEqual(notFound('999', 'CMP'))
  expect(await act(world, 'DELETE /company/documents/zzz')).toEqual(notFound('zzz', 'CMP'))
  expect((await act(world, 'GET /company/documents/a-b')).body).toEqual(
    refusal(400, 'CMP-400', 'The request is not well formed.', [
      { field: 'id', message: 'must have only letters and digits' },
    ]).body,
  )
})
