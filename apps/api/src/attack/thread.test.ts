import { describe, expect, it } from '@jest/globals'
import { nothingWithheld } from '@plenaria/domain/attack/change'
import { plainRoom } from '@plenaria/domain/attack/testing/leaks'
import type { ParticipationFigures } from '@plenaria/domain/report/content'
import { judge, type Question, type SearchLimits } from './thread.ts'

/** A full, protected room of 12 that one person has since left. */
function questionOf(people: number): Extract<Question, { kind: 'FIGURES' }> {
  const now = { officials: people - 4, companies: 4 }
  const figures: ParticipationFigures = {
    threshold: 3,
    people,
    countries: [],
    otherCountries: null,
    groups: [
      { key: 'officials', names: {}, people: people - 4 },
      { key: 'companies', names: {}, people: null },
    ],
  }
  const actual = Object.entries(now).map(([groupKey, count]) => ({ groupKey, country: 'BR', people: count }))
  return {
    kind: 'FIGURES',
    withheld: nothingWithheld,
    before: {
      offersProtection: true,
      isFromStart: true,
      judgesKnownOnly: true,
      reports: [],
      knowledge: null,
      rooms: [plainRoom({ confirmed: now, seats: people + 1, isFull: true })],
    },
    report: { figures, actual, isAsRoom: false },
    readers: [null],
  }
}

const patient = { wait: 30_000 }

const figuresOf = async (
  question: Extract<Question, { kind: 'FIGURES' }>,
  searchLimits: SearchLimits,
  eventId = 'event',
) => (await judge(eventId, question, searchLimits))?.figures ?? null

describe('the figures of a report, checked in a thread', () => {
  it('leave out what tells of one person, and say why', async () => {
    const verdict = await judge('event', questionOf(11), patient)
    expect(verdict).toMatchObject({
      figures: { people: null },
      proposal: { isTotal: true },
      isConsistent: true,
      inferences: [
        {
          cell: { what: 'LEFT', groupKey: null },
          minimum: 1,
          maximum: 1,
          reader: null,
          isCertain: true,
          facts: [
            { source: 'ROOM', room: 0, part: 'FULL' },
            { source: 'REPORT', report: 0, part: 'TOTAL' },
          ],
        },
      ],
    })
  })

  it('are safe once what was proposed is withheld, and it is still said why', async () => {
    const question = { ...questionOf(11), withheld: { groups: [], countries: [], isTotal: true } }
    expect(await judge('event', question, patient)).toMatchObject({
      figures: { people: null },
      proposal: null,
      inferences: [{ cell: { what: 'LEFT' } }],
    })
  })

  it('are withheld until the search has ended, and remembered from then on', async () => {
    expect(await figuresOf(questionOf(13), { wait: 0 })).toBeNull()
    expect(await figuresOf(questionOf(13), patient)).toMatchObject({ people: null })
    expect(await figuresOf(questionOf(13), { wait: 0 })).toMatchObject({ people: null })
  })

  it('are withheld when the search takes too long, and the next search starts over', async () => {
    expect(await figuresOf(questionOf(15), { ...patient, quick: 0, limit: 0 })).toBeNull()
    expect(await figuresOf(questionOf(15), patient)).toMatchObject({ people: null })
  })

  it('are found out in the slow lane when the quick one gave way', async () => {
    expect(await figuresOf(questionOf(19), { ...patient, quick: 0 })).toMatchObject({ people: null })
  })

  it('are withheld when the search fails', async () => {
    const broken = { ...questionOf(17), readers: null } as unknown as ReturnType<typeof questionOf>
    expect(await figuresOf(broken, patient)).toBeNull()
  })

  it('never wait for another event’s long search for longer than it may stay in the quick lane', async () => {
    const begun = performance.now()
    const slow = judge('slow', endless, { wait: 60_000, quick: 1_500, limit: 2_000 })
    const alsoSlow = judge(
      'slow',
      { ...endless, withheld: { ...nothingWithheld, isTotal: true } },
      { quick: 1_500, limit: 2_000 },
    )
    expect(await figuresOf(questionOf(21), { ...patient }, 'another')).toMatchObject({ people: null })
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(await slow).toBeNull()
    await alsoSlow
  })
})

/** So many readers that the search takes minutes. */
const endless = { ...questionOf(23), readers: Array.from({ length: 400_000 }, () => null) }
