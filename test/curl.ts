/**
 * Sends what a curl command line would send: `-X`, `-H`, `-u`, `-d`, which may be repeated, and their long forms, `-G`, and a
 * URL. Throws for any other option.
 */
export function runCurl(command: string, replacements: Readonly<Record<string, string>>): Promise<Response> {
  let line = command.replace(/\\\n/g, ' ')
  for (const [from, to] of Object.entries(replacements)) line = line.replaceAll(from, to)
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  )
  if (words.shift() !== 'curl') throw new Error(`not a curl command: ${command}`)
  let method: string | undefined
  let url = ''
  const data: string[] = []
  let isInQuery = false
  const headers = new Headers()
  const next = (option: string): string => words.shift() ?? fail(`${option} has no value`)
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-X' || word === '--request') method = next(word)
    else if (word === '-H' || word === '--header') {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(next(word)) ?? []
      headers.set(name, value)
    } else if (word === '-d' || word === '--data') data.push(next(word))
    else if (word === '-u' || word === '--user') headers.set('authorization', `Basic ${btoa(next(word))}`)
    else if (word === '-G' || word === '--get') isInQuery = true
    else if (word === '--url') url = next(word)
    else if (word === '-s' || word === '-i') continue
    else if (word.startsWith('-')) throw new Error(`unknown option ${word}`)
    else url = word
  }
  if (isInQuery) url += `?${data.join('&')}`
  const body = isInQuery || data.length === 0 ? undefined : data.join('&')
  if (body !== undefined && !headers.has('content-type'))
    headers.set('content-type', 'application/x-www-form-urlencoded')
  return fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body === undefined ? {} : { body }),
  })
}

function fail(message: string): never {
  throw new Error(message)
}
