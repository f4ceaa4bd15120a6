import { newId } from '../../kernel/newId.ts'
import type { QuestionDraft } from './draft.ts'

/** The optional question whose answers are counted in the figures, which recognise it by its key. */
export const genderQuestion = (): QuestionDraft => ({
  id: newId(),
  key: 'gender',
  kind: 'ONE_CHOICE',
  labels: {
    en: 'What is your gender?',
    es: '¿Con qué género se identifica?',
    pt_BR: 'Com que gênero você se identifica?',
    fr: 'À quel genre vous identifiez-vous ?',
  },
  helps: {
    en: 'Voluntary. We ask only to check that the room is balanced, and count the answers only in total.',
    es: 'Voluntario. Lo preguntamos solo para ver si la sala está equilibrada y contamos las respuestas solo en conjunto.',
    pt_BR:
      'A resposta é voluntária. Perguntamos apenas para verificar se a sala está equilibrada e só contamos as respostas em conjunto.',
    fr: 'Réponse facultative. Nous le demandons seulement pour voir si la salle est équilibrée, et ne comptons les réponses qu’ensemble.',
  },
  required: false,
  options: [
    { id: newId(), key: 'woman', labels: { en: 'Woman', es: 'Mujer', pt_BR: 'Mulher', fr: 'Femme' } },
    { id: newId(), key: 'man', labels: { en: 'Man', es: 'Hombre', pt_BR: 'Homem', fr: 'Homme' } },
    {
      id: newId(),
      key: 'other',
      labels: {
        en: 'Non-binary or another gender',
        es: 'No binario, o de otra manera',
        pt_BR: 'Não binário ou outro gênero',
        fr: 'Non binaire, ou autrement',
      },
    },
  ],
  shownIfQuestion: '',
  shownIfValues: [],
  minimum: '',
  maximum: '',
  need: null,
})
