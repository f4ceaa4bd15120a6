/**
 * The hash chain of audit entries: each hash covers the one before and everything that its own entry says, so that a change,
 * a gap or a swap anywhere shows from there on.
 */
import { createHash } from 'node:crypto'
import type { AuditWhat } from '@plenaria/schema/happenings'

/** An entry before it is added to a chain. */
export interface Happening {
  eventId: string | null
  registrationId: string | null
  what: AuditWhat
  actorKind: 'PERSON' | 'MEMBER' | 'CLOCK'
  actorId: string | null
  instituteId: string | null
  /** Under which a partner's member acted. */
  grantId: string | null
  /** Any JSON value; numbers are integers. */
  before: unknown
  after: unknown
  reason: string | null
  at: Date
  requestId: string | null
}

export interface Link extends Happening {
  chain: string
  /** 1, 2, … within the chain. */
  sequence: number
  /** SHA-256. */
  hash: Uint8Array
}

/** A link as stored: `before` and `after` are the texts that PostgreSQL gives of them, `null` if there are none. */
export interface StoredLink extends Omit<Link, 'what' | 'before' | 'after' | 'actorKind'> {
  what: string
  actorKind: string
  before: string
  after: string
}

/** The end of a chain. */
export interface ChainEnd {
  chain: string
  entries: number
  head: Uint8Array
}

/** The hash before the first entry. */
export const noHash: Uint8Array = new Uint8Array(32)

export const instituteChain = (instituteId: string): string => `institute:${instituteId}`

/** @throws for values that `jsonbText` refuses */
export function appendLinks(end: ChainEnd, happenings: readonly Happening[]): { links: Link[]; end: ChainEnd } {
  let { entries, head } = end
  const links = happenings.map((happening): Link => {
    entries += 1
    const hashed = { ...happening, chain: end.chain, sequence: entries }
    head = hashOf(head, { ...hashed, before: jsonbText(hashed.before), after: jsonbText(hashed.after) })
    return { ...hashed, hash: head }
  })
  return { links, end: { chain: end.chain, entries, head } }
}

/** Covers everything but the id and the event, which follow from the link's place in its chain. */
export const hashOf = (previous: Uint8Array, link: Omit<StoredLink, 'hash'>): Uint8Array =>
  createHash('sha256').update(previous).update(hashedText(link)).digest()

/** The text that a link's hash covers, after the previous hash. */
export function hashedText(link: Omit<StoredLink, 'hash'>): string {
  const { chain, sequence, at, what, actorKind, actorId, instituteId, grantId, registrationId } = link
  const { before, after, reason, requestId } = link
  const texts = [
    ...[chain, sequence, at.toISOString(), what, actorKind, actorId, instituteId, grantId, registrationId].map(
      jsonbText,
    ),
    before,
    after,
    jsonbText(reason),
    jsonbText(requestId),
  ]
  return `[${texts.join(', ')}]`
}

/**
 * The text of a value as PostgreSQL's `jsonb` prints it, so that chains can also be verified in SQL.
 * @throws for values that don't round-trip: fractions, numbers beyond 2⁵³, lone surrogates, NUL
 */
export function jsonbText(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return stringText(value)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return JSON.stringify(value)
  if (typeof value !== 'object') throw new Error(`The audit log takes no ${typeof value} that is not a whole number.`)
  if ('toJSON' in value && typeof value.toJSON === 'function') return jsonbText(value.toJSON())
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`
  const keys = Object.keys(value).filter((key) => value[key as keyof typeof value] !== undefined)
  return `{${keys
    .sort(byLengthThenBytes)
    .map((key) => `${keyText(key)}: ${jsonbText(value[key as keyof typeof value])}`)
    .join(', ')}}`
}

/** Fields repeat: their texts are cached, up to some thousand. */
const keyTexts = new Map<string, string>()

function keyText(key: string): string {
  const known = keyTexts.get(key)
  if (known !== undefined) return known
  const text = stringText(key)
  if (keyTexts.size < 5000) keyTexts.set(key, text)
  return text
}

function stringText(text: string): string {
  if (!text.isWellFormed() || text.includes('\0')) throw new Error('The audit log takes no text that is not Unicode.')
  return JSON.stringify(text)
}

const surrogate = /[\ud800-\udfff]/

/** Texts of characters below U+10000 are in the order of their bytes. */
function byLengthThenBytes(a: string, b: string): number {
  const longer = Buffer.byteLength(a) - Buffer.byteLength(b)
  if (longer !== 0) return longer
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}
