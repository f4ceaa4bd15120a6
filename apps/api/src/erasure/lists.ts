/** The lists of erasures of an installation: the current one, and those written under a former SECRET. */
import { existsSync, readdirSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { secretCheckOf } from '../kernel/sealing.ts'
import { demandErasureJournal, type ListedErasure, openErasureJournal, readErasureJournal } from './journal.ts'

const infix = '.former-'

/** `check`: the database's check of that SECRET. */
const formerListOf = (own: string, check: Uint8Array): string =>
  `${own}${infix}${Buffer.from(check).toString('hex').slice(0, 8)}`

/** Lists archived when SECRET was changed. */
export function formerLists(own: string): string[] {
  const folder = path.dirname(own)
  if (!existsSync(folder)) return []
  const start = path.basename(own) + infix
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .sort()
    .map((name) => path.join(folder, name))
}

/**
 * Archives the list written under the former SECRET, and begins a new one.
 * @param formerCheck the database's check of the former SECRET
 * @returns its new path; null if there was none
 */
export async function setListAside(own: string, formerCheck: Uint8Array): Promise<string | null> {
  if (!existsSync(own)) return null
  const aside = formerListOf(own, formerCheck)
  if (existsSync(aside)) {
    const handle = await open(aside, 'a', 0o600)
    try {
      await handle.appendFile(`\n${await readFile(own, 'utf8')}`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rm(own)
  } else await rename(own, aside)
  await demandErasureJournal(own)
  return aside
}

/**
 * Appends missing entries to the installation's lists, so that a later restore knows them without the lists they came from.
 * Entries under a former SECRET go to its archived list beside `own`.
 * @param secrets the current one first
 * @returns the number of entries appended
 * @throws a one-line Error if a list can't be read or written
 */
export async function mergeErasures(
  own: string,
  secrets: readonly string[],
  erasures: readonly ListedErasure[],
): Promise<number> {
  await demandErasureJournal(own)
  let appended = 0
  for (const [under, ofSecret] of Map.groupBy(erasures, (erasure) => erasure.secret)) {
    const target = under === secrets[0] ? own : formerListOf(own, secretCheckOf(under))
    const known = new Set<string>()
    if (existsSync(target)) {
      const read = await readErasureJournal(target, secrets)
      for (const { entry } of read.erasures) known.add(JSON.stringify(entry))
    }
    const journal = openErasureJournal(target, under)
    for (const { entry } of ofSecret) {
      const text = JSON.stringify(entry)
      if (known.has(text)) continue
      known.add(text)
      await journal.append(entry)
      appended += 1
    }
  }
  return appended
}
