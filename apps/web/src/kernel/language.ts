import { type I18n, setupI18n } from '@lingui/core'
import { languageCookie } from '@plenaria/schema/languages'
import type { FieldWords } from '@plenaria/schema/words'
import type { Language } from '../__generated__/graphql.ts'
import { retryWithBackoff } from './loading/retryWithBackoff.ts'

/** A language of the interface: its names in browsers, in addresses, in the API, and for its speakers. */
export interface InterfaceLanguage {
  locale: 'en' | 'es' | 'pt-BR' | 'fr'
  /** Path prefix of this language; English has none. */
  base: '' | '/es' | '/pt-BR' | '/fr'
  api: Language
  name: string
}

export const english: InterfaceLanguage = { locale: 'en', base: '', api: 'en', name: 'English' }

export const languages: readonly InterfaceLanguage[] = [
  english,
  { locale: 'es', base: '/es', api: 'es', name: 'Español' },
  { locale: 'pt-BR', base: '/pt-BR', api: 'pt_BR', name: 'Português' },
  { locale: 'fr', base: '/fr', api: 'fr', name: 'Français' },
]

export function languageOfPath(path: string): InterfaceLanguage {
  const first = path.split('/', 2)[1]?.toLowerCase()
  return languages.find(({ base }) => base !== '' && base.slice(1).toLowerCase() === first) ?? english
}

/** The address without its language. */
export function pathWithoutLanguage(path: string): string {
  const { base } = languageOfPath(path)
  return path.slice(base.length) || '/'
}

export const languageOfLocale = (locale: string): InterfaceLanguage =>
  languages.find((language) => language.locale === locale) ?? english

/** The same page in another language. */
export function inLanguage({ base }: InterfaceLanguage, path: string): string {
  const rest = pathWithoutLanguage(path)
  return base === '' ? rest : base + (rest === '/' ? '' : rest)
}

/** Cookie for a year: the language of addresses without a prefix. */
export function rememberLanguage({ locale }: InterfaceLanguage): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing where there is no TLS
  document.cookie = `${languageCookie}=${locale}; path=/; max-age=31536000; samesite=lax`
}

const catalogues = {
  en: () => import('../locales/en.po'),
  es: () => import('../locales/es.po'),
  'pt-BR': () => import('../locales/pt-BR.po'),
  fr: () => import('../locales/fr.po'),
}

const loaded = new Map<string, Promise<I18n>>()

/**
 * The messages of a language that every page needs; the same promise for the same language. Without them not even an error can be
 * shown: loading is retried until it succeeds.
 */
export function wordsOf({ locale }: InterfaceLanguage): Promise<I18n> {
  return once(loaded, locale, async () => {
    const { messages } = await retryWithBackoff(catalogues[locale])
    // A copy, since the messages of later bundles are added to it.
    return setupI18n({ locale, messages: { [locale]: { ...messages } } })
  })
}

/**
 * Message bundles that are not sent with every page: `list` of events in a list or a series, `event` of an event's page, `form`
 * of registering and `rest` of its later pages, `status` of where one stands and `below` of what stands below it, `report` of
 * reports, `door` of signing in and where it leads, `rare` of pages that few look at, `draw` of a draw and its news,
 * `own` of somebody's account and data and of names of languages, `staff` of the organisers' workspace. Which bundle a file's messages are in follows from what
 * imports it (`apps/web/vite/catalogues.ts`).
 */
