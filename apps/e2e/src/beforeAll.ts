import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepare } from '@plenaria/local/prepare'
import { fillDataFolder } from '@plenaria/local/services'

/** Runs once: builds what every worker's product serves, and fills the data folder that each of them copies (`FILLED_DATA`). */
export default async function beforeAll(): Promise<() => Promise<void>> {
  const silent = () => {}
  await prepare(silent, new AbortController().signal)
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'plenaria-journeys-'))
  process.env.FILLED_DATA = dataFolder
  await fillDataFolder({ dataFolder, demonstration: true, durable: false, say: silent })
  return () => rm(dataFolder, { recursive: true, force: true })
}
