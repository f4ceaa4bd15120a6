import type { ReviewLetters } from '../../letter.ts'

export const reviewLetters: ReviewLetters = {
  'review-reminder': ({ event, count, promisedAt }) => ({
    subject: `Candidaturas a avaliar: ${event}`,
    paragraphs: [
      count === 1
        ? `Você ainda tem uma candidatura a avaliar em “${event}”.`
        : `Você ainda tem ${count} candidaturas a avaliar em “${event}”.`,
      ...(promisedAt ? [`A organização se comprometeu a responder a todas as pessoas até ${promisedAt}.`] : []),
      'Se você tem um conflito de interesses com uma candidatura, declare-o nela. Ela sai da sua lista.',
    ],
    action: 'Avaliar candidaturas',
  }),
  'note-mention': ({ event }) => ({
    subject: `Menção em uma nota: ${event}`,
    paragraphs: [
      `Uma nota interna sobre uma candidatura a “${event}” menciona você.`,
      'Entre para ler. Na lista de inscrições, o filtro “Notas que me mencionam” mostra a candidatura.',
    ],
    action: 'Ver a nota',
  }),
}
