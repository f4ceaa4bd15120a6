/**
 * Messages shown beside an invalid field. Server and browser use the same texts: the server has all of them, the browser those of
 * its page's language.
 */
import { type Language, tag } from './languages.ts'

export const fieldErrorCodes = [
  'REQUIRED',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_MANY',
  'MALFORMED',
  'UNKNOWN',
  'UNPRINTABLE',
  'OUT_OF_RANGE',
  'NOT_ASKED',
  'NOT_OFFERED',
  'OUT_OF_ORDER',
  'IN_THE_PAST',
  'ALREADY_OVER',
  'POSTPONED',
  'SKIPPED_HOUR',
  'TAKEN',
  'REPEATED',
  'CONSENT_NEEDED',
  'TERMS_CHANGED',
  'NOT_PUBLIC',
  'IDENTIFIES_PERSON',
  'LINK',
] as const
export type FieldErrorCode = (typeof fieldErrorCodes)[number]

/** The expected kind of value, where that makes the advice more precise. */
export type Expected =
  | 'ADDRESS'
  | 'COUNTRY'
  | 'LANGUAGE'
  | 'SLUG'
  | 'DATE'
  | 'NUMBER'
  | 'ZONE'
  | 'CHOICE'
  /** Capabilities that the other choices require to have any effect. */
  | 'SEE_REGISTRATIONS'
  | 'DECIDE'
  | 'COLOUR'
  /** A colour with enough contrast for text on white. */
  | 'CONTRAST'
  | 'WEBSITE'
  /** A local date and time. */
  | 'LOCAL_TIME'
  /** Any address that begins with https://. */
  | 'HTTPS_LINK'
  /** As organisers write it in a message: `{{name}}`. */
  | 'MERGE_FIELD'
  /** The time at which a message is sent. `minimum`: minutes from now, if more than one. */
  | 'SEND_TIME'
  /** A time that leaves at least a day to reconsider. */
  | 'DAY_AHEAD'
  /** As a visa letter can have it. */
  | 'PASSPORT_NAME'
  /** An uploaded file. */
  | 'FILE'

export interface FieldProblem {
  /** As in `FieldError.path`: `email`, `answers.dietary`, `groups.0.maximum`. */
  path: string
  code: FieldErrorCode
  expected?: Expected
  /** Minimum allowed: characters, choices or a value. */
  minimum?: number
  /** Maximum allowed, likewise. */
  maximum?: number
  /** For a merge field: the name given, and the closest known name. */
  given?: string
  nearest?: string
  /** For a time of an event: the event's own time, in its zone (IANA). */
  within?: { from: Date; until: Date; zone: string }
}

/** Problems that the browser never detects by itself. */
export type FoundByServer = 'SEE_REGISTRATIONS' | 'DECIDE' | 'DAY_AHEAD' | 'FILE'

/** Texts of one language (`words/`). Numbers arrive formatted for that language. */
export interface FieldWords {
  needed: string
  choiceNeeded: string
  tooLong: (maximum: string) => string
  tooShort: (minimum: string) => string
  tooMany: (maximum: string) => string
  shapes: Record<Exclude<Expected, 'SEND_TIME' | FoundByServer> | 'ANYTHING', string> &
    Partial<Record<FoundByServer, string>>
  sendTime: (minutes: string | undefined) => string
  unknown: string
  unknownField: (given: string, nearest: string) => string
  unprintable: string
  between: (minimum: string, maximum: string) => string
  only: (number: string) => string
  atLeast: (minimum: string) => string
  atMost: (maximum: string) => string
  outOfRange: string
  outOfEvent: (span: string) => string
  notAsked: string
  notOffered: string
  outOfOrder: string
  inThePast: string
  alreadyOver: string
  postponed: string
  skippedHour: string
  taken: string
  repeated: string
  consentNeeded: string
  termsChanged: string
  notPublic: string
  tellsWho: string
  link: string
}

