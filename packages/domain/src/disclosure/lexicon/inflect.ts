/** Gender and number of adjectives and nouns, by their endings. */

export type Language = 'en' | 'es' | 'pt' | 'fr'
/** Refers to one, to several, or to either. */
export type GrammaticalNumber = 'ONE' | 'MANY' | 'ANY'

export interface Inflection {
  form: string
  number: GrammaticalNumber
}

/**
 * An ending of the masculine singular, then the feminine singular, masculine plural and feminine plural (`-`: no distinct form).
 */
type Rule = readonly [ending: RegExp, ...forms: string[]]

const rules: Record<Exclude<Language, 'en'>, readonly Rule[]> = {
  es: [
    [/és$/, 'esa', 'eses', 'esas'],
    [/án$/, 'ana', 'anes', 'anas'],
    [/ón$/, 'ona', 'ones', 'onas'],
    [/ín$/, 'ina', 'ines', 'inas'],
    [/í$/, '-', 'íes', 'ís'],
    [/or$/, 'ora', 'ores', 'oras'],
    [/ol$/, 'ola', 'oles', 'olas'],
    [/o$/, 'a', 'os', 'as'],
    [/z$/, '-', 'ces'],
    [/([bcdfghjklmnpqrstvxy])$/, '-', '$1es'],
    [/([aeiu])$/, '-', '$1s'],
  ],
  pt: [
    [/ês$/, 'esa', 'eses', 'esas'],
    [/ão$/, 'ã', 'ães', 'ãs', 'ões', 'ãos', 'oa'],
    [/eu$/, 'eia', 'eus', 'eias'],
    [/or$/, 'ora', 'ores', 'oras'],
    [/ol$/, 'ola', 'óis', 'olas'],
    [/o$/, 'a', 'os', 'as'],
    [/([bcdfghjklmnpqrstvxz])$/, '-', '$1es'],
    [/([aeiu])$/, '-', '$1s'],
  ],
  fr: [
    [/ien$/, 'ienne', 'iens', 'iennes'],
    [/éen$/, 'éenne', 'éens', 'éennes'],
    [/an$/, 'ane', 'ans', 'anes', 'anne', 'annes'],
    [/ton$/, 'tonne', 'tons', 'tonnes'],
    [/c$/, 'que', 'cs', 'ques', 'cque', 'cques'],
    [/eur$/, 'euse', 'eurs', 'euses', 'eure', 'eures', 'rice', 'rices'],
    [/s$/, 'se', '-', 'ses'],
    [/([dnltkir])$/, '$1e', '$1s', '$1es'],
    [/é$/, 'ée', 'és', 'ées'],
    [/([eao])$/, '-', '$1s'],
  ],
}

/** All forms of a masculine singular, or of an English word. */
export function inflectionsOf(word: string, language: Language): Inflection[] {
  if (language === 'en') return english(word)
  const one: Inflection = { form: word, number: 'ONE' }
  const rule = rules[language].find(([ending]) => ending.test(word))
  if (!rule) return [one]
  const [ending, feminine = '-', ...plurals] = rule
  const made = (form: string, number: GrammaticalNumber): Inflection[] =>
    form === '-' ? [] : [{ form: word.replace(ending, form), number }]
  return [one, ...made(feminine, 'ONE'), ...plurals.flatMap((form) => made(form, numberOf(form)))]
}

/** The plurals may include a second feminine form. */
const numberOf = (form: string): GrammaticalNumber => (form.endsWith('s') ? 'MANY' : 'ONE')

function english(word: string): Inflection[] {
  if (/(?:ese|ish|ch|ss|ois|sh|ic)$/.test(word)) return [{ form: word, number: 'ANY' }]
  return [
    { form: word, number: 'ONE' },
    { form: /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`, number: 'MANY' },
  ]
}

/** The words in order, without accents and capitals. */
export const foldWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
