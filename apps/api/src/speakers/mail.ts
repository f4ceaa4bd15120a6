/** The email that asks a speaker for consent. */
import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import type { MailTools } from '../mail/deliver.ts'
import { letterheadOf } from '../mail/letterhead.ts'
import { emailPhraseOf, isProtectedAt } from '../mail/protectedAt.ts'
import { type Mail, neutralPage, siteIn, written } from '../mail/templates.ts'
import { momentIn } from '../refusals/words/moment.ts'
import { clockOf } from '../request/clock.ts'
import { hasEnded } from '../request/eventState.ts'
import type { SpeakerRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { makeSpeakerLink, speakerPage } from './link.ts'
import { speakerMailWords } from './mailWords.ts'

/**
 * Null if it no longer holds: the speaker was removed or changed meanwhile, or the event is over or called off. Contains no
 * names, because the address is unconfirmed.
 */
export async function mailToSpeaker(
  { database, config }: MailTools,
  transaction: Prisma.TransactionClient,
  { speakerId, recipient, eventId, ...message }: MessageModel,
): Promise<Mail | null> {
  const speaker = await transaction.speaker.findUnique({
    where: { id: speakerId ?? '' },
    include: { event: { include: { host: true } } },
  })
  const at = await clockOf(transaction)
  if (!speaker || !isOpen(speaker) || speaker.email !== recipient) return null
  const { event } = speaker
  if (event.state === 'CALLED_OFF' || hasEnded(event, at)) return null
  const language = languageOf([message.language]) ?? 'en'
  const token = await makeSpeakerLink(database, speaker.id, at)
  const url = `${siteIn(config.siteUrl, language)}${speakerPage}#token=${token}`
  const words = speakerMailWords[language]
  const emailKey = speaker.emailKey ?? ''
  if (await isProtectedAt(transaction, event.id, emailKey)) {
    const neutral = neutralPage(language, null, url, await emailPhraseOf(transaction, emailKey))
    return written({ ...neutral, note: words.note })
  }
  const letterhead = letterheadOf(language, event.host)
  const title = textIn(language, event.titles) ?? event.slug
  const { subject, paragraphs, action, labels, note, footer } = words
  return written({
    language,
    ...letterhead,
    subject: subject(title),
    greeting: null,
    paragraphs: paragraphs({ institute: letterhead.sender, event: title }),
    facts: [
      { label: labels.event, value: title },
      ...(event.undecidedDates.includes('STARTS_AT')
        ? []
        : [{ label: labels.when, value: momentIn(language, event.zone, event.startsAt) }]),
    ],
    action: { label: action, url },
    note,
    footer: footer(letterhead.sender),
  })
}

/** Whether the person may still answer: they were asked, or organisers recorded a withdrawal, which only they can reverse. */
const isOpen = ({ consent, consentNote }: SpeakerRow): boolean =>
  consent === 'ASKED' || (consent === 'WITHDRAWN' && consentNote !== null)
