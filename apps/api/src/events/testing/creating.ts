/** An institute, its organiser, and helpers for creating events. */
import { beforeAll, expect } from '@jest/globals'
import type { World } from '../../testing/world.ts'
import { type CreateEventVariables, consultation, createEvent } from '../examples.ts'

export interface Answer {
  __typename: string
  message?: string
  fields?: { path: string; code: string; message: string }[]
  problems?: unknown[]
  event?: Record<string, unknown>
}

export function openCreating(world: World) {
  const organiser = { email: '' }
  beforeAll(async () => {
    const institute = await world.institute({
      slug: 'host',
      names: { en: 'Institute of Open Data', es: 'Instituto de Datos Abiertos' },
    })
    organiser.email = (await world.member({ institute })).email
  })

  async function create(changes: Partial<CreateEventVariables>, as: string | null = organiser.email): Promise<Answer> {
    const input = consultation(changes)
    return (await world.ask<{ createEvent: Answer }>(createEvent, { input }, { as })).createEvent
  }

  /** Everything that creating an event could write. */
  const countRows = async () => ({
    events: await world.database.event.count(),
    groups: await world.database.stakeholderGroup.count(),
    plans: await world.database.seatPlan.count(),
    tallies: (await world.database.seatTally.count()) + (await world.database.groupTally.count()),
    sessions: await world.database.session.count(),
    questions: await world.database.question.count(),
    consents: await world.database.consentText.count(),
    audit: await world.database.auditEntry.count(),
  })

  /** The problems by field, checking that nothing was written. */
  async function fieldProblemsOf(changes: Partial<CreateEventVariables>): Promise<Record<string, string>> {
    const before = await countRows()
    const answer = await create(changes)
    expect(answer.__typename).toBe('InvalidInput')
    expect(await countRows()).toEqual(before)
    return Object.fromEntries((answer.fields ?? []).map(({ path, code }) => [path, code]))
  }

  return { organiser, create, countRows, fieldProblemsOf }
}
