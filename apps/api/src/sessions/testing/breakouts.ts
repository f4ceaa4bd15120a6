/** Helpers for tests to propose and save breakout assignments. */
import type { EventRow, SessionRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const proposalDocument = /* GraphQL */ `
  query ($input: BreakoutProposalInput!) {
    answer: breakoutProposal(input: $input) {
      __typename
      ... on InvalidInput { fields { path code } }
      ... on BreakoutProposal {
        basis
        rooms { session { id } seats { reason registration { reference } } }
        unassigned { reason registration { reference } }
      }
    }
  }`

const assignDocument = /* GraphQL */ `
  mutation ($input: AssignBreakoutsInput!) {
    answer: assignBreakouts(input: $input) {
      __typename
      ... on InvalidInput { fields { path code } }
      ... on BreakoutsAssigned { assigned peopleEmailed }
    }
  }`

interface Proposal {
  __typename: string
  basis: string
  rooms: { session: { id: string }; seats: { reason: string; registration: { reference: string } }[] }[]
  unassigned: { reason: string; registration: { reference: string } }[]
  fields?: { path: string; code: string }[]
}

/** A proposal in the format for saving it unchanged. */
export const seatsIn = ({ rooms }: Proposal) =>
  rooms.map(({ session, seats }) => ({
    sessionId: session.id,
    references: seats.map(({ registration }) => registration.reference),
  }))

export function breakoutsOf(world: World, organiser: () => string) {
  const propose = async (
    event: EventRow,
    sessions: SessionRow[],
    keep = false,
    requester: string | null = organiser(),
  ) =>
    (
      await world.ask<{ answer: Proposal }>(
        proposalDocument,
        { input: { eventSlug: event.slug, sessionIds: sessions.map(({ id }) => id), keepAssigned: keep } },
        { as: requester },
      )
    ).answer

  const assign = async (event: EventRow, basis: string, rooms: unknown) =>
    (
      await world.ask<{ answer: Record<string, unknown> }>(
        assignDocument,
        { input: { eventSlug: event.slug, basis, rooms } },
        { as: organiser() },
      )
    ).answer

  return { propose, assign }
}
