import { expect, test } from 'vitest'
import * as understudy from '../../src/index.ts'

test('the package exports these values and no others', () => {
  expect(Object.keys(understudy).sort()).toEqual([
    'Collection',
    'StartupError',
    'createSandbox',
    'defineApi',
    'defineConfig',
    'fail',
    'refuseWith',
    'reply',
    'withWorld',
  ])
})
