import type { TopicSeed } from '../shapes.ts'

/** The chapters of a convention, with the consultation's questions on each. */
export const topics: TopicSeed[] = [
  {
    key: 'general',
    titles: {
      en: 'General provisions',
      es: 'Disposiciones generales',
      pt_BR: 'Disposições gerais',
      fr: 'Dispositions générales',
    },
    questions: [
      {
        en: 'How far should the convention reach, and what should it expressly leave out?',
        es: '¿Hasta dónde debe llegar la convención y qué debe excluir de forma expresa?',
        pt_BR: 'Até onde a convenção deve ir e o que deve excluir expressamente?',
        fr: 'Jusqu’où la convention doit-elle aller, et que doit-elle exclure expressément ?',
      },
      {
        en: 'Where in the text should human rights stand so that every chapter is read with them?',
        es: '¿En qué lugar del texto deben figurar los derechos humanos para que todo capítulo se lea con ellos?',
        pt_BR: 'Em que ponto do texto devem estar os direitos humanos para que cada capítulo seja lido à luz deles?',
        fr: 'Où placer les droits humains dans le texte pour que chaque chapitre se lise à leur lumière ?',
      },
    ],
  },
  {
    key: 'criminalisation',
    titles: { en: 'Criminalisation', es: 'Penalización', pt_BR: 'Criminalização', fr: 'Incrimination' },
    questions: [
      {
        en: 'Which acts can only be done with a computer, and which are older offences that happen to use one?',
        es: '¿Qué conductas solo pueden cometerse con una computadora y cuáles son delitos de siempre que se valen de ella?',
        pt_BR: 'Que condutas só existem por meio de um computador e quais são crimes antigos que apenas se valem dele?',
        fr: 'Quels actes n’existent que par l’ordinateur, et lesquels sont d’anciennes infractions qui s’en servent ?',
      },
      {
        en: 'What has to be written so that research, reporting and the search for flaws are not prosecuted?',
        es: '¿Qué debe decir el texto para que no se persiga la investigación, el periodismo ni la búsqueda de fallas?',
        pt_BR: 'O que o texto precisa dizer para que pesquisa, jornalismo e busca de falhas não sejam processados?',
        fr: 'Que faut-il écrire pour que la recherche, le journalisme et la découverte de failles n’exposent pas à des poursuites ?',
      },
    ],
  },
  {
    key: 'procedure',
    titles: {
      en: 'Procedural measures and safeguards',
      es: 'Medidas procesales y salvaguardias',
      pt_BR: 'Medidas processuais e salvaguardas',
      fr: 'Mesures procédurales et garanties',
    },
    questions: [
      {
        en: 'Which powers need a judge before they are used, and which can be reviewed afterwards?',
        es: '¿Qué facultades exigen una orden judicial previa y cuáles pueden revisarse después?',
        pt_BR: 'Que poderes exigem ordem judicial prévia e quais podem ser revistos depois?',
        fr: 'Quels pouvoirs exigent un juge avant leur usage, et lesquels peuvent être contrôlés après ?',
      },
      {
        en: 'How does somebody learn that their data were taken, and how do they contest it?',
        es: '¿Cómo se entera una persona de que se obtuvieron sus datos y cómo puede impugnarlo?',
        pt_BR: 'Como uma pessoa fica sabendo que seus dados foram obtidos e como pode contestar?',
        fr: 'Comment une personne apprend-elle que ses données ont été prises, et comment le conteste-t-elle ?',
      },
    ],
  },
  {
    key: 'cooperation',
    titles: {
      en: 'International cooperation',
      es: 'Cooperación internacional',
      pt_BR: 'Cooperação internacional',
      fr: 'Coopération internationale',
    },
    questions: [
      {
        en: 'When may a State refuse to help, and does dual criminality have to be met?',
        es: '¿Cuándo puede un Estado negarse a cooperar? ¿Debe exigirse la doble incriminación?',
        pt_BR: 'Quando um Estado pode recusar cooperação? A dupla incriminação deve ser exigida?',
        fr: 'Quand un État peut-il refuser son aide, et la double incrimination doit-elle être exigée ?',
      },
      {
        en: 'How long do requests take today, and what makes them slow?',
        es: '¿Cuánto tardan hoy las solicitudes y qué las demora?',
        pt_BR: 'Quanto tempo os pedidos levam hoje e o que os atrasa?',
        fr: 'Combien de temps prennent les demandes aujourd’hui, et qu’est-ce qui les ralentit ?',
      },
    ],
  },
  {
    key: 'assistance',
    titles: {
      en: 'Technical assistance',
      es: 'Asistencia técnica',
      pt_BR: 'Assistência técnica',
      fr: 'Assistance technique',
    },
    questions: [
      {
        en: 'What do courts, response teams and small States lack most?',
        es: '¿Qué es lo que más falta a los tribunales, a los equipos de respuesta y a los Estados pequeños?',
        pt_BR: 'O que mais falta aos tribunais, às equipes de resposta e aos Estados pequenos?',
        fr: 'Qu’est-ce qui manque le plus aux tribunaux, aux équipes de réponse et aux petits États ?',
      },
    ],
  },
  {
    key: 'prevention',
    titles: {
      en: 'Preventive measures',
      es: 'Medidas preventivas',
      pt_BR: 'Medidas preventivas',
      fr: 'Mesures préventives',
    },
    questions: [
      {
        en: 'What can be done before harm is done, and by whom besides States?',
        es: '¿Qué puede hacerse antes de que ocurra el daño y quién puede hacerlo además de los Estados?',
        pt_BR: 'O que pode ser feito antes do dano e por quem, além dos Estados?',
        fr: 'Que peut-on faire avant que le dommage survienne, et qui, en dehors des États ?',
      },
    ],
  },
  {
    key: 'implementation',
    titles: {
      en: 'Implementation',
      es: 'Mecanismos de aplicación',
      pt_BR: 'Mecanismos de implementação',
      fr: 'Mécanismes d’application',
    },
    questions: [
      {
        en: 'Who should watch how the convention is used, and what place do people outside government have in it?',
        es: '¿Quién debe vigilar cómo se aplica la convención y qué lugar corresponde en ello a quienes no son parte de un gobierno?',
        pt_BR: 'Quem deve acompanhar o uso da convenção e que lugar cabe a quem não é governo?',
        fr: 'Qui doit suivre l’application de la convention, et quelle place y ont les acteurs non étatiques ?',
      },
    ],
  },
]
