/** What a digest counts for a member, at one event. Each a number of registrations, requests, texts or emails. */
export interface Waiting {
  /** For a decision, none of which is staged. */
  decisions: number
  /** Applications that the member is assigned to and has not reviewed. */
  reviews: number
  /** Offers that end within 48 hours. */
  offersEnding: number
  waitlisted: number
  countersigns: number
  /** Contributions to look at before everybody reads them, or that are read and may tell of somebody who registered since. */
  contributions: number
  /** Findings of which a participant said that they identify them. */
  frozen: number
  /** What recipients said became of findings, to be looked at before it is public. */
  uptakes: number
  /** Of those emailed since `since`. */
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
