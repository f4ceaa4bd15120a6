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

/** Partners in force that need the person's consent. */
const askingConsent = async (eventId: string, context: Context): Promise<PartnerRow[]> =>
  ((await inForce(eventId, context)) ?? []).filter(({ terms }) => terms.needsConsent)

/** For the person alone. Consent is to one grant: a later one of the same institute has to be consented to anew. */
export async function sharingOf({ id, eventId, sharedWith }: RegistrationRow, context: Context): Promise<SharingRow[]> {
  const partners = await askingConsent(eventId, context)
  if (partners.length === 0) return []
  const said = ((await entriesOf(id, context)) ?? []).filter(({ what }) => isAboutConsent(what))
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
  const { problems, sharing } = await readShareWith([instituteSlug], eventId, context)
  const [partner] = sharing
  if (problems.length > 0 || !partner) return refuse(language, 'UnknownPartner', {})
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
