/**
 * In addition to the email link, staff need a passkey or a code before they see people's data. The browser's authenticator is a
 * virtual one.
 */
import type { CDPSession, Page } from '@playwright/test'
import { codeAt, presentStep } from '../codes.ts'
import { expectSound, faultsOf } from '../looks.ts'
import { arriveSignedIn, device, signIn } from '../people.ts'
import { expect, test } from '../product.ts'

const board = '/e/cybercrime-convention-americas/manage/registrations'
const setUp = 'One more step before you see people’s data'
const confirm = 'Confirm it’s you'

/** The browser's passkey store; the person always consents. */
async function plugIn(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, authenticatorId }
}

const expectBoard = (page: Page) => expect(page.getByRole('heading', { level: 1, name: 'Registrations' })).toBeVisible()

async function keepCodes(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1, name: 'Save your recovery codes' })).toBeVisible()
  const codes = await page
    .getByRole('listitem')
    .filter({ hasText: /^\w{5}-\w{5}$/ })
    .allTextContents()
  expect(codes).toHaveLength(10)
  return codes
}

test('a passkey: added before the data is seen, and shown at the next sign-in', async ({ page, stage }) => {
  const email = 'priya.nandakumar@chatham-house.example'
  // Another journey may have set up an authenticator app for the same account.
  await stage.sql('delete from two_factor where user_id = (select id from user_account where email = $1)', [email])
  await stage.sql('update user_account set two_factor_enabled = false where email = $1', [email])
  const { cdp, authenticatorId } = await plugIn(page)

  await test.step('after the email link the board leads to setting one up, and back to the board once it is', async () => {
    await signIn(page, stage, email)
    await page.goto(`${board}?sort=NAME_ASC`)
    await expect(page.getByRole('heading', { level: 1, name: setUp })).toBeVisible()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await keepCodes(page)
    await page.getByRole('button', { name: 'I’ve saved them' }).click()
    await expectBoard(page)
    await expect(page).toHaveURL(`${board}?sort=NAME_ASC`)
    await stage.mailbox.wait(email, /^A passkey was added to your account/)
  })

  await test.step('in another sign-in a device without it opens nothing, and the one that has it does', async () => {
    await page.goto('/account')
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible()
    await signIn(page, stage, email)
    await page.goto(board)
    await expect(page.getByRole('heading', { level: 1, name: confirm })).toBeVisible()
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
    await page.getByRole('button', { name: 'Use my passkey' }).click()
    await expect(page.getByRole('alert')).toContainText('No passkey was used')
    expect(await strength(page)).toMatchObject({ isSetUp: true, isShown: false })
    for (const credential of credentials) await cdp.send('WebAuthn.addCredential', { authenticatorId, credential })
    await page.getByRole('button', { name: 'Use my passkey' }).click()
    await expectBoard(page)
    expect(await strength(page)).toMatchObject({ isShown: true })
  })

  await test.step('a second one is added, named, and the first removed; the last one stays', async () => {
    await page.goto('/account')
    await page.getByRole('button', { name: 'Rename Passkey' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Laptop')
    await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Laptop' })).toBeVisible()
    await expect(page.getByText('Members of an institute need at least one second step')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Remove Laptop' })).toBeHidden()
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
    await page.getByRole('button', { name: 'Add another passkey' }).click()
    await expect(page.getByRole('button', { name: 'Remove Passkey' })).toBeVisible()
    await page.getByRole('button', { name: 'Remove Laptop' }).click()
    await page.getByRole('button', { name: 'Remove the passkey' }).click()
    await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
    await expect(page.getByRole('listitem').filter({ hasText: 'Laptop' })).toBeHidden()
    await stage.mailbox.wait(email, /^A passkey was removed from your account/)
  })
})

test('an authenticator app and its recovery codes', async ({ browser, page, stage }) => {
  const email = 'tomas.villaseca@chatham-house.example'
  let secret = ''
  let codes: string[] = []
  let shown = 0

  await test.step('the app is set up by its key and a code', async () => {
    await arriveSignedIn(page, stage, email)
    await page.goto(board)
    await expect(page.getByRole('heading', { level: 1, name: setUp })).toBeVisible()
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
    await expect(page.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible()
    const uri = await page.getByRole('link', { name: 'Open in an app on this device' }).getAttribute('href')
    secret = new URL(uri ?? '').searchParams.get('secret') ?? ''
    await expect(page.getByText(secret.slice(0, 4), { exact: true }).first()).toBeVisible()
    shown = presentStep()
    await page.getByLabel(/Enter the code/).fill(codeAt(secret, shown))
    await page.getByRole('button', { name: 'Confirm the app' }).click()
    codes = await keepCodes(page)
    await page.getByRole('button', { name: 'I’ve saved them' }).click()
    await expectBoard(page)
  })

  await test.step('elsewhere a wrong code is refused in words, a used one too, and a new one opens', async () => {
    const elsewhere = await device(browser, stage)
    await arriveSignedIn(elsewhere, stage, email)
    await elsewhere.goto(board)
    const code = elsewhere.getByLabel('Code from your authenticator app')
    const wrong = String((Number(codeAt(secret, presentStep())) + 500_000) % 1_000_000).padStart(6, '0')
    for (const [tried, words] of [
      [wrong, /is wrong/],
      [codeAt(secret, shown), /has already been used|is wrong/],
    ] as const) {
      await code.fill(tried)
      await elsewhere.getByRole('button', { name: 'Confirm' }).click()
      await expect(elsewhere.getByRole('alert').filter({ hasText: words })).toBeVisible()
    }
    shown = Math.max(shown + 1, presentStep())
    await code.fill(codeAt(secret, shown))
    await elsewhere.getByRole('button', { name: 'Confirm' }).click()
    await expectBoard(elsewhere)
    await elsewhere.context().close()
  })

  await test.step('a recovery code opens once', async () => {
    const [first = ''] = codes
    for (const opens of [true, false]) {
      const elsewhere = await device(browser, stage)
      await arriveSignedIn(elsewhere, stage, email)
      await elsewhere.goto(board)
      await elsewhere.getByRole('button', { name: 'Use a recovery code' }).click()
      await elsewhere.getByLabel('Recovery code').fill(first.toUpperCase())
      await elsewhere.getByRole('button', { name: 'Use this code' }).click()
      if (opens) {
        await expect(elsewhere.getByText('Recovery code used. 9 codes left.')).toBeVisible()
        await expectBoard(elsewhere)
        await stage.mailbox.wait(email, /^Se usó un código de recuperación/)
      } else {
        await expect(elsewhere.getByRole('alert').filter({ hasText: /is wrong/ })).toBeVisible()
        expect(await strength(elsewhere)).toMatchObject({ isShown: false })
      }
      await elsewhere.context().close()
    }
  })
})

test('how its pages look', async ({ browser, page, stage }) => {
  const email = 'caio.benatti@igarape.example'
  await arriveSignedIn(page, stage, email)
  await expectSound(page, `/account?next=${encodeURIComponent(board)}`, setUp)
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  await expect(page.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible()
  expect.soft(await faultsOf(page), 'setting up the app').toEqual([])
  const uri = await page.getByRole('link', { name: 'Open in an app on this device' }).getAttribute('href')
  const secret = new URL(uri ?? '').searchParams.get('secret') ?? ''
  await page.getByLabel(/Enter the code/).fill(codeAt(secret, presentStep()))
  await page.getByRole('button', { name: 'Confirm the app' }).click()
  await keepCodes(page)
  expect.soft(await faultsOf(page), 'recovery codes').toEqual([])
  await page.getByRole('button', { name: 'I’ve saved them' }).click()
  await expectSound(page, '/account', 'My account')
  const elsewhere = await device(browser, stage)
  await arriveSignedIn(elsewhere, stage, email)
  await expectSound(elsewhere, `/account/confirm?next=${encodeURIComponent(board)}`, confirm)
  await expectSound(elsewhere, '/account', 'My account')
  await elsewhere.context().close()
})

const strength = async (page: Page): Promise<unknown> => {
  const query = '{ viewer { secondFactor { isSetUp isShown } } }'
  const answer = await page.request.post('/graphql', { data: { query } })
  return (await answer.json()).data.viewer.secondFactor
}
