/** The product's only HTTP server: contract, sign-in, health and the built site. */
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import { openDatabase } from '@plenaria/prisma/client'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { openLimits, openTokenLimit } from '../access/attemptLimits.ts'
import { openProofOfWork } from '../access/proofOfWork.ts'
import { languageOfRequest, notFromElsewhere, onlyFromSite } from '../access/routeGuards.ts'
import { openSecurityLog } from '../access/securityLog.ts'
import { openAuth } from '../access/sign-in.ts'
import { readViewer } from '../access/viewer.ts'
import { joiningRoutes } from '../attendance/joining.ts'
import { certificateRoutes } from '../attendance/routes.ts'
import { openAdmission, unlimitedAdmission } from '../budget/admission.ts'
import { meterResolvers } from '../budget/meter.ts'
import { filesWait, openRequests } from '../budget/request.ts'
import { openTrustedDocuments } from '../budget/trusted.ts'
import { calendarRoutes } from '../calendar/routes.ts'
import { contributionRoutes } from '../contributions/routes.ts'
import type { DeskOptions } from '../desk/index.ts'
import { digestRoutes } from '../digests/stop.ts'
import { drawRoutes } from '../draws/routes.ts'
import { journalProblem, openErasureJournal } from '../erasure/journal.ts'
import { exportRoutes } from '../exchange/export.ts'
import { auditRoutes } from '../exchange/exportAudit.ts'
import { companionRoutes } from '../exchange/exportCompanions.ts'
import { drawExportRoutes } from '../exchange/exportDraw.ts'
import { invitationRoutes } from '../exchange/exportInvitations.ts'
import { uploadRoutes } from '../exchange/upload.ts'
import { fileRoutes } from '../files/routes.ts'
import { followUpRoutes } from '../followUps/export.ts'
import { markRoutes } from '../institutes/markRoutes.ts'
import { invitedByLink } from '../invitations/links.ts'
import { systemResolve } from '../kernel/addresses.ts'
import type { Config } from '../kernel/config.ts'
import { openDiskSpace } from '../kernel/diskSpace.ts'
import { drainOnClose } from '../kernel/drain.ts'
import { openRateLimiter, type RateLimiter } from '../kernel/rateLimiter.ts'
import { openScope } from '../kernel/scope.ts'
import { openSealing } from '../kernel/sealing.ts'
import { openFeed } from '../live/feed.ts'
import { openMessageRate, unlimitedMessages } from '../live/messageRate.ts'
import { unsubscribeRoutes } from '../mail/unsubscribe.ts'
import { bounceRoutes } from '../messages/bounces.ts'
import { readLinkHolder } from '../people/registrationLink.ts'
import { type SignInParts, signInRoutes } from '../people/routes.ts'
import { secondFactorRoutes } from '../people/second-factor.ts'
import { recipientRoutes } from '../recipients/export.ts'
import { describeError } from '../refusals/errors.ts'
import { confirmAllOf } from '../registering/confirmation/confirm.ts'
import { confirmationRoutes } from '../registering/confirmation/routes.ts'
import { feedRoutes } from '../report/feed.ts'
import { reportRoutes } from '../report/routes.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { rosterRoutes } from '../rosters/upload.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { contentPolicy } from '../site/contentPolicy.ts'
import { securityTextRoute } from '../site/securityText.ts'
import { serveSite } from '../site/serve.ts'
import { speakerPictureRoutes } from '../speakers/pictureRoutes.ts'
import { answerRoutes } from '../status/answerForms.ts'
import { readTokenViewer } from '../tokens/read.ts'
import { openGraphql } from './graphql.ts'
import { openHealth } from './health.ts'
import { openSubscriptions, openWebSockets } from './live/socket.ts'
import { buildContract } from './schema.ts'
import { sendFault } from './sendFault.ts'
import { limitSlowBodies } from './slowBodies.ts'

