/** The sign-in routes. better-auth's other routes are closed, except those of the second factor. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { openClientLimit } from '../access/attemptLimits.ts'
import { forwarded, languageOfRequest, onlyFromSite, refuse, withinLimit } from '../access/routeGuards.ts'
import type { SecurityLog } from '../access/securityLog.ts'
import { type Auth, signInAs, sitePath } from '../access/sign-in.ts'
import { type Asked, askedBy, mailOf, spendCode, spendLink } from '../access/signInMail.ts'
import { signInWords } from '../access/signInWords.ts'
import { signInRequest } from '../audit/signInRequest.ts'
import { addAll } from '../jobs/add.ts'
import type { Config } from '../kernel/config.ts'
import type { Log } from '../kernel/log.ts'
import type { RateLimit, RateLimiter } from '../kernel/rateLimiter.ts'
import { openScope } from '../kernel/scope.ts'
import { describeError } from '../refusals/errors.ts'
import { readAsked, rememberAsked } from './askedAddress.ts'
import { browserIn, knowBrowser } from './askingBrowser.ts'
import { fieldsOf, languageOfForm, leadFormsToPages, pathWithoutLanguage, takeForms } from './forms.ts'
import { cookieFor, findLink, forgetLink, readLinkHolder, rememberDevice } from './registrationLink.ts'

const token = z.string().min(1).max(100)
/**
 * The address: typed; that of the recipient of this link, even if used or expired; that of a registration opened through its
 * link; or the one for which this device last requested an email.
 */
const whose = z.union([
  z.object({ email: z.email().max(254) }),
  z.object({ token }),
  z.object({ reference: z.string().max(20) }),
  z.object({ asked: z.literal('here') }),
])
const mailInput = z.intersection(whose, z.object({ next: z.string().optional() }))
const codeInput = z.intersection(whose, z.object({ code: z.string().max(20) }))
const tokenInput = z.object({ token })

/** Members of institutes start at their pending work, unless they were on their way to another page. */
async function landingOf(database: PrismaClient, email: string, next: string): Promise<string> {
  if (pathWithoutLanguage(next) !== '/me') return next
  const member = await database.member.findFirst({ where: { user: { email } }, select: { userId: true } })
  return member ? next.replace(/me$/, 'home') : next
}

const tenMinutes = 10 * 60
/** Links that one client may open for each email or code that it may request or try. */
const linksForEachTry = 10
/** Counted over a link's lifetime, so that strangers who request emails can't keep anybody without a working link for long. */
const mailsToOneAddress: RateLimit = { name: 'sign-in mails to an address', max: 5, seconds: tenMinutes }

export interface SignInParts {
  database: PrismaClient
  auth: Auth
  limiter: RateLimiter
  securityLog: SecurityLog
  config: Config
  log: Log
  /** The address that another email's link was sent to; null if there is no such link. */
  addressOfLink: (token: string) => Promise<string | null>
  /** Called with each address that somebody signs in with. */
  onSignIn: (email: string, requestId: string) => Promise<void>
}

export async function signInRoutes(app: FastifyInstance, parts: SignInParts): Promise<void> {
  await openScope(app, 'sign-in', async (scope) => {
    takeForms(scope)
    leadFormsToPages(scope)
    routesIn(scope, parts)
  })
}

