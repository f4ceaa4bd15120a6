/** The interface's languages, as the contract names them. */
export const languages = ['en', 'es', 'pt_BR', 'fr'] as const
export type Language = (typeof languages)[number]

/** The BCP 47 tag, for `Intl`, `lang` attributes and `Accept-Language`. */
export const tag = (language: Language): string => language.replace('_', '-')

/**
 * The first of `wishes` (BCP 47 tags, most preferred first) that the interface supports; null if none. Any Portuguese is answered
 * in Brazilian Portuguese, any Spanish in Spanish.
 */
export function languageOf(wishes: readonly string[]): Language | null {
  for (const wish of wishes) {
    const base = wish.trim().toLowerCase().split(/[-_]/, 1)[0]
    const spoken = languages.find((language) => language.split('_', 1)[0] === base)
    if (spoken) return spoken
  }
  return null
}

/** The tags of an `Accept-Language` header, most preferred first; those with weight 0 are omitted. */
export function wishesOf(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [wish = '', ...parameters] = part.split(';').map((piece) => piece.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return { wish, weight: weight ? Number(weight.slice(2)) : 1 }
    })
    .filter(({ wish, weight }) => wish !== '' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ wish }) => wish)
}

/** Name of the cookie that stores the chosen language; its value is a BCP 47 tag. */
export const languageCookie = 'language'
