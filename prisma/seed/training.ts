import type { EventSeed } from './shapes.ts'
import { seriesNames } from './shared.ts'
import { descriptions } from './training/description.ts'
import { grants } from './training/grants.ts'
import { groups } from './training/groups.ts'
import { sessions } from './training/programme.ts'
import { consents, questions } from './training/questions.ts'

export const training: EventSeed = {
  slug: 'reading-and-shaping-cyber-treaties',
  hostSlug: 'igarape-institute',
  hostPurposes: {
    en: 'The Digital Security Programme runs the course, records attendance and issues the certificates.',
    es: 'El Programa de Seguridad Digital imparte el curso, registra la asistencia y expide los certificados.',
    pt_BR: 'O Programa de Segurança Digital ministra o curso, registra a presença e emite os certificados.',
    fr: 'Le programme Sécurité numérique assure le cours, relève les présences et délivre les attestations.',
  },
  grants,
  kind: 'TRAINING',
  admission: 'FIRST_COME',
  format: 'VIRTUAL',
  titles: {
    en: 'Reading and shaping cyber treaties: a course in eight afternoons',
    es: 'Leer y transformar los tratados sobre el ciberespacio: un curso en ocho tardes',
    pt_BR: 'Ler e influenciar os tratados sobre o ciberespaço: um curso em oito tardes',
    fr: 'Lire et façonner les traités sur le cyberespace : un cours en huit après-midi',
  },
  seriesNames,
  summaries: {
    en: 'A practical course for people who want to be heard where cyber rules are written. Forty seats, given in the order of registration; sixteen of them are kept for civil society first.',
    es: 'Un curso práctico para quienes quieren hacerse oír donde se escriben las reglas del ciberespacio. Cuarenta plazas, por orden de inscripción; dieciséis se reservan primero para la sociedad civil.',
    pt_BR:
      'Um curso prático para quem quer ter voz onde se escrevem as regras do ciberespaço. Quarenta vagas, por ordem de inscrição; dezesseis delas são reservadas primeiro para a sociedade civil.',
    fr: 'Un cours pratique pour se faire entendre là où s’écrivent les règles du cyberespace. Quarante places, par ordre d’inscription ; seize sont d’abord réservées à la société civile.',
  },
  descriptions,
  languages: ['en', 'es'],
  zone: 'America/Sao_Paulo',
  registrationOpensAt: { day: -23, time: '10:00' },
  registrationClosesAt: { day: 12, time: '20:00' },
  decisionPromisedAt: null,
  offerHours: 72,
  certificateSessions: 7,
  minimumsReleasedAt: { day: 14, time: '12:00' },
  total: 40,
  organisationCap: 3,
  policy: 'FIFO',
  groups,
  sessions,
  questions,
  consents,
  criteria: [],
}
