import { centsOf, exactly, halfUp, ONE } from '../money.ts'

/** What an hour is worth, or, where it is flat, a whole shift. */
export interface Rate {
  readonly amount: number
  readonly isFlat: boolean
}

export interface Multipliers {
  readonly overtime: number
  readonly doubleTime: number
}

/** Minutes by how they are paid. */
export interface PaidMinutes {
  readonly regular: number
  readonly overtime: number
  readonly doubleTime: number
}

/** Whole cents, half a cent up, however many decimals rate and multipliers have. Catalogue 9.5, money. */
export function amountOf({ amount, isFlat }: Rate, minutes: PaidMinutes, multipliers: Multipliers): bigint {
  if (isFlat) return centsOf(amount)
  const weighted =
    BigInt(minutes.regular) * ONE +
    BigInt(minutes.overtime) * exactly(multipliers.overtime) +
    BigInt(minutes.doubleTime) * exactly(multipliers.doubleTime)
  return halfUp(exactly(amount) * weighted * 100n, ONE * ONE * 60n)
}
