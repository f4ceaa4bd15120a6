/**
 * The three main paths in every language, on a small phone and on a desktop: every word comes from the product's catalogues. What
 * a screen reader reads is in `aloud/`, in English.
 */
import type { Browser, Locator, Page } from '@playwright/test'
import { usable } from '../early.ts'
import { makeEvent, registerByContract } from '../events.ts'
import { type Letter, linkIn } from '../mailbox.ts'
import { arriveAsStaff, consents, device, listenForFaults, sentReference } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'
import { type Say, wordsIn } from '../words.ts'

const languages = [
  { locale: 'en', base: '' },
  { locale: 'es', base: '/es' },
  { locale: 'pt-BR', base: '/pt-BR' },
  { locale: 'fr', base: '/fr' },
]
const telephone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }
const group = 'Everyone'

const slugOf = (locale: string) => `in-words-${locale.toLowerCase()}`
const addressOf = (name: string, locale: string) => `${name}.${locale.toLowerCase()}@palabra.example`
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name })
const button = (place: Page | Locator, name: RegExp) => place.getByRole('button', { name })

/** A person whose browser prefers the language. */
const deviceIn = (browser: Browser, stage: Stage, locale: string, viewport: typeof telephone) =>
  device(browser, stage, { locale, viewport, timezoneId: 'America/Bogota' })

/** Checks the page in its language, at its own width and enlarged to 400 %; `aloud`: the file with what a screen reader reads. */
async function expectToFit(page: Page, locale: string, aloud?: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  const own = page.viewportSize() ?? desk
  for (const size of [{ ...own, width: 320 }, own]) {
    await page.setViewportSize(size)
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect.soft(spill, `${page.url()} at ${size.width}`).toBeLessThanOrEqual(0)
  }
  if (aloud && locale === 'en')
    await expect.soft(page.getByRole('main')).toMatchAriaSnapshot({ name: `${aloud}.aria.yml` })
}

/** Opens a person's registration from an email about it, in the language in which they registered. */
async function openFrom(page: Page, letter: Letter, base: string, say: Say): Promise<void> {
  const link = linkIn(letter)
  expect(new URL(link).pathname).toMatch(new RegExp(`^${base}/registrations/`))
  await page.goto(link)
  await expect(page.getByRole('heading', { name: say('Everything else about your registration') })).toBeVisible()
}

test.beforeAll(async ({ browser, stage }) => {
  const page = await device(browser, stage)
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  for (const { locale } of languages)
    await makeEvent(page, {
      slug: slugOf(locale),
      title: 'One hour, two seats',
      admission: 'FIRST_COME',
      total: 2,
      offerHours: 1,
      groups: [{ name: group, minimum: 0, target: 2, maximum: 2 }],
    })
  await page.context().close()
})

for (const { locale, base } of languages)
  test(`${locale}: register, see where one stands, take the seat`, async ({ browser, stage }) => {
    const say = wordsIn(locale)
    const email = addressOf('ana', locale)
    const page = await deviceIn(browser, stage, locale, telephone)
    const faults = listenForFaults(page.context())
    const goOn = async (to: string, aloud: string) => {
      await button(page, say('Continue')).click()
      await expect(heading(page, say(to))).toBeVisible()
      await expectToFit(page, locale, aloud)
    }

    await test.step('the form', async () => {
      await page.goto(`${base}/e/${slugOf(locale)}`)
      await expect(page.getByRole('link', { name: say('Register') }).first()).toBeVisible()
      await expectToFit(page, locale, 'event')
      await page
        .getByRole('link', { name: say('Register') })
        .first()
        .click()
      await expect(heading(page, say('About you'))).toBeVisible()
      await expectToFit(page, locale, 'form-you')
      await page.getByLabel(say('Your name')).fill('Ana Ñustes')
      await page.getByLabel(say('Your email address')).fill(email)
      await goOn('Your group and country', 'form-group')
      await page
        .getByRole('group', { name: say('Which group do you belong to?') })
        .getByRole('radio')
        .check()
      await page.getByLabel(say('Country or territory where you work')).selectOption('CO')
      await page
        .getByRole('group', { name: say('Languages you can take part in') })
        .getByRole('checkbox')
        .first()
        .check()
      await goOn('Your contribution', 'form-contribution')
      await goOn('Your data', 'form-data')
      for (const consent of await consents(page).all()) await consent.check()
      await goOn('Check and send', 'form-check')
      await button(page, say('Send my registration')).click()
      await expect(heading(page, /\b20\b/)).toBeVisible()
      await sentReference(page)
      await expectToFit(page, locale, 'form-sent')
    })

    await test.step('the seat is taken from the email', async () => {
      await openFrom(page, await stage.mailbox.wait(email, /./), base, say)
      await expect(heading(page, say('A seat is held for you.'))).toBeVisible()
      await expectToFit(page, locale, 'status-offered')
      await button(page, say('Confirm my email')).click()
      await expect(heading(page, say('You hold a seat.'))).toBeVisible()
      await expectToFit(page, locale, 'status-confirmed')
    })
    expect(faults).toEqual([])
    await page.context().close()
  })