/** Allows texts of 1 MB, so that they are reported as fields that are too long. */
const bodyLimit = 4 * 1024 * 1024
/** Milliseconds to receive a request with its body: enough for the largest file on a slow connection. */
const requestTimeout = 15 * 60_000
/** Milliseconds to receive the headers, and between checks for overdue ones. */
const headersTimeout = 10_000
const connectionsCheckingInterval = 2_000
/** Characters; compressing smaller payloads isn't worthwhile. */
const worthCompressing = 1024
/** Files get maximum compression at build time; pages must not wait for it. */
const quickBrotli = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }
const gzip = promisify(zlib.gzip)
/** The framework's own log entries, at any level, quote neither requests nor rows. */
const shownProblem = (fault: Error) => ({ ...describeError(fault), type: fault.name, message: '', stack: '' })
/** No colons: in the log, a colon follows prefixes for tokens and links. */
const saneRequestId = /^[\w.-]{8,100}$/

function securityHeaders({ siteUrl }: Config) {
  const secure = siteUrl.startsWith('https:')
  const directives = { ...contentPolicy, ...(secure && { 'upgrade-insecure-requests': [] }) }
  return {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'no-referrer' as const },
  }
}

let metered: GraphQLSchema | undefined
/** The contract's schema, shared by all servers of a process. */
function meteredContract(): GraphQLSchema {
  if (metered) return metered
  metered = buildContract()
  meterResolvers(metered)
  return metered
}

/**
 * The server, ready to `listen` or `inject`. It opens its own database connections; `close()` drains requests, then closes them.
 * Rejects with a one-line Error if the web folder is missing.
 */
export async function buildApp(config: Config, deskOptions?: DeskOptions): Promise<FastifyInstance> {
  const app = newApp(config)
  const database = openDatabase(config.databaseUrl, config.connections, {
    statement: config.statementTimeout,
    idleInTransaction: config.idleTransactionTimeout,
  })
  const health = openHealth(config.databaseUrl)
  const disk = openDiskSpace(config.databaseFolder, app.log)
  const desk = openDesk(database, deskOptions)
  const auth = openAuth(database, config)
  const sealing = openSealing(config.secret)
  const limiter = openRateLimiter(database, config.secret)
  const work = openProofOfWork(config, limiter)
  const erasures = openErasureJournal(config.erasureList, config.secret)
  const securityLog = openSecurityLog(database, app.log)
  const resolving = { allowed: config.webhookHosts, resolve: systemResolve }
  drainOnClose(app)
  limitSlowBodies(app)
  closeWith(app, [
    () => desk.close(),
    () => limiter.close(),
    () => securityLog.flush(),
    () => health.close(),
    () => database.$disconnect(),
  ])
  logAnswers(app)
  app.setErrorHandler((fault, { id }, reply) => sendFault(reply, fault, id, app.log))

  await openWebSockets(app, app.log)
  const contextOf = openContexts(
    { database, desk, auth, sealing, erasures, resolving, work, securityLog },
    limiter,
    config,
  )
  const schema = meteredContract()
  const admission = config.rateLimit === null ? unlimitedAdmission : openAdmission()
  const documents = openTrustedDocuments(config)
  const requests = openRequests(documents, admission, app.log)
  const boundedContextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const context = await contextOf(request, reply)
    return { ...context, budget: await requests.budgetOf(request, reply, context) }
  }
  const graphql = openGraphql(schema, app.log, admission, config.costLimit)
  await graphql.start()
  app.addHook('onClose', () => graphql.stop())
  const signInParts: SignInParts = {
    database,
    auth,
    limiter,
    securityLog,
    config,
    log: app.log,
    addressOfLink: (token) => invitedByLink(database, token),
    onSignIn: (email, requestId) => confirmAllOf({ database, desk }, email, requestId),
  }
  await openScope(app, 'site', async (scope) => {
    await siteRoutes(scope, signInParts, { desk, health, disk, contextOf, graphql, admission })
  })

  const feed = openFeed(config.databaseUrl, app.log)
  app.addHook('onListen', async () => feed.open())
  app.addHook('onClose', () => feed.close())
  const subscriptions = openSubscriptions({
    schema,
    documents,
    feed,
    admission,
    contextOf,
    log: app.log,
    messageRate: config.rateLimit === null ? unlimitedMessages : openMessageRate(),
    onlyFromSite: onlyFromSite(config),
  })
  // Outside the site's scope, whose plugins would take a third of the time of a small mutation.
  await openScope(app, 'graphql', async (scope) => {
    scope.addHook('onSend', lightly)
    scope.addHook('preHandler', notFromElsewhere(config))
    scope.addHook('preHandler', requests.prepare)
    const handler = fastifyApolloHandler<Context>(graphql, {
      context: (request, reply) =>
        boundedContextOf(request, reply).catch((fault: unknown) => throwUnread(fault, request.id, app.log)),
    })
    scope.route({ method: ['POST', 'OPTIONS'], url: '/graphql', handler })
    const { admit: preHandler, serve: wsHandler } = subscriptions
    scope.route({ method: 'GET', url: '/graphql', preHandler, handler, wsHandler })
  })
  return app
}

