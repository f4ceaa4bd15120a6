import { Trouble } from '../trouble.ts'

/**
 * Passphrase for backups; null: they are not encrypted.
 * @throws {Trouble} if it is too short
 */
export function readPassphrase({ BACKUP_PASSPHRASE }: NodeJS.ProcessEnv): string | null {
  if (!BACKUP_PASSPHRASE) return null
  if (BACKUP_PASSPHRASE.length < 20) throw new Trouble('BACKUP_PASSPHRASE must have 20 characters or more.')
  return BACKUP_PASSPHRASE
}
