import { beforeAll, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson, releaseDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const document = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      planRepair { unstage { name } offer { name } unfilledBefore unfilledAfter }
    }
  }`

interface Repair {
  unstage: { name: string }[]
  offer: { name: string }[]
  unfilledBefore: number
  unfilledAfter: number
}

const repairOf = async ({ slug }: EventRow, as = organiser) => {
  const { event } = await world.ask<{ event: { planRepair: Repair | null } }>(document, { slug }, { as })
  if (!event.planRepair) return null
  const { unstage, offer, ...unfilled } = event.planRepair
  return { ...unfilled, unstage: unstage.map(({ name }) => name), offer: offer.map(({ name }) => name) }
}

/** Two seats, one reserved for academia. */
async function room(): Promise<{ at: EventRow; references: Record<string, string> }> {
  const groups = { 'civil-society': { maximum: 2 }, academia: { minimum: 1, target: 1, maximum: 2 } }
  const at = await world.event({ hostId: host.id, total: 2, groups })
  const references: Record<string, string> = {}
  for (const name of ['Ana', 'Bo', 'Cy', 'Di']) {
    const groupKey = name === 'Ana' || name === 'Bo' ? 'civil-society' : 'academia'
    references[name] = await registerPerson(world, at, name, { groupKey })
  }
  return { at, references }
}

const stage = (at: EventRow, references: (string | undefined)[], changes: Record<string, unknown> = {}) =>
  world.ask<{ answer: { refused: unknown[] } }>(
    decideDocument,
    { input: { eventSlug: at.slug, references, decision: 'OFFER', staged: true, ...changes } },
    { as: organiser },
  )

describe('the smallest repair of what is staged', () => {
  it('names whom to exchange, and once that is staged everything can be released', async () => {
    const { at, references } = await room()
    expect(await repairOf(at)).toBeNull()
    await stage(at, [references.Ana])
    await stage(at, [references.Bo])
    expect(await repairOf(at)).toEqual({ unstage: ['Bo'], offer: ['Cy'], unfilledBefore: 1, unfilledAfter: 0 })
    await stage(at, [references.Cy])
    await stage(at, [references.Bo], { unstage: true })
    expect(await repairOf(at)).toBeNull()
    const { answer } = await world.ask<{ answer: { __typename: string } }>(
      releaseDocument,
      { slug: at.slug },
      { as: organiser },
    )
    expect(answer.__typename).toBe('StagedDecisionsReleased')
  })

  it('passes over who is staged for something else', async () => {
    const { at, references } = await room()
    await stage(at, [references.Ana, references.Bo])
    await stage(at, [references.Cy], { decision: 'NOT_SELECT' })
    expect(await repairOf(at)).toMatchObject({ offer: ['Di'] })
  })

  it('is shown only to members who decide about everybody', async () => {
    const { at, references } = await room()
    await stage(at, [references.Ana, references.Bo])
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await repairOf(at, reviewer)).toBeNull()
  })
})
