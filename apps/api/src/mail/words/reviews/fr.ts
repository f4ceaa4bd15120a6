import type { ReviewLetters } from '../../letter.ts'

export const reviewLetters: ReviewLetters = {
  'review-reminder': ({ event, count, promisedAt }) => ({
    subject: `Candidatures à évaluer : ${event}`,
    paragraphs: [
      count === 1
        ? `Il vous reste une candidature à évaluer pour « ${event} ».`
        : `Il vous reste ${count} candidatures à évaluer pour « ${event} ».`,
      ...(promisedAt
        ? [`L’équipe d’organisation a promis une réponse à toutes les personnes au plus tard le ${promisedAt}.`]
        : []),
      'Si vous avez un conflit d’intérêts pour une candidature, déclarez-le en la lisant. Elle sera retirée de votre liste.',
    ],
    action: 'Évaluer des candidatures',
  }),
  'note-mention': ({ event }) => ({
    subject: `Mention dans une note : ${event}`,
    paragraphs: [
      `Une note interne sur une candidature à « ${event} » vous mentionne.`,
      'Connectez-vous pour la lire. Dans la liste des inscriptions, le filtre « Notes qui me mentionnent » affiche la candidature.',
    ],
    action: 'Voir la note',
  }),
}
