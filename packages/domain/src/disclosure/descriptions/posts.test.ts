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

const check = checkOf({
  participants: [
    person('vara', 'Ilda Roxo', 'BR', { organisation: 'Vara Criminal Digital da Serra Sul' }),
    person('mira', 'Mireddine Benkhaddar', 'MA', { organisation: 'Observatorio de las Mareas Bravas' }),
    person('pico', 'Bruno Eskerdo Joseph', 'PT', { organisation: 'Prairie Gateway Internet Exchange' }),
    person('duna', 'Duna Tolk', 'PL', { organisation: 'Agencia Dunar de Cartas' }),
    person('ryad', 'Ryad Omwal', 'CR'),
    person('fisk', 'Edurne Vark', 'PE', { organisation: 'Fiscalía Provincial de Tarmelo' }),
    person('jurd', 'Joost Wendel', 'AW', { title: 'Juridisch directeur' }),
    person('pres', 'Ilse Tramond', 'GF', { organisation: 'Association Tramontane des Ondes', title: 'Présidente' }),
    person('reg', 'Orla Finsk', 'DM', { organisation: 'Eastreach Court of Maritime Records', title: 'Registrar' }),
    person('lago', 'Inés Brodal', 'NI', { organisation: 'Comisión Interlacustre de Radioenlaces' }),
  ],
  groupWords: {},
  open: [],
  threshold: 3,
  unpublished: [
    {
      id: 'sent',
      text: 'Leciono processo penal e minhas alunas perguntam o que é uma busca quando ninguém entra em lugar nenhum.',
    },
  ],
})
const found = (text: string) => leaksIn(check, text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('people of organisations', () => {
  it.each([
    ['La juge du tribunal pénal numérique trouvait ces délais irréels.', 'TITLE juge du tribunal pénal numérique'],
    ['A juíza da vara criminal digital pediu prazo.', 'TITLE juíza da vara criminal digital'],
  ])('are identified by their office and most of its name in “%s”', (text, leak) => {
    expect(found(text)).toContain(leak)
  })

  it.each(['Criminal judges need digital tools.', 'Un juge du tribunal pénal doit motiver sa décision.'])(
    'are not identified by an office of any such court: “%s”',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it.each([
    ['Selon l’Obs. des Marées, le délai est court.', /ORGANISATION/],
    ['A Ag. Dunar de Cartas respondeu.', /ORGANISATION/],
    ['PGIX: no objection.', /ACRONYM PGIX/],
  ])('are found by shortenings of its name in “%s”', (text, leak) => {
    expect(found(text).join()).toMatch(leak)
  })
})

describe('people of offices', () => {
  it.each([
    ['As a registrar of a court for maritime records put it, paper floats.', /TITLE registrar of a court/],
    ['The registrar present had kept the list.', /TITLE registrar/],
    ['La greffière en chef a décrit le parcours du dossier.', 'TITLE greffière'],
    ['El representante de una comisión interlacustre de radioenlaces habló de mareas.', /TITLE representante/],
    ['Alguien de una comisión interlacustre de radioenlaces pidió tiempo.', /TITLE Alguien/],
    ['A integrante da comissão interlacustre de radioenlaces preferiu calar.', /TITLE integrante/],
    ['La fiscal provincial replicó que faltan peritos.', 'TITLE fiscal provincial'],
    ['The head of the southern sierra’s digital criminal court thought it generous.', /TITLE head of .* court/],
    ['Coube ao diretor jurídico pedir cautela.', 'TITLE diretor jurídico'],
    ['La présidente de l’association a rappelé les délais.', 'TITLE présidente de l’association'],
  ])('are identified by the name of their organisation or their title in other words: “%s”', (text, leak) => {
    expect(found(text).join()).toMatch(leak)
  })

  it.each([
    'Un fiscal provincial puede pedir la medida, según el código.',
    'A registrar of a court keeps maritime records for ten years.',
    'A representative of a national commission may ask for the records.',
    'La greffière en chef d’un tribunal signe chaque acte.',
    'La fiscal provincial que la ley prevé tiene veinte días.',
    'The legal director of any provider will ask for an order first.',
    'Le directeur juridique d’une entreprise demande toujours une ordonnance.',
    'The president of the association at the time, in 1998, resigned over the law.',
    'El presidente de la asociación, según los estatutos, firma las actas.',
  ])('are not identified by an office that anybody may hold: “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('names', () => {
  it('may be written in two words', () => {
    expect(found('M. Ben Khaddar a fait valoir ce point.')).toHaveLength(1)
  })

  it.each([
    'Joseph Fourier, mathématicien, a donné son nom à la transformation.',
    'Evaristo de Eskerdo já ria de comissões.',
    'O tribunal julgou, em 2023, a PGIE 51, sobre pedidos diretos.',
  ])('of somebody else, and numbers of cases, are left alone: “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('people of a country', () => {
  it.each([
    ['Desde Varsovia alguien se sumó a última hora.', 'COMBINATION Desde Varsovia'],
    ['Alguien contó que desde Varsovia acredita peritos.', 'COMBINATION Alguien contó que desde Varsovia'],
    ['A contribuição vinda da Polônia insistiu no prazo.', 'COMBINATION contribuição vinda da Polônia'],
    ['Uma engenheira de redes costa-riquenha mostrou o mapa.', 'COMBINATION engenheira de redes costa-riquenha'],
    ['Da cidade de Lisboa, em Portugal, chegou a única defesa do texto.', 'COMBINATION de Lisboa'],
  ])('are found in “%s”', (text, leak) => {
    expect(found(text)).toEqual([leak])
  })
})

it('a question is compared with what somebody wrote together with the sentence behind it', () => {
  const text = 'Se ninguém entra em lugar nenhum, o que é uma busca? É o que perguntam as alunas de processo penal.'
  expect(leaksIn(check, text)).toEqual([expect.objectContaining({ kind: 'QUOTATION', of: 'sent' })])
})

describe('a sentence that somebody wrote', () => {
  const written = checkOf({
    participants: [],
    groupWords: {},
    open: [],
    threshold: 3,
    unpublished: [
      { id: 'sent', text: 'Las lenguas originarias no aparecen aquí, y en ellas se denuncia y se declara.' },
    ],
  })

  it('is found in translation by four telling words in any order', () => {
    const text = 'People report in their indigenous languages, which appear in no draft of the treaty.'
    expect(leaksIn(written, text)).toEqual([expect.objectContaining({ kind: 'QUOTATION', isPossible: true })])
  })

  it('is not found by words of every consultation', () => {
    expect(leaksIn(written, 'The court asked for data and evidence in five languages.')).toEqual([])
  })
})
