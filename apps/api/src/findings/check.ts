/**
 * The leak check of an event: finds words that may identify anyone who ever registered there, in any state, and whether two
 * people cleared them.
 */
import { createHash } from 'node:crypto'
import type { Leak } from '@plenaria/domain/disclosure/text/leak'
import type { LeakClearanceRow } from '../request/rows.ts'
import { searcherBy } from './leakThread.ts'
import { type Reader, readSetting, settingStamp } from './setting.ts'

export type { Reader } from './setting.ts'

export interface Hit extends Leak {
  /**
   * Identifies a hit by place, text, and the people whom it may identify, including whether one of them is protected: if any of
   * these changes, it is a new hit that nobody has cleared.
   */
  id: string
  eventId: string
  clearance: LeakClearanceRow | null
}

export interface LeakCheck {
  /** In order of occurrence. */
  hitsIn: (text: string) => Promise<Hit[]>
  /** For a file name, or a field of its metadata. */
  hitsInLabel: (label: string) => Promise<Hit[]>
}

/** A possible hit must be cleared by one person, a certain one by two of different institutes. */
export const isComplete = ({ isPossible, secondBy }: LeakClearanceRow): boolean => isPossible || secondBy !== null

/** Whether a hit blocks its text from being published. */
export const isOpen = ({ clearance }: Hit): boolean => clearance === null || !isComplete(clearance)

/** Reads the register again if it has changed, so that new registrants are found too. */
export async function openLeakCheck(database: Reader, eventId: string): Promise<LeakCheck> {
  const stamp = await settingStamp(database, eventId)
  const { leaksIn, leaksInLabel } = searcherBy(stamp, async () => JSON.stringify(await readSetting(database, eventId)))
  const clearances = await database.leakClearance.findMany({ where: { eventId } })
  const byHit = new Map(clearances.map((clearance) => [clearance.hit, clearance]))
  const asked = { eventId, protected: true, erasedAt: null }
  const protectedPeople = await database.registration.findMany({ where: asked, select: { id: true } })
  const isProtected = new Set(protectedPeople.map(({ id }) => id))
  const hitsOf = (text: string, leaks: Leak[]): Hit[] =>
    leaks.map((leak) => {
      const id = hitOf(text, leak, isProtected)
      return { ...leak, id, eventId, clearance: byHit.get(id) ?? null }
    })
  return {
    hitsIn: async (text) => hitsOf(text, await leaksIn(text)),
    hitsInLabel: async (label) => hitsOf(label, await leaksInLabel(label)),
  }
}

function hitOf(text: string, leak: Leak, isProtected: ReadonlySet<string>): string {
  const { kind, from, to, people, of, isPossible } = leak
  const marks = [
    ...(isPossible ? ['POSSIBLE'] : []),
    ...(people.some((person) => isProtected.has(person)) ? ['PROTECTED'] : []),
  ]
  return createHash('sha256')
    .update(JSON.stringify([text, kind, from, to, [...people].toSorted(), of, ...marks]))
    .digest('hex')
}
