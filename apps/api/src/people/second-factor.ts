/**
 * The second-factor routes: factors that people set up besides the email link, and present before they see other people's data.
 * All use JSON; inputs are defined in `open` below, and a refusal is `{ code, message }`.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { openClientLimit } from '../access/attemptLimits.ts'
import { type FactorRefusal, type Refused, type Requester, removeFactor } from '../access/factors.ts'
import { forwarded, languageOfRequest, onlyFromSite, refuse, withinLimit } from '../access/routeGuards.ts'
import { securityEventOf } from '../access/securityLog.ts'
import { secondFactorWords } from '../access/signInWords.ts'
import type { Factor } from '../access/strengthening.ts'
import { readViewer } from '../access/viewer.ts'
import { beginAuthenticator, confirmAuthenticator, takeCode } from './authenticator.ts'
import {
  addPasskey,
  askForPasskey,
  assertionShape,
  beginPasskey,
  type Ceremony,
  renamePasskey,
  showPasskey,
} from './passkeys.ts'
import { renewRecoveryCodes, takeRecoveryCode } from './recovery.ts'
import type { SignInParts } from './routes.ts'

const status: Record<FactorRefusal, number> = {
  NOT_SIGNED_IN: 401,
  MALFORMED: 400,
  SIGN_IN_AGAIN: 403,
  SECOND_FACTOR_NEEDED: 403,
  RECENT_SECOND_FACTOR_NEEDED: 403,
  ALREADY_SET_UP: 409,
  NOT_SET_UP: 409,
  WRONG_CODE: 400,
  WRONG_RECOVERY_CODE: 400,
  CODE_USED: 400,
  LOCKED: 429,
  PASSKEY_REFUSED: 400,
  TOO_MANY_PASSKEYS: 409,
  LAST_SECOND_FACTOR: 409,
  UNREADABLE: 409,
}

const nothing = z.unknown()
const codeInput = z.object({
  code: z
    .string()
    .transform((code) => code.replaceAll(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/)),
})
const recoveryCodeInput = z.object({ code: z.string().min(1).max(50) })
const name = z
  .string()
  .trim()
  .regex(/^[^\p{C}]{1,60}$/u)
const passkeyInput = z.object({ response: z.looseObject({}), name: name.optional() })
const assertionInput = z.object({ response: assertionShape })
const passkeyIdInput = z.object({ id: z.string().max(100) })

interface Success {
  body?: object
  cookies?: string[]
  /** Replaces the current sign-in by one in which this factor was presented. */
  strengthens?: Factor
}

export function secondFactorRoutes(
  app: FastifyInstance,
  { database, auth, limiter, securityLog, config }: SignInParts,
): void {
  const { rateLimit } = config
  const perClient = openClientLimit(
    limiter,
    rateLimit === null ? null : { name: 'second factor', max: Math.max(20, rateLimit), seconds: 10 * 60 },
  )
  const preHandler = [onlyFromSite(config), withinLimit(perClient)]

  /** Adds the factor to the sign-in. @returns its cookies */
  async function strengthened(headers: Headers, factor: Factor): Promise<string[]> {
    const { headers: answered } = await auth.api.strengthen({ headers, body: { factor }, returnHeaders: true })
    return answered.getSetCookie()
  }

  async function sendSuccess(reply: FastifyReply, headers: Headers, { cookies, strengthens, body }: Success) {
    if (cookies) reply.header('set-cookie', cookies)
    if (strengthens) reply.header('set-cookie', await strengthened(headers, strengthens))
    return reply.header('cache-control', 'no-store').send(body ?? {})
  }

  function noteRefusal(userId: string, { refusal }: Refused, facts: { requestId: string; route: string }): void {
    app.log.info({ ...facts, refused: refusal }, 'A second factor was refused.')
    const kind = securityEventOf[refusal]
    if (kind) securityLog.note(userId, kind)
  }

  function route<Input>(
    path: string,
    shape: z.ZodType<Input>,
    open: (requester: Requester, input: Input) => Promise<Refused | Success>,
  ): void {
    app.post(`/api/second-factor/${path}`, { preHandler }, async (request, reply) => {
      const input = shape.safeParse(request.body)
      if (!input.success) return sendRefusal(request, reply, { refusal: 'MALFORMED' })
      const viewer = await readViewer(auth, database, request.headers.cookie, (cookies) =>
        reply.header('set-cookie', cookies),
      )
      if (!viewer) return sendRefusal(request, reply, { refusal: 'NOT_SIGNED_IN' })
      const headers = forwarded(request, config)
      const outcome = await open({ database, auth, viewer, headers }, input.data)
      const facts = { requestId: request.id, route: path }
      if (isRefused(outcome)) {
        noteRefusal(viewer.id, outcome, facts)
        return sendRefusal(request, reply, outcome)
      }
      app.log.info(facts, 'A second factor was kept or shown.')
      return sendSuccess(reply, headers, outcome)
    })
  }

  route('authenticator', nothing, async (requester) => success(await beginAuthenticator(requester)))
  route('authenticator/confirm', codeInput, async (requester, { code }) =>
    added(await confirmAuthenticator(requester, code), 'AUTHENTICATOR'),
  )
  route('authenticator/remove', nothing, async (requester) =>
    success(await removeFactor(requester, { kind: 'AUTHENTICATOR' })),
  )
  route('code', codeInput, async (requester, { code }) =>
    success(await takeCode(requester, code), { strengthens: 'AUTHENTICATOR' }),
  )
  route('recovery', recoveryCodeInput, async (requester, { code }) =>
    success(await takeRecoveryCode(requester, code), { strengthens: 'RECOVERY_CODE' }),
  )
  route('recovery-codes', nothing, async (requester) => success(await renewRecoveryCodes(requester)))

  route('passkey/options', nothing, async (requester) => asked(await beginPasskey(requester)))
  route('passkey', passkeyInput, async (requester, { response, name }) =>
    added(await addPasskey(requester, response, name), 'PASSKEY'),
  )
  route('passkey/show/options', nothing, async (requester) => asked(await askForPasskey(requester)))
  route('passkey/show', assertionInput, (requester, { response }) => showPasskey(requester, response))
  route('passkey/rename', passkeyIdInput.extend({ name }), async (requester, { id, name }) =>
    success(await renamePasskey(requester, id, name)),
  )
  route('passkey/remove', passkeyIdInput, async (requester, { id }) =>
    success(await removeFactor(requester, { kind: 'PASSKEY', id })),
  )
}

const isRefused = (outcome: object): outcome is Refused => 'refusal' in outcome

const success = (outcome: Refused | object | null, more: Success = {}): Refused | Success =>
  outcome !== null && isRefused(outcome) ? outcome : { ...more, body: outcome ?? {} }

/** Setting up the first factor also presents it; adding another doesn't prove possession of the existing ones. */
const added = (outcome: Refused | { recoveryCodes: string[] | null }, factor: Factor): Refused | Success =>
  success(outcome, !isRefused(outcome) && outcome.recoveryCodes ? { strengthens: factor } : {})

const asked = (outcome: Refused | Ceremony): Refused | Success =>
  isRefused(outcome) ? outcome : { body: outcome.options, cookies: outcome.cookies }

function sendRefusal(request: FastifyRequest, reply: FastifyReply, { refusal, seconds }: Refused): FastifyReply {
  if (seconds !== undefined) reply.header('retry-after', seconds)
  const words = secondFactorWords[languageOfRequest(request)]
  return refuse(reply, status[refusal], refusal, words[refusal](Math.ceil((seconds ?? 0) / 60)))
}
