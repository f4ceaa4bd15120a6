import { describe, expect, test } from '@jest/globals'
import { describe as lines, type Use, usesIn, wordsOfName } from './evaluate.ts'
import { textsOf, textsOfContract } from './scan.ts'

const found = (source: string, contract: string[] = []) =>
  usesIn('a.tsx', source, new Set(contract), textsOf).map(({ line, word, kind }) => `${line} ${kind} ${word}`)

describe('a refused word', () => {
  test('is found in each name that is declared', () => {
    const source = `
import { told as toldLater, told } from './b.ts'
export function useTold({ a: [toldOnce], ...untold }: Facts, isTold = false) {}
interface ToldRoom { isToldAgain: boolean; told(owed: string): void }
class Fate { #fateOf = 1 }
type Ways<Told> = (askers: Told, asker: string) => void
const rows = { wasTold: 1 }
`
    expect(found(source)).toEqual([
      '2 name told',
      '3 name told',
      '3 name told',
      '3 name untold',
      '3 name told',
      '4 name told',
      '4 field told',
      '4 field told',
      '4 name owed',
      '5 name fate',
      '5 field fate',
      '6 name told',
      '6 name asker',
      '7 field told',
    ])
  })

  test('is no fault of sources that only use the name', () => {
    expect(found("import { told } from './b.ts'\nexport const all = told(row.toldAt, { told }).isTold")).toEqual([])
  })

  test('is allowed as a field of the API or a column, but not in a variable of that name', () => {
    const source = 'const { told } = row\nconst sent = { told: 1 }\nconst told = 2'
    expect(found(source, ['told'])).toEqual(['3 name told'])
    expect(found(source)).toEqual(['1 field told', '2 field told', '3 name told'])
  })

  test('is allowed in codes and columns, which are stored', () => {
    expect(found("const codes = { ASKED_ANEW: 'told', told_at: 1 }\nconst TOLD = 3")).toEqual([])
  })

  test('is found in comments and titles of tests, but not in other texts or in quoted code', () => {
    const source = `
/** Whoever is told. See \`toldRoom\`. */
test('a person is told once', () => {
  say('You are told anew') // mails them
})
test.each(cases)(\`%s is \${when} told\`, () => {})
`
    expect(found(source)).toEqual([
      '2 comment whoever',
      '2 comment told',
      '4 comment mails',
      '3 title told',
      '6 title told',
    ])
  })

  test('may be a phrase, which only comments must not contain', () => {
    const source = "/** How many. Left out:\n * none. */\nfunction some() { say('It would tell. Left out: none') }"
    expect(found(source)).toEqual(['1 comment Left out: '])
  })

  test('is found in the messages of a module of words, but not in its keys', () => {
    const source = "export const en = { 'asked-anew': (name) => `Ask them anew`, told: 'told', b: ['We told you.'] }"
    const uses = (file: string) =>
      usesIn(file, source, new Set(['told']), textsOf).map(({ kind, word }) => `${kind} ${word}`)
    expect(uses('apps/api/src/mail/words/reviews/en.ts')).toEqual(['message anew', 'message told'])
    expect(uses('apps/api/src/invitations/mailWords.ts')).toEqual(['message anew', 'message told'])
    expect(uses('apps/api/src/mail/words/es.ts')).toEqual([])
    expect(uses('apps/web/src/board/boardWords.ts')).toEqual([])
  })

  test('is found in the name of a file', () => {
    expect(usesIn('src/toldIn.test.ts', '', new Set(), textsOf)).toMatchObject([
      { word: 'told', kind: 'file', line: 1 },
    ])
  })

  test('is found in names and descriptions of the contract, once for a name', () => {
    const sdl = '"""\nWhoever asks.\n"""\ntype Fate {\n  "Told."\n  told(first: Int = 20): [Fate!]!\n} # anew'
    expect(usesIn('a.graphql', sdl, new Set(), (_, source) => textsOfContract(source)).map(({ word }) => word)).toEqual(
      ['whoever', 'fate', 'told', 'told', 'anew'],
    )
  })

  test('is a whole word', () => {
    expect(wordsOfName('isToldByHTMLOf2')).toEqual(['is', 'told', 'by', 'html', 'of'])
    expect(found('const [toldIt, stolder] = useHolder()')).toEqual(['1 name told'])
  })
})

test('each use is reported with its place and what to write instead', () => {
  const use = (word: string): Use => ({ file: 'a.ts', word, line: 1, kind: 'name', text: word })
  expect(lines([use('anew')])).toEqual([
    'a.ts:1: “anew” in the name “anew”: write again',
    'packages/config/src/words/refused.ts has the words and what to write instead.',
  ])
  expect(lines([])).toEqual([])
})
