import { reply } from '../../../behavior/call.ts'
import { display } from '../display.ts'
import { found, type Handler } from '../records.ts'
import { fileNameOf, locationOf, readFile } from '../stored-file.ts'
import { companyClock } from '../times.ts'

export const uploadClientDocument: Handler<'uploadClientDocument'> = (call, records) => {
  const { name, file } = call.body
  const client = found(records.clients, call.path.id)
  const { kind } = readFile(call, 'file', file)
  const id = String(records.client_documents.nextId())
  const document = records.client_documents.insert({
    id,
    name,
    file_name: fileNameOf(name),
    location: locationOf('client-documents', id),
    date_added: display(companyClock(call.now, records), 'day of a document'),
    type: kind,
    deleted: '0',
    date_deleted: null,
    client_id: client.id,
  })
  return reply(201, document, { location: `${call.baseUrl}/clients/${client.id}/documents/${id}` })
}
