/** Creates and revokes API tokens. */
import { randomUUID } from 'node:crypto'
import { capabilitiesOf } from '@plenaria/domain/grant'
import { checkLine, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { CreateApiTokenInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden, unlessConfirmedRecently } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { ViewerRow } from '../request/rows.ts'
import { hashOf, makeSecret } from './secret.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxNameLength = 100
const maxDays = 365
const day = 24 * 60 * 60_000

export async function createApiToken(
  input: CreateApiTokenInput,
  context: Context,
): Promise<Result<'CreateApiTokenResult'>> {
  const { database, viewer, language } = context
  const denial = await forbidden(context, can.makeTokens)
  if (denial || !viewer) return denial ?? refuse(language, 'NotAllowed', {})
  const stale = unlessConfirmedRecently(context)
  if (stale) return stale
  const { problems, instituteId, eventId } = await checkInput(input, viewer, context)
  if (problems.length > 0 || instituteId === null) return invalidInput(language, problems)
  const secret = makeSecret()
  const createdAt = await now(context)
  const expiresAt = new Date(createdAt.getTime() + input.days * day)
  const { id, name, capabilities } = { id: randomUUID(), name: tidy(input.name), capabilities: [...input.capabilities] }
  const token = await database.$transaction(async (transaction) => {
    const after = { token: id, name, capabilities, eventId, expiresAt: expiresAt.toISOString() }
    const actor = actorFor(context, { instituteId, grantId: null })
    await appendAudit(transaction, [{ ...actor, what: 'API_TOKEN_CREATED', at: createdAt, after }])
    return transaction.apiToken.create({
      data: {
        id,
        userId: viewer.id,
        instituteId,
        eventId,
        name,
        capabilities,
        createdAt,
        expiresAt,
        hash: hashOf(secret),
      },
    })
  })
  return { __typename: 'ApiTokenCreated', token, secret, viewer }
}

/** All invalid fields. A right that the viewer lacks can't be delegated. */
async function checkInput(input: CreateApiTokenInput, viewer: ViewerRow, { database }: Context) {
  const { name, instituteSlug, eventSlug, capabilities, days } = input
  const problems: FieldProblem[] = checkLine('name', name, maxNameLength)
  if (days < 1 || days > maxDays) problems.push({ path: 'days', code: 'OUT_OF_RANGE', minimum: 1, maximum: maxDays })
  const institute = await database.institute.findUnique({ where: { slug: instituteSlug } })
  const role = viewer.memberships.find((one) => one.instituteId === institute?.id)?.role
  if (!role) problems.push({ path: 'instituteSlug', code: 'UNKNOWN', expected: 'CHOICE' })
  const own = role ? capabilitiesOf[role] : []
  if (capabilities.length === 0) problems.push({ path: 'capabilities', code: 'REQUIRED', expected: 'CHOICE' })
  else if (new Set(capabilities).size < capabilities.length) problems.push({ path: 'capabilities', code: 'REPEATED' })
  else if (role && !capabilities.every((one) => own.includes(one))) {
    problems.push({ path: 'capabilities', code: 'UNKNOWN', expected: 'CHOICE' })
  }
  const event = eventSlug == null ? null : await eventBySlug(database, eventSlug)
  if (eventSlug != null && !(event && institute && can.workAt(viewer, event, institute.id))) {
    problems.push({ path: 'eventSlug', code: 'UNKNOWN', expected: 'CHOICE' })
  }
  return { problems, instituteId: role ? (institute?.id ?? null) : null, eventId: event?.id ?? null }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** One's own, with or without a second factor: revoking needs none. */
export async function revokeApiToken(id: string, context: Context): Promise<Result<'RevokeApiTokenResult'>> {
  const { database, viewer, language } = context
  const unknown = refuse(language, 'UnknownApiToken', {})
  if (!viewer || !can.revokeTokens(viewer) || !uuid.test(id)) return unknown
  const revokedAt = await now(context)
  return database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select from api_token where id = ${id}::uuid for update`
    const token = await transaction.apiToken.findUnique({ where: { id, userId: viewer.id } })
    if (!token) return unknown
    if (token.revokedAt) return { __typename: 'ApiTokenRevoked' as const, token }
    const actor = actorFor(context, { instituteId: token.instituteId, grantId: null })
    const after = { token: id, name: token.name }
    await appendAudit(transaction, [{ ...actor, what: 'API_TOKEN_REVOKED', at: revokedAt, after }])
    const revoked = await transaction.apiToken.update({ where: { id }, data: { revokedAt } })
    return { __typename: 'ApiTokenRevoked' as const, token: revoked }
  })
}
