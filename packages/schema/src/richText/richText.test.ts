import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseChecked, withoutMarks } from './checked.ts'
import { parseRichText } from './parse.ts'
import { plainText } from './plain.ts'
import type { Block, Inline, RichText } from './tree.ts'

const text = (words: string): Inline => ({ kind: 'TEXT', text: words })
const paragraph = (...children: Inline[]): Block => ({ kind: 'PARAGRAPH', children })

test('headings, emphasis, lists, quotes and links are formatting', () => {
  expect(parseRichText('# Why\n\n### Who')).toEqual([
    { kind: 'HEADING', level: 1, children: [text('Why')] },
    { kind: 'HEADING', level: 2, children: [text('Who')] },
  ])
  expect(parseRichText('**all of *us***')).toEqual([
    paragraph({ kind: 'STRONG', children: [text('all of '), { kind: 'EMPHASIS', children: [text('us')] }] }),
  ])
  expect(parseRichText('3. one\n4. two\n   - deeper')).toEqual([
    {
      kind: 'LIST',
      start: 3,
      items: [
        [paragraph(text('one'))],
        [paragraph(text('two')), { kind: 'LIST', start: null, items: [[paragraph(text('deeper'))]] }],
      ],
    },
  ])
  expect(parseRichText('> said')).toEqual([{ kind: 'QUOTE', children: [paragraph(text('said'))] }])
  expect(parseRichText('[the brief](https://a.example/b)')).toEqual([
    paragraph({ kind: 'LINK', address: 'https://a.example/b', children: [text('the brief')] }),
  ])
})

test('tables have a header, and cells with formatting', () => {
  expect(parseRichText('| Who | By |\n| --- | ---: |\n| **All** | May |\n| Some |')).toEqual([
    {
      kind: 'TABLE',
      header: [[text('Who')], [text('By')]],
      rows: [
        [[{ kind: 'STRONG', children: [text('All')] }], [text('May')]],
        [[text('Some')], []],
      ],
    },
  ])
})

test('a table of fifty columns is written as lines, and nothing of it is lost', () => {
  const cells = Array.from({ length: 50 }, (_, index) => `c${index}`)
  const tree = parseRichText(`| ${cells.join(' | ')} |\n|${' --- |'.repeat(50)}\n| ${cells.join(' | ')} |`)
  expect(tree.map(({ kind }) => kind)).toEqual(['PARAGRAPH', 'PARAGRAPH'])
  expect(plainText(tree).match(/c\d+/g)).toHaveLength(100)
})

test('footnotes are numbered as the text refers to them, and stand at its end', () => {
  expect(parseRichText('One[^b] and **two[^a]**, again[^b].\n\n[^a]: First *note*.\n[^b]: Second.')).toEqual([
    paragraph(
      ...[text('One'), { kind: 'NOTE', number: 1 } as const, text(' and ')],
      { kind: 'STRONG', children: [text('two'), { kind: 'NOTE', number: 2 }] },
      ...[text(', again'), { kind: 'NOTE', number: 1 } as const, text('.')],
    ),
    {
      kind: 'NOTES',
      notes: [[text('Second.')], [text('First '), { kind: 'EMPHASIS', children: [text('note')] }, text('.')]],
    },
  ])
})

test('a footnote that nothing refers to, and a reference to none, are shown as they were typed', () => {
  expect(plainText(parseRichText('See[^x].\n\n[^y]: Left.'))).toBe('See[^x].\n[^y]: Left.')
})

test.each([['Ma*ri*a'], ['[Ma](https://a.example)ria'], ['&#77;aria'], ['| a | b |\n|---|---|\n| 1 | 2 | Maria |']])(
  '%s is shown as it was typed where it has to be checked',
  (markdown) => {
    const shown = plainText(parseChecked(markdown))
    expect(shown).toBe(markdown)
  },
)

test('a text that has to be checked is formatted as others are, and its marks are blanked in place', () => {
  const markdown = '## A *plan*\n\n- [Maria](https://a.example/x_(y)) **Silva**\n\n> 3. said[^1]\n\n[^1]: By | all.'
  expect(parseChecked(markdown)).toEqual(parseRichText(markdown))
  const plain = withoutMarks(markdown)
  expect(plain).toHaveLength(markdown.length)
  expect(plain.replace(/\s+/g, ' ').trim()).toBe('A plan Maria Silva said By all.')
  expect(plain.indexOf('Silva')).toBe(markdown.indexOf('Silva'))
})

