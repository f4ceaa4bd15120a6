/** Data types of the demonstration. Data only: the launcher plays it through the desk. */

export type Language = 'en' | 'es' | 'pt_BR' | 'fr'

/** A text in every language of the product. */
export type Texts = Record<Language, string>

export interface InstituteSeed {
  slug: string
  names: Texts
  /** #rrggbb */
  accent: string
  website: string
  members: {
    name: string
    email: string
    language: Language
    role: 'OWNER' | 'ORGANISER' | 'REVIEWER' | 'VIEWER'
  }[]
}

export interface GroupSeed {
  key: string
  names: Texts
  descriptions: Texts
  minimum: number
  target: number
  maximum: number
  priority: number
}

export interface QuestionSeed {
  key: string
  kind: 'SHORT_TEXT' | 'LONG_TEXT' | 'ONE_CHOICE' | 'SEVERAL_CHOICES' | 'NUMBER' | 'DATE' | 'YES_NO'
  labels: Texts
  helps?: Texts
  required: boolean
  options?: { key: string; labels: Texts }[]
  shownIf?: { questionKey: string; values: string[] }
  minimum?: number
  maximum?: number
}

export interface ConsentSeed {
  key: string
  texts: Texts
  required: boolean
}

export interface CriterionSeed {
  key: string
  labels: Texts
  helps: Texts
  maximum: number
  weight: number
}

/** A day, counted from the first start (negative: before), and a time of day in the event's zone. */
export interface Moment {
  day: number
  /** `HH:MM` */
  time: string
  /** 1 (Monday) to 7: shifts to the first such day on or after `day`. */
  weekday?: number
}

export interface SessionSeed {
  titles: Texts
  startsAt: Moment
  /** In minutes. */
  lasts: number
  /** Further details. Default: a plenary for everybody, without a link. */
  more?: {
    kind: 'PLENARY' | 'BREAKOUT'
    track?: Texts
    descriptions?: Texts
    /** ISO 639-1 */
    languages?: string[]
    interpretation?: string[]
    room?: string
    /** Number of places. */
    capacity?: number
    joinLink?: string
    /** How many minutes before the session its link becomes visible. */
    linkShownBefore?: number
    materials?: { title: string; link: string; isPublic: boolean }[]
  }
}

/** A topic at the top level of the tree. */
export interface TopicSeed {
  /** Key by which notes and contributions of the demonstration refer to it. */
  key: string
  titles: Texts
  questions: Texts[]
}

/** A claim noted in a session. */
export interface NoteSeed {
  /** Index in the programme. */
  session: number
  /** Key of the topic. */
  topic: string
  kind: 'CONCERN' | 'PROPOSAL' | 'EVIDENCE' | 'QUESTION' | 'AGREEMENT' | 'DISAGREEMENT'
  /** Keys of the groups that voiced it. */
  groups: string[]
  text: string
  memberEmail: string
  /** How many minutes before the first start it was noted. */
  minutesBefore: number
}

/** A contribution on a topic by a seat holder of a group. */
export interface ContributionSeed {
  /** Key of the topic. */
  topic: string
  groupKey: string
  /** ISO 639-1 */
  language: string
  attribution: 'NAMED' | 'GROUP' | 'RAPPORTEURS'
  text: string
}

/** Deadline, maximum length and texts of contributions. Open to everybody. */
export interface ContributionsSeed {
  until: Moment
  words: number
  texts: ContributionSeed[]
}

/** A partner's permissions, in the contract's terms; groups by key, sessions by index in the programme. */
export interface TermsSeed {
  capabilities: (
    | 'SEE_REGISTRATIONS'
    | 'REVIEW'
    | 'DECIDE'
    | 'MANAGE_SESSIONS'
    | 'CHECK_IN'
    | 'WRITE_NOTES'
    | 'EDIT_FINDINGS'
  )[]
  scope: { groups?: string[]; countries?: string[]; sessions?: number[] }
  masks: { field: 'ORGANISATION' | 'MOTIVATION' | 'ANSWERS'; revealable: boolean }[]
  allotment?: number
  countersign: ('RELEASE' | 'DECLINE')[]
  needsConsent: boolean
  purposes: Texts
  endsAt?: Moment
}

/**
 * The host's proposal and its outcome. Times are milliseconds relative to the first start, always negative. Default: it never
 * happened.
 */
export interface GrantSeed {
  partnerSlug: string
  terms: TermsSeed
  proposedAt: number
  /** By an owner of the partner. */
  agreedAt?: number
  /** By an owner of the partner. */
  ended?: { at: number; reason: string }
}

