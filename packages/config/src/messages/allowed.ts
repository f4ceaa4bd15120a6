/** Exceptions to the rules for messages. */

/** Words spelled the same in a language as in English. */
export const sameWords: Record<'es' | 'pt-BR' | 'fr', readonly string[]> = {
  es: ['Asia', 'No', 'Token', 'Webhooks', 'Zoom'],
  'pt-BR': ['Chance', 'Menu', 'Link', 'Oceania', 'Site', 'Token', 'Webhooks', 'zero', 'Zoom'],
  fr: [
    '{0, plural, one {# passage} other {# passages}}',
    '{0, plural, one {# place} other {# places}}',
    '{0, plural, one {# question} other {# questions}}',
    '{0, plural, one {# source} other {# sources}}',
    '{minutes, plural, one {# minute} other {# minutes}}',
    'Article',
    'Code',
    'Consultation',
    'Contribution',
    'Contributions',
    'Correction',
    'Cyan',
    'Description',
    'Destination',
    'Europe',
    'Format',
    'Image',
    'Introduction',
    'Invitations',
    'Licence',
    'Logo',
    'maximum',
    'Maximum',
    'Menu',
    'Message',
    'Messages',
    'minimum',
    'Minimum',
    'motivation',
    'Motivation',
    'Notes',
    'Orange',
    'organisation',
    'Organisation',
    'Places',
    'Programme',
    'protection',
    'Protection',
    'Publication',
    'Question {0}',
    'Quota',
    'Quotas',
    'Question',
    'Questions',
    'Signature',
    'Site',
    'Version {0}, {1}',
    'Version {number}',
    'Version {number}, {languageName}',
    'Webhooks',
    'Zoom',
  ],
}

/** Messages that a rule judges wrongly: by rule, each as `locale id`, with the reason. */
export const exceptions: Record<string, Record<string, string>> = {
  typography: {
    'en routes.keys-press': 'the question mark is a key',
    'es routes.keys-press': 'the question mark is a key',
    'pt-BR routes.keys-press': 'the question mark is a key',
    'en institutes.contrast-with-white-1-it': 'the colon is that of a ratio',
    'en institutes.contrast-with-white-1-too': 'the colon is that of a ratio',
  },
  'counted noun outside a plural': {
    'en validation.passage-identifies-me': 'the number is a name',
    'en board.seats-held-now-of-afterwards': 'an adverb follows',
    'en apps/api/src/refusals/words/companions/en.ts TooManyCompanions': 'the limit is never 1',
    'en apps/api/src/refusals/words/speakers/en.ts TooManySpeakers': 'the limit is never 1',
    'en apps/api/src/mail/words/grants/en.ts countersign-asked.paragraphs': 'one has a sentence of its own',
    'en apps/api/src/mail/words/reviews/en.ts review-reminder.paragraphs': 'one has a sentence of its own',
  },
  'long sentence': Object.fromEntries(
    ['en', 'es', 'fr', 'pt-BR'].flatMap((locale) =>
      ['rare-languages', 'languages-of-the-americas', 'sign-languages'].map((list) => [
        `${locale} ui.${list}`,
        'a list of languages, which code reads',
      ]),
    ),
  ),
  'forbidden phrase': {
    'en apps/api/src/mail/words/records/en.ts LETTER': 'a letter on paper',
    'en apps/api/src/attendance/visaWords.ts title': 'a letter on paper',
    'en apps/api/src/attendance/visaWords.ts limits': 'a letter on paper',
    'en apps/api/src/attendance/visaWords.ts check': 'a letter on paper',
  },
  'preposition before a value': {
    'pt-BR apps/api/src/mail/words/sessions/pt_BR.ts session-place.paragraphs': 'a room follows, not a date',
    'pt-BR apps/api/src/access/signInWords.ts LOCKED': 'a number follows',
    'pt-BR apps/api/src/attendance/words.ts issued': 'a date without a weekday follows',
    'pt-BR apps/api/src/events/needNotice.ts on': 'a date without a weekday follows',
    'pt-BR apps/api/src/recipients/mailWords.ts inOtherLanguage': 'a language follows',
    'pt-BR apps/api/src/mail/words/sessions/pt_BR.ts breakout-assigned.paragraphs': 'a room follows, not a date',
  },
  'one translation for a sentence': {
    'es messages.none': 'a view is feminine',
    'fr messages.none': 'a view is feminine',
    'fr board.range-from': 'numbers also follow, and “du … au” is said of dates alone',
    'pt-BR common.withdrawn-2': 'said of an invitation or a request, which are masculine; a registration is feminine',
  },
}

/** Verbs that the labels of buttons begin with in English; in the other languages infinitives are recognised by their endings. */
export const verbs: ReadonlySet<string> = new Set(
  `Accept Add Agree Apply Approve Archive Ask Assign Become Cancel Change Check Choose Clear Close Combine Comment Commit Compare
  Compute Confirm Copy Correct Count Create Declare Decline Delete Discard Dismiss Distribute Do Download Edit Email End Enter
  Export Find Get Go Help Hold Import Insert Invite Issue Join Keep Leave Lift Load Make Manage Merge Move Name Offer Open Prepare
  Preview Print Promise Publish Put Record Refuse Register Reload Remind Remove Rename Replace Reset Return Resume Reveal Revoke Rewrite
  Save Scan Search Send Separate Set Share Show Sign Stage Start Stay Stop Suggest Swap Switch Tell Test Try Unarchive Unassign
  Undo Unpublish Unstage Unsubscribe Use View Watch Withdraw Withhold Write`.split(/\s+/),
)

/** Buttons whose label is no action, with what it is instead. */
export const notActions: Readonly<Record<string, string>> = {
  'registering.yes-delete-my-answers': 'an answer to the question above',
  'people.ive-saved-them': 'an answer to the question above',
  'tokens.ive-saved-it': 'an answer to the question above',
  'replacements.i-dont-want-it': 'an answer to the question above',
  'status.i-cant-come': 'an answer to the question above',
  'groups.not-same': 'an answer to the question above',
  'records.not-same-person': 'an answer to the question above',
  'attendance.attended': 'an answer to the question above',
  'attendance.didnt-attend': 'an answer to the question above',
  'compose.why-not': 'an answer to the question above',
  'registering.back': 'where one goes',
  'focus.back-to-registrations': 'where one goes',
  'common.next': 'where one goes',
  'common.next-application': 'where one goes',
  'common.previous-application': 'where one goes',
  'focus.previous': 'where one goes',
  'registering.wrong-address-correct-it': 'where one goes',
  'common.my-certificate-pdf': 'what it opens',
  'ui.preview': 'what it opens',
  'board.before-and-after': 'what it opens',
  'board.filters': 'what it opens',
  'board.common-seats': 'what it opens',
  'board.offers-for-all-sessions': 'what it opens',
  'board.offers-for-of-sessions': 'what it opens',
  'board.own-seats-of-left': 'what it opens',
  'board.suggested-repair': 'what it opens',
  'common.shortcuts': 'what it opens',
  'routes.keys-press': 'what it opens',
  'routes.menu': 'what it opens',
  'waitlist.priority-2': 'what it opens',
  'sessions.of-places-2': 'what it opens',
  'common.copied': 'a state that pressing changes',
  'common.testing': 'a state that pressing changes',
  'common.now': 'a state that pressing changes',
  'board.asked-for-protection': 'a state that pressing changes',
  'sessions.speaks-here-2': 'a state that pressing changes',
  'board.apply-now': 'a state that pressing changes',
  'outbox.show-emails-to-everyone': 'a state that pressing changes',
}
