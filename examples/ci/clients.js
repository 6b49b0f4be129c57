/** The part of a program that talks to Roosted. It takes its address and key, so that tests can lead it elsewhere. */
export class Clients {
  #baseUrl
  #headers

  constructor({ baseUrl, apiKey }) {
    this.#baseUrl = baseUrl
    this.#headers = { 'X-API-KEY': apiKey, 'Content-Type': 'application/json' }
  }

  /** Gives the id of the new client. */
  async add(name) {
    const client = await this.#call('POST', '/clients', { client_name: name })
    return client.id
  }

  async find(id) {
    return this.#call('GET', `/clients/${encodeURIComponent(id)}`)
  }

  async remove(id) {
    await this.#call('DELETE', `/clients/${encodeURIComponent(id)}`)
  }

  async #call(method, path, body) {
    const response = await fetch(this.#baseUrl + path, {
      method,
      headers: this.#headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.status === 204 ? undefined : response.json()
  }
}
