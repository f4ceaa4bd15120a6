import type { SessionSeed, Texts } from '../shapes.ts'

const subjects: Texts[] = [
  {
    en: 'How a treaty is made: mandates, drafts and the people in the corridor',
    es: 'Cómo se hace un tratado: mandatos, borradores y la gente del pasillo',
    pt_BR: 'Como se faz um tratado: mandatos, rascunhos e as pessoas do corredor',
    fr: 'Comment se fait un traité : mandats, projets de texte et discussions de couloir',
  },
  {
    en: 'What counts as cybercrime, and what should not',
    es: 'Qué es ciberdelincuencia y qué no debería serlo',
    pt_BR: 'O que conta como cibercrime e o que não deveria contar',
    fr: 'Ce qui relève de la cybercriminalité, et ce qui ne le devrait pas',
  },
  {
    en: 'Search, seizure and the limits of police powers',
    es: 'Registro, incautación y los límites de las facultades policiales',
    pt_BR: 'Busca, apreensão e os limites dos poderes policiais',
    fr: 'Perquisition, saisie et limites des pouvoirs de police',
  },
  {
    en: 'Evidence across borders: following one request from start to end',
    es: 'Pruebas entre fronteras: una solicitud de principio a fin',
    pt_BR: 'Provas entre fronteiras: um pedido do começo ao fim',
    fr: 'Les preuves par-delà les frontières : une demande, du début à la fin',
  },
  {
    en: 'Reading a draft article line by line',
    es: 'Leer un artículo en borrador, línea por línea',
    pt_BR: 'Ler o rascunho de um artigo, linha por linha',
    fr: 'Lire un projet d’article ligne à ligne',
  },
  {
    en: 'Writing a submission that a delegation can use',
    es: 'Escribir una contribución que una delegación pueda usar',
    pt_BR: 'Escrever uma contribuição que uma delegação possa usar',
    fr: 'Écrire une contribution dont une délégation puisse se servir',
  },
  {
    en: 'Speaking for three minutes in a plenary',
    es: 'Intervenir tres minutos en una plenaria',
    pt_BR: 'Falar por três minutos em uma plenária',
    fr: 'Prendre la parole trois minutes en plénière',
  },
  {
    en: 'A day of negotiation, played from both sides of the table',
    es: 'Un día de negociación, jugado desde ambos lados de la mesa',
    pt_BR: 'Um dia de negociação, encenado dos dois lados da mesa',
    fr: 'Une journée de négociation, jouée des deux côtés de la table',
  },
]

export const sessions: SessionSeed[] = subjects.map((titles, week) => ({
  titles,
  startsAt: { day: 21 + 7 * week, time: '14:00', weekday: 2 },
  lasts: 120,
  more: {
    kind: 'PLENARY' as const,
    languages: ['en'],
    interpretation: ['es', 'pt'],
    joinLink: 'https://meet.example/reading-treaties',
    linkShownBefore: 30,
  },
}))
