import { beforeAll, describe, expect, it } from '@jest/globals'
import { certificateDocument } from '../attendance/document.ts'
import { readCsv } from '../exchange/testing/csv.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { registerPerson } from './testing/documents.ts'
import { lookDocument, pageDocument, type Shown, type ShownPage } from './testing/looking.ts'

const world = await openWorld()

let event: EventRow
let organiser: string

beforeAll(async () => {
  const host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id })
})

const names: [kind: string, name: string][] = [
  ['one word', 'Suharto'],
  ['one letter', 'O'],
  ['two hundred letters without a space', 'Á'.repeat(200)],
  ['Han', '李小龙'],
  ['Arabic, from right to left', 'محمد بن عبد الله'],
  ['Devanagari', 'प्रिया शर्मा'],
  ['Vietnamese', 'Đặng Thị Ngọc Thịnh'],
  ['an apostrophe and hyphens', 'Siobhán O’Néill-Ní Dhomhnaill'],
  ['emoji of several parts', 'Noor 👩🏽‍💻'],
  ['what other programs would run', '=HYPERLINK("a";"x")<b>{{name}}</b>'],
]

describe.each(names)('a name of %s', (_, name) => {
  const number = names.findIndex((each) => each[1] === name)
  const email = `name-${number}@people.example`
  let reference: string

  beforeAll(async () => {
    // Nothing typed is sent to an address that nobody has confirmed.
    await world.signIn(email)
    reference = await registerPerson(world, event, name, { email }, { as: email })
    await world.runJobs()
  })

  it('is read by the person and by organisers as it was typed', async () => {
    for (const as of [email, organiser])
      expect((await world.ask<{ registration: Shown }>(lookDocument, { reference }, { as })).registration.name).toBe(
        name,
      )
  })

  it('is found by a word of it, and stands in the file', async () => {
    const word = name.split(' ')[0] ?? ''
    const variables = { slug: event.slug, filter: { search: word }, first: 50 }
    const { event: found } = await world.ask<{ event: { registrations: ShownPage } }>(pageDocument, variables, {
      as: organiser,
    })
    expect(found.registrations.edges.map(({ node }) => node.reference)).toContain(reference)
    const cookie = await world.signIn(organiser)
    const { body } = await world.app.inject({ url: `/api/events/${event.slug}/registrations.csv`, headers: { cookie } })
    const row = readCsv(body).find((each) => each.Reference === reference)
    expect(row?.Name?.replace(/^'/, '')).toBe(name)
  })

  it('greets in the email, once, and as text', async () => {
    const [mail, ...more] = world.mails.filter(({ to }) => to === email)
    expect(more).toEqual([])
    expect(mail?.text).toContain(name)
    expect(mail?.html).not.toContain('<b>')
  })

  it('stands on a certificate', () => {
    const facts = {
      language: 'es' as const,
      event: 'Taller',
      institute: 'Instituto',
      accent: '#0e5a5a',
      logo: null,
      attended: 7,
      of: 8,
    }
    const rest = {
      dates: '14–15 de junio de 2027',
      issuedOn: '16 de junio de 2027',
      code: 'ABCD-EFGH',
      url: 'https://site.example',
    }
    const pdf = certificateDocument({ ...facts, ...rest, name })
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
