import type { Words } from '../words.ts'
import { moment } from './moment.ts'

const when = (at: Date | string) => moment('fr', at)

export const fr: Words = {
  refusals: {
    AlreadyPublished: () => 'Cet événement est déjà publié. Il n’y a plus rien à faire.',
    AlreadyRegistered: () =>
      'Cette adresse est déjà inscrite à cet événement. Nous y avons renvoyé le lien vers cette inscription.',
    AlreadyWithdrawn: () =>
      'Cette inscription a déjà été retirée. Vous pouvez vous inscrire à nouveau tant que les inscriptions sont ouvertes.',
    CannotHoldSeat: ({ cause }) => fr.cannotHold[cause],
    ChangedMeanwhile: () =>
      'Une autre personne a fait des modifications entre-temps. Rechargez la page, puis refaites la vôtre.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'Un champ demande votre attention.' : `${fields.length} champs demandent votre attention.`,
    NoOffer: ({ state }) =>
      `Il n’y a pas de place à accepter pour le moment : cette inscription ${fr.standing[state]}. Nous vous écrirons dès que cela changera.`,
    NotAllowed: () =>
      'Vous n’avez pas le droit de faire cela. Si vous participez à l’organisation, connectez-vous avec l’adresse que votre institut connaît.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'Il manque un élément pour pouvoir publier cet événement.'
        : `Il manque ${fields.length} éléments pour pouvoir publier cet événement.`,
    NothingStaged: () =>
      'Aucune décision n’est préparée pour cet événement. Préparez-en, puis communiquez-les ensemble.',
    OfferLapsed: ({ lapsedAt }) =>
      `Cette offre a pris fin le ${when(lapsedAt)} et la place est allée à la personne suivante. Vous pouvez vous inscrire à nouveau tant que les inscriptions sont ouvertes.`,
    ReasonNeeded: () => 'Veuillez donner un motif. La personne le lira.',
    RegistrationClosed: ({ closedAt }) =>
      `Les inscriptions ont été closes le ${when(closedAt)}. Les organisateurs peuvent vous renseigner sur d’autres événements.`,
    RegistrationNotYetOpen: ({ opensAt }) =>
      `Les inscriptions ne sont pas encore ouvertes. Elles ouvrent le ${when(opensAt)} ; revenez à ce moment-là.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'Rien n’a été communiqué, car une décision préparée ne convient pas. Modifiez-la et recommencez.'
        : `Rien n’a été communiqué, car ${refused.length} décisions préparées ne conviennent pas. Modifiez-les et recommencez.`,
    RequestIdReused: () =>
      'Ce formulaire a déjà été envoyé avec d’autres données. Rechargez la page et envoyez-le à nouveau.',
    SeatAlreadyTaken: () => 'Vous avez déjà accepté cette place. Il n’y a plus rien à faire.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'Ce plan des places ne peut pas être respecté. Voyez comment le corriger.'
        : `Ce plan des places ne peut pas être respecté, pour ${problems.length} raisons. Voyez comment corriger chacune.`,
    SlugTaken: () => 'Un autre événement a déjà cette adresse. Veuillez en choisir une autre.',
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'Cela fait beaucoup d’essais en peu de temps. Attendez une minute, puis réessayez.'
        : `Cela fait beaucoup d’essais en peu de temps. Réessayez dans ${Math.ceil(retryAfter / 60)} minutes.`,
    UnknownEvent: () => 'Nous ne trouvons pas cet événement. Vérifiez l’adresse ou consultez la liste des événements.',
    UnknownRegistration: () =>
      'Nous ne trouvons pas cette inscription. Ouvrez-la par le lien de notre dernier message, ou connectez-vous d’abord.',
    WrongState: ({ state }) =>
      `Ce n’est pas possible pour le moment : l’inscription ${fr.standing[state]}. Rechargez la page pour voir ce qui est possible.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'Aucune place n’est libre. Augmentez le total ou mettez la personne sur la liste d’attente.',
    GROUP_AT_MAXIMUM:
      'Ce groupe occupe déjà toutes les places que le plan lui permet. Augmentez son maximum ou utilisez la liste d’attente.',
    ORGANISATION_AT_CAP:
      'Cette organisation occupe déjà toutes les places permises à une seule. Augmentez le plafond ou utilisez la liste d’attente.',
    SEATS_RESERVED:
      'Les places libres sont réservées à d’autres groupes. Réduisez leurs minimums ou attendez qu’elles soient libérées.',
    OFFERS_ENDED: 'Plus aucune place n’est proposée pour cet événement.',
  },
  standing: {
    SUBMITTED: 'attend une décision',
    OFFERED: 'a reçu une offre qui n’est pas encore acceptée',
    CONFIRMED: 'a déjà une place',
    WAITLISTED: 'est sur la liste d’attente',
    NOT_SELECTED: 'n’a pas été retenue cette fois',
    DECLINED: 'a été refusée',
    LAPSED: 'a expiré, l’offre n’ayant pas été acceptée à temps',
    WITHDRAWN: 'a été retirée',
  },
  planProblems: {
    MINIMUMS_ABOVE_TOTAL: () => 'La somme des minimums de tous les groupes dépasse le total.',
    MAXIMUM_BELOW_MINIMUM: (group) => `${group} : le maximum est inférieur au minimum.`,
    TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM: (group) =>
      `${group} : la cible n’est pas comprise entre le minimum et le maximum.`,
    TOTAL_BELOW_HELD: () => 'Il y a déjà plus de places occupées que le total ne le permet.',
    MAXIMUM_BELOW_HELD: (group) => `${group} : le groupe occupe déjà plus de places que son maximum ne le permet.`,
    UNFILLED_MINIMUMS_ABOVE_FREE: () =>
      'Il reste trop peu de places libres pour les minimums qui ne sont pas encore atteints.',
    ORGANISATION_ABOVE_CAP: () => 'Une organisation occupe déjà plus de places que le plafond ne le permet.',
  },
  planMend: ({ field, group, from, to }) => {
    const verb = to > from ? 'Augmentez' : 'Réduisez'
    const what = {
      total: 'le total',
      organisationCap: 'le plafond par organisation',
      minimum: `le minimum de ${group}`,
      target: `la cible de ${group}`,
      maximum: `le maximum de ${group}`,
    }[field]
    return `${verb} ${what} de ${from} à ${to}.`
  },
}