type ContextParts = Pick<
  Context,
  'database' | 'desk' | 'auth' | 'sealing' | 'erasures' | 'resolving' | 'work' | 'securityLog'
>

/** Creates the context of each request: the parts of the server, and the viewer. */
function openContexts(parts: ContextParts, limiter: RateLimiter, config: Config): ContextOf {
  const { database, auth } = parts
  const limitsFor = openLimits(limiter, config)
  const asksTooOften = openTokenLimit(limiter, config)
  const viewerOf = async (request: FastifyRequest, reply: FastifyReply | null) => {
    const { authorization = '', cookie } = request.headers
    if (/^bearer /i.test(authorization))
      return readTokenViewer(database, authorization, languageOfRequest(request), asksTooOften)
    return readViewer(auth, database, cookie, reply && ((cookies) => reply.header('set-cookie', cookies)))
  }
  return async (request, reply) => {
    const viewer = await viewerOf(request, reply)
    const linkHolder = viewer?.token ? null : await readLinkHolder(database, config, request.headers.cookie)
    const { undoSeconds, answerStep, mailFrom } = config
    return {
      ...parts,
      viewer,
      linkHolder,
      language: languageOfRequest(request),
      requestId: requestIdOf(request, viewer),
      limits: limitsFor(request),
      undoSeconds,
      answerStep,
      effect: null,
      mailFrom,
    }
  }
}

/** Closes in this order, once requests in flight have ended. */
function closeWith(app: FastifyInstance, closing: readonly (() => Promise<unknown>)[]): void {
  app.addHook('onClose', async () => {
    for (const close of closing) await close()
  })
}

