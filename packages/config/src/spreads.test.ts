import { expect, test } from '@jest/globals'
import { literalSpreads } from './spreads.ts'

const dots = '.'.repeat(3)

test('a spread object literal is refused, with its line', () => {
  expect(literalSpreads('a.ts', `const a = {\n  ${dots}{ b: 1, c: 2 },\n}\n`)).toEqual([
    'a.ts:2 spreads an object literal. Write its properties out.',
  ])
})

test('spreads of names, calls and conditions stay, and so do comments', () => {
  const code = `const a = { ${dots}b, ${dots}c(), ${dots}(d && { e }), ${dots}[f] }\n/** \`${dots}x\` */\n// ${dots}{ g }\n`
  expect(literalSpreads('a.ts', code)).toEqual([])
})
