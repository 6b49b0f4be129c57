import { createConfig, lint } from '@redocly/openapi-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type HeldCall, holdControl, readControlDocument } from './held-control.ts'

let sandbox: Sandbox
let call: HeldCall

beforeAll(async () => {
  sandbox = await createSandbox({ apis: ['workbeats'] })
  call = await holdControl(sandbox.origin)
})
afterAll(() => sandbox.close())

interface RouterLayer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
  readonly handle: { readonly stack?: readonly RouterLayer[] }
}

/** `GET /state/{api}` for every route of a router and of those in it. Express keeps them, but has no type for them. */
function routesIn(stack: readonly RouterLayer[]): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (route === undefined) return handle.stack === undefined ? [] : routesIn(handle.stack)
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    return Object.keys(route.methods).flatMap((method) =>
      method === '_all' ? [] : [`${method.toUpperCase()} ${path}`],
    )
  })
}

test('the document has an operation for each route, and a route for each operation', async () => {
  const { operations } = await readControlDocument()
  const { stack } = sandbox.express.router as unknown as { stack: RouterLayer[] }
  const routes = routesIn(stack)
  expect(routes.length).toBeGreaterThan(10)
  expect([...routes].sort()).toEqual(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort())
})

test('every documented operation answers, and Allow names those of its path', async () => {
  const { operations } = await readControlDocument()
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const methods = operations.filter((operation) => operation.path === path).map(({ method }) => method.toUpperCase())
    const expected = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ')
    const answer = await call(path.replace(/\{[^}]+\}/g, 'x'), { method: 'OPTIONS' })
    expect(answer.headers.allow, path).toBe(expected)
  }
})

test('every example of the document fits it', async () => {
  const { source } = await readControlDocument()
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-unused-components': 'off',
      'no-invalid-media-type-examples': 'error',
      'no-invalid-schema-examples': 'error',
    },
  })
  const problems = await lint({ ref: `${source.directory}/${source.root}`, config })
  expect(problems.map(({ message, location }) => `${location[0]?.pointer} ${message}`)).toEqual([])
})
