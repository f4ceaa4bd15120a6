import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { EventRow } from '../request/rows.ts'
import { builtSite } from '../testing/builtSite.ts'
import { openWorld } from '../testing/world.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))
const world = await openWorld({ webDir: folder })

const at = (time: string) => new Date(`2030-01-${time}:00Z`)
let event: EventRow
beforeAll(async () => {
  const host = await world.institute()
  event = await world.event({
    hostId: host.id,
    zone: 'America/Bogota',
    titles: { en: 'Seats and voices', es: 'Plazas y voces' },
    startsAt: at('08T16:00'),
    endsAt: at('15T18:00'),
    sessions: [
      { title: 'One', startsAt: at('08T16:00'), endsAt: at('08T17:00') },
      { title: 'Two', startsAt: at('08T17:30'), endsAt: at('09T02:00') },
      { title: 'Three', startsAt: at('15T16:00'), endsAt: at('15T18:00') },
    ],
  })
})

const get = (url: string) => world.app.inject({ url })

it('has an entry for each of the event’s own days, in the language of the page', async () => {
  const { body, headers, statusCode } = await get(`/es/e/${event.slug}/calendar.ics`)
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(headers['content-disposition']).toBe(`attachment; filename="${event.slug}.ics"`)
  expect(body.match(/^DT(START|END);.*$/gm)).toEqual([
    'DTSTART;TZID=America/Bogota:20300108T110000',
    'DTEND;TZID=America/Bogota:20300108T210000',
    'DTSTART;TZID=America/Bogota:20300115T110000',
    'DTEND;TZID=America/Bogota:20300115T130000',
  ])
  expect(body.match(/^SUMMARY.*$/gm)).toEqual(['SUMMARY:Plazas y voces', 'SUMMARY:Plazas y voces'])
  expect(body).toContain('TRANSP:TRANSPARENT')
  expect(body.replaceAll('\r\n ', '')).toContain(`http://plenaria.example/es/e/${event.slug}`)
})

it('is not there for drafts, events that were called off, and addresses of none', async () => {
  expect((await get('/e/no-such-event/calendar.ics')).statusCode).toBe(404)
  const { hostId } = event
  const at = new Date()
  const draft = await world.event({ hostId, state: 'DRAFT' })
  const off = await world.event({ hostId, state: 'CALLED_OFF', calledOffAt: at, callOffReasons: { en: 'Flooded.' } })
  for (const { slug } of [draft, off]) expect((await get(`/e/${slug}/calendar.ics`)).statusCode).toBe(404)
})
