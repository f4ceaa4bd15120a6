/** The interface's languages, as the contract names them. */
export const languages = ['en', 'es', 'pt_BR', 'fr'] as const
export type Language = (typeof languages)[number]

/** The BCP 47 tag, for `Intl`, `lang` attributes and `Accept-Language`. */
export const tag = (language: Language): string => language.replace('_', '-')
