/** Rules for the labels of buttons. */
import { notActions, verbs } from '../allowed.ts'
import type { Locale } from '../forbidden.ts'
import { sentencesOf } from '../icu.ts'
import { ofEach, type Rule } from './rule.ts'

/** Two lines of a button at 360 px, in characters. */
const maxLabel = 60

/** What stands before the verb: a negation, a pronoun, an adverb that French puts there. */
const before: Record<Locale, RegExp> = {
  en: /^(?:Don’t )/,
  es: /^(?:No )/,
  'pt-BR': /^(?:Não )/,
  fr: /^(?:(?:Ne (?:pas|plus|rien)|Se|Me|Tout|En|Le|La|Les) |S’|M’|L’)+/i,
}

const infinitive: Record<Exclude<Locale, 'en'>, RegExp> = {
  es: /[aei]r(?:se|l[aeo]s?|[mn]e|nos)?$/,
  'pt-BR': /(?:[aei]r|or|ôr)(?:-(?:se|me|l[ao]s?|lhe))?$/,
  fr: /(?:er|ir|re)$/,
}

const isVerb = (locale: Locale, word: string): boolean =>
  locale === 'en'
    ? verbs.has(word.replace(/^./, (letter) => letter.toUpperCase()))
    : infinitive[locale].test(word.toLowerCase())

const plain = (text: string): string => text.replace(/<\/?\d+\/?>/g, '').trim()

const begins = ofEach('button begins with a verb', function* ({ id, locale, text, isButton }) {
  if (!isButton || text === '' || id in notActions) return
  for (const label of sentencesOf(text).map(plain)) {
    const [word = ''] = label.replace(before[locale], '').split(/[\s,:…?]/u)
    if (!isVerb(locale, word))
      yield `“${label}”: “${word}” is no verb that buttons begin with; say what pressing it does (verbs and exceptions are in allowed.ts)`
  }
})

const lengths = ofEach('length of a button', function* ({ text, isButton }) {
  if (!isButton) return
  for (const label of sentencesOf(text).map(plain))
    if (label.length > maxLabel) yield `“${label}”: ${label.length} characters, ${maxLabel} fit on two lines at 360 px`
})

export const buttonRules: readonly Rule[] = [begins, lengths]
