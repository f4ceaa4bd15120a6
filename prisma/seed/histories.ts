/** What happened at each event before the first start: registrations, decisions and withdrawals. */

import { conflictsOf, distributions, reviewsOf } from './consultation/reviews.ts'
import { consultation } from './consultation.ts'
import { dialogue } from './dialogue.ts'
import type { Sector } from './organisations.ts'
import { type Crowd, openCrowd } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import type {
  DepartureSeed,
  EventSeed,
  History,
  InvitationsSeed,
  InvitedSeed,
  PersonSeed,
  RoundSeed,
} from './shapes.ts'
import { day, hour } from './shared.ts'
import { training } from './training.ts'

interface Arrivals {
  /** For each group: number of registrations, and sectors. */
  groups: Record<string, { count: number; sectors: Sector[] }>
  /** Number of days before the first start at which registration opened. */
  openedBefore: number
  /** Above 1, more people register early. */
  rush: number
}

/** People in the order in which they register, no two in the same second. */
function arrive(
  random: Random,
  crowd: Crowd,
  event: EventSeed,
  { groups, openedBefore, rush }: Arrivals,
): PersonSeed[] {
  const span = openedBefore * day - 8 * hour
  const comers = Object.entries(groups).flatMap(([groupKey, { count, sectors }]) =>
    Array.from({ length: count }, () => ({
      groupKey,
      sector: random.pick(sectors),
      at: Math.floor((span * random.next() ** rush) / 1000),
    })),
  )
  const taken = new Set<number>()
  for (const comer of comers) {
    while (taken.has(comer.at)) comer.at += 1
    taken.add(comer.at)
  }
  return comers
    .sort((one, other) => one.at - other.at)
    .map(({ groupKey, sector, at }) =>
      crowd.person(event, groupKey, sector, at * 1000 + random.between(0, 999) - openedBefore * day + hour),
    )
}

interface Choice {
  decision: RoundSeed['decision']
  reason?: string
  /** Number for each group. */
  counts: Record<string, number>
}

/** Plans decisions on the people who had registered by then; each person is decided on once. */
function openRounds(people: PersonSeed[]) {
  const undecided = new Set(people.keys())
  const seats = new Map<string, number>()
  for (const { organisation } of people) if (organisation) seats.set(organisation, (seats.get(organisation) ?? 0) + 1)
  /** Staged decisions must be releasable together, so they avoid organisations whose cap others may reach. */
  const isAlone = ({ organisation }: PersonSeed) => organisation === null || (seats.get(organisation) ?? 0) <= 2

  return (memberEmail: string, at: number, staged: boolean, choices: Choice[]): RoundSeed[] =>
    choices.flatMap(({ decision, reason = null, counts }) =>
      Object.entries(counts).map(([groupKey, count]) => {
        const able = [...undecided].filter((index) => {
          const person = people[index]
          return (
            person?.groupKey === groupKey &&
            person.registersAt < at - hour &&
            (!staged || decision !== 'OFFER' || isAlone(person))
          )
        })
        const chosen = able.slice(0, count)
        for (const index of chosen) undecided.delete(index)
        return { at, memberEmail, decision, reason, staged, people: chosen }
      }),
    )
}

function depart(random: Random, people: PersonSeed[], count: number, from: number): DepartureSeed[] {
  const numbers = [...people.keys()].filter((index) => (people[index]?.registersAt ?? 0) < from)
  return random.some(numbers, count).map((person) => ({ person, at: Math.floor(from + random.next() * 0.9 * -from) }))
}

const outside = {
  government:
    'This consultation is for people outside government. You would be welcome at the dialogue, which brings both together.',
  region: 'The consultation is for the Americas. A consultation for your region is in preparation.',
  changedSides:
    'You told us that you have since joined a ministry. Thank you for letting us know; we will invite you to the dialogue.',
  twice: 'You’re also registered under another address; we’ve kept that registration.',
}

