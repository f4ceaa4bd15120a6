/** A mail before it is laid out: plain sentences, the same for text and HTML. */
import type { Language } from '@plenaria/schema/languages'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { pt_BR } from './words/pt_BR.ts'

export const templates = [
  'interest-received',
  'offer',
  'seat-taken',
  'waitlisted',
  'not-selected',
  'declined',
  'lapsed',
  'withdrawn',
  'reinstated',
  'already-registered',
  'decision-promise-changed',
  'promise-due',
] as const
export type Template = (typeof templates)[number]

/** What the words may use. Dates are in words, in the event's zone; what is not known is null. */
export interface LetterFacts {
  event: string
  startsAt: string | null
  registrationClosesAt: string | null
  /** By when everybody hears. */
  promisedAt: string | null
  /** By when everybody was to hear. */
  promisedBefore: string | null
  offerExpiresAt: string | null
  offerLapsedAt: string | null
  /** As organisers wrote it. */
  reason: string | null
  /** How many registrations wait for a decision. */
  waiting: number
}

export interface Letter {
  subject: string
  /** The first says what happened, the rest what is next and by when. */
  paragraphs: string[]
  /** What the link is called. */
  action: string
}

export interface MailWords {
  greeting: (name: string) => string
  letters: Record<Template, (facts: LetterFacts) => Letter>
  signIn: Letter
  labels: { event: string; when: string; reference: string }
  /** About the link, by how long it works. */
  linkForDays: string
  linkForMinutes: string
  /** Why this mail came. */
  footer: (institute: string) => string
  memberFooter: (institute: string) => string
  signInFooter: string
}

export const mailWords: Record<Language, MailWords> = { en, es, pt_BR, fr }
