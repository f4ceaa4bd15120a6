/** Pages as the server sends them first: drawn by the site's own renderer, with the answers to the page's own questions under the viewer's policy. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApolloServer } from '@apollo/server'
import { languageCookie, languageOf, wishesOf } from '@plenaria/schema/languages'
import type { Ask, OpenSite, RenderedPage, Site } from '@plenaria/schema/site'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Budget } from '../budget/budget.ts'
import type { Context, ContextOf } from '../context.ts'
import { faultFacts } from '../errors.ts'
import type { Log } from '../log.ts'

/** Milliseconds that a page is kept for visitors: what many ask for at once is drawn once. */
const keptFor = 3_000
const pagesKept = 200

export interface PagesOptions {
  folder: string
  siteUrl: string
  contactMail: string | null
  contextOf: ContextOf
  graphql: ApolloServer<Context>
  log: Log
}

export type DrawPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

interface Drawn {
  page: RenderedPage | { redirect: string }
  isPersonal: boolean
}

export async function openPages({ folder, siteUrl, contactMail, contextOf, graphql, log }: PagesOptions) {
  const site = await loadSite(folder, { siteUrl, contactMail })
  const kept = new Map<string, { until: number; page: Promise<Drawn['page']> }>()

  const askAs =
    (context: Context): Ask =>
    async (query, variables, locale) => {
      const language = languageOf([locale]) ?? context.language
      // What the server asks for its own pages is trusted, and shared by who asks for the same page meanwhile.
      const budget = new Budget({ client: 'site', isTrusted: true })
      const contextValue = { ...context, language, budget }
      const { body } = await graphql.executeOperation({ query, variables }, { contextValue })
      return body.kind === 'single' && !body.singleResult.errors ? (body.singleResult.data ?? null) : null
    }

  async function draw(request: FastifyRequest, reply: FastifyReply): Promise<Drawn> {
    const { pathname, search } = new URL(request.url, 'http://site')
    const wanted = { pathname, search, wishes: wishesOfRequest(request), now: new Date() }
    const context = await contextOf(request, reply)
    if (context.viewer || context.linkHolder)
      return { page: await site.render(wanted, askAs(context)), isPersonal: true }
    const key = `${pathname} ${search} ${languageOf(wanted.wishes)}`
    const now = Date.now()
    const known = kept.get(key)
    if (known && known.until > now) return { page: await known.page, isPersonal: false }
    const page = site.render(wanted, askAs(context))
    kept.delete(key)
    kept.set(key, { until: now + keptFor, page })
    const [oldest] = kept.keys()
    if (kept.size > pagesKept && oldest !== undefined) kept.delete(oldest)
    return { page: await page, isPersonal: false }
  }

  const drawPage: DrawPage = async (request, reply) => {
    const { page, isPersonal } = await draw(request, reply).catch((fault: unknown) => {
      log.error({ requestId: request.id, ...faultFacts(fault) }, 'A page could not be drawn.')
      return { page: { status: 200, html: site.shell, styleHashes: [] }, isPersonal: true } as const
    })
    // The language of an address without one hangs on the browser's wishes, what a page holds on who looks.
    reply.header('vary', 'cookie, accept-language, accept-encoding')
    reply.header('cache-control', isPersonal ? 'private, no-store' : 'no-cache')
    if ('redirect' in page) return reply.redirect(page.redirect, 302)
    reply.header('content-security-policy', policyOf(reply, site, page))
    return reply.code(page.status).type('text/html; charset=utf-8').send(page.html)
  }

  /** Asks what anybody may see. */
  const askAsVisitor = async (request: FastifyRequest): Promise<Ask> =>
    askAs({ ...(await contextOf(request, null)), viewer: null, linkHolder: null })

  return { site, drawPage, askAsVisitor }
}

async function loadSite(folder: string, facts: Pick<PagesOptions, 'siteUrl' | 'contactMail'>): Promise<Site> {
  const read = (file: string) => readFileSync(path.join(folder, 'client', file), 'utf8')
  const { openSite } = (await import(pathToFileURL(path.join(folder, 'server', 'site.js')).href)) as {
    openSite: OpenSite
  }
  return openSite({ template: read('index.html'), manifest: JSON.parse(read('.vite/manifest.json')), read, ...facts })
}

/** What somebody chose, then what their browser prefers. Who comes from another page of the site has chosen by its address. */
function wishesOfRequest({ headers }: FastifyRequest): string[] {
  if (headers['sec-fetch-site'] === 'same-origin') return []
  const chosen = new RegExp(`(?:^|; )${languageCookie}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1]
  return [...(chosen ? [chosen] : []), ...wishesOf(headers['accept-language'] ?? '')]
}

/** The house's policy, and the styles that stand in this very page. */
function policyOf(reply: FastifyReply, { styleHash }: Site, { styleHashes }: RenderedPage): string {
  const attributes = styleHashes.length > 0 ? `;style-src-attr 'unsafe-hashes' ${styleHashes.join(' ')}` : ''
  return `${reply.getHeader('content-security-policy')};style-src-elem 'self' ${styleHash}${attributes}`
}
