import { expect, it } from '@jest/globals'
import { spaced, wellSpaced } from './french.ts'

it('sets a space that breaks no line before high marks and inside guillemets', () => {
  expect(spaced('Prêt ? Voici : « oui » ; non ! C’est 9:00.')).toBe(
    'Prêt\u00A0? Voici\u00A0: «\u00A0oui\u00A0»\u00A0; non\u00A0! C’est 9:00.',
  )
  expect(spaced('Déjà\u00A0: fait')).toBe('Déjà\u00A0: fait')
})

it('sets a space that breaks no line between a number and its unit', () => {
  expect(spaced('À 7 h, 99 % de 5 Mo en {seconds} s.')).toBe('À 7\u00A0h, 99\u00A0% de 5\u00A0Mo en {seconds}\u00A0s.')
  expect(spaced('{name} s’inscrit, 3 sont là, 2 heures')).toBe('{name} s’inscrit, 3 sont là, 2 heures')
})

it('sets tables of words, and what their functions make', () => {
  const at = new Date(0)
  const words = wellSpaced({
    title: 'Titre :',
    lines: ['Un ;', 'deux'],
    count: 3,
    at,
    letter: ({ name }: { name: string }, times: number) => ({ subject: `${name} : ${times} !`, note: null }),
  })
  expect(words.title).toBe('Titre\u00A0:')
  expect(words.lines).toEqual(['Un\u00A0;', 'deux'])
  expect([words.count, words.at]).toEqual([3, at])
  expect(words.letter({ name: 'Zoé' }, 2)).toEqual({ subject: 'Zoé\u00A0: 2\u00A0!', note: null })
})
