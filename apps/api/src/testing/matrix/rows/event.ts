import type { Rows } from '../viewers.ts'

/**
 * The event itself, its groups, its seats and its series: fields declared in the contract's `events`, `files`, `groups`,
 * `series`, `copies`, `common`, `standing`, `discretion`, `publicRoom`, `figures`, `lookup`, `live` and `lifecycle`.
 */
export const eventRows: Rows = {
  mutations: {
    'Mutation.setLanguage': 'null Viewer Viewer Viewer Viewer Viewer Viewer Viewer',
    'Mutation.createEvent': 'NotAllowed NotAllowed NotAllowed EventCreated NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.updateEvent': 'NotAllowed NotAllowed NotAllowed EventUpdated NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.updateEvent (its programme)':
      'NotAllowed NotAllowed NotAllowed EventUpdated NotAllowed EventUpdated EventUpdated NotAllowed',
    'Mutation.setEventImage':
      'NotAllowed NotAllowed NotAllowed EventImageSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.removeEventImage':
      'NotAllowed NotAllowed NotAllowed EventImageRemoved NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.copyEvent': 'NotAllowed NotAllowed NotAllowed EventCopied NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.copyEvent (a draft)':
      'UnknownEvent UnknownEvent UnknownEvent EventCopied NotAllowed NotAllowed NotAllowed UnknownEvent',
    'Mutation.createSeries':
      'NotAllowed NotAllowed NotAllowed SeriesCreated NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.updateSeries':
      'NotAllowed NotAllowed NotAllowed SeriesUpdated NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.updateSeries (not published)':
      'UnknownSeries UnknownSeries UnknownSeries SeriesUpdated NotAllowed UnknownSeries UnknownSeries UnknownSeries',
    'Mutation.publishEvent':
      'UnknownEvent UnknownEvent UnknownEvent EventPublished NotAllowed NotAllowed NotAllowed UnknownEvent',
    'Mutation.callOffEvent':
      'NotAllowed NotAllowed NotAllowed EventCalledOff NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.archiveEvent': 'NotAllowed NotAllowed NotAllowed NotOverYet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.unarchiveEvent':
      'NotAllowed NotAllowed NotAllowed EventUnarchived NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.postponeEvent':
      'NotAllowed NotAllowed NotAllowed EventPostponed NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.changeEventSlug':
      'NotAllowed NotAllowed NotAllowed EventSlugChanged NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.unpublishEvent':
      'NotAllowed NotAllowed NotAllowed PeopleInvolved NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.deleteEvent':
      'NotAllowed NotAllowed NotAllowed WrongEventState NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.deleteEvent (a draft)':
      'UnknownEvent UnknownEvent UnknownEvent EventOnRecord NotAllowed NotAllowed NotAllowed UnknownEvent',
    'Mutation.rescheduleEvent':
      'NotAllowed NotAllowed NotAllowed EventRescheduled NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setSeatPlan': 'NotAllowed NotAllowed NotAllowed SeatPlanSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setOffersProtection':
      'NotAllowed NotAllowed NotAllowed OffersProtectionSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setRoomDisclosure':
      'NotAllowed NotAllowed NotAllowed RoomDisclosureSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setStatusPageSettings':
      'NotAllowed NotAllowed NotAllowed StatusPageSettingsSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.visitStatus':
      'UnknownRegistration StatusVisited UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  },
  fields: {
    'Query.neutralEmail': 'shown',
    'Query.viewer': 'null shown shown shown shown shown shown shown',
    'Query.events': '1',
    'Query.events (drafts)': 'none none none 1 1 1 1 none',
    'Query.event': 'shown',
    'Query.event (a draft)': 'null null null shown shown shown shown null',
    'Event.image': 'shown',
    'EventImage.url': 'shown',
    'EventImage.smallUrl': 'shown',
    'EventImage.alt': 'shown',
    'EventImage.alts': '1',
    'EventImage.source': 'null null null shown null null null null',
    'Query.series': 'shown',
    'Query.series (not published)': 'null null null shown shown null null null',
    'Query.findPeople': '- - - 1 1 1 none -',
    'Query.findPeople (a protected person)': '- - - 1 1 1 none -',
    'Query.knownOrganisations': '4',
    'Event.viewerRegistration': 'null shown shown null null null null null',
    'Event.viewerCan': 'shown',
    'Event.registrations': 'none 1 1 3 3 3 1 none',
    'Event.reviewQueue': 'none 1 1 3 3 3 1 none',
    'Event.publishingChecklist (a draft)': '- - - shown null null null -',
    'Event.answeredItems': 'null null null none null null null null',
    'Event.inSeries': 'shown',
    'Event.inSeries (not published)': 'null null null shown shown null null null',
    'Event.figures': 'null null null shown shown shown shown null',
    'Event.figures (how many are counted)': '- - - 3 3 3 1 -',
    'Event.roomAttack': 'null null null shown null null null null',
    'Event.waiting': 'none none none 1 1 1 1 none',
    'Event.waitlist': 'null null null shown shown shown shown null',
    'Event.auditEntries': 'none none none 4 none 1 none none',
    'Event.grants': 'none none none 4 4 1 1 1',
    'Event.countersignRequests': 'none none none 1 none 1 none none',
    'Event.allotments': 'none none none 1 1 1 none none',
    'EventAbilities.edit': 'no no no yes no no no no',
    'EventAbilities.publish': 'no',
    'EventAbilities.publish (a draft)': '- - - yes no no no -',
    'EventAbilities.callOff': 'no no no yes no no no no',
    'EventAbilities.archive': 'no',
    'EventAbilities.postpone': 'no no no yes no no no no',
    'EventAbilities.unpublish': 'no',
    'EventAbilities.unpublishDenial': 'null null null shown null null null null',
    'EventAbilities.delete': 'no',
    'EventAbilities.deleteDenial (a draft)': '- - - shown null null null -',
    'EventAbilities.reschedule': 'no no no yes no no no no',
    'Query.eventReschedulePreview': '- - - 1 - - - -',
    'EventAbilities.setSeatPlan': 'no no no yes no no no no',
    'EventAbilities.setRoomDisclosure': 'no no no yes no no no no',
    'EventAbilities.seeRegistrations': 'no no no yes yes yes yes no',
    'EventAbilities.decide': 'no no no yes no yes yes no',
    'EventAbilities.release': 'no no no yes no yes no no',
    'EventAbilities.seeAudit': 'no no no yes no yes yes no',
    'EventAbilities.proposeGrant': 'no no no yes no no no no',
    'EventAbilities.seeGrants': 'no no no yes yes yes yes no',
    'EventAbilities.seeCountersign': 'no no no yes no yes yes no',
    'EventAbilities.manageSessions': 'no no no yes no yes yes no',
    'EventAbilities.export': 'no no no yes no yes yes no',
    'EventAbilities.needsSecondFactor': 'no',
    'EventAbilities.maskedFields': 'none none none none 1 none none none',
    'EventAbilities.filterableQuestions': 'none none none 1 1 1 1 none',
    'SeatPlan.held': 'null null null 0 0 0 null null',
    'SeatPlan.free': 'null null null 10 10 10 null null',
    'StakeholderGroup.offered': 'null null null 0 0 0 null null',
    'StakeholderGroup.confirmed': 'null null null 0 0 0 null null',
    'StakeholderGroup.waiting': 'null null null 0 0 0 null null',
    'StakeholderGroup.submitted': 'null null null 2 2 2 null null',
    'StakeholderGroup.submitted (the scoped partner’s group)': 'null null null 1 1 1 1 null',
    'StakeholderGroup.stagedDifference': 'null null null 0 null 0 null null',
    'StakeholderGroup.stagedDifference (the scoped partner’s group)': 'null null null 0 null 0 0 null',
    'StakeholderGroup.hiddenByConflict': 'null null null 0 0 0 null null',
    'StakeholderGroup.hiddenByConflict (the scoped partner’s group)': 'null null null 0 0 0 0 null',
    'Registration.seriesHistory (of somebody who came before)': '- - - 1 1 1 - -',
    'Registration.seriesHistory (of a protected person)': '- - - - - - - -',
    'Registration.priorityReason (of a rule of the series)': '- null - shown shown shown - -',
    'Registration.awaitsConfirmation': '- no - no no no - -',
    'Registration.readAt': '- shown - shown shown shown - -',
    'Registration.previousVisit': '- shown - null null null - -',
    'Institute.hostedSeries': '- - - none none 1 none none',
    'InstituteAbilities.createSeries': '- - - no no yes no no',
  },
  typesWithoutRows: `
    EventImageSource ImageFrame EventImageSet EventImageRemoved UnknownFile
    PublishingChecklist GroupsFixed CountRange Inference InferenceSource RoomAttack RoomReveals AttackUnfinished PublicRoom PublicRoomGroup RoomDisclosureSet RoomFrozen ThresholdAboveRoom
    AnsweredItem RemovalNotConfirmed EarlierPlace StatusPageSettingsSet StatusVisit StatusVisited AnsweredByEmail OffersProtectionSet Allotment AlreadyPublished SeriesHistory
    EventCopied AdjustedTime BalanceCell EventInAnotherSeries Publication Series SeriesAbilities SeriesCreated SeriesUpdated
    UnknownSeries Home HomeEvent WaitingItem DayCell Figures FunnelStep ResponseTimes ChangedMeanwhile ConsentText EventChange EventConnection EventCreated
    EventEdge EventPublished EventUpdated FieldError InvalidInput LocalisedText NotAllowed NotReadyToPublish PageInfo Question
    QuestionCondition QuestionOption RegistrationChange SeatPlanInfeasible SeatPlanFix SeatPlanProblem SeatPlanSet
    SlugTaken UnknownEvent EventArchived EventUnarchived EventUnpublished EventSlugChanged EventDeleted PeopleInvolved EventOnRecord EventPostponed NotOverYet EventRescheduled AlreadyStarted DatesInConflict EventReschedulePreview RescheduledDate EventCalledOff AlreadyOver WrongEventState NotTakingPlace
  `,
}
