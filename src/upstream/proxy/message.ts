import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

/** Bytes of a body that are held to look at; what is longer passes by unseen. */
export const HELD_BYTES = 10 * 1024 * 1024

/** Those that concern one connection only (RFC 9110 §7.6.1); `Expect` has been answered. */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** The headers of a message that the next one has too, each with all its values. */
export function endToEndHeaders({ headersDistinct }: IncomingMessage): Record<string, string[]> {
  const named = new Set((headersDistinct.connection ?? []).flatMap((text) => text.toLowerCase().split(/\s*,\s*/)))
  const kept = Object.entries(headersDistinct).flatMap(([name, values]): [string, string[]][] =>
    values === undefined || HOP_BY_HOP.has(name) || named.has(name) ? [] : [[name, values]],
  )
  return Object.fromEntries(kept)
}

/** Headers as the contracts read them. */
export const flatHeaders = (headers: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, values.join(name === 'cookie' ? '; ' : ', ')]),
  )

/** What of a body has been read. Where it is not whole, the rest is still to come from the message, which waits. */
export interface HeldBody {
  readonly bytes: Buffer
  readonly isWhole: boolean
}

/** Reads a body up to the length that is held. Rejects where it breaks off. */
export function holdBody(message: IncomingMessage): Promise<HeldBody> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (isWhole: boolean) => {
      message.off('data', onData).off('end', onEnd).off('error', reject).off('close', onClose)
      resolve({ bytes: Buffer.concat(chunks), isWhole })
    }
    const onEnd = () => settle(true)
    const onClose = () => reject(new Error('the connection was closed in the middle of the body'))
    const onData = (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size <= HELD_BYTES) return
      message.pause()
      settle(false)
    }
    message.on('data', onData).on('end', onEnd).on('error', reject).on('close', onClose)
  })
}

type Decompress = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const DECODERS: Readonly<Record<string, Decompress>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/** Content codings that a body can be read in. */
export const CODINGS = Object.keys(DECODERS)

/** A body without its content coding; undefined where it cannot be read. */
export async function decoded(bytes: Buffer, coding: string | undefined): Promise<Buffer | undefined> {
  if (coding === undefined || coding === 'identity' || bytes.length === 0) return bytes
  const decode = DECODERS[coding.trim().toLowerCase()]
  try {
    return await decode?.(bytes, { maxOutputLength: HELD_BYTES })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (typeof code === 'string') return undefined // what zlib finds wrong with it
    throw error
  }
}
