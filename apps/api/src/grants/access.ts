/** Describes to a person what terms let a partner see and do, and identifies these terms. */
import { createHash } from 'node:crypto'
import { type Capability, type PersonalField, personalFields, sightOf, type Terms } from '@plenaria/domain/grant'
import type { Language } from '@plenaria/schema/languages'
import { listed } from '../refusals/words/list.ts'

/**
 * Identifies terms to people who consent: changes with every version, and reveals neither the grant nor the number of changes.
 */
export const termsMark = (grantId: string, number: number): string =>
  createHash('sha256').update(`terms ${grantId} ${number}`).digest('base64url').slice(0, 22)

const acts = ['REVIEW', 'DECIDE', 'MESSAGE', 'CHECK_IN', 'EXPORT'] as const satisfies Capability[]

interface Words {
  fields: Record<PersonalField, string>
  /** Fields that are always visible. */
  always: string
  /** Answers to questions about needs, for partners that check people in. */
  needs: string
  acts: Record<(typeof acts)[number], string>
  sees: (list: string) => string
  opens: (list: string) => string
  does: (list: string) => string
}

const words: Record<Language, Words> = {
  en: {
    fields: {
      NAME: 'your name',
      EMAIL: 'your email address',
      ORGANISATION: 'your organisation',
      COUNTRY: 'your country',
      LANGUAGES: 'your languages',
      MOTIVATION: 'why you want to take part',
      ANSWERS: 'your answers to the event’s questions',
      PROTECTED_IDENTITY: 'who you are, if you asked for protection',
    },
    always: 'your group, your sessions and the status of your registration',
    needs: 'your access, dietary and travel needs',
    acts: {
      REVIEW: 'score your registration and comment on it',
      DECIDE: 'decide on your seat',
      MESSAGE: 'send you messages',
      CHECK_IN: 'check you in at the event',
      EXPORT: 'export what it sees to a file',
    },
    sees: (list) => `It could see ${list}.`,
    opens: (list) => `If it records a reason, it could also see ${list}.`,
    does: (list) => `It could ${list}.`,
  },
  es: {
    fields: {
      NAME: 'su nombre',
      EMAIL: 'su dirección de correo',
      ORGANISATION: 'su organización',
      COUNTRY: 'su país',
      LANGUAGES: 'sus idiomas',
      MOTIVATION: 'por qué quiere participar',
      ANSWERS: 'sus respuestas a las preguntas del evento',
      PROTECTED_IDENTITY: 'quién es usted, si pidió protección',
    },
    always: 'su grupo, sus sesiones y el estado de su inscripción',
    needs: 'sus necesidades de acceso, alimentación y viaje',
    acts: {
      REVIEW: 'puntuar y comentar su inscripción',
      DECIDE: 'decidir sobre su plaza',
      MESSAGE: 'enviarle mensajes',
      CHECK_IN: 'acreditar su entrada al evento',
      EXPORT: 'exportar a un archivo lo que ve',
    },
    sees: (list) => `Podría ver lo siguiente: ${list}.`,
    opens: (list) => `Si registra un motivo, podría ver además: ${list}.`,
    does: (list) => `Podría ${list}.`,
  },
  pt_BR: {
    fields: {
      NAME: 'o seu nome',
      EMAIL: 'o seu endereço de e-⁠mail',
      ORGANISATION: 'a sua organização',
      COUNTRY: 'o seu país',
      LANGUAGES: 'os seus idiomas',
      MOTIVATION: 'por que você quer participar',
      ANSWERS: 'as suas respostas às perguntas do evento',
      PROTECTED_IDENTITY: 'quem você é, se pediu proteção',
    },
    always: 'o seu grupo, as suas sessões e a situação da sua inscrição',
    needs: 'as suas necessidades de acesso, alimentação e viagem',
    acts: {
      REVIEW: 'dar notas à sua inscrição e comentá-la',
      DECIDE: 'decidir sobre a sua vaga',
      MESSAGE: 'enviar mensagens a você',
      CHECK_IN: 'registrar a sua chegada ao evento',
      EXPORT: 'exportar para um arquivo o que vê',
    },
    sees: (list) => `Ela poderia ver o seguinte: ${list}.`,
    opens: (list) => `Se registrar um motivo, poderia ver também: ${list}.`,
    does: (list) => `Ela poderia ${list}.`,
  },
  fr: {
    fields: {
      NAME: 'votre nom',
      EMAIL: 'votre adresse électronique',
      ORGANISATION: 'votre organisation',
      COUNTRY: 'votre pays',
      LANGUAGES: 'vos langues',
      MOTIVATION: 'pourquoi vous souhaitez participer',
      ANSWERS: 'vos réponses aux questions de l’événement',
      PROTECTED_IDENTITY: 'votre identité, si vous avez demandé une protection',
    },
    always: 'votre groupe, vos séances et l’état de votre inscription',
    needs: 'vos besoins en matière d’accès, de repas et de voyage',
    acts: {
      REVIEW: 'noter et commenter votre inscription',
      DECIDE: 'décider de votre place',
      MESSAGE: 'vous envoyer des messages',
      CHECK_IN: 'enregistrer votre arrivée à l’événement',
      EXPORT: 'exporter dans un fichier ce qu’il voit',
    },
    sees: (list) => `Il pourrait voir : ${list}.`,
    opens: (list) => `En consignant un motif, il pourrait voir aussi : ${list}.`,
    does: (list) => `Il pourrait ${list}.`,
  },
}

const hidden = 0
const opensWithReason = 1

/** Sentences: what the partner sees, what a reason reveals, what it does. Empty if the terms show no registrations. */
export function accessInWords(terms: Terms, language: Language): string[] {
  const { capabilities } = terms
  if (!capabilities.includes('SEE_REGISTRATIONS')) return []
  const say = words[language]
  const inWords = (fields: readonly PersonalField[]) => fields.map((field) => say.fields[field])
  const seen = personalFields.filter((field) => sightOf(terms, field) > opensWithReason)
  const opened = personalFields.filter(
    (field) => sightOf(terms, field) > hidden && sightOf(terms, field) <= opensWithReason,
  )
  const readsNeeds = capabilities.includes('CHECK_IN') && seen.includes('ANSWERS')
  const done = acts.filter((act) => capabilities.includes(act)).map((act) => say.acts[act])
  return [
    say.sees(listed(language, [...inWords(seen), ...(readsNeeds ? [say.needs] : []), say.always])),
    ...(opened.length > 0 ? [say.opens(listed(language, inWords(opened)))] : []),
    ...(done.length > 0 ? [say.does(listed(language, done))] : []),
  ]
}
