import type { Language } from '@plenaria/schema/languages'
import { formatTag } from './moment.ts'

/** `one, two and three`, in the style of the language. */
export const listed = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(formatTag(language), { type: 'conjunction' }).format(items)
