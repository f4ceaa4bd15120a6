/** Loaded before a command (`node --import`): makes the database client, which is not committed, on a fresh clone. */
import { generateClientIfStale } from './generate.ts'

generateClientIfStale()
