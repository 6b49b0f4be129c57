/**
 * The least that can answer: `reference-server.ts node|express PORT FILE`, where FILE holds status, headers and body.
 * A request body is let through unread; every other header of an HTTP answer is Node's own.
 */
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import express from 'express'
import type { RecordedAnswer } from './contenders.ts'

const [kind, port = '', file = ''] = process.argv.slice(2)
const { status, headers, body, route, method } = JSON.parse(readFileSync(file, 'utf8')) as RecordedAnswer // our own bench wrote it

const bare: RequestListener = (req, res) => {
  const answer = () => {
    res.writeHead(status, headers)
    res.end(body)
  }
  if (method === 'GET') return answer()
  req.on('end', answer)
  req.resume()
}

function expressApp(): RequestListener {
  const value: unknown = JSON.parse(body)
  const app = express()
  app[method === 'GET' ? 'get' : 'post'](route, (_req, res) => {
    res.status(status).json(value)
  })
  return app
}

createServer({ keepAliveTimeout: 65_000 }, kind === 'express' ? expressApp() : bare).listen(Number(port), '127.0.0.1')
