import { expect, test } from '@jest/globals'
import { mentionsIn, withoutMentions } from './internalNotes.ts'

test('mentions are found once each, in the order of the text', () => {
  expect(mentionsIn('Ask @{b-2} or @{member a@b.example}, then @{b-2} again.')).toEqual(['b-2', 'member a@b.example'])
  expect(mentionsIn('mail@example.org @{} @ {a} {@a}')).toEqual([])
})

test('a text can be read without mentions', () => {
  expect(withoutMentions('Ask @{a} and @{b}.', (id) => `<${id}>`)).toBe('Ask <a> and <b>.')
})
