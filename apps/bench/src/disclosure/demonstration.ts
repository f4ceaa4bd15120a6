/** The leak check's settings for the demonstration's events, read from a database as the product reads them. */

import { readSetting } from '@plenaria/api/src/findings/setting.ts'
import type { Setting } from '@plenaria/domain/disclosure/register/register'
import { seedDemonstration } from '@plenaria/local/seed/seed'
import { openDatabase } from '@plenaria/prisma/client'
import { histories } from '@plenaria/prisma/seed/histories'
import { openGround } from '../ground.ts'

/** The demonstration is deterministic for a given start. */
const start = new Date('2026-11-28T12:00:00Z')

/** One per event whose people are mentioned in passages by outside authors. */
export async function readDemonstration(say: (line: string) => void): Promise<Setting[]> {
  const ground = await openGround()
  try {
    const url = await ground.database('demonstration')
    await seedDemonstration(url, { say, secret: 'only for this database, thrown away', start })
    const database = openDatabase(url, 2)
    try {
      const slugs = histories().map(({ event }) => event.slug)
      const events = await database.event.findMany({ where: { slug: { in: slugs } }, orderBy: { slug: 'asc' } })
      const settings: Setting[] = []
      for (const { id } of events) settings.push(await readSetting(database, id))
      return settings
    } finally {
      await database.$disconnect()
    }
  } finally {
    await ground.stop()
  }
}
