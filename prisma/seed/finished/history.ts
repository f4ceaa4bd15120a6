/** Who registered for the finished event, was offered a seat, and attended. */
import type { Sector } from '../organisations.ts'
import { openCrowd } from '../people.ts'
import { randomFrom } from '../random.ts'
import type { EventSeed, History, PersonSeed, RoundSeed } from '../shapes.ts'
import { day } from '../shared.ts'

/** For each group: number of registrations, number of offers, and sectors. */
const comers: Record<string, { count: number; offered: number; sectors: Sector[] }> = {
  'civil-society': { count: 11, offered: 8, sectors: ['civil'] },
  'technical-community': { count: 7, offered: 6, sectors: ['technical'] },
  'private-sector': { count: 6, offered: 5, sectors: ['private'] },
  academia: { count: 9, offered: 6, sectors: ['academic'] },
  'rights-defenders': { count: 6, offered: 5, sectors: ['rights'] },
}

const opened = -118.5 * day
const decided = -98 * day

interface Past {
  history: History
  attendance: number[][]
  certified: number[]
}

/** Has its own crowd, so that the people of the other events stay the same. */
export function pastOf(event: EventSeed): Past {
  const random = randomFrom(1_945)
  const crowd = openCrowd(random)
  const moments = Object.values(comers).flatMap(({ count }) => Array.from({ length: count }, () => random.next()))
  const people: PersonSeed[] = Object.entries(comers)
    .flatMap(([groupKey, { count, sectors }]) =>
      Array.from({ length: count }, () => ({ groupKey, sector: random.pick(sectors), moment: moments.pop() ?? 0 })),
    )
    .sort((one, other) => one.moment - other.moment)
    .map(({ groupKey, sector, moment }, index) => ({
      ...crowd.person(event, groupKey, sector, Math.floor(opened + moment * 19 * day) + index * 1000),
      onOffer: index === 9 ? ('REFUSE' as const) : ('TAKE' as const),
      reactsAfter: 2 + index,
    }))
  const places = [...people.keys()]
  const offered = Object.entries(comers).flatMap(([groupKey, group]) =>
    places.filter((index) => people[index]?.groupKey === groupKey).slice(0, group.offered),
  )
  const round = (decision: RoundSeed['decision'], chosen: number[]): RoundSeed => ({
    at: decided,
    memberEmail: 'tomas.villaseca@chatham-house.example',
    decision,
    reason: null,
    staged: false,
    people: chosen,
  })
  const seated = offered.filter((index) => people[index]?.onOffer === 'TAKE')
  return {
    history: {
      people,
      departures: [],
      reviews: [],
      conflicts: [],
      distributions: [],
      invitations: null,
      rounds: [
        round('OFFER', offered),
        round(
          'NOT_SELECT',
          places.filter((index) => !offered.includes(index)),
        ),
      ],
    },
    // Most attend all three sessions; some miss one, and some attend only one.
    attendance: [
      seated.filter((_, place) => place % 11 !== 4),
      seated.filter((_, place) => place % 7 !== 3),
      seated.filter((_, place) => place % 7 !== 3 && place % 6 !== 5),
    ],
    certified: seated.filter((_, place) => place % 7 !== 3).slice(0, 12),
  }
}
