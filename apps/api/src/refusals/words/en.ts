import type { Words } from '../words.ts'
import { companionRefusals } from './companions/en.ts'
import { delegationRefusals } from './delegations/en.ts'
import { removedItems } from './removed.ts'
import { isWaiting } from './standing.ts'

export const en: Words = {
  refusals: {
    ...companionRefusals,
    ...delegationRefusals,
    AllotmentTooLarge: ({ maximum }) =>
      maximum < 1
        ? 'The seat plan has no seat left to allot. Raise the total first, or propose no allotment.'
        : `The seat plan has room for ${maximum} allotted ${maximum === 1 ? 'seat' : 'seats'} at most. Propose fewer, or raise the total first.`,
    AlreadyMerged: () => 'These two registrations were merged already.',
    AlreadyMember: () => 'This person is already a member of the institute.',
    AlreadyPlanned: () =>
      'This is planned already: the email goes out within a minute. To send it differently, undo that first.',
    AlreadyPublished: () => 'This event is already published. There is nothing left to do.',
    ProtectionInUse: () => 'Somebody at this event asked for protection. It can’t be turned off while they rely on it.',
    AddressAlreadyConfirmed: () =>
      'This address is confirmed already, so it can’t be corrected here. The person can register again with another.',
    DuplicateRegistration: ({ reference }) =>
      reference
        ? `Registration ${reference} has this address already. Nothing was changed.`
        : 'Another registration at this event has this address already. Nothing was changed.',
    FieldsMasked: () => 'You don’t see some of these fields, so you can’t correct them. Nothing was changed.',
    NothingCorrected: () => 'Nothing to correct: all of this is stored already.',
    AlreadyRegistered: () =>
      'This address is already registered for this event. We have sent the link to that registration there again.',
    AlreadyTookEffect: () => "It's too late to undo this: it has already taken effect.",
    AlreadyUndone: () => 'This was already undone. Nothing was sent.',
    AlreadyWithdrawn: () =>
      'This registration has already been withdrawn. You are welcome to register again while registration is open.',
    MatchCountChanged: ({ count }) =>
      count === 1
        ? 'One registration matches now, not as many as you were shown. Nothing was decided; look again and repeat.'
        : `${count} registrations match now, not as many as you were shown. Nothing was decided; look again and repeat.`,
    BulkActionRunning: () =>
      'Your last decision about many is still being carried out. Wait until it is done, then begin the next.',
    CannotHoldSeat: ({ cause }) => en.cannotHold[cause],
    CannotReview: () =>
      'This reviewer has a conflict of interest or no access to the application. Assign someone else.',
    CapacityBelowHeld: ({ held }) =>
      held === null
        ? 'More places are held already than that.'
        : held === 1
          ? 'One place is held already, so the session cannot have fewer.'
          : `${held} places are held already, so the session cannot have fewer.`,
    ChangedMeanwhile: () =>
      'Somebody else has changed this in the meantime. Reload the page, then make your change again.',
    CountersignNeeded: () =>
      'Declining takes the agreement of another institute. Stage the decision instead, or decline at most 1,000 people at once.',
    CountersignSettled: ({ voidReason }) =>
      voidReason === null || voidReason === undefined
        ? 'This no longer waits for agreement. Reload the page to see what became of it.'
        : {
            GRANT_ENDED:
              'This no longer waits for agreement, because a grant that it depended on has ended. It has to be asked for again.',
            SUPERSEDED:
              'This no longer waits for agreement, because something else has been decided or staged since. It has to be asked for again.',
            REQUESTER_NOT_ALLOWED:
              'This no longer waits for agreement, because the person who asked may no longer decide about it. It has to be requested again.',
            NOBODY_LEFT:
              'This no longer waits for agreement, because everybody it was about has left meanwhile. There is nothing left to do.',
          }[voidReason],
    CriteriaInUse: ({ criteria }) =>
      criteria.length === 1
        ? 'Applications have been reviewed by this criterion. It stays, with its scale and its weight; you can reword it and add others.'
        : `Applications have been reviewed by ${criteria.length} of these criteria. They stay, with their scales and weights; you can reword them and add others.`,
    DistributionChanged: () =>
      'Applications, reviewers or conflicts of interest have changed since. Nothing was assigned. Check the new distribution, then assign again.',
    AlreadyDone: ({ action: what }) =>
      what === 'WITHDRAW'
        ? 'This registration has already been withdrawn. There is nothing left to do.'
        : 'You have already taken this seat. There is nothing left to do.',
    ErasureLinkInvalid: () =>
      'This link no longer works: it is too old, or what it names was erased already. Ask for a new one under “My data”.',
    EventInAnotherSeries: () => 'This event is in another series already. Take it out there first.',
    EventNotOver: ({ endsAt }, when) =>
      `The event ends on ${when(endsAt)}. Nobody was emailed; open the round after that.`,
    NotTakingPlace: ({ calledOffAt }, when) =>
      calledOffAt
        ? `This event was called off on ${when(calledOffAt)}. It won’t take place, so seats are no longer given or changed.`
        : 'This event is postponed, and its new dates aren’t known yet. Until then no seats are given or changed.',
    GroupsFixed: () =>
      'Groups can’t be changed any more: the event is published, or somebody has registered or was invited. Seats can still be changed in the seat plan.',
    WrongEventState: ({ state }) =>
      ({
        DRAFT: 'This event is a draft. Publish it first.',
        PUBLISHED: 'This event is published. Nothing was changed.',
        POSTPONED: 'This event is postponed. Give it new dates, or call it off.',
        CALLED_OFF: 'This event was called off. That is final.',
      })[state],
    PeopleInvolved: () =>
      'Somebody has registered or was invited, so the event stays public. Reschedule it, postpone it or call it off instead.',
    EventOnRecord: ({ record }) =>
      ({
        PUBLICATION: 'This event was public once, so its record stays. Archive it instead.',
        AGREEMENTS: 'Terms were proposed to partners, and these stay on record. Archive the event instead.',
        REPORT:
          'Notes, findings or a report belong to this event, and these stay on record. Archive the event instead.',
      })[record],
    NotOverYet: ({ endsAt }, when) =>
      `This event ends on ${when(endsAt)}. Archive it after that, or call it off first.`,
    AlreadyStarted: ({ startedAt }, when) =>
      `This event started on ${when(startedAt)}, so it can’t be rescheduled as a whole. Move the sessions that are still to come.`,
    DatesInConflict: ({ dates }) =>
      dates.length === 1
        ? 'One date doesn’t fit. Choose another start, or leave that date as it is.'
        : `${dates.length} dates don’t fit. Choose another start, or leave those dates as they are.`,
    AlreadyOver: ({ endedAt }, when) => `This event ended on ${when(endedAt)}. Nothing was changed.`,
    EventOver: ({ endedAt }, when) =>
      `This event ended on ${when(endedAt)}, so there is no seat to give back. What we hold about you can still be erased, under “My data”.`,
    EvidenceDestroyed: () => 'The links are destroyed. Nothing brings them back.',
    EvidenceOnlySooner: ({ until }, when) =>
      `A report was published under this promise. The day can only be moved before ${when(until)}.`,
    FocalPointClosed: ({ reason }) =>
      reason === 'REVOKED'
        ? 'You can no longer name people here. The people you named stay invited. If you don’t expect this, ask the organisers.'
        : 'The time to name people is over. The people you named stay invited. To replace someone, ask the organisers.',
    GrantExists: () => 'There is already a grant for this institute. Propose other terms for that one.',
    GrantClosed: () => 'This grant is over. Propose a new one if you want to go on working together.',
    GrantToOneself: () => 'Your institute hosts this event and needs no grant for it. Choose another institute.',
    ImportNotReady: () => 'This cannot be run yet: check the rows first, and agree to leave out those with problems.',
    ImportSettled: ({ state }) =>
      state === 'DONE'
        ? 'This import is done. Choose the file again to start another.'
        : 'This import is being written. Please wait until it is done.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'One field needs your attention.' : `${fields.length} fields need your attention.`,
    InvitationNeeded: () =>
      'Only people who are invited can register for this event. If you are, open the link in the mail that invited you.',
    CannotName: ({ cause }) =>
      ({
        NOT_ALLOWED:
          'At this event nobody can be named in one’s place. If you cannot come, withdraw: the seat goes to the next person.',
        NO_SEAT: 'You hold no seat that somebody else could have.',
        NAMED_ALREADY: 'You have named somebody already. Take that back first to name somebody else.',
        NAMED_TOO_OFTEN:
          'You have named five people for this seat. If you cannot come, withdraw: the seat goes to the next person.',
        EVENT_BEGUN: 'The event has begun. Nobody can be named in your place any more.',
      })[cause],
    NobodyToRemind: () => 'No one was emailed: everyone has reviewed their applications, or was reminded today.',
    NobodyToSendTo: () => 'Everyone you chose has this version already, so nothing was sent. Add recipients first.',
    NotYours: () => 'Someone else planned this. Ask them to undo it or send it now.',
    NothingToAnnounce: () => 'There is nothing new to tell: participants know of everything that is public.',
    RecipientExists: () => 'This address is among the recipients of this event already. Change that entry instead.',
    ReportVersionNotPublished: () => 'This version is not published. Nothing was sent; publish it first.',
    SeatOfferedMeanwhile: ({ state }) =>
      state === 'OFFERED'
        ? 'A seat was offered to you meanwhile, which your page did not show yet. You are still registered: look at the offer, and refuse it if you still want to leave.'
        : 'The seat is yours by now, which your page did not show yet. You still have it: withdraw once more if you want to give it back.',
    SeatNotPassed: ({ cause }) =>
      ({
        OVER: 'This seat can no longer be passed on to you: the time to answer is over, or the person who named you has withdrawn that or no longer has a seat.',
        ANOTHER_GROUP:
          'This seat belongs to another stakeholder group than yours, and goes to a person of that group only.',
        ANOTHER_ORGANISATION:
          'At this event a seat is passed on within one organisation only. Give the organisation of the person who named you, if it is yours.',
      })[cause],
    NobodyNamed: () => 'Nobody is named.',
    InvitationClosed: ({ state }) =>
      ({
        SENT: 'This invitation was not answered yet.',
        REGISTERED: 'This invitation has been used: the person is registered already.',
        DECLINED: 'This invitation was answered: the person cannot come.',
        LAPSED: 'The deadline of this invitation has passed.',
        REVOKED: 'This invitation was taken back.',
      })[state],
    InvitationsInvalid: ({ invalid }) =>
      invalid === 1
        ? 'One row has a problem. Nobody was invited. Correct the row or remove it, then try again.'
        : `${invalid} rows have problems. Nobody was invited. Correct or remove them, then try again.`,
    JoinNotYetOpen: () => 'It is not open for joining yet. Come back at the time that your page shows.',
    LastOwner: () => 'An institute keeps at least one owner. Make somebody else an owner first.',
    MessageUnderway: ({ state }) =>
      state === 'SCHEDULED'
        ? 'This message is scheduled. Cancel it first, then change it.'
        : 'This message has already been sent and can’t be changed.',
    ContributionsMayIdentify: ({ contributions }) =>
      contributions === 1
        ? 'In one contribution something may tell who somebody is. Nothing was opened. Editors see it on the page of findings: have it rewritten, keep it for the rapporteurs, or let it pass.'
        : `In ${contributions} contributions something may tell who somebody is. Nothing was opened. Editors see them on the page of findings: have them rewritten, keep them for the rapporteurs, or let them pass.`,
    NoFollowUp: () => 'Nothing is asked here, or what you answered is erased already.',
    FollowUpClosed: () => 'The date until which these questions are answered has passed.',
    FollowUpHasAnswers: () =>
      'Somebody has answered already, so the questions stay as they are. You can still change the date.',
    ContributionsClosed: () =>
      'Contributions are not asked for at this event, or not any more. What you wrote is not kept; what you sent before stands.',
    ContributionTooLong: ({ words, maximum }) =>
      `Your text has ${words.toLocaleString('en')} words; a contribution has at most ${maximum.toLocaleString('en')}. Nothing was kept. Please shorten it, or spread it over several topics.`,
    NotAContributor: () => 'At this event contributions are asked of the people who hold a seat.',
    UnknownContribution: () => 'There is no such contribution of yours. It may have been taken back already.',
    NotesNotAllowed: () =>
      'No notes are taken: this session is closed and nothing leaves it, or the links to people were destroyed on the promised day.',
    NoPlace: () => 'This registration gives no access to this session.',
    NoOffer: ({ state }) =>
      `There is no seat to take at present: this registration ${en.standing[state]}.${isWaiting(state) ? ' We will write as soon as that changes.' : ''}`,
    NoSuchPlace: () => 'A topic cannot lie within itself, and the tree is three deep at most. Choose another place.',
    NobodyToWriteTo: () => 'Nobody matches. Choose other people, then send it.',
    NotAllowed: () =>
      'You are not allowed to do this. If you help to run this event, sign in with the address your institute knows.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'One thing is missing before this event can be published.'
        : `${fields.length} things are missing before this event can be published.`,
    NotRevealable: () => 'This field is not shown to your institute, whatever the reason.',
    NoteChangedMeanwhile: () =>
      'Somebody else has changed this note in the meantime. Nothing was overwritten: both texts are here.',
    NoteInUse: () => 'A finding rests on this note, so it stays. You can still change it.',
    NoteAlreadyRemoved: () =>
      'Somebody else has taken this note out. Your text is still here: write it as a new note if it should stay.',
    NoChosenSessionLeft: () =>
      'The offer is limited to sessions that this person did not choose, or that are no longer in the programme.',
    NothingProposed: () => 'Nothing is waiting for your answer. Reload the page to see how the grant stands.',
    NothingStaged: () => 'No decisions are staged for this event. Stage some first, then release them together.',
    NothingToUndo: () => 'Nothing is left to take back: what was staged is released or taken back already.',
    NothingWidened: () =>
      'The seat is for all of these sessions already, or would no longer be for one that it was for.',
    OfferLapsed: ({ lapsedAt }, when) =>
      `This offer ended on ${when(lapsedAt)} and the seat became free for others. You are welcome to register again while registration is open.`,
    OutOfTurnReasonNeeded: ({ ahead }) =>
      ahead === null
        ? 'Others wait ahead of this person. Say why they are offered a seat out of turn; the reason is recorded.'
        : `${ahead === 1 ? 'One person waits' : `${ahead} people wait`} ahead of this person. Say why they are offered a seat out of turn; the reason is recorded.`,
    PlacesFilled: ({ places, filled }) =>
      `Of your ${places} ${places === 1 ? 'place' : 'places'}, ${filled} ${filled === 1 ? 'is' : 'are'} filled. Nobody was named: name fewer people, or withdraw a name first.`,
    QueueAlreadyHeld: () => 'The queue is held already. Reload the page to see since when and why.',
    QueueNotHeld: () => 'The queue is not held any more. Reload the page to see how it stands.',
    ReasonNeeded: () => 'Please give a reason. Those concerned will read it.',
    RegistrationClosed: ({ closedAt }, when) =>
      `Registration closed on ${when(closedAt)}. The organisers can tell you about other events.`,
    RegistrationNotYetOpen: ({ opensAt }, when) =>
      `Registration is not open yet. It opens on ${when(opensAt)}; please come back then.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'Nothing was released, because one staged decision does not fit. Change it and release again.'
        : `Nothing was released, because ${refused.length} staged decisions do not fit. Change them and release again.`,
    RemovalNotConfirmed: ({ removed }) =>
      `People have already answered or agreed to what you are removing: ${removedItems('en', removed)}. Nothing was saved. Check the numbers, then confirm.`,
    RequestIdReused: () => 'We already received this form with different details. To send this version, send it again.',
    ReviewChangedMeanwhile: () =>
      'You have saved this review elsewhere in the meantime, in another window perhaps. Nothing was overwritten: compare the two, then save again.',
    SameTerms: () =>
      'These are the terms that stand already. Change something before you propose them, or answer what is proposed.',
    GroupAndOrganisationFixed: () =>
      'Your seat was given for this group and organisation. To change either, write to the organisers. You can still correct the spelling of the organisation, and change everything else.',
    RoomSettled: ({ endedAt }, when) =>
      `This event ended on ${when(endedAt)}. Your group and your sessions stay as they were; everything else can still be corrected.`,
    RuleOnlyStricter: () =>
      'This session has begun, and people have spoken under its rule. It can only become stricter now.',
    ReportReveals: () =>
      'Someone could be identified from the participation figures. Nothing was published. Withhold the figures listed, then publish.',
    RoomReveals: () =>
      'Someone could be identified from what the public would see. Nothing was changed. Choose to show less.',
    AttackUnfinished: () =>
      'We’re still checking that these numbers identify no one. Nothing was changed. Try again in a minute.',
    ReportBlocked: ({ blocks }) =>
      blocks.length === 1
        ? 'One thing has to be settled before the report can be published. Nothing was published.'
        : `${blocks.length} things have to be settled before the report can be published. Nothing was published.`,
    ReportNotInLanguage: () => 'The report is not in this language. Choose one that it is published in.',
    ReportUnderEmbargo: ({ until }, when) =>
      `The report is under embargo until ${when(until)}. Nothing was published; publish it then, or change the embargo.`,
    ReportWithoutFindings: () => 'There is no finding in this report. Nothing was published; write findings first.',
    SeatAlreadyTaken: () => 'You have already taken this seat. There is nothing left to do.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'This seat plan doesn’t add up. See the suggested fix.'
        : `This seat plan doesn’t add up, for ${problems.length} reasons. See the suggested fixes.`,
    RecentSecondFactorNeeded: () =>
      'Confirm it’s you to continue. This needs a second factor shown in the last 10 minutes.',
    SecondFactorNeeded: ({ isSetUp }) =>
      isSetUp
        ? 'For this, show your passkey or a code first.'
        : 'For this, set up a passkey or an authenticator app first.',
    SessionHasNotes: () => 'Notes were taken in this session. Take them out first; then it can be closed or removed.',
    SlugTaken: () => 'Something else already has this address. Please choose another.',
    TooManyBoardViews: ({ limit }) => `You keep ${limit} views of this event, and that is the most. Remove one first.`,
    TagNameTaken: () => 'There’s already a tag of this name at this event. Choose another name.',
    TooManyTags: ({ limit }) => `This event has the most tags it can have (${limit}). Delete one first.`,
    TooManyTagsOnApplication: ({ limit }) =>
      `This application has the most tags it can have (${limit}). Remove one first.`,
    TooManyInternalNotes: ({ limit }) =>
      `This application has the most internal notes it can have (${limit}). Delete one first.`,
    TooManyMentions: ({ limit }) => `This note mentions too many people. The most is ${limit}: remove some mentions.`,
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'That was a lot in a short time. Please wait a minute and try again.'
        : `That was a lot in a short time. Please try again in ${Math.ceil(retryAfter / 60)} minutes.`,
    TooManyUptakes: () => 'What you said before has to be looked at first. Please try again in some days.',
    TopicInUse: ({ by }) =>
      ({
        TOPICS: 'Other topics lie below this one. Move or remove them first.',
        CONTRIBUTIONS: 'People have written contributions on this topic, so it stays. You can reword it and move it.',
        NOTES: 'Notes were taken on this topic, so it stays. You can reword it and move it.',
        FINDINGS: 'Findings are grouped under this topic, so it stays. You can reword it and move it.',
      })[by],
    UnknownBoardView: () => 'We cannot find this view. It may have been removed; reload the page.',
    UnknownBulkAction: () => 'We cannot find this action. Only the person who started it sees it.',
    UnknownConflict: () => 'We cannot find this conflict of interest. It may have been lifted already.',
    UnknownApiToken: () => 'We cannot find this token. It may be somebody else’s.',
    UnknownCountersignRequest: () => 'We cannot find this request for agreement. Look in the list of what is waiting.',
    UnknownAlias: () => 'This spelling counts as itself already. There is nothing left to separate.',
    UnknownEvent: () => 'We cannot find this event. Check the address, or look in the list of events.',
    UnknownEventInvitation: () => 'There is no such invitation, or it is not for you.',
    UnknownFocalPoint: () => 'There is no such list of places, or it is not yours.',
    UnknownGrant: () => 'We cannot find this grant. Look among the partners of the event.',
    UnknownImport: () =>
      'We cannot find this import. It may be too old: files are forgotten after a day. Choose the file again.',
    UnknownInstitute: () => 'We cannot find this institute. Check its short name.',
    UnknownInvitation: () =>
      'This invitation does not work: it may be for another address, taken back, or too old. Ask for a new one.',
    UnknownMessage: () => 'We can’t find this message. Look among the messages of the event.',
    UnknownMember: () => 'We cannot find this member. They may have been removed already.',
    UnknownNote: () => 'There is no such note in this session.',
    UnknownPartner: () => 'This institute is not a partner of the event that needs your consent.',
    UnknownPlannedAction: () => "This action doesn't exist, or it isn't yours to see.",
    UnknownRecipient: () => 'We cannot find this recipient. They may have been removed; reload the page.',
    UnknownRegistration: () =>
      'We cannot find this registration. Open it by the link in our latest mail, or sign in first.',
    UnknownReportLink: () =>
      'This link leads to no report any more. The report itself is public: you find it on the page of the event.',
    UnknownSeries: () => 'We cannot find this series. It may not be published yet; if you organise it, sign in first.',
    UnknownSession: () => 'We cannot find this session. It may have been removed; reload the page.',
    UnknownTemplate: () => 'This template is no longer there.',
    UnknownInternalNote: () => 'We can’t find this note. It may have been deleted; reload the page.',
    UnknownTag: () => 'We can’t find this tag. It may have been deleted; reload the page.',
    UnknownTopic: () => 'There is no such topic. Somebody may have removed it: reload the page.',
    UnknownUptake: () => 'We cannot find this entry. It may have been removed; reload the page.',
    UnknownWebhook: () => 'This webhook is no longer there, or it is not yours to change.',
    TooManyWebhooks: () => 'Your institute has 20 webhooks, and that is the most. Remove one first.',
    UptakeMayIdentify: ({ found }) =>
      `This may tell who took part: ${found.join(' · ')}. Nothing became public; word it otherwise.`,
    WebhookNotActive: () => 'This webhook is off. Set it going first.',
    FindingChangedMeanwhile: () =>
      'Somebody else has saved this finding in the meantime. Nothing was overwritten: compare the two texts, then save again.',
    NoteRequired: () => 'A finding rests on at least one note. Gather the note that it comes from, then save it.',
    OtherInstituteNeeded: () =>
      'A reason was given for your institute, or by you, already. The second has to come from another person of another institute; or rewrite the passage.',
    SourceNotUsable: () => 'A note or contribution is no longer there, or is not yours to use. Reload the page.',
    RoomFrozen: () => 'The event is over, so its published numbers no longer change. You can only choose to show less.',
    TermsChanged: () =>
      'This institute’s terms have changed since you opened this page. Nothing was shared; read the new terms before you decide.',
    ThresholdAboveRoom: ({ threshold, seats }) =>
      `The disclosure threshold is ${threshold} people and the room has ${seats} ${seats === 1 ? 'seat' : 'seats'}, so nothing could ever be shown. Lower the threshold or add seats first.`,
    ThresholdTooLarge: ({ largest }) =>
      `The largest group has ${largest} organisations, so that with this number none would ever be named. Choose ${Math.max(3, largest)} or fewer.`,
    UnknownFinding: () => 'We cannot find this finding. It may have been removed; reload the page.',
    UnknownFreeze: () => 'This passage is no longer frozen. Reload the page to see how it stands.',
    NothingToValidate: () => 'There are no findings yet. Write them first; then those who took part can look at them.',
    ValidationUnderway: () =>
      'A validation round is open at this event. Close it, or wait for its end, before you open another.',
    ValidationBlocked: () =>
      'Something in the findings may tell who somebody is, or is frozen. Settle what is listed; then even those who were there can be shown it.',
    UnknownValidationRound: () => 'We cannot find this validation round. Check that the link is complete.',
    ValidationRoundClosed: () => 'This validation round is over.',
    TokenForged: () => 'This token is not one of this round. Check that the link is complete.',
    TokenUsed: () =>
      'Somebody has answered with this token. If it was you, your answer has arrived. If you gave the link to somebody, theirs was counted.',
    TokenAlreadyFetched: () =>
      'Your token was fetched already, and there is one for each person. Nobody knows which it was, so it cannot be given again.',
    DidNotTakePart: () => 'Only those who took part in the event are asked to look at the draft.',
    UnknownSignIn: () => 'This sign-in has already ended.',
    UnknownStatement: () => 'We cannot find this statement. Reload the page.',
    UnknownHit: () => 'The text has changed, or nothing is marked there any more. Reload the page and look again.',
    ProofOfWorkNeeded: () =>
      'Send it again: your browser does a small calculation first, which keeps automated registrations out.',
    WrongState: ({ state }) =>
      `This is not possible at present: the registration ${en.standing[state]}. Reload the page to see what can be done.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'No seat is free. Raise the total, or have the person wait on the waitlist.',
    GROUP_AT_MAXIMUM:
      'This stakeholder group already holds as many seats as the seat plan allows. Raise its maximum, or use the waitlist.',
    ORGANISATION_AT_CAP:
      'This organisation already holds as many seats as one organisation may. Raise the cap, or use the waitlist.',
    SEATS_RESERVED:
      'The free seats are reserved for other groups. Lower their minimums, or wait until these are released.',
    SEATS_ALLOTTED: 'The free seats are allotted to partner institutes. Raise the total, or use the waitlist.',
    ALLOTMENT_USED_UP: 'All seats of this allotment are held. Offer a common seat, or use the waitlist.',
    OFFERS_ENDED: 'Seats for this event are no longer being offered.',
    PLAN_LIMIT:
      'A limit of the seat plan keeps this person from a seat at the moment. Change the plan, or use the waitlist.',
  },
  standing: {
    SUBMITTED: 'is waiting for a decision',
    OFFERED: 'has an offer that is not taken yet',
    CONFIRMED: 'already holds a seat',
    WAITLISTED: 'is on the waitlist',
    NOT_SELECTED: 'was not selected this time',
    DECLINED: 'was declined',
    LAPSED: 'has lapsed, as the offer was not taken in time',
    WITHDRAWN: 'has been withdrawn',
  },
  planProblems: {
    MINIMUMS_ABOVE_TOTAL: () => 'The minimums of all groups come to more than the total.',
    MAXIMUM_BELOW_MINIMUM: (group) => `${group}: the maximum is below the minimum.`,
    TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM: (group) => `${group}: the target is not between the minimum and the maximum.`,
    TOTAL_BELOW_HELD: () => 'More seats are already held than the total allows.',
    MAXIMUM_BELOW_HELD: (group) => `${group}: the group already holds more seats than its maximum allows.`,
    UNFILLED_MINIMUMS_ABOVE_FREE: () => 'Too few seats are free for the minimums that are not filled yet.',
    ORGANISATION_ABOVE_CAP: () => 'One organisation already holds more seats than the cap allows.',
    ALLOTMENTS_ABOVE_FREE: () => 'Too few seats are free for the minimums and the allotments that are not filled yet.',
  },
  planFix: ({ field, group, from, to }) => {
    const verb = to > from ? 'Raise' : 'Lower'
    const what = {
      total: 'the total',
      organisationCap: 'the cap for one organisation',
      minimum: `the minimum of ${group}`,
      target: `the target of ${group}`,
      maximum: `the maximum of ${group}`,
    }[field]
    return `${verb} ${what} from ${from} to ${to}.`
  },
}
