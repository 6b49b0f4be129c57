import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findDefinition } from '../load-api.ts'
import { documentTypes } from '../openapi/document-types.ts'
import { readSource } from '../openapi/read-source.ts'
import { StartupError } from '../startup-error.ts'

/** Writes the TypeScript types of a document, to a file or to standard output. */
export async function types(wanted: string, { output }: { output?: string }): Promise<void> {
  const { document } = await findDefinition(wanted)
  await readSource(document) // tells what is wrong with file and line, and refuses references to the network
  const head = `// Made from ${path.basename(wanted)} by \`understudy types\`. Not for editing.\n\n`
  const text = head + (await documentTypes(document))
  if (output === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    await writeFile(output, text)
  } catch (error) {
    throw new StartupError([{ message: `--output ${output} cannot be written: ${(error as Error).message}` }])
  }
}
