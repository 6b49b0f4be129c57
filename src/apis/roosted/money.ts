/** Decimals that an exact amount has. */
const PLACES = 10
export const ONE = 10n ** BigInt(PLACES)

/** A number exactly as JSON writes it, in ten-billionths; decimals beyond the tenth are cut off. */
export function exactly(number: number): bigint {
  const [digits = '', exponent = '0'] = String(number).split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const shift = PLACES + Number(exponent) - fraction.length
  const all = BigInt(whole + fraction)
  return shift >= 0 ? all * 10n ** BigInt(shift) : all / 10n ** BigInt(-shift)
}

/** A fraction as a whole number, half up. Neither side is negative. */
export const halfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator)

/** Whole cents of an amount of money, half a cent up. `amount`: as JSON has it, such as 22.5. */
export const centsOf = (amount: number): bigint => halfUp(exactly(amount) * 100n, ONE)

/** `2250` → `22.50`. */
export const moneyText = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`

/** `22.5` → `22.50`, as rates and amounts are shown. */
export const showMoney = (amount: number): string => moneyText(centsOf(amount))
