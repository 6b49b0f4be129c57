import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSandbox, StartupError } from '../../src/index.ts'
import { readSource } from '../../src/openapi/read-source.ts'

/** A document that is right; each test spoils one thing. The line numbers below count from its first line. */
const RIGHT = `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet:
      type: object
      properties:
        id: { type: integer }
        name: { type: string }
`

type Files = Readonly<Record<string, string>>

/** Starts a sandbox with the first of these files; the fault it reports, with `DIR` for the directory of the files. */
async function faultOf(files: Files): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'understudy-broken-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(directory, name)), { recursive: true })
      await writeFile(path.join(directory, name), text)
    }
    const [root = ''] = Object.keys(files)
    const sandbox = await createSandbox({ apis: [path.join(directory, root)], port: false })
    await sandbox.close()
    return 'none'
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    for (const { file, message } of error.findings) {
      expect(file).toMatch(new RegExp(`^${directory}`))
      expect(message).not.toMatch(/\n|^\s*at |Error:/)
    }
    return error.message.replaceAll(directory, 'DIR')
  } finally {
    await rm(directory, { recursive: true })
  }
}

const spoilt = (from: string, to: string): string => {
  if (!RIGHT.includes(from)) throw new Error(`the document has no ${from}`)
  return RIGHT.replace(from, () => to)
}
const withPet = (schema: string): string => `${RIGHT.slice(0, RIGHT.indexOf('    Pet:'))}    Pet: ${schema}\n`
const withRef = (ref: string): string => spoilt("'#/components/schemas/Pet'", `'${ref}'`)
const inOperation = (text: string): string => spoilt('operationId: listPets', `operationId: listPets\n      ${text}`)
const onDocument = (text: string): string => `${RIGHT}x-understudy: ${text}\n`
const ITEMS = '#/paths/~1pets/get/responses/200/content/application~1json/schema/items'

test('the document is right where nothing is spoilt', async () => {
  expect(await faultOf({ 'doc.yaml': RIGHT })).toBe('none')
})

describe.concurrent('what cannot be read', () => {
  test('a missing file', async () => {
    const wanted = path.join(tmpdir(), 'understudy-nowhere', 'doc.yaml')
    await expect(createSandbox({ apis: [wanted], port: false })).rejects.toThrow(
      new StartupError([{ file: wanted, message: 'there is no such file' }]),
    )
  })

  test('a directory', async () => {
    await expect(createSandbox({ apis: [`${tmpdir()}/`], port: false })).rejects.toThrow(
      `${tmpdir()}: this is a directory — name the OpenAPI document in it`,
    )
  })

  test('neither a path nor a built-in API', async () => {
    await expect(createSandbox({ apis: ['petshop'], port: false })).rejects.toThrow(
      /^there is no API "petshop" — expected .*, or the path of an OpenAPI document$/,
    )
  })

  test.each<[string, string, string]>([
    [
      'a tab',
      RIGHT.replace('  /pets:', '\t/pets:'),
      'DIR/doc.yaml:4: not valid YAML: Tabs are not allowed as indentation',
    ],
    ['an open bracket', spoilt('paths:', 'paths: ['), 'DIR/doc.yaml:5: not valid YAML: '],
    ['a key twice', `${RIGHT}paths: {}\n`, 'DIR/doc.yaml:16: not valid YAML: Map keys must be unique'],
    ['two documents', `${RIGHT}---\n${RIGHT}`, 'DIR/doc.yaml:16: not valid YAML: Source contains multiple documents'],
    [
      'an alias of nothing',
      `${RIGHT}x-a: *b\n`,
      'DIR/doc.yaml:16: the alias *b means nothing — mark what it means with &b',
    ],
    ['an alias of itself', `${RIGHT}x-a: &b [*b]\n`, 'DIR/doc.yaml:16: the alias *b stands inside of what it means'],
    ['a bomb of aliases', RIGHT + bomb(), 'DIR/doc.yaml: not usable YAML: Excessive alias count'],
  ])('YAML with %s', async (_, text, want) => {
    expect(await faultOf({ 'doc.yaml': text })).toContain(want)
  })

  test('JSON cut short', async () => {
    const fault = await faultOf({ 'doc.json': '{\n"openapi": "3.1.0",\n"info": {' })
    expect(fault).toMatch(/^DIR\/doc\.json:3: not valid JSON: /)
  })

  test('a mistake in a file that is referred to', async () => {
    const fault = await faultOf({
      'doc.yaml': withRef('schemas/pet.yaml'),
      'schemas/pet.yaml': 'type: object\n\tx: 1\n',
    })
    expect(fault).toMatch(/^DIR\/schemas\/pet\.yaml:2: not valid YAML: /)
  })
})

