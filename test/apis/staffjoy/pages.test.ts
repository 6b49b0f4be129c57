import { afterAll, expect, test } from 'vitest'
import { createSandbox } from '../../../src/index.ts'
import { runCurl } from '../../curl.ts'
import pages from './pages.json' with { type: 'json' }
import { DEVIATIONS, LATER_MEMBERS } from './pages-deviations.ts'
import { differences } from './pages-shapes.ts'

const sandbox = await createSandbox({ apis: ['staffjoy'], now: '2026-03-04T20:00:00Z' })
afterAll(() => sandbox.close())

test('every deviation belongs to an example', () => {
  const titles = new Set(pages.map(({ title }) => title))
  expect(Object.keys(DEVIATIONS).filter((title) => !titles.has(title))).toEqual([])
})

test.for(pages)(
  '$title: the example of the page is answered as the page says',
  async ({ title, curl, status, body }) => {
    await using world = await sandbox.fork()
    const replacements = {
      'https://suite.staffjoy.com/api/v2': world.url('staffjoy'),
      'https://www.staffjoy.com/api/v2': world.url('staffjoy'),
      'KEY:': 'staffjoydev:',
    }
    const { request, before, answered, differs } = DEVIATIONS[title] ?? {}
    for (const command of before ?? []) expect((await runCurl(command, replacements)).ok).toBe(true)
    if (request !== undefined) {
      const refused = await runCurl(curl, replacements)
      expect(refused.status).toBe(request.refused)
    }
    const response = await runCurl(request?.corrected ?? curl, replacements)
    const text = await response.text()
    expect(response.status).toBe(answered ?? status)
    if (status === 204) expect(text).toBe('')
    else expect(differences(body, JSON.parse(text)).filter(isNoLaterMember).sort()).toEqual([...(differs ?? [])].sort())
  },
)

function isNoLaterMember(difference: string): boolean {
  const [, name = ''] = /^\+.*\/(\w+)$/.exec(difference) ?? []
  return !LATER_MEMBERS.has(name)
}
