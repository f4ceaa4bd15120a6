/** Contact for reporting vulnerabilities (RFC 9116). */
import { languages, tag } from '@plenaria/schema/languages'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../kernel/config.ts'

const day = 24 * 60 * 60_000
/** Milliseconds after which a copy expires; the standard recommends less than a year. */
const validFor = 180 * day

export const securityText = ({ siteUrl, contactMail }: { siteUrl: string; contactMail: string }, now: Date): string => {
  const expires = new Date(Math.floor((now.getTime() + validFor) / day) * day)
  return [
    `Contact: mailto:${contactMail}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.map((language) => tag(language)).join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}

/** No route without a contact address. */
export function securityTextRoute(app: FastifyInstance, { siteUrl, contactMail }: Config): void {
  if (contactMail === null) return
  app.get('/.well-known/security.txt', (_, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(securityText({ siteUrl, contactMail }, new Date())),
  )
}
