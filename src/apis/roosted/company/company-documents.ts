import { reply } from '../../../behavior/call.ts'
import { display } from '../display.ts'
import type { Handler } from '../records.ts'
import { fileNameOf, locationOf, readFile } from '../stored-file.ts'
import { companyClock } from '../times.ts'

export const uploadCompanyDocument: Handler<'uploadCompanyDocument'> = (call, records) => {
  const { media, extension } = readFile(call, 'file', call.body.file)
  const { name = `document.${extension}` } = call.body
  const id = Number(records.company_documents.nextId())
  const document = records.company_documents.insert({
    id,
    name,
    file_name: fileNameOf(name),
    location: locationOf('company-documents', id),
    date_added: display(companyClock(call.now, records), 'day of a document'),
    type: media,
    deleted: 0,
    date_deleted: null,
  })
  return reply(201, document, { location: `${call.baseUrl}/company/documents/${id}` })
}
