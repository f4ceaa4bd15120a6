import type { ConsentSeed, QuestionSeed } from '../shapes.ts'
import { nextEvents } from '../shared.ts'

export const questions: QuestionSeed[] = [
  {
    key: 'seven-of-eight',
    kind: 'YES_NO',
    labels: {
      en: 'Can you attend at least seven of the eight afternoons?',
      es: '¿Puede asistir al menos a siete de las ocho tardes?',
      pt_BR: 'Você pode participar de pelo menos sete das oito tardes?',
      fr: 'Pouvez-vous assister à au moins sept des huit après-midi ?',
    },
    helps: {
      en: 'The certificate requires seven. You’re welcome to attend fewer.',
      es: 'El certificado exige siete. Con menos, también puede participar.',
      pt_BR: 'O certificado exige sete. Com menos, você também pode participar.',
      fr: 'L’attestation en exige sept. Avec moins, vous pouvez participer aussi.',
    },
    required: true,
  },
  {
    key: 'experience',
    kind: 'ONE_CHOICE',
    labels: {
      en: 'How well do you know the subject?',
      es: '¿Cuánto conoce el tema?',
      pt_BR: 'Quanto você conhece o tema?',
      fr: 'Dans quelle mesure connaissez-vous le sujet ?',
    },
    required: true,
    options: [
      {
        key: 'new',
        labels: {
          en: 'It is new to me',
          es: 'Es nuevo para mí',
          pt_BR: 'É novo para mim',
          fr: 'Il est nouveau pour moi',
        },
      },
      {
        key: 'some',
        labels: {
          en: 'I have worked on it now and then',
          es: 'He trabajado en él de vez en cuando',
          pt_BR: 'Trabalhei com ele de vez em quando',
          fr: 'Il m’est arrivé de travailler dessus',
        },
      },
      {
        key: 'daily',
        labels: {
          en: 'It is my daily work',
          es: 'Es mi trabajo diario',
          pt_BR: 'É meu trabalho diário',
          fr: 'C’est mon travail quotidien',
        },
      },
    ],
  },
  {
    key: 'taught',
    kind: 'LONG_TEXT',
    labels: {
      en: 'What could you teach the others?',
      es: '¿Qué podría enseñar al resto del grupo?',
      pt_BR: 'O que você poderia ensinar às outras pessoas?',
      fr: 'Que pourriez-vous apprendre aux autres ?',
    },
    required: false,
    shownIf: { questionKey: 'experience', values: ['daily'] },
  },
  {
    key: 'certificate-language',
    kind: 'ONE_CHOICE',
    labels: {
      en: 'Which language would you like your certificate in?',
      es: '¿En qué idioma quiere el certificado?',
      pt_BR: 'Em que idioma você quer o certificado?',
      fr: 'Dans quelle langue souhaitez-vous l’attestation ?',
    },
    required: true,
    options: [
      { key: 'en', labels: { en: 'English', es: 'Inglés', pt_BR: 'Inglês', fr: 'Anglais' } },
      { key: 'es', labels: { en: 'Spanish', es: 'Español', pt_BR: 'Espanhol', fr: 'Espagnol' } },
    ],
    shownIf: { questionKey: 'seven-of-eight', values: ['yes'] },
  },
]

export const consents: ConsentSeed[] = [
  {
    key: 'processing',
    texts: {
      en: 'The host institute may use what I wrote here to run the course, and may record which sessions I attend.',
      es: 'La institución anfitriona puede usar lo que escribí aquí para impartir el curso y registrar a qué sesiones asisto.',
      pt_BR:
        'A instituição anfitriã pode usar o que escrevi aqui para ministrar o curso e registrar de quais sessões eu participo.',
      fr: 'L’institut hôte peut utiliser ce que j’ai écrit ici pour assurer le cours et relever les séances auxquelles j’assiste.',
    },
    required: true,
  },
  nextEvents,
]
