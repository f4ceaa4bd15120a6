/** Handles requests to the contract before execution: the operation is found by hash, or its text is measured. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { clientKey } from '../access/attemptLimits.ts'
import type { Log } from '../kernel/log.ts'
import type { Context } from '../request/context.ts'
import { type Admission, isTooMany, type Leave, type Work } from './admission.ts'
import { abandoned, Budget } from './budget.ts'
import { excessOfValues, isRegistration, openMeasure, operationTooLarge, tooLarge, withStatus400 } from './limits.ts'
import { hashIn, type TrustedDocuments, unknownDocument } from './trusted.ts'

/**
 * The client whose share of the processor a request uses: the viewer, with all their tokens; the registration opened by its link,
 * since many people who are offered a seat at the same time may share an address; for other visitors, their address.
 */
export function clientOf(
  { viewer, linkHolder }: Pick<Context, 'viewer' | 'linkHolder'>,
  request: Pick<FastifyRequest, 'ip'>,
): string {
  if (viewer) return `viewer ${viewer.id}`
  return linkHolder ? `registration ${linkHolder.registrationId}` : `address ${clientKey(request)}`
}

/** Aborts if the client hangs up before its answer is sent. */
export function hangUpOf(reply: FastifyReply): AbortSignal {
  const hungUp = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) hungUp.abort(abandoned())
  })
  return hungUp.signal
}

/**
 * Waits for a slot, and releases it when the answer is sent or the client is gone.
 * @throws if the client is already gone: its connection won't close again, so the slot would never be released
 */
export async function enterFor(admission: Admission, work: Work, client: string, reply: FastifyReply): Promise<Leave> {
  if (reply.raw.closed) throw abandoned()
  const leave = await admission.enter(client, work, hangUpOf(reply))
  reply.raw.once('close', () => leave())
  return leave
}

/** The GraphQL request in the body or the query string; null if there is none. */
function sentIn({
  body,
  query,
}: FastifyRequest): { query?: unknown; variables?: unknown; extensions?: unknown } | null {
  const sent: unknown = body ?? query
  return typeof sent === 'object' ? sent : null
}

/** The kind of work of an open API operation. */
const openWorkOf = (request: FastifyRequest, { viewer }: Pick<Context, 'viewer'>): Work =>
  viewer === null && isRegistration(sentIn(request)?.query) ? 'registering' : 'open'

export function openRequests(documents: TrustedDocuments, admission: Admission, log: Log) {
  const excess = openMeasure()
  const trusted = new WeakSet<FastifyRequest>()

  /** Measures the text of an open API operation. @throws if it is too large */
  function measureText(request: FastifyRequest): void {
    const { id } = request
    const sent = sentIn(request)
    if (!sent) return
    const measure = excess(sent.query ?? null, sent.variables ?? null)
    if (!measure) return
    log.warn({ requestId: id, measure }, operationTooLarge)
    throw withStatus400(tooLarge(measure))
  }

  return {
    /** Finds an operation of the site by its hash. Nothing is parsed yet, as the client isn’t known. */
    prepare: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
      const sent = sentIn(request)
      if (!sent) return undefined
      const hash = hashIn(sent.extensions)
      if (hash === null) return undefined
      const known = documents.textOf(hash)
      if (known === undefined && !sent.query) return reply.send({ errors: [unknownDocument()] })
      const measure = known && excessOfValues(sent.variables)
      if (measure) {
        log.warn({ requestId: request.id, measure }, operationTooLarge)
        return reply.code(400).send({ errors: [tooLarge(measure)] })
      }
      if (known !== undefined) trusted.add(request)
      if (request.body) Object.assign(sent, { query: known ?? sent.query, extensions: {} })
      return undefined
    },
    /**
     * The budget of a request, which ends with its connection. An open API operation waits for its turn before it is parsed.
     * @throws if it can’t be admitted, or is too large
     */
    budgetOf: async (request: FastifyRequest, reply: FastifyReply, context: Context): Promise<Budget> => {
      const client = clientOf(context, request)
      const isTrusted = trusted.has(request)
      const leave = isTrusted ? undefined : await enterFor(admission, openWorkOf(request, context), client, reply)
      if (!isTrusted) measureText(request)
      const budget = new Budget({ client, isTrusted, ...(leave && { leave }) })
      if (reply.raw.closed) budget.abandon()
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) budget.abandon()
      })
      return budget
    },
  }
}

/** Routes of exports and documents. */
const isFile = /^\/api\/.*(\.\w+|:file)$/

/** Makes exports and documents wait for admission. */
export function filesWait(app: FastifyInstance, admission: Admission): void {
  app.addHook('onRequest', async (request, reply) => {
    const { method, routeOptions } = request
    if (method !== 'GET' || !isFile.test(routeOptions.url ?? '')) return undefined
    try {
      await enterFor(admission, 'file', `address ${clientKey(request)}`, reply)
      return undefined
    } catch (fault) {
      if (reply.raw.destroyed) return reply.hijack()
      if (!isTooMany(fault)) throw fault
      return reply.code(429).header('retry-after', '10').send({ code: 'TOO_MANY_REQUESTS' })
    }
  })
}
