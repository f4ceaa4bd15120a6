/** A finished event and its results. */
import { groups } from './consultation/groups.ts'
import { consents } from './consultation/questions.ts'
import { findings } from './finished/findings.ts'
import { pastOf } from './finished/history.ts'
import { sessions } from './finished/programme.ts'
import { note, recipients, report, uptake } from './finished/report.ts'
import type { FinishedSeed } from './finished/shapes.ts'
import { topics } from './finished/topics.ts'
import type { EventSeed } from './shapes.ts'
import { day, seriesNames } from './shared.ts'

/** Bounds by group, for 32 seats in all. */
const bounds: Record<string, { minimum: number; target: number; maximum: number }> = {
  'civil-society': { minimum: 6, target: 9, maximum: 12 },
  'technical-community': { minimum: 4, target: 6, maximum: 8 },
  'private-sector': { minimum: 4, target: 5, maximum: 8 },
  academia: { minimum: 4, target: 6, maximum: 8 },
  'rights-defenders': { minimum: 4, target: 6, maximum: 8 },
}

const event: EventSeed = {
  slug: 'what-counts-as-cybercrime',
  hostSlug: 'chatham-house',
  hostPurposes: {
    en: 'The International Security Programme composed the room, led the sessions and wrote the report.',
    es: 'El Programa de Seguridad Internacional compuso la sala, dirigió las sesiones y redactó el informe.',
    pt_BR: 'O Programa de Segurança Internacional compôs a sala, conduziu as sessões e redigiu o relatório.',
    fr: 'Le programme Sécurité internationale a composé la salle, animé les séances et rédigé le rapport.',
  },
  grants: [
    {
      partnerSlug: 'igarape-institute',
      proposedAt: -119.9 * day,
      agreedAt: -119.4 * day,
      terms: {
        capabilities: ['SEE_REGISTRATIONS', 'CHECK_IN', 'WRITE_NOTES', 'EDIT_FINDINGS'],
        scope: {},
        masks: [{ field: 'MOTIVATION', revealable: true }],
        countersign: [],
        needsConsent: false,
        purposes: {
          en: 'The Digital Security Programme takes notes in the sessions and edits the findings with us.',
          es: 'El Programa de Seguridad Digital toma notas en las sesiones y edita las conclusiones con nosotros.',
          pt_BR: 'O Programa de Segurança Digital toma notas nas sessões e edita as conclusões conosco.',
          fr: 'Le programme Sécurité numérique prend des notes pendant les séances et rédige les conclusions avec nous.',
        },
      },
    },
  ],
  kind: 'CONSULTATION',
  admission: 'REVIEW',
  format: 'VIRTUAL',
  titles: {
    en: 'What counts as cybercrime? First consultation for the Americas',
    es: '¿Qué es ciberdelincuencia? Primera consulta para las Américas',
    pt_BR: 'O que é cibercrime? Primeira consulta para as Américas',
    fr: 'Qu’est-ce que la cybercriminalité ? Première consultation pour les Amériques',
  },
  seriesNames,
  summaries: {
    en: 'Two days online, before the negotiations turned to the text itself: what a United Nations convention on cybercrime should cover, which powers it should grant, and how States should work together.',
    es: 'Dos días en línea, antes de que las negociaciones entraran en el texto: qué debería abarcar una convención de las Naciones Unidas contra la ciberdelincuencia, qué facultades debería conferir y cómo deberían cooperar los Estados.',
    pt_BR:
      'Dois dias on-line, antes de as negociações chegarem ao texto: o que uma convenção das Nações Unidas contra o cibercrime deve abranger, que poderes deve conferir e como os Estados devem cooperar.',
    fr: 'Deux jours en ligne, avant que les négociations n’abordent le texte : ce qu’une convention des Nations Unies contre la cybercriminalité devrait couvrir, les pouvoirs qu’elle devrait conférer et la manière dont les États devraient coopérer.',
  },
  descriptions: {
    en: 'People from civil society, the technical community, companies, universities and the defence of human rights shared 32 seats. What they said was noted without names, condensed into findings and published, with recommendations to those who negotiate and those who will apply the convention.',
    es: 'Personas de la sociedad civil, la comunidad técnica, las empresas, las universidades y la defensa de los derechos humanos compartieron 32 plazas. Lo que dijeron se anotó sin nombres, se condensó en conclusiones y se publicó, con recomendaciones para quienes negocian la convención y quienes la aplicarán.',
    pt_BR:
      'Pessoas da sociedade civil, da comunidade técnica, de empresas, de universidades e da defesa dos direitos humanos dividiram 32 vagas. O que disseram foi anotado sem nomes, condensado em conclusões e publicado, com recomendações para quem negocia a convenção e quem vai aplicá-la.',
    fr: 'Des personnes de la société civile, de la communauté technique, des entreprises, des universités et de la défense des droits humains se sont partagé 32 places. Leurs propos ont été notés sans noms, résumés en conclusions et publiés, avec des recommandations pour les personnes qui négocient la convention et celles qui l’appliqueront.',
  },
  languages: ['en', 'es', 'pt'],
  zone: 'America/Bogota',
  registrationOpensAt: { day: -119, time: '09:00' },
  registrationClosesAt: { day: -99, time: '20:00' },
  decisionPromisedAt: { day: -97, time: '18:00' },
  offerHours: 72,
  certificateSessions: 2,
  minimumsReleasedAt: { day: -94, time: '12:00' },
  total: 32,
  organisationCap: 2,
  policy: 'BALANCED',
  groups: groups.map((group) => ({ ...group, ...bounds[group.key] })),
  sessions,
  topics,
  questions: [],
  consents,
  criteria: [],
}

export const finished: FinishedSeed = {
  event,
  ...pastOf(event),
  findings,
  report,
  note,
  recipients,
  uptake,
  days: {
    created: -120,
    concluded: -74,
    published: -56,
    agreed: -55,
    sent: -54,
    receiptConfirmed: -52,
    used: -34,
    announced: -32,
    evidenceUntil: 90,
  },
}
