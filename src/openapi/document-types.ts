import { pathToFileURL } from 'node:url'

/** TypeScript types of everything in a document, as openapi-typescript writes them. It is loaded only here. */
export async function documentTypes(file: string): Promise<string> {
  const { astToString, default: openapiTypescript } = await import('openapi-typescript')
  return astToString(await openapiTypescript(pathToFileURL(file), { alphabetize: false }))
}
