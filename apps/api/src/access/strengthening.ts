/** The one way in which a sign-in becomes strong. */
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

export const factors = ['PASSKEY', 'AUTHENTICATOR', 'RECOVERY_CODE'] as const
export type Factor = (typeof factors)[number]

/**
 * `auth.api.strengthen` puts a new sign-in in the place of the present one, in which a second factor was shown. Its token is new,
 * so that a copy of the weaker one is worthless. It began when the present one did. No request reaches it.
 */
export const strengthening = () =>
  ({
    id: 'strengthening',
    endpoints: {
      strengthen: createAuthEndpoint.serverOnly(
        { method: 'POST', use: [sessionMiddleware], body: z.object({ factor: z.enum(factors) }) },
        async (endpoint) => {
          const { internalAdapter, session: present } = endpoint.context
          const { createdAt } = present.session
          const facts = { createdAt, strengthenedAt: new Date(), factor: endpoint.body.factor }
          const strong = await internalAdapter.createSession(present.user.id, false, facts, true)
          await setSessionCookie(endpoint, { session: strong, user: present.user })
          await internalAdapter.deleteSession(present.session.token)
          return endpoint.json(null)
        },
      ),
    },
  }) satisfies BetterAuthPlugin
