import { createHash, timingSafeEqual } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { ControlError } from './control-error.ts'

/**
 * Keeps web pages out of a developer's sandbox: a foreign `Origin`, or a `Host` that is not this machine (DNS
 * rebinding), is refused. With an admin token, `Authorization: Bearer TOKEN` is asked of every call instead of the host.
 */
export function refuseForeign(adminToken: string | undefined) {
  return (req: Request, _res: Response, next: NextFunction): void => {
    const host = hostName(req.headers.host ?? '')
    const { origin } = req.headers
    if (origin !== undefined && !isSameOrigin(origin, req.headers.host ?? '')) {
      throw new ControlError(403, `the control API does not take calls from web pages of ${origin}`)
    }
    if (adminToken !== undefined) {
      if (!holds(req.headers.authorization, adminToken))
        throw new ControlError(401, 'the control API asks for Authorization: Bearer <admin token>')
    } else if (!isLoopback(host))
      throw new ControlError(
        403,
        `the control API does not answer for the host ${host}; call it by 127.0.0.1 or localhost`,
      )
    next()
  }
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  /^127(\.\d{1,3}){3}$/.test(host) ||
  host === '::1' ||
  host === '[::1]'

const hostName = (host: string): string =>
  (host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : (host.split(':')[0] ?? '')).toLowerCase()

function isSameOrigin(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`
}

function holds(authorization: string | undefined, token: string): boolean {
  const [, sent] = /^bearer +(.+)$/i.exec(authorization ?? '') ?? []
  // Digests are of one length, whatever was sent, so that the time it takes tells nothing.
  return sent !== undefined && timingSafeEqual(digest(sent), digest(token))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
