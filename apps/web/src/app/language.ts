import { type I18n, setupI18n } from '@lingui/core'
import { languageCookie } from '@plenaria/schema/languages'
import type { Language } from '../__generated__/graphql.ts'

/** A language of the interface: how it is called by browsers, in addresses and by the API, and by its speakers. */
export interface InterfaceLanguage {
  locale: 'en' | 'es' | 'pt-BR' | 'fr'
  /** Start of every address in this language; English has none. */
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
function pathWithoutLanguage(path: string): string {
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

/** Kept for a year: in which language the server answers to an address without one. */
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

/** The words of a language; the same promise for the same language. */
export function wordsOf({ locale }: InterfaceLanguage): Promise<I18n> {
  const known = loaded.get(locale)
  if (known) return known
  const loading = catalogues[locale]().then(({ messages }) => setupI18n({ locale, messages: { [locale]: messages } }))
  loaded.set(locale, loading)
  return loading
}

const staffCatalogues = {
  en: () => import('../locales/staff/en.po'),
  es: () => import('../locales/staff/es.po'),
  'pt-BR': () => import('../locales/staff/pt-BR.po'),
  fr: () => import('../locales/staff/fr.po'),
}

const staffLoaded = new Map<string, Promise<void>>()

/** Adds the words of the organisers' workspace; the same promise for the same language, as components see each change of words as another object. */
export function addStaffWords(words: I18n): Promise<void> {
  const { locale } = languageOfLocale(words.locale)
  const known = staffLoaded.get(locale)
  if (known) return known
  const loading = staffCatalogues[locale]().then(({ messages }) => words.load(locale, messages))
  staffLoaded.set(locale, loading)
  return loading
}
