/** Rules that compare a translation with its English text. */
import { sameWords } from '../allowed.ts'
import { shapeOf } from '../icu.ts'
import { isId } from '../newId.ts'
import { type Message, ofEach, type Rule, type Violation } from './rule.ts'

const ids = ofEach('id', function* ({ id, locale }) {
  if (locale === 'en' && !isId(id)) yield `“${id}” is not an id: run npx pnpm@12 generate`
})

const missing = ofEach('missing translation', function* ({ text }) {
  if (text.trim() === '') yield 'is not translated'
})

const outdated = ofEach('outdated translation', function* ({ id, text, english, translatedFrom }) {
  if (text !== '' && english !== undefined && translatedFrom !== undefined && translatedFrom !== english)
    yield `was translated from an older English sentence, “${translatedFrom}”, which is now “${english}”: review it, then run npx pnpm@12 message reviewed ${id}`
})

/** Whether a message has any words besides values and tags. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{\w+\}|<[^>]*>/g, ''))

const identical = ofEach('same as English', function* ({ text, english, locale }) {
  if (locale !== 'en' && text === english && hasWords(text) && !sameWords[locale].includes(text))
    yield `“${text}”: translate it, or add it to the words that are the same (allowed.ts)`
})

const shapes = ofEach('values and tags', function* ({ text, english, locale }) {
  if (locale === 'en' || english === undefined || text === '') return
  const [here, there] = [shapeOf(text), shapeOf(english)]
  if (here.join() !== there.join())
    yield `has ${here.join(', ') || 'none'}, but English has ${there.join(', ') || 'none'}`
})

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u2060/g, '')
    .toLowerCase()

const glossary: Rule = {
  name: 'term of the glossary',
  check: (messages, terms) => {
    const byEnglish = new Map(terms.map((term) => [term.en, term]))
    return messages.flatMap(({ id, locale, text, english }): Violation[] => {
      const term = locale !== 'en' && english !== undefined ? byEnglish.get(english) : undefined
      if (!term || locale === 'en' || text === '' || term[locale].some((one) => folded(one) === folded(text))) return []
      const detail = `“${english}” is “${term[locale].join('” or “')}” in docs/glossary.md, and not “${text}”`
      return [{ rule: 'term of the glossary', id, locale, detail }]
    })
  },
}

/** The most common text; on a tie, the first message's. */
function mostCommon(messages: readonly Message[]): Message | undefined {
  const byText = [...Map.groupBy(messages, ({ text }) => text).values()]
  return byText.toSorted((one, other) => other.length - one.length)[0]?.[0]
}

/** Messages that share a key but whose text differs from most others with that key. */
function differing(rule: string, messages: readonly Message[], keyOf: (message: Message) => string): Violation[] {
  return [...Map.groupBy(messages, (message) => `${message.locale} ${keyOf(message)}`).values()].flatMap((group) => {
    const known = mostCommon(group)
    return group.flatMap(({ id, locale, text, english }): Violation[] => {
      if (!known || known.text === text) return []
      const detail = `“${text}”, but “${known.text}” in ${known.id}${english === undefined ? '' : ` for the same “${english}”`}`
      return [{ rule, id, locale, detail }]
    })
  })
}

const oneText: Rule = {
  name: 'one text for an id',
  check: (messages) => differing('one text for an id', messages, ({ id }) => id),
}

const oneTranslation: Rule = {
  name: 'one translation for a sentence',
  check: (messages) =>
    differing(
      'one translation for a sentence',
      messages.filter(({ locale, english }) => locale !== 'en' && english !== undefined),
      ({ english = '' }) => english,
    ),
}

export const translationRules: readonly Rule[] = [
  ids,
  missing,
  outdated,
  identical,
  shapes,
  glossary,
  oneText,
  oneTranslation,
]
