import { descriptions } from './dialogue/description.ts'
import { grants } from './dialogue/grants.ts'
import { groups } from './dialogue/groups.ts'
import { sessions } from './dialogue/programme.ts'
import { consents, questions } from './dialogue/questions.ts'
import { venue } from './dialogue/venue.ts'
import type { EventSeed } from './shapes.ts'
import { seriesNames } from './shared.ts'

export const dialogue: EventSeed = {
  slug: 'evidence-without-borders-dialogue',
  hostSlug: 'chatham-house',
  hostPurposes: {
    en: 'The International Security Programme invites, arranges travel and keeps the note of the dialogue, which names nobody.',
    es: 'El Programa de Seguridad Internacional invita, organiza los viajes y conserva la nota del diálogo, que no nombra a nadie.',
    pt_BR:
      'O Programa de Segurança Internacional convida, organiza as viagens e guarda a nota do diálogo, que não cita o nome de ninguém.',
    fr: 'Le programme Sécurité internationale invite, organise les voyages et conserve la note du dialogue, qui ne nomme personne.',
  },
  grants,
  kind: 'DIALOGUE',
  admission: 'INVITATION',
  format: 'IN_PERSON',
  venue,
  titles: {
    en: 'Evidence without borders: a Track 1.5 dialogue',
    es: 'Pruebas sin fronteras: un diálogo de Vía 1.5',
    pt_BR: 'Provas sem fronteiras: um diálogo Track 1.5',
    fr: 'Des preuves sans frontières : un dialogue Track 1.5',
  },
  seriesNames,
  summaries: {
    en: 'Officials and others at one table for a day, each in a personal capacity: how should digital evidence move between states, and who may say stop? Twenty-four chairs.',
    es: 'Personas de la función pública y de otros ámbitos en una misma mesa durante un día, cada quien a título personal: ¿cómo deben circular las pruebas digitales entre los Estados y quién puede decir «alto»? Veinticuatro sillas.',
    pt_BR:
      'Agentes do Estado e outras pessoas à mesma mesa por um dia, cada qual em caráter pessoal: como as provas digitais devem circular entre os Estados, e quem pode dizer “pare”? Vinte e quatro cadeiras.',
    fr: 'Des responsables publics et d’autres personnes à une même table pendant une journée, à titre personnel : comment les preuves numériques doivent-elles circuler entre États, et qui peut dire « stop » ? Vingt-quatre chaises.',
  },
  descriptions,
  languages: ['en', 'es'],
  zone: 'America/Panama',
  registrationOpensAt: { day: -19, time: '08:00' },
  registrationClosesAt: { day: 7, time: '18:00' },
  decisionPromisedAt: null,
  offerHours: 120,
  minimumsReleasedAt: { day: 35, time: '12:00' },
  total: 24,
  organisationCap: 1,
  policy: 'BALANCED',
  groups,
  sessions,
  questions,
  consents,
  criteria: [],
}
