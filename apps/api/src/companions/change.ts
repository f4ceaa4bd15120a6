/** Organisers add, change and remove companions. */
import {
  maxCompanionLanguageLength,
  maxCompanionNameLength,
  mayEmail,
  refusalOfAddition,
} from '@plenaria/domain/companions'
import type { Prisma } from '@plenaria/prisma/client'
import { checkEmail, checkLine, checkName, foldEmail, tidy } from '@plenaria/schema/texts'
import type {
  AddCompanionInput,
  ChangeCompanionInput,
  CompanionKind,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { addAll } from '../jobs/add.ts'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { type FieldProblem, refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { CompanionRow, EventRow, RegistrationRow, ViewerRow } from '../request/rows.ts'
import type { CompanionOfEvent } from './read.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

interface Given {
  name?: string | null
  kind: CompanionKind
  language?: string | null
  email?: string | null
}

const fieldProblemsIn = ({ name, kind, language, email }: Given): FieldProblem[] => [
  ...(name == null ? [] : checkName('name', name, maxCompanionNameLength)),
  ...(kind === 'INTERPRETER' ? checkLine('language', language, maxCompanionLanguageLength) : []),
  ...(email == null ? [] : checkEmail('email', email)),
]

const languageOf = ({ kind, language }: Given): string | null => (kind === 'INTERPRETER' ? tidy(language) : null)

const addressOf = (email: string | null) => ({
  email: email === null ? null : tidy(email),
  emailKey: email === null ? null : foldEmail(email),
})

export async function addCompanion(
  { eventSlug, reference, ...given }: AddCompanionInput,
  context: Context,
): Result<'AddCompanionResult'> {
  const { language } = context
  const known = await findEvent(tidy(eventSlug).replaceAll('\0', ''), context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const terms = {
    allowed: can.manageCompanions,
    fieldProblems: fieldProblemsIn(given),
    version: null,
    holdsSeats: true,
  }
  return changingEvent(known, terms, context, async (held): Result<'AddCompanionResult'> => {
    const { transaction, event } = held
    const registration = reference == null ? null : await accompaniedBy(reference, held, context)
    if (reference != null && registration === null) return refuse(language, 'UnknownRegistration', {})
    const where = { eventId: event.id, removedAt: null }
    const refusal = refusalOfAddition({
      accompanied: registration && {
        state: registration.state,
        isProtected: registration.protected,
        companions: await transaction.companion.count({ where: { ...where, registrationId: registration.id } }),
      },
      companions: await transaction.companion.count({ where }),
      isEmailed: given.email != null,
    })
    if (refusal?.refusal === 'TooManyCompanions') {
      const { limit, ofEvent } = refusal
      return refuse(language, 'TooManyCompanions', { limit, ofEvent })
    }
    if (refusal) return refuse(language, refusal.refusal, {})
    const companion = await insert(held, { given, registration })
    if (companion.email !== null)
      await email(held, companion, { template: 'companion-added', language: registration?.language ?? language })
    await record(held, companion, { what: 'COMPANION_ADDED', after: audited(companion) }, context)
    return { __typename: 'CompanionAdded', companion: { ...companion, registration }, event }
  })
}

/** Null if there is no such person at this event, or the viewer doesn't manage their companions. */
async function accompaniedBy(
  reference: string,
  { transaction, event }: Held,
  context: Context,
): Promise<RegistrationRow | null> {
  const where = { reference: reference.replaceAll('\0', '').trim().toUpperCase(), eventId: event.id, erasedAt: null }
  const found = await transaction.registration.findUnique({ where })
  return found && can.manageCompanionsOf(context.viewer, found, event) ? found : null
}

const insert = (
  { transaction, event, at }: Held,
  { given, registration }: { given: Omit<AddCompanionInput, 'eventSlug'>; registration: RegistrationRow | null },
): Promise<CompanionRow> =>
  transaction.companion.create({
    data: {
      id: uuidv7(at.getTime(), 0),
      eventId: event.id,
      registrationId: registration?.id ?? null,
      addedAt: at,
      kind: given.kind,
      name: tidy(given.name),
      language: languageOf(given),
      ...addressOf(given.email ?? null),
    },
  })

export async function changeCompanion(
  { id, version, ...given }: ChangeCompanionInput,
  context: Context,
): Result<'ChangeCompanionResult'> {
  const { language } = context
  const known = await findCompanion(id, context)
  if (!known) return refuse(language, 'UnknownCompanion', {})
  const { event, registration } = known
  const terms = { allowed: managing(registration), fieldProblems: fieldProblemsIn(given), version: null }
  return changingEvent(event, terms, context, async (held): Result<'ChangeCompanionResult'> => {
    const { transaction } = held
    const before = await transaction.companion.findUnique({ where: { id, removedAt: null } })
    if (!before) return refuse(language, 'UnknownCompanion', {})
    if (before.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const accompanied = registration && { isProtected: registration.protected }
    if (!mayEmail(accompanied, given.email != null)) return refuse(language, 'CompanionNotEmailed', {})
    const companion = await transaction.companion.update({
      where: { id },
      data: {
        kind: given.kind,
        language: languageOf(given),
        version: { increment: 1 },
        ...(given.name != null && { name: tidy(given.name) }),
        ...(given.email !== undefined && addressOf(given.email)),
      },
    })
    if (companion.emailKey !== null && companion.emailKey !== before.emailKey)
      await email(held, companion, { template: 'companion-added', language: registration?.language ?? language })
    const change = { before: audited(before), after: audited(companion) }
    await record(held, companion, { what: 'COMPANION_CHANGED', ...change }, context)
    return { __typename: 'CompanionChanged', companion: { ...companion, registration } }
  })
}

/** The row stays without its identifying data, for the email about the removal. */
export async function removeCompanion(id: string, context: Context): Result<'RemoveCompanionResult'> {
  const { language } = context
  const known = await findCompanion(id, context)
  if (!known) return refuse(language, 'UnknownCompanion', {})
  const { registration } = known
  const terms = { allowed: managing(registration), version: null }
  return changingEvent(known.event, terms, context, async (held): Result<'RemoveCompanionResult'> => {
    const { transaction, event, at } = held
    const companion = await transaction.companion.findUnique({ where: { id, removedAt: null } })
    if (!companion) return refuse(language, 'UnknownCompanion', {})
    if (companion.email !== null && !registration?.protected)
      await email(held, companion, { template: 'companion-removed', language: registration?.language ?? language })
    const emptied = { name: '', language: null, email: null, emailKey: null }
    await transaction.companion.update({
      where: { id },
      data: { ...emptied, removedAt: at, version: { increment: 1 } },
    })
    await record(held, companion, { what: 'COMPANION_REMOVED', before: audited(companion) }, context)
    return { __typename: 'CompanionRemoved', event }
  })
}

const managing = (registration: RegistrationRow | null) => (requester: ViewerRow | null, event: EventRow) =>
  can.manageCompanionsOf(requester, registration, event)

/** Null for a companion whom the viewer wouldn't see even with a second factor. */
async function findCompanion(
  id: string,
  { database, viewer }: Context,
): Promise<(CompanionOfEvent & { event: EventRow }) | null> {
  const found = isId(id)
    ? await database.companion.findUnique({
        where: { id, removedAt: null },
        include: { event: true, registration: true },
      })
    : null
  const strengthened = viewer && { ...viewer, hasShownSecondFactor: true }
  return found && can.manageCompanionsOf(strengthened, found.registration, found.event) ? found : null
}

/** No emails are sent once the event is over. */
async function email(
  { transaction, event, at }: Held,
  { id: companionId, email: recipient }: CompanionRow,
  { template, language }: { template: 'companion-added' | 'companion-removed'; language: string },
): Promise<void> {
  if (event.endsAt <= at || recipient === null) return
  const id = uuidv7(at.getTime(), 1)
  const about = { id, eventId: event.id, companionId, template, recipient, language, enqueuedAt: at }
  await transaction.message.create({ data: about })
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: [id] } }]))
}

/** Neither the identity nor the purpose: that somebody is assisted may reveal something about their health. */
const audited = ({ id, email: address, version }: CompanionRow): Prisma.InputJsonObject => ({
  companion: id,
  version,
  hasAddress: address !== null,
})

interface Change {
  what: 'COMPANION_ADDED' | 'COMPANION_CHANGED' | 'COMPANION_REMOVED'
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

async function record(
  { transaction, event, at }: Held,
  { registrationId }: CompanionRow,
  change: Change,
  context: Context,
): Promise<void> {
  await appendAudit(transaction, [{ ...actorOfHost(context, event), ...change, at, eventId: event.id, registrationId }])
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
}
