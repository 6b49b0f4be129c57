import autocannon from 'autocannon'
import type { Call, Calls } from './call.ts'
import { cpuMicrosOf } from './process-status.ts'
import type { Contender, Running, Stage } from './stage.ts'
import { median, percentile } from './statistics.ts'

export interface Effort {
  readonly rounds: number
  readonly seconds: number
  readonly warmUpSeconds: number
}

export interface Sample {
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time that the server took for a request, in microseconds; unknown where there is no /proc. */
  readonly cpuMicros: number | undefined
}

export interface Measured {
  readonly name: string
  readonly samples: readonly Sample[]
}

/** Puts contenders under load in turns (A B C, A B C, ...), so that what else the machine does meets all of them. */
export async function compareUnderLoad(
  stage: Stage,
  contenders: readonly Contender[],
  { rounds, seconds, warmUpSeconds }: Effort,
): Promise<Measured[]> {
  const started: { contender: Contender; server: Running; samples: Sample[] }[] = []
  try {
    for (const contender of contenders) started.push({ contender, server: await stage.start(contender), samples: [] })
    for (const { contender, server } of started) await load(contender, server, warmUpSeconds)
    for (let round = 0; round < rounds; round++) {
      for (const { contender, server, samples } of started) samples.push(await load(contender, server, seconds))
    }
  } finally {
    await Promise.all(started.map(({ server }) => server.stop()))
  }
  return started.map(({ contender: { name }, samples }) => ({ name, samples }))
}

/** Median over the rounds of how many times as many requests `name` answers as `other` does in the same round. */
export function ratio(measured: readonly Measured[], name: string, other: string): number {
  const of = (wanted: string) => measured.find((one) => one.name === wanted)?.samples ?? []
  const theirs = of(other)
  return median(
    of(name).map(
      ({ requestsPerSecond }, round) => requestsPerSecond / (theirs[round]?.requestsPerSecond ?? Number.NaN),
    ),
  )
}

/** Keeps a server busy for a while. */
export async function load(
  { name, call }: { name: string; call: Calls },
  { pid, port }: Pick<Running, 'pid' | 'port'>,
  seconds: number,
): Promise<Sample> {
  const cpuBefore = cpuMicrosOf(pid)
  const { latenciesMs, tookMs } = await drive({ name, call }, port, { seconds })
  const cpuAfter = cpuMicrosOf(pid)
  return {
    requestsPerSecond: (latenciesMs.length / tookMs) * 1000,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    cpuMicros:
      cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / latenciesMs.length,
  }
}

export interface Drive {
  /** Of each request, the shortest first. */
  readonly latenciesMs: Float64Array
  /** From the beginning to the last answer. */
  readonly tookMs: number
}

/** Asks from 20 connections, for some time or so many times in all. Rejects where anything is not answered with success. */
export async function drive(
  { name, call }: { name: string; call: Calls },
  port: number,
  span: { readonly seconds: number } | { readonly count: number },
): Promise<Drive> {
  // autocannon's own histogram counts whole milliseconds, which is longer than most of these answers take.
  const latencies: number[] = []
  const startedAt = performance.now()
  let lastAt = startedAt
  let turn = 0
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: `http://127.0.0.1:${port}`,
      connections: 20,
      pipelining: 1,
      requests: [typeof call === 'function' ? { setupRequest: (made) => fill(made, call(turn++)) } : fill({}, call)],
      ...('count' in span ? { amount: span.count } : { duration: span.seconds }),
    }
    const instance = autocannon(options, (error: Error | null, done) =>
      error === null ? resolve(done) : reject(error),
    )
    instance.on('response', (_client, _status, _bytes, latencyMs) => {
      latencies.push(latencyMs)
      lastAt = performance.now()
    })
  })
  const failed = result.errors + result.timeouts + result.non2xx
  if (failed > 0 || latencies.length === 0)
    throw new Error(`${name}: ${failed} requests failed and ${result['2xx']} were answered under load`)
  return { latenciesMs: Float64Array.from(latencies).sort(), tookMs: lastAt - startedAt }
}

/** Headers are copied, because autocannon adds its own to those that it is given. */
const fill = (made: autocannon.Request, { method, path, headers, body }: Call): autocannon.Request => ({
  ...made,
  method,
  path,
  headers: { ...headers },
  ...(body === undefined ? {} : { body }),
})
