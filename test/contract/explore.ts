import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { Validators } from '../../src/contract/validator.ts'
import { readDocument } from '../../src/openapi/document.ts'
import { readSource } from '../../src/openapi/read-source.ts'
import { documentOf } from '../documents.ts'
import { requestsTo } from './requests.ts'
import { judgesOf } from './verdicts.ts'
const own = async (n: string) => readDocument(await readSource(fileURLToPath(new URL(`./documents/${n}`, import.meta.url))))
const docs = { roosted: await documentOf('roosted'), workbeats: await documentOf('workbeats'), styles: await own('styles-3.0.yaml'), schemas: await own('schemas-3.1.yaml') }
let n = 0, acc = 0
const seen = new Map<string, number>()
for (const [name, d] of Object.entries(docs)) {
  if (process.argv[2] && process.argv[2] !== name) continue
  const v = new Validators(d.source, d.openapi)
  for (const op of d.operations) {
    const t0 = Date.now()
    const j = await judgesOf(op, v)
    for (const r of fc.sample(requestsTo(op), { numRuns: Number(process.argv[3] ?? 100), seed: 20260501 })) {
      n++
      if (r.body?.kind === "json" && r.body.value === undefined) { console.log("UNDEF", op.id, r.body); continue }
      const us = j.ours(r), pr = j.prisms(r)
      if (us.kind === 'valid') acc++
      if ((us.kind === 'valid') === (pr.length === 0)) continue
      const what = us.kind === 'valid' ? 'PRISM ' + pr.map(d => `${d.path.join('/')} ${d.code} ${d.message}`).join(' & ') : 'US ' + (us.kind === 'invalid' ? us.violations.map(x => `${x.in} ${x.name}${x.pointer} ${x.keyword} ${x.message}`).join(' & ') : us.kind)
      const key = `${op.id}: ${what}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
      if (seen.get(key) === 1) console.log(key, '\n    ', JSON.stringify({ p: r.path, q: r.query, h: r.headers, c: r.cookies, b: r.body }).slice(0, 400))
    }
    if (Date.now() - t0 > 2000) console.log('SLOW', op.id, Date.now() - t0)
  }
}
console.log(n, acc, seen.size)
