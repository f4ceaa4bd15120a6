/** Consent follows the terms: consent to narrower terms doesn't cover wider ones. */
import type { NumberedTerms } from '@plenaria/domain/grantDecision'
import { asking } from '@plenaria/domain/grantWidening'
import type { Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { textIn } from '../request/texts.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'
import { accessInWords } from './access.ts'
import type { Scene } from './change.ts'

/**
 * When terms come into force: hides people who registered earlier and haven't agreed to what the partner may now see, and asks
 * them, in the transaction that agrees to the terms. An event without registrations has nobody to hide.
 */
export async function followTerms(
  transaction: Prisma.TransactionClient,
  { event, id: grantId, partnerId: instituteId, actor }: Scene,
  before: NumberedTerms | null,
  after: NumberedTerms,
): Promise<void> {
  const asked = asking(before, after)
  if (after.terms.needsConsent) await setAsksRegistered(transaction, grantId, false)
  if (!asked) return
  const isRegistered = (await transaction.registration.count({ where: { eventId: event.id, erasedAt: null } })) > 0
  if (!isRegistered) return
  if (!after.terms.needsConsent) await setAsksRegistered(transaction, grantId, true)
  const { names } = await transaction.institute.findUniqueOrThrow({ where: { id: instituteId } })
  const inWords = (code: string) => {
    const language = languageOf([code]) ?? 'en'
    return {
      institute: textIn(language, names) ?? '',
      purpose: textIn(language, after.purposes) ?? '',
      access: accessInWords(after.terms, language).join('\n'),
    }
  }
  const command = { type: 'ASK_CONSENT_AGAIN', grantId, instituteId, ...asked, inWords } as const
  await changeSeatsWithin(transaction, event.id, command, actor)
}

const setAsksRegistered = (transaction: Prisma.TransactionClient, id: string, asksRegistered: boolean) =>
  transaction.grant.update({ where: { id }, data: { asksRegistered } })
