import type { FinishedSeed, RecipientSeed, RecommendationSeed, UptakeSeed } from './shapes.ts'

const recommendations: RecommendationSeed[] = [
  {
    addressees: {
      en: 'Delegations that negotiate the convention',
      es: 'Delegaciones que negocian la convención',
    },
    texts: {
      en: 'Limit the offences to those that depend on a computer system, and require intent and serious harm in each of them.',
      es: 'Limitar los delitos a los que dependen de un sistema informático y exigir en cada uno intención y daño grave.',
    },
    dueDay: 75,
    findings: ['scope', 'intent'],
  },
  {
    addressees: {
      en: 'Drafting group on criminalisation',
      es: 'Grupo de redacción sobre tipificación',
    },
    texts: {
      en: 'Exempt security research in good faith in the articles on access and interception, with a standard that courts can apply.',
      es: 'Eximir la investigación de seguridad de buena fe en los artículos sobre acceso e interceptación, con un criterio que los tribunales puedan aplicar.',
    },
    dueDay: 75,
    findings: ['research'],
  },
  {
    addressees: {
      en: 'Ministries of justice in the Americas',
      es: 'Ministerios de justicia de las Américas',
    },
    texts: {
      en: 'Support prior authorisation and notice to the person concerned as conditions of every power, and publish yearly how often the powers are used.',
      es: 'Apoyar la autorización previa y el aviso a la persona afectada como condiciones de toda facultad, y publicar cada año con qué frecuencia se usan.',
    },
    dueDay: 180,
    findings: ['authorisation', 'preservation', 'refusal'],
  },
  {
    addressees: {
      en: 'Regional organisations and donors',
      es: 'Organizaciones regionales y donantes',
    },
    texts: {
      en: 'Fund a shared regional point of contact and training for the offices that answer requests, with the safeguards as part of the curriculum.',
      es: 'Financiar un punto de contacto regional compartido y la formación del personal que responde a las solicitudes, con las garantías como parte del programa.',
    },
    dueDay: null,
    findings: ['capacity'],
  },
]

export const report: FinishedSeed['report'] = {
  titles: {
    en: 'What counts as cybercrime: findings of the first consultation for the Americas',
    es: 'Qué es ciberdelincuencia: conclusiones de la primera consulta para las Américas',
  },
  introductions: {
    en: 'As mandated by General Assembly resolution 74/247[^1], States are negotiating a United Nations convention on cybercrime. People from outside government met online over two days to say what it should cover, which powers it should grant, and how States should work together. This report sets out what they said and what follows from it.\n\n[^1]: [Countering the use of information and communications technologies for criminal purposes](https://undocs.org/A/RES/74/247), 27 December 2019.',
    es: 'Por mandato de la resolución 74/247 de la Asamblea General[^1], los Estados negocian una convención de las Naciones Unidas contra la ciberdelincuencia. Durante dos días, personas ajenas a los gobiernos se reunieron en línea para decir qué debería abarcar, qué facultades debería conferir y cómo deberían cooperar los Estados. Este informe recoge lo que dijeron y lo que se desprende de ello.\n\n[^1]: [Lucha contra la utilización de las tecnologías de la información y las comunicaciones con fines delictivos](https://undocs.org/es/A/RES/74/247), 27 de diciembre de 2019.',
  },
  methods: {
    en: 'Seats were shared among five groups.\n\n1. **Notes.** Rapporteurs of both institutes noted what was said, but never who said it.\n2. **Findings.** Editors drew each finding from these notes; the support stated for it reflects the groups whose notes it is based on.\n3. **Disagreement.** It is reported beside the finding that it is about.',
    es: 'Las plazas se repartieron entre cinco grupos.\n\n1. **Notas.** Las relatorías de ambas instituciones anotaron qué se dijo, pero nunca quién lo dijo.\n2. **Conclusiones.** El equipo editor extrajo cada conclusión de estas notas; el grado de apoyo se desprende de los grupos en cuyas notas se basa.\n3. **Desacuerdos.** Se recogen junto a la conclusión a la que se refieren.',
  },
  recommendations,
}

export const note: FinishedSeed['note'] = {
  en: 'We hope these findings are useful before the next session of the negotiations. Please tell us what becomes of them.',
  es: 'Esperamos que estas conclusiones sean útiles antes del próximo período de sesiones. Le agradeceremos que nos cuente qué se hizo con ellas.',
}

/** Fictional offices. */
export const recipients: RecipientSeed[] = [
  {
    name: 'Secretaría del grupo',
    body: 'Grupo de Trabajo Interamericano sobre Prueba Digital',
    country: 'PA',
    language: 'es',
    email: 'secretaria@prueba-digital.example',
    confirmsReceipt: true,
  },
  {
    name: 'Secretaría de la comisión',
    body: 'Comisión Parlamentaria de Justicia y Futuro',
    country: 'UY',
    language: 'es',
    email: 'comision@justicia-y-futuro.example',
    confirmsReceipt: true,
  },
  {
    name: 'Legal affairs',
    body: 'Caribbean Network of Prosecution Services',
    country: 'BB',
    language: 'en',
    email: 'legal@prosecution-network.example',
    confirmsReceipt: true,
  },
  {
    name: 'Front office',
    body: 'Support Office for Small Delegations',
    country: 'TT',
    language: 'en',
    email: 'office@small-delegations.example',
    confirmsReceipt: false,
  },
  {
    name: 'Coordenação',
    body: 'Fórum de Autoridades de Dados Pessoais',
    country: 'BR',
    language: 'pt_BR',
    email: 'coordenacao@forum-de-dados.example',
    confirmsReceipt: false,
  },
]

export const uptake: UptakeSeed[] = [
  {
    finding: 'research',
    kind: 'USED',
    from: { email: 'comision@justicia-y-futuro.example' },
    language: 'es',
    document: {
      title: 'Recomendaciones a la delegación para la próxima sesión',
      day: -40,
      paragraph: 'Párrafo 14',
      url: 'https://justicia-y-futuro.example/recomendaciones',
    },
    remark: 'La comisión pidió que la exención figure en el artículo sobre acceso ilícito, con el criterio propuesto.',
  },
  {
    finding: 'scope',
    kind: 'NOT_TAKEN_UP',
    from: { email: 'secretaria@prueba-digital.example' },
    language: 'es',
    document: null,
    remark: 'El grupo prefiere que el fraude informático siga en el texto. Lo explicará en su informe anual.',
  },
  {
    finding: 'authorisation',
    kind: 'ANSWERED',
    language: 'en',
    from: { body: 'Caribbean Network of Prosecution Services', country: 'BB' },
    document: {
      title: 'Comments on the draft articles on procedural powers',
      day: -36,
      paragraph: 'Section 3',
      url: 'https://prosecution-network.example/comments',
    },
    remark: 'Agrees with notice to the person concerned, and asks for an exception in urgent cases.',
  },
]
