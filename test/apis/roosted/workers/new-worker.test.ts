import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../../../src/index.ts'
import { act, fieldRefusal, refusal, send } from '../act.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['roosted'], port: false, now: '2026-03-02T09:00:00Z' })
})
afterAll(() => sandbox.close())

const NEW = {
  id: '4001',
  reference_id: null,
  signup_date: 'March 2nd 2026',
  signup_date_original: '2026-03-02 09:00:00',
  last_login: null,
  last_login_original: null,
  next_shift_date: null,
  next_shift_date_original: null,
  last_shift_date: null,
  last_shift_date_original: null,
  account_status: 2,
  name_first: 'Jane Roe',
  email: null,
  phone: null,
  address: '',
  city: '',
  zip: '',
  country_id: 1,
  areas: [],
  bad_phone_number: 0,
  texting_off: 0,
  latitude: null,
  longitude: null,
  multilogin: 0,
  onboarded: 0,
  app_notifications_active: 0,
  app_notifications_preferred: 0,
  current_worker: 1,
  admin: 0,
  owner: 0,
  selected: '0',
  selected_picture_location: '',
  pending_document_signing_count: 0,
  total_shifts: '0',
  last_noshow: null,
  no_id: true,
  stars: 5,
  skillsets: [],
  pullTimestamp: Date.parse('2026-03-02T09:00:00Z') / 1000,
}

test('a name is enough for a worker, who is active and gets no mail without an address', async () => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers', { name_first: 'Jane Roe', account_status: 0, owner: 1 })).toMatchObject({
    status: 201,
    body: NEW,
    changes: { workers: { added: [{ id: '4001', account_status: 2, owner: 0 }] } },
  })
  expect(await world.outbox.list()).toEqual([])
  expect((await act(world, 'GET /workers/4001')).body).toEqual(NEW)
})

test('everything that is sent of a worker is kept, and an address is told how to begin', async () => {
  await using world = await sandbox.fork()
  const sent = {
    name_first: 'Jane Roe',
    email: 'jane.roe@company.example',
    phone: '+12125551235',
    country_id: 2,
    birth_date: '1998-04-30',
    address: '1 Jalan Ampang',
    city: 'Kuala Lumpur',
    zip: '50450',
  }
  const custom_fields = [
    { id: '111', value: 'yes' },
    { id: 112, value: '3' },
  ]
  const body = { ...sent, skillsets: ['123', '122', '123'], areas: ['d3E4f'], tags: ['tG1Bi'], custom_fields }
  const { birth_date, ...shown } = sent
  const { status, body: answer, changes } = await act(world, 'POST /workers', body)
  expect({ status, answer }).toEqual({
    status: 201,
    answer: {
      ...NEW,
      ...shown,
      skillsets: [
        { roles_id: '123', role_title: 'Server' },
        { roles_id: '122', role_title: 'Bartender' },
      ],
      areas: [{ id: 'd3E4f', name: 'Kuala Lumpur' }],
    },
  })
  expect(changes).toMatchObject({
    workers: {
      added: [
        {
          birth_date,
          skillset_ids: [123, 122],
          area_ids: ['d3E4f'],
          tag_ids: ['tG1Bi'],
          custom_field_values: [
            { id: 111, value: 'yes' },
            { id: 112, value: '3' },
          ],
        },
      ],
    },
  })
  expect(await world.outbox.list()).toMatchObject([
    { kind: 'mail', to: 'jane.roe@company.example', subject: 'Activate your account', data: { worker_id: '4001' } },
  ])
  expect((await act(world, 'GET /workers/4001/tags')).body).toEqual([{ id: 'tG1Bi', text: 'Bilingual' }])
})

test('Location leads to the new worker', async () => {
  await using world = await sandbox.fork()
  const response = await send(world, 'POST /workers', { name_first: 'Jane Roe' })
  expect(response.headers.get('location')).toBe(`${world.url('roosted')}/workers/4001`)
})

test.each([
  ['no name', {}, { name_first: 'is required' }],
  ['an empty name', { name_first: '' }, { name_first: 'must have at least 1 character' }],
  [
    'ids that name nothing',
    {
      name_first: 'Jane',
      country_id: 999,
      skillsets: ['123', '0123'],
      areas: ['zzzzz'],
      tags: ['zzzzz'],
      custom_fields: [{ id: '999', value: '' }],
    },
    {
      country_id: 'names no country',
      'skillsets.1': 'names no skillset',
      'areas.0': 'names no area',
      'tags.0': 'names no tag',
      'custom_fields.0.id': 'names no worker field',
    },
  ],
  ['numbers for ids', { name_first: 'Jane', skillsets: [123] }, { 'skillsets.0': 'must be text' }],
  [
    'a birthday that there is not',
    { name_first: 'Jane', birth_date: '30.4.1998' },
    { birth_date: 'must be a date such as 2026-03-17' },
  ],
])('a worker with %s is refused, and no mail is sent', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers', { email: 'jane@company.example', ...body })).toEqual(
    fieldRefusal(fields, 'WRK'),
  )
  expect(await world.outbox.list()).toEqual([])
})

