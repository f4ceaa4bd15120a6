import { criteria } from './consultation/criteria.ts'
import { descriptions } from './consultation/description.ts'
import { grants } from './consultation/grants.ts'
import { groups } from './consultation/groups.ts'
import { notes } from './consultation/heard.ts'
import { sessions } from './consultation/programme.ts'
import { consents, questions } from './consultation/questions.ts'
import { topics } from './consultation/topics.ts'
import { contributions } from './consultation/written.ts'
import type { EventSeed } from './shapes.ts'
import { seriesNames } from './shared.ts'

export const consultation: EventSeed = {
  slug: 'cybercrime-convention-americas',
  hostSlug: 'chatham-house',
  hostPurposes: {
    en: 'The International Security Programme composes the room, sends the invitations and writes the report. It keeps your details until the report is out.',
    es: 'El Programa de Seguridad Internacional compone la sala, envía las invitaciones y redacta el informe. Conserva sus datos hasta que el informe se publique.',
    pt_BR:
      'O Programa de Segurança Internacional compõe a sala, envia os convites e redige o relatório. Guarda seus dados até a publicação do relatório.',
    fr: 'Le programme Sécurité internationale compose la salle, envoie les invitations et rédige le rapport. Il conserve vos données jusqu’à la parution du rapport.',
  },
  grants,
  kind: 'CONSULTATION',
  admission: 'REVIEW',
  format: 'VIRTUAL',
  titles: {
    en: 'A cybercrime convention that works for people: consultation for the Americas',
    es: 'Una convención contra la ciberdelincuencia que sirva a las personas: consulta para las Américas',
    pt_BR: 'Uma convenção contra o cibercrime a serviço das pessoas: consulta para as Américas',
    fr: 'Une convention contre la cybercriminalité au service des personnes : consultation pour les Amériques',
  },
  seriesNames,
  summaries: {
    en: 'States are writing a United Nations convention on cybercrime. Tell them, from outside government and from this side of the Atlantic, what it has to get right. Sixty seats, shared among five groups so that no voice fills the room.',
    es: 'Los Estados redactan una convención de las Naciones Unidas contra la ciberdelincuencia. Dígales, desde fuera de los gobiernos y desde este lado del Atlántico, en qué debe acertar. Sesenta plazas, repartidas entre cinco grupos para que ninguna voz ocupe toda la sala.',
    pt_BR:
      'Os Estados estão redigindo uma convenção das Nações Unidas contra o cibercrime. Diga a eles, de fora dos governos e deste lado do Atlântico, no que ela precisa acertar. Sessenta vagas, distribuídas entre cinco grupos para que nenhuma voz ocupe a sala inteira.',
    fr: 'Les États rédigent une convention des Nations Unies contre la cybercriminalité. Dites-leur, depuis les Amériques et hors des gouvernements, ce qui ne doit pas y manquer. Soixante places, réparties entre cinq groupes pour qu’aucune voix n’occupe toute la salle.',
  },
  descriptions,
  languages: ['en', 'es', 'pt'],
  zone: 'America/New_York',
  registrationOpensAt: { day: -27, time: '09:00' },
  registrationClosesAt: { day: 10, time: '23:59' },
  decisionPromisedAt: { day: 17, time: '18:00', weekday: 5 },
  offerHours: 96,
  minimumsReleasedAt: { day: 24, time: '12:00' },
  total: 60,
  organisationCap: 2,
  policy: 'BALANCED',
  groups,
  sessions,
  topics,
  notes,
  contributions,
  questions,
  consents,
  criteria,
}
