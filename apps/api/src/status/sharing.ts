/** Partners that see a registration only with the person's consent. */
import type { Widening } from '@plenaria/domain/grantWidening'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SetSharingInput } from '../__generated__/resolvers.ts'
import type { StillPermitted } from '../desk/index.ts'
import { termsMark } from '../grants/access.ts'
import { inForce, type PartnerRow, readPartners } from '../grants/partners.ts'
import { refuse } from '../refusals/errors.ts'
import { entriesOf } from '../registrations/history.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow, SharingRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'

type Result = Awaited<ResolversTypes['SetSharingResult']>

/** Partners with a grant in force that need the consent of registrants. */
const askingConsent = async (eventId: string, context: Context): Promise<PartnerRow[]> =>
  ((await inForce(eventId, context)) ?? []).filter(({ terms }) => terms.needsConsent)

/** Partners with a grant in force that need the person's consent: by their terms, or because the person registered earlier. */
const askingSome = async (eventId: string, context: Context): Promise<PartnerRow[]> =>
  ((await inForce(eventId, context)) ?? []).filter(({ terms, asksRegistered }) => terms.needsConsent || asksRegistered)

/** For the person only. Consent is for one grant: a later one of the same institute needs new consent. */
export async function sharingOf({ id, eventId, sharedWith }: RegistrationRow, context: Context): Promise<SharingRow[]> {
  const possible = await askingSome(eventId, context)
  if (possible.length === 0) return []
  const said = ((await entriesOf(id, context)) ?? []).filter(({ what }) => isAboutConsent(what))
  const partners = possible.filter(
    ({ terms, grantId }) =>
      terms.needsConsent || !sharedWith.includes(grantId) || said.some((entry) => entry.grantId === grantId),
  )
  return partners.map(({ grantId, number, instituteId, purposes, terms }) => {
    const given = sharedWith.includes(grantId)
    const last = said.findLast((entry) => (entry.after as Said).instituteId === instituteId)
    const isAsked = !given && last?.what === 'ASKED_ANEW' && last.grantId === grantId
    const renewalReasons = isAsked ? renewalReasonsIn(last.after as Said) : []
    const mark = termsMark(grantId, number)
    return { instituteId, mark, terms, purposes: localised(purposes), given, renewalReasons }
  })
}

/** Name of the reasons in entries before 29 November 2026, which are hashed and can't be changed. */
const formerName = 'askedAnewFor'

/** Content of audit entries about consent. */
interface Said {
  instituteId?: string
  renewalReasons?: Widening[]
  [formerName]?: Widening[]
}

const renewalReasonsIn = (said: Said): Widening[] => said.renewalReasons ?? said[formerName] ?? []

const isAboutConsent = (what: string): boolean => ['SHARED', 'UNSHARED', 'ASKED_ANEW'].includes(what)

/** The partners whose terms a person agreed to, or the invalid marks: unknown ones, and those of outdated terms. */
export async function readShareWith(
  marks: readonly string[],
  eventId: string,
  context: Context,
): Promise<{ problems: FieldProblem[]; sharing: PartnerRow[] }> {
  if (marks.length === 0) return { problems: [], sharing: [] }
  const partners = await askingConsent(eventId, context)
  const byMark = new Map(partners.map((partner) => [termsMark(partner.grantId, partner.number), partner]))
  const before = new Set(
    partners.flatMap(({ grantId, number }) =>
      Array.from({ length: number - 1 }, (_, index) => termsMark(grantId, index + 1)),
    ),
  )
  const problems = marks.flatMap((mark, index): FieldProblem[] => {
    const path = `shareWith.${index}`
    if (before.has(mark)) return [{ path, code: 'TERMS_CHANGED' }]
    if (!byMark.has(mark)) return [{ path, code: 'UNKNOWN', expected: 'CHOICE' }]
    return marks.indexOf(mark) < index ? [{ path, code: 'REPEATED' }] : []
  })
  return { problems, sharing: marks.flatMap((mark) => byMark.get(mark) ?? []) }
}

/** Checked under the lock of the seats: terms may have come into force since they were read. */
export const stillInForce =
  (eventId: string, agreed: readonly PartnerRow[]): StillPermitted =>
  async (reader) => {
    if (agreed.length === 0) return true
    const now = await readPartners(reader, [eventId])
    return agreed.every(({ grantId, number }) => now.some((one) => one.grantId === grantId && one.number === number))
  }

export async function setSharing(
  { reference, instituteSlug, given, terms }: SetSharingInput,
  context: Context,
): Promise<Result> {
  const { desk, language } = context
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const { eventId } = registration
  const offered = new Set((await sharingOf(registration, context)).map((one) => one.instituteId))
  const institute = await context.database.institute.findUnique({ where: { slug: instituteSlug.replaceAll('\0', '') } })
  const partners = await askingSome(eventId, context)
  const partner = partners.find(({ instituteId }) => instituteId === institute?.id && offered.has(instituteId))
  if (!partner) return refuse(language, 'UnknownPartner', {})
  const { grantId, instituteId, number } = partner
  const changed = (row: RegistrationRow) => refuse(language, 'TermsChanged', { registration: row })
  if (given && terms !== termsMark(grantId, number)) return changed(registration)
  const stillPermitted = stillInForce(eventId, given ? [partner] : [])
  const command = { type: 'SHARE' as const, reference, grantId, instituteId, given, stillPermitted }
  const outcome = await desk.changeSeats(eventId, command, { ...actorOfPerson(context), grantId })
  if (outcome.kind === 'DONE') {
    return { __typename: 'SharingSet', registration: outcome.registrations[0] ?? registration }
  }
  const { refusal } = outcome.refusal
  return refusal === 'RightsChanged' ? changed(registration) : refuse(language, refusal, {})
}
