import { describe, expect, test } from 'vitest'
import { readParameter } from './one-parameter.ts'

const string = { type: 'string' }
const integer = { type: 'integer' }
const array = { type: 'array', items: { type: 'string' } }
const integers = { type: 'array', items: { type: 'integer' } }
const object = {
  type: 'object',
  properties: { R: { type: 'integer' }, G: { type: 'integer' }, B: { type: 'integer' } },
}
const closed = { ...object, required: ['R'], additionalProperties: false }

const COLORS = ['blue', 'black', 'brown']
const RGB = { R: 100, G: 200, B: 150 }

/** The examples of OpenAPI 3.1.1 §4.12.4, read backwards. */
describe('the table of styles in OpenAPI 3.1.1', () => {
  test.each([
    ['path', 'matrix', false, string, ';color', ''],
    ['path', 'matrix', false, string, ';color=blue', 'blue'],
    ['path', 'matrix', false, array, ';color=blue,black,brown', COLORS],
    ['path', 'matrix', false, object, ';color=R,100,G,200,B,150', RGB],
    ['path', 'matrix', true, string, ';color', ''],
    ['path', 'matrix', true, string, ';color=blue', 'blue'],
    ['path', 'matrix', true, array, ';color=blue;color=black;color=brown', COLORS],
    ['path', 'matrix', true, object, ';R=100;G=200;B=150', RGB],
    ['path', 'label', false, string, '.', ''],
    ['path', 'label', false, string, '.blue', 'blue'],
    ['path', 'label', false, array, '.blue,black,brown', COLORS],
    ['path', 'label', false, object, '.R,100,G,200,B,150', RGB],
    ['path', 'label', true, string, '.', ''],
    ['path', 'label', true, string, '.blue', 'blue'],
    ['path', 'label', true, array, '.blue.black.brown', COLORS],
    ['path', 'label', true, object, '.R=100.G=200.B=150', RGB],
    ['path', 'simple', false, string, 'blue', 'blue'],
    ['path', 'simple', false, array, 'blue,black,brown', COLORS],
    ['path', 'simple', false, object, 'R,100,G,200,B,150', RGB],
    ['path', 'simple', true, array, 'blue,black,brown', COLORS],
    ['path', 'simple', true, object, 'R=100,G=200,B=150', RGB],
    ['header', 'simple', false, string, 'blue', 'blue'],
    ['header', 'simple', false, array, 'blue,black,brown', COLORS],
    ['header', 'simple', false, object, 'R,100,G,200,B,150', RGB],
    ['header', 'simple', true, object, 'R=100,G=200,B=150', RGB],
    ['query', 'form', false, string, 'color=', ''],
    ['query', 'form', false, string, 'color=blue', 'blue'],
    ['query', 'form', false, array, 'color=blue,black,brown', COLORS],
    ['query', 'form', false, object, 'color=R,100,G,200,B,150', RGB],
    ['query', 'form', true, string, 'color=blue', 'blue'],
    ['query', 'form', true, array, 'color=blue&color=black&color=brown', COLORS],
    ['query', 'form', true, object, 'R=100&G=200&B=150', RGB],
    ['query', 'spaceDelimited', false, array, 'color=blue%20black%20brown', COLORS],
    ['query', 'spaceDelimited', false, object, 'color=R%20100%20G%20200%20B%20150', RGB],
    ['query', 'pipeDelimited', false, array, 'color=blue%7Cblack%7Cbrown', COLORS],
    ['query', 'pipeDelimited', false, object, 'color=R%7C100%7CG%7C200%7CB%7C150', RGB],
    ['query', 'deepObject', true, object, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150', RGB],
    ['cookie', 'form', false, string, 'color=blue', 'blue'],
    ['cookie', 'form', false, array, 'color=blue,black,brown', COLORS],
    ['cookie', 'form', true, array, 'color=blue; color=black; color=brown', COLORS],
  ])('%s, %s, explode %s, %o: %s', (place, style, explode, schema, sent, want) => {
    expect(readParameter({ in: place, style, explode, schema }, sent)).toEqual({ value: want })
  })
})

describe('what is left out of a document has its default', () => {
  test.each([
    ['query', array, 'color=blue&color=black', ['blue', 'black']],
    ['query', array, 'color=blue,black', ['blue,black']],
    ['query', object, 'R=1&G=2', { R: 1, G: 2 }],
    ['path', array, 'blue,black', ['blue', 'black']],
    ['header', object, 'R,1,G,2', { R: 1, G: 2 }],
    ['cookie', string, 'other=1; color=blue', 'blue'],
  ])('%s %o: %s', (place, schema, sent, want) => {
    expect(readParameter({ in: place, schema }, sent)).toEqual({ value: want })
  })
})

describe('text becomes the type that the schema asks for', () => {
  test.each([
    [integer, '5', 5],
    [integer, '-5', -5],
    [integer, '+5', 5],
    [integer, '007', 7],
    [integer, '1e2', 100],
    [integer, '5.0', 5],
    [{ type: 'number' }, '.5', 0.5],
    [{ type: 'number', multipleOf: 0.01 }, '19.99', 19.99],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean' }, 'false', false],
    [string, '5', '5'],
    [string, 'true', 'true'],
    [string, 'null', 'null'],
    [{}, '5', '5'],
    [{ type: ['integer', 'null'] }, 'null', null],
    [{ type: ['integer', 'null'] }, '', null],
    [{ type: ['string', 'null'] }, '', ''],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, '7', 7],
    [{ allOf: [{ type: 'number' }, { type: 'integer' }] }, '7', 7],
    [{ oneOf: [{ type: 'integer' }, { type: 'string', const: 'all' }] }, 'all', 'all'],
    [{ type: 'string', pattern: '^\\d+$' }, '7', '7'],
  ])('%o: %s', (schema, text, want) => {
    expect(readParameter({ in: 'query', schema }, `color=${encodeURIComponent(text)}`)).toEqual({ value: want })
  })

  test('in lists and members as well', () => {
    expect(readParameter({ in: 'query', schema: integers }, 'color=1&color=2')).toEqual({ value: [1, 2] })
    const schema = { type: 'object', additionalProperties: { type: 'boolean' } }
    expect(readParameter({ in: 'query', style: 'deepObject', schema }, 'color[a]=true')).toEqual({ value: { a: true } })
  })
})

