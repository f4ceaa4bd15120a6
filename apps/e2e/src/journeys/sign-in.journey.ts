/** Signing in by an emailed link: only a press uses it up, and requesting one reveals nothing. */
import { linkIn } from '../mailbox.ts'
import { device } from '../people.ts'
import { expect, test } from '../product.ts'

const known = 'luana.prado@igarape.example'
const unknown = 'nobody@nowhere.example'

test('a link survives every email scanner, signs in once by a press, and says so when it is spent', async ({
  browser,
  page,
  stage,
  request,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill(known)
  await page.getByRole('button', { name: 'Send me a link and a code' }).click()
  await expect(page.getByText('Check your email')).toBeVisible()
  const link = linkIn(await stage.mailbox.wait(known, /link|entrar/i))
  const press = /^(Sign in|Entrar)$/

  await test.step('a scanner fetches it, asks for its head, and opens it in a browser', async () => {
    expect((await request.get(link)).status()).toBe(200)
    expect((await request.head(link)).status()).toBe(200)
    const scanner = await device(browser, stage)
    await scanner.goto(link)
    await expect(scanner.getByRole('button', { name: press })).toBeVisible()
    await scanner.context().close()
  })

  await test.step('one press signs in, and leaves the token nowhere in the address', async () => {
    await page.goto(link)
    await page.getByRole('button', { name: press }).click()
    await expect(page.getByText(known)).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')
    await page.goBack()
    expect(page.url()).not.toContain('token')
  })

  await test.step('the second use is refused in words and has another one sent at one press', async () => {
    const again = await device(browser, stage)
    await again.goto(link.replace('/pt-BR/', '/'))
    await again.getByRole('button', { name: press }).click()
    await expect(again.getByText('This link no longer works')).toBeVisible()
    await again.getByRole('button', { name: 'Send me a new link' }).click()
    await expect(again.getByText('Check your email')).toBeVisible()
    await again.goto('/me')
    await expect(again.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await again.context().close()
    await stage.mailbox.wait(known, /link|entrar/i, 1)
  })
})

test('the answer is the same for every address', async ({ page, stage }) => {
  const answers: unknown[] = []
  const before = (await stage.mailbox.of(known)).length
  for (const email of [known, unknown]) {
    await page.goto('/sign-in')
    const answered = page.waitForResponse('**/api/sign-in/link')
    await page.getByLabel('Your email address').fill(email)
    await page.getByRole('button', { name: 'Send me a link and a code' }).click()
    const response = await answered
    await expect(page.getByText('Check your email')).toBeVisible()
    const { 'x-request-id': _, date: __, ...headers } = await response.allHeaders()
    const main = (await page.getByRole('main').ariaSnapshot()).replaceAll(email, 'somebody')
    answers.push({ status: response.status(), headers, main, path: new URL(page.url()).pathname })
  }
  expect(answers[0]).toEqual(answers[1])
  await stage.mailbox.wait(known, /link|entrar/i, before)
  expect(await stage.mailbox.of(unknown)).toEqual([])
})
