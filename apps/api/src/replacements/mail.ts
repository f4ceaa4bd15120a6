/**
 * The email to the person named by a seat holder. Its link signs in and leads to the seat; once expired, one click sends a new
 * one.
 */

import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { makeSignInLink } from '../access/signInMail.ts'
import type { MailTools } from '../mail/deliver.ts'
import { letterheadOf, ownLetterhead } from '../mail/letterhead.ts'
import { emailPhraseOf, isProtectedAt } from '../mail/protectedAt.ts'
import { type Mail, phraseParagraph, siteIn, written } from '../mail/templates.ts'
import { momentIn } from '../refusals/words/moment.ts'
import { textIn } from '../request/texts.ts'
import { replacementMailWords } from './mailWords.ts'
import { replacementPage, stateAt } from './state.ts'

/**
 * Null if it can no longer be accepted. Doesn't name the holder, whose name is free text to somebody who has agreed to nothing;
 * the page does. A protected replacement's email reveals nothing, not even the event.
 */
export async function mailToReplacement(
  { database, config }: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> {
  const found = await transaction.replacement.findUnique({
    where: { id: message.replacementId ?? '' },
    include: { registration: true, event: { include: { host: true } } },
  })
  const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  if (!found || stateAt(found, found.registration, at) !== 'NAMED') return null
  const { event, registration, email, expiresAt } = found
  const language = languageOf([message.language]) ?? 'en'
  const site = siteIn(config.siteUrl, language)
  const next = new URL(`${site}${replacementPage(event)}`).pathname
  const token = await makeSignInLink(database, { email, next })
  const url = `${site}/sign-in#token=${token}`
  const words = replacementMailWords[language]
  const until = momentIn(language, event.zone, expiresAt)
  const title = textIn(language, event.titles) ?? event.slug
  const isDiscreet = registration.protected || (await isProtectedAt(transaction, event.id, found.emailKey))
  const { subject, paragraphs } = isDiscreet ? words.discreet({ until }) : words.named({ event: title, until })
  const phrase = isDiscreet ? await emailPhraseOf(transaction, found.emailKey) : null
  return written({
    language,
    subject,
    greeting: null,
    facts: [],
    paragraphs,
    phrase: phraseParagraph(language, phrase),
    ...(isDiscreet ? ownLetterhead : letterheadOf(language, event.host)),
    action: { label: words.action, url },
    note: words.note,
    footer: words.footer,
  })
}
