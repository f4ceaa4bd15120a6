/** `npx pnpm@12 mail:held`: lists emails held back by a restore; releases or discards them. */
import { discard, type Held, heldBack, release } from '@plenaria/api/src/jobs/restored.ts'
import { openDatabase } from '@plenaria/prisma/client'
import { endWith, readArguments } from '../arguments.ts'
import { borrowDatabase } from '../borrowed.ts'
import { readEnvironment } from '../environment.ts'
import { Trouble } from '../trouble.ts'

const usage = `npx pnpm@12 mail:held [--release | --discard]
  --release   send them, and do what else was held back
  --discard   never send them; messages are shown as not sent`

const lineOf = ({ task, template, count, from, until }: Held): string =>
  `${String(count).padStart(7)}  ${template ?? task}${from && until ? `, due ${from.toISOString()} to ${until.toISOString()}` : ''}`

async function main(): Promise<void> {
  const options = { release: { type: 'boolean' }, discard: { type: 'boolean' } } as const
  const { values } = readArguments(process.argv.slice(2), options, usage)
  if (values.release && values.discard) throw new Trouble(usage)
  const borrowed = await borrowDatabase(readEnvironment(process.env))
  const database = openDatabase(borrowed.url, 1)
  try {
    const held = await heldBack(database)
    for (const each of held) console.log(lineOf(each))
    if (held.length === 0) console.log('Nothing is held back.')
    else if (values.release) console.log(`Released ${await release(database)}.`)
    else if (values.discard) console.log(`Discarded ${await discard(database)}.`)
    else console.log(usage)
  } finally {
    await database.$disconnect()
    await borrowed.giveBack()
  }
}

await main().catch((fault: unknown) => endWith(fault, (reason) => `This failed: ${reason}`))
