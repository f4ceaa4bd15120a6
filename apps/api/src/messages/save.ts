/** Writing letters: drafts are made, changed and discarded. */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, SaveMessageInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, rightToMessage } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { filterForLog } from '../board/filterForLog.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { storedTexts } from '../request/texts.ts'
import { attach, attachedForLog, attachmentProblems, filesToAttach } from './attachments.ts'
import { audience } from './audience.ts'
import { auditLetter, changeLetter } from './change.ts'
import { wordsProblems } from './fieldProblems.ts'

type Result<Name extends 'SaveMessageResult' | 'DiscardMessageResult'> = Awaited<ResolversTypes[Name]>

/** @throws a GraphQLError with the code `FIELD_MASKED` if the filter uses what the viewer does not see */
export async function saveMessage(input: SaveMessageInput, context: Context): Promise<Result<'SaveMessageResult'>> {
  return input.id == null ? writeLetter(input, context) : rewriteLetter(input, input.id, context)
}

const wordsOf = ({ kind, subjects, texts, filter }: SaveMessageInput) => ({
  kind,
  subjects: storedTexts(subjects),
  texts: storedTexts(texts),
  filter: JSON.parse(JSON.stringify(filter)) as Prisma.InputJsonValue,
})

async function writeLetter(input: SaveMessageInput, context: Context): Promise<Result<'SaveMessageResult'>> {
  const { database, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(context.viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.message(requester, event))
  if (denial) return denial
  const fieldProblems = [...wordsProblems(input), ...attachmentProblems(input.attachmentIds)]
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  await audience(event, input.filter, context)
  return database.$transaction(async (transaction): Promise<Result<'SaveMessageResult'>> => {
    context.viewer = await asOfNow(transaction, context.viewer)
    const { viewer } = context
    const right = rightToMessage(viewer, event)
    if (!viewer || !right) return refuse(language, 'NotAllowed', {})
    const { instituteId, grantId } = right
    const at = await clockOf(transaction)
    const id = uuidv7(at.getTime(), 0)
    const files = await filesToAttach(transaction, input.attachmentIds, { eventId: event.id, letterId: null }, context)
    if (files && 'message' in files) return files
    const letter = await transaction.letter.create({
      data: {
        id,
        eventId: event.id,
        instituteId,
        grantId,
        authorId: viewer.id,
        changedAt: at,
        ...wordsOf(input),
        tokenId: viewer.token?.id ?? null,
      },
    })
    await attach(transaction, id, files ?? [])
    const after = { kind: letter.kind, ...attachedForLog(files) }
    await auditLetter(transaction, context, letter, { what: 'LETTER_WRITTEN', at, after })
    return { __typename: 'MessageSaved', saved: letter }
  }, timeouts)
}

const rewriteLetter = (input: SaveMessageInput, id: string, context: Context): Promise<Result<'SaveMessageResult'>> =>
  changeLetter(id, ['DRAFT', 'HALTED'], context, async ({ transaction, letter, event, at, viewer }) => {
    const { language } = context
    if (event.id !== (await eventBySlug(transaction, input.eventSlug))?.id)
      return refuse(language, 'UnknownMessage', {})
    if (letter.version !== input.version) return refuse(language, 'ChangedMeanwhile', {})
    const fieldProblems = [...wordsProblems(input), ...attachmentProblems(input.attachmentIds)]
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    await audience(event, input.filter, { database: context.database, viewer })
    const files = await filesToAttach(transaction, input.attachmentIds, { eventId: event.id, letterId: id }, context)
    if (files && 'message' in files) return files
    if (files) await attach(transaction, id, files)
    const changed = await transaction.letter.update({
      where: { id },
      data: {
        ...wordsOf(input),
        authorId: viewer.id,
        tokenId: viewer.token?.id ?? null,
        changedAt: at,
        stage: 'DRAFT',
        haltReason: null,
        scheduledFor: null,
        version: { increment: 1 },
      },
    })
    const after = { kind: changed.kind, filter: filterForLog(changed.filter), ...attachedForLog(files) }
    await auditLetter(transaction, context, changed, { what: 'LETTER_CHANGED', at, after })
    return { __typename: 'MessageSaved' as const, saved: changed }
  })

export const discardMessage = (id: string, context: Context): Promise<Result<'DiscardMessageResult'>> =>
  changeLetter(id, ['DRAFT', 'HALTED'], context, async ({ transaction, letter, at }) => {
    await transaction.letter.delete({ where: { id } })
    await auditLetter(transaction, context, letter, { what: 'LETTER_DISCARDED', at })
    return { __typename: 'MessageDiscarded' as const, id }
  })

/** A name with a zero byte is nobody's, and nothing that the database can look for. */
export const storable = (slug: string): string => slug.replaceAll('\0', ' ')
