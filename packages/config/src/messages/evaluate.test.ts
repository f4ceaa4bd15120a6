import { expect, test } from '@jest/globals'
import { labelsIn } from './buttons.ts'
import { parseCatalogue } from './catalogue.ts'
import { review } from './command.ts'
import { baselineOf, describe, evaluate, placesOf } from './evaluate.ts'
import { parseMessage, sentencesOf, shapeOf } from './icu.ts'
import { messagesIn, wordsIn } from './load.ts'
import { renamedIn } from './rename.ts'
import type { Violation } from './rules/rule.ts'

const violation = (id: string): Violation => ({ rule: 'typography', locale: 'es', id, detail: 'two spaces' })

test('a known violation passes, and is counted', () => {
  const baseline = baselineOf([violation('x.a'), violation('x.b')])
  expect(baseline).toEqual({ typography: ['es x.a', 'es x.b'] })
  const evaluation = evaluate([violation('x.a'), violation('x.b')], baseline)
  expect(evaluation).toEqual({ added: [], fixed: [], remaining: baseline })
  expect(describe(evaluation)).toEqual(['Known violations still to edit: typography: 2'])
})

test('a new violation fails', () => {
  const { added, ...rest } = evaluate([violation('x.a'), violation('x.b')], { typography: ['es x.a'] })
  expect(added).toEqual([violation('x.b')])
  const catalogue = parseCatalogue('locales/list/es.po', 'msgid ""\nmsgstr ""\n\nmsgid "x.b"\nmsgstr "Dos  espacios"\n')
  expect(describe({ added, ...rest }, placesOf([catalogue])).slice(0, 2)).toEqual([
    'es: x.b two spaces (typography)',
    '  in locales/list/es.po',
  ])
})

test('a fixed violation has to be removed from the baseline', () => {
  const { added, fixed, remaining } = evaluate([violation('x.a')], { typography: ['es x.a', 'es x.b'] })
  expect(added).toEqual([])
  expect(fixed.map(({ id }) => id)).toEqual(['x.b'])
  expect(remaining).toEqual({ typography: ['es x.a'] })
})

test('the shape of a message', () => {
  expect(shapeOf('Plain')).toEqual([])
  expect(shapeOf('By <0><1/></0> for {name}')).toEqual(['</0>', '<0>', '<1/>', 'name'])
  expect(shapeOf('{n, plural, one {One {name}} other {# of <0>{name}</0>}}')).toEqual([
    '#',
    '</0>',
    '<0>',
    'n plural',
    'name',
  ])
  expect(() => parseMessage('{n, plural, one {One}')).toThrow('not a message')
  expect(() => parseMessage('a}')).toThrow('a brace too many')
})

test('a choice is read by each of its branches', () => {
  expect(sentencesOf('{n, plural, one {# seat} other {# seats}} of {name}')).toEqual([
    '# seat of {name}',
    '# seats of {name}',
  ])
})

test('labels of buttons are found in the sources', () => {
  const code = `const Row = ({ busy }) => <StaffButton title={t({ id: 'x.title', message: 'Why' })}>
    {busy ? t({ id: 'x.saving', message: 'Saving' }) : <Trans id="x.save">Save</Trans>}
    <span><Trans id="x.all">all</Trans></span>
    <Dialog><Trans id="x.asked">Really?</Trans></Dialog>
  </StaffButton>`
  expect(labelsIn('row.tsx', code)).toEqual(['x.saving', 'x.save', 'x.all'])
})

test('messages know which of their values are numbers', () => {
  const english = '#. placeholder {0}: faults.length\n#. placeholder {1}: name\nmsgid "x.y"\nmsgstr "{0} faults of {1}"'
  const [message] = messagesIn([parseCatalogue('en.po', `msgid ""\nmsgstr ""\n\n${english}\n`)])
  expect([...(message?.numbers ?? [])]).toEqual(['0'])
})

test('words of the API are read with the names that lead to them', () => {
  const code =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    "export const en = { refusals: { Full: ({ most }) => `Only ${most} seats.`, A: () => 'No {{name}} there' } }"
  expect(wordsIn('en.ts', code, 'en').map(({ id, text }) => [id, text])).toEqual([
    ['en.ts refusals.Full', 'Only {most} seats.'],
    ['en.ts refusals.A', 'No name there'],
  ])
})

test('words of a module in four languages are read by the key that names the language', () => {
  const code =
    "export const words = { en: { Full: 'No seats left' }, pt_BR: { Full: 'Sem vagas' } }; const x = 'not words'"
  expect(wordsIn('words.ts', code, null).map(({ id, locale, text }) => [id, locale, text])).toEqual([
    ['words.ts Full', 'en', 'No seats left'],
    ['words.ts Full', 'pt-BR', 'Sem vagas'],
  ])
})

test('a reviewed translation counts as made from the English of today', () => {
  const header = 'msgid ""\nmsgstr ""\n\n'
  const catalogues = [
    parseCatalogue('en.po', `${header}msgid "x.a"\nmsgstr "Save it"\n\nmsgid "y.a"\nmsgstr "New"\n`),
    parseCatalogue(
      'es.po',
      `${header}# en: Save\nmsgid "x.a"\nmsgstr "Guardar"\n\n# en: Old\nmsgid "y.a"\nmsgstr "Nuevo"\n`,
    ),
    parseCatalogue('fr.po', `${header}# en: Save\nmsgid "x.a"\nmsgstr "Enregistrer"\n`),
  ]
  expect(review(catalogues, ['x.*'], ['es'])).toEqual(['es x.a'])
  const outdated = messagesIn(catalogues).filter(
    ({ locale, english, translatedFrom }) => locale !== 'en' && english !== translatedFrom,
  )
  expect(outdated.map(({ locale, id }) => `${locale} ${id}`)).toEqual(['es y.a', 'fr x.a'])
})

test.each([
  ["t({ id: 'x.a', message: 'x.ab' })", "t({ id: 'y.b', message: 'x.ab' })"],
  ['<Trans id="x.a">', '<Trans id="y.b">'],
  ['msgid "x.a"', 'msgid "y.b"'],
  ['"pt-BR x.a"', '"pt-BR y.b"'],
  ["'x.a-c' 'xxa'", "'x.a-c' 'xxa'"],
])('a renamed id is replaced in %s, and no other', (before, after) => {
  expect(renamedIn(before, 'x.a', 'y.b')).toBe(after)
})
