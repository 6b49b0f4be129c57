import { NoSuchAnswer, type Preference, statelessAnswer } from '../contract/stateless.ts'
import { type Arrival, checkOnly, type Outcome, type PipelineOptions, problemOf, refused } from './pipeline.ts'

/** An answer from the document: asked for by `Prefer`, or because the operation has no behaviour. */
export async function statelessOutcome(
  arrival: Arrival,
  preference: Preference | undefined,
  options: PipelineOptions,
): Promise<Outcome> {
  try {
    if (preference === undefined) checkOnly(arrival)
    return { answer: await statelessAnswer(arrival.route.emulated.operation, arrival.request, preference ?? {}) }
  } catch (error) {
    if (error instanceof NoSuchAnswer) return noSuchAnswer(error.message)
    return refused(arrival, problemOf(error, options), options)
  }
}

/** `Prefer` speaks to the sandbox, so the sandbox answers; the API knows no such error. */
function noSuchAnswer(reason: string): Outcome {
  const body = { type: 'about:blank', title: 'Bad Request', status: 400, detail: reason }
  const answer = { status: 400, headers: { 'content-type': 'application/problem+json' }, body }
  return { answer, problem: { kind: 'malformed', reason } }
}