describe('text that fits no type is refused', () => {
  test.each([
    [integer, 'five', 'type'],
    [integer, '', 'type'],
    [integer, ' 5', 'type'],
    [integer, '5,0', 'type'],
    [integer, '0x10', 'type'],
    [integer, '5.5', 'type'],
    [integer, '1e999', 'type'],
    [{ type: 'number' }, 'NaN', 'type'],
    [{ type: 'number' }, 'Infinity', 'type'],
    [{ type: 'boolean' }, '1', 'type'],
    [{ type: 'boolean' }, 'TRUE', 'type'],
    [{ type: 'boolean' }, '', 'type'],
    [{ type: 'integer', maximum: 9 }, '10', 'maximum'],
    [{ type: 'string', enum: ['red'] }, 'Red', 'enum'],
    [{ type: 'string', maxLength: 2 }, '😀😀😀', 'maxLength'],
  ])('%o: %s', (schema, text, keyword) => {
    expect(readParameter({ in: 'query', schema }, `color=${encodeURIComponent(text)}`)).toEqual({ faults: [keyword] })
  })
})

describe('a text that its style cannot have is refused', () => {
  test.each([
    ['path', 'label', false, string, 'blue'],
    ['path', 'matrix', false, string, 'blue'],
    ['path', 'matrix', false, string, ';colour=blue'],
    ['path', 'matrix', true, array, ';color=blue;colour=black'],
    ['path', 'matrix', true, object, 'R=100'],
    ['path', 'simple', false, object, 'R,100,G'],
    ['path', 'simple', true, object, 'R=100,G'],
    ['header', 'simple', true, object, 'R'],
    ['query', 'form', false, object, 'color=R'],
  ])('%s, %s, explode %s: %s', (place, style, explode, schema, sent) => {
    expect(readParameter({ in: place, style, explode, schema }, sent)).toEqual({ faults: ['style'] })
  })
})

