import { expect, test } from '@jest/globals'
import { type Catalogue, parseCatalogue, printCatalogue } from './catalogue.ts'
import { fill, isOutdated, translatedFrom } from './fill.ts'

const header = 'msgid ""\nmsgstr ""\n"Language: x\\n"'

const catalogue = (file: string, ...blocks: string[]): Catalogue =>
  parseCatalogue(file, `${[header, ...blocks].join('\n\n')}\n`)

const entriesOf = ({ entries }: Catalogue) => entries.map(({ id, text }) => [id, text])

test('a catalogue is printed as it was read', () => {
  const text = `${header}\n\n# en: Say “a”\n#. note\n#: src/A.tsx\nmsgctxt "there"\nmsgid "x.say"\nmsgstr "Diga \\"a\\"\\n y"\n`
  expect(printCatalogue(parseCatalogue('a/es.po', text))).toBe(text)
})

test('a message that moves to another catalogue keeps its translation and the text that it was made from', () => {
  const before = [catalogue('a/es.po', '# en: Save\nmsgid "x.save"\nmsgstr "Guardar"')]
  const after = [
    catalogue('b/en.po', 'msgid "x.save"\nmsgstr "Save it"'),
    catalogue('b/es.po', 'msgid "x.save"\nmsgstr ""'),
  ]
  fill(after, before, [])
  expect(after.flatMap(entriesOf)).toEqual([
    ['x.save', 'Save it'],
    ['x.save', 'Guardar'],
  ])
  expect(after[1]?.entries.map(translatedFrom)).toEqual(['Save'])
})

test('a translation is outdated once its English text changes', () => {
  const english = catalogue('en.po', 'msgid "x.save"\nmsgstr "Save\\nnow"')
  const spanish = catalogue('es.po', 'msgid "x.save"\nmsgstr "Guardar"')
  fill([english, spanish], [], [])
  expect(spanish.entries.map((entry) => isOutdated(entry, 'Save\nnow'))).toEqual([false])
  expect(spanish.entries.map((entry) => isOutdated(entry, 'Save later'))).toEqual([true])
})

test('an untranslated message follows the current English', () => {
  const english = catalogue('en.po', 'msgid "x.save"\nmsgstr "Save later"')
  const spanish = catalogue('es.po', '# en: Save\nmsgid "x.save"\nmsgstr ""')
  fill([english, spanish], [], [])
  expect(spanish.entries.map(translatedFrom)).toEqual(['Save later'])
})

test('a message that gets an id keeps the translation that it had under its text and context', () => {
  const before = [
    catalogue('es.po', 'msgid "Decline"\nmsgstr "Rechazar"', 'msgctxt "staged"\nmsgid "Decline"\nmsgstr "Rechazo"'),
  ]
  const after = [
    catalogue('en.po', 'msgid "x.decline"\nmsgstr "Decline"', 'msgid "x.decline-2"\nmsgstr "Decline"'),
    catalogue('es.po', 'msgid "x.decline"\nmsgstr ""', 'msgid "x.decline-2"\nmsgstr ""'),
  ]
  fill(after, before, [
    { id: 'x.decline', english: 'Decline', context: undefined },
    { id: 'x.decline-2', english: 'Decline', context: 'staged' },
  ])
  expect(after.slice(1).flatMap(entriesOf)).toEqual([
    ['x.decline', 'Rechazar'],
    ['x.decline-2', 'Rechazo'],
  ])
})
