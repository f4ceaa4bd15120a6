/** Composes the fictional people who register; deterministic for a given stream of random numbers. */
import { motivations } from './motivations.ts'
import { lands, landWeights, nameFrom } from './names.ts'
import { organisations, type Sector } from './organisations.ts'
import { type Random, randomFrom } from './random.ts'
import type { EventSeed, PersonSeed, QuestionSeed } from './shapes.ts'

/** The part of a person that is the same at every event. */
interface Identity {
  name: string
  email: string
  organisation: string | null
  country: string
  languages: string[]
  language: PersonSeed['language']
  sector: Sector
}

/** Share of people in a sector without an organisation. */
const unaffiliated: Record<Sector, number> = {
  civil: 0.03,
  technical: 0.15,
  private: 0.04,
  academic: 0.08,
  rights: 0.3,
  public: 0,
  regional: 0,
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function domainOf(organisation: string | null): string {
  if (organisation === null) return 'mail.example'
  const words = plain(organisation)
    .split(' ')
    .filter((word) => word.length > 3)
  return `${words.slice(0, 3).join('-')}.example`
}

/** Free-text answers by question, in the person's language. */
const phrases: Record<string, Record<'en' | 'es', string[]>> = {
  'submission-title': {
    en: [
      'Intent, harm and the scope of offences',
      'Safeguards before cooperation',
      'Keeping research legal',
      'Notice to the person concerned',
    ],
    es: [
      'Intención, daño y alcance de los delitos',
      'Garantías antes que cooperación',
      'Que investigar siga siendo legal',
      'Aviso a la persona afectada',
    ],
  },
  support: {
    en: [
      'Captions in English, please; I am hard of hearing.',
      'My connection drops in the afternoon. A telephone line as a fallback would help.',
      'I use a screen reader, so please send documents as text and not as pictures.',
      'I would need to speak before noon, as I look after my children afterwards.',
    ],
    es: [
      'Subtítulos en español, por favor; oigo con dificultad.',
      'La conexión se cae por la tarde. Ayudaría una línea telefónica de respaldo.',
      'Uso lector de pantalla: agradezco que envíen los documentos como texto y no como imagen.',
      'Necesito intervenir antes del mediodía, porque después cuido a mis hijos.',
    ],
  },
  taught: {
    en: [
      'How to read a log file without fear.',
      'What happens in a delegation on the last night.',
      'How we costed a safeguard for a parliament.',
    ],
    es: [
      'Cómo leer un registro de eventos sin miedo.',
      'Qué pasa en una delegación la última noche.',
      'Cómo calculamos para un parlamento el costo de una garantía.',
    ],
  },
}

const cities: Record<string, string> = {
  AR: 'Rosario',
  BB: 'Bridgetown',
  BO: 'La Paz',
  BR: 'Recife',
  BZ: 'Belmopan',
  CA: 'Halifax',
  CL: 'Valparaíso',
  CO: 'Cali',
  CR: 'Heredia',
  CU: 'Matanzas',
  DO: 'Santiago',
  EC: 'Cuenca',
  GT: 'Quetzaltenango',
  GY: 'Georgetown',
  HN: 'La Ceiba',
  HT: 'Jacmel',
  JM: 'Kingston',
  MX: 'Mérida',
  NI: 'León',
  PA: 'David',
  PE: 'Arequipa',
  PR: 'Ponce',
  PY: 'Encarnación',
  SR: 'Paramaribo',
  SV: 'Santa Ana',
  TT: 'San Fernando',
  US: 'Albuquerque',
  UY: 'Salto',
  VE: 'Mérida',
}

/** Share of people who answer yes. */
const yes: Record<string, number> = {
  followed: 0.55,
  'needs-support': 0.12,
  'seven-of-eight': 0.88,
  'personal-capacity': 0.9,
}

function answer(random: Random, { key, kind, options = [] }: QuestionSeed, person: Identity): string[] {
  const tongue = person.language === 'es' ? 'es' : 'en'
  switch (kind) {
    case 'YES_NO':
      return [random.chance(yes[key] ?? 0.5) ? 'yes' : 'no']
    case 'NUMBER':
      return [String(random.pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 18, 20, 25]))]
    case 'DATE':
      return [
        `${random.between(2028, 2034)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
      ]
    case 'ONE_CHOICE': {
      const own = options.filter((option) => person.languages.includes(option.key))
      return [random.pick(own.length > 0 ? own : options).key]
    }
    case 'SEVERAL_CHOICES':
      return random.some(options, random.between(1, Math.min(3, options.length))).map((option) => option.key)
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return [
        key === 'travels-from' ? (cities[person.country] ?? 'Panamá') : random.pick(phrases[key]?.[tongue] ?? ['—']),
      ]
    default:
      return kind satisfies never
  }
}

/** Answers to the questions shown, in order; optional ones are sometimes skipped. */
function answersOf(random: Random, questions: QuestionSeed[], person: Identity): Record<string, string[]> {
  const answers: Record<string, string[]> = {}
  for (const question of questions) {
    const { shownIf, key } = question
    if (key === 'gender') {
      const own = randomFrom(seedOf(`gender ${person.email}`))
      if (own.chance(0.8)) answers[key] = [own.chance(0.04) ? 'other' : own.pick(['woman', 'man'])]
      continue
    }
    const isShown = !shownIf || answers[shownIf.questionKey]?.some((value) => shownIf.values.includes(value))
    if (isShown && (question.required || random.chance(0.7))) answers[question.key] = answer(random, question, person)
  }
  return answers
}

/** Human-rights defenders ask for protection more often than others. */
const protects = (groupKey: string): number => (groupKey === 'rights-defenders' ? 0.25 : 0.05)

/** Drawn from a random stream per person, so that everybody else stays the same. */
function wishesOf(
  event: EventSeed,
  groupKey: string,
  email: string,
): Pick<PersonSeed, 'protected' | 'sessions' | 'shares'> {
  const own = randomFrom(seedOf(`${event.slug} ${email}`))
  const places = [...event.sessions.keys()]
  const some = event.kind === 'TRAINING' && own.chance(0.2)
  return {
    protected: own.chance(protects(groupKey)),
    sessions: some ? own.some(places, own.between(1, 4)) : [],
    shares: own.chance(0.6),
  }
}

/** FNV-1a. */
const seedOf = (text: string): number =>
  Array.from(text).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261)

export interface Crowd {
  /** A person of the sector for a group of the event. */
  person: (event: EventSeed, groupKey: string, sector: Sector, registersAt: number) => PersonSeed
}

/** People who may register at several events, each with a single address. */
export function openCrowd(random: Random): Crowd {
  const write = motivations(random)
  const known: Identity[] = []
  const emails = new Set<string>()
  const at = new Map<string, Set<string>>()

  const stranger = (sector: Sector): Identity => {
    const home = random.chance(unaffiliated[sector]) ? null : random.pick(organisations[sector])
    const country = home && random.chance(0.93) ? home.country : random.weighted(landWeights)
    const land = lands[country] ?? { speaks: ['es'], mails: 'es' as const }
    const name = nameFrom(random, country)
    const [first = 'a', ...rest] = plain(name).split(' ')
    const domain = domainOf(home?.name ?? null)
    const last = rest.findLast((word) => word.length > 2) ?? 'a'
    let email = `${first}.${last}@${domain}`
    for (let number = 2; emails.has(email); number += 1) email = `${first}.${last}${number}@${domain}`
    emails.add(email)
    const languages = land.speaks.filter((_, index) => index === 0 || random.chance(0.5))
    const extra = ['en', 'es', 'pt', 'fr'].filter(
      (tongue) => !languages.includes(tongue) && random.chance(tongue === 'en' ? 0.5 : 0.12),
    )
    const language = country === 'CA' && languages.includes('fr') && random.chance(0.6) ? 'fr' : land.mails
    const identity = {
      name,
      email,
      organisation: home?.name ?? null,
      country,
      languages: [...languages, ...extra],
      language,
      sector,
    }
    known.push(identity)
    return identity
  }

  return {
    person: (event, groupKey, sector, registersAt) => {
      const here = at.get(event.slug) ?? new Set()
      at.set(event.slug, here)
      const again = known.filter((person) => person.sector === sector && !here.has(person.email))
      const identity = again.length > 10 && random.chance(0.2) ? random.pick(again) : stranger(sector)
      here.add(identity.email)
      const { sector: _, ...rest } = identity
      const tongue = identity.language === 'pt_BR' ? 'pt' : identity.language
      return {
        ...rest,
        groupKey,
        motivation: write(sector, tongue),
        answers: answersOf(random, event.questions, identity),
        consents: event.consents.filter(({ required }) => required || random.chance(0.6)).map(({ key }) => key),
        ...wishesOf(event, groupKey, identity.email),
        registersAt,
        onOffer: random.weighted({ TAKE: 80, REFUSE: 7, IGNORE: 13 }),
        reactsAfter: random.between(2, 68) + random.next(),
      }
    },
  }
}
