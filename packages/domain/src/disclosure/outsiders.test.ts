import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from './check.ts'
import type { Participant } from './register/register.ts'
import { countryCodeOf } from './text/places.ts'

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

const participants = [
  person('nilda', 'Nilda Huarachi Huanca', 'PE', { organisation: 'Fiscalía Provincial del Rímac' }),
  ...['Ana Solís', 'Eva Ruiz', 'Inés Paz'].map((name, at) => person(`pe${at}`, name, 'PE', { isSeated: false })),
  ...['Tom Ek', 'Ulf Ek', 'Per Ek'].map((name, at) => person(`se${at}`, name, 'SE')),
  person('hope', 'Hope Prado', 'LC', {
    organisation: 'Caribbean Council for Shared Networks',
    title: 'Honorary treasurer',
  }),
  person('rina', 'Rina Vold', 'KE', {
    organisation: 'Kestrelan Licensing Bureau',
    title: 'Deputy Director for Spectrum Licensing',
  }),
  person('paz', 'Paz Aro', 'UY', { organisation: 'Delegacia de Crimes Digitais' }),
  person('ruby', 'Ruby Macallister', 'UY', { title: 'Director of Applied Acoustics' }),
  person('gaelle', 'Anne-Gaëlle Charbonneau', 'UY', { organisation: 'Corantijn Public Prosecutions' }),
  person('tum', 'Irma Uc Quintanilla', 'UY', { organisation: 'Consejo Transandino de Mares' }),
  person('jose', 'José Luis Tello', 'HN', { organisation: 'Red de Acompañamiento Luciérnaga' }),
]

const check = checkOf({
  participants,
  groupWords: {},
  open: [],
  threshold: 3,
  unpublished: [
    {
      id: 'sent',
      text: 'Quienes defendemos derechos en zonas rurales recibimos amenazas por mensajes que nadie investiga.',
    },
  ],
})

const found = (text: string) => leaksIn(check, text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('people who are identified by where they are from', () => {
  it.each([
    ['The only one from Peru objected.', 'COMBINATION one from Peru'],
    ['La única peruana se opuso.', 'COMBINATION única peruana'],
    ['O representante de Lima se opôs.', 'COMBINATION representante de Lima'],
    ['Nadie más de Honduras estaba.', 'COMBINATION Nadie más de Honduras'],
    ['La Péruvienne s’y est opposée.', 'COMBINATION La Péruvienne'],
    ['O Peru tinha uma única voz.', 'COMBINATION Peru tinha uma única voz'],
    ['De la academia peruana hubo una sola persona.', 'COMBINATION peruana hubo una sola persona'],
    ['Habló quien se conectaba desde Lima.', 'COMBINATION quien se conectaba desde Lima'],
    ['« À Lima, c’est moi qui signe. »', 'COMBINATION Lima, c’est moi'],
    ['The lone Caribbean participant objected.', 'COMBINATION Caribbean participant'],
    [
      '“When my office was raided in Tegucigalpa, they took it all.”',
      'COMBINATION my office was raided in Tegucigalpa',
    ],
  ])('are found in «%s»', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })

  it('are counted among those who hold a seat too: registrants without one hide nobody', () => {
    expect(found('The Peruvian delegate objected.')).toEqual(['COMBINATION Peruvian delegate'])
    expect(found('The Swedish delegate objected.')).toEqual([])
  })

  it('are possible finds where a text alone says that there is one', () => {
    const [leak] = leaksIn(check, 'The only Swedish delegate objected.')
    expect(leak).toMatchObject({ kind: 'COMBINATION', isPossible: true })
  })

  it.each([
    'The only country of the region with such a law is Peru.',
    'Peruvian courts refused twice; the Peruvian law was changed in Lima.',
    'Participants from Peru and Honduras agreed.',
    'La policía de Tegucigalpa tiene dos laboratorios.',
    'Un seul point de contact au Pérou suffirait.',
    'O texto em inglês difere do texto em espanhol.',
  ])('are not looked for where «%s» speaks of a country', (text) => {
    expect(found(text)).toEqual([])
  })

  it('may be written with any name of the country', () => {
    expect(['pe', 'Perú', 'Pérou', 'Germany', 'Allemagne', 'Atlantis'].map(countryCodeOf)).toEqual([
      'PE',
      'PE',
      'PE',
      'DE',
      'DE',
      null,
    ])
  })
})

