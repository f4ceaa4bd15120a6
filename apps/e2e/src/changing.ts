/** An event that changes: with people who read in four languages, the first of whom can have a seat and subscribe to her calendar. */
import type { APIRequestContext, Browser, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { makeEvent, registerByContract } from './events.ts'
import { arriveAsStaff, arriveSignedIn, device } from './people.ts'
import { expect, type Stage } from './product.ts'

interface Tools {
  /** The organiser's. */
  page: Page
  request: APIRequestContext
  browser: Browser
  stage: Stage
}

interface Changing {
  slug: string
  title: string
  /** Of people who read English, Portuguese, Spanish and French. */
  names: readonly [string, string, string, string]
}

const locales = ['en', 'pt-BR', 'es', 'fr'] as const

/** The organiser is at work, and everybody is registered. */
export async function openChanging({ page, request, browser, stage }: Tools, { slug, title, names }: Changing) {
  const { mailbox, sql } = stage
  const [first] = names
  const emailOf = (name: string) => `${name}@${slug}.example`
  await page.setViewportSize({ width: 1280, height: 900 })
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  const groups = [{ name: 'Civil society', minimum: 0, target: 3, maximum: 3 }]
  await makeEvent(page, { slug, title, admission: 'REVIEW', total: 3, groups })
  for (const [place, name] of names.entries()) {
    const person = { name, group: 'Civil society', organisation: `${name} Foundation`, email: emailOf(name) }
    await registerByContract(request, slug, person, locales[place])
  }
  const found = await sql<{ reference: string; name: string }>(
    'select r.reference, r.name from registration r join event e on e.id = r.event_id where e.slug = $1',
    [slug],
  )
  const referenceOf = (name: string) => found.find((each) => each.name === name)?.reference ?? ''
  const bar = page.getByRole('region', { name: 'Planned actions' })
  const manage = `/e/${slug}/manage`
  const ask = async (who: Page, query: string, variables: object) =>
    (await (await who.request.post('/graphql', { data: { query, variables } })).json()).data

  /** By the organiser. */
  const decide = (name: string, more: object) =>
    ask(page, 'mutation ($input: DecideInput!) { decide(input: $input) { __typename } }', {
      input: { eventSlug: slug, references: [referenceOf(name)], ...more },
    })

  async function offer(name: string) {
    await decide(name, { decision: 'OFFER' })
    await page.goto(manage)
    await bar.getByRole('button', { name: 'Send now' }).click()
    await expect(bar.getByRole('button', { name: 'Send now' })).toHaveCount(0)
  }

  /** The first takes the seat that she was offered. @returns her device and the path of her calendar */
  async function takeSeat() {
    const hers = await device(browser, stage)
    const reference = referenceOf(first)
    await arriveSignedIn(hers, stage, emailOf(first))
    await ask(hers, 'mutation ($reference: String!) { takeSeat(reference: $reference) { __typename } }', { reference })
    const { openCalendarFeed } = await ask(
      hers,
      `mutation ($reference: String!) { openCalendarFeed(reference: $reference) {
         ... on CalendarFeedOpened { registration { calendarFeed { path } } } } }`,
      { reference },
    )
    return { hers, path: openCalendarFeed.registration.calendarFeed.path as string }
  }

  /** As another program reads it. */
  async function calendar(path: string) {
    const parsed = new ICAL.Component(ICAL.parse(await (await request.get(path)).text()))
    const [component] = parsed.getAllSubcomponents('vevent')
    if (!component) throw new Error('The calendar is empty.')
    const entry = new ICAL.Event(component)
    return {
      method: parsed.getFirstPropertyValue('method'),
      status: component.getFirstPropertyValue('status'),
      uid: entry.uid,
      sequence: entry.sequence,
      startsAt: entry.startDate.toString(),
    }
  }

  /** Each in their language: `subjects` in the order of the names. */
  async function expectEmailed(subjects: readonly RegExp[], words: string) {
    for (const [place, name] of names.entries()) {
      const { text } = await mailbox.wait(emailOf(name), subjects[place] ?? /never/)
      expect(text).toContain(words)
    }
  }

  const states = async () => {
    const rows = await sql<{ name: string; state: string }>(
      'select r.name, r.state::text from registration r join event e on e.id = r.event_id where e.slug = $1 order by 1',
      [slug],
    )
    return rows.map(({ name, state }) => `${name} ${state}`)
  }

  /** What search engines read on the event’s page. */
  const structuredData = async (visitor: Page) =>
    JSON.parse((await visitor.locator('script[type="application/ld+json"]').textContent()) ?? '{}')

  return {
    manage,
    bar,
    ask,
    referenceOf,
    decide,
    offer,
    takeSeat,
    calendar,
    expectEmailed,
    states,
    structuredData,
  }
}
