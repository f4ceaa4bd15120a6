import { parseRichText } from '@plenaria/schema/richText/parse'
import type { CannotRegisterReason, RegistrationBasis, RegistrationState } from '../__generated__/graphql.ts'

const description =
  'Over three hours we work through the articles on which the region’s experience weighs most: what counts as an offence, how evidence crosses borders, and which safeguards hold when it does.\n\nThe findings become a report, without names, that goes to the delegations of the region.'

const sampleTexts = () => ({
  title: 'Towards a convention on cybercrime: voices from the Americas',
  titles: [{ language: 'en', text: 'Towards a convention on cybercrime: voices from the Americas' }],
  summary:
    'States are negotiating a convention on cybercrime whose text will reach into investigations, encryption and the work of those who find flaws. This consultation brings people outside government from across the Americas into one room, so that what they know is heard before the wording is fixed.',
  description,
  formattedDescription: parseRichText(description),
  summaries: [{ language: 'en', text: 'States are negotiating a convention on cybercrime.' }],
  descriptions: [{ language: 'en', text: 'Over three hours we work through the articles.' }],
})

const sampleGroups = () => [
  group(
    'civil-society',
    'Civil society',
    'Associations and movements that work for the public interest.',
    12,
    18,
    24,
    9,
    3,
  ),
  group('technical', 'Technical community', 'Engineers, response teams and operators of networks.', 8, 12, 16, 7, 1),
  group('private', 'Private sector', 'Companies and their associations.', 6, 10, 14, 6, 2),
  group('academia', 'Academia', 'Researchers and teachers, whatever their discipline.', 6, 12, 16, 5, 2),
  group(
    'activists',
    'Activists and human-rights defenders',
    'People who defend rights, alone or together.',
    4,
    8,
    12,
    3,
    1,
  ),
]

const sampleSessions = () => [
  session('s1', 'Opening: where the negotiation stands', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z'),
  session('s2', 'Offences and their limits', '2027-06-14T15:30:00.000Z', '2027-06-14T16:40:00.000Z'),
  session('s3', 'Evidence across borders, and the safeguards', '2027-06-14T16:50:00.000Z', '2027-06-14T18:00:00.000Z'),
]

const sampleQuestions = () => [
  question('experience', 'YES_NO', 'Have you followed the negotiation before?', true),
  question('role', 'ONE_CHOICE', 'In which role?', true, {
    shownIf: { questionKey: 'experience', values: ['yes'] },
    options: [
      option('delegate', 'On a delegation'),
      option('observer', 'As an observer'),
      option('other', 'Otherwise'),
    ],
  }),
  question('role-other', 'SHORT_TEXT', 'Which role was it?', true, {
    shownIf: { questionKey: 'role', values: ['other'] },
  }),
  question('topics', 'SEVERAL_CHOICES', 'Which parts matter most to your work?', false, {
    options: [
      option('offences', 'Offences'),
      option('evidence', 'Electronic evidence'),
      option('safeguards', 'Safeguards'),
    ],
  }),
]

const sampleTimes = () => ({
  zone: 'America/Sao_Paulo',
  startsAt: '2027-06-14T15:00:00.000Z',
  endsAt: '2027-06-14T18:00:00.000Z',
  registrationOpensAt: '2027-04-01T12:00:00.000Z',
  registrationClosesAt: '2027-05-24T23:00:00.000Z',
  registrationWindow: 'OPEN',
  decisionPromisedAt: '2027-05-31T16:00:00.000Z',
})

const takesPlace = {
  archivedAt: null,
  previousStartsAt: null,
  postponedAt: null,
  postponeReason: null,
  formerSlugs: [],
  rescheduleReason: null,
  calledOffAt: null,
  callOffReason: null,
  undecidedDates: [],
  publishingChecklist: null,
}

/** A venue as seen by someone who may see its address. */
export const sampleVenue = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Venue',
  name: 'Casa del Puente',
  address: 'Calle 3, 14',
  city: 'Panama City',
  country: 'PA',
  mapLink: 'https://maps.example/casa',
  mapPage: 'https://maps.example/casa',
  position: null,
  directions: 'Two streets north of the cathedral.',
  directionTexts: [{ language: 'en', text: 'Two streets north of the cathedral.' }],
  accessibility: 'A lift to all floors.',
  accessibilityTexts: [{ language: 'en', text: 'A lift to all floors.' }],
  rooms: [{ id: 'r1', name: 'Patio', capacity: 30 }],
  isAddressPublic: true,
  viewerSeesAddress: true,
  ...changes,
})

