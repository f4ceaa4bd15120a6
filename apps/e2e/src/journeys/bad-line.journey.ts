/**
 * On a bad connection every file of a page's code may fail to load, once or more: the page remains readable, and works in the
 * end.
 */
import { listenForFaults } from '../people.ts'
import { expect, test } from '../product.ts'

test.use({ viewport: { width: 360, height: 740 } })

const slug = 'cybercrime-convention-americas'
/** How often each file fails to load. */
const lostTimes = 2

test('a page whose code is lost on its way stays as it was drawn, and works once the code has come', async ({
  page,
  context,
}) => {
  const faults = listenForFaults(context)
  const asked = new Map<string, number>()
  await page.route('**/assets/*.js', async (route) => {
    const times = (asked.get(route.request().url()) ?? 0) + 1
    asked.set(route.request().url(), times)
    await (times <= lostTimes ? route.abort('connectionreset') : route.continue())
  })

  const seen: string[] = []
  await page.exposeFunction('tellHeading', (heading: string) => seen.push(heading))
  await page.addInitScript(() => {
    const tell = (window as unknown as { tellHeading: (heading: string) => void }).tellHeading
    let last = ''
    new MutationObserver(() => {
      const heading = document.querySelector('h1')?.textContent ?? ''
      if (heading !== last) tell(heading)
      last = heading
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

  await page.goto(`/e/${slug}/register`)
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
  await page.getByLabel('Your name').fill('Nicolás Nieto')
  await page.getByLabel('Your email address').fill('nicolas@cerro.example')
  const goOn = page.getByRole('button', { name: 'Continue' })
  await expect(goOn).toBeEnabled({ timeout: 60_000 })
  await expect(page.getByLabel('Your name')).toHaveValue('Nicolás Nieto')
  // The next file fails too: the page says so, and pressing again helps.
  await expect(async () => {
    await goOn.click()
    await expect(page).toHaveURL(/\/register\/group$/, { timeout: 2_000 })
  }).toPass()

  expect(seen.filter((heading) => heading !== '')).toEqual(['About you', 'Your group and country'])
  expect(Math.max(...asked.values())).toBeGreaterThan(lostTimes)
  expect(faults.filter((fault) => !/net::ERR_/.test(fault))).toEqual([])
})
