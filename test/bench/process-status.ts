import { readFileSync } from 'node:fs'

/** What is read of a process here is in /proc, which only Linux has. */
export const hasProcessStatus = process.platform === 'linux'

/** Not a number where there is no /proc. */
export function residentMegabytes(pid: number): number {
  if (!hasProcessStatus) return Number.NaN
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return (Number(kibibytes) * 1024) / 1e6
}

/** User and system time of a process, from proc(5): fields 14 and 15, in ticks of which Linux has 100 a second. */
export function cpuMicrosOf(pid: number): number | undefined {
  if (!hasProcessStatus) return undefined
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}
