/** Forms that a browser submits by itself, before or without JavaScript: they are answered with a page instead of JSON. */
import { type Language, languageOf, languages, tag } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const formType = 'application/x-www-form-urlencoded'
/** Bytes; a form has a few fields. */
const bodyLimit = 10_000

export type Fields = Readonly<Record<string, string>>

/** Start of the site's paths in a language. */
const baseOf = (language: Language): string => (language === 'en' ? '' : `/${tag(language)}`)

export const bases: readonly string[] = languages.map(baseOf)

/** Reads submitted forms in this scope as objects of text; of fields with the same name, the last. */
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

/** Language of the page with the form; null if no form says. */
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

/** The page that shows what became of a sign-in form: where it leads, that the email is on its way, or what went wrong. */
function pageAfter(fields: Fields, status: number, answer: Answer): string {
  const language = languageOf([fields.language ?? '']) ?? 'en'
  if (status < 400 && answer.next !== undefined) return pathIn(language, answer.next)
  const search = new URLSearchParams()
  if (status < 400 || 'code' in fields) search.set('sent', '1')
  if (status >= 400) search.set('problem', answer.code ?? '')
  if (fields.next) search.set('next', pathWithoutLanguage(fields.next))
  return `${baseOf(language)}/sign-in?${search}`
}

/** Answers forms of this scope by leading to a page (303), where its routes answer other clients with JSON. */
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
