/** Forms work before JavaScript has loaded, and without it: each press is sent exactly once, and answered with a page. */
import type { Page } from '@playwright/test'
import { arriveSignedIn, device } from '../people.ts'
import { watchScript } from '../presses/watch.ts'
import { expect, test } from '../product.ts'

/** Records requests by the page with a method that changes something. */
function countPosts(page: Page): () => string[] {
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname))
  return () => sent
}

const certificate = { code: 'AAAA-BBBB-CCCC-DDDD', name: 'Ana Souza' }

async function checkCertificate(page: Page): Promise<void> {
  await page.getByLabel('Code').fill(certificate.code)
  await page.getByLabel('Name').fill(certificate.name)
  await page.getByRole('button', { name: 'Check document' }).click()
}

test('without JavaScript, one signs in by the code in an email and sees one’s registration', async ({
  browser,
  stage,
}) => {
  const [person] = await stage.sql<{ email: string; reference: string }>(
    `select email, reference from registration where state = 'CONFIRMED' and not protected order by registered_at desc limit 1`,
  )
  const { email = '', reference = '' } = person ?? {}
  const page = await device(browser, stage, { javaScriptEnabled: false })
  const posts = countPosts(page)
  const before = (await stage.mailbox.of(email)).length
  await page.goto(`/registrations/${reference}`)
  await page.getByLabel('Your email address').fill('no address')
  await page.getByRole('button', { name: 'Send me a link and a code' }).click()
  await expect(page.getByRole('link', { name: 'Enter a full email address' })).toBeVisible()
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Send me a link and a code' }).click()
  await expect(page.getByRole('status').first()).toContainText('If we know the address')
  expect(page.url()).not.toContain(email)
  const letters = await stage.mailbox.of(email)
  expect(letters.length - before).toBe(1)

  const code =
    /\b(\d{3}) ?(\d{3})\b/
      .exec(letters.at(-1)?.text ?? '')
      ?.slice(1)
      .join('') ?? ''
  await page.getByLabel('Six-digit code from the email').fill('000000')
  await page.getByRole('button', { name: 'Sign in with the code' }).click()
  await expect(page.getByRole('alert')).toContainText('This code doesn’t work.')
  await page.getByLabel('Six-digit code from the email').fill(code)
  await page.getByRole('button', { name: 'Sign in with the code' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You hold a seat.' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(`/registrations/${reference}`)
  expect(posts()).toEqual(['/api/sign-in/link', '/api/sign-in/link', '/api/sign-in/code', '/api/sign-in/code'])
  await page.context().close()
})

const offers = [
  { base: '', accept: 'Accept my seat', cant: 'I can’t attend', asked: 'Refuse this seat?', stay: 'Keep the offer' },
  {
    base: '/es',
    accept: 'Aceptar mi plaza',
    cant: 'No puedo asistir',
    asked: '¿Renunciar a esta plaza?',
    stay: 'Conservar la oferta',
  },
  {
    base: '/pt-BR',
    accept: 'Aceitar a minha vaga',
    cant: 'Não posso participar',
    asked: 'Recusar esta vaga?',
    stay: 'Manter a oferta',
  },
  {
    base: '/fr',
    accept: 'Accepter ma place',
    cant: 'Je ne peux pas venir',
    asked: 'Renoncer à cette place ?',
    stay: 'Garder l’offre',
  },
]

test('without JavaScript, an offered seat is accepted or refused, after a question in one’s language', async ({
  browser,
  stage,
}) => {
  const people = await stage.sql<{ email: string; reference: string }>(
    `select email, reference from registration
     where state = 'OFFERED' and not protected and not awaits_confirmation and offer_expires_at > desk_now() + interval '1 hour'
     order by offer_expires_at, reference limit 2`,
  )
  const [taking, leaving] = people
  if (!taking || !leaving) throw new Error('Fewer than two people hold an offer.')
  const stateOf = async ({ reference }: { reference: string }) =>
    (await stage.sql<{ state: string }>('select state from registration where reference = $1', [reference]))[0]?.state
  for (const person of people) {
    const page = await device(browser, stage, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await arriveSignedIn(page, stage, person.email)
    for (const { base, accept, cant, asked, stay } of offers) {
      await page.goto(`${base}/registrations/${person.reference}`)
      await page.setViewportSize({ width: 1280, height: 740 })
      await expect(page.getByRole('button', { name: accept })).toBeVisible()
      await page.setViewportSize({ width: 360, height: 740 })
      await expect(page.getByRole('button', { name: accept })).toBeVisible()
      await page.getByRole('button', { name: cant }).click()
      await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible()
      await page.getByRole('link', { name: stay }).click()
      await expect(page.getByRole('button', { name: cant })).toBeVisible()
    }
    expect(await stateOf(person)).toBe('OFFERED')
    await page.goto(`/registrations/${person.reference}`)
    if (person === taking) {
      await page.getByRole('button', { name: 'Accept my seat' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'You hold a seat.' })).toBeVisible()
      await page.getByRole('button', { name: 'Withdraw my registration' }).click()
      await expect(page.getByRole('button', { name: 'Withdraw registration' })).toBeVisible()
    } else {
      await page.getByRole('button', { name: 'I can’t attend' }).click()
      await page.getByRole('button', { name: 'Refuse the seat' }).click()
      await expect(page).toHaveURL(new RegExp(`/registrations/${person.reference}$`))
      await expect(page.getByRole('button', { name: 'I can’t attend' })).toHaveCount(0)
    }
    await page.context().close()
  }
  expect([await stateOf(taking), await stateOf(leaving)]).toEqual(['CONFIRMED', 'WITHDRAWN'])
})

test('without JavaScript, certificates are checked, news are stopped and languages are chosen', async ({
  browser,
  stage,
}) => {
  const page = await device(browser, stage, { javaScriptEnabled: false })
  await page.goto('/certificates')
  await checkCertificate(page)
  await expect(page.getByText('No valid document has this code')).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue(certificate.name)
  expect(page.url()).not.toContain('Ana')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vérifier une attestation' })).toBeVisible()
  await page.goto('/news/stop/unknown')
  await page.getByRole('button', { name: 'Unsubscribe from news about this event' }).click()
  await expect(page.getByText('This link no longer works')).toBeVisible()
  await page.context().close()
})

test('what is pressed before the code has loaded is sent by the browser, once, and counted so', async ({
  browser,
  stage,
}) => {
  const page = await device(browser, stage)
  const outcomes: string[] = []
  await page.exposeFunction('tellPress', ({ kind, outcome }: { kind: string; outcome: string | null }) => {
    if (kind === 'button' && outcome) outcomes.push(outcome)
  })
  await page.addInitScript(watchScript({ timeout: 2_500, mutationHashes: [] }))
  await page.route('**/assets/*.js', () => {})
  const posts = countPosts(page)
  await page.goto('/certificates', { waitUntil: 'commit' })
  await checkCertificate(page)
  await expect(page.getByText('No valid document has this code')).toBeVisible()
  expect(posts()).toEqual(['/certificates'])
  expect(outcomes.filter((outcome) => outcome !== 'acted')).toEqual([])

  await page.unroute('**/assets/*.js')
  await page.goto('/certificates')
  await page.waitForFunction(() => performance.getEntriesByName('plenaria:usable').length > 0)
  await checkCertificate(page)
  await expect(page.getByText('No valid document has this code')).toBeVisible()
  expect(posts().filter((address) => address !== '/graphql')).toEqual(['/certificates'])
  await page.context().close()
})
