/** The route that extracts the text of a file and returns it. Nothing of the file is stored. */
import type { FastifyInstance } from 'fastify'
import { onlyFromSite, refuse } from '../access/routeGuards.ts'
import { hangUpOf } from '../budget/request.ts'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'
import type { ContextOf } from '../request/context.ts'
import { fileWords } from './fileWords.ts'
import { openReader } from './reading.ts'
import { maxFileBytes } from './readText.ts'

const statuses: Record<string, number> = { FILE_TOO_LARGE: 413, TOO_MANY_FILES: 429 }

export async function contributionRoutes(app: FastifyInstance, contextOf: ContextOf, config: Config): Promise<void> {
  const reader = openReader()
  await openScope(app, 'contributions', async (doors) => {
    doors.addHook('onRequest', onlyFromSite(config))
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxFileBytes + 1 }, (_, body, done) =>
      done(null, body),
    )
    doors.setErrorHandler<{ code?: string }>(async (fault, request, reply) => {
      if (request.raw.destroyed && !request.raw.complete) return reply.hijack()
      if (fault.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw fault
      const { language } = await contextOf(request, reply)
      return refuse(reply.header('connection', 'close'), 413, 'FILE_TOO_LARGE', fileWords[language].FILE_TOO_LARGE({}))
    })

    doors.post<{ Body: Buffer | undefined }>('/api/contribution-text', async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const { viewer, language } = await contextOf(request, reply)
      const words = fileWords[language]
      if (!viewer) return refuse(reply, 403, 'NOT_ALLOWED', words.SIGN_IN())
      const hungUp = hangUpOf(reply)
      const read = await reader(viewer.id, request.body ?? Buffer.alloc(0), hungUp)
      if (hungUp.aborted) return reply.hijack()
      if (!('code' in read)) return reply.send(read)
      if (read.code === 'TOO_MANY_FILES') reply.header('retry-after', '10')
      return refuse(reply, statuses[read.code] ?? 422, read.code, words[read.code](read))
    })
  })
}
