import { inTime } from './story.ts'

/** When reminders were due that happened: only looking would make them happen, so the task itself tells. */
export function listen() {
  const told: number[] = []
  let tell = () => {}
  const onReminder = (epochMs: number) => {
    told.push(epochMs)
    tell()
  }
  /** Resolves when there were so many. */
  const reminders = (count: number): Promise<readonly number[]> =>
    inTime(
      new Promise((resolve) => {
        tell = () => {
          if (told.length >= count) resolve(told)
        }
        tell()
      }),
      `reminder ${count}`,
    )
  return { onReminder, told, reminders }
}
