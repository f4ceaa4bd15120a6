/** Invites people to an event: all who are named, or nobody. */
import type { Prisma } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import type { InvitePeopleInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { can, rightToInvite } from '../access/policy.ts'
import { actorFor } from '../audit/append.ts'
import { affects } from '../audit/effect.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventInvitationRow, EventRow } from '../request/rows.ts'
import {
  type Checked,
  checkPeople,
  type Look,
  noteOf,
  problemsInWords,
  type Ready,
  type Terms,
  termsProblems,
  type Wanted,
} from './check.ts'
import { lockInviting, type Prepared, prepare, settle, writeNew } from './write.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

const maxAtOnce = 1000

export async function invitePeople(input: InvitePeopleInput, context: Context): Result<'InvitePeopleResult'> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.invite(requester, event))
  if (denial) return denial
  const at = await now(context)
  const count = input.people.length
  const problems = [
    ...termsProblems(input, event, at),
    ...(count === 0 ? [{ path: 'people', code: 'REQUIRED' as const }] : []),
    ...(count > maxAtOnce ? [{ path: 'people', code: 'TOO_MANY' as const, maximum: maxAtOnce }] : []),
  ]
  if (problems.length > 0) return invalidInput(language, problems)
  const wanted = input.people.map(
    (person, index): Wanted => ({
      row: index + 1,
      email: person.email,
      name: person.name,
      groupKey: person.groupKey ?? input.groupKey,
      language: person.language ?? input.language,
    }),
  )
  return database.$transaction(async (transaction) => {
    await lockInviting(transaction, event.id)
    await lockSeats(transaction, event.id)
    const checked = await checkPeople(transaction, event.id, wanted, await choice(transaction, event, context))
    const { ready, invalid, invalidCount } = checked
    if (input.dryRun)
      return {
        __typename: 'InvitationsChecked' as const,
        ready: ready.length,
        invalid: invalidCount,
        problems: problemsInWords(language, invalid),
      }
    if (!isAgreed(checked, input.skipInvalid)) return invalidList(checked, context)
    announce(event, ready, context)
    const terms = { expiresAt: input.expiresAt, note: noteOf(input.note), invitedAs: input.invitedAs ?? 'PARTICIPANT' }
    for (const group of await prepareAll(event, ready, terms, context))
      await settle(transaction, group, await writeNew(transaction, group))
    return { __typename: 'PeopleInvited' as const, event, invited: ready.length }
  }, timeouts)
}

/**
 * Announces the emails before anything is written, because writing takes most of the time, unless the emails are to be read.
 * Inviting only oneself emails nobody else.
 */
function announce(event: EventRow, ready: readonly Ready[], context: Context): void {
  const { viewer, effect } = context
  if (effect?.kind === 'REHEARSAL' && effect.isLookedInto) return
  const own = viewer && foldEmail(viewer.email)
  const others = ready.filter(({ emailKey }) => emailKey !== own)
  const [first] = others
  const right = first && rightToInvite(viewer, event, first.groupKey)
  if (!right) return
  const people = others.length
  affects(context, { eventId: event.id, actor: actorFor(context, right), people, emails: [{ about: 'OTHER', people }] })
}

/** Groups that the viewer may invite people to, and what the viewer may see, with current rights. */
export async function choice(transaction: Prisma.TransactionClient, event: EventRow, context: Context): Promise<Look> {
  const groups = await transaction.stakeholderGroup.findMany({ where: { eventId: event.id }, select: { key: true } })
  const known = new Set(groups.map(({ key }) => key).filter((key) => can.inviteTo(context.viewer, event, key)))
  const showsRegistered = can.showRegistered(context.viewer, event)
  return { mayInviteTo: (groupKey: string) => known.has(groupKey), showsRegistered, at: await now(context) }
}

/** Whether there are no problems, or exactly as many as may be skipped. */
const isAgreed = ({ ready, invalidCount }: Checked, leaveOut: number | null | undefined): boolean =>
  ready.length > 0 && invalidCount === (leaveOut ?? 0)

export const invalidList = ({ ready, invalid, invalidCount }: Checked, { language }: Context) =>
  refuse(language, 'InvitationsInvalid', {
    ready: ready.length,
    invalid: invalidCount,
    problems: problemsInWords(language, invalid),
  })

export type InvitedTerms = Terms & Pick<EventInvitationRow, 'invitedAs'>

/** Under the right that covers each person's group. */
export async function prepareAll(
  event: EventRow,
  ready: readonly Ready[],
  { expiresAt, note, invitedAs }: InvitedTerms,
  context: Context,
): Promise<Prepared[]> {
  const at = await now(context)
  return [...Map.groupBy(ready, (one) => one.groupKey)].map(([groupKey, people]) => {
    const right = rightToInvite(context.viewer, event, groupKey)
    if (!right) throw new Error('Who may not invite to a group was let through.')
    const { instituteId, grantId } = right
    const sending = { eventId: event.id, invitedAs, expiresAt, note, instituteId, grantId, focalPointId: null }
    return prepare(people, sending, { actor: actorFor(context, right), at })
  })
}
