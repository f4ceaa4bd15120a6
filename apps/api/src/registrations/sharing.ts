/** Which partners see a registration only because its person lets them. */
import type { Widening } from '@plenaria/domain/grantWidening'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SetSharingInput } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { localised } from '../events/texts.ts'
import { inForce, type PartnerRow } from '../grants/partners.ts'
import type { RegistrationRow, SharingRow } from '../rows.ts'
import { entriesOf } from './history.ts'
import { actOfPerson, ownRegistration } from './own.ts'

type Result = Awaited<ResolversTypes['SetSharingResult']>

/** Partners in force that need the consent of those who register. */
const askingConsent = async (eventId: string, context: Context): Promise<PartnerRow[]> =>
  ((await inForce(eventId, context)) ?? []).filter(({ terms }) => terms.needsConsent)

/** Partners in force that see a registration only if its person agrees: in any case, or because they registered before. */
const askingSome = async (eventId: string, context: Context): Promise<PartnerRow[]> =>
  ((await inForce(eventId, context)) ?? []).filter(({ terms, asksRegistered }) => terms.needsConsent || asksRegistered)

/** For the person alone. Consent is to one grant: a later one of the same institute has to be consented to anew. */
export async function sharingOf({ id, eventId, sharedWith }: RegistrationRow, context: Context): Promise<SharingRow[]> {
  const possible = await askingSome(eventId, context)
  if (possible.length === 0) return []
  const said = ((await entriesOf(id, context)) ?? []).filter(({ what }) => isAboutConsent(what))
  const partners = possible.filter(
    ({ terms, grantId }) =>
      terms.needsConsent || !sharedWith.includes(grantId) || said.some((entry) => entry.grantId === grantId),
  )
  return partners.map(({ grantId, instituteId, purposes }) => {
    const given = sharedWith.includes(grantId)
    const last = said.findLast((entry) => (entry.after as Said).instituteId === instituteId)
    const isAsked = !given && last?.what === 'ASKED_ANEW' && last.grantId === grantId
    const askedAnewFor = isAsked ? ((last.after as Said).askedAnewFor ?? []) : []
    return { instituteId, purposes: localised(purposes), given, askedAnewFor }
  })
}

/** What entries about consent keep. */
interface Said {
  instituteId?: string
  askedAnewFor?: Widening[]
}

const isAboutConsent = (what: string): boolean => ['SHARED', 'UNSHARED', 'ASKED_ANEW'].includes(what)

/** The partners behind the slugs that a person ticked, or those at fault. */
export async function readShareWith(
  slugs: readonly string[],
  eventId: string,
  context: Context,
): Promise<{ problems: FieldProblem[]; sharing: PartnerRow[] }> {
  if (slugs.length === 0) return { problems: [], sharing: [] }
  const partners = await askingConsent(eventId, context)
  const institutes = await context.database.institute.findMany({
    where: { id: { in: partners.map(({ instituteId }) => instituteId) } },
  })
  const bySlug = new Map(
    institutes.map(({ slug, id }) => [slug, partners.filter(({ instituteId }) => instituteId === id)]),
  )
  const problems = slugs.flatMap((slug, index): FieldProblem[] => {
    const path = `shareWith.${index}`
    if (!bySlug.has(slug)) return [{ path, code: 'UNKNOWN', expected: 'CHOICE' }]
    return slugs.indexOf(slug) < index ? [{ path, code: 'REPEATED' }] : []
  })
  return { problems, sharing: slugs.flatMap((slug) => bySlug.get(slug) ?? []) }
}

export async function setSharing(
  { reference, instituteSlug, given }: SetSharingInput,
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
  const { grantId, instituteId } = partner
  const command = { type: 'SHARE' as const, reference, grantId, instituteId, given }
  const outcome = await desk.changeSeats(eventId, command, { ...actOfPerson(context), grantId })
  if (outcome.kind === 'DONE') {
    return { __typename: 'SharingSet', registration: outcome.registrations[0] ?? registration }
  }
  if (outcome.refusal.refusal !== 'UnknownRegistration') {
    throw new Error(`The desk refused unexpectedly: ${outcome.refusal.refusal}.`)
  }
  return refuse(language, 'UnknownRegistration', {})
}
