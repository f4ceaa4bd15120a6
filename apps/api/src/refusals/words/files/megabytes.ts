import { type Language, tag } from '@plenaria/schema/languages'

/** Rounded up, so that what is too large never looks as if it weren't. */
export const megabytes = (language: Language, bytes: number): string =>
  new Intl.NumberFormat(tag(language), { maximumFractionDigits: 1 }).format(Math.ceil((bytes * 10) / 1024 ** 2) / 10)
