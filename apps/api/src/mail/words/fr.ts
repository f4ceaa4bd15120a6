import type { Widening } from '@plenaria/domain/grantWidening'
import { holdMinutes } from '@plenaria/schema/holds'
import { listed } from '../../refusals/words/list.ts'
import type { MailWords } from '../letter.ts'
import { delegationLetters } from './delegations/fr.ts'
import { grantLetters } from './grants/fr.ts'
import { recordLetters } from './records/fr.ts'
import { reviewLetters } from './reviews/fr.ts'
import { seatWords, sessionLetters } from './sessions/fr.ts'
import { validationLetters } from './validation/fr.ts'

/** New elements of a partner’s terms, as parts of one sentence. */
const newTerms: Record<Widening, string> = {
  PURPOSE: 'il utiliserait vos données à une autre fin',
  CAPABILITIES: 'il ferait un usage plus large des inscriptions',
  FIELDS: 'il aurait accès à davantage de données envoyées',
  SCOPE: 'il aurait accès aux inscriptions de plus de personnes',
  END: 'il y aurait accès plus longtemps',
  CONSENT: 'il a de nouveau besoin de votre consentement, dont il se passait depuis quelque temps',
  INSTITUTE: 'il aurait accès à votre inscription pour la première fois',
  NO_CONSENT: 'il ne demande plus le consentement des personnes qui s’inscriront désormais',
}

