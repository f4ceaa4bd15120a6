/**
 * Server-rendered pages: rendered by the site's own renderer, with the answers to the page's queries under the viewer's policy.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApolloServer } from '@apollo/server'
import { languageCookie, languageOf, wishesOf } from '@plenaria/schema/languages'
import type { Ask, OpenSite, PageWanted, Redirect, RenderedPage, Site } from '@plenaria/schema/site'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { clientKey } from '../access/attemptLimits.ts'
import { type Admission, isTooMany } from '../budget/admission.ts'
import { Budget } from '../budget/budget.ts'
import { clientOf } from '../budget/request.ts'
import { beginSmall } from '../budget/turns.ts'
import type { Log } from '../kernel/log.ts'
import { fieldsOf } from '../people/forms.ts'
import { describeError } from '../refusals/errors.ts'
import type { Context, ContextOf } from '../request/context.ts'

/** Milliseconds that a page is cached for visitors, so that concurrent requests render it once. */
const keptFor = 3_000
const pagesKept = 200
/** Milliseconds that a page waits for its turn; admission refuses earlier. */
const maxWait = 15_000

export interface PagesOptions {
  folder: string
  siteUrl: string
  contactMail: string | null
  contextOf: ContextOf
  graphql: ApolloServer<Context>
  admission: Admission
  log: Log
}

export type DrawPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

interface Drawn {
  page: RenderedPage | Redirect
  isPersonal: boolean
}

export async function openPages({ folder, siteUrl, contactMail, contextOf, graphql, admission, log }: PagesOptions) {
  const site = await loadSite(folder, { siteUrl, contactMail })
  const kept = new Map<string, { until: number; page: Promise<Drawn['page']> }>()

  /** `client`: waits for admission with each query; null: while rendering a page, which already holds a slot. */
  const askAs =
    (context: Context, client: string | null): Ask =>
    async (query, variables, locale) => {
      const language = languageOf([locale]) ?? context.language
      // The server's queries for its own pages are trusted.
      const budget = new Budget(
        client === null ? { client: 'site', isTrusted: true, leave: () => {} } : { client, isTrusted: true },
      )
      const contextValue = { ...context, language, budget }
      const { body } = await graphql.executeOperation({ query, variables }, { contextValue })
      return body.kind === 'single' && !body.singleResult.errors ? (body.singleResult.data ?? null) : null
    }

  /** Renders after admission. @throws if the client would wait too long */
  async function render(wanted: PageWanted, context: Context, client: string): Promise<Drawn['page']> {
    const leave = await admission.enter(client, 'page', AbortSignal.timeout(maxWait))
    const endSmall = beginSmall()
    try {
      return await site.render(wanted, askAs(context, null))
    } finally {
      endSmall()
      leave()
    }
  }

  async function draw(request: FastifyRequest, reply: FastifyReply): Promise<Drawn> {
    const { pathname, search } = new URL(request.url, 'http://site')
    const form = fieldsOf(request)
    const wanted = { pathname, search, wishes: form ? [] : wishesOfRequest(request), form: form ?? {}, now: new Date() }
    const context = await contextOf(request, reply)
    const client = clientOf(context, request)
    if (context.viewer || context.linkHolder || form)
      return { page: await render(wanted, context, client), isPersonal: true }
    const key = `${pathname} ${search} ${languageOf(wanted.wishes)}`
    const now = Date.now()
    const known = kept.get(key)
    if (known && known.until > now) return { page: await known.page, isPersonal: false }
    const page = render(wanted, context, client)
    // Failed renderings aren't cached.
    page.catch(() => kept.delete(key))
    kept.delete(key)
    kept.set(key, { until: now + keptFor, page })
    const [oldest] = kept.keys()
    if (kept.size > pagesKept && oldest !== undefined) kept.delete(oldest)
    return { page: await page, isPersonal: false }
  }

  const drawPage: DrawPage = async (request, reply) => {
    const { page, isPersonal } = await draw(request, reply).catch((fault: unknown) => {
      // The browser renders it instead.
      if (!isTooMany(fault)) log.error({ requestId: request.id, ...describeError(fault) }, 'A page could not be drawn.')
      return { page: { status: 200, html: site.shell, styleHashes: [], hasForm: false }, isPersonal: true } as const
    })
    // A URL without a language depends on the browser's preferences, and a page's content on the viewer.
    reply.header('vary', 'cookie, accept-language, accept-encoding')
    reply.header('cache-control', isPersonal ? 'private, no-store' : 'no-cache')
    if ('redirect' in page) return reply.redirect(page.redirect, page.status)
    reply.header('content-security-policy', policyOf(reply, site, page))
    // Under `no-referrer`, browsers submit forms with `Origin: null`.
    if (page.hasForm) reply.header('referrer-policy', 'same-origin')
    return reply.code(page.status).type('text/html; charset=utf-8').send(page.html)
  }

  /** Queries only what anybody may see. */
  const askAsVisitor = async (request: FastifyRequest): Promise<Ask> =>
    askAs({ ...(await contextOf(request, null)), viewer: null, linkHolder: null }, `address ${clientKey(request)}`)

  return { site, drawPage, askAsVisitor }
}

async function loadSite(folder: string, facts: Pick<PagesOptions, 'siteUrl' | 'contactMail'>): Promise<Site> {
  const read = (file: string) => readFileSync(path.join(folder, 'client', file), 'utf8')
  const { openSite } = (await import(pathToFileURL(path.join(folder, 'server', 'site.js')).href)) as {
    openSite: OpenSite
  }
  return openSite({ template: read('index.html'), manifest: JSON.parse(read('.vite/manifest.json')), read, ...facts })
}

/** The person's choice, then the browser's preference. For visitors from another page of the site, the URL decides. */
function wishesOfRequest({ headers }: FastifyRequest): string[] {
  if (headers['sec-fetch-site'] === 'same-origin') return []
  const chosen = new RegExp(`(?:^|; )${languageCookie}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1]
  return [...(chosen ? [chosen] : []), ...wishesOf(headers['accept-language'] ?? '')]
}

/** The site's content security policy, plus this page's inline content: its styles, and the script that it starts with. */
function policyOf(reply: FastifyReply, { styleHash, startHash }: Site, { styleHashes }: RenderedPage): string {
  const attributes = styleHashes.length > 0 ? `;style-src-attr 'unsafe-hashes' ${styleHashes.join(' ')}` : ''
  return `${reply.getHeader('content-security-policy')};script-src 'self' ${startHash};style-src-elem 'self' ${styleHash}${attributes}`
}
