/** For crawlers: robots.txt, sitemaps, pictures for link previews. */
import { type Language, languages, tag } from '@plenaria/schema/languages'
import type { Ask, Site } from '@plenaria/schema/site'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { loadSharp } from '../kernel/sharp.ts'

interface PublicOptions {
  site: Site
  siteUrl: string
  askAsVisitor: (request: FastifyRequest) => Promise<Ask>
}

/** Seconds. */
const freshFor = 300
const picturesKept = 200
/** Limit of the sitemap format; each event has one URL per language. */
const maxEvents = 10_000

/** URL prefixes by language. */
const prefixOf = (language: Language): string => (language === 'en' ? '' : `/${tag(language)}`)

/** Pages that are somebody's own. */
const ownPages = ['/registrations/', '/account', '/me']

const robots = [
  'User-agent: *',
  ...['/api/', '/graphql', ...languages.flatMap((language) => ownPages.map((path) => prefixOf(language) + path))].map(
    (path) => `Disallow: ${path}`,
  ),
  '',
].join('\n')

const publishedEvents = `query ($after: String) {
  events(first: 100, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } }
}`

interface PageOfEvents {
  events: { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

async function slugsOf(ask: Ask): Promise<string[]> {
  const slugs: string[] = []
  for (let after: string | null = null; slugs.length < maxEvents; ) {
    // The server answers by the contract.
    const page = (await ask(publishedEvents, { after }, 'en')) as PageOfEvents | null
    if (!page) break
    slugs.push(...page.events.edges.map(({ node }) => node.slug))
    if (!page.events.pageInfo.hasNextPage) break
    after = page.events.pageInfo.endCursor
  }
  return slugs
}

/** https://www.sitemaps.org/protocol.html, with each address in every language. */
function sitemapOf(paths: readonly string[], siteUrl: string): string {
  const inLanguage = (language: Language, path: string) =>
    siteUrl + (path === '/' ? prefixOf(language) || path : prefixOf(language) + path)
  const entries = paths.flatMap((path) => {
    const links = languages.map(
      (language) => `<xhtml:link rel="alternate" hreflang="${tag(language)}" href="${inLanguage(language, path)}"/>`,
    )
    return languages.map((language) => `<url><loc>${inLanguage(language, path)}</loc>${links.join('')}</url>`)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>
`
}

export function publicRoutes(app: FastifyInstance, { site, siteUrl, askAsVisitor }: PublicOptions): void {
  const pictures = new Map<string, Buffer>()
  const fresh = `public, max-age=${freshFor}`

  app.get('/robots.txt', (_, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${robots}Sitemap: ${siteUrl}/sitemap.xml\n`),
  )

  app.get('/sitemap.xml', async (request, reply) => {
    const slugs = await slugsOf(await askAsVisitor(request))
    const paths = ['/', ...slugs.map((slug) => `/e/${encodeURIComponent(slug)}`)]
    return reply.type('application/xml').header('cache-control', fresh).send(sitemapOf(paths, siteUrl))
  })

  app.get<{ Params: { name: string } }>('/pictures/:name', async (request, reply) => {
    const [, slug] = /^(.+)\.png$/.exec(request.params.name) ?? []
    const svg = slug ? await site.picture(slug, await askAsVisitor(request)) : null
    if (!svg) return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' })
    const picture = pictures.get(svg) ?? (await pictureOf(svg))
    pictures.set(svg, picture)
    const [oldest] = pictures.keys()
    if (pictures.size > picturesKept && oldest !== undefined) pictures.delete(oldest)
    return reply
      .type('image/png')
      .header('cache-control', fresh)
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(picture)
  })
}

async function pictureOf(svg: string): Promise<Buffer> {
  const sharp = await loadSharp()
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}
