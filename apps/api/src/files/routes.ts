/** The routes of stored files: upload, and what is served of them. Files don't travel by the contract. */
import type { Readable } from 'node:stream'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { changingEvent } from '../access/changing.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { onlyFromSite, refuse as refuseAs } from '../access/routeGuards.ts'
import type { Config } from '../kernel/config.ts'
import { isId } from '../kernel/ids.ts'
import { openScope } from '../kernel/scope.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { answerFileDownload, answerFileUpload } from './answerFileRoutes.ts'
import { attachmentDownload, attachmentUpload } from './attachmentRoutes.ts'
import { cutOff, readBody, refuseRight } from './body.ts'
import { imageSize, smallSize } from './frame.ts'
import { sourcePath } from './paths.ts'
import { day, nothingHere, sendPicture } from './serve.ts'
import { maxPictureBytes, readEventPicture, storePicture, type UploadProblem } from './store.ts'
import { uploadWords } from './words.ts'

/** Others are of the file: 422. */
const uploadStatuses: Partial<Record<UploadProblem, number>> = {
  TOO_LARGE: 413,
  TOO_MANY_FILES: 429,
  STORAGE_FULL: 507,
}

export async function fileRoutes(
  app: FastifyInstance,
  database: PrismaClient,
  contextOf: ContextOf,
  config: Config,
): Promise<void> {
  await openScope(app, 'files', async (doors) => {
    doors.addHook('onRequest', onlyFromSite(config))
    // Streams the body, for viewers who may upload it. Its type is found by its bytes.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', (_, body, done) => done(null, body))

    doors.post<{ Params: { slug: string }; Querystring: { purpose?: string }; Body: Readable | undefined }>(
      '/api/events/:slug/files',
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const context = await contextOf(request, reply)
        const { params, query, headers, body } = request
        const announced = Number(headers['content-length'] ?? 0)
        const outcome = await takePicture({ ...params, ...query, announced, body }, context)
        if (typeof outcome === 'string') return refuseUpload(reply, outcome, context)
        if ('message' in outcome) return refuseRight(reply, outcome)
        return reply.code(201).send({ ...outcome, url: sourcePath(outcome.id) })
      },
    )
    attachmentUpload(doors, contextOf)
    answerFileUpload(doors, contextOf)
  })
  attachmentDownload(app, database, contextOf)
  answerFileDownload(app, database, contextOf)

  app.get<{ Params: { digest: string; size: string } }>('/media/images/:digest/:size', async (request, reply) => {
    const { digest, size } = request.params
    const column = columns[size]
    const found =
      column && /^[0-9a-f]{64}$/.test(digest)
        ? await database.eventImage.findMany({ where: { digest }, select: { eventId: true, event: true } })
        : []
    const published = found.find(({ event }) => event.state !== 'DRAFT')
    const { viewer = null } = found.length > 0 && !published ? await contextOf(request, reply) : {}
    const image = published ?? found.find(({ event }) => can.seeEvent(viewer, event))
    if (!column || !image) return nothingHere(reply)
    const select = { image: column === 'image', small: column === 'small' }
    const row = await database.eventImage.findUnique({ where: { eventId: image.eventId }, select })
    if (!row) return nothingHere(reply)
    reply.header('cache-control', published ? `public, max-age=${day}, immutable` : 'private, no-store')
    return sendPicture(reply, row[column])
  })

  app.get<{ Params: { id: string } }>('/media/files/:id', async (request, reply) => {
    const { id } = request.params
    const { viewer } = await contextOf(request, reply)
    const file =
      viewer && isId(id) ? await database.storedFile.findUnique({ where: { id }, include: { event: true } }) : null
    if (!file || !can.editEvent(viewer, file.event)) return nothingHere(reply)
    reply.header('cache-control', 'private, no-store')
    return sendPicture(reply, file.content)
  })
}

const columns: Partial<Record<string, 'image' | 'small'>> = {
  [`${imageSize.width}.webp`]: 'image',
  [`${smallSize.width}.webp`]: 'small',
}

interface Sent {
  slug: string
  purpose?: string
  /** Bytes. */
  announced: number
  body: Readable | undefined
}

/** Never reads a body that the viewer isn't permitted to send. */
async function takePicture({ slug, purpose, announced, body }: Sent, context: Context) {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editEvent(requester, known))
  if (denial) return denial
  if (purpose !== 'EVENT_IMAGE') return 'UNKNOWN_PURPOSE'
  const file = await readBody(body, announced, maxPictureBytes)
  if (!file) return 'TOO_LARGE'
  const picture = await readEventPicture(file)
  if (typeof picture === 'string') return picture
  const terms = { allowed: can.editEvent, version: null }
  return changingEvent(known, terms, context, (held) => storePicture(held, picture))
}

function refuseUpload(reply: FastifyReply, problem: UploadProblem, { language }: Context) {
  return refuseAs(cutOff(reply), uploadStatuses[problem] ?? 422, problem, uploadWords[language][problem])
}
