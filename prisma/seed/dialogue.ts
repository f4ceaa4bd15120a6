import type { EventSeed } from './shapes.ts'

export const dialogue: EventSeed = {
  slug: 'evidence-without-borders-dialogue',
  hostSlug: 'chatham-house',
  hostPurposes: {
    en: 'The International Security Programme invites, arranges travel and keeps the note of the dialogue, which names nobody.',
    es: 'El Programa de Seguridad Internacional invita, organiza los viajes y conserva la nota del diálogo, que no nombra a nadie.',
  },
  partner: {
    slug: 'igarape-institute',
    purposes: {
      en: 'The Digital Security Programme suggests participants from South America and co-chairs the day.',
      es: 'El Programa de Seguridad Digital propone participantes de América del Sur y copreside la jornada.',
    },
  },
  kind: 'DIALOGUE',
  admission: 'REVIEW',
  format: 'IN_PERSON',
  titles: {
    en: 'Evidence without borders: a Track 1.5 dialogue',
    es: 'Pruebas sin fronteras: un diálogo de Vía 1.5',
  },
  seriesNames: { en: 'Towards inclusive cybercrime policy', es: 'Hacia una política inclusiva contra el ciberdelito' },
  summaries: {
    en: 'Officials and others at one table for a day, each in a personal capacity: how should digital evidence move between states, and who may say stop? Twenty-four chairs.',
    es: 'Funcionarios y otras personas en una misma mesa durante un día, cada quien a título personal: ¿cómo deben moverse las pruebas digitales entre Estados y quién puede decir alto? Veinticuatro sillas.',
  },
  descriptions: {
    en: `Negotiators seldom have time to think aloud, and those who study or live with the consequences are seldom in the room. This dialogue gives both a day.

Everybody attends in a personal capacity: nobody speaks for a government, a court, a company or an organisation, and nothing said binds anyone. No list of participants is published.

The day has one question, taken in three steps: a case that went well, a case that went badly, and a text that would have made the difference. We provide interpretation between English and Spanish, and we cover travel and one night for those whose employer cannot.

The room is small on purpose. We look for a balance between officials, regional bodies, researchers and civil society, and accept one person an organisation. Send your interest even if you have already been invited by letter: it tells us how to reach you.`,
    es: `Quienes negocian rara vez tienen tiempo de pensar en voz alta, y quienes estudian o viven las consecuencias rara vez están en la sala. Este diálogo da un día a ambos.

Todas las personas asisten a título personal: nadie habla en nombre de un gobierno, un tribunal, una empresa o una organización, y nada de lo dicho compromete a nadie. No se publica lista de participantes.

La jornada tiene una sola pregunta, en tres pasos: un caso que salió bien, un caso que salió mal y un texto que habría cambiado las cosas. Habrá interpretación entre español e inglés, y cubrimos el viaje y una noche a quienes su empleador no pueda financiar.

La sala es pequeña a propósito. Buscamos equilibrio entre funcionarios, organismos regionales, investigación y sociedad civil, y aceptamos una persona por organización. Envíe su interés aunque ya haya recibido una invitación por carta: así sabremos cómo comunicarnos con usted.`,
  },
  languages: ['en', 'es'],
  zone: 'America/Panama',
  registrationOpensAt: { day: -19, time: '08:00' },
  registrationClosesAt: { day: 7, time: '18:00' },
  decisionPromisedAt: { day: 14, time: '18:00', weekday: 5 },
  offerHours: 120,
  minimumsReleasedAt: { day: 35, time: '12:00' },
  total: 24,
  organisationCap: 1,
  policy: 'BALANCED',
  groups: [
    {
      key: 'officials',
      names: { en: 'Officials', es: 'Funcionarios' },
      descriptions: {
        en: 'People who serve in a ministry, a prosecution service, a court, a police force or a delegation.',
        es: 'Personas que sirven en un ministerio, una fiscalía, un tribunal, una policía o una delegación.',
      },
      minimum: 8,
      target: 10,
      maximum: 12,
      priority: 0,
    },
    {
      key: 'regional-bodies',
      names: { en: 'Regional and international bodies', es: 'Organismos regionales e internacionales' },
      descriptions: {
        en: 'Staff of organisations that states belong to.',
        es: 'Personal de organizaciones de las que forman parte los Estados.',
      },
      minimum: 2,
      target: 4,
      maximum: 6,
      priority: 0,
    },
    {
      key: 'research',
      names: { en: 'Research', es: 'Investigación' },
      descriptions: {
        en: 'Universities and independent researchers.',
        es: 'Universidades e investigadores independientes.',
      },
      minimum: 4,
      target: 5,
      maximum: 8,
      priority: 0,
    },
    {
      key: 'civil-society',
      names: { en: 'Civil society and industry', es: 'Sociedad civil e industria' },
      descriptions: {
        en: 'Organisations outside government that answer such requests or contest them.',
        es: 'Organizaciones ajenas al gobierno que atienden esas solicitudes o las impugnan.',
      },
      minimum: 4,
      target: 5,
      maximum: 8,
      priority: 0,
    },
  ],
  sessions: [
    {
      titles: { en: 'A case that went well', es: 'Un caso que salió bien' },
      startsAt: { day: 57, time: '09:00', weekday: 4 },
      lasts: 150,
    },
    {
      titles: { en: 'A case that went badly', es: 'Un caso que salió mal' },
      startsAt: { day: 57, time: '13:00', weekday: 4 },
      lasts: 120,
    },
    {
      titles: { en: 'A text that would have made the difference', es: 'Un texto que habría cambiado las cosas' },
      startsAt: { day: 57, time: '15:30', weekday: 4 },
      lasts: 120,
    },
  ],
  questions: [
    {
      key: 'personal-capacity',
      kind: 'YES_NO',
      labels: { en: 'Are you free to attend in a personal capacity?', es: '¿Puede asistir a título personal?' },
      helps: {
        en: 'If you need a letter for your superiors, answer no: we will write to you.',
        es: 'Si necesita una carta para sus superiores, responda que no: le escribiremos.',
      },
      required: true,
    },
    {
      key: 'travel-support',
      kind: 'ONE_CHOICE',
      labels: { en: 'Who pays for your travel?', es: '¿Quién paga su viaje?' },
      required: true,
      options: [
        { key: 'own', labels: { en: 'My employer or I', es: 'Mi empleador o yo' } },
        { key: 'part', labels: { en: 'I need part of it covered', es: 'Necesito que se cubra una parte' } },
        { key: 'all', labels: { en: 'I need all of it covered', es: 'Necesito que se cubra todo' } },
      ],
    },
    {
      key: 'travels-from',
      kind: 'SHORT_TEXT',
      labels: { en: 'From which city would you travel?', es: '¿Desde qué ciudad viajaría?' },
      required: true,
      shownIf: { questionKey: 'travel-support', values: ['part', 'all'] },
    },
    {
      key: 'visa-until',
      kind: 'DATE',
      labels: { en: 'Until when is your passport valid?', es: '¿Hasta cuándo es válido su pasaporte?' },
      required: false,
      shownIf: { questionKey: 'travel-support', values: ['part', 'all'] },
    },
  ],
  consents: [
    {
      key: 'processing',
      texts: {
        en: 'Both institutes may use what I wrote here to compose the table and to arrange my journey.',
        es: 'Ambos institutos pueden usar lo que escribí aquí para componer la mesa y organizar mi viaje.',
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
  ],
}
