/**
 * A CSV file to be saved under a name. `rows`: the first is the header. Values are quoted as RFC 4180 has it, lines are
 * joined by newlines as the original joined them.
 */
export function csvFile(name: string, rows: readonly (readonly string[])[]) {
  return {
    body: rows.map((row) => row.map(quoted).join(',')).join('\n'),
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attachment(name) },
  }
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** Headers are ASCII: what is not is told a second time, in the form of RFC 5987. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_')
  const extended = plain === name ? '' : `; filename*=UTF-8''${encoded(name)}`
  return `attachment; filename="${plain.replace(/["\\]/g, '\\$&')}"${extended}`
}

const encoded = (name: string): string =>
  Array.from(Buffer.from(name), (byte) => {
    const character = String.fromCharCode(byte)
    return /[\w.-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
