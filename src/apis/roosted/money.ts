/** Whole cents of an amount of money, half a cent up. `amount`: as JSON has it, such as 22.5. */
export const centsOf = (amount: number): number =>
  amount < MOST_WITH_CENTS ? Math.round(Number(`${amount.toFixed(10)}e2`)) : amount * 100

/** From here on, numbers have no room for cents. */
const MOST_WITH_CENTS = 1e15

/** `2250` → `22.50`. */
export const moneyText = (cents: number): string => (cents / 100).toFixed(2)

/** `22.5` → `22.50`, as rates and amounts are shown. */
export const showMoney = (amount: number): string =>
  amount < MOST_WITH_CENTS ? moneyText(centsOf(amount)) : `${BigInt(Math.round(amount))}.00`
