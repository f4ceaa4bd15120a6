/** The thread's side: caches the last few prepared settings, and checks one text after another. */
import { parentPort } from 'node:worker_threads'
import { type Check, checkOf, leaksIn, leaksInLabel } from '@plenaria/domain/disclosure/check'
import { readDictionary } from './dictionary/read.ts'
import type { Found, Search } from './leakThread.ts'

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

function answer(search: Search): Found {
  const { id, text, isLabel } = search
  try {
    const check = checkFor(search)
    return { id, leaks: check && (isLabel ? leaksInLabel(check, text) : leaksIn(check, text)) }
  } catch (fault) {
    return { id, fault: fault instanceof Error ? `The leak check failed: ${fault.name}` : 'The leak check failed.' }
  }
}

parentPort?.on('message', (search: Search) => parentPort?.postMessage(answer(search)))
