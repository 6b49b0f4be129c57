/** Whole cents of an amount of money, half a cent up. `amount`: as JSON has it, such as 22.5. */
export const centsOf = (amount: number): number => Math.round(Number(`${amount.toFixed(10)}e2`))

/** `2250` → `22.50`. */
export const moneyText = (cents: number): string => (cents / 100).toFixed(2)

/** `22.5` → `22.50`, as rates and amounts are shown. */
export const showMoney = (amount: number): string => moneyText(centsOf(amount))
