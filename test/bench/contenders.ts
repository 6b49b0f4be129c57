import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, createConfig } from '@redocly/openapi-core'
import { type Call, JSON_BODY, send } from './call.ts'
import type { Contender, Stage } from './stage.ts'

/** An answer of this project's, for servers that only repeat it. */
export interface RecordedAnswer {
  readonly method: Call['method']
  /** As Express writes it. */
  readonly route: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)
const program = path.join(root, 'dist/cli/main.js')
const reference = fileURLToPath(new URL('./reference-server.ts', import.meta.url))
const tsx = require.resolve('tsx')
const prism = path.join(path.dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js')
const jsonServer = path.join(path.dirname(require.resolve('json-server/package.json')), 'lib/cli/bin.js')

const BASE = '/roosted/api/1_12'
const KEY = { 'x-api-key': 'roosted-full' }

export const readOne: Call = { method: 'GET', path: `${BASE}/clients/uLu8K`, headers: KEY }
export const createOne: Call = {
  method: 'POST',
  path: `${BASE}/clients`,
  headers: { ...KEY, ...JSON_BODY },
  body: '{"client_name":"Bench Catering"}',
}

export const NAMES = {
  understudy: 'understudy',
  bare: 'bare node:http',
  express: 'bare Express 5',
  prism: 'Prism CLI 5.12',
  jsonServer: 'json-server 0.17',
}

/** This project, with flags or names of APIs. */
export const understudy = (call: Call, ...args: string[]): Contender => ({
  name: NAMES.understudy,
  args: (port) => [program, ...args, '--port', String(port), '--quiet'],
  call,
})

export async function prismOf(stage: Stage, call: Call): Promise<Contender> {
  const { bundle: whole } = await bundle({
    ref: path.join(root, 'openapi/roosted/openapi.yaml'),
    config: await createConfig({}),
  })
  const document = stage.make('roosted.json', JSON.stringify(whole.parsed))
  return {
    name: NAMES.prism,
    args: (port) => [prism, 'mock', '-p', String(port), '-v', 'silent', document],
    call: withoutBase(call),
  }
}

/** Everybody who answers a read of one record. */
export const readers = (stage: Stage): Promise<Contender[]> =>
  everybody(stage, understudy(readOne, 'roosted', '--ephemeral'))

/** Everybody who answers the creation of one. This project keeps a journal, json-server its file. */
export const creators = (stage: Stage): Promise<Contender[]> =>
  everybody(stage, understudy(createOne, 'roosted', '--data', path.join(stage.directory, 'state')))

/** Two servers that do nothing but repeat an answer of this project. */
export async function repeaters(stage: Stage, ours: Contender): Promise<{ bare: Contender; express: Contender }> {
  const { call } = ours
  const recorded = stage.make(`answer-to-${call.method}.json`, JSON.stringify(await recordAnswer(stage, ours)))
  const repeat = (kind: string) => (port: number) => ['--import', tsx, reference, kind, String(port), recorded]
  return {
    bare: { name: NAMES.bare, args: repeat('node'), call },
    express: { name: NAMES.express, args: repeat('express'), call },
  }
}

async function everybody(stage: Stage, ours: Contender): Promise<Contender[]> {
  const { call } = ours
  const { bare, express } = await repeaters(stage, ours)
  const clients: unknown = JSON.parse(readFileSync(path.join(root, 'fixtures/roosted/clients.json'), 'utf8'))
  const database = stage.make(`db-for-${call.method}.json`, JSON.stringify({ clients }))
  const jsonServerArgs = (port: number) => [
    jsonServer,
    '--quiet',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    database,
  ]
  return [
    ours,
    bare,
    express,
    await prismOf(stage, call),
    { name: NAMES.jsonServer, args: jsonServerArgs, call: withoutBase(call) },
  ]
}

const withoutBase = (call: Call): Call => ({ ...call, path: call.path.slice(BASE.length) })

/** Headers that Node writes by itself. */
const OWN_HEADERS = ['date', 'connection', 'keep-alive']

async function recordAnswer(stage: Stage, ours: Contender): Promise<RecordedAnswer> {
  const { call } = ours
  const server = await stage.start(ours)
  const answer = await send(call, server.port)
  await server.stop()
  if (answer === undefined) throw new Error('nobody answered')
  const headers = Object.entries(answer.headers).filter(([name]) => !OWN_HEADERS.includes(name))
  const route = call.method === 'GET' ? '/*any' : call.path
  const { status, body } = answer
  return {
    method: call.method,
    route,
    status,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body,
  }
}
