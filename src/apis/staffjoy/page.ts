/** `limit` of the items, `offset` left out before them. */
export function page<Item>(items: Iterable<Item>, offset: number, limit: number): Item[] {
  const found: Item[] = []
  let place = 0
  for (const item of items) {
    if (place >= offset + limit) break
    if (place++ >= offset) found.push(item)
  }
  return found
}
