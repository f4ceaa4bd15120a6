/**
 * From a seat to the certificate, in each language, on phones and desktops: calendar, joining, the announced code, the document.
 */
import type { Page } from '@playwright/test'
import { expectSeen } from '../looks.ts'
import { arriveAsStaff, arriveSignedIn, device } from '../people.ts'
import { expect, type Stage, test } from '../product.ts'
import { wordsIn } from '../words.ts'

const slug = 'reading-and-shaping-cyber-treaties'

const visits = [
  { locale: 'en', base: '', recorded: 'Attendance recorded' },
  { locale: 'es', base: '/es', recorded: 'Asistencia registrada' },
  { locale: 'pt-BR', base: '/pt-BR', recorded: 'Presença registrada' },
  { locale: 'fr', base: '/fr', recorded: 'Présence enregistrée' },
]

interface FirstSession {
  id: string
  starts: string
  ends: string
  shown: string | null
}

/** The first session of the training; changes to it are reverted at the end. */
async function firstSession({ sql }: Stage): Promise<FirstSession> {
  const [session] = await sql<FirstSession>(
    `select s.id, s.starts_at::text as starts, s.ends_at::text as ends, s.link_shown_at::text as shown
     from session s join event e on e.id = s.event_id where e.slug = $1 and s.join_link is not null order by s.starts_at limit 1`,
    [slug],
  )
  if (!session) throw new Error('The training has no session to join.')
  return session
}

async function announcedCode(page: Page, stage: Stage, sessionId: string): Promise<string> {
  await arriveAsStaff(page, stage, 'imogen.ashdown@chatham-house.example')
  const query = `{ event(slug: "${slug}") { sessions { id attendanceCode } } }`
  const { data } = await (await page.request.post('/graphql', { data: { query } })).json()
  const session = data.event.sessions.find(({ id }: { id: string }) => id === sessionId)
  return session?.attendanceCode ?? ''
}

test('a seat leads to the calendar, into the session and to the certificate, in four languages', async ({
  browser,
  page: staff,
  stage,
}) => {
  const { sql } = stage
  const session = await firstSession(stage)
  const people = await sql<{ email: string; reference: string }>(
    `select r.email, r.reference from registration r join event e on e.id = r.event_id
     where e.slug = $1 and r.state = 'CONFIRMED' and not r.protected and cardinality(r.session_ids) = 0
     order by r.registered_at desc limit 4`,
    [slug],
  )
  const code = await announcedCode(staff, stage, session.id)
  const between = (from: string, to: string) =>
    sql(
      `update session set starts_at = desk_now() + $2::interval, ends_at = desk_now() + $3::interval, link_shown_at = null
       where id = $1`,
      [session.id, from, to],
    )
  const [rule] = await sql<{ needed: number }>('select certificate_sessions as needed from event where slug = $1', [
    slug,
  ])
  try {
    for (const [place, { locale, base, recorded }] of visits.entries()) {
      const say = wordsIn(locale)
      const { email, reference } = people[place] ?? { email: '', reference: '' }
      await between('2 days', '2 days 1 hour')
      const page = await device(browser, stage)
      await arriveSignedIn(page, stage, email)
      await page.goto(`${base}/registrations/${reference}`)
      const calendar = page.getByRole('link', { name: say('Add to my calendar') })
      await expectSeen(page, calendar)
      const file = await page.request.get((await calendar.getAttribute('href')) ?? '')
      expect(await file.text()).toContain('BEGIN:VALARM')

      await between('-5 minutes', '1 hour')
      await page.reload()
      await expectSeen(page, page.getByRole('button', { name: say('Join the session') }).first())
      await page.getByLabel(say('Code announced in the session')).fill(code)
      await page.getByRole('button', { name: say('Confirm attendance') }).click()
      await expect(page.getByRole('heading', { level: 1, name: recorded })).toBeVisible()
      await page.getByRole('link').click()

      await between('-2 hours', '-5 minutes')
      await sql('update event set certificate_sessions = 1 where slug = $1', [slug])
      await page.reload()
      const certificate = page.getByRole('link', { name: say('My certificate (PDF)') })
      await expectSeen(page, certificate)
      const document = await page.request.get((await certificate.getAttribute('href')) ?? '')
      expect((await document.body()).subarray(0, 5).toString()).toBe('%PDF-')
      await page.context().close()
    }
  } finally {
    await sql(
      'update session set starts_at = $2::timestamptz, ends_at = $3::timestamptz, link_shown_at = $4::timestamptz where id = $1',
      [session.id, session.starts, session.ends, session.shown],
    )
    await sql('update event set certificate_sessions = $2::int where slug = $1', [slug, rule?.needed ?? null])
  }
})