/** The server without routes. */
function newApp(config: Config) {
  return fastify({
    bodyLimit,
    requestTimeout,
    http: { headersTimeout, connectionsCheckingInterval },
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    logger: { level: config.logLevel, base: null, serializers: { err: shownProblem } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => {
      const given = headers['x-request-id']
      return typeof given === 'string' && saneRequestId.test(given) ? given : randomUUID()
    },
  })
}

/** Sends each request's id with its response, and logs the outcome. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ id }, reply) => {
    reply.header('x-request-id', id)
  })
  app.addHook('onResponse', async ({ id, method, routeOptions }, { statusCode, elapsedTime }) => {
    app.log.info(
      { requestId: id, method, route: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime) },
      'Answered.',
    )
  })
}

/** Distinguishes a token's requests from those of its member. */
const requestIdOf = ({ id }: FastifyRequest, viewer: Context['viewer']): string =>
  viewer?.token ? `token:${viewer.token.id}:${id}` : id

interface SiteParts {
  desk: ReturnType<typeof openDesk>
  health: ReturnType<typeof openHealth>
  disk: ReturnType<typeof openDiskSpace>
  contextOf: ContextOf
  graphql: ReturnType<typeof openGraphql>
  admission: ReturnType<typeof openAdmission>
}

/** Everything but GraphQL: the site, sign-in, files, and links in emails. */
async function siteRoutes(
  scope: FastifyInstance,
  signInParts: SignInParts,
  { desk, health, disk, contextOf, graphql, admission }: SiteParts,
): Promise<void> {
  const { database, config, log } = signInParts
  await scope.register(helmet, securityHeaders(config))
  await scope.register(compress, { threshold: worthCompressing, brotliOptions: quickBrotli })
  healthRoute(scope, health, disk, config)
  filesWait(scope, admission)
  await signInRoutes(scope, signInParts)
  exportRoutes(scope, contextOf)
  auditRoutes(scope, contextOf)
  drawExportRoutes(scope, contextOf)
  companionRoutes(scope, contextOf)
  invitationRoutes(scope, contextOf)
  followUpRoutes(scope, contextOf)
  recipientRoutes(scope, contextOf)
  await uploadRoutes(scope, contextOf, config)
  await rosterRoutes(scope, contextOf, config)
  await contributionRoutes(scope, contextOf, config)
  await markRoutes(scope, database, contextOf, config)
  await fileRoutes(scope, database, contextOf, config)
  await speakerPictureRoutes(scope, database, contextOf, config)
  secondFactorRoutes(scope, signInParts)
  calendarRoutes(scope, database, contextOf, config)
  certificateRoutes(scope, contextOf, config)
  await joiningRoutes(scope, { contextOf, config, admission })
  await answerRoutes(scope, { contextOf, config, admission })
  reportRoutes(scope, contextOf, config)
  feedRoutes(scope, contextOf, config)
  drawRoutes(scope, contextOf)
  await confirmationRoutes(scope, { database, desk, config })
  await unsubscribeRoutes(scope, database, config)
  await digestRoutes(scope, database, config)
  await bounceRoutes(scope, database, config)
  securityTextRoute(scope, config)
  if (config.webDir)
    await serveSite(scope, {
      folder: config.webDir,
      siteUrl: config.siteUrl,
      contactMail: config.contactMail,
      contextOf,
      graphql,
      admission,
      log,
    })
}

/** `200 ok`, `200 degraded: …` or `503` with the problem. */
function healthRoute(
  scope: FastifyInstance,
  health: ReturnType<typeof openHealth>,
  disk: ReturnType<typeof openDiskSpace>,
  config: Config,
): void {
  scope.get('/healthz', async (_, reply) => {
    const [problem, ...warnings] = await Promise.all([
      health.problem(),
      disk.warning(),
      journalProblem(config.erasureList),
    ])
    const warning = warnings.filter((each) => each !== null).join(' ')
    return reply
      .code(problem ? 503 : 200)
      .type('text/plain')
      .header('cache-control', 'no-store')
      .send(`${problem ?? (warning ? `degraded: ${warning}` : 'ok')}\n`)
  })
}

/** Logs that an operation's viewer couldn't be read. @throws the error that GraphQL returns */
function throwUnread(fault: unknown, requestId: string, log: FastifyBaseLogger): never {
  if (fault instanceof GraphQLError) throw fault
  log.error({ requestId, ...describeError(fault) }, 'The viewer could not be read.')
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId, http: { status: 503 } }
  throw new GraphQLError('Internal error', { extensions })
}

/** Headers and compression for responses of the contract: never a page, and compressed only if worthwhile. */
async function lightly(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  reply.header('x-content-type-options', 'nosniff').header('vary', 'accept-encoding')
  const accepted = request.headers['accept-encoding'] ?? ''
  if (typeof payload !== 'string' || payload.length < worthCompressing || !/\bgzip\b/.test(accepted)) return payload
  reply.header('content-encoding', 'gzip').removeHeader('content-length')
  return gzip(payload)
}
