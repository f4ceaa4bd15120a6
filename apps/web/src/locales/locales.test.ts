import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { createCompiledCatalog } from '@lingui/cli/api'
import { formatter } from '@lingui/format-po'
import { english, languages } from '../app/language.ts'

const sourceLocale = english.locale

function parse(folder: string, locale: string) {
  const filename = path.join(import.meta.dirname, folder, `${locale}.po`)
  return formatter({ explicitIdAsDefault: true }).parse(readFileSync(filename, 'utf8'), {
    locale,
    sourceLocale,
    filename,
  })
}

/** Every message of a catalogue by its id, with its English text. */
async function read(folder: string, locale: string) {
  const english = await parse(folder, sourceLocale)
  const catalogue = await parse(folder, locale)
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, message]) => [id, { ...message, message: english[id]?.translation }]),
  )
}

/** Words that are the same in a language as in English. */
const shared: Record<string, readonly string[]> = {
  es: ['No', 'Webhooks'],
  'pt-BR': ['Menu', 'Link', 'Site', 'Webhooks'],
  fr: [
    '{0, plural, one {# place} other {# places}}',
    'Code',
    'Article',
    'Publication',
    'Consultation',
    'Correction',
    'Contribution',
    'Contributions',
    'Protection',
    'Description',
    'Format',
    'Introduction',
    'Invitations',
    'Maximum',
    'maximum',
    'Menu',
    'Messages',
    'Minimum',
    'minimum',
    'Motivation',
    'motivation',
    'Notes',
    'Organisation',
    'organisation',
    'Places',
    'Programme',
    'protection',
    'Question {0}',
    'Question',
    'Questions',
    'Site',
    'Version {0}, {1}',
    'Webhooks',
    '{0, plural, one {# question} other {# questions}}',
  ],
}

/** Whether there is any word in a message beside its placeholders and tags. */
const hasWords = (message: string): boolean => /\p{L}/u.test(message.replace(/\{\w+\}|<[^>]*>/g, ''))

/** What a message needs to be filled: its placeholders, how each is used, its tags and the sign for a count. */
function shapeOf(locale: string, message: string): string[] {
  const { source, errors } = createCompiledCatalog(locale, { message }, { namespace: 'json', strict: true })
  const [error] = errors
  if (error) throw error.error
  const found = new Set<string>()
  /** Text, or a list of texts and of placeholders: `[name]`, `[name, kind, branches]`. */
  const walk = (parts: unknown): void => {
    for (const part of Array.isArray(parts) ? parts : [parts])
      if (typeof part === 'string') for (const [mark] of part.matchAll(/<\/?\d+\/?>|#/g)) found.add(mark)
      else if (Array.isArray(part)) {
        const [name, kind, branches] = part
        found.add(kind ? `${name} ${kind}` : name)
        for (const branch of Object.values(branches ?? {})) walk(branch)
      }
  }
  const compiled: { messages: { message: unknown } } = JSON.parse(source)
  walk(compiled.messages.message)
  return [...found].sort()
}

test('the shape of a message', () => {
  expect(shapeOf('en', 'Plain')).toEqual([])
  expect(shapeOf('en', 'By <0><1/></0> for {name}')).toEqual(['</0>', '<0>', '<1/>', 'name'])
  expect(shapeOf('en', '{n, plural, one {One {name}} other {# of <0>{name}</0>}}')).toEqual([
    '#',
    '</0>',
    '<0>',
    'n plural',
    'name',
  ])
  expect(() => shapeOf('en', '{n, plural, one {One}')).toThrow()
})

const folders = ['', 'event', 'form', 'status', 'rest', 'below', 'report', 'list', 'door', 'rare', 'own', 'staff']

for (const { locale } of languages.filter((language) => language !== english)) {
  for (const folder of folders) {
    const name = path.join(folder, locale)
    const source = await read(folder, sourceLocale)
    const translated = await read(folder, locale)

    test(`${name} says everything, and nothing that is no longer asked for`, () => {
      expect(Object.keys(source).length).toBeGreaterThan(10)
      expect(Object.keys(translated).sort()).toEqual(Object.keys(source).sort())
      const faulty = Object.values(translated).filter(({ translation, obsolete }) => obsolete || !translation?.trim())
      expect(faulty.map(({ message }) => message)).toEqual([])
    })

    test(`${name} keeps placeholders and tags`, () => {
      const changed = Object.values(translated).flatMap(({ message = '', translation = '' }) => {
        const [here, there] = [shapeOf(locale, translation), shapeOf(sourceLocale, message)]
        return here.join() === there.join() ? [] : [{ message, here, there }]
      })
      expect(changed).toEqual([])
    })

    if (locale === 'fr')
      test(`${name} has a no-break space before : ; ? ! and inside « »`, () => {
        const breakable = Object.values(translated).flatMap(({ translation = '' }) =>
          /« | [:;?!»]/.test(translation) ? [translation] : [],
        )
        expect(breakable).toEqual([])
      })

    if (new Intl.PluralRules(locale).select(0) === 'one')
      test(`${name} says one only of one, though none is singular too`, () => {
        const untrue = Object.values(translated).flatMap(({ translation = '' }) =>
          [...translation.matchAll(/\bone \{((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(([form, words = '']) =>
            words.includes('#') ? [] : [form],
          ),
        )
        expect(untrue).toEqual([])
      })

    test(`${name} repeats English only where the word is the same`, () => {
      const repeated = Object.values(translated).flatMap(({ message = '', translation = '' }) =>
        message === translation && hasWords(message) && !shared[locale]?.includes(message) ? [message] : [],
      )
      expect(repeated).toEqual([])
    })
  }

  test(`${locale} says a message alike in all catalogues, as a page reads several of them`, async () => {
    const known = new Map<string, Set<string | undefined>>()
    for (const folder of folders)
      for (const [id, { translation }] of Object.entries(await read(folder, locale)))
        known.set(id, (known.get(id) ?? new Set()).add(translation))
    expect([...known.values()].filter((said) => said.size > 1).map((said) => [...said])).toEqual([])
  })
}
