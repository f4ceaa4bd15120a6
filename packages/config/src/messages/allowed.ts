/** Where the rules for messages do not hold. */

/** Words that are the same in a language as in English. */
export const sameWords: Record<'es' | 'pt-BR' | 'fr', readonly string[]> = {
  es: ['No', 'Webhooks'],
  'pt-BR': ['Menu', 'Link', 'Site', 'Webhooks'],
  fr: [
    '{0, plural, one {# place} other {# places}}',
    '{0, plural, one {# question} other {# questions}}',
    'Article',
    'Code',
    'Consultation',
    'Contribution',
    'Contributions',
    'Correction',
    'Cyan',
    'Description',
    'Format',
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
    'Question',
    'Questions',
    'Signature',
    'Site',
    'Version {0}, {1}',
    'Webhooks',
  ],
}

/** Messages that a rule is wrong about: by rule, each as `locale id`, with the reason. */
export const exceptions: Record<string, Record<string, string>> = {
  typography: {
    'en app.keys-press': 'the question mark is a key',
    'es app.keys-press': 'the question mark is a key',
    'pt-BR app.keys-press': 'the question mark is a key',
    'en institutes.contrast-with-white-1-it': 'the colon is that of a ratio',
    'en institutes.contrast-with-white-1-too': 'the colon is that of a ratio',
  },
  'counted noun outside a plural': {
    'en validation.passage-identifies-me': 'the number is a name',
    'en registrations.seats-held-now-of-afterwards': 'an adverb follows',
  },
  'one translation for a sentence': {
    'pt-BR common.taken-back': 'said of an invitation or a request, which are masculine; a registration is feminine',
  },
}
