/** A programme is created, rearranged and filled: with a mouse, and by keyboard alone. */
import type { Locator, Page } from '@playwright/test'
import { makeEvent, registerByContract } from '../events.ts'
import { pressByKey, tabTo, typeInto } from '../keyboard.ts'
import { expectWorkplace } from '../looks.ts'
import { arriveAsStaff, confirmAddress } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'

const organiser = 'imogen.ashdown@chatham-house.example'
const groups = ['Civil society', 'Private sector']
/** In order of registration. All want every session. */
const people = ['Abril', 'Benedita', 'Camila', 'Dandara'].map((name, place) => ({
  name,
  organisation: `${name} Foundation`,
  group: groups[place % 2] ?? '',
  email: `${name.toLowerCase()}@programme.example`,
}))

/** An event at which four people hold seats, from 10:00 to 14:00. */
async function arrive(page: Page, stage: Stage, slug: string): Promise<void> {
  await arriveAsStaff(page, stage, organiser)
  await makeEvent(page, {
    slug,
    title: 'A programme in the making',
    admission: 'FIRST_COME',
    total: 8,
    groups: groups.map((name) => ({ name, minimum: 0, target: 4, maximum: 8 })),
  })
  for (const person of people) {
    const email = `${slug}.${person.email}`
    await registerByContract(page.request, slug, { ...person, email })
    await confirmAddress(page.request, stage, email)
  }
  await page.goto(`/e/${slug}/manage/sessions`)
  await expect(page.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible()
}

const block = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Timetable' }).getByRole('button', { name: title })
const panel = (page: Page) => page.getByRole('complementary')
const move = (page: Page, title: string) => page.getByRole('region', { name: title })

/** Drags by this many pixels, in steps like a hand. `edge`: drags the lower edge, which resizes. */
async function drag(page: Page, target: Locator, down: number, edge = false): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('There is nothing to drag.')
  const [x, y] = [box.x + box.width / 2, edge ? box.y + box.height - 3 : box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + down, { steps: 6 })
  await page.mouse.up()
}

test('with a mouse: sessions are made, dragged and resized, and people are spread over breakouts', async ({
  page,
  stage,
}) => {
  const slug = 'programme-by-mouse'
  await page.setViewportSize({ width: 1280, height: 900 })
  await arrive(page, stage, slug)

  await test.step('a plenary, and two breakouts of one hour, one of them with two places', async () => {
    await expect(page.getByText('No sessions yet')).toBeVisible()
    await expectWorkplace(page)
    const add = async (title: string, from: string, to: string, more: () => Promise<void>) => {
      await page.getByRole('button', { name: 'Add a session' }).click()
      await panel(page).getByLabel('Title').fill(title)
      for (const [label, time] of [
        ['Starts', from],
        ['Ends', to],
      ] as const) {
        const field = panel(page).getByLabel(label, { exact: true })
        await field.fill(`${(await field.inputValue()).slice(0, 10)}T${time}`)
      }
      await more()
      await panel(page).getByRole('button', { name: 'Add session' }).click()
      await expect(block(page, title)).toBeVisible()
      await expect(panel(page)).toBeHidden()
    }
    await add('Opening', '10:00', '10:45', async () => {})
    const breakout = (places: string) => async () => {
      await panel(page).getByRole('radio', { name: 'Breakout' }).check()
      await panel(page).getByLabel('Places').fill(places)
    }
    await add('Evidence', '11:00', '12:00', breakout('2'))
    await add('Safeguards', '11:00', '12:00', breakout(''))
    await expect(block(page, 'Evidence')).toContainText('2 of 2 places · 2 waiting')
  })

  await test.step('where a session would end before it starts, the field says so and nothing is saved', async () => {
    await block(page, 'Opening').click()
    const ends = panel(page).getByLabel('Ends', { exact: true })
    await ends.fill(`${(await ends.inputValue()).slice(0, 10)}T09:00`)
    await panel(page).getByRole('button', { name: 'Save session' }).click()
    await expect(panel(page).getByRole('alert')).toBeVisible()
    await expect(ends).toHaveAttribute('aria-invalid', 'true')
    await expectWorkplace(page)
    await panel(page).getByRole('button', { name: 'Close' }).click()
    await expect(block(page, 'Opening')).toContainText('10:00–10:45')
  })

  await test.step('a move says whom it puts into two places at once, before it is saved', async () => {
    await drag(page, block(page, 'Opening'), 64)
    await expect(move(page, 'Opening')).toContainText('11:00–11:45')
    await expect(move(page, 'Opening')).toContainText(
      /The session would overlap with “(Evidence” and “Safeguards|Safeguards” and “Evidence)”. 4 people have signed up for both./,
    )
    await expectWorkplace(page)
    await move(page, 'Opening').getByRole('button', { name: 'Cancel' }).click()
    await expect(block(page, 'Opening')).toContainText('10:00–10:45')
  })

  await test.step('its lower edge is drawn out until the breakouts begin', async () => {
    await drag(page, block(page, 'Opening'), 16, true)
    await expect(move(page, 'Opening')).toContainText('lasts until 11:00')
    await expect(move(page, 'Opening')).toContainText('No new conflicts.')
    await move(page, 'Opening')
      .getByRole('button', { name: /^Save new end/ })
      .click()
    await expect(page.getByText('New end saved')).toBeVisible()
    await page.reload()
    await expect(block(page, 'Opening')).toContainText('10:00–11:00')
  })

  await test.step('people are assigned to the breakouts at one press, changed by hand, and notified', async () => {
    await page.getByRole('link', { name: 'Assign people to breakouts' }).click()
    await page.getByRole('button', { name: 'Suggest an assignment' }).click()
    const room = (name: string) => page.getByRole('region', { name })
    const inRoom = (name: string) =>
      room(name)
        .getByRole('listitem')
        .filter({ has: page.getByRole('combobox') })
    await expect(inRoom('Evidence')).toHaveCount(2)
    await expect(inRoom('Safeguards')).toHaveCount(2)
    await expectWorkplace(page)
    const goes = inRoom('Evidence').first()
    const name = (await goes.getByRole('paragraph').first().textContent()) ?? ''
    await goes.dragTo(room('Safeguards').getByRole('heading'))
    await expect(page.getByText(`${name} is now in “Safeguards”.`)).toBeVisible()
    await expect(inRoom('Safeguards')).toHaveCount(3)
    await page.getByRole('button', { name: 'Save breakouts' }).click()
    await page.getByRole('button', { name: 'Save breakouts and email 4 people' }).click()
    await expect(page.getByText('Saved. We’ll email 4 people.')).toBeVisible()
    const [person] = people.filter((each) => each.name === name)
    await stage.mailbox.wait(`${slug}.${person?.email}`, /Safeguards/)
  })
})

