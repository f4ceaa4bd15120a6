/** A person's choice for all their registrations: protection at every event, and a phrase in neutral emails. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { checkEmailPhrase } from '@plenaria/schema/answers'
import { tidy } from '@plenaria/schema/texts'
import type { ResolversTypes, SetOwnProtectionInput } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import type { Actor, Desk } from '../desk/index.ts'
import { emailPhraseOf } from '../mail/protectedAt.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { actorOfPerson } from '../registrations/own.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow, ViewerRow } from '../request/rows.ts'

type Result = Awaited<ResolversTypes['SetOwnProtectionResult']>

interface Parts {
  database: PrismaClient
  desk: Desk
}

/** Changes; omitted fields stay. */
interface Choice {
  everywhere?: boolean | undefined
  emailPhrase?: string | null | undefined
}

export async function ownProtection(
  { emailKey }: Pick<ViewerRow, 'emailKey'>,
  { database }: Pick<Context, 'database'>,
) {
  const chosen = await database.addressProtection.findUnique({ where: { emailKey } })
  return { everywhere: chosen?.everywhere ?? false, emailPhrase: chosen?.emailPhrase ?? null }
}

export async function setOwnProtection(
  { everywhere, endsForAll, emailPhrase }: SetOwnProtectionInput,
  context: Context,
): Promise<Result> {
  const { database, viewer, language } = context
  if (!can.haveAnAccount(viewer)) return refuse(language, 'NotAllowed', {})
  const problems = checkEmailPhrase(emailPhrase ?? '')
  if (problems.length > 0) return invalidInput(language, problems)
  const { emailKey } = viewer
  const phrase = emailPhrase === undefined ? undefined : tidy(emailPhrase) || null
  await database.$transaction(
    (transaction) => choose(transaction, emailKey, { everywhere: everywhere ?? undefined, emailPhrase: phrase }),
    timeouts,
  )
  // Returned once it is applied everywhere: after a crash in between, the person got no confirmation and tries again.
  if (everywhere === true) await protectAll(context, emailKey, actorOfPerson(context), true)
  if (everywhere === false && endsForAll) await protectAll(context, emailKey, actorOfPerson(context), false)
  return { __typename: 'OwnProtectionSet', viewer }
}

async function choose(transaction: Prisma.TransactionClient, emailKey: string, choice: Choice): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`protection ${emailKey}`}, 0))`
  const before = await transaction.addressProtection.findUnique({ where: { emailKey } })
  const everywhere = choice.everywhere ?? before?.everywhere ?? false
  const emailPhrase = choice.emailPhrase === undefined ? (before?.emailPhrase ?? null) : choice.emailPhrase
  if (!everywhere && emailPhrase === null) {
    await transaction.addressProtection.deleteMany({ where: { emailKey } })
    return
  }
  const chosen = { everywhere, emailPhrase, changedAt: await clockOf(transaction) }
  await transaction.addressProtection.upsert({ where: { emailKey }, create: { emailKey, ...chosen }, update: chosen })
}

/** Protects, or stops protecting, all registrations of an address, each at its event's desk. */
async function protectAll(
  { database, desk }: Parts,
  emailKey: string,
  actor: Actor,
  protectIdentity: boolean,
): Promise<void> {
  const where = { emailKey, erasedAt: null, protected: !protectIdentity, event: { offersProtection: true } }
  for (let round = 0; round < 5; round++) {
    const rows = await database.registration.findMany({ where })
    if (rows.length === 0) return
    for (const { eventId, reference, version } of rows) {
      const command = { type: 'AMEND', reference, version, person: {}, protectIdentity } as const
      await desk.changeSeats(eventId, command, actor)
    }
  }
  throw new Error('Registrations kept changing while they were to be protected.')
}

/** For people who aren't signed in with the address. Idempotent. */
export async function storeProtectionChoice(
  database: PrismaClient,
  { id: registrationId }: Pick<RegistrationRow, 'id'>,
  { everywhere = false, emailPhrase = null }: Choice,
): Promise<void> {
  if (!everywhere && emailPhrase === null) return
  const data = [{ registrationId, everywhere, emailPhrase }]
  await database.protectionWish.createMany({ data, skipDuplicates: true })
}

/** For people who are signed in with the address: takes effect immediately; an earlier phrase stays. */
export async function chooseInRegistering(context: Context, emailKey: string, choice: Choice): Promise<void> {
  const { database } = context
  await database.$transaction((transaction) => adopt(transaction, emailKey, choice), timeouts)
  if (choice.everywhere) await protectAll(context, emailKey, actorOfPerson(context), true)
}

async function adopt(transaction: Prisma.TransactionClient, emailKey: string, choice: Choice): Promise<void> {
  const before = await emailPhraseOf(transaction, emailKey)
  const everywhere = choice.everywhere || undefined
  const emailPhrase = before === null ? (choice.emailPhrase ?? undefined) : undefined
  if (everywhere !== undefined || emailPhrase !== undefined)
    await choose(transaction, emailKey, { everywhere, emailPhrase })
}

/** Wishes for an address take effect once somebody signs in with it. */
export async function grantWishes(parts: Parts, emailKey: string, requestId: string): Promise<void> {
  const { database } = parts
  const where = { registration: { emailKey } }
  if ((await database.protectionWish.count({ where })) === 0) return
  const isEverywhere = await database.$transaction(async (transaction) => {
    const wishes = await transaction.protectionWish.findMany({ where, orderBy: { registrationId: 'asc' } })
    for (const { everywhere, emailPhrase } of wishes) await adopt(transaction, emailKey, { everywhere, emailPhrase })
    return wishes.some(({ everywhere }) => everywhere)
  }, timeouts)
  const actor: Actor = { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId }
  if (isEverywhere) await protectAll(parts, emailKey, actor, true)
  // Last: what remains after a crash is granted at the next sign-in.
  await database.protectionWish.deleteMany({ where })
}
