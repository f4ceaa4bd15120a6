import type { RefusalName, Words } from '../../words.ts'

type DelegationRefusal = Extract<RefusalName, `${string}Delegation${string}` | 'CannotSwap'>

export const delegationRefusals: Pick<Words['refusals'], DelegationRefusal> = {
  CannotLeadDelegation: ({ cause }) =>
    ({
      NO_ORGANISATION: 'Cette personne n’a indiqué aucune organisation. Choisissez une autre personne.',
      HIDDEN:
        'L’organisation de cette personne n’apparaît pas dans les listes. Choisissez une autre personne pour la tête de la délégation.',
      NOT_REGISTERED:
        'Cette inscription est terminée, ou son adresse n’est pas encore confirmée. Choisissez une autre personne pour la tête de la délégation.',
    })[cause],
  CannotSwap: ({ cause }) =>
    ({
      NOT_MEMBERS:
        'Seuls des membres de cette délégation peuvent alterner, et l’une de ces deux personnes n’en fait plus partie. Rechargez la page.',
      NO_SEAT: 'La première personne n’a pas de place confirmée à donner. Rechargez la page pour voir qui en a une.',
      NOT_WAITING:
        'Seule une personne sur la liste d’attente peut recevoir la place. Rechargez la page, ou demandez à l’équipe d’organisation de l’y inscrire.',
      ANOTHER_GROUP:
        'Ces deux personnes sont de groupes différents, et une place reste dans son groupe. Choisissez une personne du même groupe.',
      EVENT_OVER: 'L’événement est terminé ou annulé. Les places ne changent plus de mains.',
    })[cause],
  DelegationFull: () =>
    'Une délégation compte 20 membres au plus. Une personne doit la quitter avant qu’une autre puisse la rejoindre.',
  DelegationTooSmall: ({ held }) =>
    held === 1
      ? 'Cette organisation a déjà une place. Indiquez-en au moins une.'
      : `Cette organisation a déjà ${held} places. Indiquez au moins ce nombre.`,
  NotInvitedToDelegation: () =>
    'Vous n’avez ici aucune invitation à une délégation. Demandez-en une nouvelle à la personne à sa tête.',
  OrganisationHasDelegation: () => 'Une de ces organisations a une délégation. Mettez-y fin avant de les réunir.',
  UnknownDelegation: () => 'Cette délégation est introuvable, ou vous n’êtes pas à sa tête.',
}
