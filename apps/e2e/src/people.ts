/** What people do on the site, based on what they see. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test'
import { codeAt, presentStep } from './codes.ts'
import { linkIn } from './mailbox.ts'
import { expect, type Stage } from './product.ts'

export interface Person {
  name: string
  email: string
  organisation?: string
  /** Name of the group, as shown on the form. */
  group: string
  country?: string
  /** Names of the partners that may see the registration; the form only asks about those that require consent. */
  shareWith?: string[]
  asksForProtection?: boolean
}

/** A person with their own device. */
export async function device(
  browser: Browser,
  stage: Stage,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: stage.product.siteUrl, ...options })
  return context.newPage()
}

/** Requests a link on the page, opens it from the email and presses its only button. */
export async function signIn(page: Page, { mailbox }: Stage, email: string): Promise<void> {
  const before = (await mailbox.of(email)).length
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Send me a link and a code' }).click()
  await expect(page.getByText('Check your email')).toBeVisible()
  await page.goto(linkIn(await mailbox.wait(email, /^Your link to sign in/, before)))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
}

/** Signs in as if by an emailed link, but without the email: for journeys that are about something else. */
export async function arriveSignedIn(page: Page, { sql, product }: Stage, email: string): Promise<void> {
  const token = randomBytes(24).toString('base64url')
  await sql(
    `insert into sign_in_mail (id, link_hash, email_key, next, made_at, expires_at)
     select $1::uuid, $2::bytea, $3::text, '/me', made.at, made.at + interval '10 minutes' from (select desk_now() as at) made`,
    [randomUUID(), createHash('sha256').update(token).digest(), email.toLowerCase()],
  )
  const answer = await page.request.post('/api/sign-in', { data: { token }, headers: { origin: product.siteUrl } })
  expect(answer.status()).toBe(200)
}

/** Secrets of the authenticator apps that `showSecondFactor` has set up, by product and address. */
const secrets = new Map<string, string>()

/**
 * Completes the second factor in the page's sign-in, through the real routes: for journeys that are about something else. Sets up
 * the person's authenticator app the first time.
 */
export async function showSecondFactor(page: Page, { product, sql }: Stage, email: string): Promise<void> {
  const post = async (path: string, data: object = {}) => {
    const headers = { origin: product.siteUrl }
    const answer = await page.request.post(`/api/second-factor/${path}`, { data, headers })
    expect(answer.status(), await answer.text()).toBe(200)
    return answer.json()
  }
  const name = `${product.siteUrl} ${email}`
  const known = secrets.get(name)
  if (!known) {
    const { secret } = await post('authenticator')
    await post('authenticator/confirm', { code: codeAt(secret, presentStep()) })
    secrets.set(name, secret)
    return
  }
  // No code is accepted twice. This makes the database forget the last one, so that nobody waits half a minute for the next.
  await sql(`update two_factor set last_step = null where user_id = (select id from user_account where email = $1)`, [
    email,
  ])
  await post('code', { code: codeAt(known, presentStep()) })
}

/** A member at work: signed in, with a second factor. */
export async function arriveAsStaff(page: Page, stage: Stage, email: string): Promise<void> {
  await arriveSignedIn(page, stage, email)
  await showSecondFactor(page, stage, email)
}

/** Opens a person's registration from an email about it, as far as the link alone allows. */
export async function openFromMail(page: Page, { mailbox }: Stage, email: string, subject: RegExp): Promise<void> {
  await page.goto(linkIn(await mailbox.wait(email, subject)))
  await expect(page.getByRole('heading', { name: 'Everything else about your registration' })).toBeVisible()
  expect(page.url()).not.toContain('token')
}

async function confirmationLink({ mailbox }: Stage, email: string): Promise<string> {
  const { text } = await mailbox.wait(email, /^Confirm/)
  return /https?:\/\/\S+\/confirm\/\S+/.exec(text)?.[0] ?? ''
}

/** Confirms the address on the page linked from the first email. */
export async function confirmFromMail(page: Page, stage: Stage, email: string, said: string): Promise<void> {
  await page.goto(await confirmationLink(stage, email))
  await page.getByRole('button', { name: 'Confirm my email' }).click()
  await expect(page.getByRole('heading', { name: said })).toBeVisible()
}

