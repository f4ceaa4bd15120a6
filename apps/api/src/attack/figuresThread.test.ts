import { describe, expect, it } from '@jest/globals'
import { plainRoom } from '@plenaria/domain/attack/testing/leaks'
import type { ParticipationFigures } from '@plenaria/domain/report/content'
import { checkFigures, type Question } from './figuresThread.ts'

/** A full, protected room of 12, which one person has left since. */
function questionOf(people: number): Question {
  const now = { officials: people - 4, companies: 4 }
  const figures: ParticipationFigures = {
    ...{ threshold: 3, people, countries: [], otherCountries: null },
    groups: [
      { key: 'officials', names: {}, people: people - 4 },
      { key: 'companies', names: {}, people: null },
    ],
  }
  const actual = Object.entries(now).map(([groupKey, count]) => ({ groupKey, country: 'BR', people: count }))
  return {
    before: {
      ...{ offersProtection: true, isFromStart: true, judgesKnownOnly: true, reports: [], knowledge: null },
      rooms: [plainRoom({ confirmed: now, seats: people + 1, isFull: true })],
    },
    report: { figures, actual, isAsRoom: false },
    readers: [null],
  }
}

const patient = { wait: 30_000 }

describe('the figures of a report, checked in a thread', () => {
  it('leave out what tells of one person', async () => {
    expect(await checkFigures(questionOf(11), patient)).toMatchObject({ people: null })
  })

  it('are not told before the search has ended, and are remembered from then on', async () => {
    expect(await checkFigures(questionOf(13), { wait: 0 })).toBeNull()
    expect(await checkFigures(questionOf(13), patient)).toMatchObject({ people: null })
    const begun = performance.now()
    await checkFigures(questionOf(13), patient)
    expect(performance.now() - begun).toBeLessThan(20)
  })

  it('are not told when the search takes too long, and the next search starts over', async () => {
    expect(await checkFigures(questionOf(15), { ...patient, limit: 0 })).toBeNull()
    expect(await checkFigures(questionOf(15), patient)).toMatchObject({ people: null })
  })

  it('are not told when the search fails', async () => {
    const broken = { ...questionOf(17), readers: null } as unknown as Question
    expect(await checkFigures(broken, patient)).toBeNull()
  })
})
