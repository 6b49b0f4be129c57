import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createSandbox, type FaultRule, type Sandbox, type SandboxWorld } from '../../src/index.ts'
import type { Conversation } from '../conformance/conversation.ts'
import { roosted } from '../conformance/roosted.ts'
import { staffjoy } from '../conformance/staffjoy.ts'
import { workbeats } from '../conformance/workbeats.ts'
import { Random } from '../crash/random.ts'
import { documentOf } from '../documents.ts'
import { callWire } from '../http/wire.ts'
import { asCurl, type FuzzedRequest, Fuzzer } from './fuzzed-request.ts'
import { GARBAGE } from './hostile.ts'
import { Judge, type SeenAnswer } from './judge.ts'

const CONVERSATIONS: readonly Conversation[] = [workbeats, roosted, staffjoy]

/** Every second round has them. */
const FAULTS: readonly FaultRule[] = [
  { probability: 0.03, status: 503 },
  { probability: 0.03, seed: 1, when: 'after', status: 500 },
  { probability: 0.02, status: 429 },
  { probability: 0.02, abort: true },
  { probability: 0.02, when: 'after', abort: true },
  { probability: 0.02, truncate: true },
  { probability: 0.05, delayMs: { min: 0, max: 2 } },
]

/** One round is one world: its requests come one after the other, and can be sent again by its number alone. */
const PER_ROUND = 200
/** One request in so many goes by a socket. */
const BY_SOCKET = 8

export interface Findings {
  readonly sent: number
  readonly statuses: ReadonlyMap<number, number>
  readonly struck: number
  /** Bytes of the heap after collecting garbage, at a fifth of the way and at its end. */
  readonly heap: readonly [early: number, late: number]
}

export interface CampaignOptions {
  readonly seed: number
  readonly requests: number
  /** This round only. */
  readonly onlyRound: number | undefined
}

/** Sends requests of all kinds to every operation of every API. Throws at the first answer that may not be. */
export async function fuzz({ seed, requests, onlyRound }: CampaignOptions): Promise<Findings> {
  const defects: unknown[] = []
  await using sandbox = await createSandbox({ now: '2026-03-02T09:00:00Z', onDefect: (error) => defects.push(error) })
  const subjects = await Promise.all(CONVERSATIONS.map(subjectOf))
  const statuses = new Map<number, number>()
  let sent = 0
  let struck = 0
  let early = 0
  const isOver = (round: number) => (onlyRound === undefined ? sent >= requests : round > onlyRound)
  for (let round = onlyRound ?? 0; !isOver(round); round++) {
    const { api, fuzzer, judge, perOperation } = subjects[round % subjects.length] as Subject // within the list
    const random = new Random(seed + round)
    const world = await sandbox.fork()
    const hasFaults = Math.floor(round / subjects.length) % 2 === 1
    if (hasFaults) await world.faults.set(FAULTS)
    for (const request of fuzzer.round(perOperation, random)) {
      const { answer, failure } = await send(world, api, request, random.below(BY_SOCKET) === 0)
      sent++
      statuses.set(answer?.status ?? 0, (statuses.get(answer?.status ?? 0) ?? 0) + 1)
      if (answer?.headers['understudy-fault'] === 'injected' || (answer === undefined && hasFaults)) struck++
      const wrong = answer === undefined ? (hasFaults ? undefined : failure) : judge.against(request, answer)
      const [defect] = defects
      if (wrong === undefined && defect === undefined) continue
      const told = defect instanceof Error ? (defect.stack ?? defect.message) : (wrong ?? String(defect))
      const again = `FUZZ_SEED=${seed} FUZZ_ROUND=${round} npm run test:fuzz`
      throw new Error(`${told}\n\n${asCurl(world.url(api) + request.path, request)}\n\nThe whole round again: ${again}`)
    }
    await sendGarbage(sandbox, random)
    await world.drop()
    if (early === 0 && sent >= requests / 5) early = heapBytes()
  }
  return { sent, statuses, struck, heap: [early, heapBytes()] }
}

interface Subject {
  readonly api: string
  readonly fuzzer: Fuzzer
  readonly judge: Judge
  readonly perOperation: number
}

async function subjectOf(conversation: Conversation): Promise<Subject> {
  const { api } = conversation
  const document = await documentOf(api)
  const perOperation = Math.max(1, Math.round(PER_ROUND / document.operations.length))
  return { api, fuzzer: new Fuzzer(conversation, document.operations), judge: new Judge(document), perOperation }
}

/** `Request` takes neither of these, so they go by a socket. */
const needsSocket = ({ method, body }: FuzzedRequest): boolean =>
  method === 'TRACE' || (body !== undefined && (method === 'GET' || method === 'HEAD'))

async function send(
  world: SandboxWorld,
  api: string,
  request: FuzzedRequest,
  bySocket: boolean,
): Promise<{ answer?: SeenAnswer; failure?: string }> {
  const { method, headers, body } = request
  const url = world.url(api) + request.path
  try {
    if (bySocket || needsSocket(request)) {
      const { origin } = new URL(url)
      const sent = { method, headers, ...(body === undefined ? {} : { body }) }
      const answer = await callWire(origin, url.slice(origin.length), sent)
      const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
      return {
        answer: { status: answer.status, headers: Object.fromEntries(told), bytes: Buffer.from(answer.text) },
      }
    }
    const answer = await world.fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
    const bytes = Buffer.from(await answer.arrayBuffer())
    return { answer: { status: answer.status, headers: Object.fromEntries(answer.headers), bytes } }
  } catch (error) {
    // A body that is too long is not waited for, so its rest may meet a closed connection.
    const { code } = error as NodeJS.ErrnoException
    const isTooLong = (body?.length ?? 0) > 1024 * 1024 && (code === 'EPIPE' || code === 'ECONNRESET')
    return isTooLong ? { answer: { status: 413, headers: {}, bytes: Buffer.alloc(0) } } : { failure: String(error) }
  }
}

/** Something that is no request; the next one is answered all the same. */
async function sendGarbage({ origin }: Sandbox, random: Random): Promise<void> {
  await new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.end(random.pick(GARBAGE) ?? ''))
    socket.on('error', () => {}) // it is closed all the same
    socket.on('close', () => resolve())
    socket.resume()
  })
  const health = await fetch(`${origin}/_understudy/health`)
  if (health.status !== 200) throw new Error(`after garbage, the health is answered ${health.status}`)
}

function heapBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void // the flag has just made it
  collect()
  collect()
  return process.memoryUsage().heapUsed
}
