/** Files in the public layouts of pretix, Indico and Eventbrite, which map without manual work. */
import { beforeAll, expect, it } from '@jest/globals'
import type { InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { importing } from './testing/importing.ts'

const world = await openWorld()
const { database } = world
const { upload, check, run } = importing(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const pretix = [
  'Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Variation,Price,Tax rate,Tax rule,Tax value,Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,Company,Address,ZIP code,City,Country,State,Voucher,Pseudonymization ID,Seat ID,Seat name,Seat zone,Seat row,Seat number,Order comment,Follow-up date,Topics – Water,Topics – Air,Company,Invoice address name,Address,ZIP code,City,Country,State,VAT ID,Sales channel,Order locale,E-mail address verified,Payment providers',
  'demo,A1B2C,1,Paid,office@red.example,,2026-10-01,10:00:00,Civil society,,0.00,0.00,,0.00,Ana Ruiz,Ana,Ruiz,ana@people.example,,,,,,,,X1,,,,,,,,Yes,No,Red,Office,,,Bogotá,CO,,,web,es,Yes,Free',
  'demo,D3E4F,1,Canceled,cy@people.example,,2026-10-01,10:00:00,Academia,,0.00,0.00,,0.00,Cy Diaz,Cy,Diaz,,,,,,,,,X2,,,,,,,,No,No,,,,,,CO,,,web,es,Yes,Free',
  'demo,G5H6J,1,Pending,bo@people.example,,2026-10-02,11:00:00,Academia,,0.00,0.00,,0.00,Bo Lima,Bo,Lima,,Universidade,,,,BR,,,X3,,,,,,,,Yes,Yes,Other,,,,,CO,,,web,pt-br,No,Free',
].join('\r\n')

const indico = [
  'ID,Name,First Name,Last Name,Email Address,Affiliation,Country,Stakeholder group,Topics,Registration date,Registration state',
  '1,Ana Ruiz,Ana,Ruiz,ana@people.example,Red,Colombia,Civil society,Water,2026-10-01T10:00:00,Completed',
  '2,Cy Diaz,Cy,Diaz,cy@people.example,Red,Colombia,Civil society,,2026-10-01T10:00:00,Withdrawn',
  '3,Bo Lima,Bo,Lima,bo@people.example,Universidade,Brazil,Academia,Water; Air,2026-10-02T11:00:00,Awaiting moderation',
].join('\r\n')

const eventbrite = [
  'Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Home Address 1,Home Address 2,Home City,Home State,Home Zip,Home Country,Topics,Job Title,Company',
  '1001,10/01/26 10:00,Ana,Ruiz,ana@people.example,1,,Civil society,5001,,Free Order,USD,0.00,0.00,0.00,0.00,Attending,,,Bogotá,,,CO,Water,Director,Red',
  '1002,10/01/26 10:00,Cy,Diaz,cy@people.example,1,,Academia,5002,,Free Order,USD,0.00,0.00,0.00,0.00,Not Attending,,,Bogotá,,,CO,,,',
  '1003,10/02/26 11:00,Bo,Lima,bo@people.example,1,,Academia,5003,,Free Order,USD,0.00,0.00,0.00,0.00,Attending,,,São Paulo,,,Brazil,"Water, Air",,Universidade',
].join('\r\n')

it.each<[string, string, Partial<Record<'language' | 'languages', string[]>>]>([
  ['PRETIX', pretix, { language: ['es', 'pt_BR'] }],
  ['INDICO', indico, { language: ['en', 'en'] }],
  ['EVENTBRITE', eventbrite, { language: ['en', 'en'] }],
])('%s', async (source, file, { language }) => {
  const event = await world.event({
    hostId: host.id,
    groups: { 'civil-society': {}, academia: {} },
    questions: [
      {
        key: 'topics',
        kind: 'SEVERAL_CHOICES',
        labels: { en: 'Topics' },
        required: true,
        options: [
          { key: 'water', labels: { en: 'Water' } },
          { key: 'air', labels: { en: 'Air' } },
        ],
      },
    ],
  })
  await database.stakeholderGroup.updateMany({
    where: { eventId: event.id, key: 'civil-society' },
    data: { names: { en: 'Civil society' } },
  })
  const read = await upload(event.slug, file, organiser)
  expect(read.source).toBe(source)
  const checked = await check(read, organiser)
  expect([checked.readyCount, checked.invalidCount, checked.skippedCount, checked.problems.edges]).toEqual([
    2,
    0,
    1,
    [],
  ])
  expect(await run({ id: read.id }, organiser)).toBe('ImportStarted')
  await world.runJobs()
  const rows = await database.registration.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })
  expect(rows).toMatchObject([
    {
      name: 'Ana Ruiz',
      email: 'ana@people.example',
      organisation: 'Red',
      groupKey: 'civil-society',
      country: 'CO',
      answers: { topics: ['water'] },
      language: language?.[0],
    },
    {
      name: 'Bo Lima',
      email: 'bo@people.example',
      organisation: 'Universidade',
      groupKey: 'academia',
      country: 'BR',
      answers: { topics: ['water', 'air'] },
      language: language?.[1],
    },
  ])
})
