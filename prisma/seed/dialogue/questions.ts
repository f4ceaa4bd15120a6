import type { ConsentSeed, QuestionSeed } from '../shapes.ts'
import { noAttribution } from '../shared.ts'

export const questions: QuestionSeed[] = [
  {
    key: 'personal-capacity',
    kind: 'YES_NO',
    labels: {
      en: 'Are you free to attend in a personal capacity?',
      es: '¿Puede asistir a título personal?',
      pt_BR: 'Você pode participar em caráter pessoal?',
      fr: 'Pouvez-vous participer à titre personnel ?',
    },
    helps: {
      en: 'If you need a letter for your superiors, answer no: we will write to you.',
      es: 'Si necesita una carta para sus superiores, responda que no: le escribiremos.',
      pt_BR: 'Se precisar de uma carta para sua chefia, responda que não: escreveremos para você.',
      fr: 'S’il vous faut une lettre pour votre hiérarchie, répondez non : nous vous écrirons.',
    },
    required: true,
  },
  {
    key: 'travel-support',
    kind: 'ONE_CHOICE',
    labels: {
      en: 'Who pays for your travel?',
      es: '¿Quién paga su viaje?',
      pt_BR: 'Quem paga a sua viagem?',
      fr: 'Qui prend en charge votre voyage ?',
    },
    required: true,
    options: [
      {
        key: 'own',
        labels: {
          en: 'I do, or my employer does',
          es: 'Mi empleador o yo',
          pt_BR: 'A organização em que trabalho, ou eu',
          fr: 'Mon employeur ou moi',
        },
      },
      {
        key: 'part',
        labels: {
          en: 'I need part of it covered',
          es: 'Necesito que se cubra una parte',
          pt_BR: 'Preciso de ajuda para uma parte',
          fr: 'J’ai besoin d’une prise en charge partielle',
        },
      },
      {
        key: 'all',
        labels: {
          en: 'I need all of it covered',
          es: 'Necesito que se cubra todo',
          pt_BR: 'Preciso de ajuda para tudo',
          fr: 'J’ai besoin d’une prise en charge complète',
        },
      },
    ],
  },
  {
    key: 'travels-from',
    kind: 'SHORT_TEXT',
    labels: {
      en: 'From which city would you travel?',
      es: '¿Desde qué ciudad viajaría?',
      pt_BR: 'De que cidade você viajaria?',
      fr: 'De quelle ville partiriez-vous ?',
    },
    required: true,
    shownIf: { questionKey: 'travel-support', values: ['part', 'all'] },
  },
  {
    key: 'visa-until',
    kind: 'DATE',
    labels: {
      en: 'When does your passport expire?',
      es: '¿Hasta cuándo es válido su pasaporte?',
      pt_BR: 'Até quando seu passaporte é válido?',
      fr: 'Jusqu’à quand votre passeport est-il valable ?',
    },
    required: false,
    shownIf: { questionKey: 'travel-support', values: ['part', 'all'] },
  },
]

export const consents: ConsentSeed[] = [
  {
    key: 'processing',
    texts: {
      en: 'The host institute may use what I wrote here to compose the table and to arrange my travel.',
      es: 'La institución anfitriona puede usar lo que escribí aquí para componer la mesa y organizar mi viaje.',
      pt_BR: 'A instituição anfitriã pode usar o que escrevi aqui para compor a mesa e organizar a minha viagem.',
      fr: 'L’institut hôte peut utiliser ce que j’ai écrit ici pour composer la table et organiser mon voyage.',
    },
    required: true,
  },
  noAttribution,
]
