/** The order of lists, unless they have another one. */
export const byId = (a: { readonly id: number }, b: { readonly id: number }): number => a.id - b.id