/** Each line says the one before ten times. */
function bomb(): string {
  const line = (index: number) =>
    `x-${index}: &l${index} [${Array(10)
      .fill(index === 0 ? 'x' : `*l${index - 1}`)
      .join()}]\n`
  return [0, 1, 2, 3, 4].map(line).join('')
}

describe.concurrent('what is no OpenAPI document', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'DIR/doc.yaml: expected an OpenAPI document, found something that is no mapping'],
    ['text', 'hello', 'DIR/doc.yaml: expected an OpenAPI document, found something that is no mapping'],
    ['a list', '- openapi: 3.1.0', 'DIR/doc.yaml: expected an OpenAPI document, found something that is no mapping'],
    ['another mapping', 'name: x', 'DIR/doc.yaml: the member "openapi" is missing — expected openapi: 3.0.x or 3.1.x'],
    [
      'Swagger 2',
      spoilt('openapi: 3.1.0', "swagger: '2.0'"),
      'DIR/doc.yaml #/swagger: version 2.0 is not supported — expected openapi: 3.0.x or 3.1.x',
    ],
    [
      'OpenAPI 4',
      spoilt('3.1.0', '4.0.0'),
      'DIR/doc.yaml #/openapi: version 4.0.0 is not supported — expected openapi: 3.0.x or 3.1.x',
    ],
  ])('%s', async (_, text, want) => {
    expect(await faultOf({ 'doc.yaml': text })).toBe(want)
  })
})

