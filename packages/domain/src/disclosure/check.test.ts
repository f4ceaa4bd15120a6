import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn, leaksInLabel } from './check.ts'
import type { Participant } from './register/register.ts'

const person = (id: string, name: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name,
  alsoKnownAs: [],
  organisation: null,
  organisationAlso: [],
  email: `${id}@mail.example`,
  title: null,
  groupKey: 'civil-society',
  country: 'CO',
  cities: [],
  isSeated: true,
  sessions: [],
  ...more,
})

const participants = [
  person('lucia', 'Lucía de los Ríos Ferrán', {
    organisation: 'Red de Auxilio Digital del Sur (RADS)',
    email: 'lucia.ferran@auxilio-sur.example',
    title: 'Directora de investigación',
    country: 'UY',
  }),
  person('jose', 'José Ignacio Cumberbatch Arango', { title: 'Adviser on child online safety' }),
  person('zoe', 'Zoé Bellegarde', { groupKey: 'academic', country: 'SR', organisation: 'Université des Trois-Rives' }),
  person('yulia', 'Юлия Соколова', { country: 'CA', organisation: 'Prairie Commons Project' }),
  person('santiago', 'Santiago Flores', { country: 'CL' }),
  person('rosa', 'Rosa Grace Woods', { country: 'JM', organisation: 'Cedar Street Civic Lab', title: 'Director' }),
  person('paulo', 'João Paulo Guimarães', {
    groupKey: 'technical',
    country: 'BR',
    organisation: 'Instituto Fio da Meada',
  }),
]

const check = checkOf({
  participants,
  unpublished: [
    {
      id: 'contribution-1',
      text: 'We fear that the wide definition of unauthorised access would turn good-faith security research into a crime across the region.',
    },
  ],
  groupWords: {
    academic: ['academic', 'académica', 'académico', 'acadêmico', 'acadêmica', 'universitaire', 'scholar'],
    technical: ['engineer', 'ingeniera', 'engenheiro', 'ingénieur'],
    'civil-society': ['civil society representative'],
  },
  open: ['Instituto Fio da Meada'],
  threshold: 3,
})

const found = (text: string) => leaksIn(check, text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('the leak check', () => {
  it.each([
    ['As Ferrán, Lucía pointed out, this is wide.', 'NAME Ferrán, Lucía'],
    ['Según Ríos Ferrán, la norma es vaga.', 'NAME Ríos Ferrán'],
    ['In the view of Cumberbatch it is vague.', 'NAME Cumberbatch'],
    ['L. Ferrán objetó.', 'INITIALS L. Ferrán'],
    ['One expert (J. I. C. A.) disagreed.', 'INITIALS J. I. C. A'],
    ['Nacho explicó que la cadena de custodia falla.', 'NICKNAME Nacho'],
    ['Yulia Sokolova warned of it.', 'TRANSLITERATION Yulia Sokolova'],
    ['Mme Iouliia Sokolova a rappelé ce point.', 'TRANSLITERATION Iouliia Sokolova'],
    ['The Ferráns of this debate…', 'INFLECTION Ferráns'],
    ['Mr Cumberbach asked why.', 'TRANSLITERATION Cumberbach'],
    ['Mr Cumbrebatch asked why.', 'TYPO Cumbrebatch'],
    ['The Prairie Commons project supports it.', 'ORGANISATION Prairie Commons project'],
    ['RADS pidió salvaguardias.', 'ACRONYM RADS'],
    ['Write to lucia.ferran (at) auxilio-sur.example.', 'ADDRESS lucia.ferran (at) auxilio-sur.example'],
    ['See https://www.auxilio-sur.example/informe.', 'DOMAIN www.auxilio-sur.example'],
    ['The adviser on child online safety disagreed.', 'TITLE adviser on child online safety'],
    ['The only academic from Suriname disagreed.', 'COMBINATION academic from Suriname'],
    ['La académica surinamesa se opuso.', 'COMBINATION académica surinamesa'],
    [
      'Many fear the wide definition of unauthorised access would turn good faith security research into crime in the region.',
      'QUOTATION fear the wide definition of unauthorised access would turn good faith security research into crime in the region',
    ],
    ['Rosa said no.', 'NAME Rosa'],
  ])('finds in «%s» «%s»', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })

  it.each([
    'The meeting in Santiago drew on the Pact of San José and the Budapest Convention.',
    'Academic freedom in Suriname and elsewhere needs grace and patience; flores.',
    'El río Ríos no existe; los ríos de los Andes sí.',
    'UN member states and OAS bodies spoke of the Ley Olimpia and the Lei Carolina Dieckmann.',
    'Directives on research and the adviser role exist in many ministries.',
    'Instituto Fio da Meada hosted the consultation.',
    'José Martí wrote of it, and so did Lucía Fernández.',
  ])('finds nothing in «%s»', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'a',
    'A',
    '1',
    '漢',
    'a-',
    'a.',
    'www.',
    'x@',
    'a@b.',
    '(at) ',
    'a dot ',
    'L.',
    'R. A. ',
    'academic Suriname ',
    'unauthorised_access_would_turn_good_faith_research_',
  ])('takes longer only as a text is longer, also one of nothing but «%s»', (part) => {
    const text = part.repeat(60_000 / part.length)
    const began = process.cpuUsage()
    expect(found(`${text}\nWrite to lucia.ferran@auxilio-sur.example`)).toContain(
      'ADDRESS lucia.ferran@auxilio-sur.example',
    )
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(4_000)
  })

  it('compares no sentence without an end with another as a whole', () => {
    const words = Array.from({ length: 12_000 }, (_, at) => `w${(at * 7) % 911}x${at % 13}`)
    const endless = checkOf({
      participants: [],
      groupWords: {},
      open: [],
      threshold: 3,
      unpublished: [{ id: 'contribution-2', text: words.join('_') }],
    })
    const began = process.cpuUsage()
    const leaks = leaksIn(endless, `Before it. ${words.slice(300, 4_000).join('_')}`)
    expect(new Set(leaks.map(({ kind, of }) => `${kind} ${of}`))).toEqual(new Set(['QUOTATION contribution-2']))
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(4_000)
  })

  it('looks at the names of files', () => {
    expect(leaksInLabel(check, 'draft_lucia-ferran_v2.docx').map(({ kind }) => kind)).toEqual(['NAME'])
    expect(leaksInLabel(check, 'report-final-rads.pdf').map(({ kind }) => kind)).toEqual(['ACRONYM'])
    expect(leaksInLabel(check, 'Cybercrime_report_final_en.pdf')).toEqual([])
  })
})
