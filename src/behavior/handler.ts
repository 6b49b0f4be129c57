import type { Effects } from '../state/effects.ts'
import type { Call, Reply } from './call.ts'

/** How openapi-typescript describes an operation. */
interface OperationTypes {
  readonly parameters: {
    readonly path?: unknown
    readonly query?: unknown
    readonly header?: unknown
    readonly cookie?: unknown
  }
  readonly requestBody?: unknown
  readonly responses: object
}

type Values<T> = [T] extends [undefined] ? Record<never, never> : Exclude<T, undefined>
type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined
type BodyOf<Op> = Op extends { requestBody: infer B }
  ? Content<B>
  : Op extends { requestBody?: infer B }
    ? Content<Exclude<B, undefined>> | undefined
    : undefined

/** A call whose parameters and body have the types of the operation. */
export type CallOf<Op extends OperationTypes> = Omit<Call, 'path' | 'query' | 'header' | 'cookie' | 'body'> & {
  readonly path: Values<Op['parameters']['path']>
  readonly query: Values<Op['parameters']['query']>
  readonly header: Values<Op['parameters']['header']>
  readonly cookie: Values<Op['parameters']['cookie']>
  readonly body: BodyOf<Op>
}

type Answered<Response> = Response extends { content: infer C }
  ? [C] extends [never]
    ? undefined
    : Unchangeable<C[keyof C]>
  : undefined

/** Answers are written, not changed: lists of constants will do. */
type Unchangeable<T> = { readonly [Name in keyof T]: Unchangeable<T[Name]> }

/** The replies that an operation documents: a status with the body that belongs to it. */
export type ReplyOf<Op extends OperationTypes> = {
  [Status in keyof Op['responses'] & number]: {
    readonly status: Status
    readonly body?: Answered<Op['responses'][Status]>
    readonly headers?: Readonly<Record<string, string>>
  }
}[keyof Op['responses'] & number]

/** A behaviour written for one operation: synchronous, and pure but for the records it writes and what it causes beside. */
export type Handler<Op extends OperationTypes, Records> = (
  call: CallOf<Op>,
  records: Records,
  effects: Effects,
) => ReplyOf<Op>

/** A behaviour after its types have done their work. */
export type Behavior<Records> = (call: Call, records: Records, effects: Effects) => Reply

/** The handlers of an API by operationId. An id that the document does not have is a compile error. */
export type Handlers<Operations, Records> = {
  readonly [Id in keyof Operations]?: Operations[Id] extends OperationTypes ? Handler<Operations[Id], Records> : never
}