/** Values picked from a list rather than typed. */
const chosen: ReadonlySet<Expected> = new Set(['CHOICE', 'COUNTRY', 'LANGUAGE', 'ZONE'])
/** Values that have to be chosen as well. */
const added: ReadonlySet<Expected> = new Set(['SEE_REGISTRATIONS', 'DECIDE'])

/** One sentence in the given language that says how to fix the problem. */
export function fieldMessageIn(say: FieldWords, language: Language, problem: FieldProblem): string {
  const count = new Intl.NumberFormat(tag(language))
  const minimum = problem.minimum === undefined ? undefined : count.format(problem.minimum)
  const maximum = problem.maximum === undefined ? undefined : count.format(problem.maximum)
  const shape = (expected: Expected | 'ANYTHING') =>
    expected === 'SEND_TIME' ? say.sendTime(minimum) : (say.shapes[expected] ?? say.shapes.ANYTHING)
  switch (problem.code) {
    case 'REQUIRED':
      return neededIn(say, problem, shape)
    case 'TOO_LONG':
      return limitIn(say, say.tooLong, maximum)
    case 'TOO_SHORT':
      return limitIn(say, say.tooShort, minimum)
    case 'TOO_MANY':
      return limitIn(say, say.tooMany, maximum)
    case 'MALFORMED':
      return shape(problem.expected ?? 'ANYTHING')
    case 'UNKNOWN':
      if (problem.given !== undefined && problem.nearest !== undefined)
        return say.unknownField(problem.given, problem.nearest)
      return problem.expected ? shape(problem.expected) : say.unknown
    case 'UNPRINTABLE':
      return say.unprintable
    case 'OUT_OF_RANGE':
      if (problem.expected) return shape(problem.expected)
      return problem.within ? say.outOfEvent(spanIn(language, problem.within)) : rangeIn(say, minimum, maximum)
    case 'NOT_OFFERED':
      return say.notOffered
    case 'NOT_ASKED':
      return say.notAsked
    case 'OUT_OF_ORDER':
      return say.outOfOrder
    case 'IN_THE_PAST':
      return say.inThePast
    case 'ALREADY_OVER':
      return say.alreadyOver
    case 'POSTPONED':
      return say.postponed
    case 'SKIPPED_HOUR':
      return say.skippedHour
    case 'TAKEN':
      return say.taken
    case 'REPEATED':
      return say.repeated
    case 'CONSENT_NEEDED':
      return say.consentNeeded
    case 'TERMS_CHANGED':
      return say.termsChanged
    case 'NOT_PUBLIC':
      return say.notPublic
    case 'IDENTIFIES_PERSON':
      return say.tellsWho
    case 'LINK':
      return say.link
    default:
      return problem.code satisfies never
  }
}

function neededIn(say: FieldWords, { expected }: FieldProblem, shape: (expected: Expected) => string): string {
  if (expected && added.has(expected)) return shape(expected)
  return expected && chosen.has(expected) ? say.choiceNeeded : say.needed
}

const limitIn = (say: FieldWords, sentence: (limit: string) => string, limit: string | undefined): string =>
  limit === undefined ? say.outOfRange : sentence(limit)

function rangeIn(say: FieldWords, minimum: string | undefined, maximum: string | undefined): string {
  if (minimum === undefined) return maximum === undefined ? say.outOfRange : say.atMost(maximum)
  if (maximum === undefined) return say.atLeast(minimum)
  return minimum === maximum ? say.only(minimum) : say.between(minimum, maximum)
}

/** The time span on the clocks of its zone, with the zone's name. */
function spanIn(language: Language, { from, until, zone }: NonNullable<FieldProblem['within']>): string {
  const shown = new Intl.DateTimeFormat(tag(language), { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  const named = new Intl.DateTimeFormat(tag(language), { timeZone: zone, timeZoneName: 'longGeneric' })
  const name = named.formatToParts(from).find(({ type }) => type === 'timeZoneName')?.value ?? zone
  // A line may break after the dash, not before it; the replacements make all runtimes use the same spaces.
  return `${shown.formatRange(from, until).replace('\u2009–', '\u00A0–').replaceAll('\u2009', ' ')} (${name})`
}
