import path from 'node:path'
import { type Finding, StartupError } from '../startup-error.ts'
import type { DocumentSource } from './source.ts'

export type Members = Readonly<Record<string, unknown>>
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the words of one `x-understudy` and collects what is wrong with them. */
export class WordReader {
  readonly #findings: Finding[] = []
  readonly #file: string
  readonly #pointer: string

  constructor(source: DocumentSource, pointer: string, file: string) {
    this.#file = path.join(source.directory, file)
    this.#pointer = pointer
  }

  fault(at: string, message: string): void {
    this.#findings.push({ file: this.#file, pointer: this.#pointer + at, message, advice: 'see docs/x-understudy.md' })
  }

  members(value: unknown, at: string): Members {
    if (isMembers(value)) return value
    this.fault(at, 'expected a mapping')
    return {}
  }

  list(value: unknown, at: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    this.fault(at, 'expected a list')
    return []
  }

  text(value: unknown, at: string): string {
    if (typeof value === 'string') return value
    this.fault(at, 'expected text')
    return ''
  }

  /** A whole number from 1. */
  count(value: unknown, at: string): number {
    if (Number.isInteger(value) && Number(value) > 0) return Number(value)
    this.fault(at, 'expected a whole number from 1')
    return 1
  }

  texts(value: unknown, at: string): string[] {
    return this.list(value, at).map((item, index) => this.text(item, `${at}/${index}`))
  }

  oneOf<const T extends string>(value: unknown, at: string, choices: readonly T[]): T {
    const choice = choices.find((candidate) => candidate === value)
    if (choice === undefined) this.fault(at, `expected one of ${choices.join(', ')}`)
    return choice ?? (choices[0] as T) // a fault was noted: the value is never used
  }

  onlyWords(members: Members, at: string, words: readonly string[]): void {
    for (const word of Object.keys(members)) {
      if (!words.includes(word))
        this.fault(`${at}/${word}`, `"${word}" is not a word of the vocabulary; expected ${words.join(', ')}`)
    }
  }

  finish(): void {
    if (this.#findings.length > 0) throw new StartupError(this.#findings)
  }
}