const sampleSeatPlan = {
  total: 60,
  held: 39,
  free: 21,
  policy: 'BALANCED',
  organisationCap: 2,
  minimumsReleasedAt: '2027-06-07T12:00:00.000Z',
  version: 1,
}

/** An event in the shape of the API; tests override what they need. */
export function sampleEvent(changes: Record<string, unknown> = {}) {
  return {
    __typename: 'Event',
    slug: 'cybercrime-americas',
    kind: 'CONSULTATION',
    admission: 'REVIEW',
    state: 'PUBLISHED',
    format: 'VIRTUAL',
    venue: null,
    roomWarnings: [],
    ...sampleTexts(),
    ...takesPlace,
    series: 'Inclusive cyber policy',
    inSeries: null,
    languages: ['en', 'es'],
    ...sampleTimes(),
    offerHours: 72,
    blindReview: false,
    offersProtection: true,
    hasReviews: null,
    criteria: [],
    conflicts: connection([]),
    seatPlan: sampleSeatPlan,
    groups: sampleGroups(),
    roomDisclosure: 'GROUPS',
    publicRoom: samplePublicRoom(),
    institutes: [
      institute('HOST', 'meridian', 'Meridian Institute for Public Policy', 'Runs the event and decides on seats.'),
      institute('PARTNER', 'araucaria', 'Instituto Araucária', 'Helps to choose the participants from South America.'),
    ],
    certificateSessions: null,
    joiningEarnsCertificate: false,
    hasUptake: false,
    draws: [],
    evidencePromise: null,
    sessionClashes: [],
    speakers: [],
    allSpeakers: null,
    retention: [
      { field: 'ANSWERS', days: 30, erasedOn: '2027-07-14T18:00:00.000Z' },
      { field: 'REGISTRATION', days: 365, erasedOn: '2028-06-13T18:00:00.000Z' },
    ],
    erasures: connection([]),
    sessions: sampleSessions(),
    topics: [],
    contributionsUntil: null,
    contributionWords: 2000,
    contributors: 'SEATED',
    contributionsOpenedAt: null,
    publishedContributions: connection([]),
    followUp: null,
    followUpAnswers: { ...connection([]), totalCount: 0 },
    questions: sampleQuestions(),
    consents: [
      consent('privacy', true, 'I agree that the hosts read what I send here in order to run this event.'),
      consent('news', false, 'Write to me about later events of this series.'),
    ],
    viewerRegistration: null,
    viewerDraft: null,
    viewerInvitation: null,
    viewerReplacement: null,
    showsExactPlace: false,
    replacementRule: 'NONE',
    neverSelectedFirst: false,
    viewerFocalPoint: null,
    grants: [],
    countersignRequests: connection([]),
    unstagedOffers: [],
    allotments: [],
    boardViews: [],
    tags: [],
    stagedCounts: [],
    planRepair: null,
    bulkAction: null,
    reviewers: null,
    reviewCoverage: null,
    reviewCalibration: null,
    waiting: [],
    viewerCan: sampleAbilities(),
    version: 1,
    ...changes,
  }
}

/** The published room of `sampleEvent`: two groups are withheld. */
export const samplePublicRoom = (changes: Record<string, unknown> = {}) => ({
  __typename: 'PublicRoom',
  disclosure: 'GROUPS',
  threshold: 3,
  since: '2027-05-20T10:00:00.000Z',
  hasFreeSeats: true,
  taken: { __typename: 'CountRange', from: 30, to: 39 },
  groups: [
    ...[9, 6, 6].map((from, place) => ({
      __typename: 'PublicRoomGroup',
      key: ['civil-society', 'technical', 'private'][place],
      taken: { __typename: 'CountRange', from, to: from + 2 },
    })),
    ...['academia', 'activists'].map((key) => ({ __typename: 'PublicRoomGroup', key, taken: null })),
  ],
  ...changes,
})

