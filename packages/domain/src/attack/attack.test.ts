import { describe, expect, it } from '@jest/globals'
import { attack } from './attack.ts'
import { collectedOf, plainReport, plainRoom, plantedLeaks } from './testing/leaks.ts'

describe('what can be learned from publications', () => {
  it.each(plantedLeaks.map((leak) => [leak.name, leak] as const))('finds %s', (_, leak) => {
    const { isConsistent, derived, open } = attack(collectedOf(leak))
    expect({ isConsistent, open }).toEqual({ isConsistent: true, open: [] })
    expect(derived).toContainEqual(
      expect.objectContaining({
        cell: expect.objectContaining({ groupKey: leak.groupKey }),
        minimum: expect.any(Number),
      }),
    )
    const found = derived.filter(({ cell }) => cell.groupKey === leak.groupKey)
    expect(found.some(({ minimum, maximum }) => minimum <= leak.people && leak.people <= maximum)).toBe(true)
  })

  it('finds what only a participant can derive, and nothing of it for a stranger', () => {
    const leak = plantedLeaks.find(({ knowledge }) => knowledge)
    expect(leak && attack(leak.collected).derived).toEqual([])
  })

  it('names the facts that lead to it, and no others', () => {
    const [first] = plantedLeaks
    if (!first) throw new Error('Nothing is planted.')
    const { derived } = attack(collectedOf(first), { explains: true })
    const [finding] = derived
    expect(finding).toMatchObject({ cell: { what: 'CONFIRMED', groupKey: 'regional' }, minimum: 1, maximum: 1 })
    expect(finding?.facts).toEqual([
      { source: 'ROOM', room: 0, part: 'TOTAL' },
      { source: 'ROOM', room: 0, part: 'GROUP', groupKey: 'officials' },
      { source: 'ROOM', room: 0, part: 'GROUP', groupKey: 'researchers' },
      { source: 'ROOM', room: 0, part: 'GROUP', groupKey: 'companies' },
    ])
  })

  it('finds nothing where two groups are withheld that can cover each other', () => {
    const confirmed = { officials: 7, regional: 1, companies: 5 }
    const room = plainRoom({ confirmed, shown: ['officials'], isTotalShown: true })
    expect(
      attack({
        offersProtection: false,
        isFromStart: true,
        judgesKnownOnly: false,
        rooms: [room],
        reports: [],
        knowledge: null,
      }).derived,
    ).toEqual([])
  })

  it('says so where publications contradict each other', () => {
    const report = plainReport({ officials: 7 }, { people: 9, groups: { officials: 7 } })
    const { isConsistent, derived } = attack({
      offersProtection: false,
      isFromStart: true,
      judgesKnownOnly: false,
      rooms: [],
      reports: [report],
      knowledge: null,
    })
    expect({ isConsistent, derived }).toEqual({ isConsistent: false, derived: [] })
  })
})
