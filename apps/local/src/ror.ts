/**
 * `npx pnpm@12 ror FILE`: imports the Research Organization Registry's public data file, so that the leak check knows
 * organisations by all their names.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { importRegistry, NotTheRegistry } from '@plenaria/api/src/findings/registry.ts'
import { openDatabase } from '@plenaria/prisma/client'
import { databaseInUse } from './database-in-use.ts'
import { readEnvironment } from './environment.ts'
import { Trouble } from './trouble.ts'

const usage = 'npx pnpm@12 ror FILE.json, unpacked from the zip at https://zenodo.org/communities/ror-data'
async function main(): Promise<void> {
  const [file, ...rest] = process.argv.slice(2)
  if (file === undefined || rest.length > 0) throw new Trouble(`Name one file: ${usage}`)
  if (!(await stat(file).catch(() => null))?.isFile()) throw new Trouble(`There is no file ${file}. ${usage}`)
  const database = openDatabase(await databaseInUse(readEnvironment(process.env)), 1)
  try {
    const count = await importRegistry(database, createReadStream(file, 'utf8'))
    if (count === 0) throw new Trouble(`The file has no organisation with several names. ${usage}`)
    console.log(`The leak check knows ${count} organisations by all their names.`)
  } catch (fault) {
    if (fault instanceof NotTheRegistry) throw new Trouble(`${fault.message} ${usage}`)
    if (fault instanceof SyntaxError) throw new Trouble(`The file is not JSON: ${fault.message}. ${usage}`)
    throw fault
  } finally {
    await database.$disconnect()
  }
}

if (import.meta.main) {
  await main().catch((fault: unknown) => {
    console.error(fault instanceof Trouble ? fault.message : fault)
    process.exitCode = 1
  })
}
