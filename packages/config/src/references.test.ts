import { expect, test } from '@jest/globals'
import { namesIn, referenceFaults } from './references.ts'

const known = { files: ['apps/api/src/desk/desk.ts'], names: new Set(['changeSeats', 'seatPlan', 'total']) }

const faults = (file: string, text: string) => referenceFaults(file, text, known)

test('files are named by the end of their path, and names wherever they are in the code', () => {
  const page = 'See `desk.ts`, `desk/desk.ts`, `changeSeats(eventId, command)` and `seatPlan.total`.'
  expect(faults('docs/page.md', page)).toEqual([])
  expect(faults('a.ts', '/** As `changeSeats` does. */\nconst text = `changeRooms`')).toEqual([])
})

test('files and names that are gone are reported, in pages, comments and descriptions of the contract', () => {
  expect(faults('docs/page.md', '`sk.ts`')).toEqual(['docs/page.md: there is no file `sk.ts`.'])
  const gone = ['nothing in the code is called `changeRooms`.']
  expect(faults('a.ts', '// As `changeRooms` does.')).toEqual([`a.ts: ${gone}`])
  expect(faults('a.graphql', '"As `changeRooms`."\ntotal: Int!')).toEqual([`a.graphql: ${gone}`])
})

test('words of a language, values and examples are no names', () => {
  expect(faults('docs/page.md', '`select`, `DRAFT`, `a b`\n\n```\n`changeRooms`\n```\n')).toEqual([])
})

test('a name that stands only in a comment is not in the code', () => {
  expect(namesIn('const seats = 1 // `changeRooms`\n/* changeSeats */')).toEqual(['const', 'seats'])
})
