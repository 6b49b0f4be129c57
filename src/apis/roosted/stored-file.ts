import type { Call } from '../../behavior/call.ts'
import { fail } from '../../behavior/problem.ts'
import { refuseFields } from './field-fault.ts'

const MAX_FILE_BYTES = 50 * 1024 * 1024

/** What the first bytes of a file say that it is. */
export interface FileType {
  readonly kind: 'image' | 'pdf'
  /** Media type. */
  readonly media: string
  readonly extension: string
}

/** Looks at a file that was sent as base64. Refuses what is no base64, too long, or neither image nor PDF. `field`: where it was sent. */
export function readFile(call: Pick<Call, 'operation'>, field: string, file: string): FileType {
  const refuseFile = (message: string) =>
    refuseFields(call, [{ pointer: `/${field}`, keyword: 'contentEncoding', message, received: file }])
  if (!isBase64(file)) refuseFile('must be base64')
  if (sizeOf(file) > MAX_FILE_BYTES) fail({ kind: 'too-large', limit: MAX_FILE_BYTES })
  const beginning = Buffer.from(file.slice(0, 24), 'base64').toString('hex')
  const type = TYPES.find(({ signature }) => signature.test(beginning))
  return type ?? refuseFile('must be an image or a PDF')
}

/** `Weekly Payroll.pdf` → `Weekly_Payroll`. */
export const fileNameOf = (name: string): string => name.replace(EXTENSION, '').replaceAll(/\s/g, '_')

/** Where a stored file can be fetched. `folder`: the kind of record that it belongs to. */
export const locationOf = (folder: string, id: string | number): string =>
  `https://files.roosted.example/${folder}/${id}`

/** Not of a name that is nothing but an extension. */
const EXTENSION = /(?<=.)\.[A-Za-z0-9]+$/

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/** Bytes that base64 text stands for. */
const sizeOf = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

/** By first bytes, in hexadecimal. */
const TYPES: readonly (FileType & { readonly signature: RegExp })[] = [
  { kind: 'pdf', media: 'application/pdf', extension: 'pdf', signature: /^255044462d/ },
  { kind: 'image', media: 'image/jpeg', extension: 'jpg', signature: /^ffd8ff/ },
  { kind: 'image', media: 'image/png', extension: 'png', signature: /^89504e470d0a1a0a/ },
  { kind: 'image', media: 'image/gif', extension: 'gif', signature: /^47494638(?:37|39)61/ },
  { kind: 'image', media: 'image/bmp', extension: 'bmp', signature: /^424d/ },
  { kind: 'image', media: 'image/webp', extension: 'webp', signature: /^52494646.{8}57454250/ },
]
