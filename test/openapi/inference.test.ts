import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox, type SandboxWorld } from '../../src/index.ts'
import { documentOf } from '../documents.ts'

let sandbox: Sandbox
beforeAll(async () => {
  const document = fileURLToPath(new URL('./documents/petshop.yaml', import.meta.url))
  sandbox = await createSandbox({ apis: [document], port: false })
})
afterAll(() => sandbox.close())

const JSON_TYPE = 'application/json; charset=utf-8'

/** Calls of one world; an answer is its status and its body, and its type where that is not JSON. */
function client(world: SandboxWorld) {
  const call = (method: string) => async (path: string, body?: unknown) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await world.fetch(world.url('petshop') + path, { method, headers, ...sent })
    const text = await response.text()
    const type = response.headers.get('content-type')
    return {
      status: response.status,
      ...(text === '' ? {} : { body: JSON.parse(text) }),
      ...(type === null || type === JSON_TYPE || type === 'application/json' ? {} : { type }),
      ...(response.headers.has('location') ? { location: response.headers.get('location') } : {}),
    }
  }
  return { get: call('GET'), post: call('POST'), put: call('PUT'), patch: call('PATCH'), delete: call('DELETE') }
}

const shop = async () => client(await sandbox.fork())

test('every operation is understood but the one that only has an example', () => {
  expect(sandbox.health.apis.map(({ name, examplesOnly }) => ({ name, examplesOnly }))).toEqual([
    { name: 'petshop', examplesOnly: ['getInventory'] },
  ])
})

describe.concurrent('a collection with integer ids and pages in an envelope', () => {
  test('what is created can be read, in the world where it was', async () => {
    const [here, elsewhere] = await Promise.all([shop(), shop()])
    const owner = { id: 1, name: 'Ada', city: null, tier: 'basic' }
    expect(await here.post('/owners', { name: 'Ada' })).toEqual({
      status: 201,
      body: owner,
      location: expect.stringMatching(/\/petshop\/v1\/owners\/1$/),
    })
    expect(await here.get('/owners/1')).toEqual({ status: 200, body: owner })
    expect((await elsewhere.get('/owners/1')).status).toBe(404)
    expect((await here.post('/owners', { name: 'Bo', id: 99 })).body.id).toBe(2)
  })

  test('a list is paged, filtered and counted', async () => {
    const { get, post } = await shop()
    for (const [name, city] of [
      ['A', 'Ipoh'],
      ['B', 'Kuching'],
      ['C', 'Ipoh'],
      ['D', 'Ipoh'],
      ['E', 'Ipoh'],
    ]) {
      await post('/owners', { name, city })
    }
    const names = async (query: string) => {
      const { body } = await get(`/owners${query}`)
      return [body.total, body.data.map(({ name }: { name: string }) => name).join('')]
    }
    expect(await names('')).toEqual([5, 'ABC'])
    expect(await names('?page=2')).toEqual([5, 'DE'])
    expect(await names('?page=9')).toEqual([5, ''])
    expect(await names('?per_page=2&page=2')).toEqual([5, 'CD'])
    expect(await names('?city=Ipoh')).toEqual([4, 'ACD'])
    expect(await names('?city=Ipoh&page=2')).toEqual([4, 'E'])
    expect(await names('?city=Nowhere')).toEqual([0, ''])
  })

  test('an update keeps what it does not name, a replacement does not', async () => {
    const { get, post, put, patch } = await shop()
    await post('/owners', { name: 'Ada', city: 'Ipoh', tier: 'gold' })
    expect((await patch('/owners/1', { city: null })).body).toEqual({ id: 1, name: 'Ada', city: null, tier: 'gold' })
    expect((await put('/owners/1', { name: 'Bo' })).body).toEqual({ id: 1, name: 'Bo', city: null, tier: 'basic' })
    expect((await get('/owners/1')).body).toEqual({ id: 1, name: 'Bo', city: null, tier: 'basic' })
  })

  test('what is deleted is gone, and its id is not used again', async () => {
    const { get, post, delete: remove } = await shop()
    await post('/owners', { name: 'Ada' })
    expect(await remove('/owners/1')).toEqual({ status: 204 })
    expect((await get('/owners/1')).status).toBe(404)
    expect((await remove('/owners/1')).status).toBe(404)
    expect((await get('/owners')).body).toEqual({ data: [], total: 0 })
    expect((await post('/owners', { name: 'Bo' })).body.id).toBe(2)
  })
})

