/** Forms that browsers submit natively, before or without JavaScript: the response is a page instead of JSON. */
import { type Language, languageOf, languages, tag } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const formType = 'application/x-www-form-urlencoded'
/** Bytes; forms have only a few fields. */
const bodyLimit = 10_000

export type Fields = Readonly<Record<string, string>>

/** Prefix of the site's paths in a language. */
const baseOf = (language: Language): string => (language === 'en' ? '' : `/${tag(language)}`)

export const bases: readonly string[] = languages.map(baseOf)

/** Parses submitted forms in this scope as objects of text; of fields with the same name, the last one is used. */
export function takeForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(formType, { parseAs: 'string', bodyLimit }, async (_: FastifyRequest, body: string) =>
    Object.fromEntries(new URLSearchParams(body)),
  )
}

/** The fields of a submitted form; null for every other request. */
export function fieldsOf({ headers, body }: FastifyRequest): Fields | null {
  if (!headers['content-type']?.toLowerCase().startsWith(formType) || typeof body !== 'object') return null
  return body as Fields | null
}

/** Language of the page with the form; null if it isn't a form or doesn't say. */
export const languageOfForm = (request: FastifyRequest): Language | null =>
  languageOf([fieldsOf(request)?.language ?? ''])

const pathIn = (language: Language, path: string): string => {
  const isTranslated = bases.some((base) => base !== '' && (path === base || path.startsWith(`${base}/`)))
  return isTranslated ? path : baseOf(language) + path
}

export const pathWithoutLanguage = (path: string): string => {
  const base = bases.find((each) => each !== '' && (path === each || path.startsWith(`${each}/`))) ?? ''
  return path.slice(base.length) || '/'
}

interface Answer {
  code?: string
  next?: string
}

/** The page for the outcome of a sign-in form: its target, that the email is on its way, or what went wrong. */
function pageAfter(fields: Fields, status: number, answer: Answer): string {
  const language = languageOf([fields.language ?? '']) ?? 'en'
  if (status < 400 && answer.next !== undefined) return pathIn(language, answer.next)
  const search = new URLSearchParams()
  if (status < 400 || 'code' in fields) search.set('sent', '1')
  if (status >= 400) search.set('problem', answer.code ?? '')
  if (fields.next) search.set('next', pathWithoutLanguage(fields.next))
  return `${baseOf(language)}/sign-in?${search}`
}

/** Responds to forms in this scope by redirecting to a page (303), where routes respond to other clients with JSON. */
export function leadFormsToPages(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const fields = fieldsOf(request)
    if (!fields) return payload
    const answer: Answer = typeof payload === 'string' && payload !== '' ? JSON.parse(payload) : {}
    reply.header('location', pageAfter(fields, reply.statusCode, answer)).header('cache-control', 'no-store')
    reply.code(303).removeHeader('content-type').removeHeader('content-length')
    return ''
  })
}
