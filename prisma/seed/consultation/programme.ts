import type { SessionSeed, Texts } from '../shapes.ts'

const rules: Texts = {
  en: 'Rules and rights',
  es: 'Normas y derechos',
  pt_BR: 'Normas e direitos',
  fr: 'Règles et droits',
}

const practice: Texts = {
  en: 'In practice',
  es: 'En la práctica',
  pt_BR: 'Na prática',
  fr: 'En pratique',
}

/** For sessions in which everybody speaks their preferred language. */
const bothWays = { interpretation: ['en', 'es', 'pt'] }

const joining = { joinLink: 'https://meet.example/cybercrime-americas', linkShownBefore: 60 }

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
    more: { kind: 'PLENARY', ...bothWays, ...joining },
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
    more: { kind: 'PLENARY', track: rules, ...bothWays, ...joining },
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
    more: { kind: 'PLENARY', track: rules, ...bothWays, ...joining },
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
    more: {
      kind: 'BREAKOUT',
      track: practice,
      languages: ['es'],
      interpretation: ['en'],
      capacity: 24,
      joinLink: 'https://meet.example/cybercrime-americas-cooperation',
      linkShownBefore: 60,
      descriptions: {
        en: 'For people who have sent or answered requests across borders. Places are few, so that everybody speaks.',
        es: 'Para quienes han enviado o respondido solicitudes entre fronteras. Hay pocos lugares, para que todas las personas intervengan.',
        pt_BR:
          'Para quem já enviou ou respondeu pedidos entre fronteiras. Há poucos lugares, para que todas as pessoas falem.',
        fr: 'Pour les personnes qui ont envoyé ou traité des demandes transfrontières. Les places sont peu nombreuses, afin que tout le monde s’exprime.',
      },
      materials: [
        { title: 'Three requests, without names', link: 'https://papers.example/three-requests', isPublic: false },
      ],
    },
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
    more: { kind: 'PLENARY', track: practice, ...bothWays, ...joining },
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
    more: { kind: 'PLENARY', ...bothWays, ...joining },
  },
]
