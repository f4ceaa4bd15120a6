import { expect, test } from '@jest/globals'
import { crowdedFolders } from './folders.ts'

const files = (folder: string, count: number, ending = '.ts') =>
  Array.from({ length: count }, (_, place) => `${folder}/file${place}${ending}`)

test('a folder with more than 30 files is refused in plain words', () => {
  expect(crowdedFolders([...files('apps/web/src/board', 31), ...files('apps/web/src/board/table', 30)])).toEqual([
    'apps/web/src/board has 31 files, tests not counted; at most 30 are allowed. Split it by what people do there, not by kind of file.',
  ])
})

test('tests and journeys do not count, and neither do subfolders', () => {
  const own = files('apps/e2e/src/journeys', 30)
  const tests = [...files('apps/e2e/src/journeys', 9, '.test.tsx'), ...files('apps/e2e/src/journeys', 9, '.journey.ts')]
  expect(crowdedFolders([...own, ...tests, ...files('apps/e2e/src/journeys/more', 9)])).toEqual([])
})
