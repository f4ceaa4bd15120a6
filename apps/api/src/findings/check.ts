/**
 * The leak check of one event: what a text that is to leave tells of everybody who ever registered there, in whatever state,
 * and whether two people let it pass.
 */
import { createHash } from 'node:crypto'
import { checkOf, leaksIn, leaksInLabel } from '@plenaria/domain/disclosure/check'
import type { Leak } from '@plenaria/domain/disclosure/leak'
import type { LeakClearanceRow } from '../rows.ts'
import { type Reader, readSetting } from './setting.ts'

export type { Reader } from './setting.ts'

export interface Hit extends Leak {
  /** Of this place in this text, whom it may tell among it: another text, or somebody more, is another hit. */
  id: string
  eventId: string
  clearance: LeakClearanceRow | null
}

export interface LeakCheck {
  /** In the order of the text. */
  hitsIn: (text: string) => Hit[]
  /** Of the name of a file, or of a field of its metadata. */
  hitsInLabel: (label: string) => Hit[]
}

/** Whether a hit keeps its text from leaving. */
export const isOpen = ({ clearance }: Hit): boolean => clearance === null || clearance.secondBy === null

/** Reads the register anew, so that whoever registered a moment ago is looked for as well. */
export async function openLeakCheck(database: Reader, eventId: string): Promise<LeakCheck> {
  const check = checkOf(await readSetting(database, eventId))
  const clearances = await database.leakClearance.findMany({ where: { eventId } })
  const byHit = new Map(clearances.map((clearance) => [clearance.hit, clearance]))
  const told = (text: string, leaks: Leak[]): Hit[] =>
    leaks.map((leak) => {
      const id = hitOf(text, leak)
      return { ...leak, id, eventId, clearance: byHit.get(id) ?? null }
    })
  return {
    hitsIn: (text) => told(text, leaksIn(check, text)),
    hitsInLabel: (label) => told(label, leaksInLabel(check, label)),
  }
}

const hitOf = (text: string, { kind, from, to, people, of }: Leak): string =>
  createHash('sha256')
    .update(JSON.stringify([text, kind, from, to, [...people].toSorted(), of]))
    .digest('hex')
