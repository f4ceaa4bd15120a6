/** The part of `bench web` that presses every control of the public pages while their code is late, and counts what is lost. */
import type { Browser } from '@playwright/test'
import { numbersFrom, pressAll, unavailableFor } from '@plenaria/e2e/presses/pressing'
import { prepareScenes } from '@plenaria/e2e/presses/scenes'
import type { Product } from '@plenaria/local/product'
import { Client } from 'pg'
import { figuresOf, percentile, rounded, say } from '../figure.ts'

const figure = figuresOf('web')
const seed = 20261128

/** @param presses at least so many */
export async function benchPresses(browser: Browser, product: Product, presses: number): Promise<void> {
  const { siteUrl } = product
  const client = new Client({ connectionString: product.databaseUrl })
  await client.connect()
  try {
    const sql = async <Row extends object>(text: string, values: unknown[] = []) =>
      (await client.query<Row>(text, values)).rows
    const scenes = await prepareScenes({ siteUrl, sql })
    const waits = (await unavailableFor(browser, siteUrl, scenes)).toSorted((a, b) => a - b)
    const value = rounded(percentile(waits, 0.95))
    figure({ figure: 'unavailable_ms_p95', value, unit: 'ms', goal: '<= 300', n: waits.length })
    const pressed = await pressAll(browser, { siteUrl, scenes, presses, pages: 4, next: numbersFrom(seed) })
    for (const { kind, name, page, at, outcome, reason } of pressed.lost)
      say(`${outcome}: ${kind} “${name}” on ${page} after ${at} ms: ${reason}`)
    const counts = Object.entries(Object.groupBy(pressed.presses, ({ kind }) => kind))
    say(counts.map(([kind, presses]) => `${presses.length} on ${kind}`).join(', '))
    say(`${pressed.unavailable} of ${pressed.presses.length} presses found their control visibly unavailable`)
    figure({
      figure: 'presses_lost',
      value: pressed.lost.length,
      unit: 'presses',
      goal: '0',
      n: pressed.presses.length,
    })
  } finally {
    await client.end()
  }
}
