/** The routes of published versions: what was hashed, and the documents. */
import { languagesOf } from '@plenaria/domain/report/content'
import { type Language, languages, tag } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { can } from '../access/policy.ts'
import type { Config } from '../kernel/config.ts'
import type { ContextOf } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { bundleOf } from './bundle.ts'
import { dataciteOf } from './datacite.ts'
import { evidenceOfFindings } from './evidenceOfFindings.ts'
import { fileName, fileStem } from './files.ts'
import { type PublishedVersion, versionsOf } from './read.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** Seconds: copies elsewhere are read for so long after a version was withdrawn. */
const freshFor = 60
const documentsKept = 24

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

const notFound = { status: 404, body: { code: 'NOT_FOUND', message: 'There is no such version.' } }
const withdrawn = {
  status: 410,
  body: { code: 'WITHDRAWN', message: 'This version was withdrawn. Its page says why.' },
}

interface Asked {
  Params: { slug: string; version: string; file: string }
}

export function reportRoutes(app: FastifyInstance, contextOf: ContextOf, { siteUrl }: Pick<Config, 'siteUrl'>): void {
  const kept = new Map<string, Promise<Buffer>>()

  function documentOf(version: PublishedVersion, language: Language, format: 'pdf' | 'docx'): Promise<Buffer> {
    const key = `${version.hash} ${language} ${format}`
    const sheet = sheetOf(version, language, siteUrl)
    const document = kept.get(key) ?? (format === 'pdf' ? pdfOf(sheet) : docxOf(sheet))
    kept.set(key, document)
    const [oldest] = kept.keys()
    if (kept.size > documentsKept && oldest !== undefined) kept.delete(oldest)
    return document
  }

  /** By their names in a bundle. */
  async function documentsOf(version: PublishedVersion): Promise<Map<string, Buffer>> {
    const documents = new Map<string, Buffer>()
    for (const language of languagesOf(version.content, languages))
      for (const format of ['pdf', 'docx'] as const)
        documents.set(`${tag(language)}.${format}`, await documentOf(version, language, format))
    return documents
  }

  /** A public one, or the answer in its place. */
  async function versionAsked(
    request: FastifyRequest<Asked>,
  ): Promise<{ version: PublishedVersion } | { version: null; status: number; body: object }> {
    const { params } = request
    const context = await contextOf(request, null)
    const event = await eventBySlug(context.database, params.slug)
    if (!event || !can.seeEvent(context.viewer, event)) return { version: null, ...notFound }
    const versions = await versionsOf(event, context)
    const version = versions.find(({ number }) => params.version === `v${number}`)
    if (!version) return { version: null, ...notFound }
    return version.withdrawal ? { version: null, ...withdrawn } : { version }
  }

  app.get<Asked>('/api/reports/:slug/:version/content.json', async (request, reply) => {
    const asked = await versionAsked(request)
    const { version } = asked
    if (!version) return reply.code(asked.status).send(asked.body)
    // Byte for byte as hashed.
    return reply.type('application/json; charset=utf-8').send(Buffer.from(version.canonical))
  })

  app.get<Asked>('/api/reports/:slug/:version/datacite.json', async (request, reply) => {
    const asked = await versionAsked(request)
    const { version } = asked
    if (!version) return reply.code(asked.status).send(asked.body)
    const name = `${fileStem(version.slug)}-v${version.number}-datacite.json`
    return reply.header('content-disposition', `attachment; filename="${name}"`).send(dataciteOf(version, siteUrl))
  })

  app.get<Asked>('/api/reports/:slug/:version/evidence.json', async (request, reply) => {
    const context = await contextOf(request, null)
    const asked = await versionAsked(request)
    const { version } = asked
    if (!version) return reply.code(asked.status).send(asked.body)
    const event = await context.database.event.findUnique({ where: { id: version.eventId } })
    const mayRead = event && can.editFindings(context.viewer, event)
    const slips = mayRead ? await evidenceOfFindings(context.database, version) : null
    return slips ? reply.header('cache-control', 'no-store').send({ slips }) : reply.code(404).send(notFound.body)
  })

  app.get<Asked>('/api/reports/:slug/:version/bundle.zip', async (request, reply) => {
    const context = await contextOf(request, null)
    const asked = await versionAsked(request)
    const { version } = asked
    if (!version) return reply.code(asked.status).send(asked.body)
    const event = await context.database.event.findUniqueOrThrow({ where: { id: version.eventId } })
    const mayRead = can.editFindings(context.viewer, event)
    const slips = mayRead ? await evidenceOfFindings(context.database, version) : null
    const versions = await versionsOf(event, context)
    const bundle = await bundleOf({ version, versions, documents: await documentsOf(version), slips, siteUrl }, context)
    const name = `${fileStem(version.slug)}-v${version.number}-evidence.zip`
    return reply
      .type('application/zip')
      .header('cache-control', slips ? 'no-store' : `public, max-age=${freshFor}`)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(bundle)
  })

  app.get<Asked>('/api/reports/:slug/:version/:file', async (request, reply) => {
    const [, locale, format] = /^([\w-]+)\.(pdf|docx)$/.exec(request.params.file) ?? []
    const asked = await versionAsked(request)
    const { version } = asked
    if (!version) return reply.code(asked.status).send(asked.body)
    const language = languagesOf(version.content, languages).find((each) => tag(each) === locale)
    if (!language || (format !== 'pdf' && format !== 'docx')) return reply.code(404).send(notFound.body)
    const document = documentOf(version, language, format)
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