/** Abilities of a visitor: may register, and nothing else. */
export const sampleAbilities = (changes: Record<string, unknown> = {}) => ({
  register: { __typename: 'CanRegister', by: 'OPEN_REGISTRATION' },
  edit: false,
  publish: false,
  archive: false,
  reschedule: false,
  postpone: false,
  callOff: false,
  unpublish: false,
  unpublishDenial: null,
  delete: false,
  deleteDenial: null,
  setSeatPlan: false,
  holdWaitlist: false,
  seeRegistrations: false,
  decide: false,
  release: false,
  seeAudit: false,
  review: false,
  manageTags: false,
  tag: false,
  setCriteria: false,
  assignReviews: false,
  compose: false,
  proposeGrant: false,
  seeGrants: false,
  seeCountersign: false,
  editFindings: false,
  setDisclosureThreshold: false,
  setRoomDisclosure: false,
  seeReportDraft: false,
  editReport: false,
  publishReport: false,
  manageRecipients: false,
  manageUptake: false,
  announceUptake: false,
  setEvidenceUntil: false,
  manageSessions: false,
  editTopics: false,
  setContributions: false,
  askFollowUp: false,
  writeNotes: false,
  assignBreakouts: false,
  checkIn: false,
  readNeeds: false,
  manageCompanions: false,
  manageSpeakers: false,
  export: false,
  import: false,
  invite: false,
  inviteGroups: [],
  message: false,
  setReminders: false,
  addPeople: false,
  mergeRegistrations: false,
  needsSecondFactor: false,
  maskedFields: [],
  filterableQuestions: [],
  ...changes,
})

/** `viewerCan` of a viewer who can register although others can't. */
export const canRegisterBy = (by: RegistrationBasis) => sampleAbilities({ register: { __typename: 'CanRegister', by } })

/** `viewerCan` of a visitor who can't register. */
export const cannotRegister = (reason: CannotRegisterReason) =>
  sampleAbilities({ register: { __typename: 'CannotRegister', reason } })

const sampleAnswers = [
  { questionKey: 'experience', values: ['yes'] },
  { questionKey: 'role', values: ['observer'] },
  { questionKey: 'topics', values: ['evidence', 'safeguards'] },
]

/** A person's registration at `sampleEvent`, under review unless overridden. */
export function sampleRegistration(state: RegistrationState = 'SUBMITTED', changes: Record<string, unknown> = {}) {
  const event = sampleEvent()
  const standing = state === 'SUBMITTED' || state === 'OFFERED' || state === 'CONFIRMED' || state === 'WAITLISTED'
  return {
    __typename: 'Registration',
    reference: 'QH7K2M9XPD',
    readAt: '2027-05-28T10:00:00.000Z',
    event,
    name: 'Lucía Ferrán',
    email: 'lucia@colectivo.example',
    organisation: 'Colectivo Sur',
    mergedFrom: [],
    group: event.groups[0],
    country: 'CO',
    languages: ['es', 'en'],
    motivation: 'Our helpline sees how broad offences are used against reporters.',
    answers: sampleAnswers,
    consents: [
      { key: 'privacy', version: 1, given: true },
      { key: 'news', version: 1, given: false },
    ],
    state,
    priority: 0,
    version: 3,
    queuedAt: '2027-04-12T14:05:00.000Z',
    registeredAt: '2027-04-12T14:05:00.000Z',
    offerExpiresAt: state === 'OFFERED' ? '2027-05-30T16:00:00.000Z' : null,
    declineReason: state === 'DECLINED' ? 'The consultation is for people outside government.' : null,
    places: [],
    attendance: [],
    limit: null,
    attendanceRecords: [],
    certificate: null,
    visaLetter: null,
    visaLetterName: null,
    needs: [],
    calendarFeed: null,
    awaitsConfirmation: false,
    isAddressCorrectable: false,
    waitlistPlace: state === 'WAITLISTED' ? { band: 5, total: 14, position: null, isOneQueue: false } : null,
    previousVisit: null,
    replacement: null,
    contributions: [],
    followUp: null,
    ownDraw: null,
    viewerCan: {
      contribute: false,
      nameReplacement: false,
      changeConsents: true,
      widen: false,
      correct: false,
      amend: standing,
      takeSeat: state === 'OFFERED',
      withdraw: standing || state === 'NOT_SELECTED',
      decide: [],
      setPriority: false,
      review: false,
      message: false,
      issueVisaLetter: false,
    },
    companions: null,
    emailLanguage: null,
    viewerReview: null,
    reviews: null,
    reviewSummary: null,
    assignments: null,
    isAssignedToViewer: false,
    unavailableReviewers: null,
    history: [
      { at: '2027-04-12T14:05:00.000Z', kind: 'REGISTERED', state: 'SUBMITTED', by: null, reason: null },
      ...(state === 'OFFERED'
        ? [{ at: '2027-05-27T16:00:00.000Z', kind: 'OFFERED', state: 'OFFERED', by: null, reason: null }]
        : []),
    ],
    offerReason: null,
    staged: null,
    masked: [],
    protected: false,
    pseudonym: null,
    affiliation: 'SHOWN',
    sessions: [],
    wantsAllSessions: changes.sessions === undefined,
    sharing: [],
    allotment: null,
    ...changes,
  }
}

