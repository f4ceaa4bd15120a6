import { describe, expect, it } from '@jest/globals'
import { canonical } from '../report/canonical.ts'
import { auditorBundle, personBundle, publicBundle } from './bundles.ts'
import { leafOf, prepareRecord, treesOf } from './prepare.ts'
import { committedAt, play, randomFrom, sampleDraw, sampleInput, sha256 } from './testing/sample.ts'

const { prepared, draw } = sampleDraw({ seed: 'bundles', people: 40 })
const { opening, record } = prepared
const trees = treesOf(record, opening, sha256)
const own = opening.people.findIndex(({ person }) => person?.id === 'registration-7')
const people = opening.people.flatMap(({ person, salt }, index) => (person ? [{ person, salt, index }] : []))
const secretsOf = ({ person, salt }: (typeof people)[number]) => [salt, `"${person.id}"`]

describe('every bundle', () => {
  it('is canonical, so that it can be written in one way only', () => {
    const written = [
      publicBundle(draw),
      personBundle(draw, opening, trees, 'registration-7') ?? '',
      auditorBundle(draw, opening),
    ]
    for (const text of written) expect(canonical(JSON.parse(text))).toBe(text)
  })
})

describe('the public bundle', () => {
  const text = publicBundle(draw)

  it('contains nothing of anybody: no id, salt, leaf, answer, organisation or seat', () => {
    for (const each of people) {
      const leaf = leafOf(record, each, sha256)
      const secrets = [
        ...secretsOf(each),
        leaf,
        ...opening.rooms.flatMap((room, place) =>
          room.includes(each.index) ? [trees.seatOf(place + 1, each.index)] : [],
        ),
      ]
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
    for (const word of ['civil-society', 'Africa', 'organisation-', 'group', opening.terms.salt])
      expect(text).not.toContain(word)
  })

  it('is the same, but for hashes, for other people with the same odds', () => {
    const masked = (bundle: string) => bundle.replaceAll(/[0-9a-f]{64,}/g, '')
    const input = sampleInput({ seed: 'bundles', people: 40 })
    const regions = ['Africa', 'Americas', 'Europe']
    const others = input.pool.map((person, index) => ({
      ...person,
      id: `another-${index}`,
      organisationKey: null,
      values: { ...person.values, region: regions[index % 3] ?? '' },
    }))
    const shown = [
      input.pool,
      others,
      [...others, { ...others[1], id: 'one more', standing: 'EXCLUDED' as const }],
    ].map((pool) => {
      const given = { now: committedAt, hash: sha256, random: randomFrom('other salts') }
      const result = prepareRecord({ ...input, pool: pool as typeof others }, given)
      if (result.kind === 'REFUSED') throw new Error(result.refusal.refusal)
      const nothing = { commitments: [], confirmations: [], reveals: [], shares: [], beacon: null }
      const { record: committed, recordHash } = result.prepared
      return masked(publicBundle({ state: 'COMMITTED', record: committed, recordHash, ...nothing }))
    })
    expect(shown[1]).toBe(shown[0])
    expect(shown[2]).toBe(shown[0])
  })

  it('counts at least as many people as the threshold in each number about people', () => {
    const { odds, threshold } = JSON.parse(text).record
    for (const { people: counted } of odds.cells) {
      expect(counted).toBeGreaterThanOrEqual(threshold)
      expect(counted % threshold).toBe(0)
    }
  })
})

describe('a person’s bundle', () => {
  const text = personBundle(draw, opening, trees, 'registration-7') ?? ''

  it('opens their own leaf and seats, and nobody else’s', () => {
    const bundle = JSON.parse(text)
    expect(bundle.opening.person).toEqual(opening.people[own]?.person)
    expect(bundle.opening.rooms.map(({ room }: { room: number }) => room)).toEqual(
      opening.rooms.flatMap((room, place) => (room.includes(own) ? [place + 1] : [])),
    )
    for (const each of people.filter(({ index }) => index !== own))
      for (const secret of secretsOf(each)) expect(text).not.toContain(secret)
    expect(text).not.toContain(opening.terms.salt)
  })

  it('shows hashes of seats of others that can’t be linked to their leaf or from room to room', () => {
    const { opening: opened } = JSON.parse(text)
    const beside: string[] = opened.rooms.flatMap(({ seatPath }: { seatPath: string[] }) => seatPath)
    expect(new Set(beside).size).toBe(beside.length)
    // The leaf beside is known to this person: with it, without its salt, no seat can be computed.
    const guesses = opening.rooms.map((_, place) =>
      sha256(
        canonical(['plenaria-draw/1', 'seat', record.event, record.round, place + 1, opened.salt, opened.path[0]]),
      ),
    )
    expect(beside.filter((hash) => guesses.includes(hash))).toEqual([])
  })

  it('is for people of the pool only', () => {
    expect(personBundle(draw, opening, trees, 'stranger')).toBeNull()
  })
})

describe('before the draw', () => {
  it('bundles can be made as soon as the record is published', () => {
    const begun = play({ state: 'PREPARED', record }, [
      [{ type: 'COMMIT', recordHash: prepared.recordHash }, record.deadlines.seedsBy - 1],
    ])
    if (begun.state === 'PREPARED') throw new Error('It was committed.')
    expect(JSON.parse(publicBundle(begun))).toMatchObject({
      outcome: { state: 'PENDING' },
      commitments: [],
      reveals: [],
    })
  })
})
