import { readFile } from 'node:fs/promises'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { tokensOf } from './pointer.ts'

/** Makes a function that says on which line of a file, counted from 1, the value of a JSON pointer stands, or what is nearest around it. */
export async function findLines(file: string): Promise<(pointer: string) => number | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    // A compiled document works without the files it was made of; only its messages lose the line.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return () => undefined
    throw error
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  return (pointer) => {
    let node: unknown = document.contents
    let offset = document.contents?.range?.[0]
    for (const token of tokensOf(pointer)) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === token) : undefined
      const next = pair === undefined ? (isSeq(node) ? node.items[Number(token)] : undefined) : pair.value
      const start = pair === undefined ? next : pair.key
      if (!isNode(start) || start.range == null) break
      offset = start.range[0]
      node = next
    }
    return offset === undefined ? undefined : lineCounter.linePos(offset).line
  }
}
