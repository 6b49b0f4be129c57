import path from 'node:path'
import type { Finding } from '../startup-error.ts'
import { RULES } from './check-document.ts'
import type { DocumentSource } from './source.ts'

/** A matter of taste or of care, with the name of Redocly's rule. */
export interface Recommendation extends Finding {
  readonly rule: string
}

/** What Redocly's recommended rules find in a document beyond what keeps it from being used. */
export async function recommendationsFor(source: DocumentSource): Promise<Recommendation[]> {
  const { createConfig, lint } = await import('@redocly/openapi-core')
  const own = Object.fromEntries(RULES.map((rule) => [rule, 'off' as const]))
  // Schemas of records are used by x-understudy, which the linter does not read.
  const config = await createConfig({ extends: ['recommended'], rules: { ...own, 'no-unused-components': 'off' } })
  const problems = await lint({ ref: path.join(source.directory, source.root), config })
  return Promise.all(
    problems.map(async ({ ruleId, message, location: [first] }): Promise<Recommendation> => {
      const told = { rule: ruleId, message: message.replace(/\.$/, '') }
      if (first === undefined) return told
      const file = first.source.absoluteRef
      const pointer = first.pointer?.replace(/^#\/?/, '/').replace(/^\/$/, '') ?? ''
      const line = await source.line({ file: path.relative(source.directory, file).split(path.sep).join('/'), pointer })
      return { ...told, file, pointer, ...(line === undefined ? {} : { line }) }
    }),
  )
}
