import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from './check.ts'
import type { Participant } from './register/register.ts'

const person = (id: string, name: string, country: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name,
  country,
  alsoKnownAs: [],
  organisation: null,
  organisationAlso: [],
  email: `${id}@mail.example`,
  title: null,
  groupKey: 'officials',
  cities: [],
  isSeated: true,
  sessions: [],
  ...more,
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
    person('zed', 'Zed Amankwah', 'GH', { organisation: 'Ofori Tsee', title: 'Director of the Steppe Bridge Fund' }),
    person('lina', 'Lina Ortí', 'PE', { title: 'Signals Warden of Portsmere' }),
    person('osk', 'Oskar Lind', 'NO', { title: 'Duty Advocate for Seized Devices' }),
    ...['Tom Ek', 'Ulf Ek', 'Per Ek'].map((name, at) => person(`na${at}`, name, 'NA')),
  ],
  groupWords: {},
  open: [],
  threshold: 3,
  unpublished: [
    {
      id: 'sent',
      text: 'We help neighbourhood committees that were cheated over the internet and do not know whom to ask.',
    },
  ],
})

const found = (text: string) => leaksIn(check, text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('organisations', () => {
  it.each([
    ['The Centre for Digital Dignity replied.', 'ORGANISATION Centre for Digital Dignity'],
    ['La Fundación Barrio Libre lo pidió.', 'ORGANISATION Fundación Barrio Libre'],
    ['The League of Internet Users of Namibia waits.', 'ORGANISATION League of Internet Users of Namibia'],
    ['Seen at Tejedoría today.', 'ORGANISATION Tejedoría'],
    ['La gente del Magdalena lo sabe.', 'ORGANISATION Magdalena'],
    ['El Fondo Puente de la Estepa lo pagó.', 'ORGANISATION Fondo Puente de la Estepa'],
    ['Written at kuwa.example and steppebridge.example.', 'DOMAIN steppebridge.example'],
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

describe('people of a country', () => {
  it.each([
    ['La limeña pidió la palabra.', 'COMBINATION La limeña'],
    ['C’est une Péruvienne, la seule, qui a parlé.', 'COMBINATION une Péruvienne'],
    ['The Peruvian linguist was the last to speak.', 'COMBINATION Peruvian linguist'],
    ['A arequipeña falou depois.', 'COMBINATION A arequipeña'],
    ['La investigadora afroperuana llamó la atención.', 'COMBINATION investigadora afroperuana'],
    ['The Norwegian in the second row kept returning to it.', 'COMBINATION The Norwegian'],
    ['Somebody had risen at four in Oslo to say so.', 'COMBINATION Somebody had risen at four in Oslo'],
    [
      '“Ours is the authority that watches over the networks of Peru, and I have presided over it.”',
      'COMBINATION Peru, and I',
    ],
    ['« Notre atelier, à Oslo, tient dans une pièce. »', 'COMBINATION Notre atelier, à Oslo'],
  ])('are found in «%s»', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })

  it.each([
    'La Constitución chilena, la peruana y la uruguaya protegen la correspondencia.',
    'The Danish statute was compared with the Swedish one and the Norwegian one.',
    'La loi danoise, la norvégienne et la suédoise exigent un mandat.',
    'El pisco limeño se sirve frío.',
    'The Peruvian and the Chilean constitutions protect letters.',
    'La empresa peruana debe conservar los datos.',
  ])('are not found where «%s» speaks of things', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('titles of which a text leaves something out', () => {
  it.each([
    ['A note by the Signals Warden was read.', 'TITLE Signals Warden'],
    ['La abogada de turno para aparatos incautados trajo fotos.', 'TITLE abogada de turno para aparatos incautados'],
  ])('are found in «%s»', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })
})

describe('what somebody wrote', () => {
  const words = 'neighbourhood committees that were cheated over the web have no one to turn to'

  it('is found by fewer of its words where the text says that somebody wrote it', () => {
    expect(found(`One contributor wrote that ${words}.`)).toHaveLength(1)
    expect(found(`It is a fact that some ${words.replace('neighbourhood ', '')}.`)).toEqual([])
  })
})
