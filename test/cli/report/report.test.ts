import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Report, reportFile, writeReport } from '../../../src/cli/report/report.ts'
import { temporaryDirectory } from '../cli-process.ts'

const report: Report = {
  title: 'understudy exec',
  cases: [
    { suite: 'pets', name: 'listPets (GET /pets)', failures: [] },
    { suite: 'pets', name: 'createPet (POST /pets)', failures: ['"name" <is> required & short\u0007', 'twice'] },
    { suite: 'pets', name: 'deletePet (DELETE /pets/{id})', failures: [], skipped: 'never called' },
    { suite: 'understudy exec', name: '--min-coverage 80', failures: ['33.3 % \ud800'] },
  ],
  json: { calls: 3 },
  markdown: '# understudy exec\n',
}

test('the ending of a file says what form the report has; directories on the way are made', async () => {
  await using directory = await temporaryDirectory()
  const write = async (name: string) => {
    const file = path.join(directory.path, 'deep', name)
    await writeReport(file, report)
    return readFile(file, 'utf8')
  }
  expect(await write('a.json')).toBe('{\n  "calls": 3\n}\n')
  expect(await write('a.MD')).toBe('# understudy exec\n')
  expect(await write('a.xml')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="understudy exec" tests="4" failures="2" errors="0" skipped="1">
      <testsuite name="pets" tests="3" failures="1" errors="0" skipped="1">
        <testcase classname="pets" name="listPets (GET /pets)"/>
        <testcase classname="pets" name="createPet (POST /pets)">
          <failure message="&quot;name&quot; &lt;is&gt; required &amp; short�">&quot;name&quot; &lt;is&gt; required &amp; short�
    twice</failure>
        </testcase>
        <testcase classname="pets" name="deletePet (DELETE /pets/{id})">
          <skipped message="never called"/>
        </testcase>
      </testsuite>
      <testsuite name="understudy exec" tests="1" failures="1" errors="0" skipped="0">
        <testcase classname="understudy exec" name="--min-coverage 80">
          <failure message="33.3 % �">33.3 % �</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `)
})

test('any other ending is wrong usage, before anything is run', () => {
  expect(() => reportFile('report.html')).toThrow(
    '--report report.html: expected a file that ends in .json, .md or .xml (JUnit)',
  )
})

test('what cannot be written is told with the flag', async () => {
  await using directory = await temporaryDirectory()
  await mkdir(path.join(directory.path, 'a.json'))
  await expect(writeReport(path.join(directory.path, 'a.json'), report)).rejects.toThrow(
    /^--report .*a\.json cannot be written: EISDIR/,
  )
})
