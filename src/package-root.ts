import { existsSync } from 'node:fs'
import path from 'node:path'

/** Directory of the package: the one with the documents and fixtures, wherever the compiled files stand in it. */
export const PACKAGE_ROOT: string = findRoot(import.meta.dirname)

/** Where the build keeps what it made of documents and fixtures; undefined in a run from source, which reads the originals. */
export const COMPILED_DIRECTORY: string | undefined = import.meta.dirname.startsWith(path.join(PACKAGE_ROOT, 'dist'))
  ? path.join(PACKAGE_ROOT, 'dist', 'compiled')
  : undefined

/**
 * A file of code that is run by itself, such as a job, by its place in `src/`: `apis/<api>/solve.job`. In a run from source it
 * is a plain module beside the original, `solve.job.mjs`, that has TypeScript read.
 */
export const codeFile = (place: string): string =>
  COMPILED_DIRECTORY === undefined
    ? path.join(PACKAGE_ROOT, 'src', `${place}.mjs`)
    : path.join(PACKAGE_ROOT, 'dist', `${place}.js`)

function findRoot(directory: string): string {
  const parent = path.dirname(directory)
  if (existsSync(path.join(directory, 'package.json')) || parent === directory) return directory
  return findRoot(parent)
}
