import { expect, test } from '@jest/globals'
import { root } from '../../generate.ts'
import { rules } from '../evaluate.ts'
import { forbidden, forbiddenIn, type Locale } from '../forbidden.ts'
import { readTerms, type Term } from '../glossary.ts'
import type { Message } from './rule.ts'

const terms: Term[] = [{ en: 'Add', es: ['Añadir'], 'pt-BR': ['Adicionar'], fr: ['Ajouter'] }]

const message = (locale: Locale, text: string, more: Partial<Message> = {}): Message => ({
  id: 'x.y',
  locale,
  text,
  numbers: new Set(['n']),
  ...more,
})

interface Case {
  rule: string
  wrong: Message[]
  right: Message[]
}

const one = (rule: string, wrong: Message, right: Message): Case => ({ rule, wrong: [wrong], right: [right] })

const typography = (locale: Locale, wrong: string, right: string): Case =>
  one('typography', message(locale, wrong), message(locale, right))

const preposition = (locale: Locale, wrong: string, right: string, english: string): Case =>
  one('preposition before a value', message(locale, wrong, { english }), message(locale, right, { english }))

const button = (locale: Locale, wrong: string, right: string): Case =>
  one(
    'button begins with a verb',
    message(locale, wrong, { isButton: true }),
    message(locale, right, { isButton: true }),
  )

const cases: Case[] = [
  one('id', message('en', 'Save', { id: 'Save' }), message('en', 'Save', { id: 'common.save' })),
  one('missing translation', message('es', ' '), message('es', 'Guardar')),
  one(
    'outdated translation',
    message('es', 'Guardar', { english: 'Save it', translatedFrom: 'Save' }),
    message('es', 'Guardar', { english: 'Save', translatedFrom: 'Save' }),
  ),
  one(
    'same as English',
    message('es', 'Save', { english: 'Save' }),
    message('fr', 'Question', { english: 'Question' }),
  ),
  one(
    'values and tags',
    message('es', 'Hola {name}', { english: 'Hello <0>{name}</0>' }),
    message('es', '<0>{name}</0>, hola', { english: 'Hello <0>{name}</0>' }),
  ),
  one('values and tags', message('es', '{n} plazas', { english: '{n, plural, other {# seats}}' }), message('es', 'a')),
  one(
    'term of the glossary',
    message('es', 'Agregar', { english: 'Add' }),
    message('es', 'añadir', { english: 'Add' }),
  ),
  {
    rule: 'one text for an id',
    wrong: [message('en', 'Save'), message('en', 'Save it')],
    right: [message('en', 'Save'), message('es', 'Guardar')],
  },
  {
    rule: 'one translation for a sentence',
    wrong: [message('es', 'a', { english: 'x' }), message('es', 'b', { english: 'x', id: 'x.z' })],
    right: [message('es', 'a', { english: 'x' }), message('fr', 'b', { english: 'x', id: 'x.z' })],
  },
  one('forbidden phrase', message('en', 'Take this list away as CSV'), message('en', 'Export CSV')),
  one('forbidden phrase', message('en', 'Leave it'), message('en', 'Leave it empty, or leave it out.')),
  one(
    'forbidden phrase',
    message('en', 'A letter'),
    message('en', 'Lower-case letters, or six digits or letters from a to f'),
  ),
  one('forbidden phrase', message('en', 'A letter'), message('en', 'My visa letter')),
  one('forbidden phrase', message('pt-BR', 'Obrigado'), message('pt-BR', 'Agradecemos')),
  one('forbidden phrase', message('pt-BR', 'Enviar-me um link'), message('pt-BR', 'Receber um link')),
  one(
    'forbidden phrase',
    message('pt-BR', 'Quem está inscrito'),
    message('pt-BR', '{n, plural, one {# pessoa está inscrita} other {Já tinham se inscrito.}}'),
  ),
  one(
    'forbidden phrase',
    message('es', 'Quien está inscrito'),
    message('es', '{n, plural, one {# persona queda inscrita} other {Ya se habían inscrito.}}'),
  ),
  one('forbidden phrase', message('pt-BR', 'Apagar tudo'), message('pt-BR', 'Excluir tudo')),
  one('forbidden phrase', message('es', 'No se ha publicado nada'), message('es', 'Aún no se ha publicado nada')),
  one('forbidden phrase', message('es', 'Lo lee todo el mundo'), message('es', 'Lo lee cualquier persona')),
  one('forbidden phrase', message('fr', '{n, plural, one {#} other {ceux qui}}'), message('fr', 'celles qui')),
  one('forbidden phrase', message('fr', 'Aux rapporteurs'), message('fr', 'Aux rapporteuses et rapporteurs')),
  one('forbidden phrase', message('fr', 'Ouvrez-la par le lien'), message('fr', 'Ouvrez-la avec le lien')),
  typography('en', 'Wait...', 'Wait…'),
  typography('en', 'The "room"', 'The “room”'),
  typography('en', "It's", 'It’s'),
  typography('en', 'a - b', 'a – b'),
  typography('en', 'Really ?', 'Really?'),
  typography('es', '“Sala”', '«Sala»'),
  typography('es', 'Seguro?', '¿Seguro?'),
  typography('es', 'Listo!', '¡Listo!'),
  typography('pt-BR', '«Sala»', '“Sala”'),
  typography('fr', '“Salle”', '«\u00a0Salle\u00a0»'),
  typography('fr', '« Salle »', '«\u00a0Salle\u00a0»'),
  typography('fr', 'Vraiment ?', 'Vraiment\u00a0?'),
  typography('fr', 'Vraiment?', 'Vraiment\u202f?'),
  typography('en', 'At 400 %', 'At 400%'),
  typography('pt-BR', 'A {share} %', 'A {share}%'),
  typography('es', 'Al 400 %', 'Al 400\u00a0%'),
  typography('es', 'Al 400%', 'Al 400\u00a0%'),
  typography('fr', 'Dans {seconds} s', 'Dans {seconds}\u00a0s, {name} s’inscrit'),
  typography('fr', '15 Mo au plus', '15\u00a0Mo au plus, 3 membres'),
  one(
    'counted noun outside a plural',
    message('en', 'There are {n} seats'),
    message('en', '{n, plural, one {# seat} other {# seats}} for {n} of {total} and <0>{name}</0> sessions'),
  ),
  one('plural forms', message('es', '{n, plural, other {#}}'), message('es', '{n, plural, one {#} other {#}}')),
  one(
    'plural forms',
    message('fr', '{n, plural, one {Une place} other {#}}'),
    message('fr', '{n, plural, =1 {Une place} other {#}}'),
  ),
  preposition('pt-BR', 'Começa em {when}', 'Início: {when}', 'Begins on {when}'),
  preposition('es', 'Abierto hasta {when}', 'Abierto hasta el {when}', 'Open until {when}'),
  preposition('fr', 'Ouvert jusqu’à {when}', 'Ouvert jusqu’au {when}', 'Open until {when}'),
  preposition('fr', 'La place de {name}', 'La place\u00a0: {name}', '{name}’s seat'),
  one('clause at the head', message('en', 'Who has a seat hears of it.'), message('en', 'Who has a seat? Ask.')),
  one('clause at the head', message('fr', 'Qui a une place la garde.'), message('fr', 'Qui a une place\u00a0?')),
  one('clause at the head', message('fr', 'Qui attend, attend.'), message('fr', 'Qui lit vos données')),
  one(
    'long sentence',
    message('en', `${'word '.repeat(25)}{count}.`),
    message('en', `${'word '.repeat(25)}. One more.`),
  ),
  button('en', 'New tag', 'Add tag'),
  button('en', 'Don’t more', 'Don’t publish it'),
  button('es', 'Vista previa', 'Ver la vista previa'),
  button('pt-BR', 'Prévia', '{n, plural, one {Excluir-la} other {Não publicar}}'),
  button('fr', 'Aperçu', 'Se désabonner'),
  one(
    'length of a button',
    message('en', `Send ${'o'.repeat(60)}`, { isButton: true }),
    message('en', `Send ${'o'.repeat(60)}`),
  ),
]

