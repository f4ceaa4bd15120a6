/** Emails with invitations: to take part, and to nominate people. Each has its own link, of which only the hash is stored. */

import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { makeSignInLink } from '../access/signInMail.ts'
import type { MailTools } from '../mail/deliver.ts'
import { isConfirmedAddress } from '../mail/givenBy.ts'
import type { Page } from '../mail/layout.ts'
import { letterheadOf } from '../mail/letterhead.ts'
import { emailPhraseOf, isProtectedAt } from '../mail/protectedAt.ts'
import { type Mail, neutralPage, siteIn, written } from '../mail/templates.ts'
import { momentIn } from '../refusals/words/moment.ts'
import { replacementMailWords } from '../replacements/mailWords.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { makeLink } from './links.ts'
import { type InvitationLetter, invitationMailWords } from './mailWords.ts'
import { focalPointStateAt, invitationPage, placesPage, stateAt } from './state.ts'

type About = [tools: MailTools, transaction: Prisma.TransactionClient, message: MessageModel]

const whole = { event: { include: { host: true } }, group: true } as const

const isReminder = ({ template }: MessageModel): boolean => template.endsWith('-reminder')

async function instantOf(transaction: Prisma.TransactionClient): Promise<Date> {
  const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  return at
}

/**
 * Null if it can no longer be answered. A protected registrant is only asked to sign in, as in all emails: because the page's URL
 * would name the event, the link signs in and leads there.
 */
export async function invitationToEvent(...[{ database, config }, transaction, message]: About): Promise<Mail | null> {
  const at = await instantOf(transaction)
  const invitation = await answerable(transaction, message, at)
  if (!invitation) return null
  const { id, event, name, expiresAt, email, focalPointId } = invitation
  const language = languageOf([message.language]) ?? 'en'
  const site = siteIn(config.siteUrl, language)
  const path = `${site}${invitationPage(event)}`
  if (await isProtectedAt(transaction, event.id, invitation.emailKey)) {
    const token = await makeSignInLink(database, { email, next: new URL(path).pathname })
    const until = momentIn(language, event.zone, expiresAt)
    const phrase = await emailPhraseOf(transaction, invitation.emailKey)
    const neutral = neutralPage(language, until, `${site}/sign-in#token=${token}`, phrase)
    return written({ ...neutral, note: replacementMailWords[language].note })
  }
  const token = await makeLink(database, { invitationId: id }, at)
  // Focal points aren't organisers, so text that they typed doesn't go into emails to others.
  const isGreeted = !focalPointId && (await isConfirmedAddress(transaction, invitation.emailKey))
  const greeting = isGreeted ? invitationMailWords[language].greeting(name) : null
  return written({ ...pageOfInvitation(invitation, message, `${path}#token=${token}`), greeting })
}

/**
 * As somebody gets it whose registration isn't protected, without a greeting and a link: it reveals nothing about the person, not even
 * whether they are protected. Null if it can no longer be answered.
 */
export async function invitationToAnyone(
  siteUrl: string,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Page | null> {
  const invitation = await answerable(transaction, message, await instantOf(transaction))
  return invitation && pageOfInvitation(invitation, message, `${siteUrl}${invitationPage(invitation.event)}`)
}

async function answerable(transaction: Prisma.TransactionClient, { invitationId }: MessageModel, at: Date) {
  const id = invitationId ?? ''
  const invitation = await transaction.eventInvitation.findUnique({ where: { id }, include: whole })
  return invitation && stateAt(invitation, at) === 'SENT' ? invitation : null
}

function pageOfInvitation(
  { event, group, invitedAs, note, expiresAt }: NonNullable<Awaited<ReturnType<typeof answerable>>>,
  message: MessageModel,
  url: string,
): Page {
  const language = languageOf([message.language]) ?? 'en'
  const { invitation: letters, labels, roles } = invitationMailWords[language]
  const facts = factsOf(language, event, expiresAt)
  return page(language, event, {
    letter: (isReminder(message) ? letters.reminder : letters.first)(facts),
    greeting: null,
    note,
    facts: [
      { label: labels.group, value: textIn(language, group.names) ?? group.key },
      ...(invitedAs === 'SPEAKER' ? [{ label: labels.role, value: roles[invitedAs] }] : []),
      { label: labels.until, value: facts.expiresAt },
    ],
    url,
  })
}

/** Null if nobody can be nominated any more. */
export async function mailToFocalPoint(...[{ database, config }, transaction, message]: About): Promise<Mail | null> {
  const focalPoint = await transaction.focalPoint.findUnique({
    where: { id: message.focalPointId ?? '' },
    include: whole,
  })
  const at = await instantOf(transaction)
  if (!focalPoint || focalPointStateAt(focalPoint, at) !== 'OPEN') return null
  const { id, event, group, name, note, expiresAt, organisation, places, filled } = focalPoint
  const language = languageOf([message.language]) ?? 'en'
  const token = await makeLink(database, { focalPointId: id }, at)
  const { greeting, focalPoint: letters, labels } = invitationMailWords[language]
  const facts = { ...factsOf(language, event, expiresAt), organisation, places, left: places - filled }
  const focalPointPage = page(language, event, {
    letter: (isReminder(message) ? letters.reminder : letters.first)(facts),
    greeting: (await isConfirmedAddress(transaction, focalPoint.emailKey)) ? greeting(name) : null,
    note,
    facts: [
      { label: labels.group, value: textIn(language, group.names) ?? group.key },
      { label: labels.places, value: String(places) },
      { label: labels.until, value: facts.expiresAt },
    ],
    url: `${siteIn(config.siteUrl, language)}${placesPage(event)}#token=${token}`,
  })
  return written(focalPointPage)
}

type Hosted = EventRow & { host: InstituteRow }

const factsOf = (language: Language, event: Hosted, expiresAt: Date) => ({
  event: textIn(language, event.titles) ?? event.slug,
  institute: textIn(language, event.host.names) ?? event.host.slug,
  startsAt: momentIn(language, event.zone, event.startsAt),
  expiresAt: momentIn(language, event.zone, expiresAt),
})

interface Parts {
  letter: InvitationLetter
  /** Null until the address is confirmed. */
  greeting: string | null
  /** The inviter's own text. */
  note: string | null
  facts: { label: string; value: string }[]
  url: string
}

function page(language: Language, event: Hosted, { letter, greeting, note, facts, url }: Parts): Page {
  const { labels, personal, footer } = invitationMailWords[language]
  const { event: title, institute, startsAt } = factsOf(language, event, event.startsAt)
  const { subject, paragraphs, action } = letter
  const [opening = '', ...rest] = paragraphs
  return {
    language,
    ...letterheadOf(language, event.host),
    subject,
    greeting,
    paragraphs: note ? [opening, note, ...rest] : paragraphs,
    facts: [{ label: labels.event, value: title }, { label: labels.when, value: startsAt }, ...facts],
    action: { label: action, url },
    note: personal,
    footer: footer(institute),
  }
}
