/**
 * Subscriptions: GraphQL over WebSocket (protocol `graphql-transport-ws`) at `/graphql`. They bypass Apollo, so limits and the
 * masking of errors are applied here too; context and policy are the same as for requests.
 */
import websocket, { type WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  subscribe,
} from 'graphql'
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws'
import { clientKey } from '../../access/attemptLimits.ts'
import { languageOfRequest } from '../../access/routeGuards.ts'
import { type Admission, isTooMany, type Leave } from '../../budget/admission.ts'
import { Budget, runWithin } from '../../budget/budget.ts'
import { operationTooLarge } from '../../budget/limits.ts'
import { countingFieldResolver } from '../../budget/meter.ts'
import { clientOf } from '../../budget/request.ts'
import type { TrustedDocuments } from '../../budget/trusted.ts'
import type { Log } from '../../kernel/log.ts'
import type { Feed } from '../../live/feed.ts'
import { closeFloods, type MessageRate } from '../../live/messageRate.ts'
import { openTurns, type Watch } from '../../live/watch.ts'
import { describeError } from '../../refusals/errors.ts'
import type { Context, ContextOf } from '../../request/context.ts'
import { present } from '../graphql.ts'
import { readOperation, tooMany, trustedTextOf } from './operation.ts'

/** Upper bound in bytes on a client's message. */
const maxMessageBytes = 64 * 1024
/** Upper bound on frames of a message; browsers send one. */
const maxFragments = 64
/**
 * Upper bounds on what is open at once: subscriptions of a connection, connections of a viewer (for visitors: of an address), and
 * of an address.
 */
const subscriptionsAConnection = 20
const connectionsAViewer = 20
const connectionsAPlace = 200
/** Milliseconds between pings; a client that hasn't answered by the next one is disconnected. */
const pingEvery = 15_000
/** Concurrent checks of rights, across all subscriptions of this process. */
const looksAtOnce = 2
/** WebSocket close code for «try again later», which clients do. */
const tryLater = 1013
/** Milliseconds that clients get to close when the process ends. */
const farewell = 1_000

interface Extra {
  socket: WebSocket
  request: FastifyRequest
  viewerKey: string | null
  /** Shared by all subscriptions of the connection; each event has a budget of its own, which ends with it. */
  budget: Budget | null
}

export interface LiveOptions {
  schema: GraphQLSchema
  documents: TrustedDocuments
  log: Log
  feed: Feed
  admission: Admission
  messageRate: MessageRate
  /** Refuses pages of other sites. */
  onlyFromSite: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>
  contextOf: ContextOf
}

/** Enables upgrades; call before registering routes. */
export const openWebSockets = async (app: FastifyInstance, log: Log): Promise<void> => {
  await app.register(websocket, {
    options: { maxPayload: maxMessageBytes, maxFragments: maxFragments, handleProtocols },
    errorHandler: (fault, socket) => {
      log.warn(describeError(fault), 'A WebSocket broke.')
      socket.terminate()
    },
    preClose: async function sayFarewell(this: FastifyInstance) {
      const { websocketServer } = this
      for (const socket of websocketServer.clients) socket.close(1001)
      const initTimer = setTimeout(() => {
        for (const socket of websocketServer.clients) socket.terminate()
      }, farewell)
      websocketServer.close(() => clearTimeout(initTimer))
    },
  })
}

/** Adapts a socket to the protocol. @param isHeard whether a message is within the rate limit */
const channelOf = (
  socket: WebSocket,
  isHeard: () => boolean,
  fail: (fault: unknown) => void,
): Parameters<ReturnType<typeof makeServer>['opened']>[0] => ({
  protocol: socket.protocol,
  send: (data) =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== socket.OPEN) return resolve()
      socket.send(data, (fault) => (fault ? reject(fault) : resolve()))
    }),
  close: (code, reason) => socket.close(code, reason),
  onMessage: (read) =>
    socket.on('message', (data) => {
      if (isHeard()) void read(String(data)).catch(fail)
    }),
})

async function contextOfSubscription(
  { feed, contextOf, log }: Pick<LiveOptions, 'feed' | 'contextOf' | 'log'>,
  inTurn: Watch['inTurn'],
  { request, budget }: Extra,
): Promise<Context> {
  const watch: Watch = {
    feed,
    inTurn,
    viewerNow: async () => (await contextOf(request, null)).viewer,
    onFault: (fault) => log.error({ requestId: request.id, ...describeError(fault) }, 'Rights could not be looked at.'),
  }
  return { ...(await contextOf(request, null)), ...(budget && { budget }), watch }
}

const shownErrors = ({ request }: Extra, errors: readonly GraphQLError[], log: Log): GraphQLFormattedError[] =>
  errors.map((error) => present(error, { requestId: request.id, language: languageOfRequest(request) }, log))

const formatted = (extra: Extra, { errors, data }: ExecutionResult, log: Log): FormattedExecutionResult =>
  errors ? { errors: shownErrors(extra, errors, log), data: data ?? null } : { data: data ?? null }

const keyOf = (viewer: Context['viewer'], request: FastifyRequest): string =>
  viewer ? `viewer ${viewer.id}` : `visitor ${clientKey(request)}`

function budgetUntilClosed(socket: WebSocket, client: string): Budget {
  const budget = new Budget({ client, isTrusted: false })
  socket.once('close', () => budget.abandon())
  return budget
}

function asGraphqlError(fault: unknown): GraphQLError {
  if (fault instanceof GraphQLError) return fault
  return new GraphQLError('', { originalError: fault instanceof Error ? fault : new Error(String(fault)) })
}

