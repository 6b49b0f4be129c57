import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
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

async function load({ name, call }: Contender, { pid, port }: Running, seconds: number): Promise<Sample> {
  const { method, path, headers, body } = call
  // autocannon's own histogram counts whole milliseconds, which is longer than most of these answers take.
  const latencies: number[] = []
  const cpuBefore = cpuMicrosOf(pid)
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url: `http://127.0.0.1:${port}${path}`,
      method,
      headers: { ...headers },
      connections: 20,
      pipelining: 1,
      duration: seconds,
    }
    const instance = autocannon(body === undefined ? options : { ...options, body }, (error: Error | null, done) =>
      error === null ? resolve(done) : reject(error),
    )
    instance.on('response', (_client, _status, _bytes, latencyMs) => latencies.push(latencyMs))
  })
  const cpuAfter = cpuMicrosOf(pid)
  const failed = result.errors + result.timeouts + result.non2xx
  const answered = result['2xx']
  if (failed > 0 || answered === 0)
    throw new Error(`${name}: ${failed} requests failed and ${answered} were answered under load`)
  const sorted = Float64Array.from(latencies).sort()
  return {
    requestsPerSecond: answered / result.duration,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
    cpuMicros: cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / answered,
  }
}

/** User and system time of a process, from proc(5): fields 14 and 15, in ticks of which Linux has 100 a second. */
function cpuMicrosOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}