function routesIn(app: FastifyInstance, parts: SignInParts): void {
  const { database, auth, limiter, securityLog, config, log, addressOfLink, onSignIn } = parts
  const { rateLimit } = config
  const tooManyMails = async (email: string) =>
    rateLimit !== null && (await limiter.take(mailsToOneAddress, email)) !== null
  const limitOf = (name: string, times: number): RateLimit | null =>
    rateLimit === null ? null : { name, max: Math.max(10, rateLimit) * times, seconds: tenMinutes }
  const fromSite = onlyFromSite(config)
  const preHandler = [fromSite, withinLimit(openClientLimit(limiter, limitOf('sign-in', 1)))]
  // Links can't be guessed, and those of many people behind one address may be opened at the same moment.
  const withLink = [fromSite, withinLimit(openClientLimit(limiter, limitOf('links opened', linksForEachTry)))]

  /** Null if it doesn't (or no longer) identify anybody. */
  async function addressOf(input: z.infer<typeof whose>, { headers }: FastifyRequest): Promise<string | null> {
    if ('email' in input) return foldEmail(input.email)
    if ('token' in input)
      return (
        (await mailOf(database, input.token))?.email ??
        (await findLink(database, input.token))?.emailKey ??
        (await addressOfLink(input.token))
      )
    if ('asked' in input) return readAsked(config, headers.cookie)
    const holder = await readLinkHolder(database, config, headers.cookie)
    return holder?.reference === input.reference ? holder.emailKey : null
  }

  /** Until people choose a language for their account, it follows the page through which they last signed in. */
  async function followLanguage(email: string, request: FastifyRequest): Promise<void> {
    const ofHeader = request.headers['accept-language'] ? languageOfRequest(request) : null
    const language = languageOfForm(request) ?? ofHeader
    if (language) await database.user.updateMany({ where: { email, languageChosen: false }, data: { language } })
  }

  /** Signs in the owner of the address, which confirms the registrations made with it. */
  async function signIn({ email, next }: Asked, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const cookies = await signInAs(database, auth, email, forwarded(request, config))
    await followLanguage(email, request)
    // A person who proves that the address is theirs is signed in even if this fails; the link in the first email confirms too.
    await onSignIn(email, signInRequest(request.id)).catch((fault) =>
      log.error({ requestId: request.id, ...describeError(fault) }, 'An address could not be confirmed.'),
    )
    return reply.header('set-cookie', cookies).send({ next: await landingOf(database, email, next) })
  }

  /** The same response in the same time for every address: the job that sends the email checks whether it is known. */
  app.post('/api/sign-in/link', { preHandler }, async (request, reply) => {
    const language = languageOfForm(request) ?? languageOfRequest(request)
    const input = mailInput.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'MALFORMED', signInWords[language].malformedAddress)
    const email = await addressOf(input.data, request)
    if (email === null) return refuse(reply, 400, 'LINK_NOT_VALID', signInWords[language].linkUnknown)
    const { browser, cookie } = knowBrowser(config, request.headers.cookie)
    if (!(await tooManyMails(email))) {
      // A link leads where the previous one led, even if its URL doesn't say so.
      const earlier = 'token' in input.data ? await mailOf(database, input.data.token) : null
      const askedByKey = Buffer.from(askedBy(config.secret, browser, email)).toString('base64url')
      const payload = { email, next: sitePath(earlier?.next ?? input.data.next), language, askedBy: askedByKey }
      await database.$queryRaw(addAll([{ identifier: 'send_sign_in_link', payload }]))
    }
    // After a form, the next page must know whose code is typed there.
    const cookies = fieldsOf(request) ? [cookie, rememberAsked(config, email)] : [cookie]
    return reply.header('set-cookie', cookies).code(204).send()
  })

  app.post('/api/sign-in', { preHandler: withLink }, async (request, reply) => {
    const input = tokenInput.safeParse(request.body)
    const spent = input.success ? await spendLink(database, input.data.token) : null
    if (!spent) return refuse(reply, 400, 'LINK_NOT_VALID', signInWords[languageOfRequest(request)].linkNotValid)
    return signIn(spent, request, reply)
  })

  /** One response for any failure, so that it doesn't reveal whether an address is known. */
  app.post('/api/sign-in/code', { preHandler }, async (request, reply) => {
    const { codeNotValid } = signInWords[languageOfRequest(request)]
    const input = codeInput.safeParse(request.body)
    const code = input.success ? input.data.code.replace(/\D/g, '') : ''
    const email = input.success && code.length === 6 ? await addressOf(input.data, request) : null
    if (email === null) return refuse(reply, 400, 'CODE_NOT_VALID', codeNotValid)
    // Other browsers have no code to guess, known address or not.
    const browser = browserIn(config, request.headers.cookie)
    const spent = browser && (await spendCode(database, config.secret, { email, code, browser }))
    if (!spent) {
      securityLog.noteOfAddress(email, 'SIGN_IN_CODE_WRONG')
      return refuse(reply, 400, 'CODE_NOT_VALID', codeNotValid)
    }
    return signIn(spent, request, reply)
  })

  /** Doesn't use up the link, which opens its registration until it expires. */
  app.post('/api/registration-link', { preHandler: withLink }, async (request, reply) => {
    const { linkUnknown, linkEnded } = signInWords[languageOfRequest(request)]
    const input = tokenInput.safeParse(request.body)
    const link = input.success ? await findLink(database, input.data.token) : null
    if (!link) return refuse(reply, 400, 'LINK_NOT_VALID', linkUnknown)
    if (link.hasEnded) return refuse(reply, 410, 'LINK_ENDED', linkEnded)
    const cookies = [cookieFor(config, link), ...(await rememberDevice(database, config, link, request.headers.cookie))]
    return reply.header('set-cookie', cookies).send({ reference: link.reference })
  })

  app.post('/api/sign-out', { preHandler: fromSite }, async (request, reply) => {
    const answer = await auth.api.signOut({ headers: forwarded(request, config), asResponse: true })
    const cookies = [...answer.headers.getSetCookie(), ...forgetLink(config)]
    return reply.header('set-cookie', cookies).code(204).send()
  })
}