const APPLICANT = { name_first: 'Jane', name_last: 'Roe', email: 'jane.roe@company.example' }
const PDF = Buffer.from('%PDF-1.7\n').toString('base64')

test('applicants are taken in as pending workers, with their documents', async () => {
  await using world = await sandbox.fork()
  const second = {
    ...APPLICANT,
    formatted_name: 'Roe Jane',
    phone: '+12125551235',
    address: '1 Jalan Ampang',
    city: 'Kuala Lumpur',
    zip: '50450',
    applied_position: 'bartender',
    documents: [{ file: PDF, name: 'My resume.pdf', type: 'image' }],
    document_links: [{ link: 'https://jobs.example/roe.png', name: 'Photo', type: 'image/png' }],
  }
  const { status, body, changes } = await act(world, 'POST /workers/transferred-workers', [APPLICANT, second])
  expect({ status, body }).toEqual({ status: 200, body: { workers_transferred: 2 } })
  expect(changes).toMatchObject({
    workers: {
      added: [
        { id: '4001', name_first: 'Jane Roe', email: APPLICANT.email, account_status: 0, skillset_ids: [] },
        { id: '4002', name_first: 'Roe Jane', city: 'Kuala Lumpur', account_status: 0, skillset_ids: [122] },
      ],
    },
    worker_documents: { added: [{ personnel_id: '4002' }, { personnel_id: '4002' }] },
  })
  const documents = (await act(world, 'GET /workers/4002/documents')).body as { documents: { id: string }[] }
  expect(documents).toEqual({
    documents: [
      {
        id: documents.documents[0]?.id,
        name: 'My resume.pdf',
        file_name: 'My_resume',
        location: `https://files.roosted.example/worker-documents/${documents.documents[0]?.id}`,
        date_added: 'Mar 2nd',
        type: 'pdf',
        deleted: '0',
        date_deleted: null,
        worker_viewable: 0,
      },
      {
        id: documents.documents[1]?.id,
        name: 'Photo',
        file_name: 'Photo',
        location: 'https://jobs.example/roe.png',
        date_added: 'Mar 2nd',
        type: 'image',
        deleted: '0',
        date_deleted: null,
        worker_viewable: 0,
      },
    ],
    total: 2,
  })
  expect(await world.outbox.list()).toEqual([])
})

test('a hundred applicants are taken in, and fifty as in the sample', async () => {
  await using world = await sandbox.fork()
  for (const count of [50, 100]) {
    const { status, body } = await act(world, 'POST /workers/transferred-workers', Array(count).fill(APPLICANT))
    expect({ status, body }).toEqual({ status: 200, body: { workers_transferred: count } })
  }
})

test.each([
  ['one without an address', [APPLICANT, { name_first: 'Jane', name_last: 'Roe' }], { '1.email': 'is required' }],
  ['one with empty text', [{ ...APPLICANT, phone: '' }], { '0.phone': 'must have at least 1 character' }],
  [
    'one with long text',
    [{ ...APPLICANT, name_last: 'x'.repeat(256) }],
    { '0.name_last': 'must have at most 255 characters' },
  ],
  [
    'a file that is no document',
    [APPLICANT, { ...APPLICANT, documents: [{ file: 'aGVsbG8=', name: 'CV', type: 'pdf' }] }],
    { '1.documents.0.file': 'must be an image or a PDF' },
  ],
])('of applicants with %s nobody is taken in', async (_, body, fields) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/transferred-workers', body)).toEqual(fieldRefusal(fields, 'WRK'))
})

test.each([
  ['nobody', [], 422, 'The body must have at least 1 entry.'],
  ['a hundred and one', Array(101).fill(APPLICANT), 422, 'The body must have at most 100 entries.'],
  ['an applicant without a list', APPLICANT, 400, 'The body must be a list.'],
] as const)('%s is refused', async (_, body, status, message) => {
  await using world = await sandbox.fork()
  expect(await act(world, 'POST /workers/transferred-workers', body)).toEqual(refusal(status, `WRK-${status}`, message))
})
