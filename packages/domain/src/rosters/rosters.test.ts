import { describe, expect, it } from '@jest/globals'
import { attendedByRoster, type Expected, matchRoster, minutesWithin } from './match.ts'
import { type RosterRow, readRoster, type TableRow } from './read.ts'

const zone = 'America/Bogota'
const at = (time: string): number => Date.parse(`2027-05-20T${time}:00-05:00`)
/** From 10:00 until 12:00 in Bogotá. */
const session = { from: at('10:00'), to: at('12:00') }

const table = (text: string, separator = ','): TableRow[] =>
  text
    .split('\n')
    .map((line, index) => ({ number: index + 1, cells: line.split(separator) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))

const read = (text: string, separator = ',') => readRoster(table(text, separator), session, zone)

/** Minutes of each row, or the fault. */
function minutesIn(text: string, separator?: string) {
  const result = read(text, separator)
  return 'rows' in result ? result.rows.map((row) => [row.name, row.email, minutesWithin([row], session)]) : result
}

describe('a roster', () => {
  it('of Zoom: its table about the meeting and the waiting room are left out', () => {
    const text = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
123 4567,Session,05/20/2027 09:50:00 AM,05/20/2027 12:05:00 PM,host@org.example,135,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Ana Ortega,ana@people.example,05/20/2027 09:55:00 AM,05/20/2027 11:00:00 AM,65,Yes,No
Bo Li,,05/20/2027 09:56:00 AM,05/20/2027 10:01:00 AM,5,Yes,Yes
Bo Li,,05/20/2027 10:01:00 AM,05/20/2027 12:03:00 PM,122,Yes,No`
    expect(minutesIn(text)).toEqual([
      ['Ana Ortega', 'ana@people.example', 60],
      ['Bo Li', '', 119],
    ])
  })

  it('of Teams: the table with a row per stay counts', () => {
    const text = `1. Summary
Meeting title\tSession

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole
Ana Ortega\t5/20/2027, 10:00:00 AM\t5/20/2027, 11:50:00 AM\t1h 20m 5s\tana@people.example\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Ana Ortega\t5/20/2027, 10:00:00 AM\t5/20/2027, 10:50:00 AM\t50m\tana@people.example\tAttendee
Ana Ortega\t5/20/2027, 11:20:00 AM\t5/20/2027, 11:50:05 AM\t30m 5s\tana@people.example\tAttendee`
    expect(minutesIn(text, '\t')).toEqual([
      ['Ana Ortega', 'ana@people.example', 50],
      ['Ana Ortega', 'ana@people.example', 30],
    ])
  })

  it.each([
    ['Jitsi', 'Name,Email,Join time,Leave time\nAna,a@x.example,2027-05-20T15:00:00Z,2027-05-20T15:30:00.000Z', 30],
    ['Meet', 'First name,Last name,Email,Duration,Time joined,Time exited\nAna,,a@x.example,1 hr 2 min,10:00 AM,', 62],
    ['a list of durations', 'First name,Last name,Email,Duration\nAna,,a@x.example,1 hr 2 min', 62],
    ['Spanish', 'Nombre (nombre original);Correo electrónico;Duración (minutos)\nAna;a@x.example;45', 45],
    [
      'Portuguese',
      'Nome;E-mail;Hora de entrada;Hora de saída\nAna;a@x.example;20/05/2027 10:00:00;20/05/2027 10:40:00',
      40,
    ],
    [
      'French',
      'Nom;Adresse e-mail;Heure d’arrivée;Heure de départ\nAna;a@x.example;20/05/2027 10:00;20/05/2027 10:10',
      10,
    ],
    ['seconds', 'Name,Email,Duration (seconds)\nAna,a@x.example,1800', 30],
    ['hours, minutes and seconds', 'Name,Email,Duration\nAna,a@x.example,1:05:59', 65],
  ])('is read as written by %s', (_, text, minutes) => {
    expect(minutesIn(text, text.includes(';') ? ';' : ',')).toEqual([['Ana', 'a@x.example', minutes]])
  })

  it('with days and months in either order is read as its other dates require, or as the session suggests', () => {
    const june = { from: Date.parse('2027-06-05T15:00:00Z'), to: Date.parse('2027-06-05T17:00:00Z') }
    const written = (joined: string, left: string) =>
      readRoster(table(`Name,Join time,Leave time\nAna,${joined},${left}`), june, zone)
    for (const [joined, left] of [
      ['06/05/2027 10:00:00 AM', '06/05/2027 11:00:00 AM'],
      ['05/06/2027 10:00', '05/06/2027 11:00'],
    ] as const)
      expect(written(joined, left)).toMatchObject({ rows: [{ stay: { from: june.from, to: june.from + 3_600_000 } }] })
  })

  it.each([
    ['no columns of a roster', 'Title,Price\nBook,3', { fault: 'NOT_A_ROSTER' }],
    ['people without times or durations', 'Name,Email\nAna,a@x.example', { fault: 'NOT_A_ROSTER' }],
    ['nobody', 'Name,Email,Duration\n,,5', { fault: 'ROSTER_EMPTY' }],
    ['a negative duration', 'Name,Email,Duration\nAna,,5\nBo,,-5', { fault: 'NEGATIVE_DURATION', row: 3 }],
    [
      'somebody who left before they joined',
      'Name,Join time,Leave time\nAna,2027-05-20 11:00,2027-05-20 10:00',
      { fault: 'NEGATIVE_DURATION', row: 2 },
    ],
    ['a duration that is none', 'Name,Email,Duration\nAna,,long', { fault: 'DURATION_UNREADABLE', row: 2 }],
    ['a time that is none', 'Name,Join time,Leave time\nAna,soon,later', { fault: 'TIME_UNREADABLE', row: 2 }],
    ['a date that is none', 'Name,Join time,Leave time\nAna,31/02/2027 10:00,', { fault: 'TIME_UNREADABLE', row: 2 }],
    [
      'times in another zone',
      'Name,Join time,Leave time\nAna,2027-05-20 15:00,2027-05-20 16:00\nBo,2027-05-20 15:30,2027-05-20 17:00',
      { fault: 'OUTSIDE_SESSION', from: at('15:00'), to: at('17:00') },
    ],
  ])('is refused with %s', (_, text, fault) => {
    expect(read(text)).toEqual(fault)
  })

  it('gives times in the zone that was named', () => {
    const text = 'Name,Join time,Leave time\nAna,2027-05-20 15:00,2027-05-20 16:00'
    expect(readRoster(table(text), session, 'UTC')).toMatchObject({ rows: [{ stay: { from: at('10:00') } }] })
  })
})

const stay = (from: string, to: string) => {
  const span = { from: at(from), to: at(to) }
  return { stay: span, length: span.to - span.from }
}

describe('minutes', () => {
  it('are those within the session, and two devices at once count once', () => {
    expect(minutesWithin([stay('09:00', '10:30'), stay('10:10', '10:40'), stay('11:50', '13:00')], session)).toBe(50)
  })

  it('of stays without times are added up, to the length of the session', () => {
    const lasting = (minutes: number) => ({ stay: null, length: minutes * 60_000 })
    expect(minutesWithin([lasting(30), lasting(45.9)], session)).toBe(75)
    expect(minutesWithin([lasting(100), lasting(100)], session)).toBe(120)
  })
})

const people: Expected[] = [
  { id: 'ana', emailKey: 'ana@people.example', name: 'Ana Ortega' },
  { id: 'bo', emailKey: 'bo@people.example', name: 'Bo Li' },
  { id: 'li-1', emailKey: 'li1@people.example', name: 'Li Wei' },
  { id: 'li-2', emailKey: 'li2@people.example', name: 'Li Wei' },
]
const row = (number: number, name: string, email: string, from: string, to: string): RosterRow => ({
  number,
  name,
  email,
  ...stay(from, to),
})
const match = (rows: RosterRow[]) => matchRoster(rows, session, people, (email) => email.trim().toLowerCase())

describe('people', () => {
  it('are found by their address, and their stays added up', () => {
    const rows = [
      row(2, 'A.', 'Ana@People.example', '10:00', '10:20'),
      row(3, 'iPad', 'ana@people.example', '11:00', '11:30'),
    ]
    expect(match(rows)).toEqual({
      people: [{ id: 'ana', rows: [2, 3], minutes: 50, nameRows: [], minutesWithName: 50 }],
      unmatched: [],
    })
  })

  it('are only suggested by their name', () => {
    const rows = [
      row(2, 'Ortega, ANA', '', '10:00', '10:20'),
      row(3, 'phone (Bo Li)', 'private@mail.example', '11:00', '11:30'),
      row(4, 'Ana Ortega', 'ana@people.example', '10:10', '11:00'),
    ]
    expect(match(rows).people).toEqual([
      { id: 'ana', rows: [4], minutes: 50, nameRows: [2], minutesWithName: 60 },
      { id: 'bo', rows: [], minutes: 0, nameRows: [3], minutesWithName: 30 },
    ])
  })

  it('of a name that two have, and strangers, are not matched', () => {
    const rows = [row(2, 'Li Wei', '', '10:00', '10:20'), row(3, 'Stranger', 's@x.example', '10:00', '10:30')]
    expect(match(rows)).toEqual({
      people: [],
      unmatched: [
        { row: 2, minutes: 20 },
        { row: 3, minutes: 30 },
      ],
    })
  })

  it('attended with the least minutes; by name if confirmed, and unless something better is recorded', () => {
    const onRoster = [
      { id: 'long', minutes: 60, minutesWithName: 60 },
      { id: 'short', minutes: 59, minutesWithName: 59 },
      { id: 'by-name', minutes: 0, minutesWithName: 90 },
      { id: 'not-confirmed', minutes: 0, minutesWithName: 90 },
      { id: 'joined', minutes: 70, minutesWithName: 70 },
      { id: 'checked-in', minutes: 70, minutesWithName: 70 },
    ]
    const terms = { leastMinutes: 60, confirmed: new Set(['by-name']) }
    expect(
      attendedByRoster(
        onRoster,
        terms,
        new Map([
          ['joined', 'JOINED'],
          ['checked-in', 'CODE'],
        ]),
      ),
    ).toEqual([
      { id: 'long', minutes: 60, replacesJoining: false },
      { id: 'by-name', minutes: 90, replacesJoining: false },
      { id: 'joined', minutes: 70, replacesJoining: true },
    ])
  })
})
