/** What is done with a request to the contract before it is executed: its operation is found by hash, or measured by its text. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { excessOfValues, openMeasure, operationTooLarge, tooLarge } from '../limits.ts'
import type { Log } from '../log.ts'
import { placeOf } from '../tries.ts'
import { Budget } from './budget.ts'
import { hashIn, type TrustedDocuments, unknownDocument } from './trusted.ts'

/** Of a viewer or a token; of visitors, of where they come from. */
export const clientOf = ({ viewer }: Pick<Context, 'viewer'>, request: Pick<FastifyRequest, 'ip'>): string => {
  if (!viewer) return `address ${placeOf(request)}`
  return viewer.token ? `token ${viewer.token.id}` : `viewer ${viewer.id}`
}

export function openRequests(documents: TrustedDocuments, log: Log) {
  const excess = openMeasure()
  const trusted = new WeakSet<FastifyRequest>()

  return {
    /** Before it is known who asks, as anybody may. */
    prepare: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
      const sent: unknown = request.body ?? request.query
      if (typeof sent !== 'object' || sent === null) return undefined
      const text = 'query' in sent ? sent.query : null
      const variables = 'variables' in sent ? sent.variables : null
      const hash = hashIn('extensions' in sent ? sent.extensions : null)
      const known = hash === null ? undefined : documents.textOf(hash)
      if (hash !== null && known === undefined && !text) return reply.send({ errors: [unknownDocument()] })
      const measure = known === undefined ? excess(text, variables) : excessOfValues(variables)
      if (measure) {
        log.warn({ requestId: request.id, measure }, operationTooLarge)
        return reply.code(400).send({ errors: [tooLarge(measure)] })
      }
      if (known !== undefined) trusted.add(request)
      if (hash !== null && request.body) Object.assign(sent, { query: known ?? text, extensions: {} })
      return undefined
    },
    /** Ends what is executed when the client hangs up. */
    budgetOf: (request: FastifyRequest, reply: FastifyReply, context: Context): Budget => {
      const budget = new Budget({ client: clientOf(context, request), isTrusted: trusted.has(request) })
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) budget.abandon()
      })
      return budget
    },
  }
}
