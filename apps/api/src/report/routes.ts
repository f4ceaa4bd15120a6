/** The routes of published versions: what was hashed, and the documents. */
import { languagesOf } from '@plenaria/domain/report/content'
import { languages, tag } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { can } from '../access/policy.ts'
import type { Config } from '../kernel/config.ts'
import type { ContextOf } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { dataciteOf } from './datacite.ts'
import { evidenceOfFindings } from './evidenceOfFindings.ts'
import { fileName, fileStem } from './files.ts'
import { type PublishedVersion, versionsOf } from './read.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** Seconds; a version never changes, but its documents may be set better one day. */
const freshFor = 3600
const documentsKept = 24

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

const notFound = { code: 'NOT_FOUND', message: 'There is no such version.' }

interface Asked {
  Params: { slug: string; version: string; file: string }
}

export function reportRoutes(app: FastifyInstance, contextOf: ContextOf, { siteUrl }: Pick<Config, 'siteUrl'>): void {
  const kept = new Map<string, Promise<Buffer>>()

  async function versionAsked(request: FastifyRequest<Asked>): Promise<PublishedVersion | null> {
    const { params } = request
    const context = await contextOf(request, null)
    const event = await eventBySlug(context.database, params.slug)
    if (!event || !can.seeEvent(context.viewer, event)) return null
    const versions = await versionsOf(event, context)
    return versions.find(({ number }) => params.version === `v${number}`) ?? null
  }

  app.get<Asked>('/api/reports/:slug/:version/content.json', async (request, reply) => {
    const version = await versionAsked(request)
    if (!version) return reply.code(404).send(notFound)
    // Byte for byte as hashed.
    return reply.type('application/json; charset=utf-8').send(Buffer.from(version.canonical))
  })

  app.get<Asked>('/api/reports/:slug/:version/datacite.json', async (request, reply) => {
    const version = await versionAsked(request)
    if (!version) return reply.code(404).send(notFound)
    const name = `${fileStem(version.slug)}-v${version.number}-datacite.json`
    return reply.header('content-disposition', `attachment; filename="${name}"`).send(dataciteOf(version, siteUrl))
  })

  app.get<Asked>('/api/reports/:slug/:version/evidence.json', async (request, reply) => {
    const context = await contextOf(request, null)
    const version = await versionAsked(request)
    const event = version && (await context.database.event.findUnique({ where: { id: version.eventId } }))
    const mayRead = event && can.editFindings(context.viewer, event)
    const slips = mayRead ? await evidenceOfFindings(context.database, version) : null
    return slips ? reply.header('cache-control', 'no-store').send({ slips }) : reply.code(404).send(notFound)
  })

  app.get<Asked>('/api/reports/:slug/:version/:file', async (request, reply) => {
    const [, asked, format] = /^([\w-]+)\.(pdf|docx)$/.exec(request.params.file) ?? []
    const version = await versionAsked(request)
    const language = version && languagesOf(version.content, languages).find((each) => tag(each) === asked)
    if (!version || !language || (format !== 'pdf' && format !== 'docx')) return reply.code(404).send(notFound)
    const key = `${version.hash} ${language} ${format}`
    const sheet = sheetOf(version, language, siteUrl)
    const document = kept.get(key) ?? (format === 'pdf' ? pdfOf(sheet) : docxOf(sheet))
    kept.set(key, document)
    const [oldest] = kept.keys()
    if (kept.size > documentsKept && oldest !== undefined) kept.delete(oldest)
    const name = fileName(version.slug, version.number, language, format === 'pdf' ? 'PDF' : 'DOCX')
    return reply
      .type(types[format])
      .header('cache-control', `public, max-age=${freshFor}`)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(await document)
  })
}

/** Their libraries are large, and few ask for them. */
async function pdfOf(sheet: Sheet): Promise<Buffer> {
  const { reportPdf } = await import('./pdf.ts')
  return reportPdf(sheet)
}

async function docxOf(sheet: Sheet): Promise<Buffer> {
  const { reportDocx } = await import('./docx.ts')
  return reportDocx(sheet)
}
