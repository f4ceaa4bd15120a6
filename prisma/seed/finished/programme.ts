import type { SessionSeed } from '../shapes.ts'

const everybody: SessionSeed['more'] = { kind: 'PLENARY', interpretation: ['en', 'es', 'pt'] }

/** On two days of the same week. */
export const sessions: SessionSeed[] = [
  {
    titles: {
      en: 'What should be a crime, and what should not',
      es: 'Qué debe ser delito y qué no',
      pt_BR: 'O que deve ser crime e o que não deve',
      fr: 'Ce qui doit constituer une infraction, et ce qui ne le doit pas',
    },
    startsAt: { day: -84, time: '11:00', weekday: 2 },
    lasts: 90,
    more: everybody,
  },
  {
    titles: {
      en: 'Powers, and their limits',
      es: 'Las facultades y sus límites',
      pt_BR: 'Os poderes e seus limites',
      fr: 'Les pouvoirs, et leurs limites',
    },
    startsAt: { day: -84, time: '13:00', weekday: 2 },
    lasts: 90,
    more: everybody,
  },
  {
    titles: {
      en: 'Working together across borders',
      es: 'Cooperar entre fronteras',
      pt_BR: 'Cooperar entre fronteiras',
      fr: 'Coopérer par-delà les frontières',
    },
    startsAt: { day: -83, time: '11:00', weekday: 3 },
    lasts: 90,
    more: everybody,
  },
]
