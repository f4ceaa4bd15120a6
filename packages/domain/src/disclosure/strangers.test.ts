import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from './check.ts'
import type { Participant } from './register.ts'

const person = (id: string, name: string, country: string, more: Partial<Participant> = {}): Participant => ({
  ...{ id, name, country, alsoKnownAs: [], organisation: null, organisationAlso: [], email: `${id}@mail.example` },
  ...{ title: null, groupKey: 'officials', cities: [], isSeated: true, sessions: [], ...more },
})

const check = checkOf({
  participants: [
    person('ida', 'Ida Otxoaerrarte Quijano', 'NA', { organisation: 'Markaz al-Karāma al-Raqmiyya' }),
    person('ulla', 'Ulla Whitbread', 'NA', { organisation: 'Stichting Vrije Buurt' }),
    person('pau', 'Pau Xocoyotzintl', 'NA', { organisation: 'Свобода слова', title: 'Keeper of the Northern Index' }),
    person('aude', 'Aude Ferrier', 'NA', { organisation: 'Ligue Namibienne des Internautes' }),
    person('noa', 'Noa Ibarguen', 'NA', {
      organisation: 'CSIRT Magdalena Medio',
      title: 'National Convenor of Watchers',
    }),
    person('rut', 'Rut Alarid', 'NA', { organisation: 'Tejeduría Chimborazo' }),
    ...['Tom Ek', 'Ulf Ek', 'Per Ek'].map((name, at) => person(`na${at}`, name, 'NA')),
  ],
  ...{ groupWords: {}, open: [], threshold: 3, unpublished: [] },
})

const found = (text: string) => leaksIn(check, text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('organisations', () => {
  it.each([
    ['The Centre for Digital Dignity replied.', 'ORGANISATION Centre for Digital Dignity'],
    ['La Fundación Barrio Libre lo pidió.', 'ORGANISATION Fundación Barrio Libre'],
    ['The League of Internet Users of Namibia waits.', 'ORGANISATION League of Internet Users of Namibia'],
    ['Seen at Tejedoría today.', 'ORGANISATION Tejedoría'],
    ['La gente del Magdalena lo sabe.', 'ORGANISATION Magdalena'],
  ])('called in other languages or written by ear are found in «%s»', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })

  it.each([
    'The Magdalena and the Orinoco rose.',
    'Las crecidas del Magdalena llegan en abril.',
    'Subieron al Chimborazo y al Cotopaxi.',
    'The Magdalena Valley has no signal.',
    'La ley de internet de Namibia tiene un centro.',
  ])('called after a river or a mountain are not found in «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('names that are written by ear', () => {
  it.each([
    'Ochoaerrarte spoke of it.',
    'Habló Jocoyotzintl.',
    'It was Ibarguen who spoke.',
    'It was Ivarguén who spoke.',
  ])('are found in «%s»', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('titles', () => {
  it.each([
    ['A Guardiã do Índice do Norte respondeu.', 'TITLE Guardiã do Índice do Norte'],
    ['La coordinadora nacional de vigías respondió.', 'TITLE coordinadora nacional'],
  ])('of offices that are seldom named are found in «%s»', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })
})
