import { expect, test } from '@jest/globals'
import { isHard, readabilityOf } from './readability.ts'

test('a sentence is counted in words, without labels, and with one branch of a choice', () => {
  const read = readabilityOf('en', [
    'Export CSV',
    'We’ll email you by {date}. {n, plural, one {# person} other {# people}} wait for <0>the answer</0>.',
  ])
  expect(read).toMatchObject({ sentences: 2, meanWords: 5.5 })
})

test('long words in long sentences are hard to read, short ones are not', () => {
  const long =
    'Notwithstanding institutional considerations, confidentiality obligations concerning participation necessitate comprehensive documentation.'
  expect(isHard(readabilityOf('en', [long]))).toBe(true)
  expect(isHard(readabilityOf('en', ['You can change this until the room is full.']))).toBe(false)
})

test('a mean sentence above 16 words is hard to read in every language', () => {
  expect(isHard(readabilityOf('fr', [`${'mot '.repeat(17)}.`]))).toBe(true)
  expect(isHard(readabilityOf('fr', [`${'mot '.repeat(15)}.`]))).toBe(false)
})
