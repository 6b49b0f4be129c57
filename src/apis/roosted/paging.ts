interface PageQuery {
  readonly page?: number
  readonly items_per_page?: number
}

/** One page of a list that is put together by hand. A page past the end is empty. Catalogue 1.5. */
export function pageOf<Item>(items: readonly Item[], { page = 1, items_per_page = 25 }: PageQuery): readonly Item[] {
  return items.slice((page - 1) * items_per_page, page * items_per_page)
}
