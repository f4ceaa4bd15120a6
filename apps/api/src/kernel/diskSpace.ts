/** Warns before the disk of a local database is full. */
import { statfs } from 'node:fs/promises'
import type { Log } from './log.ts'

/** Bytes: the size of PostgreSQL's WAL between two checkpoints under heavy load. Checkpoints come sooner when space runs out. */
const little = 1_000_000_000

export interface DiskSpace {
  /** A one-line warning if disk space is low; null if there is enough, or if it is unknown. */
  warning: () => Promise<string | null>
}

/** Logs once each time disk space becomes low. `folder`: the database's; null if it is on another machine. */
export function openDiskSpace(folder: string | null, log: Log, read = statfs): DiskSpace {
  let isScarce = false
  return {
    warning: async () => {
      const disk = folder === null ? null : await read(folder).catch(() => null)
      if (!disk) return null
      const free = disk.bavail * disk.bsize
      const wasScarce = isScarce
      isScarce = free < little
      if (!isScarce) return null
      const megabytes = Math.floor(free / 1_000_000)
      if (!wasScarce) log.warn({ megabytes }, 'Little space is left on the disk of the database.')
      return `Only ${megabytes} MB are left on the disk of the database.`
    },
  }
}
