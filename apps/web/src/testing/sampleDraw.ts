/** A draw of the sample event, prepared with three seed-holders; tests override what they need. */
const holder = (id: string, institute: object | null = null, changes: Record<string, unknown> = {}) => ({
  __typename: 'SeedHolder',
  id,
  kind: institute ? 'INSTITUTE' : 'PARTICIPANT',
  key: '',
  points: [],
  institute,
  isRecovered: false,
  committedAt: null,
  confirmedAt: null,
  revealedAt: null,
  ...changes,
})

const institute = { __typename: 'Institute', slug: 'meridian', name: 'Meridian Institute for Public Policy' }

export const sampleHolders = (changes: Record<string, unknown> = {}) => [
  holder('one', institute, changes),
  holder('two', null, changes),
  holder('three', null, changes),
]

export const sampleDraw = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Draw',
  id: 'draw-1',
  round: 0,
  state: 'PREPARED',
  digest: 'shown',
  recordHash: null,
  committedAt: null,
  sharing: null,
  room: null,
  seatCodes: [],
  canAudit: false,
  voidReason: null,
  outcomeHash: null,
  endedAt: null,
  deadlines: null,
  beacon: null,
  stagedAt: null,
  drawnSeats: null,
  withoutChance: null,
  failure: null,
  ownHolders: [],
  joinableAs: [],
  record: {
    __typename: 'DrawRecord',
    seats: 60,
    rooms: 1000,
    least: 140,
    optimum: 0.1428,
    gap: 1e-9,
    threshold: 3,
    codeVersion: '0.1.0',
    odds: [{ __typename: 'DrawOdds', from: 100, to: 1000, people: 243 }],
  },
  holders: sampleHolders(),
  ...changes,
})

/** The draw after it has been published. */
export const publishedDraw = (changes: Record<string, unknown> = {}) =>
  sampleDraw({
    state: 'COMMITTED',
    digest: null,
    recordHash: 'ab'.repeat(32),
    sharing: 2,
    committedAt: '2027-05-20T10:00:00.000Z',
    deadlines: {
      __typename: 'DrawDeadlines',
      seedsBy: '2027-05-21T10:00:00.000Z',
      confirmBy: '2027-05-22T10:00:00.000Z',
      revealBy: '2027-05-23T10:00:00.000Z',
      recoverBy: '2027-05-24T10:00:00.000Z',
    },
    ...changes,
  })
