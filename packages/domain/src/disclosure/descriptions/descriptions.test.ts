import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from '../check.ts'
import type { Participant } from '../register/register.ts'

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

const countries = ['BR', 'AR', 'CL', 'MX', 'CO', 'CA']

const check = checkOf({
  participants: [
    person('wire', 'Tovan Brask', 'SR', {
      organisation: 'Braskuna Cable Ltd',
      title: 'Head of Lawful Interception Compliance',
    }),
    person('seat', 'Kanut Ivalo', 'CA', { organisation: 'Muskeg Law School', title: 'Arctic Chair in Archive Ethics' }),
    person('bench', 'Odile Marsan', 'VC', {
      organisation: 'Island Court of Appeal',
      title: 'Presiding Justice, Criminal Division',
    }),
    person('founder', 'Perla Dufresne', 'DM', {
      organisation: 'Morne Justice Collective',
      title: 'Founder and Counsel',
    }),
    ...Array.from({ length: 120 }, (_, at) =>
      person(`other-${at}`, `Person ${at}`, countries[at % countries.length] ?? '', {
        title: ['Director of Research', 'Researcher', 'Coordinator', 'Counsel'][at % 4] ?? null,
      }),
    ),
  ],
  groupWords: {},
  open: [],
  threshold: 3,
  unpublished: [],
})

const peopleIn = (text: string) => [...new Set(leaksIn(check, text).flatMap(({ people }) => people))]

describe('a person described without a name', () => {
  it.each([
    ['The person who answers for lawful interception at a Surinamese carrier asked for written orders.', 'wire'],
    ['El responsable de interceptación legal de un operador de cable surinamés mostró una orden sin firma.', 'wire'],
    ['The holder of the Arctic chair in the ethics of archives proposed a pause.', 'seat'],
    ['El magistrado que preside la sala penal de un tribunal de apelación dudó de esa lectura.', 'bench'],
    ['L’avocate qui a fondé un collectif pour la justice en Dominique a demandé une exception.', 'founder'],
  ])('is found where the description fits nobody else: “%s”', (text, id) => {
    expect(peopleIn(text)).toEqual([id])
  })

  it('is a possible find', () => {
    expect(leaksIn(check, 'El magistrado que preside la sala penal de un tribunal de apelación dudó.')).toEqual([
      expect.objectContaining({ kind: 'TITLE', isPossible: true }),
    ])
  })

  it.each([
    'A director of research asked for time.',
    'Los derechos del hombre y la interceptación legal se trataron por separado.',
    'Cada institución debe tener una persona responsable de la interceptación legal.',
    'A court of appeal in the islands may overrule the division.',
    'The right of whoever is intercepted lawfully was discussed twice.',
  ])('is not found where many fit or nobody is meant: “%s”', (text) => {
    expect(peopleIn(text)).toEqual([])
  })
})

describe('an address', () => {
  it.each([
    ['El hilo es de @braskuna_tovan, publicado la misma noche.', 'wire'],
    ['La demanda está en www.braskuna.example.', 'wire'],
  ])('is found by a name or a telling word of an organisation: “%s”', (text, id) => {
    expect(peopleIn(text)).toEqual([id])
  })
})