describe.concurrent('a collection below a record, with UUIDs', () => {
  test('records belong to the one above them', async () => {
    const { get, post } = await shop()
    for (const name of ['Ada', 'Bo']) await post('/owners', { name })
    const { status, body: rex, location } = await post('/owners/1/pets', { name: 'Rex', chip: '0815' })
    expect(status).toBe(201)
    expect(rex).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      name: 'Rex',
      status: 'available',
      vaccinated: false,
    })
    expect(location).toMatch(`/owners/1/pets/${rex.id}`)
    expect((await get('/owners/1/pets')).body).toEqual([rex])
    expect((await get('/owners/2/pets')).body).toEqual([])
    expect(await get(`/owners/1/pets/${rex.id}`)).toEqual({ status: 200, body: rex })
    expect((await get(`/owners/2/pets/${rex.id}`)).status).toBe(404)
  })

  test('filters know lists and truth values', async () => {
    const { get, post } = await shop()
    await post('/owners', { name: 'Ada' })
    await post('/owners/1/pets', { name: 'A', status: 'sold' })
    await post('/owners/1/pets', { name: 'B', status: 'pending', vaccinated: true })
    await post('/owners/1/pets', { name: 'C' })
    const names = async (query: string) =>
      (await get(`/owners/1/pets?${query}`)).body.map(({ name }: { name: string }) => name).join('')
    expect(await names('status=sold&status=pending')).toBe('AB')
    expect(await names('vaccinated=true')).toBe('B')
    expect(await names('vaccinated=false&status=available')).toBe('C')
  })

  test('an unknown record above is 404 for every action', async () => {
    const { get, post, delete: remove } = await shop()
    const nobody = '00000000-0000-4000-8000-000000000000'
    const statuses = await Promise.all([
      get('/owners/7/pets'),
      post('/owners/7/pets', { name: 'Rex' }),
      get(`/owners/7/pets/${nobody}`),
      remove(`/owners/7/pets/${nobody}`),
      get(`/owners/7/pets/${nobody}/visits`),
      post(`/owners/7/pets/${nobody}/visits`, { reason: 'Check' }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  })

  test('two levels down, and what lies below a deleted record goes with it', async () => {
    const world = await sandbox.fork()
    const { get, post, delete: remove } = client(world)
    for (const name of ['Ada', 'Bo']) await post('/owners', { name })
    const { body: rex } = await post('/owners/1/pets', { name: 'Rex' })
    const { body: tom } = await post('/owners/2/pets', { name: 'Tom' })
    expect((await post(`/owners/1/pets/${rex.id}/visits`, { reason: 'Check' })).body).toEqual({
      id: 1,
      reason: 'Check',
    })
    expect((await post(`/owners/2/pets/${tom.id}/visits`, { reason: 'Bite' })).body).toEqual({ id: 2, reason: 'Bite' })
    expect((await get(`/owners/1/pets/${rex.id}/visits`)).body).toEqual({ visits: [{ id: 1, reason: 'Check' }] })
    expect((await get(`/owners/1/pets/${tom.id}/visits`)).status).toBe(404)
    expect((await remove('/owners/1')).status).toBe(204)
    const left = async (collection: string) => (await world.records({ api: 'petshop', collection })).total
    expect(await Promise.all(['owners', 'pets', 'visits'].map(left))).toEqual([1, 1, 1])
    expect((await get(`/owners/2/pets/${tom.id}/visits`)).body).toEqual({ visits: [{ id: 2, reason: 'Bite' }] })
  })
})

describe.concurrent('a collection whose ids the client gives, wrapped in answers', () => {
  test('it is created, read and listed from an offset', async () => {
    const { get, post } = await shop()
    const product = { sku: 'AB-1', price: 19.99 }
    expect(await post('/products', product)).toMatchObject({ status: 200, body: { product } })
    await post('/products', { sku: 'AB-2', price: 5 })
    expect(await get('/products/AB-1')).toEqual({ status: 200, body: { product } })
    expect((await get('/products')).body).toEqual({ products: [product, { sku: 'AB-2', price: 5 }], count: 2 })
    expect((await get('/products?offset=1&limit=1')).body).toEqual({ products: [{ sku: 'AB-2', price: 5 }], count: 2 })
  })

  test('an id that is taken is a conflict', async () => {
    const { get, post } = await shop()
    await post('/products', { sku: 'AB-1', price: 1 })
    expect(await post('/products', { sku: 'AB-1', price: 2 })).toMatchObject({
      status: 409,
      type: 'application/problem+json',
    })
    expect((await get('/products/AB-1')).body.product.price).toBe(1)
  })
})

test('an operation that is no collection answers with its example', async () => {
  const { get } = await shop()
  expect(await get('/inventory')).toEqual({ status: 200, body: { available: 3, sold: 1 } })
})

describe.concurrent('errors have the form that the document gives them', () => {
  test('under default', async () => {
    const { post } = await shop()
    const answer = await post('/owners', {})
    expect(answer).toEqual({ status: 400, body: { code: 400, message: 'body field name is required' } })
  })

  test('under their status', async () => {
    const { get } = await shop()
    expect(await get('/owners/7')).toEqual({
      status: 404,
      body: { code: 404, message: 'owners has no record with id 7' },
    })
  })

  test('422 for a wrong request where that is documented and 400 is not', async () => {
    const { post, put } = await shop()
    await post('/owners', { name: 'Ada' })
    expect(await put('/owners/1', { name: '' })).toMatchObject({ status: 422, body: { code: 422 } })
  })
})

describe.concurrent('other errors are problem details', () => {
  test('where the document names a status without a body', async () => {
    const { get } = await shop()
    expect(await get('/products/XX-9')).toEqual({
      status: 404,
      type: 'application/problem+json',
      body: { type: 'about:blank', title: 'Not Found', status: 404, detail: 'products has no record with id XX-9' },
    })
  })

  test('where it does not name the status', async () => {
    const { post, get } = await shop()
    await post('/owners', { name: 'Ada' })
    expect(await get('/owners/1/pets/none')).toMatchObject({ status: 400, type: 'application/problem+json' })
    expect(await post('/products', { sku: 'ab', price: -1 })).toEqual({
      status: 400,
      type: 'application/problem+json',
      body: {
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        detail: expect.any(String),
        errors: [
          { detail: 'body field sku must match pattern "^[A-Z]{2}-\\d+$"' },
          { detail: 'body field price must be >= 0' },
        ],
      },
    })
  })

  test('where there is no operation', async () => {
    const { get, delete: remove } = await shop()
    expect(await get('/nowhere')).toMatchObject({ status: 404, type: 'application/problem+json' })
    expect(await remove('/owners')).toMatchObject({ status: 405, type: 'application/problem+json' })
  })
})

test('nothing is made of the paths of operations that code answers', async () => {
  await using apis = await createSandbox({ port: false })
  for (const { name } of apis.health.apis) {
    const declared = [...(await documentOf(name)).extension.collections.keys()]
    const { collections } = await apis.collections(name)
    expect([name, collections.map((collection) => collection.name)]).toEqual([name, declared])
  }
})