describe('organisations of those who registered', () => {
  it.each([
    ['The Firefly Accompaniment Network wrote to us.', 'ORGANISATION Firefly Accompaniment Network'],
    [
      'Le Conseil caribéen pour les réseaux partagés s’y oppose.',
      'ORGANISATION Conseil caribéen pour les réseaux partagés',
    ],
    ['Las de Luciérnaga lo saben.', 'ORGANISATION Luciérnaga'],
    ['La gente del Rímac lo sabe.', 'ORGANISATION Rímac'],
    ['El CCRC lo pidió.', 'ACRONYM CCRC'],
    ['See https://acompanamientoluciernaga.example/list.', 'DOMAIN acompanamientoluciernaga.example'],
    ['O Conselho Trans-Andino de Mares pediu.', 'ORGANISATION Conselho Trans-Andino de Mares'],
  ])('are found in «%s»', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })

  it.each(['A network of fireflies lit the path.', 'The council of the Caribbean states has networks.'])(
    'are not found in «%s»',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('people who are identified by what they do', () => {
  it.each([
    ['La subdirectora de licencias del espectro se abstuvo.', 'TITLE subdirectora de licencias del espectro'],
    ['Le directeur adjoint des licences et du spectre dort.', 'TITLE directeur adjoint des licences et du spectre'],
    [
      'The official who heads the licensing of frequencies left.',
      'TITLE official who heads the licensing of frequencies',
    ],
    ['“I teach at a Peruvian university.”', 'COMBINATION I teach at a Peruvian'],
    ['Trabalho numa delegacia pequena.', 'COMBINATION Trabalho numa delegacia'],
    ['Notre coopérative dessert le Pérou.', 'COMBINATION Notre coopérative dessert le Pérou'],
    ['La empresa peruana de pagos explicó sus plazos.', 'COMBINATION empresa peruana'],
    ['An operator from a traffic exchange in Lima said so.', 'COMBINATION operator from a traffic exchange in Lima'],
    [
      'La funcionaria que tramita la cooperación peruana habló.',
      'COMBINATION funcionaria que tramita la cooperación peruana',
    ],
    ['Desde la experiencia peruana se dudó.', 'COMBINATION Desde la experiencia peruana'],
    ['De Nairóbi veio a ressalva.', 'COMBINATION De Nairóbi'],
    ['Un directeur de l’acoustique appliquée répond.', 'TITLE directeur de l’acoustique appliquée'],
    ['La Dir. de Acústica Aplicada respondió.', 'TITLE Dir. de Acústica Aplicada'],
    ['La fiscal peruana estimó que tarda.', 'COMBINATION fiscal peruana'],
    ['Pour le procureur péruvien, l’urgence prime.', 'COMBINATION procureur péruvien'],
    ['A Kenyan who teaches law in Lima agreed.', 'COMBINATION Kenyan who teaches'],
    ['Desde Nairobi se pidió no confundirlos.', 'COMBINATION Desde Nairobi'],
    ['“A delegacia em que trabalho é pequena.”', 'COMBINATION delegacia em que trabalho'],
    ['Le Bureau kestrelien répond vite.', 'ORGANISATION Bureau kestrelien'],
  ])('are found in «%s»', (text, leak) => {
    expect(found(text)).toContain(leak)
  })

  it.each([
    'Los subdirectores de licencias del espectro deberían reunirse.',
    'La empresa peruana debe conservar los datos.',
    'The Peruvian experience with licences is public.',
    'La cooperación peruana avanza.',
  ])('are not looked for in «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('names that are words, titles, and words of what was sent', () => {
  it.each([
    ['We owe the wording to Hope.', 'NAME Hope'],
    ['La idea fue de Pepe.', 'NICKNAME Pepe'],
    ['Ruby asked why.', 'NAME Ruby'],
    ['Irma Ucquintanilla lo propuso.', 'NAME Irma Ucquintanilla'],
    ['Le mot de Charbonnot est « grave ».', 'TRANSLITERATION Charbonnot'],
    ['Quintanlila would rather not.', 'TYPO Quintanlila'],
    ['Le tableau d’Anne-Gaë reste à compléter.', 'NICKNAME Anne-Gaë'],
    ['La trésorière honoraire a refusé de voter.', 'TITLE trésorière honoraire'],
    [
      'Those who defend rights in rural areas receive threats by message that nobody investigates.',
      'QUOTATION defend rights',
    ],
  ])('are found in «%s»', (text, leak) => {
    expect(found(text)[0]).toContain(leak)
  })

  it.each([
    'There is hope in the text.',
    'Hope was expressed that it improves.',
    'El prado está verde.',
    'A bug in a Ruby library was given as an example.',
    'El Código Tello de 1928 se citó.',
    'El estado de Prado aparece en las estadísticas.',
    'A maré mudou desde a primeira sessão.',
  ])('are not found in «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})