export const fr: MailWords = {
  greeting: (name) => `Bonjour ${name},`,
  letters: {
    ...delegationLetters,
    ...grantLetters,
    ...recordLetters,
    ...reviewLetters,
    ...sessionLetters,
    ...validationLetters,
    'interest-received': ({ event, promisedAt }) => ({
      subject: `Nous avons reçu votre inscription : ${event}`,
      paragraphs: [
        `Merci de votre intérêt pour « ${event} ». Votre inscription nous est bien parvenue.`,
        promisedAt
          ? `L’équipe d’organisation examine toutes les inscriptions ensemble et décide à qui une place est proposée. Vous aurez une réponse au plus tard le ${promisedAt}, quelle que soit la décision.`
          : 'L’équipe d’organisation examine toutes les inscriptions ensemble et décide à qui une place est proposée. Vous aurez une réponse, quelle que soit la décision.',
        'Vous n’avez rien à faire d’ici là. Sur la page de votre inscription, vous pouvez voir où elle en est, modifier vos informations ou la retirer.',
      ],
      action: 'Voir mon inscription',
    }),
    'confirm-seat': ({ event, offerExpiresAt }) => ({
      subject: `Confirmez votre adresse pour garder votre place : ${event}`,
      paragraphs: [
        `Une place à « ${event} » vous est réservée pendant ${holdMinutes} minutes. Confirmez votre adresse dans ce délai pour la garder.`,
        offerExpiresAt
          ? `La réservation prend fin le ${offerExpiresAt}. Si vous confirmez plus tard, vous gardez votre rang dans la file, mais la place peut revenir à une autre personne.`
          : 'Si vous confirmez plus tard, vous gardez votre rang dans la file, mais la place peut revenir à une autre personne.',
      ],
      action: 'Confirmer mon adresse',
    }),
    'confirm-place': ({ event }) => ({
      subject: `Confirmez votre adresse : ${event}`,
      paragraphs: [
        `Nous avons reçu votre inscription à « ${event} ». Confirmez votre adresse pour terminer l’inscription.`,
        'Si une place est libre pour vous, elle est à vous dès que vous confirmez. Sinon, vous rejoignez la liste d’attente, au rang qui correspond à l’heure de votre inscription.',
      ],
      action: 'Confirmer mon adresse',
    }),
    offer: ({ event, offerExpiresAt }) => ({
      subject: `Une place vous est réservée : ${event}`,
      paragraphs: [
        `Une place vous est réservée à « ${event} ».`,
        offerExpiresAt
          ? `Acceptez-la au plus tard le ${offerExpiresAt}. Passé ce délai, elle ira à la personne suivante sur la liste d’attente.`
          : 'Acceptez-la rapidement. Sinon, elle ira à la personne suivante sur la liste d’attente.',
        'Si vous ne pouvez pas venir, dites-le sur la même page. Une autre personne sera heureuse d’avoir cette place.',
      ],
      action: 'Accepter ma place',
    }),
    'seat-taken': ({ event, startsAt }) => ({
      subject: `Votre place est confirmée : ${event}`,
      paragraphs: [
        `Vous avez une place à « ${event} ».`,
        startsAt
          ? `L’événement commence le ${startsAt}. Tout ce qu’il faut savoir d’ici là se trouvera sur la page de votre inscription.`
          : 'Tout ce qu’il faut savoir d’ici là se trouvera sur la page de votre inscription.',
        'Si vos projets changent, retirez votre inscription dès que possible, afin qu’une personne de la liste d’attente puisse avoir la place.',
      ],
      action: 'Voir mon inscription',
    }),
    waitlisted: ({ event }) => ({
      subject: `Vous êtes sur liste d’attente : ${event}`,
      paragraphs: [
        `Il n’y a pas de place libre pour vous actuellement à « ${event} ». Vous êtes sur liste d’attente.`,
        'Dès qu’une place se libère et que votre tour vient, nous vous la réservons et nous vous écrivons. Votre rang dans la file est conservé.',
        'Vous n’avez rien à faire. Sur la page de votre inscription, vous pouvez voir si votre tour approche ou la retirer.',
      ],
      action: 'Voir où j’en suis',
    }),
    'not-selected': ({ event }) => ({
      subject: `À propos de votre inscription : ${event}`,
      paragraphs: [
        `Il y a eu plus d’inscriptions à « ${event} » que de places et, cette fois, nous n’avons pas pu vous en proposer une. Les places ont été réparties pour que tous les groupes soient entendus.`,
        'Ce n’est pas un jugement sur vous ni sur votre travail. Si l’équipe d’organisation réexamine votre inscription, nous vous écrirons. Vous n’avez rien à faire.',
      ],
      action: 'Voir mon inscription',
    }),
    declined: ({ event, reason }) => ({
      subject: `À propos de votre inscription : ${event}`,
      paragraphs: [
        `L’équipe d’organisation de « ${event} » ne peut pas vous proposer de place.`,
        ...(reason ? [`Motif : ${reason}`] : []),
        'Si vous pensez qu’il s’agit d’une erreur, veuillez écrire à l’équipe d’organisation.',
      ],
      action: 'Voir mon inscription',
    }),
    lapsed: ({ event, offerLapsedAt, registrationClosesAt }) => ({
      subject: `Votre offre a expiré : ${event}`,
      paragraphs: [
        offerLapsedAt
          ? `La place à « ${event} » qui vous était réservée jusqu’au ${offerLapsedAt} n’a pas été acceptée à temps. Elle s’est libérée pour d’autres personnes.`
          : `La place à « ${event} » qui vous était réservée n’a pas été acceptée à temps. Elle s’est libérée pour d’autres personnes.`,
        registrationClosesAt
          ? `Si vous souhaitez toujours venir, vous pouvez vous inscrire à nouveau jusqu’au ${registrationClosesAt}. S’il y a une liste d’attente, vous y prendrez un nouveau rang.`
          : 'Vous n’avez plus rien à faire.',
      ],
      action: 'Voir mon inscription',
    }),
    withdrawn: ({ event, registrationClosesAt }) => ({
      subject: `Votre inscription est retirée : ${event}`,
      paragraphs: [
        `Votre inscription à « ${event} » a été retirée, comme demandé sur sa page. Merci de nous avoir prévenus.`,
        registrationClosesAt
          ? `Si vous changez d’avis, vous pouvez vous inscrire à nouveau jusqu’au ${registrationClosesAt}.`
          : 'Vous n’avez plus rien à faire.',
      ],
      action: 'Voir mon inscription',
    }),
    'passed-on': ({ event }) => ({
      subject: `Votre place est revenue à la personne proposée : ${event}`,
      paragraphs: [
        `La personne que vous aviez proposée a accepté votre place à « ${event} ». Votre propre inscription prend donc fin.`,
        'Merci d’avoir veillé à ce que la place ne soit pas perdue.',
      ],
      action: 'Voir mon inscription',
    }),
    reinstated: ({ event }) => ({
      subject: `Votre inscription est rétablie : ${event}`,
      paragraphs: [
        `L’équipe d’organisation a rétabli votre inscription à « ${event} ». Si vous aviez un rang sur la liste d’attente, vous le gardez.`,
        'Dès qu’il y aura une décision ou une place pour vous, nous vous écrirons. Vous n’avez rien à faire.',
      ],
      action: 'Voir mon inscription',
    }),
    'already-registered': ({ event }) => ({
      subject: `Vous avez déjà une inscription : ${event}`,
      paragraphs: [
        `Cette adresse vient d’être utilisée pour une inscription à « ${event} ». Vous avez déjà une inscription, et rien n’a changé.`,
        'Si c’était vous, voici le lien vers votre inscription, où vous pouvez la voir et la modifier. Sinon, vous pouvez ignorer ce courriel.',
      ],
      action: 'Voir mon inscription',
    }),
    'consent-asked-anew': ({ event, institute, renewalReasons, isFirstAsked, purpose, access }) => ({
      subject: isFirstAsked
        ? `${institute} demande l’accès à votre inscription : ${event}`
        : `${institute} demande de nouveau votre consentement : ${event}`,
      paragraphs: [
        isFirstAsked
          ? `${institute} est un institut partenaire de « ${event} ». Votre inscription est antérieure aux conditions d’accès actuelles : sans votre accord, il ne voit rien de votre inscription.`
          : `Vous aviez permis à ${institute}, institut partenaire de « ${event} », de voir votre inscription. Les conditions de cet accès ont changé, et votre consentement ne couvre pas les nouvelles. Pour l’instant, ${institute} ne voit plus rien de votre inscription.`,
        `Ce qui est nouveau : ${listed(
          'fr',
          renewalReasons.map((way) => newTerms[way]),
        )}.`,
        ...(purpose ? [`But de cet accès : « ${purpose} »`] : []),
        ...access,
        'Si vous êtes d’accord, indiquez-le sur la page de votre inscription, sous « Qui voit vos données ». Si vous ne faites rien, rien ne change. Votre place à l’événement n’en dépend pas.',
      ],
      action: 'Voir qui voit mes données',
    }),
    'decision-promise-changed': ({ event, promisedAt, promisedBefore, reason }) => ({
      subject: promisedAt ? `Nouvelle date de la décision : ${event}` : `La date de la décision change : ${event}`,
      paragraphs: [
        promisedBefore
          ? `Nous vous avions promis une décision sur « ${event} » au plus tard le ${promisedBefore}.`
          : `Nous vous écrivons au sujet de votre inscription à « ${event} ».`,
        promisedAt
          ? `Vous aurez désormais une réponse au plus tard le ${promisedAt}.`
          : 'L’équipe d’organisation ne peut pas encore donner de nouvelle date. Vous aurez une réponse, quelle que soit la décision.',
        ...(reason ? [`L’équipe d’organisation l’explique ainsi : ${reason}`] : []),
        'Votre inscription reste valable et vous n’avez rien à faire.',
      ],
      action: 'Voir mon inscription',
    }),
    'promise-due': ({ event, promisedAt, waiting }) => ({
      subject: `Décisions à prendre demain : ${event}`,
      paragraphs: [
        promisedAt
          ? `Une réponse a été promise aux personnes inscrites à « ${event} » au plus tard le ${promisedAt}.`
          : `Une réponse a été promise aux personnes inscrites à « ${event} » au plus tard demain.`,
        waiting === 1
          ? 'Une inscription attend encore une décision. Prenez cette décision ou fixez une autre date. La personne en sera informée.'
          : `${waiting} inscriptions attendent encore une décision. Prenez ces décisions ou fixez une autre date. Ces personnes en seront informées.`,
      ],
      action: 'Aller aux inscriptions',
    }),
    'event-rescheduled': ({
      event,
      startsAt,
      endsAt,
      previously,
      place,
      previousPlace,
      offerExpiresAt,
      decisionsBy,
      reason,
    }) => ({
      subject: `Nouvel horaire : ${event}`,
      paragraphs: [
        `L’horaire de « ${event} » a changé.`,
        `Nouveau début : ${startsAt}. Nouvelle fin : ${endsAt}.`,
        ...(previously ? [`Ancien début : ${previously.startsAt}. Ancienne fin : ${previously.endsAt}.`] : []),
        ...(place && previousPlace ? [`Le lieu change aussi : ${place}. Ancien lieu : ${previousPlace}.`] : []),
        ...(reason ? [`Message de l’équipe d’organisation : ${reason}`] : []),
        ...(offerExpiresAt
          ? [`Vous pouvez accepter la place que nous vous réservons jusqu’au ${offerExpiresAt}.`]
          : []),
        ...(decisionsBy ? [`Vous aurez une réponse à votre inscription au plus tard le ${decisionsBy}.`] : []),
        'Votre inscription reste valable. Si vous ne pouvez plus venir, merci de la retirer sur la page de votre inscription, afin qu’une autre personne puisse avoir la place.',
      ],
      action: 'Voir mon inscription',
    }),
    'venue-changed': ({ event, place, previousPlace, reason }) => ({
      subject: `Nouveau lieu : ${event}`,
      paragraphs: [
        place ? `« ${event} » se tiendra ailleurs : ${place}.` : `« ${event} » se tiendra en ligne.`,
        ...(previousPlace ? [`Ancien lieu : ${previousPlace}.`] : []),
        ...(reason ? [`Message de l’équipe d’organisation : ${reason}`] : []),
        'Votre inscription reste valable. Si vous ne pouvez plus venir, merci de la retirer sur la page de votre inscription, afin qu’une autre personne puisse avoir la place.',
      ],
      action: 'Voir mon inscription',
    }),
    'event-postponed': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Reporté : ${event}`,
      paragraphs: [
        `L’événement « ${event} » est reporté. Les nouvelles dates ne sont pas encore connues.`,
        ...(startsAt ? [`Date prévue : ${startsAt}.`] : []),
        ...(reason ? [`Message de l’équipe d’organisation : ${reason}`] : []),
        ...(offerExpiresAt
          ? [
              'Une place vous reste réservée. Vous n’avez pas à répondre maintenant. Vous aurez le temps de décider quand il y aura de nouvelles dates.',
            ]
          : []),
        'Votre inscription reste valable, et nous vous écrirons dès qu’il y aura de nouvelles dates. Si vous avez ajouté l’événement à votre agenda, supprimez-le ou téléchargez de nouveau le fichier d’agenda sur la page de votre inscription.',
      ],
      action: 'Voir mon inscription',
    }),
    'event-called-off': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Annulé : ${event}`,
      paragraphs: [
        `L’événement « ${event} » est annulé et n’aura pas lieu.`,
        ...(startsAt ? [`Date prévue : ${startsAt}.`] : []),
        ...(reason ? [`Message de l’équipe d’organisation : ${reason}`] : []),
        ...(offerExpiresAt ? ['La place qui vous était réservée n’est plus proposée.'] : []),
        'Vous n’avez rien à faire. Si vous avez ajouté l’événement à votre agenda, supprimez-le ou téléchargez de nouveau le fichier d’agenda sur la page de votre inscription.',
      ],
      action: 'Voir mon inscription',
    }),
    'event-reminder': ({ event, startsAt }) => ({
      subject: `C’est bientôt : ${event}`,
      paragraphs: [
        startsAt
          ? `« ${event} » commence le ${startsAt}. Vous avez une place.`
          : `« ${event} » commence bientôt. Vous avez une place.`,
        'Vous trouverez tout ce qu’il faut savoir sur la page de votre inscription.',
        'Si vous ne pouvez finalement pas venir, merci d’y retirer votre inscription, afin qu’une personne de la liste d’attente puisse avoir la place.',
      ],
      action: 'Voir mon inscription',
    }),
    'follow-up': ({ event, answersUntil }) => ({
      subject: `Quelques questions après l’événement : ${event}`,
      paragraphs: [
        `Merci d’avoir participé à « ${event} ». L’équipe d’organisation a quelques questions pour les personnes qui étaient présentes.`,
        answersUntil
          ? `Vous pouvez y répondre, et modifier vos réponses, jusqu’au ${answersUntil}. Elles se trouvent sur la page de votre inscription. Répondre est facultatif.`
          : 'Elles se trouvent sur la page de votre inscription. Répondre est facultatif.',
        'Vos réponses sont lues par les personnes qui voient votre inscription. Elles sont effacées en même temps que vos réponses au formulaire d’inscription, ou plus tôt si vous le souhaitez.',
      ],
      action: 'Répondre aux questions',
    }),
    'offer-reminder': ({ event, offerExpiresAt }) => ({
      subject: `Votre place est toujours réservée : ${event}`,
      paragraphs: [
        `Une place vous est réservée à « ${event} » et vous ne l’avez pas encore acceptée.`,
        offerExpiresAt
          ? `Vous pouvez l’accepter jusqu’au ${offerExpiresAt}. Ensuite, elle ira à la personne suivante sur la liste d’attente.`
          : 'Merci de l’accepter rapidement. Sinon, elle ira à la personne suivante sur la liste d’attente.',
        'Si vous ne pouvez pas venir, merci de l’indiquer sur la même page.',
      ],
      action: 'Accepter ma place',
    }),
  },
  seat: seatWords,
  signIn: {
    subject: 'Votre lien de connexion',
    paragraphs: [
      'Vous avez demandé à vous connecter. Ouvrez le lien et appuyez sur le bouton de la page, ou saisissez le code.',
    ],
    action: 'Se connecter',
  },
  invitation: {
    letter: ({ institute, expiresAt }) => ({
      subject: `${institute} vous invite`,
      paragraphs: [
        `${institute} vous invite à participer à l’organisation de ses événements sur Plenaria.`,
        `Ouvrez le lien, appuyez sur le bouton pour vous connecter, puis acceptez l’invitation sur la page suivante. Vous pouvez le faire jusqu’au ${expiresAt}.`,
        'Si vous n’attendiez pas cette invitation, vous pouvez ignorer ce courriel : rien ne se passera.',
      ],
      action: 'Voir l’invitation',
    }),
    roles: {
      OWNER: 'responsable',
      ORGANISER: 'organisation',
      REVIEWER: 'évaluation',
      RAPPORTEUR: 'rapport',
      VIEWER: 'lecture',
    },
    labels: { institute: 'Institut', role: 'Rôle' },
    note: 'Le lien est personnel. Au bout de quelques minutes, ou une fois utilisé, sa page vous en envoie un nouveau d’un seul clic.',
    footer: (institute) =>
      `Vous recevez ce courriel parce que cette adresse a reçu une invitation à devenir membre (${institute}).`,
  },
  webhookStopped: ({ institute, host }) => ({
    subject: `Un webhook a été arrêté : ${host}`,
    paragraphs: [
      `Un webhook (${institute}) vers ${host} a été arrêté, car l’adresse n’a pas répondu correctement pendant trois jours ou a indiqué qu’elle n’existait plus.`,
      'Les événements de cette période ne seront pas envoyés plus tard. Quand l’adresse répondra de nouveau, envoyez un test et réactivez le webhook.',
    ],
    action: 'Voir les réponses',
  }),
  digest: {
    subject: 'Vos tâches en attente sur Plenaria',
    begin: 'En attente dans les événements que vous aidez à organiser :',
    of: (event, waiting) => `${event} : ${waiting.join(' ; ')}.`,
    lines: {
      decisions: (count) =>
        `${count} ${count < 2 ? 'inscription attend une décision' : 'inscriptions attendent une décision'}`,
      reviews: (count) => `${count} ${count < 2 ? 'candidature à évaluer' : 'candidatures à évaluer'}`,
      offersEnding: (count) =>
        `${count} ${count < 2 ? 'offre expire d’ici deux jours' : 'offres expirent d’ici deux jours'}`,
      countersigns: (count) =>
        `${count} ${count < 2 ? 'décision attend votre contreseing' : 'décisions attendent votre contreseing'}`,
      contributions: (count) => `${count} ${count < 2 ? 'contribution à vérifier' : 'contributions à vérifier'}`,
      frozen: (count) =>
        `${count} ${count < 2 ? 'conclusion bloquée : une personne s’y dit identifiable' : 'conclusions bloquées : des personnes s’y disent identifiables'}`,
      uptakes: (count) =>
        `${count} ${count < 2 ? 'réponse sur les suites données à vérifier' : 'réponses sur les suites données à vérifier'}`,
      bounced: (count) =>
        `${count} ${count < 2 ? 'personne n’a pas pu être jointe par courriel' : 'personnes n’ont pas pu être jointes par courriel'}`,
      waitlisted: (count) => `${count} ${count < 2 ? 'personne sur liste d’attente' : 'personnes sur liste d’attente'}`,
    },
    action: 'Voir les tâches en attente',
    footer: 'Vous recevez ce courriel parce que vous l’avez activé dans votre compte.',
    stop: 'Désactiver ce courriel',
  },
  account: {
    changes: {
      AUTHENTICATOR_ADDED: {
        subject: 'Une application de codes a été ajoutée à votre compte',
        happened: 'Une application de codes a été configurée pour votre compte Plenaria.',
      },
      AUTHENTICATOR_REMOVED: {
        subject: 'L’application de codes de votre compte a été retirée',
        happened: 'L’application de codes de votre compte Plenaria a été retirée. Ses codes ne fonctionnent plus.',
      },
      PASSKEY_ADDED: {
        subject: 'Une clé d’accès a été ajoutée à votre compte',
        happened: 'Une clé d’accès a été ajoutée à votre compte Plenaria.',
      },
      PASSKEY_REMOVED: {
        subject: 'Une clé d’accès de votre compte a été retirée',
        happened: 'Une clé d’accès de votre compte Plenaria a été retirée. Elle ne fonctionne plus.',
      },
      RECOVERY_CODE_USED: {
        subject: 'Un code de récupération de votre compte a été utilisé',
        happened: 'Un code de récupération de votre compte Plenaria a été utilisé. Il ne peut pas être réutilisé.',
      },
      RECOVERY_CODES_RENEWED: {
        subject: 'Votre compte a de nouveaux codes de récupération',
        happened:
          'De nouveaux codes de récupération ont été créés pour votre compte Plenaria. Les précédents ne fonctionnent plus.',
      },
    },
    advice:
      'Si c’était vous, il n’y a rien à faire. Sinon, ouvrez votre compte, retirez ce que vous ne reconnaissez pas et prévenez la personne responsable de votre institut sur Plenaria.',
    action: 'Ouvrir mon compte',
    footer: 'Vous recevez ce courriel parce que votre façon de confirmer votre identité sur Plenaria a changé.',
  },
  confirming: {
    note: 'Si cette inscription ne vient pas de vous, ignorez ce courriel. Sans votre confirmation, aucune place n’est réservée.',
    other: 'Voir ou retirer cette inscription',
  },
  labels: { event: 'Événement', when: 'Date', place: 'Lieu', map: 'Carte', reference: 'Référence' },
  arriving: {
    directions: (text) => `Accès : ${text}`,
    accessibility: (text) => `Accessibilité : ${text}`,
  },
  neutral: {
    subject: 'Un message pour vous',
    paragraphs: (until) => [
      'Il y a du nouveau pour vous. Ouvrez la page pour le lire.',
      ...(until ? [`Consultez-la au plus tard le ${until}. Ensuite, il ne sera plus possible de répondre.`] : []),
    ],
    phraseLabel: 'Votre phrase :',
    action: 'Ouvrir la page',
    note: 'Le lien est personnel : toute personne qui l’a peut répondre à votre place. Pour tout le reste, sa page vous envoie un code.',
    footer:
      'Vous recevez ce courriel parce que vous avez donné cette adresse et demandé que les courriels que nous vous envoyons n’en disent pas plus.',
    file: 'piece-jointe',
    letterFooter: 'Vous recevez ce courriel parce que vous avez donné cette adresse.',
    stop: 'Ne plus recevoir de courriels comme celui-ci',
  },
  own: { action: 'Voir mon inscription', stop: 'Ne plus recevoir de nouvelles de cet événement' },
  code: 'Ou saisissez ce code dans le navigateur où vous l’avez demandé',
  calendarAttached: 'Ouvrez le fichier joint pour ajouter l’événement à votre agenda, avec des rappels.',
  linkToRegistration:
    'Le lien est personnel. Il n’ouvre que cette inscription : il permet de voir où elle en est, d’accepter une place ou d’y renoncer, et de vous retirer. Pour tout le reste, sa page vous envoie un code.',
  linkForMinutes:
    'Le lien et le code sont personnels. Utilisez l’un ou l’autre, une seule fois, dans les dix prochaines minutes. Si vous n’avez rien demandé, vous pouvez ignorer ce courriel.',
  footer: (institute) => `Vous recevez ce courriel parce que cette adresse est inscrite à un événement (${institute}).`,
  memberFooter: (institute) =>
    `Vous recevez ce courriel parce que vous participez à l’organisation d’événements (${institute}).`,
  signInFooter: 'Vous recevez ce courriel parce que quelqu’un a demandé un lien de connexion avec cette adresse.',
}
