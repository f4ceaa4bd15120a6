import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRichText } from './parse.ts'
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
      ...{ kind: 'LIST', start: 3 },
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

test('line breaks stay, and a blank line begins a paragraph', () => {
  expect(parseRichText('One\ntwo\n\nThree')).toEqual([
    paragraph(text('One'), { kind: 'BREAK' }, text('two')),
    paragraph(text('Three')),
  ])
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
    return block.kind === 'QUOTE' ? inlinesOf(block.children) : block.children.flatMap(below)
  })
}
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

const marks = fc.constantFrom(...['*', '**', '_', '#', '>', '- ', '1. ', '[', '](', ')', '<', '`', '\n', '\n\n', '  '])
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
  const bombs = ['>', '- ', '1. ', '*a **b ', '[', '[a](', '**_[', '<', '`', '![', 'https://', '\\', '&', '*']
  for (const bomb of bombs) {
    const tree = parseRichText(bomb.repeat(20_000 / bomb.length))
    expect(depthOf(tree)).toBeLessThan(80)
  }
})
