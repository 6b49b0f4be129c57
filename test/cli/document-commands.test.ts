import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runCli, temporaryDirectory } from './cli-process.ts'

const reasons = fileURLToPath(new URL('../openapi/documents/reasons.yaml', import.meta.url))

test('check tells what operations do and what could be better; warnings fail it only with --strict', async () => {
  await using directory = await temporaryDirectory()
  const { path: cwd } = directory
  const [plain, strict] = await Promise.all([
    runCli(['check', reasons], { cwd }),
    runCli(['check', reasons, '--strict', '--json'], { cwd }),
  ])
  expect(plain).toMatchObject({ code: 0, stderr: '' })
  const [head, , first, ...others] = plain.stdout.split('\n')
  expect(head).toBe('Reasons — 8 operations, 3 stateful, 5 with examples only')
  expect(first).toMatch(/^GET \/cars +listCars +list cars +by declaration$/)
  expect(others).toContainEqual(expect.stringMatching(/^GET \/cars\/count +countCars +examples only +its success /))
  expect(others).toContain(`warning: ${reasons}:2 #/info: Info object should contain \`license\` field (info-license)`)
  expect(others.at(-2)).toMatch(/reasons\.yaml: 0 errors, \d+ warnings$/)
  expect(strict).toMatchObject({ code: 1, stderr: '' })
  expect(JSON.parse(strict.stdout)).toMatchObject({
    document: reasons,
    title: 'Reasons',
    errors: [],
    warnings: expect.arrayContaining([
      expect.objectContaining({ rule: 'info-license', file: reasons, line: 2, pointer: '/info' }),
    ]),
    operations: expect.arrayContaining([
      {
        operation: 'createCar',
        method: 'POST',
        path: '/cars',
        by: 'inference',
        action: 'create',
        collection: 'cars',
        why: null,
      },
    ]),
  })
})

test('check tells all errors with their lines, and ends with code 1', async () => {
  await using directory = await temporaryDirectory()
  const file = path.join(directory.path, 'broken.yaml')
  const text = (await readFile(reasons, 'utf8'))
    .replace("$ref: '#/components/responses/Count'", "$ref: '#/components/responses/Sum'")
    .replace("$ref: '#/components/responses/Car' }", "$ref: 'https://example.com/car.yaml' }")
  await writeFile(file, text)
  const { code, stdout, stderr } = await runCli(['check', 'broken.yaml'], { cwd: directory.path })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^error: .*broken\.yaml:9 #\/paths\/~1cars\/post\/.*\$ref leads to the network: https:/)
  expect(lines[1]).toMatch(/^error: .*broken\.yaml:12 #\/paths\/~1cars~1count\/.*\$ref leads nowhere: /)
  expect(lines[2]).toBe(`${file}: 2 errors, 0 warnings`)
})

test('types are written to a file, or told', async () => {
  await using directory = await temporaryDirectory()
  const { path: cwd } = directory
  const [told, written] = await Promise.all([
    runCli(['types', reasons], { cwd }),
    runCli(['types', reasons, '-o', 'types.ts'], { cwd }),
  ])
  expect(written).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect(told).toMatchObject({ code: 0, stderr: '', stdout: await readFile(path.join(cwd, 'types.ts'), 'utf8') })
  expect(told.stdout).toMatch(
    /^\/\/ Made from reasons\.yaml by `understudy types`\. Not for editing\.\n\nexport interface paths \{/,
  )
  expect(told.stdout).toContain('createCar')
})