const found = (rule: string, messages: Message[]): string[] =>
  rules.filter(({ name }) => name === rule).flatMap(({ check }) => check(messages, terms).map(({ detail }) => detail))

test.each(cases.map((each) => [each.rule, each.wrong.at(-1)?.text ?? '', each] as const))(
  '%s: “%s” fails, and what is right passes',
  (_rule, _text, { rule, wrong, right }) => {
    expect(found(rule, wrong)).toHaveLength(1)
    expect(found(rule, right)).toEqual([])
  },
)

test('each rule has an example that fails', () => {
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort())
})

test('an outdated translation says what to do', () => {
  const [detail] = found('outdated translation', [message('es', 'a', { english: 'Save it', translatedFrom: 'Save' })])
  expect(detail).toBe(
    'was translated from an older English sentence, “Save”, which is now “Save it”: review it, then run npx pnpm@12 message reviewed x.y',
  )
})

test('of several translations of a sentence, the one that most messages have is right', () => {
  const decline = (id: string, text: string) => message('es', text, { id, english: 'Decline' })
  const [detail] = found('one translation for a sentence', [
    decline('a.decline', 'Rechazo'),
    decline('b.decline', 'Rechazar'),
    decline('c.decline', 'Rechazar'),
  ])
  expect(detail).toBe('“Rechazo”, but “Rechazar” in b.decline for the same “Decline”')
})

test('the glossary says nothing that is forbidden', () => {
  const read = readTerms(root)
  expect(read.length).toBeGreaterThan(50)
  const said = (Object.keys(forbidden) as Locale[]).flatMap((locale) =>
    read.flatMap((term) =>
      [term[locale]].flat().flatMap((way) => Array.from(forbiddenIn(locale, way), (say) => `${way}: ${say}`)),
    ),
  )
  expect(said).toEqual([])
})
