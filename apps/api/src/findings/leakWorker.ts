/** The thread's side: caches the most recent prepared settings, and checks one text after another. */
import { parentPort } from 'node:worker_threads'
import { type Check, checkOf, leaksIn, leaksInLabel } from '@plenaria/domain/disclosure/check'
import type { Leak } from '@plenaria/domain/disclosure/text/leak'
import { withoutMarks } from '@plenaria/schema/richText/checked'
import { runAfterRequests } from '../kernel/threadPriority.ts'
import { readDictionary } from './dictionary/read.ts'
import type { Found, Search } from './leakThread.ts'

runAfterRequests('AWAITED')

readDictionary()

const maxChecks = 6
/** Least recently used first. */
const checks = new Map<string, Check>()

function checkFor({ key, setting }: Search): Check | null {
  const check = checks.get(key) ?? (setting === undefined ? null : checkOf(JSON.parse(setting)))
  if (check === null) return null
  checks.delete(key)
  checks.set(key, check)
  const [oldest] = checks.keys()
  if (checks.size > maxChecks && oldest !== undefined) checks.delete(oldest)
  return check
}

/** Formatting must not separate a name from its surname, so a text is searched both as typed and as displayed. */
function leaksWithoutMarksToo(check: Check, text: string): Leak[] {
  const typed = leaksIn(check, text)
  const plain = withoutMarks(text)
  if (plain === text) return typed
  const keyOf = ({ kind, from, to, isPossible }: Leak) => `${kind} ${from} ${to} ${isPossible}`
  const known = new Set(typed.map(keyOf))
  const more = leaksIn(check, plain).filter((leak) => !known.has(keyOf(leak)))
  return [...typed, ...more].toSorted((one, other) => one.from - other.from || one.to - other.to)
}

function answer(search: Search): Found {
  const { id, text, isLabel } = search
  try {
    const check = checkFor(search)
    return { id, leaks: check && (isLabel ? leaksInLabel(check, text) : leaksWithoutMarksToo(check, text)) }
  } catch (fault) {
    return { id, fault: fault instanceof Error ? `The leak check failed: ${fault.name}` : 'The leak check failed.' }
  }
}

parentPort?.on('message', (search: Search) => parentPort?.postMessage(answer(search)))
