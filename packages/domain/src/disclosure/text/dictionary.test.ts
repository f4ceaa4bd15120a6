import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from '../check.ts'
import type { Participant } from '../register/register.ts'
import { addDictionary, dictionaryMarks, dictionaryMarksOfName } from './dictionary.ts'

addDictionary(
  [
    '=barlovento windward',
    '=enebro juniper',
    '=cendura wimple',
    '=zorbal quillet',
    '=genevrier juniper',
    '=vent wind',
    '=guarida den lair',
    '-jeneverbes juniper',
    '=wardo ward',
    '=cobijo den lair',
  ].join('\n'),
)

const person = (id: string, organisation: string): Participant => ({
  id,
  name: `Ola ${id}`,
  country: 'NA',
  alsoKnownAs: [],
  organisation,
  organisationAlso: [],
  email: `${id}@mail.example`,
  title: null,
  groupKey: 'officials',
  cities: [],
  isSeated: true,
  sessions: [],
})
const check = checkOf({
  participants: [
    person('quell', 'Quillet Wimple Workshop'),
    person('brask', 'Windward Secretariat for Cyber Cooperation'),
    person('tove', 'Comité de Defensa Sierra Nevada'),
    person('ulv', 'Abogadas de Guardia'),
  ],
  unpublished: [],
  groupWords: {},
  open: [],
  threshold: 3,
})
const found = (text: string) =>
  leaksIn(check, text).map(({ kind, from, to, isPossible }) => `${kind} ${isPossible} ${text.slice(from, to)}`)

describe('a bilingual dictionary', () => {
  it('gives words of all languages and their translations a mark in common', () => {
    expect(dictionaryMarks('enebros')).toEqual(dictionaryMarks('juniper'))
    expect(dictionaryMarks('genevrier')).toEqual(dictionaryMarks('enebro'))
    expect(dictionaryMarks('windward')).toEqual(expect.arrayContaining([...dictionaryMarks('vent')]))
    expect(dictionaryMarks('casa')).toEqual([])
  })

  it('knows words of languages that only names may be in as words of names alone', () => {
    expect(dictionaryMarks('jeneverbes')).toEqual([])
    expect(dictionaryMarksOfName('jeneverbes')).toEqual(dictionaryMarks('juniper'))
  })

  it.each([
    [
      'Le Secrétariat des Îles-du-Vent pour la cybercoopération a offert un local.',
      'Secrétariat des Îles-du-Vent pour la cybercoopération',
    ],
    ['Pidió la palabra el Taller Cendura de Zorbal.', 'Taller Cendura de Zorbal'],
  ])('finds most of the own words of an organisation, as a possible leak, in “%s”', (text, part) => {
    expect(found(text)).toEqual([`ORGANISATION true ${part}`])
  })

  it.each([
    'The Bar Association and the National Police should meet.',
    'En la Sierra Nevada la señal llega antes que el juzgado.',
    'El viento movió el enebro junto a la secretaría.',
  ])('finds no organisation in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})