test('line breaks stay, and a blank line begins a paragraph', () => {
  expect(parseRichText('One\ntwo\n\nThree')).toEqual([
    paragraph(text('One'), { kind: 'BREAK' }, text('two')),
    paragraph(text('Three')),
  ])
})

test('a link without an address is its words', () => {
  expect(parseRichText('[here]()')).toEqual([paragraph(text('here'))])
})

test('an address becomes a link, without the full stop that ends the sentence', () => {
  expect(parseRichText('See https://a.example/b_c_d.')).toEqual([
    paragraph(
      text('See '),
      { kind: 'LINK', address: 'https://a.example/b_c_d', children: [text('https://a.example/b_c_d')] },
      text('.'),
    ),
  ])
})

test.each([
  ['<script>alert(1)</script>'],
  ['<b onclick="x()">b</b>'],
  ['[press](javascript:alert(1))'],
  ['[press](data:text/html,x)'],
  ['`code`'],
  ['---'],
])('%s is shown as it was typed', (markdown) => {
  expect(parseRichText(markdown)).toEqual([paragraph(text(markdown))])
})

test('an image is a link to it at most', () => {
  expect(parseRichText('![a dam](https://a.example/dam.png)')).toEqual([
    paragraph(text('!'), { kind: 'LINK', address: 'https://a.example/dam.png', children: [text('a dam')] }),
  ])
})

const inlinesOf = (blocks: RichText): Inline[] => {
  const below = (inline: Inline): Inline[] => [inline, ...('children' in inline ? inline.children.flatMap(below) : [])]
  return blocks.flatMap((block) => {
    if (block.kind === 'LIST') return block.items.flatMap(inlinesOf)
    if (block.kind === 'NOTES') return block.notes.flat().flatMap(below)
    if (block.kind === 'TABLE') return [...block.header, ...block.rows.flat()].flat().flatMap(below)
    return block.kind === 'QUOTE' ? inlinesOf(block.children) : block.children.flatMap(below)
  })
}
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

const marks = fc.constantFrom(
  ...[
    '[^a]',
    '\n[^a]: b',
    '|',
    '\n|-|-|\n',
    '*',
    '**',
    '_',
    '#',
    '>',
    '- ',
    '1. ',
    '[',
    '](',
    ')',
    '<',
    '`',
    '\n',
    '\n\n',
    '  ',
  ],
)
const links = fc.constantFrom('https://a.example', 'javascript:x', 'JaVaScRiPt:x', 'mailto:a@b.example', '//c.example')
const markdown = fc.array(fc.oneof(marks, links, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })

test('whatever is typed, links lead only to web and mail addresses, and nothing is nested without end', () => {
  fc.assert(
    fc.property(markdown, (parts) => {
      const tree = parseRichText(parts.join(''))
      for (const inline of inlinesOf(tree))
        if (inline.kind === 'LINK') expect(inline.address).toMatch(/^(https?|mailto):/i)
      expect(depthOf(tree)).toBeLessThan(80)
    }),
    { numRuns: 300 },
  )
})

test('what is written to take long or to nest without end is read', () => {
  const bombs = [
    '>',
    '[^a]',
    '[^a]: b\n',
    '| a ',
    '|-|\n',
    '- ',
    '1. ',
    '*a **b ',
    '[',
    '[a](',
    '**_[',
    '<',
    '`',
    '![',
    'https://',
    '\\',
    '&',
    '*',
  ]
  for (const bomb of bombs) {
    const tree = parseRichText(bomb.repeat(20_000 / bomb.length))
    expect(depthOf(tree)).toBeLessThan(80)
  }
})

test('what is nested deeper than is read is shown as it was typed, and nothing of it is lost', () => {
  const list = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n')
  for (const typed of [`${'>'.repeat(60)} the end`, `${list}\n\nthe end`, `${'> - '.repeat(30)}the end`]) {
    const shown = plainText(parseRichText(typed))
    for (const word of typed.match(/\w+/g) ?? []) expect(shown).toContain(word)
  }
  expect(parseRichText('> > > quoted')).toMatchObject([{ kind: 'QUOTE' }])
})

test('whatever is typed, what is shown after a check has the words that were checked', () => {
  const words = (shown: string) => (shown.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('')
  fc.assert(
    fc.property(markdown, (parts) => {
      const typed = parts.join('')
      expect(withoutMarks(typed)).toHaveLength(typed.length)
      const shown = words(plainText(parseChecked(typed)))
      const checked = [typed, withoutMarks(typed)].map(words)
      // Footnotes are moved to the end.
      expect(checked.map((each) => [...each].toSorted().join(''))).toContain([...shown].toSorted().join(''))
    }),
    { numRuns: 300 },
  )
})
