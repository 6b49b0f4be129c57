// The solver is loaded where it is used: once for each thread, and in none that does other jobs.
const { default: load } = await import('highs')

/** Solves linear programs, and those in whole numbers. */
// Its types are those of its CommonJS form, which has the function one level deeper.
export const highs = await (load as unknown as typeof load.default)()
