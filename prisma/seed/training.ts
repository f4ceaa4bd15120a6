import type { EventSeed, SessionSeed } from './shapes.ts'

const subjects = [
  {
    en: 'How a treaty is made: mandates, drafts and the people in the corridor',
    es: 'Cómo se hace un tratado: mandatos, borradores y la gente del pasillo',
  },
  { en: 'What counts as cybercrime, and what should not', es: 'Qué cuenta como ciberdelito y qué no debería contar' },
  {
    en: 'Search, seizure and the limits of police powers',
    es: 'Registro, incautación y los límites de las facultades policiales',
  },
  {
    en: 'Evidence across borders: following one request from start to end',
    es: 'Pruebas entre fronteras: una solicitud de principio a fin',
  },
  { en: 'Reading a draft article line by line', es: 'Leer un artículo en borrador, línea por línea' },
  {
    en: 'Writing a submission that a delegation can use',
    es: 'Escribir una contribución que una delegación pueda usar',
  },
  { en: 'Speaking for three minutes in a plenary', es: 'Intervenir tres minutos en una plenaria' },
  {
    en: 'A day of negotiation, played from both sides of the table',
    es: 'Un día de negociación, jugado desde ambos lados de la mesa',
  },
]

const sessions: SessionSeed[] = subjects.map((titles, week) => ({
  titles,
  startsAt: { day: 21 + 7 * week, time: '14:00', weekday: 2 },
  lasts: 120,
}))

