/** Routes that take files for answers, from anybody who can fill in the form, and serve them to viewers who may read the answer. */
import type { Readable } from 'node:stream'
import type { PrismaClient } from '@plenaria/prisma/client'
import { answerFileLimits } from '@plenaria/schema/answerFiles'
import type { FastifyInstance } from 'fastify'
import { clientKey } from '../access/attemptLimits.ts'
import { can, maskOfFiles, masksOf, readsBlind, rightToReveal } from '../access/policy.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { signInWords } from '../access/signInWords.ts'
import { isId } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, QuestionRow, RegistrationRow, ViewerRow } from '../request/rows.ts'
import { type AnswerFileProblem, megabytesOf, readAnswerFile, storeAnswerFile } from './answerFiles.ts'
import { answerFileWords } from './answerFileWords.ts'
import { cutOff, readBody, refuseRight } from './body.ts'
import type { NamedType } from './fileName.ts'
import { fileName } from './fileName.ts'
import { nothingHere, sendToSave } from './serve.ts'

/** Others are of the file: 422. */
const statuses: Partial<Record<AnswerFileProblem, number>> = {
  TOO_LARGE: 413,
  TOO_MANY_AT_ONCE: 429,
  TOO_MANY_FILES: 429,
  STORAGE_FULL: 507,
}

/** Uploads of one client, and of all, that are read, cleaned or wait for that, each in memory. */
const maxAtOnce = { client: 2, all: 12 }
const atOnce = new Map<string, number>()
let allAtOnce = 0

interface Upload {
  Params: { slug: string; key: string }
  Body: Readable | undefined
}

/** @param doors stream bodies, and let only pages of the site in */
export function answerFileUpload(doors: FastifyInstance, contextOf: ContextOf): void {
  doors.post<Upload>('/api/events/:slug/answers/:key', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const context = await contextOf(request, reply)
    const { params, headers, body } = request
    const question = await questionAt(params, context)
    if (!question) return refuseRight(reply, refuse(context.language, 'UnknownEvent', {}))
    const seconds = await context.limits.uploadAnswer()
    if (seconds !== null) {
      const { tooMany } = signInWords[context.language]
      return refuseAs(cutOff(reply).header('retry-after', seconds), 429, 'TOO_MANY_REQUESTS', tooMany)
    }
    const announced = Number(headers['content-length'] ?? 0)
    const outcome = await takeFile(question, { announced, body, client: clientKey(request) }, context)
    if (typeof outcome !== 'string') return reply.code(201).send(outcome)
    const words = answerFileWords[context.language](outcome, megabytesOf(question))
    return refuseAs(cutOff(reply), statuses[outcome] ?? 422, outcome, words)
  })
}

/** Null unless it asks for a file, at an event that the viewer sees. */
async function questionAt({ slug, key }: Upload['Params'], { database, viewer }: Context): Promise<QuestionRow | null> {
  const event = await eventBySlug(database, slug)
  if (!event || !can.seeEvent(viewer, event) || key.includes('\0')) return null
  const question = await database.question.findUnique({ where: { eventId_key: { eventId: event.id, key } } })
  return question?.kind === 'FILE' ? question : null
}

interface Sent {
  /** Bytes. */
  announced: number
  body: Readable | undefined
  client: string
}

async function takeFile(question: QuestionRow, { announced, body, client }: Sent, { database }: Context) {
  const others = atOnce.get(client) ?? 0
  if (others >= maxAtOnce.client || allAtOnce >= maxAtOnce.all) return 'TOO_MANY_AT_ONCE'
  atOnce.set(client, others + 1)
  allAtOnce += 1
  try {
    const file = await readBody(body, announced, answerFileLimits.pictureBytes)
    if (!file) return 'TOO_LARGE'
    const read = await readAnswerFile(file, question)
    return typeof read === 'string' ? read : await storeAnswerFile(database, question, read)
  } finally {
    allAtOnce -= 1
    const left = (atOnce.get(client) ?? 1) - 1
    if (left > 0) atOnce.set(client, left)
    else atOnce.delete(client)
  }
}

/** Hours for which a reveal of who sent a file opens it. */
const revealedFor = 1

/**
 * Whether the viewer reads files of the registration: nothing hides them, or the viewer gave a reason to see who sent them a short
 * while ago. No reason reveals a file whose answer is masked itself.
 */
async function readsFiles(viewer: ViewerRow, registration: RegistrationRow, event: EventRow, database: PrismaClient) {
  if (readsBlind(viewer, registration, event)) return false
  const masks = masksOf(viewer, registration, event)
  const field = maskOfFiles(masks)
  if (field === null) return true
  if (field === 'ANSWERS' || !masks.get('NAME')) return false
  const right = rightToReveal(viewer, registration, event, field)
  if (!right) return false
  const since = new Date((await clockOf(database)).getTime() - revealedFor * 3_600_000)
  const reveal = await database.auditEntry.findFirst({
    where: {
      registrationId: registration.id,
      what: 'REVEALED',
      actorId: viewer.id,
      instituteId: right.instituteId,
      at: { gt: since },
      after: { path: ['field'], equals: field },
    },
    select: { id: true },
  })
  return reveal !== null
}

/** Serves a file to viewers who read the answer as it is, and only while it is the answer. A file without a registration is served to nobody. */
export function answerFileDownload(app: FastifyInstance, database: PrismaClient, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/media/answers/:id', async (request, reply) => {
    const { id } = request.params
    const { viewer } = await contextOf(request, reply)
    if (!viewer || !isId(id)) return nothingHere(reply)
    const include = { registration: true, event: true }
    const file = await database.answerFile.findUnique({ where: { id }, include, omit: { content: true } })
    const registration = file?.registration
    if (!file || !registration || !can.seeRegistration(viewer, registration, file.event)) return nothingHere(reply)
    if (!(await readsFiles(viewer, registration, file.event, database))) return nothingHere(reply)
    const { [file.questionKey]: values = [] } = registration.answers as Record<string, string[]>
    if (!values.includes(file.id)) return nothingHere(reply)
    const { content } = await database.answerFile.findUniqueOrThrow({ where: { id }, select: { content: true } })
    const name = fileName(`${registration.reference}-${file.questionKey}`, file.mediaType as NamedType)
    reply.header('cache-control', 'private, no-store')
    return sendToSave(reply, { name, mediaType: file.mediaType, content })
  })
}
