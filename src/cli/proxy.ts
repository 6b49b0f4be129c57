import path from 'node:path'
import { redactTarget } from '../http/control/redact.ts'
import { type Listening, listen } from '../http/listen.ts'
import { loadApi } from '../load-api.ts'
import { StartupError } from '../startup-error.ts'
import { readServerUrl } from '../upstream/call-server.ts'
import { createProxy, type PassedCall } from '../upstream/proxy/proxy.ts'
import { Recorder } from '../upstream/proxy/recorder.ts'
import { ProxyTally, proxyReport } from './report/proxy-report.ts'
import { reportFile, writeReport } from './report/report.ts'

export interface ProxyFlags {
  readonly api: string
  readonly port: number
  readonly record?: string
  readonly failOnViolation?: boolean
  readonly report?: readonly string[]
  readonly quiet?: boolean
}

const HOST = '127.0.0.1'

/** Passes calls on until it is told to stop. Resolves when it listens. */
export async function runProxy(url: string, flags: ProxyFlags): Promise<void> {
  const upstream = new URL(readServerUrl(url))
  const files = (flags.report ?? []).map(reportFile)
  const { api } = await loadApi(flags.api, { seededAt: Date.now() })
  const note = (text: string) => void process.stderr.write(`understudy: ${text}\n`)
  const recorder = flags.record === undefined ? undefined : await openRecorder(flags.record, api)
  const tally = new ProxyTally(api.document.operations)
  let kept = Promise.resolve()
  const onCall = (call: PassedCall) => {
    tally.count(call)
    if (recorder !== undefined)
      kept = recorder.keep(call).catch((error: Error) => note(`--record ${flags.record}: ${error.message}`))
    if (flags.quiet !== true || call.violations.length > 0) process.stdout.write(describeCall(call))
  }
  const onDefect = (error: unknown) => note(`defect: ${error instanceof Error ? error.stack : String(error)}`)
  const server = await listen(createProxy({ api, upstream, onCall, onDefect }), flags.port, HOST)
  const origin = `http://${HOST}:${server.port}`
  process.stdout.write(
    `\n  ${api.document.title}\n    ${origin}${upstream.pathname.replace(/\/$/, '')} → ${upstream.href}\n\n`,
  )
  stopOnSignal(server, async () => {
    await kept
    const report = proxyReport({ api: api.name, url: upstream.href, tally })
    for (const file of files) await writeReport(file, report)
    process.stdout.write(`${tally.summary()}\n`)
    return flags.failOnViolation === true && tally.violations > 0 ? 1 : 0
  })
}

async function openRecorder(directory: string, api: Parameters<typeof Recorder.open>[1]): Promise<Recorder> {
  try {
    return await Recorder.open(path.resolve(directory), api)
  } catch (error) {
    throw new StartupError([{ message: `--record ${directory} cannot be used: ${(error as Error).message}` }])
  }
}

function describeCall({ method, target, status, durationMs, violations }: PassedCall): string {
  const line = `${method.padEnd(7)} ${redactTarget(target)} ${status} ${durationMs.toFixed(1)} ms\n`
  return line + violations.map(({ location, message }) => `    ${location.join('.')} ${message}\n`).join('')
}

/** Lets calls under way come to their end. `end` answers the exit code. */
function stopOnSignal(server: Listening, end: () => Promise<number>): void {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      server
        .close()
        .then(end)
        .then(
          (code) => process.exit(code),
          (error: Error) => {
            process.stderr.write(`understudy: ${error.message}\n`)
            process.exit(1)
          },
        )
    })
  }
}
