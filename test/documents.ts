import { fileURLToPath } from 'node:url'
import { type ApiDocument, readDocument } from '../src/openapi/document.ts'
import { readSource } from '../src/openapi/read-source.ts'

/** The document of a built-in API. */
export async function documentOf(api: string): Promise<ApiDocument> {
  return readDocument(await readSource(fileURLToPath(new URL(`../openapi/${api}/openapi.yaml`, import.meta.url))))
}
