/** Rules that apply within one language. */
import { forbiddenIn, type Locale } from '../forbidden.ts'
import { argumentsOf, parseMessage, sentencesOf } from '../icu.ts'
import { type Message, ofEach, type Rule } from './rule.ts'

/** An element without text is replaced by a placeholder for text. */
const withoutTags = (text: string): string => text.replace(/<\d+\/>/g, '▪').replace(/<\/?\d+>/g, '')

const sentences = ({ text }: Message): string[] => sentencesOf(text).map(withoutTags)

const forbiddenPhrases = ofEach('forbidden phrase', function* (message) {
  for (const sentence of sentences(message)) yield* forbiddenIn(message.locale, sentence.replace(/\{\w+\}/g, '{}'))
})

interface Sign {
  problem: RegExp
  say: string
}

const everywhere: readonly Sign[] = [
  { problem: /\.\.\./, say: 'three full stops: write …' },
  { problem: /"/, say: 'a straight quotation mark' },
  { problem: /'/, say: 'a straight apostrophe: write ’' },
  { problem: / - |--/, say: 'a hyphen as a dash: write –' },
  { problem: / {2}/, say: 'two spaces' },
]
const tight: Sign = { problem: /[ \u00a0\u202f][;?!](?!\S)|[ \u00a0\u202f]:(?=\s|$)/, say: 'a space before a mark' }

const tightPercent: Sign = { problem: /[\d}][ \u00a0\u202f]%/, say: 'a space before %' }
const loosePercent: Sign = { problem: /[\d}] ?%/, say: 'no no-break space before %' }

const signs: Record<Message['locale'], readonly Sign[]> = {
  en: [tight, tightPercent, { problem: /[«»]/, say: 'foreign quotation marks: write “…”' }],
  es: [
    tight,
    loosePercent,
    { problem: /[“”]/, say: 'foreign quotation marks: write «…»' },
    { problem: /^[^¿]*\?/, say: '? without ¿' },
    { problem: /^[^¡]*!/, say: '! without ¡' },
  ],
  'pt-BR': [tight, tightPercent, { problem: /[«»]/, say: 'foreign quotation marks: write “…”' }],
  fr: [{ problem: /[“”]/, say: 'foreign quotation marks: write « … »' }],
}
const frenchSpaces: readonly Sign[] = [
  { problem: /[\d}] (?:%|Mo|s|h)(?![\p{L}\p{N}’])/u, say: 'no no-break space before a unit' },
  { problem: /« |[ ]»|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/, say: 'no no-break space inside of « »' },
  { problem: / [:;?!]|[\p{L}\p{N})}][;?!](?=\s|$)|[\p{L})}]:(?=\s|$)/u, say: 'no no-break space before : ; ? !' },
]

const typography = ofEach('typography', function* (message) {
  const { locale, isSpacedLater } = message
  const held = [...everywhere, ...signs[locale], ...(locale === 'fr' && !isSpacedLater ? frenchSpaces : [])]
  for (const sentence of sentences(message)) for (const { problem, say } of held) if (problem.test(sentence)) yield say
})

/** A word that looks like a plural noun. */
const severalThings = /^(?!(?:as|is|was|has|does|this|its)$)(?:\p{L}+s|people|children)$/u

const countedNouns = ofEach('counted noun outside a plural', function* ({ text, numbers, locale }) {
  if (locale !== 'en') return
  const outside = parseMessage(text)
    .map((part) => (typeof part === 'string' ? part : part.kind ? '\n' : `{${part.name}}`))
    .join('')
  for (const [, name = '', word = ''] of withoutTags(outside).matchAll(/\{(\w+)\}[ \u00a0]([\p{L}’]+)/gu))
    if (numbers.has(name) && severalThings.test(word)) yield `{${name}} ${word}: put it into plural`
})

/** Plural categories used by whole numbers below a million. */
function categoriesOf(locale: string): Set<string> {
  const rules = new Intl.PluralRules(locale)
  return new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))
}

