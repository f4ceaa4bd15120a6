/** The only way in which a sign-in becomes strong. */
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

export const factors = ['PASSKEY', 'AUTHENTICATOR', 'RECOVERY_CODE'] as const
export type Factor = (typeof factors)[number]

/**
 * `auth.api.strengthen` replaces the current sign-in, in which a second factor was presented, with a new one. Its token is new,
 * so that a copy of the weaker one is worthless; its start time is kept. No request can reach this endpoint.
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
