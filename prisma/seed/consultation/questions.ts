import type { ConsentSeed, QuestionSeed } from '../shapes.ts'
import { nextEvents, noAttribution } from '../shared.ts'
import { gender } from './gender.ts'

export const questions: QuestionSeed[] = [
  {
    key: 'topics',
    kind: 'SEVERAL_CHOICES',
    labels: {
      en: 'Which subjects do you want to speak about?',
      es: '¿Sobre qué temas quiere hablar?',
      pt_BR: 'Sobre quais temas você quer falar?',
      fr: 'De quels sujets souhaitez-vous parler ?',
    },
    helps: {
      en: 'Choose those you have something to say about. We use this to form the small groups.',
      es: 'Elija aquellos sobre los que tenga algo que decir. Con esto formamos los grupos pequeños.',
      pt_BR: 'Escolha aqueles sobre os quais tem algo a dizer. É com base nisso que formamos os grupos pequenos.',
      fr: 'Choisissez ceux sur lesquels vous avez quelque chose à dire. Nous en tenons compte pour former les petits groupes.',
    },
    required: true,
    options: [
      {
        key: 'offences',
        labels: {
          en: 'Which acts are crimes',
          es: 'Qué actos son delitos',
          pt_BR: 'Que atos são crimes',
          fr: 'Quels actes sont des infractions',
        },
      },
      {
        key: 'safeguards',
        labels: {
          en: 'Police powers and safeguards',
          es: 'Facultades policiales y garantías',
          pt_BR: 'Poderes policiais e garantias',
          fr: 'Pouvoirs de police et garanties',
        },
      },
      {
        key: 'evidence',
        labels: {
          en: 'Evidence across borders',
          es: 'Pruebas entre fronteras',
          pt_BR: 'Provas entre fronteiras',
          fr: 'Preuves par-delà les frontières',
        },
      },
      {
        key: 'capacity',
        labels: {
          en: 'Training and technical assistance',
          es: 'Formación y asistencia técnica',
          pt_BR: 'Capacitação e assistência técnica',
          fr: 'Formation et assistance technique',
        },
      },
      {
        key: 'victims',
        labels: {
          en: 'Victims and prevention',
          es: 'Víctimas y prevención',
          pt_BR: 'Vítimas e prevenção',
          fr: 'Victimes et prévention',
        },
      },
      {
        key: 'research',
        labels: {
          en: 'Protection of security research',
          es: 'Protección de la investigación en seguridad',
          pt_BR: 'Proteção da pesquisa em segurança',
          fr: 'Protection de la recherche en sécurité',
        },
      },
    ],
  },
  {
    key: 'followed',
    kind: 'YES_NO',
    labels: {
      en: 'Have you followed the negotiations?',
      es: '¿Ha seguido las negociaciones?',
      pt_BR: 'Você acompanhou as negociações?',
      fr: 'Avez-vous suivi les négociations ?',
    },
    helps: {
      en: 'Either answer is fine; we want both kinds of people in the room.',
      es: 'Cualquier respuesta sirve; queremos ambos tipos de personas en la sala.',
      pt_BR: 'As duas respostas servem; queremos os dois tipos de pessoas na sala.',
      fr: 'Les deux réponses conviennent ; nous voulons les deux profils dans la salle.',
    },
    required: true,
  },
  {
    key: 'followed-how',
    kind: 'SEVERAL_CHOICES',
    labels: {
      en: 'How have you followed them?',
      es: '¿Cómo las ha seguido?',
      pt_BR: 'Como você as acompanhou?',
      fr: 'Comment les avez-vous suivies ?',
    },
    required: true,
    options: [
      {
        key: 'in-person',
        labels: {
          en: 'In the room, as an accredited organisation',
          es: 'En la sala, como organización acreditada',
          pt_BR: 'Na sala, como organização credenciada',
          fr: 'Dans la salle, au titre d’une organisation accréditée',
        },
      },
      { key: 'online', labels: { en: 'Online', es: 'En línea', pt_BR: 'On-line', fr: 'En ligne' } },
      {
        key: 'submission',
        labels: {
          en: 'By a written submission',
          es: 'Mediante una contribución escrita',
          pt_BR: 'Por uma contribuição escrita',
          fr: 'Par une contribution écrite',
        },
      },
      {
        key: 'network',
        labels: {
          en: 'Through a coalition or network',
          es: 'A través de una coalición o red',
          pt_BR: 'Por meio de uma coalizão ou rede',
          fr: 'Par l’intermédiaire d’une coalition ou d’un réseau',
        },
      },
    ],
    shownIf: { questionKey: 'followed', values: ['yes'] },
  },
  {
    key: 'submission-title',
    kind: 'SHORT_TEXT',
    labels: {
      en: 'What was your submission called?',
      es: '¿Cómo se titulaba su contribución?',
      pt_BR: 'Qual era o título da sua contribuição?',
      fr: 'Quel était le titre de votre contribution ?',
    },
    required: false,
    shownIf: { questionKey: 'followed-how', values: ['submission'] },
  },
  {
    key: 'years',
    kind: 'NUMBER',
    labels: {
      en: 'For how many years have you worked on this or a neighbouring subject?',
      es: '¿Cuántos años lleva trabajando en este tema o en uno cercano?',
      pt_BR: 'Há quantos anos você trabalha com este tema ou com um tema próximo?',
      fr: 'Depuis combien d’années travaillez-vous sur ce sujet ou sur un sujet voisin ?',
    },
    helps: {
      en: 'Zero is fine.',
      es: 'Cero también es una respuesta.',
      pt_BR: 'Zero também é uma resposta.',
      fr: 'Zéro est aussi une réponse.',
    },
    required: true,
    minimum: 0,
    maximum: 80,
  },
  {
    key: 'speaks-in',
    kind: 'ONE_CHOICE',
    labels: {
      en: 'Which language do you prefer to speak?',
      es: '¿En qué idioma prefiere hablar?',
      pt_BR: 'Em que idioma você prefere falar?',
      fr: 'Dans quelle langue préférez-vous vous exprimer ?',
    },
    required: true,
    options: [
      { key: 'en', labels: { en: 'English', es: 'Inglés', pt_BR: 'Inglês', fr: 'Anglais' } },
      { key: 'es', labels: { en: 'Spanish', es: 'Español', pt_BR: 'Espanhol', fr: 'Espagnol' } },
      { key: 'pt', labels: { en: 'Portuguese', es: 'Portugués', pt_BR: 'Português', fr: 'Portugais' } },
    ],
  },
  {
    key: 'needs-support',
    kind: 'YES_NO',
    labels: {
      en: 'Do you need anything from us to take part fully?',
      es: '¿Necesita algo de nuestra parte para participar plenamente?',
      pt_BR: 'Você precisa de algo da nossa parte para participar plenamente?',
      fr: 'Avez-vous besoin de quelque chose de notre part pour participer pleinement ?',
    },
    required: false,
  },
  {
    key: 'support',
    kind: 'LONG_TEXT',
    labels: {
      en: 'What do you need?',
      es: '¿Qué necesita?',
      pt_BR: 'Do que você precisa?',
      fr: 'De quoi avez-vous besoin ?',
    },
    helps: {
      en: 'Captions, sign language, a slower connection, a telephone line, another time to speak: tell us.',
      es: 'Subtítulos, lengua de señas, una conexión lenta, una línea telefónica, otro momento para hablar: cuéntenos.',
      pt_BR:
        'Legendas, língua de sinais, uma conexão lenta, uma linha telefônica, outro momento para falar: conte para nós.',
      fr: 'Sous-titres, langue des signes, connexion lente, ligne téléphonique, autre moment pour parler : dites-le-nous.',
    },
    required: true,
    shownIf: { questionKey: 'needs-support', values: ['yes'] },
  },
  gender,
]

export const consents: ConsentSeed[] = [
  {
    key: 'processing',
    texts: {
      en: 'The host institute may use what I wrote here to decide on seats and to reach me about this event.',
      es: 'La institución anfitriona puede usar lo que escribí aquí para decidir sobre las plazas y comunicarse conmigo acerca de este evento.',
      pt_BR:
        'A instituição anfitriã pode usar o que escrevi aqui para decidir sobre as vagas e entrar em contato comigo a respeito deste evento.',
      fr: 'L’institut hôte peut utiliser ce que j’ai écrit ici pour décider des places et me joindre au sujet de cet événement.',
    },
    required: true,
  },
  noAttribution,
  nextEvents,
]
