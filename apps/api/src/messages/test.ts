/** Sends a message to its author as a test, filled in with the data that they may see of one person. */
import { languageOf } from '@plenaria/schema/languages'
import type { PreviewEmailInput, ResolversTypes, TestMessageInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { addAll } from '../jobs/add.ts'
import type { JobPayload } from '../jobs/jobSchemas.ts'
import { asTest, eventUrl } from '../mail/asTest.ts'
import { attachedTo } from '../mail/attached.ts'
import { deliver, type MailTools } from '../mail/deliver.ts'
import { letterPage } from '../mail/ownLetter.ts'
import { written } from '../mail/templates.ts'
import { queueTestEmail, testSubject } from '../mail/testEmail.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { loadDeferredActor } from '../tokens/read.ts'
import { findLetter } from './letters.ts'
import { filledAsSeen, pageToPreview } from './preview.ts'

type Result = Awaited<ResolversTypes['TestMessageResult']>

export async function testMessage(
  { id, language: wished, reference }: TestMessageInput,
  context: Context,
): Promise<Result> {
  const { database, language } = context
  const found = await findLetter(id, context)
  if (!found) return refuse(language, 'UnknownMessage', {})
  const { letter, event } = found
  const denial = await forbidden(context, (requester) => can.changeLetter(requester, letter, event))
  const { viewer } = context
  if (denial || !viewer) return denial ?? refuse(language, 'NotAllowed', {})
  const registration = reference == null ? null : await findByReference(reference, context)
  const isKnown = registration?.eventId === event.id && can.messageTo(viewer, registration, event)
  if (reference != null && !isKnown) return refuse(language, 'UnknownRegistration', {})
  const payload = { letterId: id, userId: viewer.id, language: wished, registrationId: registration?.id ?? null }
  await database.$queryRaw(addAll([{ identifier: 'send_letter_test', payload }]))
  return { __typename: 'MessageTestSent', to: viewer.email }
}

/** Sends what the preview shows to the viewer as an email. */
export async function testEmail(
  input: PreviewEmailInput,
  context: Context,
): Promise<Awaited<ResolversTypes['TestEmailResult']>> {
  const { viewer, database, language } = context
  const page = await pageToPreview(input, context)
  if ('message' in page) return page
  const url = eventUrl(context.auth.options.baseURL, page.language, { slug: input.eventSlug })
  return viewer
    ? queueTestEmail(database, viewer, asTest(page, { opens: 'EVENT', url }))
    : refuse(language, 'NotAllowed', {})
}

/** The job `send_letter_test`. */
export async function sendLetterTest(
  tools: MailTools,
  order: JobPayload<'send_letter_test'>,
  jobId: string,
): Promise<void> {
  const { database, config } = tools
  const letter = await database.letter.findUnique({ where: { id: order.letterId }, include: { event: true } })
  const viewer = await loadDeferredActor(database, order.userId, null)
  if (!letter || !viewer || !can.changeLetter(viewer, letter, letter.event)) return
  const { event } = letter
  const registration = await database.registration.findUnique({ where: { id: order.registrationId ?? letter.id } })
  const mayFill = registration !== null && can.messageTo(viewer, registration, event)
  const institute = await database.institute.findUniqueOrThrow({ where: { id: letter.instituteId } })
  const language = languageOf([order.language]) ?? 'en'
  const { siteUrl } = config
  const filled = await filledAsSeen(
    mayFill ? registration : null,
    language,
    { event, institute },
    { database, viewer, siteUrl },
  )
  const page = letterPage(letter, language, filled, null)
  const mail = written(asTest(page, { opens: 'EVENT', url: eventUrl(siteUrl, page.language, event) }))
  const files = await attachedTo(database, letter.id, filled.person?.protected ? mail.page.language : null)
  await deliver(tools, viewer.email, { ...mail, files, subject: testSubject(mail.subject) }, `test-${jobId}`)
}
