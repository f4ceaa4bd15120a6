import { type I18n, setupI18n } from '@lingui/core'
import { languageCookie } from '@plenaria/schema/languages'
import type { FieldWords } from '@plenaria/schema/words'
import type { Language } from '../__generated__/graphql.ts'
import { retryWithBackoff } from './loading/retryWithBackoff.ts'

/** An interface language: its codes for browsers, URLs and the API, and its own name. */
export interface InterfaceLanguage {
  locale: 'en' | 'es' | 'pt-BR' | 'fr'
  /** Path prefix of the language; English has none. */
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

/** The path without its language prefix. */
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

/** Sets a cookie for a year: the language to use for addresses without a prefix. */
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
 * Loads the messages that every page needs; returns the same promise each time for a language. Without them not even an error can
 * be shown, so loading is retried until it succeeds.
 */
export function wordsOf({ locale }: InterfaceLanguage): Promise<I18n> {
  return once(loaded, locale, async () => {
    const { messages } = await retryWithBackoff(catalogues[locale])
    // A copy, since messages of later bundles are added to it.
    return setupI18n({ locale, messages: { [locale]: { ...messages } } })
  })
}

/**
 * Message bundles that are not sent with every page: `list` for events in a list or a series, `event` for an event's page, `form`
 * for registering and `rest` for its later pages, `status` for the status page and `below` for its lower part, `report` for
 * reports, `door` for signing in and the pages it leads to, `rare` for rarely visited pages, `draw` for a draw and its news,
 * `own` for a person's account, data and language names, `staff` for the organisers' workspace. The bundle of a file's messages
 * follows from what imports the file (`apps/web/vite/catalogues.ts`).
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
/** `fields`: messages about invalid fields. Not in a catalogue, as the server uses the same texts. */
const ofFields = {
  en: () => import('@plenaria/schema/words/en'),
  es: () => import('@plenaria/schema/words/es'),
  'pt-BR': () => import('@plenaria/schema/words/pt-BR'),
  fr: () => import('@plenaria/schema/words/fr'),
}
/** Messages about invalid fields, for each language loaded so far. */
export const fieldWords = new Map<Language, FieldWords>()

export type Catalogue = keyof typeof laterCatalogues | 'fields'

const roomsComing = new Map<string, Promise<void>>()

/**
 * Adds message bundles to those of the language. Listeners are not notified: visible content already has its messages, and parts
 * of the page that are still waiting for their code would be rendered again.
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

/** Resets all loaded messages, so that the pages of each test file have to load their own. */
export function forgetWords(): void {
  for (const kept of [loaded, roomsComing, fieldWords]) kept.clear()
}

/** Returns the cached promise of this name, creating it if missing; a rejected promise is removed. */
function once<Result>(known: Map<string, Promise<Result>>, name: string, make: () => Promise<Result>): Promise<Result> {
  const before = known.get(name)
  if (before) return before
  const made = make()
  known.set(name, made)
  made.catch(() => known.delete(name))
  return made
}
