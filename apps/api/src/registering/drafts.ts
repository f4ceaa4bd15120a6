/** Unsubmitted registration forms, stored for the address that their authors are signed in with. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import type { Sealing } from '../kernel/sealing.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { RegistrationDraftRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxDraftLength = 40_000

/** Encrypted for one address at one event; can't be decrypted for another. */
const ownerOf = ({ eventId, emailKey }: Pick<RegistrationDraftRow, 'eventId' | 'emailKey'>) => `${eventId} ${emailKey}`

export const draftText = (draft: RegistrationDraftRow, sealing: Sealing): string =>
  sealing.open(draft.sealed, ownerOf(draft))

const draftByEvent = dataLoader<RegistrationDraftRow>(async (eventIds, { database, viewer }) => {
  const emailKey = viewer?.emailKey ?? ''
  const rows = await database.registrationDraft.findMany({ where: { eventId: { in: eventIds }, emailKey } })
  return new Map(rows.map((row) => [row.eventId, row]))
})

const shown = (draft: RegistrationDraftRow, { sealing }: Context) => ({
  content: draftText(draft, sealing),
  version: draft.version,
  savedAt: draft.savedAt,
})

export async function ownDraft(eventId: string, context: Context) {
  if (!can.haveAnAccount(context.viewer)) return null
  const draft = await draftByEvent(eventId, context)
  return draft ? shown(draft, context) : null
}

async function publicEvent(slug: string, { database }: Context) {
  const event = await eventBySlug(database, slug)
  return event?.state === 'PUBLISHED' ? event : null
}

export async function saveDraft(
  { eventSlug, content }: { eventSlug: string; content: string },
  context: Context,
): Promise<Result<'SaveDraftResult'>> {
  const { database, viewer, language, sealing } = context
  const event = await publicEvent(eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  if (!can.haveAnAccount(viewer)) return refuse(language, 'NotAllowed', {})
  if (content === '') return invalidInput(language, [{ path: 'content', code: 'REQUIRED' }])
  if (content.length > maxDraftLength)
    return invalidInput(language, [{ path: 'content', code: 'TOO_LONG', maximum: maxDraftLength }])
  const key = { eventId: event.id, emailKey: viewer.emailKey }
  const savedAt = await now(context)
  const draft = await database.$transaction(async (transaction) => {
    // Submitting and saving wait for each other; a trigger guards against everything else.
    await transaction.$executeRaw`select pg_advisory_xact_lock_shared(lock_of_drafts(${event.id}))`
    const standing = await transaction.registration.count({
      where: { ...key, state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
    })
    if (standing > 0) return null
    const written = { sealed: sealing.seal(content, ownerOf(key)), savedAt }
    return transaction.registrationDraft.upsert({
      where: { eventId_emailKey: key },
      create: { ...key, ...written },
      update: { ...written, version: { increment: 1 } },
    })
  }, timeouts)
  return draft ? { __typename: 'DraftSaved', draft: shown(draft, context) } : refuse(language, 'AlreadyRegistered', {})
}

export async function deleteDraft(eventSlug: string, context: Context): Promise<Result<'DeleteDraftResult'>> {
  const { database, viewer, language } = context
  const event = await publicEvent(eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  if (!can.haveAnAccount(viewer)) return refuse(language, 'NotAllowed', {})
  await database.registrationDraft.deleteMany({ where: { eventId: event.id, emailKey: viewer.emailKey } })
  return { __typename: 'DraftDeleted', event }
}
