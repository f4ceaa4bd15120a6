/** Ready-made questions about what people need in order to take part, in all languages. */
import type { NeedKind } from '../../__generated__/graphql.ts'
import { newId } from '../../kernel/newId.ts'
import type { Texts } from '../../ui/staff/texts.ts'
import type { OptionDraft, QuestionDraft } from './draft.ts'
import { emptyQuestion } from './emptyDraft.ts'

const about = (need: NeedKind, facts: Partial<QuestionDraft>): QuestionDraft => ({ ...emptyQuestion(), need, ...facts })

const option = (key: string, labels: Texts): OptionDraft => ({ id: newId(), key, labels })

export const accessQuestions = (): QuestionDraft[] => [
  about('ACCESS', {
    key: 'access-needs',
    kind: 'SEVERAL_CHOICES',
    labels: {
      en: 'What do you need in order to take part?',
      es: '¿Qué necesita para participar?',
      pt_BR: 'Do que você precisa para participar?',
      fr: 'De quoi avez-vous besoin pour participer ?',
    },
    options: [
      option('sign-language', {
        en: 'Sign-language interpretation',
        es: 'Interpretación en lengua de señas',
        pt_BR: 'Interpretação em língua de sinais',
        fr: 'Interprétation en langue des signes',
      }),
      option('captions', {
        en: 'Live captions',
        es: 'Subtítulos en vivo',
        pt_BR: 'Legendas ao vivo',
        fr: 'Sous-titres en direct',
      }),
      option('step-free', {
        en: 'Step-free access',
        es: 'Acceso sin escalones',
        pt_BR: 'Acesso sem degraus',
        fr: 'Accès sans marches',
      }),
      option('quiet-place', {
        en: 'A quiet place',
        es: 'Un lugar tranquilo',
        pt_BR: 'Um lugar tranquilo',
        fr: 'Un endroit calme',
      }),
      option('assistant', {
        en: 'Room for an assistant who comes with me',
        es: 'Lugar para quien me acompaña y asiste',
        pt_BR: 'Lugar para quem me acompanha e me dá assistência',
        fr: 'De la place pour la personne qui m’assiste',
      }),
      option('other', { en: 'Something else', es: 'Otra cosa', pt_BR: 'Outra coisa', fr: 'Autre chose' }),
    ],
  }),
  about('ACCESS', {
    key: 'which-sign-language',
    labels: {
      en: 'Which sign language?',
      es: '¿Qué lengua de señas?',
      pt_BR: 'Qual língua de sinais?',
      fr: 'Quelle langue des signes ?',
    },
    shownIfQuestion: 'access-needs',
    shownIfValues: ['sign-language'],
  }),
  about('ACCESS', {
    key: 'other-access-needs',
    kind: 'LONG_TEXT',
    labels: {
      en: 'What else do you need?',
      es: '¿Qué más necesita?',
      pt_BR: 'Do que mais você precisa?',
      fr: 'De quoi d’autre avez-vous besoin ?',
    },
    shownIfQuestion: 'access-needs',
    shownIfValues: ['other'],
  }),
]

export const dietQuestions = (): QuestionDraft[] => [
  about('DIET', {
    key: 'dietary-needs',
    kind: 'SEVERAL_CHOICES',
    labels: {
      en: 'What should we consider for meals?',
      es: '¿Qué debemos tener en cuenta para las comidas?',
      pt_BR: 'O que devemos considerar nas refeições?',
      fr: 'De quoi devons-nous tenir compte pour les repas ?',
    },
    options: [
      option('vegetarian', { en: 'Vegetarian', es: 'Vegetariana', pt_BR: 'Vegetariana', fr: 'Végétarien' }),
      option('vegan', { en: 'Vegan', es: 'Vegana', pt_BR: 'Vegana', fr: 'Végane' }),
      option('halal', { en: 'Halal', es: 'Halal', pt_BR: 'Halal', fr: 'Halal' }),
      option('kosher', { en: 'Kosher', es: 'Kosher', pt_BR: 'Kosher', fr: 'Casher' }),
      option('allergies', {
        en: 'Allergies or something else',
        es: 'Alergias u otra cosa',
        pt_BR: 'Alergias ou outra coisa',
        fr: 'Allergies ou autre chose',
      }),
    ],
  }),
  about('DIET', {
    key: 'allergies',
    labels: {
      en: 'Which allergies, or what else?',
      es: '¿Qué alergias, o qué más?',
      pt_BR: 'Quais alergias, ou o que mais?',
      fr: 'Quelles allergies, ou quoi d’autre ?',
    },
    shownIfQuestion: 'dietary-needs',
    shownIfValues: ['allergies'],
  }),
]

/** The name on a visa letter is the answer to `passport-name`; by its key the server knows it. */
export const travelQuestions = (): QuestionDraft[] => [
  about('TRAVEL', {
    key: 'visa-letter',
    kind: 'YES_NO',
    labels: {
      en: 'Do you need a letter for a visa?',
      es: '¿Necesita una carta para una visa?',
      pt_BR: 'Você precisa de uma carta para um visto?',
      fr: 'Avez-vous besoin d’une lettre pour un visa ?',
    },
  }),
  about('TRAVEL', {
    key: 'passport-name',
    labels: {
      en: 'Your name as in your passport',
      es: 'Su nombre como figura en el pasaporte',
      pt_BR: 'Seu nome como está no passaporte',
      fr: 'Votre nom tel qu’il figure sur votre passeport',
    },
    shownIfQuestion: 'visa-letter',
    shownIfValues: ['yes'],
  }),
]
