import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { openInvitations } from '../invitations/testing/documents.ts'
import { decideDocument, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { eraseRows } from '../seatDesk/erasing/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let now: EventRow
let before: EventRow
let earlier: EventRow
const references: Record<string, string> = {}

const decide = (at: EventRow, reference: string, decision: string) =>
  world.ask(decideDocument, { input: { eventSlug: at.slug, references: [reference], decision } }, { as: organiser })

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  now = await world.event({ hostId: host.id })
  before = await world.event({ hostId: host.id })
  earlier = await world.event({ hostId: host.id })
  const elsewhere = await world.event({ hostId: host.id })
  const items = [now, before, earlier].map(({ id }, position) => ({ id: crypto.randomUUID(), position, eventId: id }))
  await database.series.create({
    data: {
      id: 's',
      slug: 'series',
      hostId: host.id,
      titles: { en: 'S' },
      isPublished: true,
      items: { create: items },
    },
  })
  for (const name of ['Ana', 'Bo', 'Cai']) references[name] = await registerPerson(world, now, name)
  references.Pia = await registerPerson(world, now, 'Pia', { protectIdentity: true })
  const first = await registerPerson(world, before, 'Ana', { groupKey: 'academia' })
  await decide(before, first, 'OFFER')
  await world.ask(withdrawDocument, { reference: first }, { as: 'ana@people.example' })
  await registerPerson(world, before, 'Ana', { groupKey: 'academia' })
  await registerPerson(world, earlier, 'Ana')
  await registerPerson(world, before, 'Bo')
  await registerPerson(world, before, 'Pia')
  await registerPerson(world, elsewhere, 'Cai')
})

const document = `query ($slug: String!) { event(slug: $slug) { registrations(sort: NAME_ASC) { edges { node {
  reference seriesHistory { applied selected attended invited series { slug } } } } } } }`

type Shown = { applied: number; selected: number } | null

const recall = async (as: string, at: EventRow = now) => {
  const data = await world.ask<{
    event: { registrations: { edges: { node: { reference: string; seriesHistory: Shown } }[] } }
  }>(document.replace('(sort: NAME_ASC)', ''), { slug: at.slug }, { as })
  const names = new Map(Object.entries(references).map(([name, reference]) => [reference, name]))
  return Object.fromEntries(
    data.event.registrations.edges.map(({ node: { reference, seriesHistory } }) => [
      names.get(reference) ?? reference,
      seriesHistory && [seriesHistory.applied, seriesHistory.selected],
    ]),
  )
}

describe('the memory of a series', () => {
  it('counts where people came to a session, and to where they were invited', async () => {
    const row = await database.registration.findFirstOrThrow({
      where: { eventId: earlier.id, emailKey: 'ana@people.example' },
    })
    const session = await database.session.create({
      data: {
        id: crypto.randomUUID(),
        eventId: earlier.id,
        titles: { en: 'One' },
        startsAt: earlier.startsAt,
        endsAt: earlier.endsAt,
      },
    })
    const came = { sessionId: session.id, registrationId: row.id, method: 'NAME', at: earlier.startsAt } as const
    await database.attendance.create({ data: { ...came, attended: true } })
    const { invite } = openInvitations(world)
    for (const at of [now, before]) await invite(at, organiser, ['Cai'])
    const counts = async (as: string, name: string) => {
      const { registration } = await world.ask<{ registration: { seriesHistory: unknown } }>(
        'query ($r: String!) { registration(reference: $r) { seriesHistory { applied attended invited } } }',
        { r: references[name] },
        { as },
      )
      return registration.seriesHistory
    }
    expect(await counts(organiser, 'Ana')).toEqual({ applied: 2, attended: 1, invited: 0 })
    expect(await counts(organiser, 'Cai')).toEqual({ applied: 0, attended: 0, invited: 1 })
    const { institute } = await world.partner(now)
    expect(await counts((await world.member({ institute })).email, 'Cai')).toEqual({
      applied: 0,
      attended: 0,
      invited: 0,
    })
    await database.eventInvitation.deleteMany()
    await database.session.delete({ where: { id: session.id } })
  })

  it('counts other events of the series, once each, and a seat that was offered at any time', async () => {
    await world.ask(
      'query ($slug: String!) { event(slug: $slug) { figures { total } } }',
      { slug: before.slug },
      { as: organiser },
    )
    expect(await recall(organiser)).toEqual({ Ana: [2, 1], Bo: [1, 0], Cai: [0, 0], Pia: null })
  })

  it('tells a partner nothing of events where it has no right, nor of people there whom it does not see', async () => {
    const { institute } = await world.partner(now)
    const partner = (await world.member({ institute })).email
    expect(await recall(partner)).toMatchObject({ Ana: [0, 0], Bo: [0, 0] })
    const scope = { ...wholeEvent, groups: ['civil-society'] }
    await world.partner(before, { institute, terms: { scope } })
    expect(await recall(partner)).toMatchObject({ Ana: [0, 0], Bo: [1, 0] })
    await world.partner(earlier, { institute, terms: { masks: [{ field: 'NAME', revealable: true }] } })
    expect(await recall(partner)).toMatchObject({ Ana: [0, 0], Bo: [1, 0] })
  })

  it('is hidden where the name is masked, and for a series that the viewer does not see', async () => {
    const masked = await world.partner(now, { terms: { masks: [{ field: 'NAME', revealable: true }] } })
    const blind = (await world.member({ institute: masked.institute })).email
    expect(Object.values(await recall(blind))).toEqual([null, null, null, null])
    const { institute } = await world.partner(now)
    const partner = (await world.member({ institute })).email
    await database.series.update({ where: { id: 's' }, data: { isPublished: false } })
    expect((await recall(partner)).Ana).toBeNull()
    expect((await recall(organiser)).Ana).toEqual([2, 1])
    await database.series.update({ where: { id: 's' }, data: { isPublished: true } })
  })

  it('costs the same number of statements with one person and with four', async () => {
    const one = await world.event({ hostId: host.id })
    await database.seriesItem.create({ data: { id: crypto.randomUUID(), seriesId: 's', position: 9, eventId: one.id } })
    await registerPerson(world, one, 'Ana')
    const asked = (slug: string) => () => world.ask(document, { slug }, { as: organiser })
    const [forNow, forOne] = await countStatementsOfBoth(asked(now.slug), asked(one.slug))
    expect(forNow).toBe(forOne)
    await database.seriesItem.delete({ where: { eventId: one.id } })
  })

  it('does not survive erasure', async () => {
    const standing = await database.registration.findFirstOrThrow({
      where: { eventId: before.id, emailKey: 'ana@people.example', state: { not: 'WITHDRAWN' } },
    })
    await world.ask(withdrawDocument, { reference: standing.reference }, { as: 'ana@people.example' })
    const rows = await database.registration.findMany({ where: { eventId: before.id, emailKey: 'ana@people.example' } })
    await database.$transaction((transaction) => eraseRows(transaction, before.id, rows, new Date()))
    expect(await recall(organiser)).toMatchObject({ Ana: [1, 0], Bo: [1, 0] })
  })
})
