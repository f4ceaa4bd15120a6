import type { SessionSeed } from '../shapes.ts'

export const sessions: SessionSeed[] = [
  {
    titles: {
      en: 'Welcome, and where the negotiations stand',
      es: 'Bienvenida y estado de las negociaciones',
      pt_BR: 'Boas-vindas e situação das negociações',
      fr: 'Accueil et état des négociations',
    },
    startsAt: { day: 36, time: '11:00', weekday: 3 },
    lasts: 30,
  },
  {
    titles: {
      en: 'First conversation: what should be a crime',
      es: 'Primera conversación: qué debe ser delito',
      pt_BR: 'Primeira conversa: o que deve ser crime',
      fr: 'Première conversation : ce qui doit constituer une infraction',
    },
    startsAt: { day: 36, time: '11:30', weekday: 3 },
    lasts: 50,
  },
  {
    titles: {
      en: 'Second conversation: powers and their limits',
      es: 'Segunda conversación: las facultades y sus límites',
      pt_BR: 'Segunda conversa: os poderes e seus limites',
      fr: 'Deuxième conversation : les pouvoirs et leurs limites',
    },
    startsAt: { day: 36, time: '12:30', weekday: 3 },
    lasts: 50,
  },
  {
    titles: {
      en: 'Third conversation: cooperation across borders',
      es: 'Tercera conversación: cooperación entre fronteras',
      pt_BR: 'Terceira conversa: cooperação entre fronteiras',
      fr: 'Troisième conversation : la coopération par-delà les frontières',
    },
    startsAt: { day: 36, time: '13:40', weekday: 3 },
    lasts: 50,
  },
  {
    titles: {
      en: 'Fourth conversation: means and people',
      es: 'Cuarta conversación: medios y personas',
      pt_BR: 'Quarta conversa: meios e pessoas',
      fr: 'Quatrième conversation : les moyens et les personnes',
    },
    startsAt: { day: 36, time: '14:40', weekday: 3 },
    lasts: 50,
  },
  {
    titles: {
      en: 'What we heard',
      es: 'Lo que escuchamos',
      pt_BR: 'O que ouvimos',
      fr: 'Ce que nous avons entendu',
    },
    startsAt: { day: 36, time: '15:40', weekday: 3 },
    lasts: 35,
  },
]
