import { expect, it } from '@jest/globals'
import { loadLinearSolver } from '@plenaria/api/src/compose/highs.ts'
import { prepareDraw } from '@plenaria/domain/compose/draw'
import type { Pool, PoolPerson } from '@plenaria/domain/compose/pool'
import { auditorBundle, personBundle, publicBundle } from '@plenaria/domain/draw/bundles'
import { compositionSeed, inputOfComposition, prepareRecord, treesOf } from '@plenaria/domain/draw/prepare'
import {
  ceremonyOf,
  committedAt,
  dealAll,
  play,
  randomFrom,
  sampleTerms,
  sha256,
} from '@plenaria/domain/draw/testing/sample'
import { loadVerifier } from './verifier.ts'

const { verify } = await loadVerifier()
const solver = await loadLinearSolver()
const groups = ['civil-society', 'technical', 'academia', 'private-sector']

const pool: Pool = {
  seats: 12,
  organisationCap: 1,
  people: Array.from(
    { length: 60 },
    (_, index): PoolPerson => ({
      id: `registration-${index}`,
      values: { group: groups[(index * index) % 4] ?? '', gender: index % 3 === 0 ? 'f' : 'm' },
      organisationKey: index % 5 === 0 ? `organisation-${index % 3}` : null,
      standing: index === 7 || index === 8 ? 'SEATED' : index === 9 ? 'EXCLUDED' : 'OPEN',
    }),
  ),
  quotas: [
    { where: [{ feature: 'group', value: 'civil-society' }], minimum: 2, target: null, maximum: 4 },
    { where: [{ feature: 'gender', value: 'f' }], minimum: 6, target: null, maximum: 6 },
  ],
}

it('a room of the fairest lottery is drawn, and the draw is verified from each bundle', () => {
  const terms = sampleTerms({ seed: 'composed', seats: pool.seats })
  const composed = prepareDraw(pool, solver, { seed: compositionSeed(terms), rooms: 100 })
  if (composed.outcome !== 'DRAW') throw new Error(composed.outcome)
  const input = inputOfComposition(pool, composed.draw, terms)
  const random = randomFrom('salts')
  const result = prepareRecord(input, { now: committedAt, hash: sha256, random })
  if (result.kind === 'REFUSED') throw new Error(result.refusal.refusal)
  const { record, recordHash, opening } = result.prepared
  expect(
    opening.people.filter(({ person }) => person?.standing === 'SEATED').map(({ person }) => person?.rooms),
  ).toEqual([record.rooms.count, record.rooms.count])
  const draw = play(
    { state: 'PREPARED', record },
    ceremonyOf({ record, recordHash }, dealAll(result.prepared, 'composed')),
  )
  if (draw.state !== 'DRAWN') throw new Error(draw.state)
  const trees = treesOf(record, opening, sha256)
  const contents = [
    publicBundle(draw),
    auditorBundle(draw, opening),
    ...[7, 9, 20].map((index) => personBundle(draw, opening, trees, `registration-${index}`) ?? ''),
  ]
  const reports = verify(contents.map((content, index) => ({ name: `${index}.json`, content })))
  expect(reports.flatMap(({ faults }) => faults)).toEqual([])
  expect(reports).toHaveLength(contents.length + 1)
})
