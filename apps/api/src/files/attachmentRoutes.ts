/** Routes that upload attachments, and that serve them to viewers of the message. */
import type { Readable } from 'node:stream'
import type { PrismaClient } from '@plenaria/prisma/client'
import { attachmentLimits } from '@plenaria/schema/attachments'
import type { FastifyInstance } from 'fastify'
import { changingEvent } from '../access/changing.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { isId } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { type AttachmentProblem, readAttachment, storeAttachment } from './attachments.ts'
import { attachmentWords } from './attachmentWords.ts'
import { cutOff, readBody, refuseRight } from './body.ts'
import { nothingHere, sendToSave } from './serve.ts'

/** Others are of the file: 422. */
const statuses: Partial<Record<AttachmentProblem, number>> = {
  TOO_LARGE: 413,
  TOO_MANY_AT_ONCE: 429,
  TOO_MANY_FILES: 429,
  STORAGE_FULL: 507,
}

/** Uploads of one viewer that are read, cleaned or wait for that, each in memory. */
const maxAtOnce = 3
const atOnce = new Map<string, number>()

interface Upload {
  Params: { slug: string }
  Querystring: { name?: string }
  Body: Readable | undefined
}

/** @param doors stream bodies, and let only pages of the site in */
export function attachmentUpload(doors: FastifyInstance, contextOf: ContextOf): void {
  doors.post<Upload>('/api/events/:slug/attachments', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const context = await contextOf(request, reply)
    const { params, query, headers, body } = request
    const announced = Number(headers['content-length'] ?? 0)
    const outcome = await takeFile({ ...params, name: String(query.name ?? ''), announced, body }, context)
    if (typeof outcome === 'string')
      return refuseAs(cutOff(reply), statuses[outcome] ?? 422, outcome, attachmentWords[context.language][outcome])
    return 'message' in outcome ? refuseRight(reply, outcome) : reply.code(201).send(outcome)
  })
}

interface Sent {
  slug: string
  /** The file's name; nothing is inferred from it. */
  name: string
  /** Bytes. */
  announced: number
  body: Readable | undefined
}

/** Never reads a body that the viewer isn't permitted to send. */
async function takeFile({ slug, name, announced, body }: Sent, context: Context) {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.message(requester, known))
  if (denial || !viewer) return denial ?? refuse(language, 'NotAllowed', {})
  const others = atOnce.get(viewer.id) ?? 0
  if (others >= maxAtOnce) return 'TOO_MANY_AT_ONCE'
  atOnce.set(viewer.id, others + 1)
  try {
    const file = await readBody(body, announced, attachmentLimits.pictureBytes)
    if (!file) return 'TOO_LARGE'
    const read = await readAttachment(file)
    if (typeof read === 'string') return read
    const terms = { allowed: can.message, version: null }
    return await changingEvent(known, terms, context, (held) => storeAttachment(held, read, name))
  } finally {
    const left = (atOnce.get(viewer.id) ?? 1) - 1
    if (left > 0) atOnce.set(viewer.id, left)
    else atOnce.delete(viewer.id)
  }
}

/** Serves attachments of messages that the viewer may see. A file without a message is served to nobody. */
export function attachmentDownload(app: FastifyInstance, database: PrismaClient, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/media/attachments/:id', async (request, reply) => {
    const { id } = request.params
    const { viewer } = await contextOf(request, reply)
    const include = { letter: { include: { event: true } } }
    const file = viewer && isId(id) ? await database.letterFile.findUnique({ where: { id }, include }) : null
    if (!file?.letter || !can.seeLetter(viewer, file.letter, file.letter.event)) return nothingHere(reply)
    reply.header('cache-control', 'private, no-store')
    return sendToSave(reply, file)
  })
}
