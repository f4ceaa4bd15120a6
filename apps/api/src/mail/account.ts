/** Emails that aren't about an event: sign-in, and changes to an account. */
import { languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import { makeSignInMail } from '../access/signInMail.ts'
import type { JobPayload } from '../jobs/jobSchemas.ts'
import { deliverOrGiveUp, type MailTools } from './deliver.ts'
import { accountMail, signInMail, siteIn } from './templates.ts'

export interface SignInLinkOrder {
  email: string
  /** Path of the site. */
  next: string
  /** Language of the page that the link leads to; people who chose a language for their account get emails in that one. */
  language: string
  /** The requesting browser, as stored, in base64url. */
  askedBy: string
}

/**
 * Sends a link and a code if the address belongs to a member, to somebody who signed in before, to a registration, an invitation,
 * a focal point or a speaker; otherwise nothing.
 */
export async function sendSignInLink(tools: MailTools, order: SignInLinkOrder, jobId: string): Promise<void> {
  const { database, config } = tools
  const email = foldEmail(order.email)
  const user = await database.user.findUnique({ where: { email } })
  const known =
    user ??
    (await database.registration.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.invitation.findFirst({ where: { emailKey: email, state: 'SENT' }, select: { id: true } })) ??
    (await database.eventInvitation.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.focalPoint.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.replacement.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.speaker.findFirst({ where: { emailKey: email }, select: { id: true } }))
  if (!known) return
  const ofPage = languageOf([order.language]) ?? 'en'
  const language = user?.languageChosen ? (languageOf([user.language]) ?? 'en') : ofPage
  const browser = Uint8Array.from(Buffer.from(order.askedBy, 'base64url'))
  const { token, code } = await makeSignInMail(database, config.secret, { email, next: order.next, browser })
  const mail = signInMail(language, `${siteIn(config.siteUrl, ofPage)}/sign-in#token=${token}`, code)
  await deliverOrGiveUp(tools, email, mail, `sign-in-${jobId}`)
}

/** Notifies a person, in their own language, that their second factors changed. */
export async function sendAccountNotice(
  tools: MailTools,
  { userId, change }: JobPayload<'send_account_notice'>,
  jobId: string,
): Promise<void> {
  const user = await tools.database.user.findUnique({ where: { id: userId } })
  if (!user) return
  const language = languageOf([user.language]) ?? 'en'
  const mail = accountMail(language, change, `${siteIn(tools.config.siteUrl, language)}/account`)
  await deliverOrGiveUp(tools, user.email, mail, `account-${jobId}`)
}
