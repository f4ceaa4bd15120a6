import type { EventSeed } from './shapes.ts'

export const consultation: EventSeed = {
  slug: 'cybercrime-convention-americas',
  hostSlug: 'chatham-house',
  hostPurposes: {
    en: 'The International Security Programme composes the room, sends the invitations and writes the report. It keeps your details until the report is out.',
    es: 'El Programa de Seguridad Internacional compone la sala, envía las invitaciones y redacta el informe. Conserva sus datos hasta que se publique.',
  },
  partner: {
    slug: 'igarape-institute',
    purposes: {
      en: 'The Digital Security Programme helps to reach people across the region and chairs two of the four conversations.',
      es: 'El Programa de Seguridad Digital ayuda a llegar a personas de toda la región y modera dos de las cuatro conversaciones.',
    },
  },
  kind: 'CONSULTATION',
  admission: 'REVIEW',
  format: 'VIRTUAL',
  titles: {
    en: 'A cybercrime convention that works for people: consultation for the Americas',
    es: 'Una convención contra el ciberdelito que sirva a las personas: consulta para las Américas',
  },
  seriesNames: { en: 'Towards inclusive cybercrime policy', es: 'Hacia una política inclusiva contra el ciberdelito' },
  summaries: {
    en: 'States are writing a United Nations convention on cybercrime. Tell them, from outside government and from this side of the Atlantic, what it has to get right. Sixty seats, shared among five groups so that no voice fills the room.',
    es: 'Los Estados redactan una convención de las Naciones Unidas contra el ciberdelito. Dígales, desde fuera de los gobiernos y desde este lado del Atlántico, en qué debe acertar. Sesenta plazas, repartidas entre cinco grupos para que ninguna voz ocupe toda la sala.',
  },
  descriptions: {
    en: `A fraud planned in one country is carried out from a second and paid for by families in a third. Every government in the Americas knows the pattern, and most have passed laws against it. Those laws also decide whose messages may be read, which research is a crime, and how fast evidence crosses a border.

General Assembly resolution 74/247 set member states to negotiate a convention: which acts it covers, how states help one another, which powers the police gain and which safeguards bind them. Once in force it will shape national law for a generation. Only states vote on it. That is a reason to hear everybody else well, and early.

This consultation brings people from outside government into one virtual room for an afternoon. Four conversations, in groups small enough for everyone to speak: what should be a crime; powers and the limits to them; cooperation across borders; and what it takes to make any of it work. Interpretation between English, Spanish and Portuguese is provided throughout.

What is said may be used; who said it may not. From the notes we write a report of the main findings. Those who took part read the draft before it is published, and it is then taken to negotiators and other policymakers in the region and beyond.

It does not cost anything to take part. Organisations and individual experts are equally welcome, and you need not have followed the negotiations so far.`,
    es: `Una estafa planeada en un país se ejecuta desde otro y la pagan familias en un tercero. Todos los gobiernos de las Américas conocen el patrón y la mayoría ya tiene leyes para enfrentarlo. Esas leyes deciden también qué mensajes se pueden leer, qué investigación se convierte en delito y con qué rapidez cruza una prueba la frontera.

La resolución 74/247 de la Asamblea General encargó a los Estados miembros negociar una convención: qué actos abarca, cómo se ayudan los Estados entre sí, qué facultades ganan las policías y qué garantías las limitan. Una vez en vigor, marcará la legislación nacional durante una generación. Solo votan los Estados. Es una razón para escuchar bien, y pronto, a todos los demás.

Esta consulta reúne durante una tarde, en una sala virtual, a personas ajenas a los gobiernos. Cuatro conversaciones, en grupos pequeños para que todas las personas puedan hablar: qué debe ser delito; las facultades y sus límites; la cooperación entre fronteras; y qué hace falta para que todo ello funcione. Habrá interpretación entre español, inglés y portugués en todo momento.

Lo que se diga podrá usarse; quién lo dijo, no. A partir de las notas escribimos un informe con las principales conclusiones. Quienes participen leerán el borrador antes de su publicación, y después lo llevaremos a negociadores y responsables de políticas de la región y de fuera de ella.

Participar no cuesta nada. Las organizaciones y las personas expertas son igualmente bienvenidas, y no es necesario haber seguido las negociaciones.`,
  },
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
  groups: [
    {
      key: 'civil-society',
      names: { en: 'Civil society', es: 'Sociedad civil' },
      descriptions: {
        en: 'Non-profit organisations and networks, at any level from the neighbourhood to the region.',
        es: 'Organizaciones y redes sin fines de lucro, desde el barrio hasta la región.',
      },
      minimum: 12,
      target: 16,
      maximum: 20,
      priority: 0,
    },
    {
      key: 'technical-community',
      names: { en: 'Technical community', es: 'Comunidad técnica' },
      descriptions: {
        en: 'People who run, secure and repair networks and systems: response teams, registries, operators, security researchers.',
        es: 'Quienes operan, protegen y reparan redes y sistemas: equipos de respuesta, registros, operadores, investigadores de seguridad.',
      },
      minimum: 10,
      target: 12,
      maximum: 16,
      priority: 0,
    },
    {
      key: 'private-sector',
      names: { en: 'Private sector', es: 'Sector privado' },
      descriptions: {
        en: 'Companies of every size and their associations, in technology and in the trades that depend on it.',
        es: 'Empresas de todos los tamaños y sus asociaciones, tecnológicas o de los oficios que dependen de la tecnología.',
      },
      minimum: 8,
      target: 10,
      maximum: 12,
      priority: 0,
    },
    {
      key: 'academia',
      names: { en: 'Academia', es: 'Academia' },
      descriptions: {
        en: 'Teachers, researchers and students of law, computing, criminology and neighbouring fields.',
        es: 'Docentes, investigadores y estudiantes de derecho, informática, criminología y disciplinas vecinas.',
      },
      minimum: 10,
      target: 12,
      maximum: 16,
      priority: 0,
    },
    {
      key: 'rights-defenders',
      names: { en: 'Activists and human-rights defenders', es: 'Activistas y personas defensoras de derechos humanos' },
      descriptions: {
        en: 'People who defend rights in practice, whether or not an organisation stands behind them.',
        es: 'Personas que defienden derechos en la práctica, con o sin una organización detrás.',
      },
      minimum: 10,
      target: 10,
      maximum: 14,
      priority: 0,
    },
  ],
  sessions: [
    {
      titles: { en: 'Welcome, and where the negotiations stand', es: 'Bienvenida y estado de las negociaciones' },
      startsAt: { day: 36, time: '11:00', weekday: 3 },
      lasts: 30,
    },
    {
      titles: { en: 'First conversation: what should be a crime', es: 'Primera conversación: qué debe ser delito' },
      startsAt: { day: 36, time: '11:30', weekday: 3 },
      lasts: 50,
    },
    {
      titles: {
        en: 'Second conversation: powers and their limits',
        es: 'Segunda conversación: las facultades y sus límites',
      },
      startsAt: { day: 36, time: '12:30', weekday: 3 },
      lasts: 50,
    },
    {
      titles: {
        en: 'Third conversation: cooperation across borders',
        es: 'Tercera conversación: cooperación entre fronteras',
      },
      startsAt: { day: 36, time: '13:40', weekday: 3 },
      lasts: 50,
    },
    {
      titles: { en: 'Fourth conversation: means and people', es: 'Cuarta conversación: medios y personas' },
      startsAt: { day: 36, time: '14:40', weekday: 3 },
      lasts: 50,
    },
    {
      titles: { en: 'What we heard', es: 'Lo que escuchamos' },
      startsAt: { day: 36, time: '15:40', weekday: 3 },
      lasts: 35,
    },
  ],
  questions: [
    {
      key: 'topics',
      kind: 'SEVERAL_CHOICES',
      labels: { en: 'Which subjects do you want to speak about?', es: '¿Sobre qué temas quiere hablar?' },
      helps: {
        en: 'Choose those you have something to say about. We form the small groups from this.',
        es: 'Elija aquellos sobre los que tenga algo que decir. Con esto formamos los grupos pequeños.',
      },
      required: true,
      options: [
        { key: 'offences', labels: { en: 'Which acts are crimes', es: 'Qué actos son delitos' } },
        { key: 'safeguards', labels: { en: 'Police powers and safeguards', es: 'Facultades policiales y garantías' } },
        { key: 'evidence', labels: { en: 'Evidence across borders', es: 'Pruebas entre fronteras' } },
        { key: 'capacity', labels: { en: 'Training and technical assistance', es: 'Formación y asistencia técnica' } },
        { key: 'victims', labels: { en: 'Victims and prevention', es: 'Víctimas y prevención' } },
        {
          key: 'research',
          labels: { en: 'Protection of security research', es: 'Protección de la investigación en seguridad' },
        },
      ],
    },
    {
      key: 'followed',
      kind: 'YES_NO',
      labels: { en: 'Have you followed the negotiations?', es: '¿Ha seguido las negociaciones?' },
      helps: {
        en: 'Either answer is fine; we want both kinds of people in the room.',
        es: 'Cualquier respuesta sirve; queremos ambos tipos de personas en la sala.',
      },
      required: true,
    },
    {
      key: 'followed-how',
      kind: 'SEVERAL_CHOICES',
      labels: { en: 'How have you followed them?', es: '¿Cómo las ha seguido?' },
      required: true,
      options: [
        {
          key: 'in-person',
          labels: { en: 'In the room, as an accredited organisation', es: 'En la sala, como organización acreditada' },
        },
        { key: 'online', labels: { en: 'Online', es: 'En línea' } },
        { key: 'submission', labels: { en: 'By a written submission', es: 'Mediante una contribución escrita' } },
        { key: 'network', labels: { en: 'Through a coalition or network', es: 'A través de una coalición o red' } },
      ],
      shownIf: { questionKey: 'followed', values: ['yes'] },
    },
    {
      key: 'submission-title',
      kind: 'SHORT_TEXT',
      labels: { en: 'What was your submission called?', es: '¿Cómo se titulaba su contribución?' },
      required: false,
      shownIf: { questionKey: 'followed-how', values: ['submission'] },
    },
    {
      key: 'years',
      kind: 'NUMBER',
      labels: {
        en: 'For how many years have you worked on this or a neighbouring subject?',
        es: '¿Cuántos años lleva trabajando en este tema o en uno cercano?',
      },
      helps: { en: 'Zero is an answer too.', es: 'Cero también es una respuesta.' },
      required: true,
    },
    {
      key: 'speaks-in',
      kind: 'ONE_CHOICE',
      labels: { en: 'In which language do you prefer to speak?', es: '¿En qué idioma prefiere hablar?' },
      required: true,
      options: [
        { key: 'en', labels: { en: 'English', es: 'Inglés' } },
        { key: 'es', labels: { en: 'Spanish', es: 'Español' } },
        { key: 'pt', labels: { en: 'Portuguese', es: 'Portugués' } },
      ],
    },
    {
      key: 'needs-support',
      kind: 'YES_NO',
      labels: {
        en: 'Do you need anything from us to take part fully?',
        es: '¿Necesita algo de nuestra parte para participar plenamente?',
      },
      required: false,
    },
    {
      key: 'support',
      kind: 'LONG_TEXT',
      labels: { en: 'What do you need?', es: '¿Qué necesita?' },
      helps: {
        en: 'Captions, sign language, a slower connection, a telephone line, another time to speak: tell us.',
        es: 'Subtítulos, lengua de señas, una conexión lenta, una línea telefónica, otro momento para hablar: cuéntenos.',
      },
      required: true,
      shownIf: { questionKey: 'needs-support', values: ['yes'] },
    },
  ],
  consents: [
    {
      key: 'processing',
      texts: {
        en: 'Both institutes may use what I wrote here to decide on seats and to reach me about this event.',
        es: 'Ambos institutos pueden usar lo que escribí aquí para decidir sobre las plazas y comunicarse conmigo acerca de este evento.',
      },
      required: true,
    },
    {
      key: 'no-attribution',
      texts: {
        en: 'I will use what I hear, and will not say who said it or who was there.',
        es: 'Usaré lo que escuche y no diré quién lo dijo ni quién estuvo presente.',
      },
      required: true,
    },
    {
      key: 'next-events',
      texts: {
        en: 'Tell me about later events of this series.',
        es: 'Infórmenme sobre los próximos eventos de esta serie.',
      },
      required: false,
    },
  ],
}
