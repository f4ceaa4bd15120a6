/** Reviews of people who registered early enough to be reviewed. */
import { type Random, randomFrom } from '../random.ts'
import type { ConflictSeed, DistributionSeed, PersonSeed, ReviewSeed } from '../shapes.ts'
import { day, hour } from '../shared.ts'
import { criteria } from './criteria.ts'

interface Reviewer {
  email: string
  /** Share of the applications they may review that they have reviewed. */
  share: number
  /** Groups in their grant; null: all. */
  groups: string[] | null
  /** Bias added to their scores, as a share of the scale. */
  leaning: number
  comments: Record<'good' | 'fair' | 'poor', string[]>
}

const inEnglish: Reviewer['comments'] = {
  good: [
    'Speaks from cases, not from principle. Would change the conversation.',
    'Names the articles they want to talk about, and why.',
    'Knows both the courts and the people who end up in them.',
    'Rare to have somebody who has done the work for ten years and still writes plainly.',
  ],
  fair: [
    'Solid, though two others in this group bring much the same.',
    'Good work behind it; says little about what they would add.',
    'Would take up again what the training covered. Still worth a seat if one is left.',
  ],
  poor: [
    'Interested in the subject in general; I see no experience of it.',
    'Reads like a text that is sent to many events.',
    'Their work is elsewhere, and the motivation does not build the bridge.',
  ],
}

const inSpanish: Reviewer['comments'] = {
  good: [
    'Experiencia directa con víctimas; falta esa voz en la sala.',
    'Conoce la ley nacional y cómo se aplica, que no es lo mismo.',
    'Trae una región que casi nunca llega a estas mesas.',
  ],
  fair: ['Buen perfil, aunque parecido a otros del grupo.', 'Sólido; no queda claro qué llevaría a la conversación.'],
  poor: ['Interés general, sin trabajo propio en el tema.', 'No responde a lo que se pregunta.'],
}

const inPortuguese: Reviewer['comments'] = {
  good: [
    'Fala a partir de casos concretos, com dados próprios.',
    'Representa comunidades que não foram ouvidas até agora.',
  ],
  fair: ['Bom trabalho, mas parecido com outras candidaturas do grupo.'],
  poor: ['Interesse genérico; não vejo experiência no assunto.'],
}

const reviewers: Reviewer[] = [
  {
    email: 'priya.nandakumar@chatham-house.example',
    share: 0.5,
    groups: null,
    leaning: 0,
    comments: inEnglish,
  },
  {
    email: 'tomas.villaseca@chatham-house.example',
    share: 0.38,
    groups: null,
    leaning: 0.05,
    comments: inSpanish,
  },
  {
    email: 'caio.benatti@igarape.example',
    share: 0.35,
    groups: ['civil-society', 'rights-defenders'],
    leaning: -0.06,
    comments: inPortuguese,
  },
]

const latest = -1.1 * day
const within = (value: number): number => Math.min(1, Math.max(0, value))

/** Deterministic, and independent of all other random draws. */
export function reviewsOf(people: readonly PersonSeed[]): ReviewSeed[] {
  const random = randomFrom(20_261)
  return people.flatMap((person, index) => {
    const merit = 0.2 + 0.75 * random.next()
    return reviewers.flatMap((reviewer) => {
      const reads = random.chance(reviewer.share)
      const review = reviewOf(random, reviewer, merit)
      const from = Math.max(person.registersAt + 6 * hour, -11 * day)
      const at = Math.floor(from + random.next() * (latest - from))
      const isTheirs = reviewer.groups?.includes(person.groupKey) ?? true
      return reads && isTheirs && from < latest ? [{ ...review, at, person: index, memberEmail: reviewer.email }] : []
    })
  })
}

function reviewOf(
  random: Random,
  { leaning, comments }: Reviewer,
  merit: number,
): Omit<ReviewSeed, 'at' | 'person' | 'memberEmail'> {
  const found = within(merit + leaning + (random.next() - 0.5) * 0.3)
  const scores = Object.fromEntries(
    criteria.map(({ key, maximum }) => [key, Math.round(within(found + (random.next() - 0.5) * 0.3) * maximum)]),
  )
  const kind = found > 0.65 ? 'good' : found > 0.4 ? 'fair' : 'poor'
  const comment = random.pick(comments[kind])
  const recommendation = random.chance(0.12)
    ? 'UNSURE'
    : ({ good: 'OFFER', fair: 'WAITLIST', poor: 'NOT_SELECT' } as const)[kind]
  return { scores, comment: random.chance(0.65) ? comment : null, recommendation }
}

/** One reviewer knows two of the applicants too well. */
export function conflictsOf(people: readonly PersonSeed[]): ConflictSeed[] {
  const known = people.flatMap(({ groupKey, registersAt }, index) =>
    groupKey === 'academia' && registersAt < -6 * day ? [index] : [],
  )
  const reasons = ['We wrote a report together last year.', 'My sister works in the same small office.']
  return reasons.flatMap((reason, place) => {
    const person = known[4 + place * 5]
    return person === undefined
      ? []
      : [{ at: -1 * day + place * hour, person, memberEmail: 'priya.nandakumar@chatham-house.example', reason }]
  })
}

/** Two reviewers for each application received by then; some arrive later, and one reviewer declares conflicts afterwards. */
export const distributions: DistributionSeed[] = [
  {
    at: -3 * day,
    memberEmail: 'imogen.ashdown@chatham-house.example',
    reviewersEach: 2,
    reviewers: [
      { email: 'priya.nandakumar@chatham-house.example' },
      { email: 'tomas.villaseca@chatham-house.example' },
      { email: 'caio.benatti@igarape.example' },
      { email: 'luana.prado@igarape.example', most: 15 },
    ],
  },
]
