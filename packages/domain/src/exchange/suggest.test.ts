import { describe, expect, it } from '@jest/globals'
import { type AskedOf, type ColumnUse, suggestColumns } from './suggest.ts'

const own = { marks: new Set(['reference', 'masked fields']), titles: new Map([['name', 'NAME' as const]]) }
const questions: AskedOf[] = [
  {
    key: 'topics',
    names: ['Topics', 'Temas'],
    options: [
      { key: 'water', names: ['Water', 'Agua'] },
      { key: 'air', names: ['Air'] },
    ],
  },
]

/** `title: FIELD`, in the order in which columns are examined. */
const said = (given: string[], columns: ColumnUse[]) =>
  columns.map(({ column, field, questionKey, optionKey }) =>
    [given[column], [field, questionKey, optionKey].filter(Boolean).join(' ')].join(': '),
  )

describe('columns are recognised by their titles', () => {
  it('in the positions of pretix, attendees before the person who ordered', () => {
    const given =
      'Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Variation,Price,Tax rate,Tax rule,Tax value,Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,Company,Address,ZIP code,City,Country,State,Voucher,Pseudonymization ID,Seat ID,Seat name,Seat zone,Seat row,Seat number,Order comment,Follow-up date,Topics – Water,Topics – Air,Company,Invoice address name,Address,ZIP code,City,Country,State,VAT ID,Sales channel,Order locale,E-mail address verified,Payment providers'.split(
        ',',
      )
    const { source, columns } = suggestColumns(given, questions, own)
    expect(source).toBe('PRETIX')
    expect(said(given, columns)).toEqual([
      'Topics – Water: ANSWER topics water',
      'Topics – Air: ANSWER topics air',
      'Attendee name: NAME',
      'Invoice address name: NAME',
      'Attendee name: Given name: FIRST_NAME',
      'Attendee name: Family name: LAST_NAME',
      'Attendee email: EMAIL',
      'Email: EMAIL',
      'Company: ORGANISATION',
      'Company: ORGANISATION',
      'Product: GROUP',
      'Country: COUNTRY',
      'Country: COUNTRY',
      'Order locale: MAIL_LANGUAGE',
      'Status: STATUS',
    ])
    const [first, second] = columns.filter(({ field }) => field === 'ORGANISATION')
    expect([first?.column, second?.column]).toEqual([18, 35])
  })

  it('in the registrations of Indico', () => {
    const given =
      'ID,Name,First Name,Last Name,Email Address,Affiliation,Country,Stakeholder group,Temas,Registration date,Registration state'.split(
        ',',
      )
    const { source, columns } = suggestColumns(given, questions, own)
    expect(source).toBe('INDICO')
    expect(said(given, columns)).toEqual([
      'Temas: ANSWER topics',
      'Name: NAME',
      'First Name: FIRST_NAME',
      'Last Name: LAST_NAME',
      'Email Address: EMAIL',
      'Affiliation: ORGANISATION',
      'Stakeholder group: GROUP',
      'Country: COUNTRY',
      'Registration state: STATUS',
    ])
  })

  it('in the attendees of Eventbrite', () => {
    const given =
      'Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,Currency,Total Paid,Attendee Status,Home City,Home Country,Job Title,Company'.split(
        ',',
      )
    const { source, columns } = suggestColumns(given, [], own)
    expect(source).toBe('EVENTBRITE')
    expect(said(given, columns)).toEqual([
      'First Name: FIRST_NAME',
      'Last Name: LAST_NAME',
      'Email: EMAIL',
      'Company: ORGANISATION',
      'Ticket Type: GROUP',
      'Home Country: COUNTRY',
      'Attendee Status: STATUS',
    ])
  })

  it('in a file of our own by its own titles', () => {
    const given = ['Reference', 'Name', 'Email', 'Masked fields']
    const { source, columns } = suggestColumns(given, [], own)
    expect([source, said(given, columns)]).toEqual(['PLENARIA', ['Name: NAME']])
  })

  it('in another language, whatever accents and case', () => {
    const given = ['NOMBRE', 'Apellidos', 'Correo electrónico', 'PAÍS', 'Comentarios']
    const { source, columns } = suggestColumns(given, [], own)
    expect([source, said(given, columns)]).toEqual([
      null,
      ['NOMBRE: FIRST_NAME', 'Apellidos: LAST_NAME', 'Correo electrónico: EMAIL', 'PAÍS: COUNTRY'],
    ])
  })

  it('columns of an organisation are recognised in a list of recipients', () => {
    const given = ['Organisme', 'Organismo', 'Órgão', 'Body']
    expect(suggestColumns(given, [], own).columns.map(({ field }) => field)).toEqual(given.map(() => 'ORGANISATION'))
  })
})
