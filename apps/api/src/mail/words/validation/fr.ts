import type { ValidationLetters } from '../../letter.ts'

export const validationLetters: ValidationLetters = {
  'validation-opened': ({ event, closesAt }) => ({
    subject: `Le projet de rapport est-il fidèle ? ${event}`,
    paragraphs: [
      `Les personnes qui ont participé à « ${event} » peuvent lire le projet de rapport jusqu’au ${closesAt}.`,
      'Dites de chaque passage s’il est fidèle, s’il y manque quelque chose et s’il permet de vous identifier. Ce qui identifie quelqu’un n’est pas publié tel quel.',
      'Sur la page de votre inscription, vous obtenez un lien pour répondre. Nous le signons sans le voir : personne, pas même nous, ne peut savoir qui a répondu quoi.',
    ],
    action: 'Voir mon inscription',
  }),
  'validation-reminder': ({ event, closesAt }) => ({
    subject: `Il reste un jour pour dire si le projet de rapport est fidèle : ${event}`,
    paragraphs: [
      `Le projet de rapport sur « ${event} » peut être lu et commenté jusqu’au ${closesAt}.`,
      'Personne ne sait qui a répondu. C’est pourquoi ce courriel est envoyé à toutes les personnes qui ont participé. Si vous avez déjà répondu, vous n’avez plus rien à faire.',
    ],
    action: 'Voir mon inscription',
  }),
}
