import type { Words } from '../words.ts'
import { companionRefusals } from './companions/en.ts'
import { composeRefusals } from './compose/en.ts'
import { delegationRefusals } from './delegations/en.ts'
import { drawRefusals } from './draws/en.ts'
import { fileRefusals } from './files/en.ts'
import { removedItems } from './removed.ts'
import { speakerRefusals } from './speakers/en.ts'
import { isWaiting } from './standing.ts'

export const en: Words = {
  refusals: {
    ...companionRefusals,
    ...composeRefusals,
    ...drawRefusals,
    ...delegationRefusals,
    ...fileRefusals,
    ...speakerRefusals,
    ReplyToElsewhere: ({ domain }) =>
      `Replies can’t go to ${domain}. Use an address at a domain of your institute’s members, or a member’s own address.`,
    AllotmentTooLarge: ({ maximum }) =>
      maximum < 1
        ? 'The seat plan has no seats left to allot. Raise the total first, or propose no allotment.'
        : `The seat plan has room for ${maximum} allotted ${maximum === 1 ? 'seat' : 'seats'} at most. Propose fewer, or raise the total first.`,
    AlreadyMerged: () => 'These two registrations have already been merged.',
    AlreadyMember: () => 'This person is already a member of the institute.',
    AlreadyPlanned: () =>
      'This is already scheduled, and the email goes out within a minute. To send it differently, undo that first.',
    AlreadyPublished: () => 'This event is already published.',
    ProtectionInUse: () => 'Someone at this event asked for protection. It can’t be turned off while they rely on it.',
    AddressNotCorrectable: () =>
      'This address can no longer be corrected, because it has been confirmed or the registration has ended. To use another address, register again with it.',
    AddressAlreadyConfirmed: () =>
      'This address has been confirmed, so it can’t be corrected here. The person can register again with another one.',
    DuplicateRegistration: ({ reference }) =>
      reference
        ? `Registration ${reference} already has this address. Nothing was changed.`
        : 'Another registration at this event already has this address. Nothing was changed.',
    FieldsMasked: () => 'You can’t see some of these fields, so you can’t correct them. Nothing was changed.',
    NothingCorrected: () => 'There’s nothing to correct. This is already what we have.',
    AlreadyRegistered: () =>
      'This address is already registered for this event. We’ve sent the link to that registration there again.',
    AlreadyTookEffect: () => 'It’s too late to undo this. It has already taken effect.',
    AlreadyUndone: () => 'This has already been undone. Nothing was sent.',
    AlreadyWithdrawn: () =>
      'This registration has already been withdrawn. You can register again while registration is open.',
    MatchCountChanged: ({ count }) =>
      count === 1
        ? 'The list has changed. One registration matches now. Nothing was decided. Check the list, then try again.'
        : `The list has changed. Now, ${count} registrations match. Nothing was decided. Check the list, then try again.`,
    BulkActionRunning: () =>
      'Your last bulk decision is still being carried out. Wait until it’s done, then start the next one.',
    CannotHoldSeat: ({ cause }) => en.cannotHold[cause],
    CannotReview: () =>
      'This reviewer has a conflict of interest or no access to the application. Assign someone else.',
    CapacityBelowHeld: ({ held }) =>
      held === null
        ? 'More places than that are already held. Enter a higher number.'
        : held === 1
          ? 'One place is already held, so the session can’t have fewer.'
          : `${held} places are already held, so the session can’t have fewer.`,
    ChangedMeanwhile: () => 'This has changed in the meantime. Reload the page, then make your change again.',
    CountersignNeeded: () =>
      'Declining needs the agreement of another institute. Stage the decision instead, or decline at most 1,000 people at once.',
    CountersignSettled: ({ voidReason }) =>
      voidReason === null || voidReason === undefined
        ? 'This request is no longer open. Reload the page to see its status.'
        : {
            GRANT_ENDED:
              'This request is no longer open, because a grant it depended on has ended. Send a new request.',
            SUPERSEDED:
              'This request is no longer open, because something else has been decided or staged since. Send a new request.',
            REQUESTER_NOT_ALLOWED:
              'This request is no longer open, because the person who sent it no longer has permission to decide on it. Someone else has to send a new request.',
            NOBODY_LEFT:
              'This request is no longer open, because everyone it concerned has left in the meantime. There’s nothing left to do.',
          }[voidReason],
    CriteriaInUse: ({ criteria }) =>
      criteria.length === 1
        ? 'Applications have been reviewed by this criterion, so you can’t remove it or change its scale or weight. You can reword it and add others.'
        : `Applications have been reviewed by ${criteria.length} of these criteria, so you can’t remove them or change their scales or weights. You can reword them and add others.`,
    DistributionChanged: () =>
      'Applications, reviewers or conflicts of interest have changed since. Nothing was assigned. Check the new distribution, then assign again.',
    AlreadyDone: ({ action: what }) =>
      what === 'WITHDRAW'
        ? 'This registration has already been withdrawn. You don’t need to do anything.'
        : 'You’ve already accepted this seat. You don’t need to do anything.',
    ErasureLinkInvalid: () =>
      'This link no longer works, because it has expired or the data has already been deleted. Request a new one under “My data”.',
    EventInAnotherSeries: () => 'This event is already in another series. Remove it there first.',
    EventNotOver: ({ endsAt }, when) =>
      `The event ends on ${when(endsAt)}. No one was emailed. Open the round after that.`,
    NotTakingPlace: ({ calledOffAt }, when) =>
      calledOffAt
        ? `This event was called off on ${when(calledOffAt)}. It won’t take place, so seats are no longer allocated or changed.`
        : 'This event is postponed, and its new dates aren’t known yet. Until then, no seats are allocated or changed.',
    GroupsFixed: () =>
      'Groups can no longer be changed, because the event is published, or someone has registered or was invited. You can still change seats in the seat plan.',
    WrongEventState: ({ state }) =>
      ({
        DRAFT: 'This event is a draft. Publish it first.',
        PUBLISHED: 'This event is published. Nothing was changed.',
        POSTPONED: 'This event is postponed. Give it new dates, or call it off.',
        CALLED_OFF: 'This event was called off. That is final.',
      })[state],
    PeopleInvolved: () =>
      'Someone has registered or was invited, so the event stays public. Reschedule it, postpone it or call it off instead.',
    EventOnRecord: ({ record }) =>
      ({
        PUBLICATION: 'This event was public once, so its record stays. Archive it instead.',
        AGREEMENTS: 'Terms were proposed to partners, and these stay on record. Archive the event instead.',
        REPORT:
          'Notes, findings or a report belong to this event, and these stay on record. Archive the event instead.',
      })[record],
    CheckInNotYetOpen: ({ opensAt }, when) => `Check-in opens on ${when(opensAt)}. Nothing was recorded.`,
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
      `This event ended on ${when(endedAt)}, so there’s no seat to give back. You can still delete the data we hold about you under “My data”.`,
    EvidenceDestroyed: () => 'The links have been destroyed and can’t be restored.',
    EvidenceOnlySooner: ({ until }, when) =>
      `A report was published with this promise, so you can only choose a day before ${when(until)}.`,
    FocalPointClosed: ({ reason }) =>
      reason === 'REVOKED'
        ? 'You can no longer name people here. The people you named stay invited. If you weren’t expecting this, ask the organisers.'
        : 'The deadline for naming people has passed. The people you named stay invited. To replace someone, ask the organisers.',
    GrantExists: () => 'There is already a grant for this institute. Propose other terms for that one.',
    GrantClosed: () => 'This grant has ended. Propose a new one if you want to keep working together.',
    GrantToOneself: () => 'Your institute hosts this event, so it doesn’t need a grant. Choose another institute.',
    ImportNotReady: () =>
      'You can’t run this import yet. Check the rows first, and agree to leave out the ones with problems.',
    ImportSettled: ({ state }) =>
      state === 'DONE'
        ? 'This import is done. Choose the file again to start another.'
        : 'This import is running. Please wait until it’s done.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'One field needs your attention.' : `${fields.length} fields need your attention.`,
    InvitationNeeded: () =>
      'Only people who were invited can register for this event. If you were, open the link in your invitation email.',
    CannotName: ({ cause }) =>
      ({
        NOT_ALLOWED:
          'This event doesn’t allow replacements. If you can’t attend, withdraw, and the seat goes to the next person.',
        NO_SEAT: 'You don’t hold a seat that you could pass on.',
        NAMED_ALREADY: 'You’ve already named a replacement. Cancel that first to name someone else.',
        NAMED_TOO_OFTEN:
          'You’ve named five people for this seat, which is the limit. If you can’t attend, withdraw, and the seat goes to the next person.',
        EVENT_BEGUN: 'The event has started, so you can no longer name a replacement.',
      })[cause],
    NobodyToRemind: () =>
      'No one was emailed, because everyone has reviewed their applications, or was reminded today.',
    NoRecipientToRemind: () =>
      'Everyone who received this version has answered, couldn’t be reached, or was emailed in the last 7 days.',
    NobodyToSendTo: () => 'Everyone you chose already has this version, so nothing was sent. Add recipients first.',
    NotYours: () => 'Someone else planned this. Ask them to undo it or send it now.',
    NothingToAnnounce: () =>
      'There’s nothing new. Participants have already been emailed about everything that is public.',
    RecipientExists: () => 'This address is already among this event’s recipients. Edit that entry instead.',
    ReportVersionNotPublished: () => 'This version isn’t published, so nothing was sent. Publish it first.',
    SeatOfferedMeanwhile: ({ state }) =>
      state === 'OFFERED'
        ? 'You’ve been offered a seat in the meantime, so you’re still registered. Look at the offer, and refuse it if you still want to withdraw.'
        : 'You now hold a seat, so you’re still registered. Withdraw again if you want to give it up.',
    SeatNotPassed: ({ cause }) =>
      ({
        OVER: 'This seat can no longer be passed on to you. The deadline has passed, or the person who named you cancelled or no longer has a seat.',
        ANOTHER_GROUP: 'This seat is reserved for a different stakeholder group from yours.',
        ANOTHER_ORGANISATION:
          'At this event, seats can only be passed on within an organisation. If you belong to the organisation of the person who named you, enter it.',
      })[cause],
    NobodyNamed: () => 'You haven’t named anyone.',
    InvitationClosed: ({ state }) =>
      ({
        SENT: 'This invitation hasn’t been answered yet.',
        REGISTERED: 'This invitation has been used. The person is already registered.',
        DECLINED: 'This invitation was answered. The person can’t attend.',
        LAPSED: 'This invitation has expired.',
        REVOKED: 'This invitation was withdrawn.',
      })[state],
    InvitationsInvalid: ({ invalid }) =>
      invalid === 1
        ? 'One row has a problem. No one was invited. Correct the row or remove it, then try again.'
        : `${invalid} rows have problems. No one was invited. Correct or remove them, then try again.`,
    JoinNotYetOpen: () => 'You can’t join yet. Come back at the time shown on your page.',
    LastOwner: () => 'An institute needs at least one owner. Make someone else an owner first.',
    MessageUnderway: ({ state }) =>
      state === 'SCHEDULED'
        ? 'This message is scheduled. Cancel it first, then change it.'
        : 'This message has already been sent and can’t be changed.',
    ContributionsMayIdentify: ({ contributions }) =>
      contributions === 1
        ? 'One contribution may identify someone, so nothing was made public. Editors can see it on the findings page, and can have it rewritten, keep it for the rapporteurs or approve it.'
        : `${contributions} contributions may identify someone, so nothing was made public. Editors can see them on the findings page, and can have them rewritten, keep them for the rapporteurs or approve them.`,
    NoFollowUp: () => 'There’s no survey here, or your answers have already been deleted.',
    FollowUpClosed: () => 'The deadline for this survey has passed.',
    FollowUpHasAnswers: () =>
      'Someone has already answered, so the questions can’t be changed. You can still change the date.',
    ContributionsClosed: () =>
      'This event isn’t accepting contributions. Your text wasn’t saved. Contributions you’ve already sent are kept.',
    ContributionTooLong: ({ words, maximum }) =>
      `Your text has ${words.toLocaleString('en')} words, and the limit is ${maximum.toLocaleString('en')}. Nothing was saved. Please shorten it, or split it between topics.`,
    NotAContributor: () => 'At this event, only people who hold a seat can contribute.',
    UnknownContribution: () => 'We can’t find this contribution of yours. It may already have been withdrawn.',
    NotesNotAllowed: () =>
      'You can’t take notes here, because the session is closed or the links to people were destroyed on the promised day.',
    AttendanceCodeNotValid: () => 'That isn’t the code announced in this session. Check it and try again.',
    AttendanceCodeNotTaken: () => 'You can enter the code while the session runs and for half an hour afterwards.',
    NoVisaLetter: () => 'A visa letter requires a confirmed seat at an event that is still to come and has a venue.',
    NoPlace: () => 'This registration doesn’t include this session.',
    NoOffer: ({ state }) =>
      `There’s no seat to accept at the moment, because this registration ${en.standing[state]}.${isWaiting(state) ? ' We’ll email you as soon as that changes.' : ''}`,
    NoSuchPlace: () =>
      'A topic can’t be inside itself, and topics can be nested three levels deep. Choose another place.',
    CannotResend: ({ reason }) =>
      ({
        NOT_THIS_KIND: 'Emails of this kind aren’t sent again. Write to the person instead.',
        NOT_SENT_YET: 'This email is still on its way. If it isn’t delivered, you can send it again.',
        OUTDATED: 'This email is out of date. Write to the person instead.',
        RECENTLY: 'This email was sent again less than an hour ago.',
      })[reason],
    NothingToTest: ({ refusal }) => refusal ?? 'None of these emails can be shown to you as a test.',
    UnknownEmail: () => 'We can’t find this email. It may have been deleted with the person’s data.',
    NobodyToWriteTo: () => 'No one matches. Choose other people, then send it.',
    NotAllowed: () =>
      'You’re not allowed to do this. If you help run this event, sign in with the address you use at your institute.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'One thing is missing before this event can be published.'
        : `${fields.length} things are missing before this event can be published.`,
    NotRevealable: () => 'Your institute can’t see this field, whatever the reason.',
    NoteChangedMeanwhile: () =>
      'Someone else has changed this note in the meantime. Nothing was overwritten. Both texts are here.',
    NoteInUse: () => 'A finding is based on this note, so you can’t remove it. You can still change it.',
    NoteAlreadyRemoved: () =>
      'Someone else has removed this note. Your text is still here. Save it as a new note if you want to keep it.',
    NoChosenSessionLeft: () =>
      'The offer is limited to sessions that this person did not choose, or that are no longer in the programme.',
    NothingProposed: () => 'Nothing is waiting for your answer. Reload the page to see the status of the grant.',
    NothingStaged: () => 'No decisions are staged for this event. Stage some first, then release them together.',
    NothingToUndo: () => 'There’s nothing left to undo. The staged decisions have been released or withdrawn.',
    NothingWidened: () => 'The seat already covers all of these sessions, or would lose one that it covers.',
    OfferLapsed: ({ lapsedAt }, when) =>
      `This offer expired on ${when(lapsedAt)}, and the seat became free for others. You can register again while registration is open.`,
    OutOfTurnReasonNeeded: ({ ahead }) =>
      ahead === null
        ? 'Others are ahead of this person in the queue. Give a reason for offering this seat out of turn. The reason is recorded.'
        : `${ahead === 1 ? 'One person is' : `${ahead} people are`} ahead of this person in the queue. Give a reason for offering this seat out of turn. The reason is recorded.`,
    PlacesFilled: ({ places, filled }) =>
      `You’ve filled ${filled} of your ${places} ${places === 1 ? 'place' : 'places'}, so no one was named. Name fewer people, or remove a name first.`,
    QueueAlreadyHeld: () => 'The queue is already on hold. Reload the page to see since when and why.',
    QueueNotHeld: () => 'The queue is no longer on hold. Reload the page to see its status.',
    ReasonNeeded: () => 'Give a reason. The people concerned will read it.',
    RegistrationClosed: ({ closedAt }, when) =>
      `Registration closed on ${when(closedAt)}. The organisers can tell you about other events.`,
    RegistrationNotYetOpen: ({ opensAt }, when) =>
      `Registration isn’t open yet. It opens on ${when(opensAt)}. Please come back then.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'Nothing was released, because one staged decision doesn’t fit. Change it, then release again.'
        : `Nothing was released, because ${refused.length} staged decisions don’t fit. Change them, then release again.`,
    RemovalNotConfirmed: ({ removed }) =>
      `People have already answered or agreed to what you are removing: ${removedItems('en', removed)}. Nothing was saved. Check the numbers, then confirm.`,
    RequestIdReused: () =>
      'We’ve already received this form with different details. To send this version, send it again.',
    ReviewChangedMeanwhile: () =>
      'You’ve saved this review elsewhere in the meantime, perhaps in another window. Nothing was overwritten. Compare the two, then save again.',
    SameTerms: () =>
      'These terms already apply or have already been proposed. Change something before you propose them, or answer the proposal.',
    GroupAndOrganisationFixed: () =>
      'Your seat was allocated for this group and organisation. To change either, write to the organisers. You can still correct the spelling of the organisation, and change everything else.',
    RoomSettled: ({ endedAt }, when) =>
      `This event ended on ${when(endedAt)}. Your group and your sessions stay as they were. You can still correct everything else.`,
    RuleOnlyStricter: () =>
      'This session has started, and people have spoken under its rule. You can only make it stricter now.',
    ReportReveals: () =>
      'Someone could be identified from the participation figures. Nothing was published. Withhold the figures listed, then publish.',
    RoomReveals: () =>
      'Someone could be identified from what the public would see. Nothing was changed. Choose to show less.',
    AttackUnfinished: () =>
      'We’re still checking that these numbers identify no one. Nothing was changed. Try again in a minute.',
    ReportBlocked: ({ blocks }) =>
      blocks.length === 1
        ? 'Nothing was published. One thing has to be resolved first.'
        : `Nothing was published. ${blocks.length} things have to be resolved first.`,
    ReportNotInLanguage: () => 'The report isn’t published in this language. Choose another language.',
    ReportUnderEmbargo: ({ until }, when) =>
      `The report is under embargo until ${when(until)}. Nothing was published. Publish it then, or change the embargo.`,
    ReportWithoutFindings: () => 'This report has no findings, so nothing was published. Write findings first.',
    SeatAlreadyTaken: () => 'You’ve already accepted this seat. You don’t need to do anything.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'This seat plan doesn’t add up. See the suggested fix.'
        : `This seat plan doesn’t add up, for ${problems.length} reasons. See the suggested fixes.`,
    RecentSecondFactorNeeded: () =>
      'Confirm it’s you to continue. You must have completed your second step within the last 10 minutes.',
    SecondFactorNeeded: ({ isSetUp }) =>
      isSetUp
        ? 'To do this, use your passkey or enter a code first.'
        : 'To do this, set up a passkey or an authenticator app first.',
    SessionHasNotes: () => 'This session has notes. Remove them first, then close or remove it.',
    SlugTaken: () => 'Another page has this address, or had it before. Please choose another.',
    TooManyBoardViews: ({ limit }) =>
      `You’ve reached the limit of ${limit} saved views for this event. Delete one first.`,
    TagNameTaken: () => 'This event already has a tag with this name. Choose another name.',
    TooManyTags: ({ limit }) => `This event has reached the limit for tags (${limit}). Delete one first.`,
    TooManyTagsOnApplication: ({ limit }) =>
      `This application has reached the limit for tags (${limit}). Remove one first.`,
    TooManyInternalNotes: ({ limit }) =>
      `This application has reached the limit for internal notes (${limit}). Delete one first.`,
    TooManyMentions: ({ limit }) =>
      `This note mentions too many people. Remove mentions until there are no more than ${limit}.`,
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'Too many requests in a short time. Please wait a minute and try again.'
        : `Too many requests in a short time. Please try again in ${Math.ceil(retryAfter / 60)} minutes.`,
    TooManyUptakes: () => 'We have to check your earlier entries first. Please try again in a few days.',
    TopicInUse: ({ by }) =>
      ({
        TOPICS: 'This topic contains other topics. Move or remove them first.',
        CONTRIBUTIONS:
          'People have written contributions on this topic, so you can’t remove it. You can reword it or move it.',
        NOTES: 'Notes were taken on this topic, so you can’t remove it. You can reword it or move it.',
        FINDINGS: 'Findings are grouped under this topic, so you can’t remove it. You can reword it or move it.',
      })[by],
    UnknownBoardView: () => 'We can’t find this view. It may have been removed. Reload the page.',
    UnknownBulkAction: () => 'We can’t find this action. Only the person who started it can see it.',
    UnknownConflict: () => 'We can’t find this conflict of interest. It may already have been lifted.',
    UnknownApiToken: () => 'We can’t find this token. It may belong to someone else.',
    UnknownCountersignRequest: () => 'We can’t find this request for agreement. Check the list of pending requests.',
    UnknownAlias: () => 'This spelling is already separate.',
    UnknownEvent: () => 'We can’t find this event. Check the address, or look at the list of events.',
    UnknownEventInvitation: () => 'We can’t find this invitation, or it isn’t for you.',
    UnknownFocalPoint: () => 'We can’t find this list of places, or it isn’t yours.',
    UnknownGrant: () => 'We can’t find this grant. Look among the event’s partners.',
    UnknownRoster: () => 'This file is no longer stored. Please upload it again.',
    UnknownImport: () =>
      'We can’t find this import. It may be too old. Files are deleted after a day. Choose the file again.',
    UnknownInstitute: () => 'We can’t find this institute. Check its short name.',
    UnknownInvitation: () =>
      'This invitation doesn’t work. It may be for another address, or it was withdrawn or has expired. Ask for a new one.',
    UnknownMessage: () => 'We can’t find this message. Look among the event’s messages.',
    UnknownMember: () => 'We can’t find this member. They may already have been removed.',
    UnknownNote: () => 'We can’t find this note in this session.',
    UnknownPartner: () => 'This institute isn’t a partner that needs your consent for this event.',
    UnknownPlannedAction: () => 'This action doesn’t exist, or you’re not allowed to see it.',
    UnknownRecipient: () => 'We can’t find this recipient. They may have been removed. Reload the page.',
    UnknownRegistration: () =>
      'We can’t find this registration. Open it with the link in our latest email, or sign in first.',
    UnknownReportLink: () => 'This link no longer works. The report is public, and you’ll find it on the event’s page.',
    UnknownSeries: () => 'We can’t find this series. It may not be published yet. If you organise it, sign in first.',
    UnknownSession: () => 'We can’t find this session. It may have been removed. Reload the page.',
    UnknownTemplate: () => 'This template no longer exists.',
    UnknownInternalNote: () => 'We can’t find this note. It may have been deleted. Reload the page.',
    UnknownTag: () => 'We can’t find this tag. It may have been deleted. Reload the page.',
    UnknownTopic: () => 'We can’t find this topic. It may have been removed. Reload the page.',
    UptakeIsPublic: () => 'This entry is public, so its wording can’t be changed. Remove it and record it again.',
    UnknownUptake: () => 'We can’t find this entry. It may have been removed. Reload the page.',
    UnknownWebhook: () => 'This webhook no longer exists, or you’re not allowed to change it.',
    TooManyWebhooks: () => 'Your institute has reached the limit of 20 webhooks. Delete one first.',
    UnknownReportVersion: () => 'We can’t find this version of the report. Check its number.',
    ReportVersionWithdrawn: ({ withdrawnAt }, when) =>
      `This version was withdrawn on ${when(withdrawnAt)}. Nothing was changed. Choose another version.`,
    WithdrawalMayIdentify: ({ found }) =>
      `The reason may reveal who took part: ${found.join(' · ')}. Nothing was withdrawn. Please rephrase it.`,
    UptakeMayIdentify: ({ found }) =>
      `This may reveal who took part: ${found.join(' · ')}. Nothing was published. Please rephrase it.`,
    WebhookNotActive: () => 'This webhook is off. Turn it on first.',
    FindingChangedMeanwhile: () =>
      'Someone else has saved this finding in the meantime. Nothing was overwritten. Compare the two texts, then save again.',
    NoteRequired: () => 'A finding needs at least one note. Add the note it’s based on, then save it.',
    TranslationUnassigned: () => 'Nobody is assigned to this translation yet. Assign it first, then have it reviewed.',
    OwnTranslation: () => 'You’re assigned to this translation. Someone else has to review it.',
    TranslationIncomplete: () => 'Some texts are missing or older than the original. Complete the translation first.',
    OtherInstituteNeeded: () =>
      'You or your institute have already given a reason. The second has to come from someone at another institute. You can also rewrite the passage.',
    SourceNotUsable: () => 'A note or contribution no longer exists, or you’re not allowed to use it. Reload the page.',
    RoomFrozen: () => 'The event is over, so its published numbers no longer change. You can only choose to show less.',
    TermsChanged: () =>
      'This institute’s terms have changed since you opened this page. Nothing was shared. Read the new terms before you decide.',
    ThresholdAboveRoom: ({ threshold, seats }) =>
      `The disclosure threshold is ${threshold} people and the room has ${seats} ${seats === 1 ? 'seat' : 'seats'}, so nothing could ever be shown. Lower the threshold or add seats first.`,
    ThresholdTooLarge: ({ largest }) =>
      `The largest group has ${largest} organisations, so with this number none would ever be named. Choose ${Math.max(3, largest)} or fewer.`,
    UnknownFinding: () => 'We can’t find this finding. It may have been removed. Reload the page.',
    UnknownFreeze: () => 'This passage is no longer frozen. Reload the page to see its status.',
    NothingToValidate: () => 'There are no findings yet. Write them first, then ask participants to validate them.',
    ValidationUnderway: () =>
      'This event has an open validation round. Close it or wait until it ends before you open another.',
    ValidationBlocked: () =>
      'Something in the findings may identify someone or is frozen. Resolve the listed items before you show the findings, even to participants.',
    UnknownValidationRound: () => 'We can’t find this validation round. Check that the link is complete.',
    ValidationRoundClosed: () => 'This validation round has ended.',
    TokenForged: () => 'This token doesn’t belong to this round. Check that the link is complete.',
    TokenUsed: () =>
      'This token has already been used. If it was you, we have your answer. If you gave the link to someone, theirs was counted.',
    TokenAlreadyFetched: () =>
      'You’ve already received your token, and there’s only one per person. No one knows which one it was, so it can’t be issued again.',
    DidNotTakePart: () => 'Only people who took part in the event can validate the draft.',
    UnknownSignIn: () => 'This sign-in has already ended.',
    UnknownStatement: () => 'We can’t find this statement. Reload the page.',
    UnknownHit: () => 'The text has changed, or nothing is marked there any more. Reload the page and check again.',
    ProofOfWorkNeeded: () =>
      'Send it again. Your browser does a small calculation first, which keeps automated registrations out.',
    WrongState: ({ state }) =>
      `This isn’t possible at the moment, because the registration ${en.standing[state]}. Reload the page to see your options.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'No seat is free. Raise the total, or put the person on the waitlist.',
    GROUP_AT_MAXIMUM:
      'This stakeholder group already holds all the seats the seat plan allows it. Raise its maximum, or use the waitlist.',
    ORGANISATION_AT_CAP:
      'This organisation already holds the most seats one organisation can have. Raise the cap, or use the waitlist.',
    SEATS_RESERVED:
      'The free seats are reserved for other groups. Lower their minimums, or wait until these are released.',
    SEATS_ALLOTTED: 'The free seats are allotted to partner institutes. Raise the total, or use the waitlist.',
    ALLOTMENT_USED_UP: 'All seats of this allotment are held. Offer a shared seat, or use the waitlist.',
    OFFERS_ENDED: 'Seats for this event are no longer being offered.',
    PLAN_LIMIT:
      'A limit in the seat plan doesn’t allow this person a seat at the moment. Change the plan, or use the waitlist.',
  },
  standing: {
    SUBMITTED: 'is waiting for a decision',
    OFFERED: 'has an offer that hasn’t been accepted yet',
    CONFIRMED: 'already holds a seat',
    WAITLISTED: 'is on the waitlist',
    NOT_SELECTED: 'was not selected this time',
    DECLINED: 'was declined',
    LAPSED: 'has ended, because the offer expired',
    WITHDRAWN: 'has been withdrawn',
  },
  planProblems: {
    MINIMUMS_ABOVE_TOTAL: () => 'The minimums of all groups add up to more than the total.',
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
      organisationCap: 'the cap per organisation',
      minimum: `the minimum for ${group}`,
      target: `the target for ${group}`,
      maximum: `the maximum for ${group}`,
    }[field]
    return `${verb} ${what} from ${from} to ${to}.`
  },
}
