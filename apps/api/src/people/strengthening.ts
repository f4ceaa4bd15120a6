/** The one way in which a sign-in becomes strong. */
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'

/**
 * `auth.api.strengthen` puts a new sign-in in the place of the present one, in which a second factor was shown. Its token is new,
 * so that whoever holds a copy of the weaker one holds nothing. No request reaches it.
 */
export const strengthening = () =>
  ({
    id: 'strengthening',
    endpoints: {
      strengthen: createAuthEndpoint.serverOnly({ method: 'POST', use: [sessionMiddleware] }, async (endpoint) => {
        const { internalAdapter, session: present } = endpoint.context
        const strong = await internalAdapter.createSession(present.user.id, false, { strengthenedAt: new Date() })
        await setSessionCookie(endpoint, { session: strong, user: present.user })
        await internalAdapter.deleteSession(present.session.token)
        return endpoint.json(null)
      }),
    },
  }) satisfies BetterAuthPlugin
