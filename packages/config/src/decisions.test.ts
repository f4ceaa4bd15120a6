import { describe, expect, test } from '@jest/globals'
import { decisionFaults, referenceFaults } from './decisions.ts'

const page = (number: number, changes: Record<string, string> = {}) => {
  const text = `# ${number}. One desk

Status: accepted

Date: 2026-11-24

## Context

Seats. See [operating](../operating.md#seats) and [the RFC](https://rfc.example/9474).

## Decision

A lock.

## Alternatives

- *A queue.* Slower.

## Consequences

- Serial.
`
  return Object.entries(changes).reduce((before, [from, to]) => before.replace(from, to), text)
}

const index = (...rows: string[]) => `# Decisions\n\n| no. | title | status | date | decides |\n${rows.join('\n')}\n`
const row = '| [1](0001-one-desk.md) | One desk | accepted | 2026-11-24 | Seats change in one place |'
const laterRow = '| [3](0003-one-desk.md) | One desk | accepted | 2026-11-24 | Seats change in one place |'

const faultsOf = (files: Record<string, string>) =>
  decisionFaults(new Map(Object.entries(files)), (file) => file === '../operating.md')

const faultsOfPage = (changes: Record<string, string>) =>
  faultsOf({ 'README.md': index(row), '0001-one-desk.md': page(1, changes) })

describe('decisions', () => {
  test('pages that follow the template and are in the index pass; a number may be free', () => {
    const files = { 'README.md': index(row, laterRow), '0001-one-desk.md': page(1), '0003-one-desk.md': page(3) }
    expect(faultsOf(files)).toEqual([])
    expect(faultsOfPage({ '## Alternatives': '## Inventory\n\nA table.\n\n## Alternatives' })).toEqual([])
  })

  test.each([
    ['a section is missing', { '## Alternatives': '### Alternatives' }, /sections/],
    [
      'sections are in another order',
      { '## Context': '## Decision', '## Decision\n\nA': '## Context\n\nA' },
      /sections/,
    ],
    [
      'there are two sections beside those of the template',
      { 'A lock.': 'A lock.\n\n## One\n\n.\n\n## Two\n\n.' },
      /sections/,
    ],
    ['a section is empty', { '- Serial.\n': '' }, /“Consequences” is empty/],
    ['the title has another number', { '# 1.': '# 2.' }, /begin with “# 1\. Title”/],
    ['there is no status', { 'Status: accepted\n\n': '' }, /begin with/],
    ['the status is unknown', { 'Status: accepted': 'Status: decided' }, /status/],
    ['the date is not an ISO date', { '2026-11-24': '24 November 2026' }, /date/],
    ['there is no such day', { '2026-11-24': '2026-02-30' }, /date/],
    ['a link leads nowhere', { '../operating.md#seats': '../running.md' }, /“\.\.\/running\.md” does not exist/],
    ['a link is to a decision that is not there', { 'A lock.': '[9](0009-gone.md)' }, /“0009-gone\.md” does not exist/],
    ['a link names another number than its page', { 'A lock.': '[decision 7](0001-one-desk.md)' }, /“decision 7”/],
  ])('fail where %s', (_, changes, fault) => {
    expect(faultsOfPage(changes as Record<string, string>)).toEqual([expect.stringMatching(fault)])
  })

  test('links in code are examples and are not followed', () => {
    expect(faultsOfPage({ 'A lock.': 'A lock.\n\n```\n[N](NNNN-title.md)\n```\n\n`[N](NNNN-title.md)`' })).toEqual([])
  })

  test('an amendment names the decision that amends', () => {
    const amended = page(1, { 'Status: accepted': 'Status: accepted, amended by [3](0003-one-desk.md)' })
    const files = { '0001-one-desk.md': amended, '0003-one-desk.md': page(3) }
    const rows = [row.replace('accepted', 'accepted, amended by 3'), laterRow]
    expect(faultsOf({ 'README.md': index(...rows), ...files })).toEqual([])
    expect(faultsOf({ 'README.md': index(row, laterRow), ...files })).toEqual([
      expect.stringContaining(
        'README.md: the row of 0001-one-desk.md must be “| [1](0001-one-desk.md) | One desk | accepted, amended by 3 |',
      ),
    ])
  })

  test('fail where two pages have one number, a page is not in the index, or a row has no page', () => {
    const twice = { '0001-one-desk.md': page(1), '0001-two-desks.md': page(1) }
    expect(faultsOf({ 'README.md': index(row), ...twice })).toEqual([
      '0001-two-desks.md: number 1 is taken by 0001-one-desk.md.',
      'README.md: 0001-two-desks.md is not in the index.',
    ])
    expect(faultsOf({ 'README.md': index(row, laterRow), '0001-one-desk.md': page(1) })).toEqual([
      'README.md: the link “0003-one-desk.md” does not exist.',
    ])
  })

  test('fail where a file is no decision, or there is no index', () => {
    expect(faultsOf({ 'README.md': index(row), '0001-one-desk.md': page(1), 'Notes.md': '' })).toEqual([
      'Notes.md: a decision is named NNNN-its-title.md.',
    ])
    expect(faultsOf({ '0001-one-desk.md': page(1) })).toEqual(['README.md: there is no index.'])
  })

  test('references elsewhere lead to pages that exist', () => {
    const names = ['0001-one-desk.md', '0035-undo.md']
    const text = `/** See docs/decisions/0001-one-desk.md; docs/decisions/0035 has the reasons. */`
    expect(referenceFaults('a.ts', text, names)).toEqual([])
    expect(referenceFaults('a.ts', text.replace('one', 'a'), names)).toEqual([
      'a.ts: there is no decision 0001-a-desk.md.',
    ])
    expect(referenceFaults('a.ts', text.replace('0035', '0036'), names)).toEqual(['a.ts: there is no decision 0036.'])
  })
})