/** The two halves of the route: who may connect, and handling the connection. */
export function openSubscriptions(options: LiveOptions) {
  const { schema, documents, log, admission, messageRate, onlyFromSite, contextOf } = options
  const places = openCounter(connectionsAPlace)
  const viewers = openCounter(connectionsAViewer)
  const inTurn = openTurns(looksAtOnce)
  /** Slots in the admission queue, held until the subscription has started. */
  const heldBy = new WeakMap<ExecutionArgs, Leave>()

  /** Reads a subscription while holding its admission slot until it has started. */
  async function readInTurn(
    extra: Extra,
    payload: SubscribePayload,
    trusted: string | undefined,
    leave: Leave,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    const { id } = extra.request
    const asked = readOperation(schema, trusted, payload, (measure) =>
      log.warn({ requestId: id, measure }, operationTooLarge),
    )
    if (!('document' in asked)) return asked
    const args = { ...asked, schema, contextValue: await contextOfSubscription(options, inTurn, extra) }
    heldBy.set(args, leave)
    return args
  }

  /** Operations from outside the site belong to the open API, and wait for admission before they are parsed. */
  async function admitted(extra: Extra, payload: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
    const { budget, socket } = extra
    if (!budget) return [tooMany('The connection is not open.')]
    const trusted = trustedTextOf(documents, payload)
    let leave: Leave | undefined
    let asked: ExecutionArgs | GraphQLError[] | undefined
    try {
      leave = await admission.enter(budget.client, trusted === undefined ? 'open' : 'small', budget.signal)
      asked = await readInTurn(extra, payload, trusted, leave)
      return asked
    } catch (fault) {
      // The site gives up refused subscriptions, but reconnects after its socket is closed.
      if (isTooMany(fault) && trusted !== undefined) socket.close(tryLater, 'Too many operations')
      return [asGraphqlError(fault)]
    } finally {
      // Refused operations are charged like executed ones.
      if (Array.isArray(asked) || !asked) leave?.(budget.points)
    }
  }

  const server = makeServer<Record<string, unknown> | undefined, Extra>({
    onConnect: async ({ extra }) => {
      const { socket, request } = extra
      const context = await contextOf(request, null)
      const key = keyOf(context.viewer, request)
      if (socket.readyState !== socket.OPEN) return false
      if (!viewers.add(key)) {
        socket.close(tryLater, 'Too many connections')
        return false
      }
      extra.viewerKey = key
      extra.budget = budgetUntilClosed(socket, clientOf(context, request))
      return true
    },
    onClose: ({ extra: { viewerKey } }) => {
      if (viewerKey !== null) viewers.remove(viewerKey)
    },
    onSubscribe: async ({ extra, subscriptions }, _, payload) => {
      if (Object.keys(subscriptions).length > subscriptionsAConnection)
        return [tooMany(`A connection has ${subscriptionsAConnection} subscriptions at most.`)]
      return admitted(extra, payload)
    },
    subscribe: async (args) => {
      try {
        return await subscribe(args)
      } finally {
        heldBy.get(args)?.(pointsOf(args))
      }
    },
    execute: executeEvent,
    onError: ({ extra }, _, __, errors) => shownErrors(extra, errors, log),
    onNext: ({ extra }, _, __, ___, result) => formatted(extra, result, log),
  })

  return {
    /** Call before the upgrade; requests without one pass. */
    admit: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
      request.ws ? onlyFromSite(request, reply) : undefined,
    serve: (socket: WebSocket, request: FastifyRequest): void => {
      const address = clientKey(request)
      const meter = messageRate.open(address)
      if (!meter || !places.add(address)) {
        socket.close(tryLater, 'Too many connections')
        return
      }
      const isHeard = closeFloods(socket, request.raw.socket, meter)
      const fail = (fault: unknown) => {
        log.error({ requestId: request.id, ...describeError(fault) }, 'A subscription failed.')
        socket.close(tryLater, 'Internal error')
      }
      const closed = server.opened(channelOf(socket, isHeard, fail), { socket, request, viewerKey: null, budget: null })
      const stopPings = keepAlive(socket)
      socket.once('close', (code, reason) => {
        stopPings()
        places.remove(address)
        closed(code, String(reason)).catch(fail)
      })
    },
  }
}

function keepAlive(socket: WebSocket): () => void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, pingEvery)
  return () => clearInterval(timer)
}

const pointsOf = ({ contextValue }: ExecutionArgs): number => (contextValue as Context).budget?.points ?? 0

/** The response to one event, within a budget of its own; it ends with the connection. */
async function executeEvent(args: ExecutionArgs): Promise<ExecutionResult> {
  const context = args.contextValue as Context
  const { budget: lasting } = context
  if (!lasting) return execute(args)
  const budget = new Budget(lasting)
  const abandon = () => budget.abandon()
  lasting.signal.addEventListener('abort', abandon, { once: true })
  budget.start()
  try {
    lasting.check()
    const contextValue = { ...context, budget }
    const executing = runWithin(budget, async () =>
      execute({ ...args, contextValue, fieldResolver: countingFieldResolver }),
    )
    executing.catch(() => {})
    const result = await Promise.race([executing, budget.stopped])
    if (result instanceof GraphQLError) throw result
    return result
  } catch (fault) {
    if (fault instanceof GraphQLError) return { errors: [fault], data: null }
    throw fault
  } finally {
    budget.end()
    lasting.signal.removeEventListener('abort', abandon)
  }
}

/** Counts entries by key, up to `most` each. */
function openCounter(most: number) {
  const counts = new Map<string, number>()
  return {
    /** False if there are already `most`. */
    add: (key: string): boolean => {
      const count = counts.get(key) ?? 0
      if (count >= most) return false
      counts.set(key, count + 1)
      return true
    },
    remove: (key: string): void => {
      const count = (counts.get(key) ?? 0) - 1
      if (count > 0) counts.set(key, count)
      else counts.delete(key)
    },
  }
}
