/** For crawlers: robots.txt, sitemaps, images for link previews. */
import { type Language, languages, tag } from '@plenaria/schema/languages'
import type { Ask, Site } from '@plenaria/schema/site'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PreviewedEvent } from './preview.ts'

interface PublicOptions {
  site: Site
  siteUrl: string
  askAsVisitor: (request: FastifyRequest) => Promise<Ask>
  /** The published event's picture as WebP; null if it has none. */
  readImage: (request: FastifyRequest, slug: string) => Promise<Uint8Array | null>
}

/** Seconds. */
const freshFor = 300
const picturesKept = 200
/** Limit of the sitemap format; each event has one URL per language. */
const maxEvents = 10_000

/** URL prefixes by language. */
const prefixOf = (language: Language): string => (language === 'en' ? '' : `/${tag(language)}`)

/** Personal pages. */
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

const previewed = `query ($slug: String!) {
  event(slug: $slug) { slug state title zone startsAt endsAt image { url } institutes { institute { name accent } } }
}`

interface Shown {
  event: PreviewedEvent & { slug: string; image: { url: string } | null }
  /** SVG. */
  room: string
}

interface PageOfEvents {
  events: { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

async function slugsOf(ask: Ask): Promise<string[]> {
  const slugs: string[] = []
  for (let after: string | null = null; slugs.length < maxEvents; ) {
    // The server's response follows the contract.
    const page = (await ask(publishedEvents, { after }, 'en')) as PageOfEvents | null
    if (!page) break
    slugs.push(...page.events.edges.map(({ node }) => node.slug))
    if (!page.events.pageInfo.hasNextPage) break
    after = page.events.pageInfo.endCursor
  }
  return slugs
}

/** https://www.sitemaps.org/protocol.html, with each URL in every language. */
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

export function publicRoutes(app: FastifyInstance, { site, siteUrl, askAsVisitor, readImage }: PublicOptions): void {
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

  for (const language of languages) {
    app.get<{ Params: { name: string } }>(`${prefixOf(language)}/pictures/:name`, async (request, reply) => {
      const [, slug] = /^(.+)\.png$/.exec(request.params.name) ?? []
      const shown = slug ? await shownIn(language, slug, await askAsVisitor(request)) : null
      if (!shown) return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' })
      return reply
        .type('image/png')
        .header('cache-control', fresh)
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(await pictureOf(shown, language, () => readImage(request, shown.event.slug)))
    })
  }

  async function shownIn(language: Language, slug: string, ask: Ask): Promise<Shown | null> {
    const room = await site.picture(slug, ask)
    // The server's response follows the contract, and drafts have no picture.
    const answer =
      room === null
        ? null
        : ((await ask(previewed, { slug }, tag(language))) as { event: Shown['event'] | null } | null)
    return room !== null && answer?.event ? { event: answer.event, room } : null
  }

  /** The URL of the event's picture changes with it, and so does the cache key. */
  async function pictureOf(
    { event, room }: Shown,
    language: Language,
    read: () => Promise<Uint8Array | null>,
  ): Promise<Buffer> {
    const key = JSON.stringify([event, room, language])
    const { previewOf } = await import('./preview.ts')
    const picture = pictures.get(key) ?? (await previewOf(event, room, language, event.image && (await read())))
    pictures.set(key, picture)
    const [oldest] = pictures.keys()
    if (pictures.size > picturesKept && oldest !== undefined) pictures.delete(oldest)
    return picture
  }
}
