/** What a pattern asks for at one place: any text, any one character, or this one. */
type Piece = '%' | '_' | { readonly is: string }

/**
 * Whether a text matches a pattern as MySQL's LIKE has it: `%` stands for any text and `_` for any character, unless a
 * backslash precedes them. Letter case does not count. Takes at most the product of both lengths.
 */
export function isLike(text: string, pattern: string): boolean {
  const characters = [...text.toLowerCase()]
  const pieces = piecesOf(pattern)
  let place = 0
  let piece = 0
  /** The last `%`, and the first character that it does not cover yet. */
  let retry: { readonly piece: number; place: number } | undefined
  while (place < characters.length) {
    const wanted = pieces[piece]
    if (wanted === '%') {
      retry = { piece: piece++, place }
    } else if (wanted !== undefined && (wanted === '_' || wanted.is === characters[place])) {
      piece++
      place++
    } else if (retry !== undefined) {
      piece = retry.piece + 1
      place = ++retry.place
    } else return false
  }
  return pieces.slice(piece).every((rest) => rest === '%')
}

/** Patterns without a wildcard match one text only. */
export const isPlain = (pattern: string): boolean => !/[%_\\]/.test(pattern)

function piecesOf(pattern: string): Piece[] {
  const found = pattern.toLowerCase().match(/\\.|./gsu) ?? []
  return found.map((piece) => {
    if (piece === '%' || piece === '_') return piece
    return { is: piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece }
  })
}
