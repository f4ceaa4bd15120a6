/** Decides who may hold a seed of a draw, and lets them join. */
import { readPoint } from '@plenaria/domain/draw/curve'
import type { Prisma } from '@plenaria/prisma/client'
import type { DrawRefusalCause, JoinDrawInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { type Actor, appendAudit } from '../audit/append.ts'
import { readPartners } from '../grants/partners.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow, SeedHolderRow } from '../request/rows.ts'
import { refuseDraw } from './refusals.ts'
import { type DrawRow, findDraw, lockDraw, whole } from './rows.ts'
import { eventOfDraw } from './write.ts'

type Result = Awaited<ResolversTypes['JoinDrawResult']>

/** Each has to send a share to every other one. */
const maxHolders = 30

/** The viewer's registration in the pool of the draw; null if there is none. */
export async function ownInPool(
  database: Pick<Prisma.TransactionClient, 'registration'>,
  { id: drawId, eventId }: Pick<DrawRow, 'id' | 'eventId'>,
  { viewer }: Pick<Context, 'viewer'>,
): Promise<RegistrationRow | null> {
  if (!viewer || viewer.token) return null
  return database.registration.findFirst({
    where: { eventId, emailKey: viewer.emailKey, erasedAt: null, drawn: { some: { drawId } } },
  })
}

/** Whether the viewer may act for this seed-holder. */
export async function actsFor(
  database: Pick<Prisma.TransactionClient, 'registration'>,
  event: EventRow,
  holder: Pick<SeedHolderRow, 'instituteId' | 'registrationId'>,
  { viewer }: Pick<Context, 'viewer'>,
): Promise<boolean> {
  if (holder.instituteId !== null) return can.holdSeed(viewer, event, holder.instituteId)
  if (holder.registrationId === null || !viewer || viewer.token) return false
  const registration = await database.registration.findUnique({ where: { id: holder.registrationId } })
  return registration !== null && can.holdOwnSeed(viewer, registration)
}

export async function joinDraw(input: JoinDrawInput, context: Context): Promise<Result> {
  const { database, language } = context
  const found = await findDraw(database, input.id)
  if (!found || found.state === 'DISCARDED' || !(await eventOfDraw(found, context)))
    return refuse(language, 'UnknownDraw', {})
  return database.$transaction(async (transaction): Promise<Result> => {
    const { event, draw } = await lockDraw(transaction, found)
    context.viewer = await asOfNow(transaction, context.viewer)
    const institute = input.instituteSlug
      ? await transaction.institute.findUnique({ where: { slug: input.instituteSlug } })
      : null
    const own = input.instituteSlug ? null : await ownInPool(transaction, draw, context)
    const mayJoin = (viewer: Context['viewer']) =>
      institute ? can.holdSeed(viewer, event, institute.id) : own !== null && can.holdOwnSeed(viewer, own)
    const denial = await forbidden(context, mayJoin)
    if (denial) return denial
    const cause = whyNotJoin(draw, { instituteId: institute?.id ?? null, registrationId: own?.id ?? null }, input.key)
    if (cause) return refuseDraw(language, cause)
    const at = await clockOf(transaction)
    const id = uuidv7(at.getTime(), 0)
    await transaction.seedHolder.create({
      data: {
        id,
        drawId: draw.id,
        position: draw.holders.length + 1,
        key: input.key,
        joinedAt: at,
        ...(institute
          ? { kind: 'INSTITUTE', instituteId: institute.id }
          : { kind: 'PARTICIPANT', registrationId: own?.id ?? null }),
      },
    })
    const actor = await actorOf(transaction, event, institute?.id ?? null, context)
    const after = { draw: draw.id, holder: id }
    await appendAudit(transaction, [{ ...actor, what: 'DRAW_SEED_HOLDER_JOINED', at, eventId: event.id, after }])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return {
      __typename: 'DrawJoined',
      draw: await transaction.draw.findUniqueOrThrow({ where: { id: draw.id }, include: whole }),
    }
  }, timeouts)
}

function whyNotJoin(
  { state, recordHash, holders }: DrawRow,
  { instituteId, registrationId }: Pick<SeedHolderRow, 'instituteId' | 'registrationId'>,
  key: string,
): DrawRefusalCause | null {
  if (state !== 'PREPARED') return recordHash === null ? 'NOT_PREPARED' : 'ALREADY_COMMITTED'
  const isSame = (holder: SeedHolderRow) =>
    instituteId === null ? holder.registrationId === registrationId : holder.instituteId === instituteId
  if (holders.some(isSame)) return 'ALREADY_SEED_HOLDER'
  if (holders.length >= maxHolders) return 'TOO_MANY_SEED_HOLDERS'
  return readPoint(key) === null ? 'KEY_INVALID' : null
}

/** The member acting for their institute, or the participant, whose identity the log doesn't record. */
export async function actorOf(
  transaction: Prisma.TransactionClient,
  { id, hostId }: EventRow,
  instituteId: string | null,
  { viewer, requestId }: Context,
): Promise<Actor> {
  if (instituteId === null)
    return { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId: null }
  const partners = instituteId === hostId ? [] : await readPartners(transaction, [id])
  const grantId = partners.find((partner) => partner.instituteId === instituteId)?.grantId ?? null
  return { actorKind: 'MEMBER', actorId: viewer?.id ?? null, instituteId, grantId, requestId }
}