export const training: EventSeed = {
  slug: 'reading-and-shaping-cyber-treaties',
  hostSlug: 'igarape-institute',
  hostPurposes: {
    en: 'The Digital Security Programme runs the course, records attendance and issues the certificates.',
    es: 'El Programa de Seguridad Digital imparte el curso, registra la asistencia y emite los certificados.',
  },
  partner: {
    slug: 'chatham-house',
    purposes: {
      en: 'The International Security Programme teaches three of the eight afternoons and sees the names of those who attend them.',
      es: 'El Programa de Seguridad Internacional imparte tres de las ocho tardes y ve los nombres de quienes asisten a ellas.',
    },
  },
  kind: 'TRAINING',
  admission: 'FIRST_COME',
  format: 'VIRTUAL',
  titles: {
    en: 'Reading and shaping cyber treaties: a course in eight afternoons',
    es: 'Leer y transformar los tratados sobre el ciberespacio: un curso en ocho tardes',
  },
  seriesNames: { en: 'Towards inclusive cybercrime policy', es: 'Hacia una política inclusiva contra el ciberdelito' },
  summaries: {
    en: 'A practical course for people who want to be heard where cyber rules are written. Forty seats, given in the order of registration; sixteen of them are kept for civil society first.',
    es: 'Un curso práctico para quienes quieren ser escuchados donde se escriben las reglas del ciberespacio. Cuarenta plazas, por orden de inscripción; dieciséis se reservan primero para la sociedad civil.',
  },
  descriptions: {
    en: `Eight afternoons, one a week, two hours each, with an exercise in between that takes about an hour. By the end you will have read a draft treaty as its authors do, written a submission, and defended it in a simulated plenary.

You do not need to be a lawyer. You need a connection that carries sound, and the wish to change a sentence in an international text.

Seats go in the order of registration. Sixteen are kept for civil society, whose people also come first on the waitlist. A seat that is offered is held for three days.

Those who attend at least seven of the eight sessions receive a certificate in English or Spanish, with an address at which anyone can check it.`,
    es: `Ocho tardes, una por semana, dos horas cada una, con un ejercicio intermedio de alrededor de una hora. Al terminar habrá leído un borrador de tratado como lo leen sus autores, escrito una contribución y defendido su texto en una plenaria simulada.

No hace falta ser abogado. Hace falta una conexión que transmita sonido y el deseo de cambiar una frase en un texto internacional.

Las plazas se asignan por orden de inscripción. Dieciséis se guardan para la sociedad civil, que además tiene prioridad en la lista de espera. Una plaza ofrecida se reserva durante tres días.

Quienes asistan al menos a siete de las ocho sesiones reciben un certificado en español o inglés, con una dirección en la que cualquiera puede comprobarlo.`,
  },
  languages: ['en', 'es'],
  zone: 'America/Sao_Paulo',
  registrationOpensAt: { day: -23, time: '10:00' },
  registrationClosesAt: { day: 12, time: '20:00' },
  decisionPromisedAt: null,
  offerHours: 72,
  minimumsReleasedAt: { day: 14, time: '12:00' },
  total: 40,
  organisationCap: 3,
  policy: 'FIFO',
  groups: [
    {
      key: 'civil-society',
      names: { en: 'Civil society', es: 'Sociedad civil' },
      descriptions: {
        en: 'Non-profit organisations, networks and defenders of rights. Comes first on the waitlist.',
        es: 'Organizaciones sin fines de lucro, redes y personas defensoras de derechos. Tiene prioridad en la lista de espera.',
      },
      minimum: 16,
      target: 18,
      maximum: 30,
      priority: 1,
    },
    {
      key: 'academia',
      names: { en: 'Academia', es: 'Academia' },
      descriptions: { en: 'Teachers, researchers and students.', es: 'Docentes, investigadores y estudiantes.' },
      minimum: 0,
      target: 9,
      maximum: 16,
      priority: 0,
    },
    {
      key: 'technical-community',
      names: { en: 'Technical community', es: 'Comunidad técnica' },
      descriptions: {
        en: 'People who run and secure networks and systems.',
        es: 'Quienes operan y protegen redes y sistemas.',
      },
      minimum: 0,
      target: 7,
      maximum: 14,
      priority: 0,
    },
    {
      key: 'public-and-private',
      names: { en: 'Public and private sector', es: 'Sector público y privado' },
      descriptions: {
        en: 'Employees of companies, regulators and public offices.',
        es: 'Personal de empresas, reguladores y oficinas públicas.',
      },
      minimum: 0,
      target: 6,
      maximum: 12,
      priority: 0,
    },
  ],
  sessions,
  questions: [
    {
      key: 'seven-of-eight',
      kind: 'YES_NO',
      labels: {
        en: 'Can you attend at least seven of the eight afternoons?',
        es: '¿Puede asistir al menos a siete de las ocho tardes?',
      },
      helps: {
        en: 'The certificate needs seven. You are welcome with fewer.',
        es: 'El certificado exige siete. Con menos, también es bienvenido.',
      },
      required: true,
    },
    {
      key: 'experience',
      kind: 'ONE_CHOICE',
      labels: { en: 'How well do you know the subject?', es: '¿Cuánto conoce el tema?' },
      required: true,
      options: [
        { key: 'new', labels: { en: 'It is new to me', es: 'Es nuevo para mí' } },
        { key: 'some', labels: { en: 'I have worked on it now and then', es: 'He trabajado en él de vez en cuando' } },
        { key: 'daily', labels: { en: 'It is my daily work', es: 'Es mi trabajo diario' } },
      ],
    },
    {
      key: 'taught',
      kind: 'LONG_TEXT',
      labels: { en: 'What could you teach the others?', es: '¿Qué podría enseñar a los demás?' },
      required: false,
      shownIf: { questionKey: 'experience', values: ['daily'] },
    },
    {
      key: 'certificate-language',
      kind: 'ONE_CHOICE',
      labels: { en: 'In which language should the certificate be?', es: '¿En qué idioma quiere el certificado?' },
      required: true,
      options: [
        { key: 'en', labels: { en: 'English', es: 'Inglés' } },
        { key: 'es', labels: { en: 'Spanish', es: 'Español' } },
      ],
      shownIf: { questionKey: 'seven-of-eight', values: ['yes'] },
    },
  ],
  consents: [
    {
      key: 'processing',
      texts: {
        en: 'Both institutes may use what I wrote here to run the course, and may record which sessions I attend.',
        es: 'Ambos institutos pueden usar lo que escribí aquí para impartir el curso y registrar a qué sesiones asisto.',
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
