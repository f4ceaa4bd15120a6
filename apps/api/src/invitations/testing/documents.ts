/** Operations shared by this folder's tests. */
import type { InvitePeopleInput, NamePeopleInput } from '../../__generated__/resolvers.ts'
import { interest, registerDocument } from '../../registrations/testing/documents.ts'
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const invalid = '... on InvitationsInvalid { ready invalid problems { row field value code message } }'
const common = '... on Refusal { message } ... on InvalidInput { fields { path code } }'

const inviteDocument = /* GraphQL */ `
  mutation ($input: InvitePeopleInput!) {
    answer: invitePeople(input: $input) {
      __typename ${common} ${invalid}
      ... on PeopleInvited { invited }
      ... on InvitationsChecked { ready invalid problems { row field value code message } }
    }
  }`

const againDocument = /* GraphQL */ `
  mutation ($id: ID!, $expiresAt: DateTime) {
    answer: sendEventInvitationAgain(id: $id, expiresAt: $expiresAt) {
      __typename ${common} ... on InvitationClosed { state } ... on PlacesFilled { places filled }
    }
  }`

const revokeDocument = /* GraphQL */ `
  mutation ($id: ID!) {
    answer: revokeEventInvitation(id: $id) { __typename ... on Refusal { message } ... on InvitationClosed { state } }
  }`

const declineDocument = /* GraphQL */ `
  mutation ($slug: String!, $reason: String) {
    answer: declineEventInvitation(eventSlug: $slug, reason: $reason) {
      __typename ${common} ... on InvitationClosed { state }
    }
  }`

const focalPointDocument = /* GraphQL */ `
  mutation ($input: InviteFocalPointInput!) {
    answer: inviteFocalPoint(input: $input) { __typename ${common} ... on FocalPointInvited { focalPoint { id } } }
  }`

const nameDocument = /* GraphQL */ `
  mutation ($input: NamePeopleInput!) {
    answer: namePeople(input: $input) {
      __typename ${common} ${invalid}
      ... on PlacesFilled { places filled }
      ... on FocalPointClosed { reason }
      ... on InvitationClosed { state }
    }
  }`

export const runFileDocument = /* GraphQL */ `
  mutation ($input: RunInvitationImportInput!) {
    answer: runInvitationImport(input: $input) {
      __typename ... on Refusal { message }
      ... on PeopleInvited { invited }
      ... on InvitationsInvalid { ready invalid problems { row field value code message } }
    }
  }`

export interface Shown {
  __typename: string
  message?: string
  invited?: number
  ready?: number
  invalid?: number
  problems?: { row: number; field: string; value: string; code: string; message: string }[]
  fields?: { path: string; code: string }[]
  state?: string
  because?: string
  places?: number
  filled?: number
  focalPoint?: { id: string }
}

const day = 86_400_000
export const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()

/** In transport format: instants are text. */
type Changed<Input> = Partial<Omit<Input, 'expiresAt'> & { expiresAt: string }>

export function openInvitations(world: World) {
  const ask = async (document: string, variables: Record<string, unknown>, as: string | null): Promise<Shown> =>
    (await world.ask<{ answer: Shown }>(document, variables, { as })).answer

  return {
    invite: ({ slug }: EventRow, as: string, people: string[], more: Changed<InvitePeopleInput> = {}) => {
      const input = {
        eventSlug: slug,
        groupKey: 'academia',
        language: 'en',
        expiresAt: inDays(10),
        people: people.map((name) => ({ name, email: addressOf(name) })),
        ...more,
      }
      return ask(inviteDocument, { input }, as)
    },
    again: (id: string, as: string, expiresAt?: string) => ask(againDocument, { id, expiresAt }, as),
    revoke: (id: string, as: string | null) => ask(revokeDocument, { id }, as),
    decline: ({ slug }: EventRow, name: string, reason?: string) =>
      ask(declineDocument, { slug, reason }, addressOf(name)),
    /** Registers a person who is signed in with the address. */
    register: (event: EventRow, name: string, more: Record<string, unknown> = {}) => {
      const input = interest(event, { name, email: addressOf(name), groupKey: 'academia', ...more })
      return ask(registerDocument, { input }, addressOf(name))
    },
    focalPoint: async ({ slug }: EventRow, as: string, name: string, places: number, more = {}) => {
      const input = {
        eventSlug: slug,
        organisation: 'Red',
        name,
        email: addressOf(name),
        language: 'en',
        groupKey: 'academia',
        places,
        expiresAt: inDays(5),
        ...more,
      }
      return ask(focalPointDocument, { input }, as)
    },
    name: (focalPointId: string, as: string, people: string[], more: Partial<NamePeopleInput> = {}) => {
      const named = people.map((name) => ({ name, email: addressOf(name), language: 'en' }))
      return ask(nameDocument, { input: { focalPointId, people: named, ...more } }, as)
    },
    find: async ({ id: eventId }: EventRow, name: string) =>
      world.database.eventInvitation.findUniqueOrThrow({
        where: { eventId_emailKey: { eventId, emailKey: addressOf(name) } },
      }),
    /** States of an event's invitations, by name. */
    standing: async ({ id: eventId }: EventRow) => {
      const rows = await world.database.eventInvitation.findMany({ where: { eventId }, orderBy: { name: 'asc' } })
      return Object.fromEntries(rows.map(({ name, state }) => [name, state]))
    },
  }
}

export const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '-')}@people.example`