describe('a plain value keeps the delimiters in it', () => {
  test.each([
    ['path', 'label', true, '.3.14', '3.14'],
    ['path', 'label', false, '.a,b', 'a,b'],
    ['path', 'matrix', false, ';color=a,b', 'a,b'],
    ['path', 'matrix', true, ';color=a;b', 'a;b'],
    ['path', 'simple', false, 'a,b', 'a,b'],
    ['query', 'form', true, 'color=a,b|c', 'a,b|c'],
    ['query', 'form', true, 'color=a=b', 'a=b'],
  ])('%s, %s, explode %s: %s', (place, style, explode, sent, want) => {
    expect(readParameter({ in: place, style, explode, schema: string }, sent)).toEqual({ value: want })
  })
})

describe('empty lists', () => {
  test.each([
    ['path', 'label', false, '.', []],
    ['path', 'matrix', false, ';color=', []],
    ['path', 'matrix', false, ';color', []],
    ['header', 'simple', false, '', []],
    ['query', 'form', false, 'color=', []],
    ['query', 'pipeDelimited', false, 'color=', []],
    ['query', 'form', true, 'color=', ['']],
  ])('%s, %s, explode %s: %s', (place, style, explode, sent, want) => {
    expect(readParameter({ in: place, style, explode, schema: array }, sent)).toEqual({ value: want })
  })
})

describe('percent-encoding', () => {
  test.each([
    ['query', 'color=Zo%C3%AB%20%F0%9F%98%80', 'Zoë 😀'],
    ['query', 'color=a+b', 'a b'],
    ['query', 'color=a%2Bb', 'a+b'],
    ['query', 'color=a%26b%3Dc', 'a&b=c'],
    ['query', 'c%6Flor=x', 'x'],
    ['query', '&&color=x&', 'x'],
    ['query', 'color', ''],
    ['cookie', 'color=a%20b', 'a b'],
    ['cookie', 'color=a+b', 'a+b'],
    ['cookie', 'color=a=b', 'a=b'],
    ['cookie', 'color=100%', '100%'],
    ['cookie', '  color = x ;other=1', 'x'],
  ])('%s: %s', (place, sent, want) => {
    expect(readParameter({ in: place, schema: string }, sent)).toEqual({ value: want })
  })

  test.each(['color=%', 'color=%E0%A4', 'color=%ZZ', 'other=%FF'])(
    'a query that is no UTF-8 is refused: %s',
    (sent) => {
      expect(readParameter({ in: 'query', schema: string }, sent)).toEqual({ faults: ['encoding'] })
    },
  )
})

describe('duplicates', () => {
  test.each([
    ['query', 'form', true, string, 'color=a&color=b'],
    ['query', 'form', true, string, 'color=a&color=a'],
    ['query', 'form', true, object, 'R=1&G=2&R=3'],
    ['query', 'form', false, object, 'color=R,1&color=G,2'],
    ['query', 'form', false, object, 'color=R,1,R,2'],
    ['query', 'deepObject', true, object, 'color[R]=1&color[R]=2'],
    ['cookie', 'form', true, string, 'color=a; color=b'],
  ])('%s, %s, explode %s, %o: %s takes one value', (place, style, explode, schema, sent) => {
    expect(readParameter({ in: place, style, explode, schema }, sent)).toEqual({ faults: ['duplicate'] })
  })

  test('a list that is given in several pieces is taken together', () => {
    expect(readParameter({ in: 'query', explode: false, schema: array }, 'color=a&color=b')).toEqual({
      value: ['a', 'b'],
    })
    expect(readParameter({ in: 'query', schema: array }, 'color[]=a&color[]=b')).toEqual({ value: ['a', 'b'] })
  })

  test('a member of a deep object may be a list', () => {
    const schema = { type: 'object', properties: { ids: integers } }
    expect(readParameter({ in: 'query', style: 'deepObject', schema }, 'color[ids]=1&color[ids]=2')).toEqual({
      value: { ids: [1, 2] },
    })
  })

  test('a member of an object spread over the query may be a list', () => {
    const schema = { type: 'object', properties: { ids: integers } }
    expect(readParameter({ in: 'query', schema }, 'ids=1&ids=2')).toEqual({ value: { ids: [1, 2] } })
  })
})

