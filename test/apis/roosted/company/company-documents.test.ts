import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, notFound, send } from '../act.ts'

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
const PDF = Buffer.from('%PDF-1.7\n').toString('base64')

test('the list is a bare one of what is not deleted', async () => {
  await using world = await sandbox.fork()
  const { body } = await act(world, 'GET /company/documents')
  expect(body).toMatchObject([PAYROLL, { id: 124 }])
  expect(body).toHaveLength(2)
  expect((await act(world, 'GET /company/documents/125')).body).toMatchObject({ id: 125, deleted: 1 })
  expect(await act(world, 'GET /company/documents/999')).toEqual(notFound('999', 'CMP'))
})

test.each([
  ['PDF', PDF, 'application/pdf', 'document.pdf'],
  ['PNG', Buffer.from('89504e470d0a1a0a', 'hex').toString('base64'), 'image/png', 'document.png'],
  ['JPEG', Buffer.from('ffd8ffe0', 'hex').toString('base64').slice(0, 8), 'image/jpeg', 'document.jpg'],
  ['GIF', Buffer.from('GIF89a').toString('base64'), 'image/gif', 'document.gif'],
  ['BMP', Buffer.from('BM7').toString('base64'), 'image/bmp', 'document.bmp'],
  ['WebP', Buffer.from('RIFF0000WEBP').toString('base64'), 'image/webp', 'document.webp'],
])('a %s without a name is called after its type', async (_, file, type, name) => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /company/documents', { file, type: 'text/plain', file_name: 'x' })
  const document = await response.json()
  expect({ status: response.status, document }).toEqual({
    status: 201,
    document: {
      id: 201,
      name,
      file_name: 'document',
      location: 'https://files.roosted.example/company-documents/201',
      date_added: 'Mar 2nd',
      type,
      deleted: 0,
      date_deleted: null,
    },
  })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/company/documents/201`)
  expect((await act(world, 'GET /company/documents/201')).body).toEqual(document)
})

test('a document keeps the name it is given', async () => {
  await using world = await sandbox.fork()
  expect((await act(world, 'POST /company/documents', { name: 'Q1 report.pdf', file: PDF })).body).toMatchObject({
    name: 'Q1 report.pdf',
    file_name: 'Q1_report',
  })
})

test.each([
  ['no file', { name: 'x' }, { file: 'is required' }],
  ['plain text', { file: 'aGVsbG8=' }, { file: 'must be an image or a PDF' }],
  ['what is not base64', { file: 'no!' }, { file: 'must be base64' }],
])('a document with %s is refused', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /company/documents', body)).toEqual(fieldRefusal(fields, 'CMP'))
})

test('a deleted document leaves the list, can be read and cannot be deleted again', async () => {
  await using world = await sandbox.fork()
  const deleted = { ...PAYROLL, deleted: 1, date_deleted: '2026-03-02 09:00:00' }
  const { status, changes } = await act(world, 'DELETE /company/documents/123')
  expect({ status, changes }).toEqual({ status: 204, changes: { company_documents: { changed: [deleted] } } })
  expect((await act(world, 'GET /company/documents')).body).toMatchObject([{ id: 124 }])
  expect((await act(world, 'GET /company/documents/123')).body).toEqual(deleted)
  expect(await act(world, 'DELETE /company/documents/123')).toEqual(notFound('123', 'CMP'))
})
