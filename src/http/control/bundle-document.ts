import path from 'node:path'
import type { DocumentSource } from '../../openapi/source.ts'

const bundles = new WeakMap<DocumentSource, Promise<unknown>>()

/** A document in one piece, its files drawn together. Redocly does it, and is loaded by the first call. */
export function bundleDocument(source: DocumentSource): Promise<unknown> {
  let bundle = bundles.get(source)
  if (bundle === undefined) {
    bundle = drawTogether(source)
    bundles.set(source, bundle)
  }
  return bundle
}

async function drawTogether(source: DocumentSource): Promise<unknown> {
  if (source.files.size === 1) return source.files.get(source.root)
  const { bundle, createConfig } = await import('@redocly/openapi-core')
  const result = await bundle({ ref: path.join(source.directory, source.root), config: await createConfig({}) })
  return result.bundle.parsed
}
