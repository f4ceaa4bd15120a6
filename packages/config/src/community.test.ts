import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { patchesIn } from './community.ts'
import { root } from './generate.ts'
import { publiccodeFaults } from './publiccode.ts'
import { faultsOf, filesIn, readTables, summaryOf } from './standards.ts'

const publiccode = readFileSync(path.join(root, 'publiccode.yml'), 'utf8')

test('publiccode.yml has every key that version 0.4 of the standard demands', () => {
  expect(publiccodeFaults(publiccode)).toEqual([])
})

test.each([
  ['name: Plenaria\n', '', "/ must have required property 'name'"],
  [
    'developmentStatus: beta',
    'developmentStatus: done',
    '/developmentStatus must be equal to one of the allowed values',
  ],
  ['  localisationReady: true\n', '', "/localisation must have required property 'localisationReady'"],
  [
    '    longDescription: >',
    '    longDescription: short\n    more: >',
    '/description/en/longDescription must NOT have fewer than 150 characters',
  ],
  ['  contacts:', '  nobody:', "/maintenance must have required property 'contacts'"],
  ['publiccodeYmlVersion: "0.4"', 'publiccodeYmlVersion: "0.2"', '/publiccodeYmlVersion must match pattern'],
])('publiccode.yml is refused with «%s» changed to «%s»', (from, to, fault) => {
  expect(publiccode).toContain(from)
  expect(publiccodeFaults(publiccode.replace(from, to))).toContainEqual(expect.stringContaining(fault))
})

const table = (...rows: string[]) =>
  readTables(
    [
      '# Page',
      '## Some standard',
      '',
      '| criterion | state | where | missing |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  )
const exists = (file: string) => file === 'README.md' || file === 'docs/api.md'

test('a table of a standard is summed up, with the names of what is not met', () => {
  const [read] = table('| One | met | [README](../README.md) | |', '| Two | not yet | [API](api.md#top) | much |')
  if (!read) throw new Error('No table')
  expect(faultsOf(read, exists)).toEqual([])
  expect(summaryOf(read)).toBe('Some standard: 1 met, 0 partly, 1 not yet (Two)')
})

test.each([
  ['| One | met | [README](../READ.md) | |', 'Some standard, One: there is no READ.md.'],
  ['| One | met | the readme | |', 'Some standard, One: no file is referred to.'],
  ['| One | partly | [API](api.md) | |', 'what is missing is said of all that is not met'],
  ['| One | met | [API](api.md) | something |', 'what is missing is said of all that is not met'],
  ['| One | nearly | [API](api.md) | much |', 'the state is met, partly, not yet, not “nearly”'],
])('a row is refused that claims what is not so: %s', (row, fault) => {
  expect(table(row).flatMap((each) => faultsOf(each, exists))).toContainEqual(expect.stringContaining(fault))
})

test('links to other sites and to places in a page are no files', () => {
  expect(filesIn('[a](https://a.example) [b](#b) [c](c.md#d) [e](mailto:e@e.example)')).toEqual(['c.md'])
})

test('patches are read out of a page in their order', () => {
  expect(patchesIn('Text\n```diff\n-a\n+b\n```\n\n```sh\nnpx\n```\n\n```diff\n-c\n```\n')).toBe('-a\n+b\n-c\n')
})