const laterCatalogues = {
  event: {
    en: () => import('../locales/event/en.po'),
    es: () => import('../locales/event/es.po'),
    'pt-BR': () => import('../locales/event/pt-BR.po'),
    fr: () => import('../locales/event/fr.po'),
  },
  form: {
    en: () => import('../locales/form/en.po'),
    es: () => import('../locales/form/es.po'),
    'pt-BR': () => import('../locales/form/pt-BR.po'),
    fr: () => import('../locales/form/fr.po'),
  },
  status: {
    en: () => import('../locales/status/en.po'),
    es: () => import('../locales/status/es.po'),
    'pt-BR': () => import('../locales/status/pt-BR.po'),
    fr: () => import('../locales/status/fr.po'),
  },
  rest: {
    en: () => import('../locales/rest/en.po'),
    es: () => import('../locales/rest/es.po'),
    'pt-BR': () => import('../locales/rest/pt-BR.po'),
    fr: () => import('../locales/rest/fr.po'),
  },
  below: {
    en: () => import('../locales/below/en.po'),
    es: () => import('../locales/below/es.po'),
    'pt-BR': () => import('../locales/below/pt-BR.po'),
    fr: () => import('../locales/below/fr.po'),
  },
  report: {
    en: () => import('../locales/report/en.po'),
    es: () => import('../locales/report/es.po'),
    'pt-BR': () => import('../locales/report/pt-BR.po'),
    fr: () => import('../locales/report/fr.po'),
  },
  list: {
    en: () => import('../locales/list/en.po'),
    es: () => import('../locales/list/es.po'),
    'pt-BR': () => import('../locales/list/pt-BR.po'),
    fr: () => import('../locales/list/fr.po'),
  },
  door: {
    en: () => import('../locales/door/en.po'),
    es: () => import('../locales/door/es.po'),
    'pt-BR': () => import('../locales/door/pt-BR.po'),
    fr: () => import('../locales/door/fr.po'),
  },
  rare: {
    en: () => import('../locales/rare/en.po'),
    es: () => import('../locales/rare/es.po'),
    'pt-BR': () => import('../locales/rare/pt-BR.po'),
    fr: () => import('../locales/rare/fr.po'),
  },
  draw: {
    en: () => import('../locales/draw/en.po'),
    es: () => import('../locales/draw/es.po'),
    'pt-BR': () => import('../locales/draw/pt-BR.po'),
    fr: () => import('../locales/draw/fr.po'),
  },
  own: {
    en: () => import('../locales/own/en.po'),
    es: () => import('../locales/own/es.po'),
    'pt-BR': () => import('../locales/own/pt-BR.po'),
    fr: () => import('../locales/own/fr.po'),
  },
  staff: {
    en: () => import('../locales/staff/en.po'),
    es: () => import('../locales/staff/es.po'),
    'pt-BR': () => import('../locales/staff/pt-BR.po'),
    fr: () => import('../locales/staff/fr.po'),
  },
}
/** `fields`: messages about invalid fields. Not in a catalogue, as the server uses the same words. */
const ofFields = {
  en: () => import('@plenaria/schema/words/en'),
  es: () => import('@plenaria/schema/words/es'),
  'pt-BR': () => import('@plenaria/schema/words/pt-BR'),
  fr: () => import('@plenaria/schema/words/fr'),
}
/** Languages whose `fields` have loaded. */
export const fieldWords = new Map<Language, FieldWords>()

export type Catalogue = keyof typeof laterCatalogues | 'fields'

const roomsComing = new Map<string, Promise<void>>()

/**
 * Adds the messages of some bundles to those of its language. No listener is called: what is on the screen has its words, and
 * parts of the page that still wait for their code would be rendered again.
 */
export function addWords(words: I18n, ...added: Catalogue[]): Promise<void> {
  const { locale, api } = languageOfLocale(words.locale)
  return once(roomsComing, `${locale} ${added}`, async () => {
    await Promise.all(
      added.map(async (catalogue) => {
        if (catalogue === 'fields') fieldWords.set(api, (await ofFields[locale]()).words)
        else Object.assign(words.messages, (await laterCatalogues[catalogue][locale]()).messages)
      }),
    )
  })
}

/** Begins again without any words: in each test file, pages have to bring their own. */
export function forgetWords(): void {
  for (const kept of [loaded, roomsComing, fieldWords]) kept.clear()
}

/** The cached promise under this name, created if missing; a rejected one is removed. */
function once<Result>(known: Map<string, Promise<Result>>, name: string, make: () => Promise<Result>): Promise<Result> {
  const before = known.get(name)
  if (before) return before
  const made = make()
  known.set(name, made)
  made.catch(() => known.delete(name))
  return made
}
