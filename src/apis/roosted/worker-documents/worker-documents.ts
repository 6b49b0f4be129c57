import { reply } from '../../../behavior/call.ts'
import type { components } from '../../../generated/roosted.ts'
import { display } from '../display.ts'
import { found, type Handler, type RoostedRecords } from '../records.ts'
import { type FileType, fileNameOf, locationOf, readFile } from '../stored-file.ts'
import { companyClock } from '../times.ts'

export const uploadWorkerDocument: Handler<'uploadWorkerDocument'> = (call, records) => {
  const { name, file, worker_viewable = 0 } = call.body
  const worker = found(records.workers, call.path.id)
  const { kind } = readFile(call, 'file', file)
  const document = insertWorkerDocument(records, { workerId: worker.id, name, kind, now: call.now, worker_viewable })
  return reply(201, document, { location: `${call.baseUrl}/workers/${worker.id}/documents/${document.id}` })
}

interface NewDocument {
  readonly workerId: string
  readonly name: string
  readonly kind: FileType['kind']
  /** Milliseconds since 1970. */
  readonly now: number
  readonly worker_viewable?: 0 | 1
  /** Where it lies, when it is not kept here. */
  readonly link?: string
}

export function insertWorkerDocument(
  records: RoostedRecords,
  { workerId, name, kind, now, worker_viewable = 0, link }: NewDocument,
): components['schemas']['WorkerDocumentRecord'] {
  const id = String(records.worker_documents.nextId())
  return records.worker_documents.insert({
    id,
    name,
    file_name: fileNameOf(name),
    location: link ?? locationOf('worker-documents', id),
    date_added: display(companyClock(now, records), 'day of a document'),
    type: kind,
    deleted: '0',
    date_deleted: null,
    worker_viewable,
    personnel_id: workerId,
  })
}
