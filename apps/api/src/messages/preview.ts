/** Renders an email as a person would read it, with what the author sees of the person, and without the person's link. */
import { languageOf } from '@plenaria/schema/languages'
import type { Language, PreviewEmailInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, masksOf, nameFor, rightToMessage } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { tellable } from '../mail/givenBy.ts'
import type { Page } from '../mail/layout.ts'
import { type MergeFacts as Filled, letterPage, noteText, type Person } from '../mail/ownLetter.ts'
import { previewOf } from '../mail/preview.ts'
import { eventPage, siteIn } from '../mail/templates.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, InstituteRow, RegistrationRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { isFixed, templateOf } from './emailKinds.ts'
import { previewProblems } from './fieldProblems.ts'
import { words } from './words.ts'

type Result = Awaited<ResolversTypes['PreviewEmailResult']>
type Refused = Exclude<Result, { __typename: 'EmailPreview' }>

export async function previewEmail(input: PreviewEmailInput, context: Context): Promise<Result> {
  const page = await pageToPreview(input, context)
  return 'message' in page ? page : previewOf(page)
}

/** The email that a preview shows. Its link opens nothing for anyone. */
export async function pageToPreview(input: PreviewEmailInput, context: Context): Promise<Page | Refused> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.message(requester, event))
  const right = rightToMessage(viewer, event)
  if (denial || !right) return denial ?? refuse(language, 'NotAllowed', {})
  const registration = input.reference == null ? null : await writableTo(input.reference, event, context)
  if (input.reference != null && !registration) return refuse(language, 'UnknownRegistration', {})
  const fieldProblems = previewProblems(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  const wished = languageOf([input.language]) ?? 'en'
  const institutes = await database.institute.findMany({ where: { id: { in: [event.hostId, right.instituteId] } } })
  const instituteOf = (id: string): InstituteRow | undefined => institutes.find((institute) => institute.id === id)
  const institute = instituteOf(isFixed(input.kind) ? event.hostId : right.instituteId)
  if (!institute) throw new Error('An event has no host.')
  const siteUrl = context.auth.options.baseURL
  const filled = await filledAsSeen(registration, wished, { event, institute }, { database, viewer, siteUrl })
  return isFixed(input.kind)
    ? fixedPage(input, wished, filled, context)
    : letterPage({ subjects: given(input.subjects), texts: given(input.texts) }, wished, filled, null)
}

const given = (texts: PreviewEmailInput['texts']) =>
  Object.fromEntries(Object.entries(storedTexts(texts)).filter(([, text]) => text !== ''))

/** Null for one of another event, or one that the viewer may not write to. */
async function writableTo(reference: string, event: EventRow, context: Context): Promise<RegistrationRow | null> {
  const registration = await findByReference(reference, context)
  if (!registration || registration.eventId !== event.id) return null
  return can.messageTo(context.viewer, registration, event) ? registration : null
}

/** The person's data as the email shows it. Masked fields are shown as hidden, even where they are empty. */
async function asSeen(
  registration: RegistrationRow,
  language: Language,
  event: EventRow,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
): Promise<Person> {
  const sent = await tellable(database, registration)
  const masked = masksOf(viewer, registration, event, 'MESSAGE')
  const { hidden } = words[language]
  return {
    reference: registration.reference,
    protected: registration.protected,
    offerExpiresAt: registration.offerExpiresAt,
    name: masked.has('NAME') ? (nameFor(viewer, registration, event, 'MESSAGE') ?? hidden) : sent.name,
    organisation: masked.has('ORGANISATION') ? hidden : sent.organisation,
  }
}

export async function filledAsSeen(
  registration: RegistrationRow | null,
  language: Language,
  { event, institute }: Pick<Filled, 'event' | 'institute'>,
  { database, viewer, siteUrl }: Pick<Context, 'database' | 'viewer'> & { siteUrl: string },
): Promise<Filled> {
  const group =
    registration &&
    (await database.stakeholderGroup.findUnique({
      where: { eventId_key: { eventId: event.id, key: registration.groupKey } },
    }))
  const person = registration && (await asSeen(registration, language, event, { database, viewer }))
  const site = siteIn(siteUrl, language)
  return {
    event,
    institute,
    group,
    person,
    url: `${site}/registrations/${person?.reference ?? words[language].someReference}`,
  }
}

async function fixedPage(
  { kind, texts }: PreviewEmailInput,
  language: Language,
  filled: Filled,
  context: Context,
): Promise<Page> {
  if (!isFixed(kind)) throw new Error('A letter has no words of ours.')
  const { event, institute, person, url } = filled
  const at = await now(context)
  const offerExpiresAt = person?.offerExpiresAt ?? new Date(at.getTime() + event.offerHours * 3_600_000)
  const example = offerExpiresAt.toISOString()
  return eventPage({
    template: templateOf[kind],
    language,
    enqueuedAt: at,
    event,
    host: institute,
    url,
    data: {
      offerExpiresAt: example,
      offerLapsedAt: example,
      ...(event.decisionPromisedAt && { to: event.decisionPromisedAt.toISOString() }),
    },
    registration: {
      name: person ? person.name : words[language].someName,
      reference: person?.reference ?? words[language].someReference,
      protected: person?.protected ?? false,
    },
    note: noteText(given(texts), language, filled),
  })
}
