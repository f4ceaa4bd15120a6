import type { SessionSeed } from '../shapes.ts'

export const sessions: SessionSeed[] = [
  {
    titles: {
      en: 'A case that went well',
      es: 'Un caso que salió bien',
      pt_BR: 'Um caso que deu certo',
      fr: 'Une affaire qui a bien tourné',
    },
    startsAt: { day: 57, time: '09:00', weekday: 4 },
    lasts: 150,
    more: { kind: 'PLENARY', room: 'Sala Bolívar' },
  },
  {
    titles: {
      en: 'A case that went badly',
      es: 'Un caso que salió mal',
      pt_BR: 'Um caso que deu errado',
      fr: 'Une affaire qui a mal tourné',
    },
    startsAt: { day: 57, time: '13:00', weekday: 4 },
    lasts: 120,
    more: { kind: 'PLENARY', room: 'Sala Bolívar' },
  },
  {
    titles: {
      en: 'A text that would have made the difference',
      es: 'Un texto que habría cambiado las cosas',
      pt_BR: 'Um texto que teria feito a diferença',
      fr: 'Un texte qui aurait tout changé',
    },
    startsAt: { day: 57, time: '15:30', weekday: 4 },
    lasts: 120,
    more: { kind: 'PLENARY', room: 'Sala Bolívar' },
  },
]
