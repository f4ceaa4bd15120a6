/** The routes of speakers' pictures: setting, removing, and the picture itself. Files aren't part of the contract. */
import type { Readable } from 'node:stream'
import { isPublished } from '@plenaria/domain/speakers'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { can } from '../access/policy.ts'
import { onlyFromSite, refuse } from '../access/routeGuards.ts'
import { cutOff, readBody } from '../files/body.ts'
import type { Frame } from '../files/frame.ts'
import { nothingHere, sendPicture } from '../files/serve.ts'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'
import type { Refused } from '../refusals/errors.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { changingSpeaker, managing } from './changing.ts'
import { maxPictureBytes, readPortrait, removePicture, type SpeakerPictureProblem, setPicture } from './picture.ts'
import { pictureWords } from './pictureWords.ts'

const statuses = { NotAllowed: 403, SecondFactorNeeded: 403, UnknownSpeaker: 404 } as const
const codes = {
  NotAllowed: 'NOT_ALLOWED',
  SecondFactorNeeded: 'SECOND_FACTOR_NEEDED',
  UnknownSpeaker: 'UNKNOWN_SPEAKER',
} as const

/** Seconds; short, so that a person who withdraws soon disappears from caches. */
const freshFor = 60

interface Place {
  Params: { id: string }
  Querystring: Partial<Record<keyof Frame, string>>
  Body: Readable | undefined
}

export async function speakerPictureRoutes(
  app: FastifyInstance,
  database: PrismaClient,
  contextOf: ContextOf,
  config: Config,
): Promise<void> {
  await openScope(app, 'speakers’ pictures', async (doors) => {
    doors.addHook('onRequest', onlyFromSite(config))
    // Streams the body, for viewers who may send it. Its type is detected from its bytes.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', (_, body, done) => done(null, body))

    doors.put<Place>('/api/speakers/:id/picture', async (request, reply) => {
      const context = await contextOf(request, reply)
      const { params } = request
      // The body isn't read unless the viewer may send it.
      const allowed = await changingSpeaker(params.id, managing, context, async () => null)
      if (allowed) return refuseRight(reply, allowed)
      const portrait = await portraitIn(request)
      if (typeof portrait === 'string') return refusePicture(reply, portrait, context)
      const outcome = await setPicture(params.id, portrait, context)
      if (outcome === null) return reply.code(204).send()
      return outcome === 'ANONYMOUS' ? refusePicture(reply, outcome, context) : refuseRight(reply, outcome)
    })

    doors.delete<Place>('/api/speakers/:id/picture', async (request, reply) => {
      const outcome = await removePicture(request.params.id, await contextOf(request, reply))
      return outcome ? refuseRight(reply, outcome) : reply.code(204).send()
    })
  })

  app.get<Shown>('/media/speakers/:file', async (request, reply) => {
    const found = await picturesAt(database, request.params.file)
    const published = found.find(({ speaker }) => isPublished(speaker) && speaker.event.state !== 'DRAFT')
    const { viewer = null } = found.length > 0 && !published ? await contextOf(request, reply) : {}
    const picture = published ?? found.find(({ speaker }) => can.manageSpeakers(viewer, speaker.event))
    if (!picture) return nothingHere(reply)
    reply.header('cache-control', published ? `public, max-age=${freshFor}` : 'private, no-store')
    return sendPicture(reply, picture.image)
  })
}

interface Shown {
  Params: { file: string }
}

/** Several speakers may share a picture: one person at two events. */
async function picturesAt(database: PrismaClient, file: string) {
  const digest = /^([0-9a-f]{64})\.webp$/.exec(file)?.[1]
  if (!digest) return []
  return database.speakerPicture.findMany({ where: { digest }, include: { speaker: { include: { event: true } } } })
}

async function portraitIn({ query, headers, body }: FastifyRequest<Place>) {
  const file = await readBody(body, Number(headers['content-length'] ?? 0), maxPictureBytes)
  return file ? readPortrait(file, frameIn(query)) : 'TOO_LARGE'
}

/** Missing or non-numeric values become -1, which lies outside every picture. */
const frameIn = (query: Place['Querystring']): Frame => {
  const numberIn = (text = '') => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : -1)
  return { left: numberIn(query.left), top: numberIn(query.top), width: numberIn(query.width) }
}

const refusePicture = (reply: FastifyReply, problem: SpeakerPictureProblem, { language }: Context) =>
  refuse(cutOff(reply), problem === 'TOO_LARGE' ? 413 : 422, problem, pictureWords[language][problem])

const refuseRight = (reply: FastifyReply, { __typename: name, message }: Refused<keyof typeof statuses>) =>
  refuse(cutOff(reply), statuses[name], codes[name], message)
