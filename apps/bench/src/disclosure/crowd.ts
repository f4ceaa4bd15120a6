/** More people of a large consultation, fictional and deterministic: names that could be confused with others. */
import type { Participant } from '@plenaria/domain/disclosure/register/register'
import { nameFrom } from '@plenaria/prisma/seed/names'
import { organisations, type Sector } from '@plenaria/prisma/seed/organisations'
import { randomFrom } from '@plenaria/prisma/seed/random'

/** Only large countries, so that cast members who are alone in their group and country remain alone. */
const countries = ['AR', 'MX', 'PE', 'US', 'CL', 'CO'] as const
const sectors: Record<string, Sector> = {
  'civil-society': 'civil',
  technical: 'technical',
  private: 'private',
  academic: 'academic',
  activists: 'rights',
}

export function crowdOf(count: number): Participant[] {
  const random = randomFrom(7)
  return Array.from({ length: count }, (_, index): Participant => {
    const country = random.pick(countries)
    const groupKey = random.pick(Object.keys(sectors))
    const sector = sectors[groupKey] ?? 'civil'
    return {
      id: `crowd-${index}`,
      name: nameFrom(random, country),
      alsoKnownAs: [],
      organisation: random.chance(0.85) ? random.pick(organisations[sector]).name : null,
      organisationAlso: [],
      email: `crowd-${index}@people.example`,
      title: null,
      groupKey,
      country,
      cities: [],
      isSeated: true,
      sessions: [],
    }
  })
}