export interface VenueSeed {
  name: string
  address: string
  city: string
  /** ISO 3166-1 alpha-2 */
  country: string
  mapLink: string | null
  position: { latitude: number; longitude: number } | null
  directions: Texts
  accessibility: Texts
  rooms: { name: string; capacity: number | null }[]
  isAddressPublic: boolean
}

export interface EventSeed {
  slug: string
  hostSlug: string
  hostPurposes: Texts
  grants: GrantSeed[]
  kind: 'CONSULTATION' | 'TRAINING' | 'DIALOGUE'
  admission: 'REVIEW' | 'FIRST_COME' | 'INVITATION'
  format: 'VIRTUAL' | 'IN_PERSON' | 'HYBRID'
  /** Default: a virtual event. */
  venue?: VenueSeed
  titles: Texts
  seriesNames: Texts
  summaries: Texts
  descriptions: Texts
  languages: string[]
  zone: string
  registrationOpensAt: Moment
  registrationClosesAt: Moment
  decisionPromisedAt: Moment | null
  offerHours: number
  /** Number of sessions required for a certificate. Default: no certificates. */
  certificateSessions?: number
  minimumsReleasedAt: Moment
  total: number
  organisationCap: number | null
  policy: 'BALANCED' | 'FIFO'
  groups: GroupSeed[]
  sessions: SessionSeed[]
  topics?: TopicSeed[]
  notes?: NoteSeed[]
  contributions?: ContributionsSeed
  questions: QuestionSeed[]
  consents: ConsentSeed[]
  criteria: CriterionSeed[]
}

/** A person's reaction to being offered a seat. */
export type Reaction = 'TAKE' | 'REFUSE' | 'IGNORE'

export interface PersonSeed {
  name: string
  email: string
  organisation: string | null
  groupKey: string
  /** ISO 3166-1 alpha-2 */
  country: string
  languages: string[]
  motivation: string | null
  answers: Record<string, string[]>
  /** Keys of the consents given. */
  consents: string[]
  /** Whether they asked that lists hide their identity. */
  protected: boolean
  /** Indexes in the programme of the sessions they want to attend; empty: all. */
  sessions: number[]
  /** Whether they consent to sharing with the partners that require it. */
  shares: boolean
  /** Language of emails. */
  language: Language
  /** Milliseconds relative to the first start; always negative. */
  registersAt: number
  onOffer: Reaction
  /** Hours between an offer and the reaction to it. */
  reactsAfter: number
}

/** Decisions by a member of the host, and their time. `people` are indexes in the event's list. */
export interface RoundSeed {
  /** Milliseconds relative to the first start; always negative. */
  at: number
  memberEmail: string
  decision: 'OFFER' | 'WAITLIST' | 'NOT_SELECT' | 'DECLINE' | 'REINSTATE'
  reason: string | null
  staged: boolean
  people: number[]
}

/** A person who leaves, whatever their state at that time. */
export interface DepartureSeed {
  at: number
  person: number
}

/** A reviewer's review, and when it is saved. */
export interface ReviewSeed {
  at: number
  person: number
  memberEmail: string
  /** Points by criterion key. */
  scores: Record<string, number>
  comment: string | null
  recommendation: 'OFFER' | 'WAITLIST' | 'NOT_SELECT' | 'UNSURE'
}

export interface ConflictSeed {
  at: number
  person: number
  memberEmail: string
  reason: string
}

/** Distribution of applications over reviewers. */
export interface DistributionSeed {
  at: number
  memberEmail: string
  /** Number of reviewers for each application. */
  reviewersEach: number
  reviewers: { email: string; languages?: Language[]; most?: number }[]
}

/** A person who is invited and does not register. */
export interface InvitedSeed {
  who: Pick<PersonSeed, 'name' | 'email' | 'groupKey' | 'language'>
  /** Milliseconds relative to the first start; always negative. */
  at: number
  then: 'WAITS' | 'DECLINES' | 'LAPSES' | 'IS_TAKEN_BACK' | 'BOUNCES'
  reason?: string
}

/** An organisation that nominates people. */
export interface FocalPointSeed extends Pick<InvitedSeed, 'who' | 'at'> {
  organisation: string
  places: number
  /** Nominated a day later. */
  names: InvitedSeed['who'][]
}

/** How people are invited to an event. */
export interface InvitationsSeed {
  memberEmail: string
  note: string
  /** How many milliseconds before registering the others are invited. */
  before: number
  others: InvitedSeed[]
  focalPoints: FocalPointSeed[]
}

export interface History {
  people: PersonSeed[]
  /** Null: everybody may register. */
  invitations: InvitationsSeed | null
  rounds: RoundSeed[]
  departures: DepartureSeed[]
  reviews: ReviewSeed[]
  conflicts: ConflictSeed[]
  distributions: DistributionSeed[]
}