/** Confirms the address like `confirmFromMail`, but without a page: for journeys that are about something else. */
export async function confirmAddress(request: APIRequestContext, stage: Stage, email: string): Promise<void> {
  const headers = { origin: stage.product.siteUrl }
  const answer = await request.post(await confirmationLink(stage, email), { headers })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Extends access from what an email's link opens to everything else, with the digits from another email. */
export async function showByCode(page: Page, { mailbox }: Stage, email: string): Promise<void> {
  const before = (await mailbox.of(email)).length
  await page.getByRole('button', { name: 'Send me a code' }).click()
  const { text } = await mailbox.wait(email, /^Your link to sign in/, before)
  await page.getByLabel('Six-digit code from the email').fill(/^\d{3} \d{3}$/m.exec(text)?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in with the code' }).click()
  await expect(page.getByRole('heading', { name: 'Your details' })).toBeVisible()
}

/**
 * Presses the button of the dialog that asks for confirmation before people are emailed. The button shows their number, unless
 * that would reveal people hidden from the viewer.
 */
export const confirmEmails = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: /and (email (up to )?\d+ (person|people)|send emails)$/ })
    .click()

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

/** On the form's step «Your data»: the event's consents for everybody. */
export const consents = (page: Page) => page.locator('input[id^="consents."]')

/** Continues to the contribution step: leaves all sessions ticked, if there are several to choose from. */
export async function passSessions(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: /^Your (sessions|contribution)$/ })
  await expect(heading).toBeVisible()
  if ((await heading.textContent()) === 'Your sessions') await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Your contribution' })).toBeVisible()
}

/**
 * Fills in the form from the event's page to its last step, without sending it. `contribute`: answers the event's own questions.
 */
export async function fillForm(
  page: Page,
  slug: string,
  { name, email, organisation, group, country = 'Colombia', shareWith = [], asksForProtection = false }: Person,
  contribute: (page: Page) => Promise<void>,
): Promise<void> {
  await page.goto(`/e/${slug}`)
  await page
    .getByRole('link', { name: /^Register/ })
    .first()
    .click()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Your email address').fill(email)
  if (organisation) await page.getByLabel('Your organisation').fill(organisation)
  if (asksForProtection) await page.getByRole('checkbox', { name: /^Keep my name/ }).check()
  await goOn(page)
  await page.getByRole('radio', { name: group, exact: true }).check()
  await page.getByLabel('Country or territory where you work').selectOption({ label: country })
  await page.getByRole('checkbox', { name: 'English' }).check()
  await goOn(page)
  await passSessions(page)
  await contribute(page)
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible()
  for (const institute of shareWith)
    await page.getByRole('checkbox', { name: `Let ${institute} see my registration` }).check()
  for (const consent of await consents(page).all()) await consent.check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Check and send' })).toBeVisible()
}

export const send = (page: Page) => page.getByRole('button', { name: 'Send my registration' }).click()

/** @returns the reference shown on the page */
export async function sentReference(page: Page): Promise<string> {
  const reference = page.getByRole('definition')
  await expect(reference).toHaveText(/^[A-Z0-9]{10}$/)
  return (await reference.textContent()) ?? ''
}

/**
 * Waits until the form has been sent to an event that offers protection.
 * @returns the reference, which only the email leads to
 */
export async function answeredByMail(page: Page, { sql }: Stage, slug: string, email: string): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  const [registered] = await sql<{ reference: string }>(
    `select r.reference from registration r join event e on e.id = r.event_id where e.slug = $1 and r.email_key = $2`,
    [slug, email.toLowerCase()],
  )
  if (!registered) throw new Error(`${email} is not registered.`)
  return registered.reference
}

/** Chromium's warning about late code: in journeys that delay it, and on a busy machine. */
const late = /was preloaded using link preload but not used within a few seconds/

/** Collects errors on the console of the context's pages, and uncaught errors. */
export function listenForFaults(context: BrowserContext): string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning'
    if (isFault && !late.test(message.text())) faults.push(message.text())
  })
  context.on('weberror', (error) => faults.push(error.error().message))
  return faults
}
