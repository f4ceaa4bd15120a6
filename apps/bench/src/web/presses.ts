/** The part of `bench web` that presses every control of the public pages while their code is late, and counts lost presses. */
import type { Browser } from '@playwright/test'
import { numbersFrom, type Pressed, pressAll, unavailableFor } from '@plenaria/e2e/presses/pressing'
import { prepareScenes } from '@plenaria/e2e/presses/scenes'
import type { Product } from '@plenaria/local/product'
import { Client } from 'pg'
import { figuresOf, percentile, rounded, say } from '../figure.ts'

const figure = figuresOf('web')
const seed = 20261128

/** Number of presses after which the demonstration is reset: each of its people can accept, withdraw or be erased only once. */
const pressesOfProduct = 200

interface Round {
  product: Product
  presses: number
  next: () => number
  /** Whether to measure how long controls are unavailable as well. */
  isFirst: boolean
}

/** Presses at least `presses` times, on as many new products as needed. */
export async function benchPresses(
  browser: Browser,
  presses: number,
  onNewProduct: (use: (product: Product) => Promise<void>) => Promise<void>,
): Promise<void> {
  const next = numbersFrom(seed)
  const pressed: Pressed = { presses: [], lost: [], unavailable: 0 }
  while (pressed.presses.length < presses)
    await onNewProduct(async (product) => {
      const wanted = Math.min(pressesOfProduct, presses - pressed.presses.length)
      const isFirst = pressed.presses.length === 0
      const more = await pressRound(browser, { product, presses: wanted, next, isFirst })
      pressed.presses.push(...more.presses)
      pressed.lost.push(...more.lost)
      pressed.unavailable += more.unavailable
      say(`${pressed.presses.length} of ${presses} presses, ${pressed.lost.length} lost`)
    })
  for (const { kind, name, page, at, outcome, reason } of pressed.lost)
    say(`${outcome}: ${kind} “${name}” on ${page} after ${at} ms: ${reason}`)
  const counts = Object.entries(Object.groupBy(pressed.presses, ({ kind }) => kind))
  say(counts.map(([kind, ofKind]) => `${ofKind.length} on ${kind}`).join(', '))
  say(`${pressed.unavailable} of ${pressed.presses.length} presses found their control visibly unavailable`)
  const [value, n] = [pressed.lost.length, pressed.presses.length]
  figure({ figure: 'presses_lost', value, unit: 'presses', goal: '0', n })
}

async function pressRound(browser: Browser, { product, presses, next, isFirst }: Round): Promise<Pressed> {
  const { siteUrl } = product
  const client = new Client({ connectionString: product.databaseUrl })
  await client.connect()
  try {
    const sql = async <Row extends object>(text: string, values: unknown[] = []) =>
      (await client.query<Row>(text, values)).rows
    const scenes = await prepareScenes({ siteUrl, sql })
    if (isFirst) {
      const waits = (await unavailableFor(browser, siteUrl, scenes)).toSorted((a, b) => a - b)
      const value = rounded(percentile(waits, 0.95))
      figure({ figure: 'unavailable_ms_p95', value, unit: 'ms', goal: '<= 300', n: waits.length })
    }
    return await pressAll(browser, { siteUrl, scenes, presses, pages: 4, next })
  } finally {
    await client.end()
  }
}
