/** The routes of an institute's logo: setting it, removing it, and the image itself. Files aren't part of the contract. */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { can } from '../access/policy.ts'
import { languageOfRequest, onlyFromSite, refuse } from '../access/routeGuards.ts'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'
import type { Refused } from '../refusals/errors.ts'
import type { ContextOf } from '../request/context.ts'
import { changeInstitute, mayChange } from './change.ts'
import { markPath, maxMarkBytes, readMark } from './mark.ts'
import { removeMark, setMark } from './setMark.ts'
import { markWords } from './words.ts'

/** In seconds. */
const year = 365 * 24 * 60 * 60
const tooLarge = 'FST_ERR_CTP_BODY_TOO_LARGE'

interface Place {
  Params: { slug: string }
}

interface Picture {
  Params: { slug: string; file: string }
}

const statuses = { NotAllowed: 403, SecondFactorNeeded: 403, UnknownInstitute: 404 } as const
const codes = {
  NotAllowed: 'NOT_ALLOWED',
  SecondFactorNeeded: 'SECOND_FACTOR_NEEDED',
  UnknownInstitute: 'UNKNOWN_INSTITUTE',
} as const

const refuseAs = (reply: FastifyReply, { __typename: name, message }: Refused<keyof typeof statuses>) =>
  refuse(reply, statuses[name], codes[name], message)

export async function markRoutes(
  app: FastifyInstance,
  database: PrismaClient,
  contextOf: ContextOf,
  config: Config,
): Promise<void> {
  await openScope(app, 'marks', async (doors) => {
    doors.addHook('onRequest', onlyFromSite(config))
    // The type is detected from the bytes, so any content type is accepted up to the size limit.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: maxMarkBytes },
      async (_: FastifyRequest, body: Buffer) => body,
    )
    doors.setErrorHandler((fault, request, reply) => {
      if (!(fault instanceof Error && 'code' in fault && fault.code === tooLarge)) throw fault
      const words = markWords[languageOfRequest(request)]
      return refuse(reply, 413, 'MARK_TOO_LARGE', words.MARK_TOO_LARGE)
    })

    doors.put<Place>('/api/institutes/:slug/mark', async (request, reply) => {
      const { slug } = request.params
      const context = await contextOf(request, reply)
      const allowed = await mayChange({ slug }, context, can.editInstitute)
      if ('message' in allowed) return refuseAs(reply, allowed)
      const mark = Buffer.isBuffer(request.body) ? await readMark(request.body) : 'MARK_NOT_AN_IMAGE'
      if (typeof mark === 'string') return refuse(reply, 422, mark, markWords[context.language][mark])
      const outcome = await changeInstitute({ slug }, context, can.editInstitute, (transaction, institute) =>
        setMark(transaction, context, institute, mark),
      )
      return outcome ? refuseAs(reply, outcome) : reply.send({ markUrl: markPath(slug, mark.digest) })
    })

    doors.delete<Place>('/api/institutes/:slug/mark', async (request, reply) => {
      const { slug } = request.params
      const context = await contextOf(request, reply)
      const outcome = await changeInstitute({ slug }, context, can.editInstitute, (transaction, institute) =>
        removeMark(transaction, context, institute),
      )
      return outcome ? refuseAs(reply, outcome) : reply.code(204).send()
    })
  })

  app.get<Picture>('/media/institutes/:slug/:file', async (request, reply) => {
    const { slug, file } = request.params
    const digest = /^([0-9a-f]{64})\.webp$/.exec(file)?.[1]
    const mark = digest && (await database.instituteMark.findFirst({ where: { digest, institute: { slug } } }))
    if (!mark) {
      reply.header('cache-control', 'no-store')
      return refuse(reply, 404, 'NOT_FOUND', 'There is nothing at this address.')
    }
    return reply
      .type('image/webp')
      .header('cache-control', `public, max-age=${year}, immutable`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Buffer.from(mark.image))
  })
}
