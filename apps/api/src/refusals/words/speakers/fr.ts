import type { RefusalName, Words } from '../../words.ts'

type SpeakerRefusal = Extract<RefusalName, `${string}Speaker${string}` | 'ConsentNotPossible'>

export const speakerRefusals: Pick<Words['refusals'], SpeakerRefusal> = {
  ConsentNotPossible: ({ cause }) =>
    ({
      ANONYMOUS: 'Cette intervention est annoncée sans nom : il n’y a rien à accepter.',
      NO_ADDRESS:
        'Aucune adresse n’est indiquée. Saisissez-en une, ou consignez comment la personne a donné son accord.',
      WITHDRAWN: 'Cette personne n’est pas d’accord. Elle seule peut changer cela, avec le lien de notre courriel.',
      PUBLISHED: 'Cette personne a déjà donné son accord.',
      ASKED_RECENTLY: 'Nous avons écrit à cette personne il y a moins de 24 heures. Laissez-lui le temps de répondre.',
      EVENT_OVER: 'L’événement est terminé ou annulé : aucun consentement n’est plus demandé.',
    })[cause],
  TooManySpeakers: ({ limit }) =>
    `Un événement peut compter ${limit} interventions au maximum. Supprimez-en une avant d’en ajouter une autre.`,
  UnknownSpeaker: () => 'Cette personne est introuvable. Elle a peut-être été supprimée entre-temps.',
  UnknownSpeakerLink: () => 'Ce lien ne fonctionne plus. Ouvrez à nouveau le lien complet du courriel.',
}
