import type { TopicSeed } from '../shapes.ts'

export const topics: TopicSeed[] = [
  {
    key: 'offences',
    titles: {
      en: 'What should be a crime',
      es: 'Qué debe ser delito',
      pt_BR: 'O que deve ser crime',
      fr: 'Ce qui doit constituer une infraction',
    },
    questions: [],
  },
  {
    key: 'powers',
    titles: {
      en: 'Powers and safeguards',
      es: 'Facultades y garantías',
      pt_BR: 'Poderes e garantias',
      fr: 'Pouvoirs et garanties',
    },
    questions: [],
  },
  {
    key: 'cooperation',
    titles: {
      en: 'Cooperation and capacity',
      es: 'Cooperación y capacidades',
      pt_BR: 'Cooperação e capacidades',
      fr: 'Coopération et capacités',
    },
    questions: [],
  },
]
