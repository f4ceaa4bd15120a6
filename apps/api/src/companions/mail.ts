/** Emails companions that they are expected, or no longer are. Never names whom they accompany. */

import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import type { MailTools } from '../mail/deliver.ts'
import { letterheadOf, ownLetterhead } from '../mail/letterhead.ts'
import { emailPhraseOf, isProtectedAt } from '../mail/protectedAt.ts'
import { type Mail, phraseParagraph, siteIn, written } from '../mail/templates.ts'
import { momentIn } from '../refusals/words/moment.ts'
import { clockOf } from '../request/clock.ts'
import { isOff } from '../request/eventState.ts'
import { textIn } from '../request/texts.ts'
import { companionMailWords } from './mailWords.ts'

/**
 * Null if it no longer holds: the companion was removed meanwhile, the event is over or called off, or the person they accompany
 * requested protection. Companions who requested it themselves don't get the event's name.
 */
export async function mailToCompanion(
  { config }: Pick<MailTools, 'config'>,
  transaction: Prisma.TransactionClient,
  { companionId, template, recipient, ...message }: MessageModel,
): Promise<Mail | null> {
  const found = await transaction.companion.findUnique({
    where: { id: companionId ?? '' },
    include: { registration: true, event: { include: { host: true } } },
  })
  const isAdded = template === 'companion-added'
  if (!found || found.registration?.protected || (isAdded && found.removedAt !== null)) return null
  const { event, kind } = found
  if (isOff(event) || event.endsAt <= (await clockOf(transaction))) return null
  const language = languageOf([message.language]) ?? 'en'
  const site = siteIn(config.siteUrl, language)
  const words = companionMailWords[language]
  const title = textIn(language, event.titles) ?? event.slug
  const emailKey = recipient.toLowerCase()
  if (await isProtectedAt(transaction, event.id, emailKey)) {
    const phrase = await emailPhraseOf(transaction, emailKey)
    return written({
      language,
      ...ownLetterhead,
      ...words.discreet,
      greeting: null,
      facts: [],
      phrase: phraseParagraph(language, phrase),
      action: { label: words.openSite, url: site },
      note: null,
    })
  }
  const letterhead = letterheadOf(language, event.host)
  const startsAt = momentIn(language, event.zone, event.startsAt)
  const { subject, paragraphs } = isAdded
    ? words.added({ event: title, startsAt, role: words.roles[kind] })
    : words.removed({ event: title })
  return written({
    language,
    ...letterhead,
    subject,
    paragraphs,
    greeting: null,
    facts: [
      { label: words.labels.event, value: title },
      { label: words.labels.when, value: startsAt },
    ],
    action: { label: words.openEvent, url: `${site}/e/${event.slug}` },
    note: null,
    footer: words.footer(letterhead.sender),
  })
}
