import { fileURLToPath } from 'node:url'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { stripReadOnlyProperties } from '@stoplight/prism-http/dist/utils/filterRequiredProperties.js'
import mergeAllOf from '@stoplight/json-schema-merge-allof'
import Ajv7 from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { excerptOf } from '../../src/contract/excerpt.ts'
import { readDocument } from '../../src/openapi/document.ts'
import { readSource } from '../../src/openapi/read-source.ts'
const d = readDocument(await readSource(fileURLToPath(new URL(`./documents/${process.argv[2]}`, import.meta.url))))
const op = d.operations.find(o=>o.id===process.argv[3])!
const [http] = await getHttpOperationsFromSpec(excerptOf(op)) as any
const s = http.request.body.contents[0].schema
let m = s
try { m = (mergeAllOf as any)(s, {deep: true, ignoreAdditionalProperties: true}) } catch (e) { console.log('merge', (e as Error).message) }
console.log(JSON.stringify(m, null, 1).slice(0, 6000))
const f = stripReadOnlyProperties(m) as any
const A = String(s.$schema).includes('2020') ? Ajv2020 : (Ajv7 as any).default ?? Ajv7
try { new (A as any)({allErrors:true, strict:false, logger: false}).compile({...f.value, __bundled__: http.__bundled__}) } catch (e) { console.log('compile', (e as Error).message) }
console.log(Object.keys(http.__bundled__ ?? {}), JSON.stringify(http.__bundled__).slice(0,1500))
