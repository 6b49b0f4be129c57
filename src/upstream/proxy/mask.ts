import { redactBody, redactHeaders, redactTarget, redactValue } from '../../http/control/redact.ts'

/** What a person is known by, by the name of the member that holds it. */
const PERSONAL: readonly (readonly [kind: Kind, names: RegExp])[] = [
  ['email', /(^|[_.-])e[_-]?mails?($|[_.-])|email(s|address)?$/i],
  ['phone', /phone|mobile|(^|[_.-])(tel|fax|cell)($|[_.-])|telephone/i],
  [
    'name',
    /(^|[_.-])((first|last|full|middle|given|family|user|display|preferred|nick|sur|maiden|contact|client|worker)[_-]?)?names?$|(first|last|full|middle|given|family|user|display|preferred|contact|client|worker)Name$|^(formatted)$/i,
  ],
  ['birth', /birth|(^|[_.-])dob($|[_.-])/i],
  ['address', /address$|street|(^|[_.-])(city|postcode|zip|postal[_-]?code)($|[_.-])/i],
  ['number', /(^|[_.-])(ssn|nric|passport|iban|tax[_-]?id|national[_-]?id|account[_-]?number)($|[_.-])/i],
]

type Kind = 'email' | 'phone' | 'name' | 'birth' | 'address' | 'number'

const EMAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/g

const FORM = /x-www-form-urlencoded|multipart\//i

/**
 * Puts invented values in place of what is personal or secret, the same one for the same value, so that what belonged
 * together still does. Members are found by their names, e-mail addresses anywhere.
 */
export class Mask {
  readonly #secrets: ReadonlySet<string>
  readonly #invented = new Map<string, string>()

  /** `secrets`: names of headers, parameters and cookies that hold credentials by the document. */
  constructor(secrets: ReadonlySet<string>) {
    this.#secrets = secrets
  }

  headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(redactHeaders({ ...headers }, this.#secrets)).map(([name, value]) => [
        name,
        this.#text(name, value),
      ]),
    )
  }

  /** A path, whose ids stay. */
  path(path: string): string {
    return this.#emails(path.replaceAll('%40', '@'))
  }

  /** A query, as in a URL. */
  query(query: string): string {
    const redacted = redactTarget(`?${query}`, this.#secrets).slice(1)
    const pairs = [...new URLSearchParams(redacted)].map(([name, value]): [string, string] => [
      name,
      this.#text(name, value),
    ])
    return redacted === '' ? '' : new URLSearchParams(pairs).toString().replaceAll('%5Bredacted%5D', '[redacted]')
  }

  /** A body as it is kept: JSON as a value, text as text. Nothing is kept of other bodies, nor of forms with files. */
  body(bytes: Buffer, type: string): unknown {
    if (bytes.length === 0) return undefined
    const text = bytes.toString('utf8')
    if (/multipart\//i.test(type)) return LEFT_OUT
    if (FORM.test(type)) return this.query(redactBody(text, type, this.#secrets))
    if (/[/+]json\b/i.test(type) || type === '') {
      try {
        return this.#value(redactValue(JSON.parse(text), this.#secrets), '')
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
      }
    }
    return /^text\//i.test(type) ? this.#emails(text) : LEFT_OUT
  }

  #value(value: unknown, name: string): unknown {
    if (typeof value === 'string') return this.#text(name, value)
    if (Array.isArray(value)) return value.map((item) => this.#value(item, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.#value(member, key)]))
  }

  #text(name: string, text: string): string {
    if (text === '' || text.endsWith('[redacted]')) return text
    const kind = PERSONAL.find(([, names]) => names.test(name))?.[0]
    return kind === undefined || (kind === 'email' && text.match(EMAIL) !== null)
      ? this.#emails(text)
      : this.#invent(kind, text)
  }

  #emails(text: string): string {
    return text.replace(EMAIL, (email) => this.#invent('email', email))
  }

  #invent(kind: Kind, text: string): string {
    const key = `${kind} ${text}`
    let invented = this.#invented.get(key)
    if (invented === undefined) {
      invented = inventedText(kind, this.#invented.size + 1, text)
      this.#invented.set(key, invented)
    }
    return invented
  }
}

/** For what is not kept. */
const LEFT_OUT = '[left out]'

function inventedText(kind: Kind, count: number, text: string): string {
  switch (kind) {
    case 'email':
      return `person${count}@example.com`
    case 'phone':
      return `+1555${String(count).padStart(7, '0')}`
    case 'birth':
      // A date stays one: its form tells how it is written.
      return text.replace(/\d{4}(-\d\d-\d\d)?/, (date) => (date.length === 4 ? '1990' : '1990-01-01'))
    case 'name':
      return `Name ${count}`
    case 'address':
      return `Place ${count}`
    case 'number':
      return text.replace(/[0-9]/g, '0').replace(/[A-Za-z]/g, 'X')
  }
}
