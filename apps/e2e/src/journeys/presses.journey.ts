/** No press is lost: any control pressed at any moment either acts once or was visibly unavailable. */
import type { Browser } from '@playwright/test'
import type { ControlKind, Press } from '../presses/press.ts'
import { numbersFrom, pressAll } from '../presses/pressing.ts'
import { prepareScenes } from '../presses/scenes.ts'
import { expect, type Stage, test } from '../product.ts'

const seed = 20261128

// Dozens of pages are open: screenshots of them would obscure which presses were lost.
test.use({ ownStage: 'presses', screenshot: 'off' })

test('every control of the public pages, pressed while chunks of their code are late', async ({ browser, stage }) => {
  test.setTimeout(600_000)
  // Few people hold an offer, and several open pages of one of them affect each other. `bench web --presses` includes them.
  const scenes = (await prepareScenes({ siteUrl: stage.product.siteUrl, sql: stage.sql })).filter(
    ({ name }) => name !== 'status of an offer' && name !== 'status by link',
  )
  const { presses, lost } = await pressAll(browser, {
    siteUrl: stage.product.siteUrl,
    scenes,
    presses: 120,
    pages: 3,
    next: numbersFrom(seed),
  })
  expect(lost).toEqual([])
  const countOf = (wanted: ControlKind) => presses.filter(({ kind }) => kind === wanted).length
  // The numbers depend on what the pages show when they are pressed.
  expect(countOf('button')).toBeGreaterThan(20)
  expect(presses.length - countOf('button')).toBeGreaterThan(20)
})

/** Presses on the registration page and on the status page. */
async function pressWithFault(browser: Browser, stage: Stage, plant: () => void): Promise<Press[]> {
  const { siteUrl } = stage.product
  // The first journey may have accepted or declined every offered seat.
  const status = ['status of a holder', 'status under review']
  const scenes = (await prepareScenes({ siteUrl, sql: stage.sql })).filter(({ name }) => status.includes(name))
  const pressing = { siteUrl, scenes, presses: 40, pages: 2, next: numbersFrom(seed), plant }
  return (await pressAll(browser, pressing)).lost
}

test('a button whose presses nothing handles is found', async ({ browser, stage }) => {
  const lost = await pressWithFault(browser, stage, () =>
    document.addEventListener(
      'click',
      (click) => {
        if (!(click.target instanceof Element && click.target.closest('button'))) return
        click.preventDefault()
        click.stopImmediatePropagation()
      },
      true,
    ),
  )
  expect(new Set(lost.map(({ kind, outcome }) => `${kind} ${outcome}`))).toEqual(new Set(['button lost']))
})

test('a mutation that one press sends twice is found', async ({ browser, stage }) => {
  const lost = await pressWithFault(browser, stage, () => {
    const { fetch } = window
    window.fetch = (address, options) => {
      if (options?.method === 'POST') void fetch(address, options).catch(() => {})
      return fetch(address, options)
    }
  })
  expect(lost.map(({ outcome }) => outcome)).toContain('doubled')
})