describe('objects', () => {
  test.each([
    ['query', 'deepObject', 'color[R]=1&color[X]=1', ['additionalProperties']],
    ['query', 'deepObject', 'color[G]=1', ['required']],
    ['query', 'deepObject', 'color[R]=red', ['type']],
    ['query', 'deepObject', 'color[__proto__]=1&color[R]=1', ['additionalProperties']],
    ['query', 'deepObject', 'color[constructor]=1&color[R]=1', ['additionalProperties']],
    ['query', 'form', 'G=1', ['required']],
    ['path', 'simple', 'R,1,__proto__,2', ['additionalProperties']],
  ])('%s, %s: %s is refused', (place, style, sent, faults) => {
    expect(readParameter({ in: place, style, schema: closed }, sent)).toEqual({ faults })
  })

  test('members of other parameters are left alone', () => {
    expect(
      readParameter({ in: 'query', style: 'deepObject', schema: closed }, 'colors[R]=1&color=2&olor[R]=3'),
    ).toEqual({
      value: undefined,
    })
  })

  test('no name reaches a prototype', () => {
    const open = { type: 'object', additionalProperties: true }
    const read = readParameter({ in: 'query', style: 'deepObject', schema: open }, 'color[__proto__]=x')
    expect('value' in read && Object.getPrototypeOf(read.value)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('a parameter with a media type in place of a schema', () => {
  const content = { 'application/json': { schema: { type: 'object', required: ['w'], properties: { w: integer } } } }

  test.each([
    ['{"w":1}', { value: { w: 1 } }],
    ['{"w":"1"}', { faults: ['type'] }],
    ['{}', { faults: ['required'] }],
    ['{w:1}', { faults: ['json'] }],
    ['', { faults: ['json'] }],
    ['{"w":1,"__proto__":{}}', { faults: ['json'] }],
    ['['.repeat(500) + ']'.repeat(500), { faults: ['json'] }],
  ])('%s', (text, want) => {
    expect(readParameter({ in: 'query', content }, `color=${encodeURIComponent(text)}`)).toEqual(want)
  })

  test('given twice is refused', () => {
    expect(readParameter({ in: 'query', content }, 'color={"w":1}&color={"w":1}')).toEqual({ faults: ['duplicate'] })
  })
})

describe('presence', () => {
  test.each(['query', 'cookie'])('%s: absent', (place) => {
    expect(readParameter({ in: place, schema: string }, '')).toEqual({ value: undefined })
    expect(readParameter({ in: place, required: true, schema: string }, '')).toEqual({ faults: ['required'] })
    expect(readParameter({ in: place, required: true, schema: string }, 'Color=x')).toEqual({ faults: ['required'] })
  })

  test('a header is trimmed, and so are the items in it', () => {
    expect(readParameter({ in: 'header', schema: integer }, ' 5 ')).toEqual({ value: 5 })
    expect(readParameter({ in: 'header', schema: integers }, '1, 2 ,3')).toEqual({ value: [1, 2, 3] })
    expect(readParameter({ in: 'header', explode: true, schema: object }, 'R=1, G=2')).toEqual({
      value: { R: 1, G: 2 },
    })
  })
})
