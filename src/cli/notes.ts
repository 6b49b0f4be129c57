/** What an operator should know, a line each on standard error, where it disturbs nobody's output. */
export const note = (text: string): void => void process.stderr.write(`understudy: ${text}\n`)

/** Defects of the sandbox itself, with where they happened. */
export const noteDefect = (error: unknown): void =>
  note(`defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
