/** One thing that keeps the program from starting. `pointer` is a JSON pointer into `file`; `line` counts from 1. */
export interface Finding {
  readonly file?: string
  readonly pointer?: string
  readonly line?: number
  readonly message: string
  readonly advice?: string
}

/** Everything that is wrong with what the program was given, collected and told at once. */
export class StartupError extends Error {
  readonly findings: readonly Finding[]
  /** The call was wrong, rather than what it names. */
  readonly isUsage: boolean

  constructor(findings: readonly Finding[], kind: 'usage' | 'content' = 'content') {
    super(findings.map(describeFinding).join('\n'))
    this.name = 'StartupError'
    this.findings = findings
    this.isUsage = kind === 'usage'
  }
}

export function describeFinding({ file, pointer, line, message, advice }: Finding): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`
  const where = [place, pointer === undefined || pointer === '' ? '' : `#${pointer}`]
    .filter((part) => part !== '')
    .join(' ')
  return `${where === '' ? '' : `${where}: `}${message}${advice === undefined ? '' : ` — ${advice}`}`
}