test('wait, be offered the seat that somebody let lapse, and take it', async ({ browser, stage }) => {
  const { mailbox, passTime } = stage
  const waiting: { page: Page; hers?: Page; before: number }[] = []
  for (const { locale, base } of languages) {
    const say = wordsIn(locale)
    const email = addressOf('caio', locale)
    const page = await deviceIn(browser, stage, locale, desk)
    await registerByContract(
      page.request,
      slugOf(locale),
      { name: 'Bea', email: addressOf('bea', locale), group },
      locale,
    )
    await registerByContract(page.request, slugOf(locale), { name: 'Caio', email, group }, locale)
    await openFrom(page, await mailbox.wait(email, /./), base, say)
    await expect(heading(page, say('Confirm your email to join the queue.'))).toBeVisible()
    await expectToFit(page, locale, 'status-unconfirmed')
    await button(page, say('Confirm my email')).click()
    await expect(heading(page, say('You are on the waitlist.'))).toBeVisible()
    await expectToFit(page, locale, 'status-waiting')
    await mailbox.wait(email, /./, 1)
    waiting.push({ page, before: (await mailbox.of(email)).length })
  }

  await passTime('61 minutes')

  for (const [place, { locale, base }] of languages.entries())
    await test.step(locale, async () => {
      const { page, before } = waiting[place] as (typeof waiting)[number]
      const say = wordsIn(locale)
      await openFrom(page, await mailbox.wait(addressOf('caio', locale), /./, before), base, say)
      await expect(heading(page, say('A seat is held for you.'))).toBeVisible()
      await expectToFit(page, locale)
      // Bea, whose hold has expired, confirms and is ahead of everybody who registered after her.
      const hers = await deviceIn(browser, stage, locale, telephone)
      await openFrom(hers, await mailbox.wait(addressOf('bea', locale), /./), base, say)
      await button(hers, say('Confirm my email')).click()
      await expect(heading(hers, say('You are on the waitlist.'))).toBeVisible()
      await mailbox.wait(addressOf('bea', locale), /./, 1)
      waiting[place] = { page, hers, before: (await mailbox.of(addressOf('bea', locale))).length }
    })

  await passTime('61 minutes')

  for (const [place, { locale, base }] of languages.entries())
    await test.step(locale, async () => {
      const { page, hers, before } = waiting[place] as (typeof waiting)[number]
      const say = wordsIn(locale)
      if (!hers) throw new Error('Bea has no device.')
      await openFrom(hers, await mailbox.wait(addressOf('bea', locale), /./, before), base, say)
      await button(hers, say('Accept my seat')).click()
      await expect(heading(hers, say('You hold a seat.'))).toBeVisible()
      await page.reload()
      await expect(heading(page, say('Your seat offer has expired.'))).toBeVisible()
      await expect(button(page, say('Accept my seat'))).toHaveCount(0)
      await expectToFit(page, locale, 'status-lapsed')
      await hers.context().close()
      await page.context().close()
    })
})

for (const { locale, base } of languages)
  test(`${locale}: withdraw, and be forgotten`, async ({ browser, stage }) => {
    const { mailbox, sql } = stage
    const say = wordsIn(locale)
    const email = addressOf('ana', locale)
    const page = await deviceIn(browser, stage, locale, desk)
    const faults = listenForFaults(page.context())
    const letters = () => mailbox.of(email).then(({ length }) => length)

    await test.step('signed in by a code, and withdrawn in the same breath', async () => {
      await openFrom(page, await mailbox.wait(email, /./), base, say)
      const before = await letters()
      await button(page, say('Send me a code')).click()
      const { text } = await mailbox.wait(email, /./, before)
      await page.getByLabel(say('Six-digit code from the email')).fill(/^\d{3} \d{3}$/m.exec(text)?.[0] ?? '')
      await button(page, say('Sign in with the code')).click()
      // Before its code has loaded, the page opens the question as a separate page.
      await usable(page)
      await button(page, say('Withdraw my registration')).click()
      await expect(page.getByRole('heading', { name: say('Your details') })).toBeVisible()
      await button(page.getByRole('dialog'), say('Withdraw registration')).click()
      await expect(heading(page, say('You have withdrawn.'))).toBeVisible()
      await expectToFit(page, locale, 'status-withdrawn')
    })

    await test.step('erased by the link in an email', async () => {
      const before = await letters()
      await page.goto(`${base}/me/data`)
      await button(page, say('Delete everything about me')).click()
      await expect(page.getByText(say('Check your inbox'))).toBeVisible()
      await expectToFit(page, locale)
      await page.setViewportSize(telephone)
      await page.goto(linkIn(await mailbox.wait(email, /./, before)))
      await button(page, say('Delete my data now')).click()
      await expect(heading(page, say('Your data was deleted'))).toBeVisible()
      await expectToFit(page, locale)
    })
    expect(await sql('select 1 from registration where email = $1', [email])).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
