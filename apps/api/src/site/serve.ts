import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import { languages, tag } from '@plenaria/schema/languages'
import type { FastifyInstance } from 'fastify'
import { publishedImage } from '../files/read.ts'
import { openScope } from '../kernel/scope.ts'
import { bases, takeForms } from '../people/forms.ts'
import { verifierPolicy } from './contentPolicy.ts'
import { embedRoutes } from './embed.ts'
import { eventCalendarRoutes } from './eventCalendar.ts'
import { openPages, type PagesOptions } from './pages.ts'
import { publicRoutes } from './public.ts'

const year = 365 * 24 * 60 * 60

interface SiteOptions extends Omit<PagesOptions, 'folder'> {
  /** The built web app: `client` for browsers, `server` renders pages. */
  folder: string
}

/**
 * Serves the built site: `/assets` cached forever (names contain a hash), everything else uncached, pages as they are rendered.
 */
export async function serveSite(app: FastifyInstance, options: SiteOptions): Promise<void> {
  const folder = path.resolve(options.folder)
  const root = path.join(folder, 'client')
  if (!existsSync(path.join(root, 'index.html')) || !existsSync(path.join(folder, 'server', 'site.js')))
    throw new Error('WEB_DIR holds no built site. Build the web app first.')
  const pages = await openPages({ ...options, folder })
  const { drawPage } = pages
  publicRoutes(app, {
    ...pages,
    siteUrl: options.siteUrl,
    readImage: async (request, slug) => publishedImage((await options.contextOf(request, null)).database, slug),
  })
  embedRoutes(app, { ...pages, siteUrl: options.siteUrl })
  eventCalendarRoutes(app, { ...pages, siteUrl: options.siteUrl })
  const verifierPage = path.join(root, 'draw', 'verify.html')
  await app.register(fastifyStatic, {
    root,
    index: false,
    dotfiles: 'ignore',
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, file) => {
      const immutable = file.startsWith(path.join(root, 'assets') + path.sep)
      response.header('cache-control', immutable ? `public, max-age=${year}, immutable` : 'no-cache')
      if (file === verifierPage) response.header('content-security-policy', verifierPolicy)
    },
  })
  app.addHook('onListen', () => drawOnce(app).catch(() => {}))
  app.get('/', drawPage)
  await openScope(app, 'certificate forms', async (scope) => {
    takeForms(scope)
    // Reads only, so it is safe to resubmit; a POST keeps the name out of URLs, which others store.
    for (const base of bases) scope.post(`${base}/certificates`, drawPage)
  })
  app.get('/index.html', (_, reply) => reply.redirect('/', 308))
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://site')
    const { accept = '*/*' } = request.headers
    // Scanners of emailed links accept any type, and must not get an error for a working link.
    const takesPage = accept.includes('text/html') || (accept.includes('*/*') && path.extname(pathname) === '')
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !/^\/(api|assets|graphql)(\/|$)/.test(pathname) &&
      takesPage
    if (isPage) return drawPage(request, reply)
    return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' })
  })
}

/**
 * Warms up: renders the list, and an event and its form in every language, so that the first visitor doesn't wait for loading and
 * query planning.
 */
async function drawOnce(app: FastifyInstance): Promise<void> {
  const { body } = await app.inject({ url: '/', headers: { accept: 'text/html' } })
  const [, event] = /href="(\/e\/[^"/]+)"/.exec(body) ?? []
  if (!event) return
  for (const language of languages) {
    const base = language === 'en' ? '' : `/${tag(language)}`
    for (const path of [event, `${event}/register`])
      await app.inject({ url: base + path, headers: { accept: 'text/html', 'accept-encoding': 'gzip' } })
  }
}
