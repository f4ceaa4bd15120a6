/** The viewer of an API token. Nothing is cached: a revoked token, a lost membership or an ended grant takes effect at once. */

import type { PrismaClient } from '@plenaria/prisma/client'
import { wellSpaced } from '@plenaria/schema/french'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import { GraphQLError } from 'graphql'
import { standingOf } from '../access/viewer.ts'
import type { ApiTokenRow, UserRow, ViewerRow } from '../request/rows.ts'
import { hashOf, secretIn } from './secret.ts'

type Database = Pick<PrismaClient, 'apiToken' | 'member' | 'user' | '$queryRaw'>

const words: Record<Language, { notKnown: string; tooMany: string }> = {
  en: {
    notKnown: 'This token doesn’t exist, has expired or was revoked. Create a new one in your account.',
    tooMany: 'This token makes too many requests. Wait a minute, and send fewer.',
  },
  es: {
    notKnown: 'Este token no existe, venció o fue revocado. Cree uno nuevo en su cuenta.',
    tooMany: 'Este token hace demasiadas solicitudes. Espere un minuto y envíelas con menos frecuencia.',
  },
  pt_BR: {
    notKnown: 'Este token não existe, expirou ou foi revogado. Crie um novo na sua conta.',
    tooMany: 'Este token faz solicitações demais. Aguarde um minuto e reduza a frequência.',
  },
  fr: wellSpaced({
    notKnown: 'Ce jeton n’existe pas, a expiré ou a été révoqué. Créez-en un nouveau dans votre compte.',
    tooMany: 'Ce jeton envoie trop de demandes. Attendez une minute, et demandez moins souvent.',
  }),
}

/** Thrown to reject a request as a whole; `statusCode` is for responses outside the contract. */
export class TokenRefused extends GraphQLError {
  readonly statusCode: 401 | 429
  constructor(language: Language, why: 'notKnown' | 'tooMany') {
    const statusCode = why === 'notKnown' ? 401 : 429
    const code = why === 'notKnown' ? 'UNAUTHENTICATED' : 'TOO_MANY_REQUESTS'
    super(words[language][why], { extensions: { code, http: { status: statusCode } } })
    this.statusCode = statusCode
  }
}

/**
 * @param isTooOften counts a use of the token with this id
 * @throws TokenRefused
 */
export async function readTokenViewer(
  database: Database,
  authorization: string,
  language: Language,
  isTooOften: (tokenId: string) => Promise<boolean>,
): Promise<ViewerRow> {
  const secret = secretIn(authorization)
  const token = secret && (await database.apiToken.findUnique({ where: { hash: hashOf(secret) } }))
  const user = token && (await database.user.findUnique({ where: { id: token.userId } }))
  if (!token || !user) throw new TokenRefused(language, 'notKnown')
  if (await isTooOften(token.id)) throw new TokenRefused(language, 'tooMany')
  // Measured by the database's clock, and recorded once a minute.
  const [used] = await database.$queryRaw<{ works: boolean }[]>`
    with noted as (
      update api_token set last_used_at = date_trunc('minute', desk_now()) where id = ${token.id}::uuid
        and revoked_at is null and last_used_at is distinct from date_trunc('minute', desk_now()) and desk_now() < expires_at)
    select revoked_at is null and desk_now() < expires_at as works from api_token where id = ${token.id}::uuid`
  if (!used?.works) throw new TokenRefused(language, 'notKnown')
  return bounded(database, user, token)
}

/**
 * The author of a deferred action, with their current rights and, if they used an API token, limited to those of the token.
 * Counts as having presented a second factor, as they did then.
 * @returns null if they no longer have an account, or the token is revoked or expired
 */
export async function loadDeferredActor(
  database: Pick<Database, 'apiToken' | 'user' | 'member' | '$queryRaw'>,
  userId: string,
  tokenId: string | null,
): Promise<ViewerRow | null> {
  const user = await database.user.findUnique({ where: { id: userId } })
  if (!user) return null
  if (tokenId === null) {
    const { id, email } = user
    const known = { id, email, emailKey: foldEmail(email), language: languageOf([user.language]) ?? 'en' } as const
    return { ...known, signInId: '', hasShownSecondFactor: true, isRecent: true, ...(await standingOf(database, id)) }
  }
  const token = await database.apiToken.findUnique({ where: { id: tokenId } })
  const [working] = await database.$queryRaw<{ id: string }[]>`
    select id from api_token where id = ${tokenId}::uuid and revoked_at is null and desk_now() < expires_at`
  return token && working ? bounded(database, user, token) : null
}

/** The rights of an API token: as a member of this institute, at this event (null: at all events), with these capabilities. */
export type Bounds = Pick<ApiTokenRow, 'id' | 'instituteId' | 'eventId'> & { capabilities: readonly string[] }

/** A member within bounds, as if through a token of theirs. */
export async function bounded(
  database: Pick<Database, 'member' | '$queryRaw'>,
  user: Pick<UserRow, 'id' | 'email' | 'language'>,
  { id: tokenId, instituteId, eventId, capabilities }: Bounds,
): Promise<ViewerRow> {
  const { id, email } = user
  const { memberships, grants, conflicts } = await standingOf(database, id)
  const membership = memberships.find((one) => one.instituteId === instituteId) ?? null
  return {
    // An API token has no access to the person's own data.
    id,
    email,
    emailKey: '',
    language: languageOf([user.language]) ?? 'en',
    signInId: '',
    hasShownSecondFactor: true,
    memberships: [],
    grants: grants.filter(({ partnerId }) => partnerId === instituteId),
    conflicts,
    token: { id: tokenId, membership, capabilities, eventId },
  }
}
