import { expect, test } from '@jest/globals'
import { colleaguesOf, countMentions, matching, typedMention, withIds } from './mentionDraft.ts'

const staff = (id: string, name: string, institute = 'Meridian') => ({
  id,
  member: { name, institute: { name: institute } },
})

test('colleagues of the same name have labels that tell them apart', () => {
  const labels = colleaguesOf([staff('1', 'Mia'), staff('2', 'Leo'), staff('3', 'Mia', 'Araucária'), staff('4', 'Mia')])
  expect(labels.map(({ label }) => label)).toEqual(['Mia (Meridian)', 'Leo', 'Mia (Araucária)', 'Mia (Meridian) 2'])
})

test('a mention is being typed from its at sign to the caret', () => {
  expect(typedMention('Ask @Mi', 7)).toEqual({ from: 4, query: 'Mi' })
  expect(typedMention('@', 1)).toEqual({ from: 0, query: '' })
  expect(typedMention('mail@example', 12)).toBeNull()
  expect(typedMention('Ask @Mia now', 12)).toBeNull()
  expect(typedMention('', 0)).toBeNull()
})

test('labels become ids, whole and longest first', () => {
  const colleagues = colleaguesOf([staff('1', 'Mia'), staff('2', 'Miami'), staff('3', 'Mia', 'B')])
  expect(withIds('@Mia (B) and @Miami, not @Miamis, not x@Miami', colleagues)).toBe(
    '@{3} and @{2}, not @Miamis, not x@Miami',
  )
  expect(countMentions('@Miami @Miami @Mia (Meridian)', colleagues)).toBe(2)
  expect(matching(colleagues, 'mia').map(({ id }) => id)).toEqual(['1', '2', '3'])
})