function consultationHistory(random: Random, crowd: Crowd): History {
  const people = arrive(random, crowd, consultation, {
    openedBefore: 26,
    rush: 1.25,
    groups: {
      'civil-society': { count: 55, sectors: ['civil'] },
      'technical-community': { count: 30, sectors: ['technical'] },
      'private-sector': { count: 26, sectors: ['private'] },
      academia: { count: 46, sectors: ['academic'] },
      'rights-defenders': { count: 33, sectors: ['rights'] },
    },
  })
  const round = openRounds(people)
  const [imogen, tomas] = ['imogen.ashdown@chatham-house.example', 'tomas.villaseca@chatham-house.example']
  const first = round(imogen, -12 * day, false, [
    { decision: 'DECLINE', reason: outside.government, counts: { 'civil-society': 1, academia: 1 } },
    { decision: 'DECLINE', reason: outside.region, counts: { 'private-sector': 1 } },
    {
      decision: 'OFFER',
      counts: {
        'civil-society': 18,
        'technical-community': 5,
        'private-sector': 4,
        academia: 14,
        'rights-defenders': 5,
      },
    },
    { decision: 'NOT_SELECT', counts: { 'civil-society': 3, 'technical-community': 1, academia: 3 } },
  ])
  const second = round(tomas, -11 * day, false, [{ decision: 'WAITLIST', counts: { 'civil-society': 8, academia: 6 } }])
  const third = round(tomas, -1.6 * day, false, [
    { decision: 'OFFER', counts: { 'technical-community': 3, 'private-sector': 2, 'rights-defenders': 2 } },
    { decision: 'WAITLIST', counts: { 'civil-society': 5, academia: 4 } },
    { decision: 'DECLINE', reason: outside.twice, counts: { academia: 1, 'rights-defenders': 1 } },
    { decision: 'NOT_SELECT', counts: { 'civil-society': 2 } },
  ])
  const staged = round(imogen, -0.9 * day, true, [
    { decision: 'OFFER', counts: { 'technical-community': 4, 'private-sector': 3, 'rights-defenders': 4 } },
    { decision: 'NOT_SELECT', counts: { 'civil-society': 5, academia: 4 } },
    { decision: 'WAITLIST', counts: { 'civil-society': 3 } },
    { decision: 'DECLINE', reason: outside.region, counts: { 'technical-community': 1 } },
  ])
  const changedSides: RoundSeed = {
    at: -4 * day,
    memberEmail: imogen,
    decision: 'DECLINE',
    reason: outside.changedSides,
    staged: false,
    people: first
      .flatMap(({ decision, people: chosen }) => (decision === 'OFFER' ? chosen : []))
      .filter((index) => people[index]?.onOffer === 'TAKE')
      .slice(3, 4),
  }
  const broughtBack = first.find(({ decision }) => decision === 'NOT_SELECT')?.people.slice(0, 1) ?? []
  const reinstated: RoundSeed = {
    at: -7 * day,
    memberEmail: tomas,
    decision: 'REINSTATE',
    reason: null,
    staged: false,
    people: broughtBack,
  }
  return {
    people,
    rounds: [...first, ...second, reinstated, changedSides, ...third, ...staged],
    departures: depart(random, people, 11, -9 * day),
    reviews: reviewsOf(people),
    conflicts: conflictsOf(people),
    distributions,
    invitations: null,
  }
}

const plain = { reviews: [], conflicts: [], distributions: [], invitations: null }

function trainingHistory(random: Random, crowd: Crowd): History {
  const people = arrive(random, crowd, training, {
    openedBefore: 22,
    rush: 2,
    groups: {
      'civil-society': { count: 58, sectors: ['civil', 'rights'] },
      academia: { count: 30, sectors: ['academic'] },
      'technical-community': { count: 22, sectors: ['technical'] },
      'public-and-private': { count: 20, sectors: ['private', 'public'] },
    },
  })
  return { people, rounds: [], departures: depart(random, people, 14, -5 * day), ...plain }
}

function dialogueHistory(random: Random, crowd: Crowd): History {
  const people = arrive(random, crowd, dialogue, {
    openedBefore: 18,
    rush: 1.5,
    groups: {
      officials: { count: 13, sectors: ['public'] },
      'regional-bodies': { count: 4, sectors: ['regional'] },
      research: { count: 9, sectors: ['academic'] },
      'civil-society': { count: 10, sectors: ['civil', 'private', 'technical'] },
    },
  })
  return {
    people,
    rounds: [],
    departures: depart(random, people, 4, -6 * day),
    reviews: [],
    conflicts: [],
    distributions: [],
    invitations: invitationsTo(dialogue, crowd),
  }
}

/** People who have not answered, or not by registering; and an organisation with places to fill. */
function invitationsTo(event: EventSeed, crowd: Crowd): InvitationsSeed {
  const who = (groupKey: string, sector: Sector) => crowd.person(event, groupKey, sector, -day)
  const invited = (
    groupKey: string,
    sector: Sector,
    at: number,
    then: InvitedSeed['then'],
    reason?: string,
  ): InvitedSeed => ({ who: who(groupKey, sector), at: at * day, then, ...(reason && { reason }) })
  return {
    memberEmail: 'imogen.ashdown@chatham-house.example',
    note: 'We would value your experience at this table. The day is held under the Chatham House Rule.',
    before: 2 * day,
    others: [
      invited('officials', 'public', -12, 'DECLINES', 'I am on mission that week. My deputy would gladly come.'),
      invited('research', 'academic', -11, 'DECLINES'),
      invited('officials', 'public', -15, 'LAPSES'),
      invited('civil-society', 'civil', -14, 'LAPSES'),
      invited('regional-bodies', 'regional', -10, 'IS_TAKEN_BACK'),
      invited('officials', 'public', -5, 'BOUNCES'),
      invited('officials', 'public', -4, 'WAITS'),
      invited('officials', 'public', -3, 'WAITS'),
      invited('regional-bodies', 'regional', -2, 'WAITS'),
      invited('civil-society', 'technical', -2, 'WAITS'),
    ],
    focalPoints: [
      {
        organisation: 'Red Andina de Justicia Digital',
        who: who('civil-society', 'civil'),
        at: -6 * day,
        places: 4,
        names: [who('civil-society', 'civil'), who('civil-society', 'civil')],
      },
    ],
  }
}

/** The three upcoming events with their history so far; deterministic. */
export function histories(): { event: EventSeed; history: History }[] {
  const random = randomFrom(74_247)
  const crowd = openCrowd(random)
  return [
    { event: consultation, history: consultationHistory(random, crowd) },
    { event: training, history: trainingHistory(random, crowd) },
    { event: dialogue, history: dialogueHistory(random, crowd) },
  ]
}
