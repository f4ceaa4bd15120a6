import type { DelegationLetters } from '../../letter.ts'

export const delegationLetters: DelegationLetters = {
  'delegation-invited': ({ event, organisation }) => ({
    subject: `Rejoignez votre délégation : ${event}`,
    paragraphs: [
      `Vous avez reçu une invitation à rejoindre une délégation pour « ${event} » : ${organisation}. Ses membres partagent un certain nombre de places et alternent.`,
      'Si vous la rejoignez, ses membres verront votre nom et sauront si vous avez une place. La personne à sa tête pourra donner votre place à un autre membre, ou vous donner celle d’un autre membre.',
      'Si vous ne le souhaitez pas, vous pouvez refuser. Votre inscription ne change pas.',
    ],
    action: 'Répondre à l’invitation',
  }),
  'swapped-in': ({ event }) => ({
    subject: `Vous avez maintenant une place : ${event}`,
    paragraphs: [
      `Votre délégation vous a donné une de ses places pour « ${event} ». La place est confirmée.`,
      'Si vous ne pouvez pas venir, prévenez la personne à la tête de votre délégation, afin qu’une autre personne puisse venir.',
    ],
    action: 'Voir mon inscription',
  }),
  'swapped-out': ({ event }) => ({
    subject: `Votre place est passée à une autre personne de votre délégation : ${event}`,
    paragraphs: [
      `Votre délégation a donné votre place pour « ${event} » à une autre personne qui en fait partie.`,
      'Vous êtes sur liste d’attente, au rang que vous aviez. Votre délégation peut vous redonner une place jusqu’à la fin de l’événement.',
    ],
    action: 'Voir mon inscription',
  }),
}
