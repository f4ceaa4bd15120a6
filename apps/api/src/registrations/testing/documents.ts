/** Operations and inputs that tests of this room share. */
import { foldEmail } from '@plenaria/schema/texts'
import type { RegisterInterestInput } from '../../__generated__/resolvers.ts'
import { termsMark } from '../../grants/access.ts'
import { confirmationUrl } from '../../mail/confirmationLink.ts'
import type { EventRow } from '../../request/rows.ts'
import type { Requester, World } from '../../testing/world.ts'

const refusal = '... on Refusal { message }'
const fields = '... on InvalidInput { fields { path code message } }'

export const registerDocument = /* GraphQL */ `
  mutation ($input: RegisterInterestInput!) {
    answer: registerInterest(input: $input) {
      __typename
      ${refusal} ${fields}
      ... on InterestRegistered { registration { reference state version } }
      ... on RegistrationNotYetOpen { opensAt }
      ... on RegistrationClosed { closedAt }
    }
  }`

export const amendDocument = /* GraphQL */ `
  mutation ($input: AmendRegistrationInput!) {
    answer: amendRegistration(input: $input) {
      __typename
      ${refusal} ${fields}
      ... on AmendmentAccepted {
        registration { name organisation country languages motivation version group { key } answers { questionKey values } }
      }
      ... on WrongState { state }
      ... on RoomSettled { endedAt }
    }
  }`

export const takeDocument = /* GraphQL */ `
  mutation ($reference: String!) {
    answer: takeSeat(reference: $reference) {
      __typename
      ${refusal}
      ... on SeatTaken { registration { state } }
      ... on SeatAlreadyTaken { registration { state } }
      ... on OfferLapsed { lapsedAt }
      ... on NoOffer { state }
    }
  }`

export const withdrawDocument = /* GraphQL */ `
  mutation ($reference: String!, $expectedState: RegistrationState) {
    answer: withdraw(reference: $reference, expectedState: $expectedState) {
      __typename
      ${refusal}
      ... on RegistrationWithdrawn { registration { state } }
      ... on AlreadyWithdrawn { registration { state } }
      ... on EventOver { endedAt }
      ... on SeatOfferedMeanwhile { state }
      ... on WrongState { state }
    }
  }`

const refused = /* GraphQL */ `
  refused { reference refusal { __typename ... on WrongState { state } ... on CannotHoldSeat { cause } } }`

export const decideDocument = /* GraphQL */ `
  mutation ($input: DecideInput!) {
    answer: decide(input: $input) {
      __typename
      ${refusal} ${fields}
      ... on Decided { registrations { reference state staged { decision reason stagedBy } } offersMade ${refused} }
    }
  }`

export const releaseDocument = /* GraphQL */ `
  mutation ($slug: String!) {
    answer: releaseStagedDecisions(eventSlug: $slug) {
      __typename
      ${refusal}
      ... on StagedDecisionsReleased { released offersMade event { slug } }
      ... on ReleaseRefused { ${refused} }
    }
  }`

export type Answer = {
  __typename: string
  message?: string
  fields?: { path: string; code: string; message: string }[]
} & Record<string, unknown>

/** `registerInterest` as a sound input; tests change one thing. */
export const interest = (event: EventRow, changes: Partial<RegisterInterestInput> = {}): RegisterInterestInput => ({
  eventSlug: event.slug,
  name: 'Ana Lucía',
  email: 'ana@people.example',
  groupKey: 'civil-society',
  country: 'CO',
  languages: ['es'],
  consents: [],
  ...changes,
})

/** Presses the button of the page that the first email leads to. */
export async function confirmAddress({ app, config, database }: World, reference: string): Promise<void> {
  const registration = await database.registration.findUniqueOrThrow({ where: { reference } })
  const url = confirmationUrl(config, '', registration)
  const answer = await app.inject({ method: 'POST', url })
  if (answer.statusCode !== 303) throw new Error(`Confirming was answered ${answer.statusCode}.`)
}

/** Terms in force that a person agrees to, for the partners with these slugs. */
export async function termsOf(
  { database }: World,
  { id: eventId }: Pick<EventRow, 'id'>,
  slugs: readonly string[],
): Promise<string[]> {
  const institutes = await database.institute.findMany({ where: { slug: { in: [...slugs] } } })
  const grants = await database.grant.findMany({ where: { eventId, state: 'AGREED' } })
  return slugs.map((slug) => {
    const id = institutes.find((one) => one.slug === slug)?.id
    const grant = grants.find(({ partnerId }) => partnerId === id)
    return grant ? termsMark(grant.id, grant.agreed ?? 0) : slug
  })
}

/** Offers protection as organisers would; visitors are then answered only by email. */
export async function offerProtection({ database }: World, { id }: Pick<EventRow, 'id'>): Promise<void> {
  const data = { offersProtection: true, version: { increment: 1 } }
  await database.event.updateMany({ where: { id, offersProtection: false }, data })
}

/** Protects the person as if they had requested it. */
export async function protectPerson(world: World, reference: string): Promise<void> {
  const { eventId } = await world.database.registration.findUniqueOrThrow({ where: { reference } })
  await offerProtection(world, { id: eventId })
  await world.database.registration.update({ where: { reference }, data: { protected: true } })
}

/**
 * Registers a visitor, or the person who is signed in, whose address is made of the letters of their name, and who confirms it at once where their place in the queue
 * counts only then. Where somebody asks for protection, the event offers it from then on.
 * @returns the reference
 */
export async function registerPerson(
  world: World,
  event: EventRow,
  name: string,
  changes: Partial<RegisterInterestInput> = {},
  requester: Requester = {},
): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}@people.example`
  const { ask, database } = world
  const shareWith = changes.shareWith && (await termsOf(world, event, changes.shareWith))
  const input = interest(event, { name, email, ...changes, ...(shareWith && { shareWith }) })
  if (input.protectIdentity) await offerProtection(world, event)
  const { answer } = await ask<{ answer: { __typename: string } }>(registerDocument, { input }, requester)
  if (!/InterestRegistered|AnsweredByEmail/.test(answer.__typename)) throw new Error(JSON.stringify(answer))
  const { reference, state, awaitsConfirmation } = await database.registration.findFirstOrThrow({
    where: { eventId: event.id, emailKey: foldEmail(input.email) },
    orderBy: { registeredAt: 'desc' },
  })
  if (state === 'WAITLISTED' && awaitsConfirmation) await confirmAddress(world, reference)
  return reference
}

/** Everything of an event that a refused operation must leave as it was. */
export async function kept({ database }: World, eventId: string): Promise<unknown> {
  const where = { eventId }
  return {
    registrations: await database.registration.findMany({ where, orderBy: { id: 'asc' } }),
    seats: await database.seatTally.findMany({ where, select: { held: true, total: true } }),
    groups: await database.groupTally.findMany({ where, orderBy: { groupKey: 'asc' } }),
    plan: await database.seatPlan.findMany({ where }),
    audit: await database.auditEntry.count({ where }),
  }
}
