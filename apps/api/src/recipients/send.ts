/** Sends a published version to recipients: what was sent, the queued emails and the audit entry, in one transaction. */
import { languagesOf } from '@plenaria/domain/report/content'
import type { Prisma } from '@plenaria/prisma/client'
import { type Language, languageOf, languages } from '@plenaria/schema/languages'
import { checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SendReportInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent } from '../access/lock.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { each, listProblems, repeated } from '../refusals/fieldProblems.ts'
import { contentOf } from '../report/compose.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, RecipientRow } from '../request/rows.ts'
import { localised, storedTexts } from '../request/texts.ts'
import { matching } from './list.ts'

type Result = Awaited<ResolversTypes['SendReportResult']>

/** Milliseconds: for the largest list. */
export const timeouts = { maxWait: 15_000, timeout: 120_000 }
const maxNoteLength = 4_000
const maxNamed = 5_000
/** Emails queued by one statement, so that none has too many values. */
export const atOnce = 1_000

const fieldProblemsOf = ({ notes, recipientIds }: SendReportInput): FieldProblem[] => [
  ...each(notes, 'notes', ({ text }, path) => checkText(`${path}.text`, text, maxNoteLength)),
  ...repeated(
    notes.map(({ language }) => language),
    (index) => `notes.${index}.language`,
  ),
  ...(recipientIds == null ? [] : listProblems(recipientIds, 'recipientIds', [0, maxNamed], () => [])),
]

export async function sendReport(input: SendReportInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.manageRecipients(requester, event))
  if (denial) return denial
  const fieldProblems = fieldProblemsOf(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result> => {
    await lockEvent(transaction, event.id)
    const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const { number } = input
    const version = await transaction.reportVersion.findFirst({
      where: { eventId: event.id, number },
      include: { withdrawal: true },
    })
    if (!version) return notPublished(transaction, { event, number, at }, context)
    if (version.withdrawal)
      return refuse(language, 'ReportVersionWithdrawn', { withdrawnAt: version.withdrawal.withdrawnAt }, event.zone)
    const written = languagesOf(contentOf(version), languages)
    if (input.language != null && !written.includes(input.language))
      return refuse(language, 'ReportNotInLanguage', { languages: written })
    const recipients = await transaction.recipient.findMany({
      where: {
        AND: [
          await matching(event, input.filter, transaction),
          { deliveries: { none: { number } } },
          input.recipientIds == null ? {} : { id: { in: input.recipientIds.filter(isId) } },
        ],
      },
      orderBy: { id: 'asc' },
    })
    if (recipients.length === 0) return refuse(language, 'NobodyToSendTo', {})
    const notes = localised(storedTexts(input.notes))
    const { instituteId, grantId } = right
    const sendings = recipients.map((recipient, sequence) => {
      const emailLanguage = input.language ?? ownLanguage(recipient)
      const inLanguage = written.find((each) => each === emailLanguage) ?? written[0] ?? 'en'
      const id = uuidv7(at.getTime(), sequence)
      const delivery = { id, recipientId: recipient.id, eventId: event.id, number, language: inLanguage }
      const noteLanguage = [emailLanguage, inLanguage].find((each) => notes[each] !== undefined) ?? null
      const note = noteLanguage && (notes[noteLanguage] ?? null)
      return {
        delivery: { ...delivery, note, noteLanguage, instituteId, grantId, sentAt: at },
        message: {
          id: uuidv7(at.getTime(), sequence),
          eventId: event.id,
          template: 'report',
          enqueuedAt: at,
          recipient: recipient.email,
          language: emailLanguage,
          deliveryId: id,
        },
      }
    })
    for (let from = 0; from < sendings.length; from += atOnce) {
      const part = sendings.slice(from, from + atOnce)
      await transaction.reportDelivery.createMany({ data: part.map(({ delivery }) => delivery) })
      await transaction.message.createMany({ data: part.map(({ message }) => message) })
    }
    const payload = { ids: sendings.map(({ message }) => message.id) }
    await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload }]))
    const sent = sendings.length
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'REPORT_SENT', at, eventId: event.id, after: { number, recipients: sent } },
    ])
    return { __typename: 'ReportSent', event, sent }
  }, timeouts)
}

/** Language of the recipient's emails; English by default. */
export const ownLanguage = ({ language }: Pick<RecipientRow, 'language'>): Language => languageOf([language]) ?? 'en'

/** A version under embargo isn't published, so it isn't sent; only members who may publish it know about it. */
async function notPublished(
  transaction: Prisma.TransactionClient,
  { event, number, at }: { event: EventRow; number: number; at: Date },
  { language }: Context,
): Promise<Result> {
  const draft = await transaction.report.findUnique({ where: { eventId: event.id } })
  const newest = await transaction.reportVersion.findFirst({
    where: { eventId: event.id },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const isNext = number === (newest?.number ?? 0) + 1
  return isNext && draft?.embargoUntil && at < draft.embargoUntil
    ? refuse(language, 'ReportUnderEmbargo', { until: draft.embargoUntil }, event.zone)
    : refuse(language, 'ReportVersionNotPublished', {})
}
