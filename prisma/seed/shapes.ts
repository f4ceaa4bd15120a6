/** What the demonstration is made of. Data only: it is played through the desk by the launcher. */

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
  /** 1 (Monday) to 7: the first such day that is not before `day`. */
  weekday?: number
}

export interface SessionSeed {
  titles: Texts
  startsAt: Moment
  /** Minutes. */
  lasts: number
  /** What else there is to say of it. Default: a plenary for everybody, without a link. */
  more?: {
    kind: 'PLENARY' | 'BREAKOUT'
    track?: Texts
    descriptions?: Texts
    /** ISO 639-1 */
    languages?: string[]
    interpretation?: string[]
    room?: string
    /** Places. */
    capacity?: number
    joinLink?: string
    /** Minutes before the session that the link is shown from. */
    linkShownBefore?: number
    materials?: { title: string; link: string; isPublic: boolean }[]
  }
}

/** What is talked about, at the top of the tree. */
export interface TopicSeed {
  /** By which notes and contributions of the demonstration name it. */
  key: string
  titles: Texts
  questions: Texts[]
}

/** A claim that was heard in a session. */
export interface NoteSeed {
  /** Place in the programme, 0 the first. */
  session: number
  /** Key of the topic. */
  topic: string
  kind: 'CONCERN' | 'PROPOSAL' | 'EVIDENCE' | 'QUESTION' | 'AGREEMENT' | 'DISAGREEMENT'
  /** Keys of the groups that voiced it. */
  groups: string[]
  text: string
  memberEmail: string
  /** How long before the first start it was noted. */
  minutesBefore: number
}

/** What somebody of a group who holds a seat wrote on a topic. */
export interface ContributionSeed {
  /** Key of the topic. */
  topic: string
  groupKey: string
  /** ISO 639-1 */
  language: string
  attribution: 'NAMED' | 'GROUP' | 'RAPPORTEURS'
  text: string
}

/** Written until when, how long at most, and what was written. Open to everybody. */
export interface ContributionsSeed {
  until: Moment
  words: number
  texts: ContributionSeed[]
}

/** What a partner may do, as the contract says it; groups by key, sessions by their place in the programme (0 is the first). */
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

/** What the host proposes, and what becomes of it. Milliseconds after the first start, always negative. Default: it never happened. */
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
  /** Default: it is virtual. */
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
  /** Sessions that a certificate takes. Default: there are none. */
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

/** What a person does when a seat is offered to them. */
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
  /** Whether they asked that their identity is not shown in lists. */
  protected: boolean
  /** Places in the programme of the sessions that they want to attend; empty: all. */
  sessions: number[]
  /** Whether partners that need it were given consent. */
  shares: boolean
  /** Language of emails. */
  language: Language
  /** Milliseconds after the first start; always negative. */
  registersAt: number
  onOffer: Reaction
  /** Hours between an offer and the reaction to it. */
  reactsAfter: number
}

/** What a member of the host decides, and when. `people` are numbers in the event's list. */
export interface RoundSeed {
  /** Milliseconds after the first start; always negative. */
  at: number
  memberEmail: string
  decision: 'OFFER' | 'WAITLIST' | 'NOT_SELECT' | 'DECLINE' | 'REINSTATE'
  reason: string | null
  staged: boolean
  people: number[]
}

/** A person who leaves, whatever their standing then is. */
export interface DepartureSeed {
  at: number
  person: number
}

/** What a reviewer thinks of somebody, and when they save it. */
export interface ReviewSeed {
  at: number
  person: number
  memberEmail: string
  /** Points by key of the criterion. */
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

/** When applications are distributed over reviewers. */
export interface DistributionSeed {
  at: number
  memberEmail: string
  /** How many reviewers each application is to have. */
  reviewersEach: number
  reviewers: { email: string; languages?: Language[]; most?: number }[]
}

/** Somebody who is invited and does not register. */
export interface InvitedSeed {
  who: Pick<PersonSeed, 'name' | 'email' | 'groupKey' | 'language'>
  /** Milliseconds after the first start; always negative. */
  at: number
  then: 'WAITS' | 'DECLINES' | 'LAPSES' | 'IS_TAKEN_BACK' | 'BOUNCES'
  reason?: string
}

/** An organisation that names its people. */
export interface FocalPointSeed extends Pick<InvitedSeed, 'who' | 'at'> {
  organisation: string
  places: number
  /** Named a day later. */
  names: InvitedSeed['who'][]
}

/** How people come to an event by invitation. */
export interface InvitationsSeed {
  memberEmail: string
  note: string
  /** Milliseconds before they register that those who do are invited. */
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
