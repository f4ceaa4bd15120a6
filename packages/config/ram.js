import { statfsSync } from 'node:fs'
import { freemem } from 'node:os'

const folder = '/dev/shm'
/** Free space required, in bytes. A whole test run writes less than one gibibyte. */
const needed = 3 * 1024 ** 3

/** Returns an in-memory folder for short-lived databases; null if the machine has none or too little space. */
export function ramFolder() {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > needed && freemem() > 2 * needed ? folder : null
  } catch {
    return null
  }
}
