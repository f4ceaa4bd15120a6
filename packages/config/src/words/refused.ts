/**
 * Words that names, comments, test titles and modules of words must not contain, each with a replacement. `docs/voice.md` says
 * why.
 */
export const refused: Readonly<Record<string, string>> = {
  anew: 'again',
  asker: 'viewer; requester',
  awaited: 'pending',
  beneath: 'below',
  fate: 'delivery status; outcome',
  hence: 'so',
  henceforth: 'from now on',
  herein: 'here',
  hitherto: 'so far',
  insist: 'retry',
  insisted: 'retried',
  keeper: 'owner',
  lest: 'so that … not',
  manner: 'way; options',
  mend: 'fix',
  mended: 'fixed',
  mending: 'fixing',
  mends: 'fixes',
  noes: 'refusals',
  owe: 'queue; require',
  owed: 'pending; due',
  owes: 'requires',
  patience: 'timeout',
  reread: 'refetch; read again',
  sought: 'searched; the query',
  thereby: 'so',
  therein: 'in it',
  thereof: 'of it',
  told: 'notified; shown; published; reported',
  untold: 'withheld; not notified',
  upon: 'on',
  whence: 'from where',
  whereby: 'by which',
  whereof: 'of which',
  whoever: 'anyone who; the person who',
  whomever: 'anyone whom',
}

/** Words that only comments, titles and messages must not contain: in names they are columns, fields or parts of other words. */
export const refusedInText: Readonly<Record<string, string>> = {
  mailed: 'emailed',
  mails: 'emails',
}

/** Phrases that comments must not contain, case-sensitive. */
export const refusedPhrases: Readonly<Record<string, string>> = {
  'Absent: ': 'Default: …',
  'Left out: ': 'Default: …',
  'Not given: ': 'Default: …',
  'Omitted: ': 'Default: …',
  'Unset: ': 'Default: …',
  '; absent: ': '. Default: …',
  '; left out: ': '. Default: …',
  '; not given: ': '. Default: …',
  '; omitted: ': '. Default: …',
  'counts no more': 'no longer counts',
  'for want of': 'for lack of',
  'holds no more': 'no longer holds',
  'is no more': 'no longer exists',
  'that which': 'what',
  'would tell': 'would reveal',
}
