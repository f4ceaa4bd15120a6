/**
 * Removes what can't be decrypted under the current SECRET, after it was changed on purpose. This never grants access: a member
 * who loses their second factor is treated like a new one, who has to set one up.
 */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { appendAudit, clockActor } from '../audit/append.ts'
import { openSealing, type Sealing, UnreadableSeal } from '../kernel/sealing.ts'
import { draftText } from '../registering/drafts.ts'
import { closeOpenRound } from '../validation/rounds.ts'
import { notifyOfStop } from '../webhooks/notice.ts'
import { makeSecret, opensFor, sealedFor } from '../webhooks/secret.ts'

type Transaction = Prisma.TransactionClient

/** Number of removed items by kind. */
export interface Removed {
  /** People who no longer have a second factor and must set one up again. */
  people: number
  /** People who still have a passkey, but lost their authenticator app or recovery codes. */
  passkeyHolders: number
  joinLinks: number
  calendarFeeds: number
  drafts: number
  /** Stopped, with a new secret. */
  webhooks: number
  /** Validation rounds, closed. */
  rounds: number
}

/** Milliseconds; an installation with 100,000 people takes some seconds. */
const timeouts = { maxWait: 10_000, timeout: 10 * 60_000 }

/**
 * All or nothing. Repeating it removes nothing more.
 * @param database connected as the owner
 * @param record writes the check of SECRET in the same transaction, and returns whether it differs from the previous one:
 * everybody is then signed out
 */
export function removeUnreadable(
  database: PrismaClient,
  secret: string,
  record: (transaction: Transaction) => Promise<boolean>,
): Promise<{ isNew: boolean; removed: Removed }> {
  const sealing = openSealing(secret)
  return database.$transaction(async (transaction) => {
    const isNew = await record(transaction)
    if (isNew) {
      await transaction.signIn.deleteMany()
      await transaction.verification.deleteMany()
    }
    const removed = {
      ...(await removeFactors(transaction, secret)),
      joinLinks: await removeJoinLinks(transaction, sealing),
      calendarFeeds: await removeFeeds(transaction, sealing),
      drafts: await removeDrafts(transaction, sealing),
      webhooks: await stopWebhooks(transaction, sealing),
      rounds: await closeRounds(transaction, sealing),
    }
    return { isNew, removed }
  }, timeouts)
}

function isOpenable(open: () => unknown): boolean {
  try {
    open()
    return true
  } catch (fault) {
    if (fault instanceof UnreadableSeal) return false
    throw fault
  }
}

async function removeFactors(
  transaction: Transaction,
  secret: string,
): Promise<Pick<Removed, 'people' | 'passkeyHolders'>> {
  const decrypts = (data: string) =>
    symmetricDecrypt({ key: secret, data }).then(
      () => true,
      () => false,
    )
  const noCodes = await symmetricEncrypt({ key: secret, data: '[]' })
  const kept = await transaction.twoFactor.findMany({
    include: { user: { select: { _count: { select: { passkeys: true } } } } },
  })
  const removed = { people: 0, passkeyHolders: 0 }
  for (const { userId, verified, secret: encrypted, backupCodes, user } of kept) {
    const isReadable = (encrypted === '' || (await decrypts(encrypted))) && (await decrypts(backupCodes))
    if (isReadable) continue
    await transaction.signIn.deleteMany({ where: { userId } })
    if (user._count.passkeys > 0) {
      removed.passkeyHolders += 1
      const data = { verified: false, secret: '', backupCodes: noCodes, lastStep: null }
      await transaction.twoFactor.update({ where: { userId }, data })
    } else {
      if (verified) removed.people += 1
      await transaction.twoFactor.delete({ where: { userId } })
      await transaction.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } })
    }
  }
  return removed
}

async function removeJoinLinks(transaction: Transaction, sealing: Sealing): Promise<number> {
  const sessions = await transaction.session.findMany({
    where: { joinLink: { not: null } },
    select: { id: true, joinLink: true },
  })
  const lost = sessions.filter(({ id, joinLink }) => joinLink && !isOpenable(() => sealing.open(joinLink, id)))
  for (const { id } of lost) await transaction.session.update({ where: { id }, data: { joinLink: null } })
  return lost.length
}

async function removeFeeds(transaction: Transaction, sealing: Sealing): Promise<number> {
  const feeds = await transaction.calendarFeed.findMany({ select: { registrationId: true, sealed: true } })
  const lost = feeds.filter(({ registrationId, sealed }) => !isOpenable(() => sealing.open(sealed, registrationId)))
  for (const { registrationId } of lost) await transaction.calendarFeed.delete({ where: { registrationId } })
  return lost.length
}

async function removeDrafts(transaction: Transaction, sealing: Sealing): Promise<number> {
  const drafts = await transaction.registrationDraft.findMany()
  const lost = drafts.filter((draft) => !isOpenable(() => draftText(draft, sealing)))
  for (const { eventId, emailKey } of lost)
    await transaction.registrationDraft.delete({ where: { eventId_emailKey: { eventId, emailKey } } })
  return lost.length
}

const clockOf = async (transaction: Transaction): Promise<Date> => {
  const [{ now }] = await transaction.$queryRaw<[{ now: Date }]>`select desk_now() as now`
  return now
}

const actor = clockActor('secret')

/** Gives each webhook a secret that can be decrypted, and stops active ones: receivers couldn't verify signatures. */
async function stopWebhooks(transaction: Transaction, sealing: Sealing): Promise<number> {
  const all = await transaction.webhook.findMany()
  const lost = all.filter((webhook) => !isOpenable(() => opensFor(webhook, sealing)))
  for (const webhook of lost) {
    const at = await clockOf(transaction)
    const { id, instituteId, failures } = webhook
    const sealed = sealedFor(webhook, makeSecret(), sealing)
    const stops = webhook.state === 'ACTIVE'
    await transaction.webhook.update({
      where: { id },
      data: {
        secret: sealed,
        earlierSecret: null,
        earlierUntil: null,
        version: { increment: 1 },
        ...(stops && { state: 'STOPPED', stoppedAt: at }),
      },
    })
    if (!stops) continue
    await appendAudit(transaction, [
      { ...actor, instituteId, what: 'WEBHOOK_STOPPED', at, after: { webhook: id, failures } },
    ])
    await transaction.webhookDelivery.updateMany({
      where: { webhookId: id, state: 'WAITING' },
      data: { state: 'FAILED', nextAttemptAt: null },
    })
    await notifyOfStop(transaction, webhook, at)
  }
  return lost.length
}

/** Nothing can be signed in them any more. */
async function closeRounds(transaction: Transaction, sealing: Sealing): Promise<number> {
  const open = await transaction.validationRound.findMany({ where: { closedAt: null } })
  const lost = open.filter(({ id, privateKey }) => privateKey && !isOpenable(() => sealing.open(privateKey, id)))
  for (const { eventId } of lost) await closeOpenRound(transaction, eventId, { at: await clockOf(transaction), actor })
  return lost.length
}