export const nobody = { viewer: null }

/** `viewer` for a signed-in person who isn't a member of any institute. */
export function sampleViewer(changes: Record<string, unknown> = {}) {
  return {
    email: 'lucia@colectivo.example',
    language: 'en',
    registrations: [],
    events: [],
    memberships: [],
    pendingGrants: [],
    home: { events: [], total: 0 },
    protection: { everywhere: false, emailPhrase: null },
    pendingCountersignRequests: [],
    apiTokens: [],
    signIns: [],
    securityEvents: [],
    secondFactor: {
      isSetUp: false,
      isShown: false,
      isNeeded: false,
      hasAuthenticator: false,
      passkeys: [],
      recoveryCodesLeft: null,
    },
    ...changes,
  }
}

/** A connection with a single page. */
export function connection(nodes: readonly unknown[]) {
  return {
    edges: nodes.map((node, place) => ({ cursor: String(place), node })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: nodes.length,
  }
}

function group(
  key: string,
  name: string,
  description: string,
  minimum: number,
  target: number,
  maximum: number,
  confirmed: number,
  offered: number,
) {
  return {
    key,
    name,
    names: [{ language: 'en', text: name }],
    description,
    descriptions: [{ language: 'en', text: description }],
    minimum,
    target,
    maximum,
    confirmed,
    offered,
    waiting: 0,
    priority: 0,
    submitted: null,
    hiddenByConflict: null,
    stagedDifference: null,
  }
}

function institute(part: 'HOST' | 'PARTNER', slug: string, name: string, purpose: string) {
  return {
    part,
    purpose,
    needsConsent: false,
    seesPersonalData: true,
    terms: null,
    access: [],
    institute: { slug, name, website: `https://${slug}.example`, accent: '#0E5A5A', markUrl: null },
  }
}

export const session = (
  id: string,
  title: string,
  startsAt: string,
  endsAt: string,
  changes: Record<string, unknown> = {},
) => ({
  id,
  title,
  startsAt,
  endsAt,
  version: 1,
  kind: 'PLENARY',
  track: null,
  tracks: [],
  titles: [{ language: 'en', text: title }],
  description: '',
  formattedDescription: [],
  descriptions: [],
  languages: [],
  interpretation: [],
  room: null,
  capacity: null,
  held: null,
  waiting: null,
  hasFreePlaces: null,
  hasJoinLink: false,
  linkShownAt: null,
  joiningCountsFrom: null,
  materials: [],
  rule: 'CHATHAM_HOUSE',
  viewerCan: { manage: true, checkIn: true, importRoster: true, writeNotes: true },
  roster: null,
  ...changes,
})

const option = (key: string, label: string) => ({ key, label })
/** The same text in every language. */
const everywhere = (text: string) => ['en', 'es', 'pt_BR', 'fr'].map((language) => ({ language, text }))
const consent = (key: string, required: boolean, text: string) => ({
  key,
  required,
  text,
  texts: everywhere(text),
  version: 1,
})

function question(key: string, kind: string, label: string, required: boolean, more: Record<string, unknown> = {}) {
  return {
    key,
    kind,
    label,
    labels: everywhere(label),
    help: null,
    required,
    options: [],
    shownIf: null,
    minimum: null,
    maximum: null,
    fileTypes: [] as string[],
    need: null,
    ...more,
  }
}
