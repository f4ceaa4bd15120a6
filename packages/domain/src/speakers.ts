/** Speakers: who is published, who can be asked for consent, and when consent ends. They use no seat. */

/** Maximum length, in characters. */
export const maxSpeakerNameLength = 200
export const maxSpeakerNoteLength = 500
export const maxBiographyLength = 3_000
export const maxSpeakersOfEvent = 100

/** Minimum time between two emails that ask the same person, in milliseconds. */
export const askAgainAfter = 24 * 60 * 60_000

export type SpeakerConsent = 'NOT_ASKED' | 'ASKED' | 'GIVEN' | 'RECORDED' | 'WITHDRAWN'

interface Speaker {
  isAnonymous: boolean
  consent: SpeakerConsent
}

/** Named speakers are published only with their consent, anonymous ones without. */
export const isPublished = ({ isAnonymous, consent }: Speaker): boolean =>
  isAnonymous || consent === 'GIVEN' || consent === 'RECORDED'

/**
 * The state of consent after organisers change a speaker. `isOther`: whether published data or the address changed. A withdrawal
 * remains.
 */
export const consentAfterChange = (consent: SpeakerConsent, isOther: boolean): SpeakerConsent =>
  isOther && consent !== 'WITHDRAWN' ? 'NOT_ASKED' : consent

export type SpeakerObstacle = 'ANONYMOUS' | 'NO_ADDRESS' | 'WITHDRAWN' | 'PUBLISHED' | 'ASKED_RECENTLY' | 'EVENT_OVER'

interface Asking extends Speaker {
  hasAddress: boolean
  /** Milliseconds since the Unix epoch; null: never, or at another address. */
  askedAt: number | null
  /** When organisers recorded that the person withdrew, in milliseconds since the Unix epoch; null: they didn't. */
  withdrawalRecordedAt: number | null
  /** Whether the event is over or called off. */
  isOver: boolean
}

/** Why the person can't be asked for consent; null if they can. */
export function obstacleToAsking(speaker: Asking, at: number): SpeakerObstacle | null {
  const { isAnonymous, consent, hasAddress, askedAt, isOver } = speaker
  if (isAnonymous) return 'ANONYMOUS'
  if (isOver) return 'EVENT_OVER'
  if (consent === 'WITHDRAWN' && !mayGetLink(speaker)) return 'WITHDRAWN'
  if (isPublished(speaker)) return 'PUBLISHED'
  if (!hasAddress) return 'NO_ADDRESS'
  // If the text is different, the person can be asked immediately.
  return consent === 'ASKED' && askedAt !== null && at < askedAt + askAgainAfter ? 'ASKED_RECENTLY' : null
}

/**
 * People who withdrew through the link already have it. After a withdrawal recorded by organisers, it can be sent once: only the
 * person can agree again.
 */
const mayGetLink = ({ askedAt, withdrawalRecordedAt }: Asking): boolean =>
  withdrawalRecordedAt !== null && (askedAt === null || askedAt < withdrawalRecordedAt)

/** Why consent can't be recorded; null if it can. A withdrawn consent can only be given again by the person. */
export function obstacleToRecording({ isAnonymous, consent }: Speaker): SpeakerObstacle | null {
  if (isAnonymous) return 'ANONYMOUS'
  return consent === 'WITHDRAWN' ? 'WITHDRAWN' : null
}
