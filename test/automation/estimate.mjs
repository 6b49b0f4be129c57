import { get } from 'node:http'
import { isMainThread } from 'node:worker_threads'

/** The sum of the parts, as soon as the gate is open. A part below zero cannot be had. */
export async function run({ parts, gate }) {
  if (gate !== undefined) await pass(gate)
  const missing = parts.find((part) => part < 0)
  if (missing !== undefined) throw new Error(`there is no part ${missing}`)
  return { total: parts.reduce((sum, part) => sum + part, 0), isMainThread }
}

/** The gate answers when it is open. */
const pass = (gate) =>
  new Promise((resolve, reject) => {
    get(gate, (answer) => answer.resume().on('end', resolve)).on('error', reject)
  })
