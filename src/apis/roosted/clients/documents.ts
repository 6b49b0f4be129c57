import { reply } from '../../../behavior/call.ts'
import { fail } from '../../../behavior/problem.ts'
import { display } from '../display.ts'
import { refuseFields } from '../field-fault.ts'
import { found, type Handler } from '../records.ts'
import { companyClock } from '../times.ts'

const MAX_FILE_BYTES = 50 * 1024 * 1024

export const uploadClientDocument: Handler<'uploadClientDocument'> = (call, records) => {
  const { name, file } = call.body
  const client = found(records.clients, call.path.id)
  if (!isBase64(file))
    refuseFields(call, [{ pointer: '/file', keyword: 'contentEncoding', message: 'must be base64', received: file }])
  if (sizeOf(file) > MAX_FILE_BYTES) fail({ kind: 'too-large', limit: MAX_FILE_BYTES })
  const type = fileType(file)
  if (type === undefined) {
    return refuseFields(call, [
      { pointer: '/file', keyword: 'contentEncoding', message: 'must be an image or a PDF', received: file },
    ])
  }
  const id = String(records.client_documents.nextId())
  const document = records.client_documents.insert({
    id,
    name,
    file_name: name.replace(EXTENSION, '').replaceAll(/\s/g, '_'),
    location: `https://files.roosted.example/client-documents/${id}`,
    date_added: display(companyClock(call.now, records), 'day of a document'),
    type,
    deleted: '0',
    date_deleted: null,
    client_id: client.id,
  })
  return reply(201, document, { location: `${call.baseUrl}/clients/${client.id}/documents/${id}` })
}

/** Not of a name that is nothing but an extension. */
const EXTENSION = /(?<=.)\.[A-Za-z0-9]+$/

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/** Bytes that base64 text stands for. */
const sizeOf = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

/** First bytes, in hexadecimal: JPEG, PNG, GIF, BMP, WebP. */
const IMAGE = /^(?:ffd8ff|89504e470d0a1a0a|47494638(?:37|39)61|424d|52494646.{8}57454250)/

/** What the first bytes of a file say that it is. */
function fileType(base64: string): 'image' | 'pdf' | undefined {
  const beginning = Buffer.from(base64.slice(0, 24), 'base64')
  if (beginning.toString('latin1').startsWith('%PDF-')) return 'pdf'
  return IMAGE.test(beginning.toString('hex')) ? 'image' : undefined
}