test('a session is added, moved, resized, edited on a narrow screen and removed by keyboard alone', async ({
  page,
  stage,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await arrive(page, stage, 'programme-by-keys')
  const { keyboard } = page

  await test.step('two sessions of the same hour are made', async () => {
    for (const title of ['Opening', 'Evidence']) {
      await pressByKey(page, page.getByRole('button', { name: 'Add a session' }))
      await typeInto(page, panel(page).getByLabel('Title'), title)
      await pressByKey(page, panel(page).getByRole('button', { name: 'Add session' }))
      await expect(block(page, title)).toContainText('10:00–11:00')
    }
  })

  await test.step('arrows move one of them out of the way, and make it longer', async () => {
    await tabTo(page, block(page, 'Evidence'))
    for (let step = 0; step < 4; step++) await keyboard.press('ArrowDown')
    await keyboard.press('Shift+ArrowDown')
    await expect(move(page, 'Evidence')).toContainText('11:00–12:15')
    await expect(move(page, 'Evidence')).toContainText('No new conflicts.')
    await keyboard.press('s')
    await expect(move(page, 'Evidence').getByRole('button', { name: /^Move session and email 4 people/ })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByText('Session moved')).toBeVisible()
  })

  await test.step('one that would be in the way of another says so, and is left where it was', async () => {
    await tabTo(page, block(page, 'Evidence'))
    await keyboard.press('ArrowUp')
    await expect(move(page, 'Evidence')).toContainText('10:45–12:00')
    await expect(move(page, 'Evidence')).toContainText(
      'The session would overlap with “Opening”. 4 people have signed up for both.',
    )
    await keyboard.press('Escape')
    await expect(block(page, 'Evidence')).toContainText('11:00–12:15')
  })

  await test.step('on a narrow screen the same session is opened, given places, and saved', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const listed = page.getByRole('main').getByRole('button', { name: /Evidence/ })
    await pressByKey(page, listed)
    await typeInto(page, panel(page).getByLabel('Places'), '3')
    await pressByKey(page, panel(page).getByRole('button', { name: 'Save session' }))
    await expect(panel(page)).toBeHidden()
    await expect(listed).toContainText('3 of 3 places · 1 waiting')
    await expectWorkplace(page)
  })

  await test.step('it is removed after a question that says who loses a place', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await pressByKey(page, block(page, 'Evidence'))
    await pressByKey(page, panel(page).getByRole('button', { name: 'Remove session' }))
    const dialog = page.getByRole('dialog', { name: 'Remove “Evidence”?' })
    await expect(dialog).toContainText('3 people will lose their places in this session. We’ll email them.')
    await expectWorkplace(page)
    await pressByKey(page, dialog.getByRole('button', { name: /^Remove session/ }))
    await expect(page.getByText('Session removed')).toBeVisible()
    await expect(block(page, 'Evidence')).toBeHidden()
    await expect(block(page, 'Opening')).toBeVisible()
  })
})
