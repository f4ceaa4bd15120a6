import type { Words } from '../words.ts'
import { companionRefusals } from './companions/fr.ts'
import { composeRefusals } from './compose/fr.ts'
import { delegationRefusals } from './delegations/fr.ts'
import { drawRefusals } from './draws/fr.ts'
import { fileRefusals } from './files/fr.ts'
import { removedItems } from './removed.ts'
import { speakerRefusals } from './speakers/fr.ts'
import { isWaiting } from './standing.ts'

export const fr: Words = {
  refusals: {
    ...companionRefusals,
    ...composeRefusals,
    ...drawRefusals,
    ...delegationRefusals,
    ...fileRefusals,
    ...speakerRefusals,
    ReplyToElsewhere: ({ domain }) =>
      `Les réponses ne peuvent pas être envoyées à une adresse de ce domaine : ${domain}. Utilisez un domaine des membres de votre institut, ou l’adresse d’un membre.`,
    AllotmentTooLarge: ({ maximum }) =>
      maximum < 1
        ? 'Le plan des places n’a plus de place à attribuer. Augmentez d’abord le total, ou ne proposez pas de contingent.'
        : `Le plan des places permet un contingent de ${maximum} ${maximum === 1 ? 'place' : 'places'} au plus. Proposez-en moins, ou augmentez d’abord le total.`,
    AlreadyMerged: () => 'Ces deux inscriptions ont déjà été fusionnées.',
    AlreadyMember: () => 'Cette personne est déjà membre de l’institut.',
    AlreadyPlanned: () =>
      'Cette action est déjà prévue, et le courriel part dans moins d’une minute. Pour l’envoyer autrement, annulez-la d’abord.',
    AlreadyPublished: () => 'Cet événement est déjà publié. Il n’y a plus rien à faire.',
    ProtectionInUse: () =>
      'Une personne inscrite à cet événement a demandé une protection. La protection ne peut pas être désactivée tant que cette personne en dépend.',
    AddressNotCorrectable: () =>
      'Cette adresse ne peut plus être corrigée : elle a été confirmée, ou l’inscription a pris fin. Pour utiliser une autre adresse, inscrivez-vous à nouveau avec elle.',
    AddressAlreadyConfirmed: () =>
      'Cette adresse est déjà confirmée et ne peut pas être corrigée ici. La personne peut s’inscrire à nouveau avec une autre.',
    DuplicateRegistration: ({ reference }) =>
      reference
        ? `L’inscription ${reference} a déjà cette adresse. Rien n’a été modifié.`
        : 'Une autre inscription à cet événement a déjà cette adresse. Rien n’a été modifié.',
    FieldsMasked: () =>
      'Vous ne voyez pas certains de ces champs et ne pouvez donc pas les corriger. Rien n’a été modifié.',
    NothingCorrected: () => 'Il n’y a rien à corriger. Tout cela est déjà enregistré ainsi.',
    AlreadyRegistered: () =>
      'Cette adresse a déjà servi à une inscription à cet événement. Nous y avons renvoyé le lien vers cette inscription.',
    AlreadyTookEffect: () => 'Il est trop tard pour annuler : l’action a déjà été effectuée.',
    AlreadyUndone: () => 'Cette action a déjà été annulée. Rien n’a été envoyé.',
    AlreadyWithdrawn: () =>
      'Cette inscription a déjà été retirée. Vous pouvez vous inscrire à nouveau tant que les inscriptions sont ouvertes.',
    MatchCountChanged: ({ count }) =>
      count === 1
        ? 'Une seule inscription correspond à présent, et non le nombre affiché. Rien n’a été décidé. Vérifiez la liste et recommencez.'
        : `${count} inscriptions correspondent à présent, et non le nombre affiché. Rien n’a été décidé. Vérifiez la liste et recommencez.`,
    BulkActionRunning: () =>
      'Votre dernière décision groupée est encore en cours. Attendez qu’elle soit terminée, puis commencez la suivante.',
    CannotHoldSeat: ({ cause }) => fr.cannotHold[cause],
    CannotReview: () =>
      'Cette personne a un conflit d’intérêts ou n’a pas accès à la candidature. Attribuez-la à quelqu’un d’autre.',
    CapacityBelowHeld: ({ held }) =>
      held === null
        ? 'Il y a déjà plus de places occupées que cela. Indiquez un nombre plus grand.'
        : held === 1
          ? 'Une place est déjà occupée : la séance ne peut pas en avoir moins.'
          : `${held} places sont déjà occupées : la séance ne peut pas en avoir moins.`,
    ChangedMeanwhile: () =>
      'Des modifications ont été faites entre-temps. Rechargez la page, puis refaites les vôtres.',
    CountersignNeeded: () =>
      'Refuser demande l’accord d’un autre institut. Préparez plutôt la décision, ou refusez 1 000 personnes au plus à la fois.',
    CountersignSettled: ({ voidReason }) =>
      voidReason === null || voidReason === undefined
        ? 'Cette demande n’attend plus de contreseing. Rechargez la page pour voir où elle en est.'
        : {
            GRANT_ENDED:
              'Cette demande n’attend plus de contreseing, car un accord de partenariat dont elle dépendait a pris fin. Il faut la refaire.',
            SUPERSEDED:
              'Cette demande n’attend plus de contreseing, car une autre décision a été prise ou préparée entre-temps. Il faut la refaire.',
            REQUESTER_NOT_ALLOWED:
              'Cette demande n’attend plus de contreseing, car la personne qui l’a faite ne peut plus décider. Il faut la refaire.',
            NOBODY_LEFT:
              'Cette demande n’attend plus de contreseing, car toutes les personnes concernées se sont retirées entre-temps. Il n’y a plus rien à faire.',
          }[voidReason],
    CriteriaInUse: ({ criteria }) =>
      criteria.length === 1
        ? 'Des candidatures ont déjà été évaluées selon ce critère. Il doit rester, avec son échelle et son poids. Vous pouvez le reformuler et en ajouter d’autres.'
        : `Des candidatures ont déjà été évaluées selon ${criteria.length} de ces critères. Ils doivent rester, avec leurs échelles et leurs poids. Vous pouvez les reformuler et en ajouter d’autres.`,
    DistributionChanged: () =>
      'Des candidatures, des conflits d’intérêts ou les personnes qui évaluent ont changé entre-temps. Rien n’a été attribué. Vérifiez la nouvelle répartition, puis attribuez de nouveau.',
    AlreadyDone: ({ action: what }) =>
      what === 'WITHDRAW'
        ? 'Cette inscription a déjà été retirée. Il n’y a plus rien à faire.'
        : 'Vous avez déjà accepté cette place. Il n’y a plus rien à faire.',
    ErasureLinkInvalid: () =>
      'Ce lien ne fonctionne plus : il est trop ancien, ou ce qu’il désigne a déjà été effacé. Demandez-en un nouveau sous « Mes données ».',
    EventInAnotherSeries: () => 'Cet événement est déjà dans une autre série. Retirez-le d’abord de celle-ci.',
    EventNotOver: ({ endsAt }, when) =>
      `L’événement se termine le ${when(endsAt)}. Personne n’a reçu de courriel. Ouvrez le tour de validation après cette date.`,
    NotTakingPlace: ({ calledOffAt }, when) =>
      calledOffAt
        ? `Cet événement a été annulé le ${when(calledOffAt)}. Il n’aura pas lieu : les places ne sont plus ni attribuées ni modifiées.`
        : 'Cet événement est reporté, et les nouvelles dates ne sont pas encore connues. D’ici là, aucune place n’est attribuée ni modifiée.',
    GroupsFixed: () =>
      'Les groupes ne peuvent plus être modifiés : l’événement est publié, ou il y a déjà des inscriptions ou des invitations. Les places peuvent encore être modifiées dans le plan des places.',
    WrongEventState: ({ state }) =>
      ({
        DRAFT: 'Cet événement est un brouillon. Publiez-le d’abord.',
        PUBLISHED: 'Cet événement est publié. Rien n’a été modifié.',
        POSTPONED: 'Cet événement est reporté. Fixez les nouvelles dates, ou annulez-le.',
        CALLED_OFF: 'Cet événement a été annulé. L’annulation est définitive.',
      })[state],
    PeopleInvolved: () =>
      'Des personnes se sont inscrites ou ont été invitées : l’événement reste public. Reportez-le, reprogrammez-le ou annulez-le.',
    EventOnRecord: ({ record }) =>
      ({
        PUBLICATION: 'Cet événement a déjà été public : sa trace est conservée. Archivez-le plutôt.',
        AGREEMENTS:
          'Des conditions ont été proposées à des partenaires et sont conservées. Archivez plutôt l’événement.',
        REPORT:
          'Des notes, des conclusions ou un rapport sont liés à cet événement et sont conservés. Archivez plutôt l’événement.',
      })[record],
    CheckInNotYetOpen: ({ opensAt }, when) =>
      `L’enregistrement des présences commence le ${when(opensAt)}. Rien n’a été enregistré.`,
    NotOverYet: ({ endsAt }, when) =>
      `Cet événement se termine le ${when(endsAt)}. Archivez-le ensuite, ou annulez-le d’abord.`,
    AlreadyStarted: ({ startedAt }, when) =>
      `Cet événement a commencé le ${when(startedAt)} : il ne peut plus être reprogrammé en entier. Déplacez les séances à venir.`,
    DatesInConflict: ({ dates }) =>
      dates.length === 1
        ? 'Une date ne convient pas. Choisissez un autre début, ou laissez cette date inchangée.'
        : `${dates.length} dates ne conviennent pas. Choisissez un autre début, ou laissez ces dates inchangées.`,
    AlreadyOver: ({ endedAt }, when) => `Cet événement s’est terminé le ${when(endedAt)}. Rien n’a été modifié.`,
    EventOver: ({ endedAt }, when) =>
      `Cet événement s’est terminé le ${when(endedAt)} : il n’y a plus de place à rendre. Vos données peuvent encore être effacées, sous « Mes données ».`,
    EvidenceDestroyed: () => 'Les liens sont détruits. Rien ne peut les rétablir.',
    EvidenceOnlySooner: ({ until }, when) =>
      `Un rapport a été publié sous cette promesse. La date ne peut qu’être avancée, avant le ${when(until)}.`,
    FocalPointClosed: ({ reason }) =>
      reason === 'REVOKED'
        ? 'Vous ne pouvez plus désigner personne ici. Les invitations envoyées restent valables. Si cela vous surprend, écrivez à l’équipe d’organisation.'
        : 'Le délai pour désigner des personnes est passé. Les invitations envoyées restent valables. S’il faut remplacer quelqu’un, écrivez à l’équipe d’organisation.',
    GrantExists: () =>
      'Il existe déjà un accord de partenariat avec cet institut. Proposez d’autres conditions pour celui-ci.',
    GrantClosed: () =>
      'Cet accord de partenariat est terminé. Proposez-en un nouveau si vous souhaitez continuer ensemble.',
    GrantToOneself: () =>
      'Votre institut est l’hôte de cet événement et n’a pas besoin d’accord de partenariat. Choisissez un autre institut.',
    ImportNotReady: () =>
      'L’import n’est pas encore possible : vérifiez d’abord les lignes et acceptez de laisser de côté les lignes qui posent problème.',
    ImportSettled: ({ state }) =>
      state === 'DONE'
        ? 'Cet import est terminé. Choisissez de nouveau le fichier pour en commencer un autre.'
        : 'Cet import est en cours. Veuillez attendre qu’il soit terminé.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'Un champ demande votre attention.' : `${fields.length} champs demandent votre attention.`,
    InvitationNeeded: () =>
      'L’inscription à cet événement se fait sur invitation. Si vous en avez reçu une, ouvrez le lien du courriel d’invitation.',
    CannotName: ({ cause }) =>
      ({
        NOT_ALLOWED:
          'À cet événement, il n’est pas possible de proposer quelqu’un à sa place. Si vous ne pouvez pas venir, retirez votre inscription : la place passe à la personne suivante.',
        NO_SEAT: 'Vous n’avez pas de place qu’une autre personne pourrait occuper.',
        NAMED_ALREADY:
          'Vous avez déjà proposé quelqu’un. Annulez d’abord cette proposition pour proposer une autre personne.',
        NAMED_TOO_OFTEN:
          'Vous avez proposé cinq personnes pour cette place. Si vous ne pouvez pas venir, retirez votre inscription : la place passe à la personne suivante.',
        EVENT_BEGUN: 'L’événement a commencé. Plus personne ne peut être proposé à votre place.',
      })[cause],
    NobodyToRemind: () =>
      'Aucun courriel n’a été envoyé : tout ce qui est attribué est évalué, ou un rappel a déjà été envoyé aujourd’hui.',
    NoRecipientToRemind: () =>
      'Les destinataires de cette version ont déjà répondu, sont injoignables ou ont reçu un courriel au cours des 7 derniers jours.',
    NobodyToSendTo: () =>
      'Il n’y a personne à qui l’envoyer : les destinataires de la sélection ont déjà cette version. Ajoutez d’abord des destinataires.',
    NotYours: () =>
      'Cette action a été prévue par quelqu’un d’autre. Demandez à cette personne de l’annuler ou de l’envoyer maintenant.',
    NothingToAnnounce: () =>
      'Il n’y a rien de nouveau à annoncer : les personnes participantes ont déjà été informées de tout ce qui est public.',
    RecipientExists: () =>
      'Cette adresse figure déjà parmi les destinataires de cet événement. Modifiez plutôt cette entrée.',
    ReportVersionNotPublished: () => 'Cette version n’est pas publiée. Rien n’a été envoyé. Publiez-la d’abord.',
    SeatOfferedMeanwhile: ({ state }) =>
      state === 'OFFERED'
        ? 'Entre-temps, une place vous a été proposée, ce que votre page n’indiquait pas encore. Votre inscription reste valable : voyez l’offre, et renoncez à la place si vous voulez toujours vous retirer.'
        : 'La place est désormais à vous, ce que votre page n’indiquait pas encore. Vous l’avez toujours : retirez-vous de nouveau si vous voulez la rendre.',
    SeatNotPassed: ({ cause }) =>
      ({
        OVER: 'Cette place ne peut plus vous revenir. Le délai de réponse est écoulé, ou la personne qui vous la proposait s’est ravisée ou n’a plus de place.',
        ANOTHER_GROUP: 'Cette place est celle d’un autre groupe et ne peut revenir qu’à une personne de ce groupe.',
        ANOTHER_ORGANISATION:
          'À cet événement, une place ne passe qu’à une personne de la même organisation. Indiquez celle de la personne qui vous propose sa place, si c’est aussi la vôtre.',
      })[cause],
    NobodyNamed: () => 'Aucune personne n’est proposée.',
    InvitationClosed: ({ state }) =>
      ({
        SENT: 'Cette invitation n’a pas encore de réponse.',
        REGISTERED: 'Cette invitation a été utilisée : la personne invitée est déjà inscrite.',
        DECLINED: 'Cette invitation a reçu sa réponse : la personne ne peut pas venir.',
        LAPSED: 'Cette invitation a expiré.',
        REVOKED: 'Cette invitation a été retirée.',
      })[state],
    InvitationsInvalid: ({ invalid }) =>
      invalid === 1
        ? 'Une ligne pose problème. Personne n’a été invité : corrigez-la ou écartez-la, puis réessayez.'
        : `${invalid} lignes posent problème. Personne n’a été invité : corrigez-les ou écartez-les, puis réessayez.`,
    JoinNotYetOpen: () =>
      'Il n’est pas encore possible de rejoindre la séance. Revenez à l’heure indiquée sur votre page.',
    LastOwner: () => 'Un institut doit garder au moins une personne responsable. Nommez-en d’abord une autre.',
    MessageUnderway: ({ state }) =>
      state === 'SCHEDULED'
        ? 'Ce message est programmé. Annulez d’abord l’envoi prévu, puis modifiez-le.'
        : 'Ce message a déjà été envoyé et ne peut plus être modifié.',
    ContributionsMayIdentify: ({ contributions }) =>
      contributions === 1
        ? 'Dans une contribution, quelque chose peut révéler l’identité de quelqu’un. Rien n’a été rendu public. L’équipe de rédaction la voit sur la page des conclusions : elle peut être réécrite, réservée aux rapporteuses et rapporteurs ou approuvée.'
        : `Dans ${contributions} contributions, quelque chose peut révéler l’identité de quelqu’un. Rien n’a été rendu public. L’équipe de rédaction les voit sur la page des conclusions : elles peuvent être réécrites, réservées aux rapporteuses et rapporteurs ou approuvées.`,
    NoFollowUp: () => 'Aucune question n’est posée ici, ou vos réponses sont déjà effacées.',
    FollowUpClosed: () => 'La date limite pour répondre à ces questions est passée.',
    FollowUpHasAnswers: () =>
      'Quelqu’un a déjà répondu : les questions restent telles quelles. Vous pouvez encore modifier la date.',
    ContributionsClosed: () =>
      'Aucune contribution n’est demandée à cet événement, ou plus aucune. Ce que vous avez écrit n’est pas conservé, mais ce que vous aviez envoyé reste valable.',
    ContributionTooLong: ({ words, maximum }) =>
      `Votre texte compte ${words.toLocaleString('fr')} mots, et une contribution en compte ${maximum.toLocaleString('fr')} au plus. Rien n’a été conservé. Raccourcissez-le, ou répartissez-le sur plusieurs thèmes.`,
    NotAContributor: () =>
      'À cet événement, les contributions sont demandées aux personnes dont la place est confirmée.',
    UnknownContribution: () =>
      'Nous ne trouvons pas cette contribution parmi les vôtres. Elle a peut-être déjà été retirée.',
    NotesNotAllowed: () =>
      'Aucune note n’est prise : cette séance est à huis clos, ou les liens avec les personnes ont été détruits au jour promis.',
    AttendanceCodeNotValid: () => 'Ce n’est pas le code annoncé pendant cette séance. Vérifiez-le et réessayez.',
    AttendanceCodeNotTaken: () => 'Le code peut être saisi pendant la séance et jusqu’à une demi-heure après.',
    NoVisaLetter: () =>
      'La lettre pour le visa suppose une place confirmée et un événement à venir dont le lieu est connu.',
    NoPlace: () => 'Cette inscription ne donne pas accès à cette séance.',
    NoOffer: ({ state }) =>
      `Il n’y a pas de place à accepter pour le moment : cette inscription ${fr.standing[state]}.${isWaiting(state) ? ' Nous vous écrirons dès que cela changera.' : ''}`,
    NoSuchPlace: () =>
      'Un thème ne peut pas se trouver à l’intérieur de lui-même, et l’arbre compte trois niveaux au plus. Choisissez un autre endroit.',
    CannotResend: ({ reason }) =>
      ({
        NOT_THIS_KIND: 'Les courriels de ce type ne sont pas renvoyés. Écrivez plutôt à la personne.',
        NOT_SENT_YET: 'Ce courriel est encore en cours d’envoi. S’il n’arrive pas, vous pourrez le renvoyer.',
        OUTDATED: 'Ce que dit ce courriel n’est plus valable. Écrivez plutôt à la personne.',
        RECENTLY: 'Ce courriel a été renvoyé il y a moins d’une heure.',
      })[reason],
    NothingToTest: ({ refusal }) => refusal ?? 'Aucun de ces courriels ne peut vous être montré comme test.',
    UnknownEmail: () => 'Ce courriel est introuvable. Il a peut-être été supprimé avec les données de la personne.',
    NobodyToWriteTo: () => 'Personne ne correspond. Choisissez d’autres personnes, puis envoyez le message.',
    NotAllowed: () =>
      'Vous n’avez pas l’autorisation de faire cela. Si vous participez à l’organisation, connectez-vous avec l’adresse que votre institut connaît.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'Il manque un élément pour pouvoir publier cet événement.'
        : `Il manque ${fields.length} éléments pour pouvoir publier cet événement.`,
    NotRevealable: () => 'Cette donnée n’est pas montrée à votre institut, quel que soit le motif.',
    NoteChangedMeanwhile: () =>
      'Quelqu’un d’autre a modifié cette note entre-temps. Rien n’a été écrasé : les deux textes sont ici.',
    NoteInUse: () => 'Une conclusion repose sur cette note : elle reste. Vous pouvez encore la modifier.',
    NoteAlreadyRemoved: () =>
      'Quelqu’un d’autre a supprimé cette note. Votre texte est toujours ici : enregistrez-le comme nouvelle note si vous voulez le conserver.',
    NoChosenSessionLeft: () =>
      'L’offre se limite à des séances que cette personne n’a pas choisies ou qui ne sont plus au programme.',
    NothingProposed: () => 'Rien n’attend votre réponse. Rechargez la page pour voir où en est l’accord.',
    NothingStaged: () =>
      'Aucune décision n’est préparée pour cet événement. Préparez-en, puis communiquez-les ensemble.',
    NothingToUndo: () => 'Il ne reste rien à annuler : ce qui était préparé a déjà été communiqué ou annulé.',
    NothingWidened: () => 'La place comprend déjà toutes ces séances, ou perdrait une séance qu’elle comprend.',
    OfferLapsed: ({ lapsedAt }, when) =>
      `Cette offre a pris fin le ${when(lapsedAt)} et la place s’est libérée pour d’autres personnes. Vous pouvez vous inscrire à nouveau tant que les inscriptions sont ouvertes.`,
    OutOfTurnReasonNeeded: ({ ahead }) =>
      ahead === null
        ? 'D’autres attendent avant cette personne. Indiquez pourquoi une place lui est proposée hors tour. Le motif est consigné.'
        : `${ahead === 1 ? 'Une personne attend' : `${ahead} personnes attendent`} avant celle-ci. Indiquez pourquoi une place lui est proposée hors tour. Le motif est consigné.`,
    PlacesFilled: ({ places, filled }) =>
      `Sur vos ${places} places, ${filled} ${filled > 1 ? 'sont pourvues' : 'est pourvue'}. Personne n’a été désigné : désignez moins de personnes, ou retirez d’abord un nom.`,
    QueueAlreadyHeld: () =>
      'La liste d’attente est déjà suspendue. Rechargez la page pour voir depuis quand et pourquoi.',
    QueueNotHeld: () => 'La liste d’attente n’est plus suspendue. Rechargez la page pour voir où elle en est.',
    ReasonNeeded: () => 'Indiquez un motif. Les personnes concernées le liront.',
    RegistrationClosed: ({ closedAt }, when) =>
      `Les inscriptions ont été closes le ${when(closedAt)}. L’équipe d’organisation peut vous renseigner sur d’autres événements.`,
    RegistrationNotYetOpen: ({ opensAt }, when) =>
      `Les inscriptions ne sont pas encore ouvertes. Elles ouvrent le ${when(opensAt)}. Revenez à ce moment-là.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'Rien n’a été communiqué, car une décision préparée ne convient pas. Modifiez-la et recommencez.'
        : `Rien n’a été communiqué, car ${refused.length} décisions préparées ne conviennent pas. Modifiez-les et recommencez.`,
    RemovalNotConfirmed: ({ removed }) =>
      `Des personnes ont déjà répondu ou consenti à ce que vous supprimez : ${removedItems('fr', removed)}. Rien n’a été enregistré. Vérifiez les nombres, puis confirmez.`,
    RequestIdReused: () =>
      'Nous avons déjà reçu ce formulaire avec d’autres informations. Pour envoyer cette version, envoyez-le de nouveau.',
    ReviewChangedMeanwhile: () =>
      'Vous avez entre-temps enregistré cette évaluation ailleurs, peut-être dans une autre fenêtre. Rien n’a été écrasé : comparez les deux, puis enregistrez de nouveau.',
    SameTerms: () =>
      'Ces conditions s’appliquent déjà ou sont déjà proposées. Modifiez quelque chose avant de les proposer, ou répondez à ce qui est proposé.',
    GroupAndOrganisationFixed: () =>
      'Votre place vous a été attribuée pour ce groupe et cette organisation. Pour changer l’un ou l’autre, écrivez à l’équipe d’organisation. Vous pouvez toujours corriger l’orthographe de l’organisation et modifier tout le reste.',
    RoomSettled: ({ endedAt }, when) =>
      `Cet événement s’est terminé le ${when(endedAt)}. Votre groupe et vos séances restent tels qu’ils étaient. Tout le reste peut encore être corrigé.`,
    RuleOnlyStricter: () =>
      'Cette séance a commencé et l’on s’y est exprimé sous sa règle. Celle-ci ne peut plus que devenir plus stricte.',
    ReportReveals: () =>
      'Les chiffres de participation permettraient d’identifier quelqu’un. Rien n’a été publié. Masquez les chiffres indiqués, puis publiez.',
    RoomReveals: () =>
      'Ce que le public verrait permettrait d’identifier quelqu’un. Rien n’a été modifié. Choisissez d’en montrer moins.',
    AttackUnfinished: () =>
      'Nous vérifions encore que ces chiffres n’identifient personne. Rien n’a été modifié. Réessayez dans une minute.',
    ReportBlocked: ({ blocks }) =>
      blocks.length === 1
        ? 'Un point reste à régler avant que le rapport puisse être publié. Rien n’a été publié.'
        : `${blocks.length} points restent à régler avant que le rapport puisse être publié. Rien n’a été publié.`,
    ReportNotInLanguage: () =>
      'Le rapport n’existe pas dans cette langue. Choisissez-en une dans laquelle il est publié.',
    ReportUnderEmbargo: ({ until }, when) =>
      `Le rapport est sous embargo jusqu’au ${when(until)}. Rien n’a été publié. Publiez-le à ce moment-là ou modifiez l’embargo.`,
    ReportWithoutFindings: () =>
      'Ce rapport ne contient aucune conclusion. Rien n’a été publié. Rédigez d’abord les conclusions.',
    SeatAlreadyTaken: () => 'Vous avez déjà accepté cette place. Il n’y a plus rien à faire.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'Ce plan des places ne peut pas être respecté. Voyez comment le corriger.'
        : `Ce plan des places ne peut pas être respecté, pour ${problems.length} raisons. Voyez comment corriger chacune.`,
    RecentSecondFactorNeeded: () =>
      'Confirmez votre identité pour continuer. Pour cette action, le second facteur doit avoir été utilisé au cours des 10 dernières minutes.',
    SecondFactorNeeded: ({ isSetUp }) =>
      isSetUp
        ? 'Pour cela, utilisez d’abord votre clé d’accès ou un code.'
        : 'Pour cela, configurez d’abord une clé d’accès ou une application de codes.',
    SessionHasNotes: () =>
      'Des notes ont été prises dans cette séance. Supprimez-les d’abord. Elle pourra ensuite passer à huis clos ou être supprimée.',
    SlugTaken: () => 'Une autre page a ou a eu cette adresse. Veuillez en choisir une autre.',
    TooManyBoardViews: ({ limit }) =>
      `Vous avez déjà enregistré le nombre maximal de vues de cet événement (${limit}). Supprimez-en une d’abord.`,
    TagNameTaken: () => 'Cet événement a déjà une étiquette de ce nom. Choisissez un autre nom.',
    TooManyTags: ({ limit }) =>
      `Cet événement a déjà le nombre maximal d’étiquettes (${limit}). Supprimez-en une d’abord.`,
    TooManyTagsOnApplication: ({ limit }) =>
      `Cette candidature a déjà le nombre maximal d’étiquettes (${limit}). Retirez-en une d’abord.`,
    TooManyInternalNotes: ({ limit }) =>
      `Cette candidature a déjà le nombre maximal de notes internes (${limit}). Supprimez-en une d’abord.`,
    TooManyMentions: ({ limit }) =>
      `Cette note mentionne trop de personnes. Le maximum est ${limit} : retirez des mentions.`,
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'Trop d’essais en peu de temps. Attendez une minute, puis réessayez.'
        : `Trop d’essais en peu de temps. Réessayez dans ${Math.ceil(retryAfter / 60)} minutes.`,
    TooManyUptakes: () => 'Ce que vous avez déjà indiqué doit d’abord être examiné. Réessayez dans quelques jours.',
    TopicInUse: ({ by }) =>
      ({
        TOPICS: 'D’autres thèmes se trouvent sous celui-ci. Déplacez-les ou supprimez-les d’abord.',
        CONTRIBUTIONS: 'Des contributions portent sur ce thème : il reste. Vous pouvez le reformuler et le déplacer.',
        NOTES: 'Des notes ont été prises sur ce thème : il reste. Vous pouvez le reformuler et le déplacer.',
        FINDINGS: 'Des conclusions sont classées sous ce thème : il reste. Vous pouvez le reformuler et le déplacer.',
      })[by],
    UnknownBoardView: () => 'Cette vue est introuvable. Elle a peut-être été supprimée. Rechargez la page.',
    UnknownBulkAction: () => 'Cette action est introuvable. Seule la personne qui l’a lancée la voit.',
    UnknownConflict: () => 'Nous ne trouvons pas ce conflit d’intérêts. Il a peut-être déjà été levé.',
    UnknownApiToken: () => 'Nous ne trouvons pas ce jeton. Il appartient peut-être à une autre personne.',
    UnknownCountersignRequest: () =>
      'Nous ne trouvons pas cette demande de contreseing. Voyez la liste de ce qui est en attente.',
    UnknownAlias: () => 'Cette graphie compte déjà pour elle-même. Il n’y a plus rien à séparer.',
    UnknownEvent: () => 'Nous ne trouvons pas cet événement. Vérifiez l’adresse ou consultez la liste des événements.',
    UnknownEventInvitation: () => 'Cette invitation n’existe pas, ou elle n’est pas pour vous.',
    UnknownFocalPoint: () => 'Cette liste de places n’existe pas, ou elle n’est pas la vôtre.',
    UnknownGrant: () =>
      'Nous ne trouvons pas cet accord de partenariat. Voyez les instituts partenaires de l’événement.',
    UnknownRoster: () => 'Ce fichier n’est plus conservé. Veuillez l’envoyer de nouveau.',
    UnknownImport: () =>
      'Nous ne trouvons pas cet import. Il est peut-être trop ancien : les fichiers sont supprimés au bout d’un jour. Choisissez de nouveau le fichier.',
    UnknownInstitute: () => 'Nous ne trouvons pas cet institut. Vérifiez son nom court.',
    UnknownInvitation: () =>
      'Cette invitation ne fonctionne pas : elle est peut-être destinée à une autre adresse, retirée ou trop ancienne. Demandez-en une nouvelle.',
    UnknownMessage: () => 'Ce message est introuvable. Cherchez-le parmi les messages de l’événement.',
    UnknownMember: () => 'Nous ne trouvons pas ce membre. Cette personne a peut-être déjà été retirée.',
    UnknownNote: () => 'Cette note n’existe pas dans cette séance.',
    UnknownPartner: () => 'Cet institut n’est pas un partenaire de l’événement qui ait besoin de votre consentement.',
    UnknownPlannedAction: () => 'Cette action n’existe pas, ou vous ne pouvez pas la voir.',
    UnknownRecipient: () =>
      'Cette personne destinataire est introuvable. Elle a peut-être été retirée. Rechargez la page.',
    UnknownRegistration: () =>
      'Nous ne trouvons pas cette inscription. Ouvrez-la avec le lien de notre dernier courriel, ou connectez-vous d’abord.',
    UnknownReportLink: () =>
      'Ce lien ne mène plus à aucun rapport. Le rapport est public : il se trouve sur la page de l’événement.',
    UnknownSeries: () =>
      'Nous ne trouvons pas cette série. Elle n’est peut-être pas encore publiée. Si vous l’organisez, connectez-vous d’abord.',
    UnknownSession: () => 'Nous ne trouvons pas cette séance. Elle a peut-être été supprimée. Rechargez la page.',
    UnknownTemplate: () => 'Ce modèle n’existe plus.',
    UnknownInternalNote: () => 'Cette note est introuvable. Elle a peut-être été supprimée. Rechargez la page.',
    UnknownTag: () => 'Cette étiquette est introuvable. Elle a peut-être été supprimée. Rechargez la page.',
    UnknownTopic: () => 'Ce thème n’existe pas. Quelqu’un l’a peut-être supprimé : rechargez la page.',
    UptakeIsPublic: () =>
      'Cette entrée est publique : son texte ne peut plus changer. Supprimez-la et enregistrez-la de nouveau.',
    UnknownUptake: () => 'Cette entrée est introuvable. Elle a peut-être été supprimée. Rechargez la page.',
    UnknownWebhook: () => 'Ce webhook n’existe plus, ou vous ne pouvez pas le modifier.',
    TooManyWebhooks: () => 'Votre institut a 20 webhooks, le maximum. Supprimez-en un d’abord.',
    UnknownReportVersion: () => 'Cette version du rapport est introuvable. Vérifiez son numéro.',
    ReportVersionWithdrawn: ({ withdrawnAt }, when) =>
      `Cette version a été retirée : ${when(withdrawnAt)}. Rien n’a été modifié. Choisissez une autre version.`,
    WithdrawalMayIdentify: ({ found }) =>
      `Le motif pourrait révéler qui a participé : ${found.join(' · ')}. Rien n’a été retiré. Reformulez-le.`,
    UptakeMayIdentify: ({ found }) =>
      `Ce texte peut révéler qui était là : ${found.join(' · ')}. Rien n’a été rendu public. Formulez-le autrement.`,
    WebhookNotActive: () => 'Ce webhook est désactivé. Activez-le d’abord.',
    FindingChangedMeanwhile: () =>
      'Une autre personne a enregistré cette conclusion entre-temps. Rien n’a été écrasé : comparez les deux textes, puis enregistrez de nouveau.',
    NoteRequired: () =>
      'Une conclusion repose sur au moins une note. Ajoutez la note dont elle provient, puis enregistrez.',
    TranslationUnassigned: () => 'Cette traduction n’est pas encore attribuée. Attribuez-la avant de la faire relire.',
    OwnTranslation: () => 'Cette traduction vous est attribuée. Une autre personne doit la relire.',
    TranslationIncomplete: () =>
      'Des textes manquent ou ne tiennent pas compte des dernières modifications de l’original. Complétez d’abord la traduction.',
    OtherInstituteNeeded: () =>
      'Un motif a déjà été donné par votre institut, ou par vous. Le second doit venir d’une personne d’un autre institut. Vous pouvez aussi réécrire le passage.',
    SourceNotUsable: () =>
      'Une note ou une contribution n’est plus là, ou vous ne pouvez pas l’utiliser. Rechargez la page.',
    RoomFrozen: () =>
      'L’événement est terminé : les chiffres publiés ne changent plus. Vous pouvez seulement choisir d’en montrer moins.',
    TermsChanged: () =>
      'Les conditions de cet institut ont changé depuis que vous avez ouvert cette page. Rien n’a été communiqué. Lisez les nouvelles avant de décider.',
    ThresholdAboveRoom: ({ threshold, seats }) =>
      `Le seuil de divulgation est fixé à ${threshold} personnes et la salle compte ${seats} ${seats === 1 ? 'place' : 'places'} : rien ne pourrait jamais être affiché. Abaissez le seuil ou ajoutez des places.`,
    ThresholdTooLarge: ({ largest }) =>
      `Le plus grand groupe compte ${largest} organisations. Avec ce nombre, aucun ne serait jamais nommé. Choisissez ${Math.max(3, largest)} ou moins.`,
    UnknownFinding: () => 'Cette conclusion est introuvable. Elle a peut-être été supprimée. Rechargez la page.',
    UnknownFreeze: () => 'Ce passage n’est plus bloqué. Rechargez la page pour voir où il en est.',
    NothingToValidate: () =>
      'Il n’y a pas encore de conclusions. Rédigez-les d’abord. Les personnes qui ont participé pourront ensuite les lire.',
    ValidationUnderway: () =>
      'Un tour de validation est ouvert pour cet événement. Clôturez-le, ou attendez qu’il se termine, avant d’en ouvrir un autre.',
    ValidationBlocked: () =>
      'Un passage des conclusions peut révéler l’identité de quelqu’un, ou est bloqué. Réglez ce qui figure dans la liste. Les conclusions ne pourront être montrées qu’ensuite, même aux personnes présentes.',
    UnknownValidationRound: () => 'Ce tour de validation est introuvable. Vérifiez que le lien est complet.',
    ValidationRoundClosed: () => 'Ce tour de validation est terminé.',
    TokenForged: () => 'Ce jeton n’est pas de ce tour. Vérifiez que le lien est complet.',
    TokenUsed: () =>
      'Une réponse a déjà été donnée avec ce jeton. Si c’était vous, elle est bien arrivée. Si vous avez transmis le lien à quelqu’un, c’est la réponse de cette personne qui a été comptée.',
    TokenAlreadyFetched: () =>
      'Vous avez déjà obtenu votre jeton, et il n’y en a qu’un par personne. Personne ne sait lequel c’était : il ne peut donc pas être redonné.',
    DidNotTakePart: () =>
      'Seules les personnes qui ont participé à l’événement sont invitées à lire le projet de rapport.',
    UnknownSignIn: () => 'Cette connexion a déjà pris fin.',
    UnknownStatement: () => 'Cette déclaration est introuvable. Rechargez la page.',
    UnknownHit: () => 'Le texte a changé, ou plus rien n’y est signalé. Rechargez la page et vérifiez de nouveau.',
    ProofOfWorkNeeded: () =>
      'Renvoyez votre inscription. Votre navigateur fera d’abord un petit calcul, qui écarte les inscriptions automatiques.',
    WrongState: ({ state }) =>
      `Ce n’est pas possible pour le moment : l’inscription ${fr.standing[state]}. Rechargez la page pour voir ce qui est possible.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'Aucune place n’est libre. Augmentez le total ou utilisez la liste d’attente.',
    GROUP_AT_MAXIMUM:
      'Ce groupe occupe déjà toutes les places que le plan lui permet. Augmentez son maximum ou utilisez la liste d’attente.',
    ORGANISATION_AT_CAP:
      'Cette organisation occupe déjà toutes les places qu’une même organisation peut avoir. Augmentez le plafond ou utilisez la liste d’attente.',
    SEATS_RESERVED:
      'Les places libres sont réservées à d’autres groupes. Réduisez leurs minimums ou attendez qu’elles soient libérées.',
    SEATS_ALLOTTED:
      'Les places libres sont attribuées à des instituts partenaires. Augmentez le total ou utilisez la liste d’attente.',
    ALLOTMENT_USED_UP:
      'Toutes les places de ce contingent sont occupées. Proposez une place commune ou utilisez la liste d’attente.',
    OFFERS_ENDED: 'Plus aucune place n’est proposée pour cet événement.',
    PLAN_LIMIT:
      'Une limite du plan des places empêche pour l’instant d’attribuer une place à cette personne. Modifiez le plan ou utilisez la liste d’attente.',
  },
  standing: {
    SUBMITTED: 'attend une décision',
    OFFERED: 'a reçu une offre qui n’est pas encore acceptée',
    CONFIRMED: 'a déjà une place',
    WAITLISTED: 'est sur liste d’attente',
    NOT_SELECTED: 'n’a pas été retenue cette fois',
    DECLINED: 'a été refusée',
    LAPSED: 'a pris fin, car l’offre a expiré',
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
    ALLOTMENTS_ABOVE_FREE: () =>
      'Il reste trop peu de places libres pour les minimums et les contingents qui ne sont pas encore atteints.',
  },
  planFix: ({ field, group, from, to }) => {
    const verb = to > from ? 'Augmentez' : 'Réduisez'
    const what = {
      total: 'le total',
      organisationCap: 'le plafond par organisation',
      minimum: `le minimum du groupe « ${group} »`,
      target: `la cible du groupe « ${group} »`,
      maximum: `le maximum du groupe « ${group} »`,
    }[field]
    return `${verb} ${what} de ${from} à ${to}.`
  },
}
