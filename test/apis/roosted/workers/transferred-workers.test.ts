import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, refusal, rowsOf } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const TRANSFER = 'POST /workers/transferred-workers'
const JANE = { name_first: 'Jane', name_last: 'Roe', email: 'jane.roe@company.example' }
const PDF = Buffer.from('%PDF-1.7\n').toString('base64')
const PNG = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')

test('an applicant becomes a pending worker with documents, and a skillset called like the position', async () => {
  await using world = await sandbox.fork()
  const rest = { phone: '+12125551235', address: '1325 S Ellis St', city: 'Wichita', zip: '67211' }
  const { status, body, changes } = await act(world, TRANSFER, [
    {
      ...JANE,
      ...rest,
      formatted_name: 'Ms Jane Roe',
      applied_position: 'coat CHECK',
      documents: [{ file: PNG, name: 'My photo.png', type: 'pdf' }],
      document_links: [{ link: 'https://files.company.example/cv.pdf', name: 'CV', type: 'application/pdf' }],
    },
    { ...JANE, applied_position: 'Astronaut' },
  ])
  expect({ status, body }).toEqual({ status: 200, body: { workers_transferred: 2 } })
  const [jane, other] = changes.workers?.added ?? []
  expect(jane).toMatchObject({
    ...rest,
    name_first: 'Ms Jane Roe',
    email: 'jane.roe@company.example',
    account_status: 0,
    skillset_ids: [134],
    current_worker: 1,
    country_id: 1,
  })
  expect(other).toMatchObject({ name_first: 'Jane Roe', phone: null, address: '', skillset_ids: [], account_status: 0 })
  const ofJane = {
    date_added: 'Mar 2nd',
    deleted: '0',
    date_deleted: null,
    worker_viewable: 0,
    personnel_id: jane?.id,
  }
  const documents = changes.worker_documents?.added
  expect(documents).toEqual([
    {
      ...ofJane,
      id: documents?.[0]?.id,
      name: 'My photo.png',
      file_name: 'My_photo',
      location: `https://files.roosted.example/worker-documents/${documents?.[0]?.id}`,
      type: 'image',
    },
    {
      ...ofJane,
      id: documents?.[1]?.id,
      name: 'CV',
      file_name: 'CV',
      location: 'https://files.company.example/cv.pdf',
      type: 'pdf',
    },
  ])
  expect(Object.keys(changes).sort()).toEqual(['worker_documents', 'workers'])
})

test('a hundred at once, and not one more', async () => {
  await using world = await sandbox.fork()
  const count = (await rowsOf(world, 'workers')).length
  const hundred = Array.from({ length: 100 }, () => JANE)
  expect(await act(world, TRANSFER, [...hundred, JANE])).toEqual(
    refusal(422, 'WRK-422', 'The body must have at most 100 entries.'),
  )
  expect((await act(world, TRANSFER, hundred)).body).toEqual({ workers_transferred: 100 })
  expect(await rowsOf(world, 'workers')).toHaveLength(count + 100)
})

test.each([
  ['nobody', [], refusal(422, 'WRK-422', 'The body must have at least 1 entry.')],
  ['an object', JANE, refusal(400, 'WRK-400', 'The body must be a list.')],
  ['no body', undefined, refusal(400, 'WRK-400', 'The body is required.')],
])('%s is refused', async (_, body, refused) => {
  await using world = await sandbox.fork()
  expect(await act(world, TRANSFER, body)).toEqual(refused)
})

const LONG = 'must have at most 255 characters'
test.each([
  [
    { name_first: undefined, name_last: '' },
    { '1.name_last': 'must have at least 1 character', '1.name_first': 'is required' },
  ],
  [
    {
      name_first: 'x'.repeat(256),
      name_last: 'x'.repeat(256),
      email: 'x'.repeat(256),
      formatted_name: 'x'.repeat(256),
      phone: 'x'.repeat(256),
      address: 'x'.repeat(256),
      city: 'x'.repeat(256),
      zip: 'x'.repeat(256),
      applied_position: 'x'.repeat(256),
    },
    Object.fromEntries(
      ['name_first', 'name_last', 'email', 'formatted_name', 'phone', 'address', 'city', 'zip', 'applied_position'].map(
        (field) => [`1.${field}`, LONG],
      ),
    ),
  ],
  [{ zip: '' }, { '1.zip': 'must have at least 1 character' }],
  [{ documents: [{ name: 'x', type: 'pdf' }] }, { '1.documents.0.file': 'is required' }],
  [
    {
      documents: [
        { file: PDF, name: 'x', type: 'pdf' },
        { file: 'x!', name: 'x', type: 'pdf' },
      ],
    },
    { '1.documents.1.file': 'must be base64' },
  ],
  [{ document_links: [{ link: 'x', name: 'x' }] }, { '1.document_links.0.type': 'is required' }],
])('where the second one has %o, nobody is taken over', async (wrong, fields) => {
  await using world = await sandbox.fork()
  const { status, body, changes } = await act(world, TRANSFER, [JANE, { ...JANE, ...wrong }])
  const expected = fieldRefusal(fields as unknown as Readonly<Record<string, string>>, 'WRK')
  expect({ status, changes }).toEqual({ status: 422, changes: {} })
  const details = (list: unknown) => (list as { error: { details: { field: string }[] } }).error.details
  const byField = (a: { field: string }, b: { field: string }) => (a.field < b.field ? -1 : 1)
  expect([...details(body)].sort(byField)).toEqual([...details(expected.body)].sort(byField))
})

test('255 characters pass', async () => {
  await using world = await sandbox.fork()
  const text = 'é'.repeat(255)
  const all = Object.fromEntries(
    ['name_first', 'name_last', 'email', 'formatted_name', 'phone', 'address', 'city', 'zip', 'applied_position'].map(
      (field) => [field, text],
    ),
  )
  expect((await act(world, TRANSFER, [all])).body).toEqual({ workers_transferred: 1 })
})
