/** The folder of everything that persists between starts: database, emails, logs, the secret. */
import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { processFacts } from './processes.ts'
import { reasonOf, Trouble } from './trouble.ts'

export const isRoot = process.getuid?.() === 0

/** Data folder of the built-in server. */
export const serverFolder = (dataFolder: string): string => path.join(dataFolder, 'postgres')

/** The erasure list is kept beside the database, not in it. */
export const erasureListIn = (dataFolder: string): string => path.join(dataFolder, 'erasures.log')

/** Exists while a restore into the folder is running, or after it failed. */
const restoreMark = (folder: string): string => path.join(folder, 'restore-unfinished')

export const markRestore = (folder: string): Promise<void> => writeFile(restoreMark(folder), '')

export const endRestore = (folder: string): Promise<void> => rm(restoreMark(folder), { force: true })

/** @throws {Trouble} if a restore did not finish, so that the data is not what was to be restored */
export function demandRestored(folder: string): void {
  if (!existsSync(restoreMark(folder))) return
  throw new Trouble(
    `A restore into ${folder} did not finish. Run it again: npx pnpm@12 restore FILE. To start without it instead, remove ${restoreMark(folder)}.`,
  )
}

/** Creates one folder at a time: on a file system that refuses new folders, `mkdir` with `recursive` may hang. */
async function makeFolders(folder: string, mode: number): Promise<void> {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  await makeFolders(path.dirname(folder), mode)
  await mkdir(folder, { mode })
}

/** @throws {Trouble} if it can't be created or written */
export async function openDataFolder(folder: string, command = 'start'): Promise<void> {
  try {
    await makeFolders(folder, isRoot ? 0o711 : 0o700)
    for (const part of ['logs', 'mail']) await makeFolders(path.join(folder, part), 0o700)
    const probe = path.join(folder, `.probe-${process.pid}`)
    await writeFile(probe, '')
    await rm(probe)
  } catch (fault) {
    throw new Trouble(
      `The folder ${folder} can't be written (${reasonOf(fault)}). Give this user the right to write there, or choose another: DATA_DIR=/some/folder npx pnpm@12 ${command}`,
    )
  }
}

/**
 * Marks the folder as used by this process, so that two starts never share a database folder.
 * @returns a function that removes the mark
 * @throws {Trouble} if another start uses it
 */
export async function claimDataFolder(folder: string, command = 'start'): Promise<() => Promise<void>> {
  const mark = path.join(folder, 'in-use-by')
  const [pid, ...began] = (await readFile(mark, 'utf8').catch(() => '')).trim().split(' ')
  const holder = pid ? processFacts(Number(pid)) : undefined
  if (holder && !holder.zombie && holder.began === began.join(' ')) {
    throw new Trouble(
      `Plenaria already runs on the data in ${folder} (process ${pid}). End it first, or give this one its own: DATA_DIR=/some/folder npx pnpm@12 ${command}`,
    )
  }
  await writeFile(mark, `${process.pid} ${processFacts(process.pid)?.began ?? ''}\n`)
  return () => rm(mark, { force: true })
}

/**
 * SECRET from the environment, otherwise the one stored in the folder.
 * @throws {Trouble} if it is too short
 */
export async function secretFor(folder: string, { SECRET }: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (!SECRET) return secretIn(path.join(folder, 'secret'))
  if (SECRET.length < 32) throw new Trouble('SECRET must have 32 characters or more.')
  return SECRET
}

/** Random text stored in a file of mode 600; created on first use. */
export async function secretIn(file: string): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim()
  if (kept.length >= 32) return kept
  const secret = randomBytes(32).toString('base64url')
  await writeFile(file, `${secret}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  return secret
}

/**
 * PostgreSQL refuses to run as root, so root runs it as another user, who must be able to traverse all parent folders. Grants the
 * permission to traverse (not to list or read) where it is missing.
 * @returns the folders that were changed
 */
export async function letPass(target: string, uid: number): Promise<string[]> {
  const changed: string[] = []
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const { mode, uid: owner } = await stat(folder)
    if (!(mode & 0o001) && !(owner === uid && mode & 0o100)) {
      await chmod(folder, (mode & 0o7777) | 0o001)
      changed.push(folder)
    }
    if (folder === path.dirname(folder)) return changed
  }
}

/** Writes a file that only `uid` can read. */
export async function writeFor(uid: number | undefined, file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 })
  if (uid !== undefined) await chown(file, uid, uid)
}
