/**
 * Subscriptions: GraphQL over WebSocket (protocol `graphql-transport-ws`) at `/graphql`. They bypass Apollo, so limits and the
 * masking of faults are set here too; context and policy are those of requests.
 */
import websocket, { type WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws'
import type { Context, ContextOf } from '../context.ts'
import { faultFacts } from '../errors.ts'
import { faultOfVariables, present } from '../graphql.ts'
import { excessOf, type Measure, mostAllowed, operationTooLarge, tooLarge } from '../limits.ts'
import type { Log } from '../log.ts'
import { placeOf } from '../tries.ts'
import type { Feed } from './feed.ts'
import { openTurns, type Watch } from './watch.ts'

/** Bytes of one message of a client. */
const largestMessage = 64 * 1024
/** Open at once: of one connection, of one viewer (of one place, for visitors), and of one place in all. */
const subscriptionsAConnection = 20
const connectionsAViewer = 20
const connectionsAPlace = 200
/** Milliseconds between pings; who has not answered by the next one is gone. */
const pingEvery = 15_000
/** Looks at rights, of all subscriptions of this process. */
const looksAtOnce = 2
/** WebSocket's close code for «try again later», which clients do. */
const tryLater = 1013
/** Milliseconds that clients are given to close when the process ends. */
const farewell = 1_000

interface Extra {
  socket: WebSocket
  request: FastifyRequest
  viewerKey: string | null
}

export interface LiveOptions {
  schema: GraphQLSchema
  log: Log
  feed: Feed
  /** Refuses pages of other sites. */
  onlyFromSite: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>
  contextOf: ContextOf
}

/** Makes upgrades possible; before any route. */
export const openWebSockets = async (app: FastifyInstance, log: Log): Promise<void> => {
  await app.register(websocket, {
    options: { maxPayload: largestMessage, handleProtocols },
    errorHandler: (fault, socket) => {
      log.warn(faultFacts(fault), 'A WebSocket broke.')
      socket.terminate()
    },
    preClose: async function sayFarewell(this: FastifyInstance) {
      const { websocketServer } = this
      for (const socket of websocketServer.clients) socket.close(1001)
      const patience = setTimeout(() => {
        for (const socket of websocketServer.clients) socket.terminate()
      }, farewell)
      websocketServer.close(() => clearTimeout(patience))
    },
  })
}

/** The two halves of the route: who may connect, and what is done with the connection. */
export function openSubscriptions({ schema, log, feed, onlyFromSite, contextOf }: LiveOptions) {
  const places = openCounter(connectionsAPlace)
  const viewers = openCounter(connectionsAViewer)
  const inTurn = openTurns(looksAtOnce)

  async function subscriptionContext(request: FastifyRequest): Promise<Context> {
    const watch: Watch = {
      feed,
      inTurn,
      viewerNow: async () => (await contextOf(request, null)).viewer,
      onFault: (fault) => log.error({ requestId: request.id, ...faultFacts(fault) }, 'Rights could not be looked at.'),
    }
    return { ...(await contextOf(request, null)), watch }
  }

  const server = makeServer<Record<string, unknown> | undefined, Extra>({
    onConnect: async ({ extra }) => {
      const { socket, request } = extra
      const { viewer } = await contextOf(request, null)
      const key = viewer ? `viewer ${viewer.id}` : `visitor ${placeOf(request)}`
      if (socket.readyState !== socket.OPEN) return false
      if (!viewers.add(key)) {
        socket.close(tryLater, 'Too many connections')
        return false
      }
      extra.viewerKey = key
      return true
    },
    onClose: ({ extra: { viewerKey } }) => {
      if (viewerKey !== null) viewers.remove(viewerKey)
    },
    onSubscribe: async ({ extra: { request }, subscriptions }, _, payload) => {
      if (Object.keys(subscriptions).length > subscriptionsAConnection)
        return [tooMany(`A connection has ${subscriptionsAConnection} subscriptions at most.`)]
      const asked = readOperation(schema, payload, (measure) =>
        log.warn({ requestId: request.id, measure }, operationTooLarge),
      )
      if (!('document' in asked)) return asked
      try {
        return { ...asked, schema, contextValue: await subscriptionContext(request) }
      } catch (fault) {
        return [new GraphQLError('', { originalError: fault instanceof Error ? fault : new Error(String(fault)) })]
      }
    },
    onError: ({ extra }, _, __, errors) => told(extra, errors),
    onNext: ({ extra }, _, __, ___, result) => formatted(extra, result),
  })

  const told = ({ request }: Extra, errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => present(error, request.id, log))
  const formatted = (extra: Extra, { errors, data }: ExecutionResult): FormattedExecutionResult =>
    errors ? { errors: told(extra, errors), data: data ?? null } : { data: data ?? null }

  return {
    /** Before the upgrade; requests that want none pass. */
    admit: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
      request.ws ? onlyFromSite(request, reply) : undefined,
    serve: (socket: WebSocket, request: FastifyRequest): void => {
      if (!places.add(placeOf(request))) {
        socket.close(tryLater, 'Too many connections')
        return
      }
      const fail = (fault: unknown) => {
        log.error({ requestId: request.id, ...faultFacts(fault) }, 'A subscription failed.')
        socket.close(tryLater, 'Internal error')
      }
      const closed = server.opened(
        {
          protocol: socket.protocol,
          send: (data) =>
            new Promise((resolve, reject) => {
              if (socket.readyState !== socket.OPEN) return resolve()
              socket.send(data, (fault) => (fault ? reject(fault) : resolve()))
            }),
          close: (code, reason) => socket.close(code, reason),
          onMessage: (read) => socket.on('message', (data) => void read(String(data)).catch(fail)),
        },
        { socket, request, viewerKey: null },
      )
      const stopPings = keepAlive(socket)
      socket.once('close', (code, reason) => {
        stopPings()
        places.remove(placeOf(request))
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

type Operation = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'>

function readOperation(
  schema: GraphQLSchema,
  payload: SubscribePayload,
  onTooLarge: (measure: Measure) => void,
): Operation | GraphQLError[] {
  const { query, operationName, variables } = payload
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: mostAllowed.tokens })
  } catch (fault) {
    return [coded('GRAPHQL_PARSE_FAILED')(fault instanceof GraphQLError ? fault : new GraphQLError('Not readable.'))]
  }
  const measure = excessOf(document, variables)
  if (measure) {
    onTooLarge(measure)
    return [tooLarge(measure)]
  }
  const faults = validate(schema, document)
  if (faults.length > 0) return faults.map(coded('GRAPHQL_VALIDATION_FAILED'))
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'subscription')
    return [coded('BAD_REQUEST')(new GraphQLError('Here are subscriptions; send everything else with POST.'))]
  const fault = faultOfVariables(schema, operation, variables ?? {})
  if (fault) return [fault]
  return { document, operationName, variableValues: variables }
}

const coded =
  (code: string) =>
  ({ message, nodes }: GraphQLError): GraphQLError =>
    new GraphQLError(message, { nodes, extensions: { code } })

const tooMany = (message: string): GraphQLError => coded('TOO_MANY_REQUESTS')(new GraphQLError(message))

/** How many there are of each key. */
function openCounter(most: number) {
  const counts = new Map<string, number>()
  return {
    /** False where there are `most` already. */
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
