import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Author, redact } from './redact.ts'

const lucia: Author = {
  name: 'Lucía de los Ríos Ferrán',
  organisation: 'Red de Auxilio Digital del Sur (RADS)',
  email: 'lucia.ferran@auxilio-sur.example',
}

describe('who wrote a text', () => {
  it.each<[language: string, author: Partial<Author>, text: string, without: string]>([
    ['English', {}, 'I am Lucia Ferran; Ferran’s clinic is known.', 'I am ▇▇▇; ▇▇▇’s clinic is known.'],
    ['Spanish', {}, 'Soy LUCÍA DE LOS RÍOS FERRÁN, de la Red de Auxilio Digital del Sur.', 'Soy ▇▇▇, de la ▇▇▇.'],
    [
      'Portuguese',
      { name: 'João Conceição', organisation: 'Universidade de São Paulo' },
      'Sou joao, da Universidade  de Sao Paulo; na USP ensino direito com a professora Conceicao.',
      'Sou ▇▇▇, da ▇▇▇; na ▇▇▇ ensino direito com a professora ▇▇▇.',
    ],
    [
      'French',
      { name: 'Anne-Sophie L’Écuyer', organisation: 'Ligue des droits numériques' },
      'Je suis Anne-Sophie (Sophie pour mes collègues) de la LDN, la ligue des Droits numeriques. Mme Ecuyer.',
      'Je suis ▇▇▇ (▇▇▇ pour mes collègues) de la ▇▇▇, la ▇▇▇. Mme ▇▇▇.',
    ],
  ])('is withheld, in %s', (_, changes, text, without) => {
    expect(redact(text, { ...lucia, ...changes })).toBe(without)
  })

  it('is not revealed by an address, a site or a short name', () => {
    expect(redact('Write to Lucia.Ferran@Auxilio-Sur.example or see www.auxilio-sur.example/about.', lucia)).toBe(
      'Write to ▇▇▇ or see www.▇▇▇/about.',
    )
    expect(redact('RADS began in 2014.', lucia)).toBe('▇▇▇ began in 2014.')
  })

  it('is not revealed by letters that are put together from parts, or separated by what is not seen', () => {
    expect(redact('Luci\u0301a. Lu\u00ADcía. Ｌucía.', lucia)).toBe('▇▇▇. ▇▇▇. ▇▇▇.')
  })
})

describe('what tells nothing', () => {
  it('stays: longer words, particles, short parts and ordinary words', () => {
    const text = 'Los ríos de los Andes y sus lucianas; ferranes. Al sur, de la red.'
    expect(redact(text, lucia)).toBe('Los ▇▇▇ de los Andes y sus lucianas; ferranes. Al sur, de la red.')
    expect(redact('Li et Bo vont au sud.', { name: 'Li Bo', organisation: null, email: 'x@y.example' })).toBe(
      'Li et Bo vont au sud.',
    )
  })

  it('stays: a short form that is a word, unless it stands in capitals', () => {
    const author = { name: 'Ana', organisation: 'Rights Europe Digital', email: 'ana@red.example' }
    expect(redact('La red creció. RED creció.', author)).toBe('La red creció. ▇▇▇ creció.')
  })

  it('leaves a text alone that says nothing of its author, and answers for any text and name', () => {
    expect(redact('Nothing here.', lucia)).toBe('Nothing here.')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.option(fc.string()), (text, name, organisation) => {
        const once = redact(text, { name, organisation, email: 'a@b.example' })
        expect(typeof once).toBe('string')
      }),
    )
  })
})