describe.concurrent('references', () => {
  test.each<[string, string, string]>([
    [
      'to nowhere',
      '#/components/schemas/Dog',
      '$ref leads nowhere: #/components/schemas/Dog — nothing stands at #/components/schemas/Dog of doc.yaml',
    ],
    [
      'to the network',
      'https://example.com/pet.yaml',
      '$ref leads to the network: https://example.com/pet.yaml — copy the file beside the document and refer to it there',
    ],
    [
      'to a missing file',
      'pet.yaml#/Pet',
      '$ref names a file that does not exist: pet.yaml#/Pet — expected it at DIR/pet.yaml',
    ],
    [
      'to an anchor',
      '#Pet',
      '$ref by anchor is not supported: #Pet — refer to it by JSON pointer, as in #/components/schemas/Name',
    ],
    [
      'that are no URI',
      '#/components/schemas/100%',
      '$ref is not percent-encoded as a URI is: #/components/schemas/100% — write % as %25',
    ],
    ['to a file that is no URI', '100%.yaml', '$ref is not percent-encoded as a URI is: 100%.yaml — write % as %25'],
  ])('%s', async (_, ref, want) => {
    expect(await faultOf({ 'doc.yaml': withRef(ref) })).toBe(`DIR/doc.yaml:8 ${ITEMS}/$ref: ${want}`)
  })

  test('in a circle', async () => {
    const fault = await faultOf({
      'doc.yaml': withPet("{ $ref: '#/components/schemas/Cat' }\n    Cat: { $ref: '#/components/schemas/Pet' }"),
    })
    expect(fault.split('\n')).toEqual([
      `DIR/doc.yaml:8 ${ITEMS}/$ref: $ref leads in a circle: #/components/schemas/Pet — let it end in a value`,
      'DIR/doc.yaml:11 #/components/schemas/Pet/$ref: $ref leads in a circle: #/components/schemas/Cat — let it end in a value',
      'DIR/doc.yaml:12 #/components/schemas/Cat/$ref: $ref leads in a circle: #/components/schemas/Pet — let it end in a value',
    ])
  })

  test('in a circle over two files', async () => {
    const fault = await faultOf({
      'doc.yaml': withPet("{ $ref: 'pet.yaml#/Pet' }"),
      'pet.yaml': 'Pet: { $ref: doc.yaml#/components/schemas/Pet }\n',
    })
    expect(fault).toContain('DIR/pet.yaml:1 #/Pet/$ref: $ref leads in a circle: doc.yaml#/components/schemas/Pet')
  })

  test('of a schema to itself, without a step into the value', async () => {
    const fault = await faultOf({ 'doc.yaml': withPet("{ allOf: [{ $ref: '#/components/schemas/Pet' }] }") })
    expect(fault).toContain(
      'DIR/doc.yaml:11 #/components/schemas/Pet: the schema contains itself — only a member or an item can do so',
    )
  })

  test('of a schema to itself through a member or an item are fine', async () => {
    const pet =
      "{ type: object, properties: { id: { type: integer }, mother: { $ref: '#/components/schemas/Pet' }, kittens: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }"
    expect(await faultOf({ 'doc.yaml': withPet(pet) })).toBe('none')
  })

  test('in examples are data', async () => {
    const pet =
      '{ type: object, properties: { $ref: { type: string } }, example: { $ref: nowhere }, default: { $ref: nowhere } }'
    expect(await faultOf({ 'doc.yaml': withPet(pet) })).toBe('none')
  })

  test('all that are broken are told at once', async () => {
    const pet = "{ type: object, properties: { a: { $ref: '#/nowhere' }, b: { $ref: 'nowhere.yaml' } } }"
    expect((await faultOf({ 'doc.yaml': withPet(pet) })).split('\n')).toHaveLength(2)
  })
})

