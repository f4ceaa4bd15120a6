/** Preloaded before a command (`node --import`): generates the database client, which is not committed, on a fresh clone. */
import { generateClientIfStale } from './generate.ts'

generateClientIfStale()
