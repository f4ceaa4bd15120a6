/** The findings on each topic, with the notes they were drawn from. */
import type { FindingSeed, HeardSeed } from './shapes.ts'

const host = 'imogen.ashdown@chatham-house.example'
const partner = 'luana.prado@igarape.example'

const [civil, technical, companies, academia, defenders] = [
  'civil-society',
  'technical-community',
  'private-sector',
  'academia',
  'rights-defenders',
] as const

/** The two rapporteurs take turns. */
const heard = (session: number, ...lines: [number, HeardSeed['kind'], string[], string][]): HeardSeed[] =>
  lines.map(([minute, kind, groups, text], place) => ({
    session,
    minute,
    kind,
    groups,
    text,
    memberEmail: place % 2 === 0 ? host : partner,
  }))

export const findings: FindingSeed[] = [
  {
    key: 'scope',
    topic: 'offences',
    texts: {
      en: 'The convention should cover acts that need a computer system to be committed. Fraud and forgery that only make use of one are already crimes, and belong in it only if they are serious and cross borders.',
      es: 'La convención debería abarcar los actos que requieren un sistema informático para cometerse. El fraude y la falsificación que solo se sirven de uno ya son delitos, y solo deberían figurar en ella si son graves y transfronterizos.',
    },
    notes: heard(
      0,
      [8, 'PROPOSAL', [civil, academia, defenders], 'Cover acts that cannot be committed without a computer system.'],
      [15, 'AGREEMENT', [technical], 'A short list of offences can be applied the same way everywhere.'],
      [21, 'DISAGREEMENT', [companies], 'Online fraud is what people lose their savings to: it has to be in the text.'],
    ),
  },
  {
    key: 'intent',
    topic: 'offences',
    texts: {
      en: 'Every offence should require intent, and serious harm or the intent to cause it. Without these, ordinary use of networks can become a crime.',
      es: 'Todo delito debería exigir intención, y un daño grave o la intención de causarlo. De lo contrario, el uso corriente de las redes puede convertirse en delito.',
    },
    notes: heard(
      0,
      [34, 'PROPOSAL', [civil, defenders, academia], 'Ask for intent and serious harm in each article.'],
      [41, 'AGREEMENT', [technical, companies], 'Companies and operators can live with a threshold of harm.'],
    ),
  },
  {
    key: 'research',
    topic: 'offences',
    texts: {
      en: 'Security research in good faith should be exempt where the offence is defined, not in a recital. People who report a flaw without keeping data or causing damage should not have to fear prosecution.',
      es: 'La investigación de seguridad de buena fe debería quedar exenta en el mismo artículo que define el delito, no en el preámbulo. Quien informa de un fallo sin conservar datos ni causar daños no debería temer una acusación.',
    },
    notes: heard(
      0,
      [55, 'CONCERN', [technical], 'Offences of access without intent to harm make security testing a crime.'],
      [
        60,
        'PROPOSAL',
        [technical, academia],
        'Put the exemption into the article itself, with a standard of good faith.',
      ],
      [66, 'AGREEMENT', [companies], 'Programmes that reward reports depend on legal certainty.'],
    ),
  },
  {
    key: 'authorisation',
    topic: 'powers',
    texts: {
      en: 'Access to data should need prior authorisation by a court or another independent authority, and the person concerned should be told as soon as this no longer harms the investigation.',
      es: 'El acceso a los datos debería requerir la autorización previa de un tribunal u otra autoridad independiente, y debería informarse a la persona afectada en cuanto ello deje de perjudicar la investigación.',
    },
    notes: heard(
      1,
      [12, 'CONCERN', [civil, defenders], 'Powers reach every crime, while safeguards are left to each State.'],
      [19, 'PROPOSAL', [civil, academia], 'An independent authority should authorise access before it happens.'],
      [27, 'AGREEMENT', [companies], 'Providers want an order that they can check.'],
      [33, 'DISAGREEMENT', [technical], 'In an ongoing attack, prior authorisation comes too late.'],
    ),
  },
  {
    key: 'preservation',
    topic: 'powers',
    texts: {
      en: 'Orders to preserve data should be quick to obtain and short in effect: 90 days, to be renewed once with a reason. They should not become a duty to store everyone’s data.',
      es: 'Las órdenes de conservación de datos deberían obtenerse con rapidez y durar poco: 90 días, renovables una vez de forma motivada. No deberían convertirse en una obligación de guardar los datos de todo el mundo.',
    },
    notes: heard(
      1,
      [48, 'PROPOSAL', [technical, companies], 'Preservation within a day, for 90 days, renewable once.'],
      [56, 'AGREEMENT', [civil, academia], 'Short preservation is the lesser intrusion, if it stays targeted.'],
    ),
  },
  {
    key: 'refusal',
    topic: 'cooperation',
    texts: {
      en: 'States should be able to refuse a request where the act is no crime in both, or where the person would be prosecuted for an opinion, and should say why they refuse.',
      es: 'Los Estados deberían poder rechazar una solicitud cuando el acto no sea delito en ambos o cuando la persona vaya a ser perseguida por una opinión, y deberían indicar por qué la rechazan.',
    },
    notes: heard(
      2,
      [10, 'CONCERN', [defenders, civil], 'Requests are used to reach people who left because of what they wrote.'],
      [18, 'PROPOSAL', [academia, defenders], 'Dual criminality, with a duty to give reasons for a refusal.'],
      [29, 'AGREEMENT', [technical], 'Reasons for refusals would make the next request a better one.'],
    ),
  },
  {
    key: 'capacity',
    topic: 'cooperation',
    texts: {
      en: 'Smaller States need trained people and a shared first point of contact before they can answer requests in time. Deadlines without capacity will be met on paper only.',
      es: 'Los Estados más pequeños necesitan personal formado y un primer punto de contacto compartido para poder responder a tiempo. Sin capacidades, los plazos solo se cumplirán sobre el papel.',
    },
    notes: heard(
      2,
      [
        44,
        'EVIDENCE',
        [technical, academia],
        'In small offices one person answers all foreign requests, beside other work.',
      ],
      [52, 'PROPOSAL', [civil, companies, technical], 'A shared regional point of contact, staffed around the clock.'],
      [63, 'AGREEMENT', [defenders], 'Training should include the safeguards, not only the tools.'],
    ),
  },
]
