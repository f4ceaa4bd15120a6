import { expect, test } from '@jest/globals'
import { root } from './generate.ts'
import { allTests, type Importers, readImporters, relatedTests, testsOfContract } from './related.ts'

const importers: Importers = new Map(
  Object.entries({
    'apps/api/src/seats/free.ts': ['apps/api/src/seats/offer.ts', 'apps/api/src/offers/next.test.ts'],
    'apps/api/src/seats/offer.ts': [
      'apps/api/src/server/http.ts',
      'apps/api/src/mail/letter.ts',
      'apps/api/src/mail/offer.test.ts',
    ],
    'apps/api/src/mail/letter.ts': ['apps/api/src/mail/letter.test.ts'],
    'apps/api/src/server/http.ts': ['apps/api/src/testing/world.ts', 'apps/api/src/server/http.test.ts'],
    'apps/api/src/testing/world.ts': ['apps/api/src/notes/notes.test.ts', 'apps/api/src/seats/free.test.ts'],
  }).map(([file, by]) => [file, new Set(by)]),
)
const tests = [
  'apps/api/src/server/http.test.ts',
  'apps/api/src/mail/letter.test.ts',
  'apps/api/src/mail/offer.test.ts',
  'apps/api/src/notes/notes.test.ts',
  'apps/api/src/offers/next.test.ts',
  'apps/api/src/seats/free.test.ts',
  'apps/web/src/seats/free.test.tsx',
]

test('tests near a file stand beside it, import it, or import a module that does', () => {
  expect(relatedTests(['apps/api/src/seats/free.ts'], importers, tests)).toEqual({
    near: ['apps/api/src/mail/offer.test.ts', 'apps/api/src/offers/next.test.ts', 'apps/api/src/seats/free.test.ts'],
    far: 3,
  })
})

test('a test is near itself, and a helper of tests is near all that import it', () => {
  expect(relatedTests(['apps/api/src/notes/notes.test.ts'], importers, tests).near).toEqual([
    'apps/api/src/notes/notes.test.ts',
  ])
  expect(relatedTests(['apps/api/src/testing/world.ts'], importers, tests).near).toEqual([
    'apps/api/src/notes/notes.test.ts',
    'apps/api/src/seats/free.test.ts',
  ])
})

test('files that all tests share add no tests to an unrelated change', () => {
  const world = 'apps/api/src/testing/world.ts'
  expect(relatedTests([world, 'apps/api/src/mail/letter.ts'], importers, tests)).toEqual({
    near: ['apps/api/src/mail/letter.test.ts', 'apps/api/src/mail/offer.test.ts'],
    far: 2,
  })
  expect(relatedTests([world, 'apps/web/src/__generated__/graphql.ts'], importers, tests).near).toHaveLength(2)
})

test('a part of the contract is near the tests of the capability of its name, in the server and on the site', () => {
  expect(relatedTests(['packages/schema/graphql/seats/offers.graphql'], importers, tests).near).toEqual([
    'apps/api/src/seats/free.test.ts',
    'apps/web/src/seats/free.test.tsx',
  ])
})

test('a part of the contract is near the tests that hold the whole contract to something', () => {
  const all = [...tests, ...testsOfContract]
  expect(relatedTests(['packages/schema/graphql/common.graphql'], importers, all).near).toEqual(
    testsOfContract.toSorted(),
  )
  expect(relatedTests(['apps/api/src/seats/free.ts'], importers, all).near).not.toContain(testsOfContract[0])
  expect(allTests(root)).toEqual(expect.arrayContaining([...testsOfContract]))
})

test('imports of this repository are followed across packages', () => {
  const own = readImporters(root)
  expect(own.get('packages/schema/src/languages.ts')).toContain('apps/api/src/refusals/errors.test.ts')
  expect(own.get('packages/config/src/related.ts')).toContain('packages/config/src/related.test.ts')
  expect(allTests(root)).toContain('packages/config/src/related.test.ts')
})
