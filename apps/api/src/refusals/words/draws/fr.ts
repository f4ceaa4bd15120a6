import type { DrawRefusalCause } from '../../../__generated__/resolvers.ts'
import type { Words } from '../../words.ts'

const causes: Record<Exclude<DrawRefusalCause, 'ANSWERS_MISSING' | 'PERSON_TWICE' | 'NO_CHANCE'>, string> = {
  DRAW_UNDER_WAY: 'Un tirage est déjà en cours pour cet événement. Terminez-le ou annulez-le d’abord.',
  EVENT_OFF: 'L’événement n’a pas de dates ou a été annulé : aucun tirage n’est possible.',
  NO_APPLICATION: 'Aucune candidature n’attend de décision.',
  NO_FREE_SEAT:
    'Il n’y a pas autant de places à tirer au sort. Choisissez un nombre plus petit, ou laissez le champ vide pour toutes les places libres.',
  EVERYONE_FITS:
    'Il y a une place pour toutes les personnes en attente : aucun tirage n’est nécessaire. Choisissez moins de places, ou proposez-les directement.',
  POOL_TOO_SMALL:
    'Trop peu de personnes attendent une décision : tout ce qui serait publié sur le tirage porterait sur elles. Rien n’a été tiré au sort.',
  TOO_FEW_SEED_HOLDERS:
    'Il faut au moins deux graines, détenues par des personnes ou des instituts différents, pour que personne ne décide seul du tirage. Demandez-en une à un institut partenaire ou à une personne qui participe.',
  POOL_CHANGED:
    'Des candidatures, des quotas ou des places ont changé depuis la préparation du tirage. Annulez-le et préparez-le de nouveau.',
  DRAW_CHANGED: 'Une autre graine s’est ajoutée depuis. Vérifiez de nouveau qui détient une graine avant de publier.',
  NOT_PREPARED: 'Ce tirage n’est pas encore prêt.',
  NOT_COMMITTED: 'Ce tirage n’est pas encore publié. Aucune graine ne peut exister avant.',
  ALREADY_COMMITTED: 'Le tirage est publié et rien de ce qui le fonde ne peut changer. Attendez qu’il se termine.',
  TOO_LATE_TO_CANCEL: 'Toutes les graines sont engagées. Le tirage ne peut plus être annulé.',
  DRAW_OVER: 'Ce tirage est terminé.',
  NOT_DRAWN: 'Aucune composition n’a encore été tirée au sort.',
  ALREADY_STAGED: 'La composition tirée au sort est déjà préparée.',
  NOT_IN_POOL: 'Vous ne participez pas à ce tirage.',
  ALREADY_SEED_HOLDER: 'Vous détenez déjà une graine.',
  TOO_MANY_SEED_HOLDERS: 'Ce tirage compte déjà le maximum de graines.',
  KEY_INVALID: 'La clé n’est pas valide. Rechargez la page et réessayez.',
  SEED_ALREADY_COMMITTED: 'Vous avez déjà engagé votre graine.',
  SEED_COMMITMENT_INVALID: 'L’engagement de cette graine n’est pas valide. Rechargez la page et réessayez.',
  SEEDS_NOT_COMMITTED: 'Certaines graines ne sont pas encore engagées. Veuillez patienter.',
  SEEDS_NOT_REVEALED: 'Certaines graines ne sont pas encore révélées. La valeur aléatoire publique vient ensuite.',
  NO_BEACON: 'Ce tirage n’utilise aucune valeur aléatoire publique.',
  BEACON_INVALID: 'drand n’a pas signé cette valeur. Copiez de nouveau tout le texte de sa page.',
  NO_SHARING: 'Avec moins de trois graines, il n’y a pas de parts.',
  SHARES_ALREADY_SENT: 'Vous avez déjà envoyé les parts de votre graine.',
  SHARES_NOT_SENT: 'Vous n’avez pas encore reçu toutes les parts. Veuillez patienter.',
  SHARES_NOT_CONFIRMED: 'Certaines parts ne sont pas encore confirmées. Veuillez patienter.',
  SHARES_ALREADY_CONFIRMED: 'Vous avez déjà confirmé vos parts.',
  SEED_ALREADY_REVEALED: 'Cette graine est déjà révélée.',
  SEED_MISMATCH: 'Ce n’est pas la graine que vous avez engagée. Utilisez le navigateur dans lequel vous l’avez fait.',
  SHARE_MISMATCH: 'Une part ne correspond pas à l’engagement de sa graine. Rien n’a changé.',
  SHARE_NOT_NEEDED: 'Cette part n’est plus nécessaire.',
  TOO_EARLY: 'Il est trop tôt pour cette étape.',
  TOO_LATE: 'Le délai de cette étape est passé.',
}

const unanswered = (people: number): string =>
  people === 1
    ? 'Une personne n’a pas répondu à une question que compte un quota. Demandez-lui, ou incluez les personnes sans réponse.'
    : `${people} personnes n’ont pas répondu à une question que compte un quota. Demandez-leur, ou incluez les personnes sans réponse.`

const twice = (people: number): string =>
  `${people} inscriptions peuvent être celles de personnes inscrites deux fois. Fusionnez-les, ou marquez-les comme des personnes différentes.`

const noChance = (people: number): string =>
  people === 1
    ? 'Une personne ne peut pas être tirée au sort : aucune composition n’a de place pour elle. Modifiez les limites ou confirmez la publication.'
    : `${people} personnes ne peuvent pas être tirées au sort : aucune composition n’a de place pour elles. Modifiez les limites ou confirmez la publication.`

export const drawRefusals: Pick<Words['refusals'], 'DrawRefused' | 'UnknownDraw'> = {
  DrawRefused: ({ cause, people }) => {
    if (cause === 'ANSWERS_MISSING') return unanswered(people ?? 0)
    if (cause === 'NO_CHANCE') return noChance(people ?? 0)
    return cause === 'PERSON_TWICE' ? twice(people ?? 0) : causes[cause]
  },
  UnknownDraw: () => 'Nous ne trouvons pas ce tirage.',
}
