/** Letters for visa applications: issued by the host, who emails the person, downloaded by them, checked by a code. */
import type { Prisma } from '@plenaria/prisma/client'
import { passportNameKey } from '@plenaria/schema/answers'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { byLink, can, masksOf, rightToIssueVisaLetter } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { hasEnded, isOff } from '../request/eventState.ts'
import type { EventRow, RegistrationRow, VisaLetterRow } from '../request/rows.ts'
import { rowBy } from '../request/rowsBy.ts'
import { venueOf } from '../request/venue.ts'
import { codeOf, digest, isSameName, nameDigest, newCode } from './codes.ts'

type Result = Awaited<ResolversTypes['IssueVisaLetterResult']>

export interface LetterOfPerson extends VisaLetterRow {
  registration: RegistrationRow
}

/** As in the passport, if the person gave it. */
const nameOnLetter = ({ needs, name }: Pick<RegistrationRow, 'needs' | 'name'>): string =>
  (needs as Record<string, string[]>)[passportNameKey]?.[0] ?? name

type Dated = Pick<EventRow, 'state' | 'endsAt' | 'format' | 'venue'>

/** Whether the person has a reason to travel. */
export const isValidFor = ({ state }: Pick<RegistrationRow, 'state'>, event: Dated, at: Date): boolean =>
  state === 'CONFIRMED' &&
  event.format !== 'VIRTUAL' &&
  venueOf(event) !== null &&
  !isOff(event) &&
  !hasEnded(event, at)

const letterOf = rowBy('VisaLetter', 'registrationId')

/** Whether the name on the letter is no longer the person's. */
export const isInFormerName = ({ name, registration }: LetterOfPerson): boolean =>
  name !== null && name !== nameOnLetter(registration)

export async function visaLetterOf(registration: RegistrationRow, context: Context): Promise<LetterOfPerson | null> {
  const { viewer } = context
  const event = await eventOf(registration, context)
  const isShown = can.ownRegistration(viewer, registration) || can.issueVisaLetter(viewer, registration, event)
  const letter = isShown ? await letterOf(registration.id, context) : null
  return letter && { ...letter, registration }
}

/** For those who may issue it; null where the person's name is masked. */
export async function nameBeforeIssue(registration: RegistrationRow, context: Context): Promise<string | null> {
  const { viewer } = context
  const event = await eventOf(registration, context)
  const isShown = can.issueVisaLetter(viewer, registration, event) && !masksOf(viewer, registration, event).has('NAME')
  return isShown ? nameOnLetter(registration) : null
}

/** Whether the holder of an emailed link sees that there is a letter, downloaded after signing in. */
export async function visaLetterWaits(registration: RegistrationRow, context: Context): Promise<boolean> {
  if (!byLink.seeVisaLetter(context.linkHolder, registration)) return false
  const event = await eventOf(registration, context)
  if (!isValidFor(registration, event, await now(context))) return false
  return (await letterOf(registration.id, context))?.name != null
}

export async function issueVisaLetter(reference: string, context: Context): Promise<Result> {
  const { database, viewer, language, sealing } = context
  const registration = await findByReference(reference, context)
  const event = registration && (await eventOf(registration, context))
  if (!registration || !event || !can.reviewRegistration(viewer, registration, event))
    return refuse(language, 'UnknownRegistration', {})
  const denial = await forbidden(context, (requester) => can.issueVisaLetter(requester, registration, event))
  if (denial) return denial
  const right = rightToIssueVisaLetter(viewer, registration, event)
  if (!right) return refuse(language, 'NotAllowed', {})
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result> => {
    await lockSeats(transaction, event.id)
    const row = await transaction.registration.findUniqueOrThrow({ where: { id: registration.id } })
    if (!isValidFor(row, event, at)) return refuse(language, 'NoVisaLetter', {})
    const name = nameOnLetter(row)
    const known = await transaction.visaLetter.findUnique({ where: { registrationId: row.id } })
    if (known?.name === name) return { __typename: 'VisaLetterIssued', registration: row }
    if (known) await transaction.visaLetter.update({ where: { id: known.id }, data: { ...ofNobody, replacedAt: at } })
    const id = crypto.randomUUID()
    const facts = { registrationId: row.id, instituteId: event.hostId, issuedAt: at, name }
    await transaction.visaLetter.create({ data: { id, ...facts, ...codesFor(newCode(), name, id, sealing) } })
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'VISA_LETTER_ISSUED',
        at,
        eventId: event.id,
        registrationId: row.id,
        after: { letter: id },
      },
    ])
    await email(transaction, row, at)
    return { __typename: 'VisaLetterIssued', registration: row }
  }, timeouts)
}

async function email(
  transaction: Prisma.TransactionClient,
  { id: registrationId, eventId, email: recipient, language }: RegistrationRow,
  at: Date,
): Promise<void> {
  const id = uuidv7(at.getTime(), 0)
  const about = { eventId, registrationId, template: 'visa-letter', recipient, language }
  await transaction.message.create({ data: { id, ...about, enqueuedAt: at } })
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: [id] } }]))
}

/** What remains of a letter that was replaced answers those who check its code. */
const ofNobody = { registrationId: null, sealedCode: null, name: null }

const codesFor = (code: string, name: string, id: string, sealing: Context['sealing']) => ({
  codeHash: digest(code),
  nameHash: nameDigest(code, name),
  sealedCode: sealing.seal(code, id),
})

export interface OwnLetter {
  code: string
  name: string
  issuedAt: Date
}

/**
 * For the person, in the name that it was issued in; null if there is none that is valid. If the code can't be opened any more, the
 * letter has a new one.
 */
export async function ownVisaLetter(registration: RegistrationRow, context: Context): Promise<OwnLetter | null> {
  const { database, sealing } = context
  const event = await eventOf(registration, context)
  const letter = await database.visaLetter.findUnique({ where: { registrationId: registration.id } })
  if (!letter?.name || !isValidFor(registration, event, await now(context))) return null
  const { name } = letter
  const known = codeOf(letter, sealing)
  if (known && isSameName(known, name, letter.nameHash)) return { code: known, name, issuedAt: letter.issuedAt }
  const code = newCode()
  await database.visaLetter.update({ where: { id: letter.id }, data: codesFor(code, name, letter.id, sealing) })
  return { code, name, issuedAt: letter.issuedAt }
}