const pluralForms = ofEach('plural forms', function* ({ text, locale }) {
  const needed = categoriesOf(locale)
  const noneIsOne = new Intl.PluralRules(locale).select(0) === 'one'
  for (const { name, kind, options } of argumentsOf(parseMessage(text))) {
    if (kind !== 'plural') continue
    for (const each of needed)
      if (!(each in options) && !(each === 'one' && '=1' in options)) yield `{${name}} has no form “${each}”`
    const one = options.one ?? []
    if (noneIsOne && options.one && !('=0' in options) && !sentencesOfParts(one).includes('#'))
      yield `the form “one” of {${name}} also stands for none: write =1, or # in it`
  }
})

const sentencesOfParts = (parts: readonly unknown[]): string =>
  parts.filter((part) => typeof part === 'string').join(' ')

const someDate = /(?:^|[ (])(?:on|until|till|by|before|after|since|from) \{(\w+)\}/gi

/** Names of date values that the English text inserts. */
const datesIn = (english: string): Set<string> =>
  new Set(
    sentencesOf(english).flatMap((one) => Array.from(withoutTags(one).matchAll(someDate), ([, name = '']) => name)),
  )

/** A preposition that must not stand right before a value. */
interface Misplaced {
  pattern: RegExp
  /** True: only before dates; false: before everything but numbers. */
  isOfDates: boolean
  advice: (word: string, name: string) => string
}

const misplaced: Readonly<Partial<Record<Locale, readonly Misplaced[]>>> = {
  'pt-BR': [
    {
      pattern: /\b(em) \{(\w+)\}/gi,
      isOfDates: true,
      advice: (_, name) =>
        `“em {${name}}”: before a weekday it is “na” or “no”; write “Início: {${name}}”, for example`,
    },
  ],
  es: [
    {
      pattern: /\b(hasta) \{(\w+)\}/gi,
      isOfDates: true,
      advice: (_, name) => `“hasta {${name}}”: before a date, “hasta el”`,
    },
  ],
  fr: [
    {
      pattern: /(jusqu’à) \{(\w+)\}/gi,
      isOfDates: true,
      advice: (_, name) => `“jusqu’à {${name}}”: before a date, “jusqu’au”`,
    },
    {
      pattern: /(?<![\p{L}’])(de|que|lorsque|puisque) \{(\w+)\}(?! à )/giu,
      isOfDates: false,
      advice: (word, name) => `“${word} {${name}}”: before a vowel it would be elided; turn it round or quote it`,
    },
  ],
}

const prepositions = ofEach('preposition before a value', function* (message) {
  const { locale, english, numbers } = message
  const dates = english === undefined ? undefined : datesIn(english)
  for (const sentence of sentences(message))
    for (const { pattern, isOfDates, advice } of misplaced[locale] ?? [])
      for (const [, word = '', name = ''] of sentence.matchAll(pattern))
        if (!numbers.has(name) && (!isOfDates || !dates || dates.has(name))) yield advice(word, name)
})

const heads = ofEach('clause at the head', function* (message) {
  for (const sentence of sentences(message)) {
    if (message.locale === 'fr' && /(?:^|[.!?…][ \u00a0])Qui [^?]*?[.,]/.test(sentence))
      yield '“Qui …”: write “Toute personne qui …” or turn it round'
    if (message.locale === 'en' && /(?:^|[.!?…] )(?:Who|What|That which|Of) [^?.]*\./.test(sentence))
      yield 'begins with “Who”, “What” or “Of”: turn it round'
  }
})

/** Maximum length of a sentence, in words. */
const maxSentence = 25

const breaker: Record<Message['locale'], Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  'pt-BR': new Intl.Segmenter('pt-BR', { granularity: 'sentence' }),
}

/** Number of words in each sentence; an inserted value counts as one. */
const wordsPerSentence = (locale: Message['locale'], text: string): number[] =>
  Array.from(
    breaker[locale].segment(text),
    ({ segment }) => segment.split(/\s+/u).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length,
  )

const longSentences = ofEach('long sentence', function* (message) {
  for (const said of sentences(message))
    for (const words of wordsPerSentence(message.locale, said))
      if (words > maxSentence) yield `${words} words in a sentence: make two of it`
})

export const languageRules: readonly Rule[] = [
  forbiddenPhrases,
  typography,
  countedNouns,
  pluralForms,
  prepositions,
  heads,
  longSentences,
]
