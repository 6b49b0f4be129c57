import { claim, openShifts, type Shift, type Worker, whoAmI } from './staffjoy.ts'

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement // the page has it

const tell = (text: string): void => {
  find('notice').textContent = text
}

async function show(worker: Worker): Promise<void> {
  const shifts = await openShifts(worker, new Date())
  find('shifts').replaceChildren(...shifts.map((shift) => row(worker, shift)))
}

function row(worker: Worker, shift: Shift): HTMLElement {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.textContent = 'Claim'
  button.addEventListener('click', () => take(worker, shift).catch((error) => tell(error.message)))
  item.append(`${shift.start} to ${shift.stop} `, button)
  item.dataset.shift = String(shift.id)
  return item
}

async function take(worker: Worker, shift: Shift): Promise<void> {
  await claim(worker, shift)
  tell(`${shift.start} is yours`)
  await show(worker)
}

try {
  const worker = await whoAmI()
  find('worker').textContent = worker.name
  await show(worker)
} catch (error) {
  tell((error as Error).message)
}
