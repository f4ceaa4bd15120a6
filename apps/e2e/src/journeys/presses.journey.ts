/** No press is lost: whatever is pressed, and whenever, is acted on once or was visibly unavailable. */
import { numbersFrom, pressAll } from '../presses/pressing.ts'
import { prepareScenes } from '../presses/scenes.ts'
import { expect, test } from '../product.ts'

const seed = 20261128

test('every control of the public pages, pressed while chunks of their code are late', async ({ browser, stage }) => {
  test.slow()
  const scenes = await prepareScenes({ siteUrl: stage.product.siteUrl, sql: stage.sql })
  const { presses, lost } = await pressAll(browser, {
    siteUrl: stage.product.siteUrl,
    scenes,
    presses: 120,
    pages: 3,
    next: numbersFrom(seed),
  })
  expect(lost).toEqual([])
  const kinds = new Set(presses.map(({ kind }) => kind))
  for (const kind of ['link', 'button', 'summary', 'text', 'select'] as const) expect(kinds).toContain(kind)
})

test('the same finds presses that nothing hears', async ({ browser, stage }) => {
  const { siteUrl } = stage.product
  const { lost } = await pressAll(browser, {
    siteUrl,
    scenes: [{ name: 'form', path: '/e/cybercrime-convention-americas/register', cookies: [] }],
    presses: 20,
    pages: 2,
    next: numbersFrom(seed),
    plant: () =>
      document.addEventListener(
        'click',
        (click) => {
          click.preventDefault()
          click.stopImmediatePropagation()
        },
        true,
      ),
  })
  expect(lost).not.toEqual([])
})
