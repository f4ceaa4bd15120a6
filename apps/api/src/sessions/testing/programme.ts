/** An event with a programme, and who has a place in it in which role. */
import { decideDocument, registerPerson, takeDocument } from '../../registrations/testing/documents.ts'
import type { EventRow, SessionRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const hour = 3_600_000
const startsAt = new Date('2027-06-14T15:00:00Z')
export const at = (hours: number) => new Date(startsAt.getTime() + hours * hour)
export const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

interface SessionGiven {
  title: string
  capacity?: number | null
  kind?: 'PLENARY' | 'BREAKOUT'
  languages?: string[]
  hour?: number
}

const kindsDocument = /* GraphQL */ `
  query ($reference: String!) { registration(reference: $reference) { attendance { kind session { title } } } }`

const roleDocument = /* GraphQL */ `
  mutation ($input: SetSessionRoleInput!) {
    answer: setSessionRole(input: $input) {
      __typename
      ... on SessionRoleSet { session { held waiting speakers { reference } } }
    }
  }`

/** `host`: id of the institute; `organiser`: address of a member who acts for it. */
export function openProgrammes(world: World, host: () => string, organiser: () => string) {
  const { database } = world

  async function open(sessions: SessionGiven[]): Promise<{ event: EventRow; sessions: SessionRow[] }> {
    const event = await world.event({
      hostId: host(),
      startsAt,
      endsAt: at(10),
      zone: 'America/Bogota',
      sessions: sessions.map(({ hour: begins = 0, capacity = null, title }) => ({
        title,
        capacity,
        startsAt: at(begins),
        endsAt: at(begins + 1),
      })),
    })
    for (const { title, kind = 'PLENARY', languages = [] } of sessions) {
      await database.session.updateMany({
        where: { eventId: event.id, titles: { path: ['en'], equals: title } },
        data: { kind, languages },
      })
    }
    const rows = await database.session.findMany({ where: { eventId: event.id } })
    const titleOf = ({ titles }: SessionRow) => (titles as { en: string }).en
    return { event, sessions: sessions.flatMap(({ title }) => rows.find((row) => titleOf(row) === title) ?? []) }
  }

  async function confirmed(event: EventRow, name: string, given: Record<string, unknown> = {}): Promise<string> {
    const reference = await registerPerson(world, event, name, given)
    await world.ask(
      decideDocument,
      { input: { eventSlug: event.slug, references: [reference], decision: 'OFFER' } },
      { as: organiser() },
    )
    await world.ask(takeDocument, { reference }, { as: addressOf(name) })
    return reference
  }

  async function kindsOf(name: string, reference: string): Promise<Record<string, string>> {
    const { registration } = await world.ask<{
      registration: { attendance: { kind: string; session: { title: string } }[] }
    }>(kindsDocument, { reference }, { as: addressOf(name) })
    return Object.fromEntries(registration.attendance.map(({ kind, session }) => [session.title, kind]))
  }

  const setRole = async (
    session: SessionRow | undefined,
    reference: string,
    role: string,
    requester: string | null = organiser(),
  ) =>
    (
      await world.ask<{ answer: Record<string, unknown> }>(
        roleDocument,
        { input: { sessionId: session?.id, reference, role } },
        { as: requester },
      )
    ).answer

  const mailsOf = (event: EventRow, template: string) =>
    database.message.findMany({ where: { eventId: event.id, template }, orderBy: { id: 'asc' } })

  return { open, confirmed, kindsOf, setRole, mailsOf }
}