describe.concurrent('what contradicts the specification', () => {
  const parameter = '{ name: a, in: query, schema: { type: string } }'
  const other = (at: string) =>
    `  ${at}:\n    get: { operationId: other, parameters: [{ name: b, in: path, required: true, schema: {} }], responses: { '204': { description: None. } } }\n`

  test.each<[string, string, string]>([
    [
      'a type that does not exist',
      spoilt('name: { type: string }', 'name: { type: strin }'),
      'DIR/doc.yaml:15 #/components/schemas/Pet/properties/name/type: `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null" — did you mean string?',
    ],
    [
      'required as text',
      withPet('{ type: object, required: name }'),
      'DIR/doc.yaml:11 #/components/schemas/Pet/required: Expected type `array` but got `string`',
    ],
    [
      'a limit as text',
      withPet('{ type: string, minLength: five }'),
      'DIR/doc.yaml:11 #/components/schemas/Pet/minLength: Expected type `integer` but got `string`',
    ],
    [
      'an empty enum',
      withPet('{ enum: [] }'),
      'DIR/doc.yaml:11 #/components/schemas/Pet: enum is empty — list at least one value',
    ],
    [
      'a pattern that is none',
      withPet("{ type: string, pattern: '(' }"),
      'DIR/doc.yaml:11 #/components/schemas/Pet: not a regular expression: ( — expected one as JavaScript (ECMA-262) has them',
    ],
    [
      'a pattern of another language',
      withPet("{ type: string, pattern: '(?i)a' }"),
      'DIR/doc.yaml:11 #/components/schemas/Pet: not a regular expression: (?i)a',
    ],
    [
      'an operation without responses',
      RIGHT.replace(/ {6}responses:\n.*\n/, ''),
      'DIR/doc.yaml #/paths/~1pets/get: GET /pets has no responses — document at least one answer',
    ],
    ['no info', RIGHT.replace(/info.*\n/, ''), 'DIR/doc.yaml:1: The field `info` must be present on this level'],
    [
      'no paths',
      RIGHT.slice(0, RIGHT.indexOf('paths:')),
      'DIR/doc.yaml:1: Must contain at least one of the following fields: paths, components, webhooks',
    ],
    [
      'paths as a list',
      `${RIGHT.slice(0, RIGHT.indexOf('paths:'))}paths: []\n`,
      'DIR/doc.yaml:3 #/paths: Expected type `Paths` (object) but got `array`',
    ],
    [
      'a path without a slash',
      spoilt('  /pets:', '  pets:'),
      'DIR/doc.yaml:4 #/paths/pets: Property `pets` is not expected here',
    ],
    [
      'a parameter without a name',
      inOperation('parameters: [{ in: query, schema: {} }]'),
      'DIR/doc.yaml:7 #/paths/~1pets/get/parameters/0: The field `name` must be present on this level',
    ],
    [
      'a parameter in the body',
      inOperation('parameters: [{ name: a, in: body, schema: {} }]'),
      'DIR/doc.yaml:7 #/paths/~1pets/get/parameters/0/in: `in` can be one of the following only: "query", "header", "path", "cookie"',
    ],
    [
      'a parameter twice',
      inOperation(`parameters: [${parameter}, ${parameter}]`),
      'DIR/doc.yaml:7 #/paths/~1pets/get/parameters/1: Operations must have unique `name` + `in` parameters',
    ],
    [
      'a path parameter that is not declared',
      spoilt('/pets:', '/pets/{id}:'),
      'The operation does not define the path parameter `{id}` expected by path `/pets/{id}`',
    ],
    [
      'two paths that are one',
      spoilt(
        'components:',
        `${other('/a/{b}')}${other('/a/{c}').replace('name: b', 'name: c').replace('other', 'another')}components:`,
      ),
      'DIR/doc.yaml:11 #/paths/~1a~1{c}: The path already exists which differs only by path parameter name(s): `/a/{b}` and `/a/{c}`',
    ],
    [
      'an operationId twice',
      spoilt('components:', `${other('/a/{b}').replace('other', 'listPets')}components:`),
      'DIR/doc.yaml #/paths/~1a~1{b}/get/operationId: operationId "listPets" is taken by GET /pets — give each operation its own',
    ],
    [
      'a security scheme that does not exist',
      inOperation('security: [{ Nothing: [] }]'),
      'DIR/doc.yaml:7 #/paths/~1pets/get/security/0/Nothing: There is no `Nothing` security scheme defined',
    ],
    [
      'a server whose URL is none',
      spoilt('paths:', "servers: [{ url: 'https://{host}:{port}/v1' }]\npaths:"),
      "DIR/doc.yaml #/servers/0/url: the server's URL is no URL: https://{host}:{port}/v1 — give its variables defaults",
    ],
    [
      'servers that are no list',
      spoilt('paths:', 'servers: { url: /v1 }\npaths:'),
      'DIR/doc.yaml:3 #/servers: Expected type `ServerList` (array) but got `object`',
    ],
  ])('%s', async (_, text, want) => {
    expect(await faultOf({ 'doc.yaml': text })).toContain(want)
  })

  test('OpenAPI 3.0 has no list of types', async () => {
    const text = withPet("{ type: [string, 'null'] }").replace('3.1.0', '3.0.3')
    expect(await faultOf({ 'doc.yaml': text })).toMatch(/^DIR\/doc\.yaml:11 #\/components\/schemas\/Pet\/type: /)
  })
})

describe.concurrent('words of x-understudy', () => {
  const pets = (rule: string) => onDocument(`{ collections: { pets: { ${rule} } } }`)

  test.each<[string, string, string]>([
    [
      'an unknown one on an operation',
      inOperation('x-understudy: { lst: pets }'),
      '#/paths/~1pets/get/x-understudy/lst: "lst" is not a word of the vocabulary; expected list, read, create',
    ],
    [
      'an unknown one on the document',
      onDocument('{ colections: {} }'),
      '#/x-understudy/colections: "colections" is not a word of the vocabulary; expected timestamps, partition, credentials, rateLimit, collections',
    ],
    [
      'an unknown one in a collection',
      pets('schema: Pet, idd: {}'),
      '#/x-understudy/collections/pets/idd: "idd" is not a word of the vocabulary; expected schema, id, parent',
    ],
    ['nothing', onDocument(''), '#/x-understudy: expected a mapping'],
    [
      'a collection that does not exist',
      inOperation('x-understudy: { list: pets }'),
      '#/paths/~1pets/get/x-understudy/list: there is no collection "pets"',
    ],
    [
      'a parent that does not exist',
      pets('schema: Pet, parent: { owners: owner_id }'),
      '#/x-understudy/collections/pets: there is no collection "owners"',
    ],
    [
      'a schema that does not exist',
      pets('schema: Dog'),
      '#/x-understudy/collections/pets/schema: components.schemas has no "Dog"',
    ],
    ['no schema', pets(''), '#/x-understudy/collections/pets/schema: expected text'],
    [
      'an unknown style of ids',
      pets('schema: Pet, id: { style: random }'),
      '#/x-understudy/collections/pets/id/style: expected one of sequence, hash, prefixed, uuid, given',
    ],
    [
      'credentials of no collection',
      onDocument('{ credentials: { collection: keys, secret: key } }'),
      '#/x-understudy/credentials/collection: there is no collection "keys"',
    ],
    [
      'an unknown match',
      pets('schema: Pet').replace(
        'operationId: listPets',
        'operationId: listPets\n      x-understudy: { list: pets, filter: { name: { field: name, match: sounds } } }',
      ),
      '#/paths/~1pets/get/x-understudy/filter/name/match: expected one of equals, like, contains, from, to',
    ],
    [
      'two actions',
      pets('schema: Pet').replace(
        'operationId: listPets',
        'operationId: listPets\n      x-understudy: { list: pets, read: pets }',
      ),
      '#/paths/~1pets/get/x-understudy: an operation does one thing, but this names list and read',
    ],
  ])('%s', async (_, text, want) => {
    const fault = await faultOf({ 'doc.yaml': text })
    expect(fault).toContain(`DIR/doc.yaml ${want}`)
    expect(fault).toContain(' — see docs/x-understudy.md')
  })
})

test('keys that are merged in YAML become members', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'understudy-merged-'))
  const file = path.join(directory, 'doc.yaml')
  await writeFile(file, withPet('{ properties: { name: &name { type: string }, nick: { <<: *name, maxLength: 3 } } }'))
  const source = await readSource(file)
  await rm(directory, { recursive: true })
  const { value } = source.at({ file: 'doc.yaml', pointer: '/components/schemas/Pet/properties/nick' })
  expect(value).toEqual({ type: 'string', maxLength: 3 })
})

describe.concurrent('what other tools let pass, and so do we', () => {
  test.each<[string, Files]>([
    [
      'keys that are merged',
      {
        'doc.yaml': spoilt(
          'name: { type: string }',
          'name: &name { type: string }\n        nick: { <<: *name, maxLength: 3 }',
        ),
      },
    ],
    ['a pattern with needless escapes', { 'doc.yaml': withPet("{ type: string, pattern: '^[^\\@]+\\@\\-$' }") }],
    ['numbers for statuses', { 'doc.yaml': RIGHT.replace("'200'", '200') }],
    [
      'a server of variables with defaults',
      {
        'doc.yaml': spoilt(
          'paths:',
          "servers: [{ url: 'https://{host}/v1', variables: { host: { default: a.example } } }]\npaths:",
        ),
      },
    ],
    ['no operationId', { 'doc.yaml': RIGHT.replace(/ +operationId.*\n/, '') }],
    ['JSON', { 'doc.json': JSON.stringify({ openapi: '3.0.0', info: { title: 'a', version: '1' }, paths: {} }) }],
  ])('%s', async (_, files) => {
    expect(await faultOf(files)).toBe('none')
  })
})
