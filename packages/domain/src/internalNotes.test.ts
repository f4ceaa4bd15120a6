import { expect, test } from '@jest/globals'
import { mentionsIn, withoutMentions } from './internalNotes.ts'

test('mentions are found once each, in the order of the text', () => {
  expect(mentionsIn('Ask @{b-2} or @{a_1}, then @{b-2} again.')).toEqual(['b-2', 'a_1'])
  expect(mentionsIn('mail@example.org @{} @{two words} @ {a} {@a}')).toEqual([])
})

test('a text can be read without mentions', () => {
  expect(withoutMentions('Ask @{a} and @{b}.', (id) => `<${id}>`)).toBe('Ask <a> and <b>.')
})
