/** Pending work counted in a member's digest for one event. */
export interface Waiting {
  /** Registrations awaiting a decision, without a staged one. */
  decisions: number
  /** Applications that the member is assigned to and hasn't reviewed. */
  reviews: number
  /** Offers that expire within 48 hours. */
  offersEnding: number
  waitlisted: number
  countersigns: number
  /** Contributions to look at before they are public, or public ones that may identify somebody who registered since. */
  contributions: number
  /** Findings that a participant reported as identifying them. */
  frozen: number
  /** Recipients' reports of uptake to check before they are public. */
  uptakes: number
  /** Bounced emails of those sent since `since`. */
  bounced: number
}

/** In display order. */
export const waitingKinds = [
  'decisions',
  'reviews',
  'offersEnding',
  'countersigns',
  'contributions',
  'frozen',
  'uptakes',
  'bounced',
  'waitlisted',
] as const
