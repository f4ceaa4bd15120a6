/** Splits a text into comparable words: folded, with their positions in the text. */

export interface Word {
  /** Without accents and capitals, in Latin letters. */
  key: string
  /** As written, without invisible characters. */
  raw: string
  /** Offsets in UTF-16 code units, `to` exclusive. */
  from: number
  to: number
  /** Begins with a capital letter. */
  capital: boolean
  /** Two or more letters, all of them capitals. */
  capitals: boolean
  /** Begins a sentence, a line, a cell or a quotation, where a capital carries no meaning. */
  opens: boolean
  /** The characters between it and the previous word. */
  before: string
  /** Index of its sentence, from 0. */
  sentence: number
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]*[\p{L}\p{N}\p{M}])?/gu
const invisible = /\p{Cf}/gu

/** Ends a sentence, or begins something whose first word is capitalised anyway. */
const opening = /[.!?…:;\n\r\t•|]|[«“"'‘(¿¡–—][^\p{L}\p{N}]*$/u
const ending = /[.!?…](?:["”»’)]*\s|["”»’)]*$)|[\n\r]/u
/** «L’Institut»: the word before is joined to this one. */
const elision = /^['’]$/
/** The line is full and the sentence continues on the next. */
const wrapping = /^[^.!?…:;|•\n\r]*\r?\n[^\S\n\r]*$/u

/** Abbreviations of titles and organisations' names that end with a stop. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dir: 'director',
    subdir: 'subdirector',
    coord: 'coordinator',
    gral: 'general',
    secr: 'secretario',
    adj: 'adjunto',
    pres: 'president',
    vicepres: 'vicepresident',
    rep: 'representative',
    univ: 'university',
    inst: 'institute',
    fund: 'foundation',
    dept: 'department',
    depto: 'department',
    dpto: 'department',
    asoc: 'association',
    assoc: 'association',
    intl: 'international',
    nac: 'national',
    natl: 'national',
    ciberseg: 'cybersecurity',
    cybersec: 'cybersecurity',
    jur: 'juridico',
    fac: 'faculty',
    tec: 'technology',
    admin: 'administration',
    govt: 'government',
    corp: 'corporation',
  }),
)

/** Nouns in organisations' names, in order of preference for expanding an abbreviation. */
const shortened: readonly string[] =
  `agencia observatorio instituto fundacion asociacion cooperativa universidad federacion confederacion comision consejo corporacion ministerio secretaria
   departamento laboratorio escuela facultad centro organizacion sociedad colegio procuraduria defensoria fiscalia academia biblioteca direccion delegacion
   municipalidad superintendencia conferencia coordinadora compania colectivo autoridad tribunal juzgado unidad programa proyecto asamblea`.split(
    /\s+/,
  )

/** «Ag.», «Obs.»: the full word; null if it isn't an abbreviation. */
function inFull({ key, raw, capital }: Word): string | null {
  const known = abbreviations.get(key)
  if (known !== undefined) return known
  if (!capital || raw.length < 2 || raw.length > 6 || !/[^aeiouy]$/.test(key)) return null
  return shortened.find((noun) => noun.startsWith(key) && noun.length > key.length + 2) ?? null
}

/** After words often abbreviated in names, a stop doesn't end a sentence. */
const titled =
  /^(?:dr|dra|mr|mrs|ms|sr|sra|srta|prof|profa|mme|mlle|me|lic|ing|st|sta|sto|no|art|vs|etc|eg|ie|cf|p|pp)$/

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let end = 0
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const last = words.at(-1)
    const before = text.slice(end, index)
    const raw = found.replace(invisible, '')
    const isShortening = last !== undefined && /^\.\s?$/.test(before) && isShort(last)
    const full = last && /^\.[\s-]/.test(before) ? inFull(last) : null
    if (last && full !== null) last.key = full
    const isWrapped = wrapping.test(before) && /^[\p{Ll}\p{Lo}]/u.test(raw)
    if (last !== undefined && ending.test(before) && !isShortening && !isWrapped) sentence += 1
    words.push({
      key: keyOf(raw),
      raw,
      from: index,
      to: index + found.length,
      capital: /^\p{Lu}/u.test(raw) || isUncased(raw),
      capitals: isInCapitals(raw),
      opens: last === undefined || (opening.test(before) && !isShortening && !elision.test(before)),
      before,
      sentence,
    })
    end = index + found.length
  }
  return words
}

/** Words after which a stop doesn't end a sentence. */
const isShort = (word: Word): boolean => titled.test(word.key) || word.raw.length === 1 || inFull(word) !== null

const isInCapitals = (raw: string): boolean => raw.length > 1 && /\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw)

/** Written in a script without capitals. */
const isUncased = (raw: string): boolean => /^\p{Lo}/u.test(raw)

const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  // Cyrillic
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  // Greek
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  // Arabic and Hebrew: consonants, as romanised in names
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ء: '',
  ئ: 'i',
  ؤ: 'u',
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'v',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'y',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'a',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
}

/** Look-alikes of Latin letters from other scripts, used within a Latin word. */
const lookalikes: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  '0': 'o',
  '1': 'l',
}

/** Removes accents, capitals and invisible characters, and romanises other scripts. */
export function keyOf(text: string): string {
  if (/^[a-z]*$/.test(text)) return text
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Lm}'’`´]/gu, '')
    .toLowerCase()
  if (/^[a-z0-9 ]*$/.test(bare) && !/[a-z][01]|[01][a-z]/.test(bare)) return bare
  const isMixed = /[a-z]/.test(bare) && /[\p{Script=Cyrillic}\p{Script=Greek}01]/u.test(bare)
  let key = ''
  for (const letter of soundsOfTwo(bare)) key += (isMixed ? lookalikes[letter] : undefined) ?? letters[letter] ?? letter
  return key
}

/** Greek writes some sounds with two letters; Arabic attaches its article to the name. */
const soundsOfTwo = (bare: string): string =>
  /\p{Script=Greek}/u.test(bare)
    ? bare
        .replace(/γου/gu, 'w')
        .replace(/(?<!\p{L})ντ/gu, 'd')
        .replace(/(?<!\p{L})μπ/gu, 'b')
        .replace(/ου/gu, 'u')
        .replace(/γκ/gu, 'g')
    : bare.replace(/^ال(?=\p{L}{2})/u, '')

/** Words that join the parts of names and titles and identify nothing by themselves. */
export const particles: ReadonlySet<string> = new Set(
  `a al and at au aux az bin bint con da das de del della den der des di do dos du e el em en et for from
   fra in la las le les lo los na no o of on os para por pour sobre sur ten ter the to und van von y d l i`.split(
    /\s+/,
  ),
)

/**
 * The consonants of a name, for scripts in which vowels are missing or guessed: Arabic and Hebrew omit them, and people who write
 * «Abernathy» or «Bellegarde» in Cyrillic or Greek go by ear.
 */
export function consonantsOf(key: string): string {
  return key
    .replace(/sh|ch|tch/g, 'S')
    .replace(/kh/g, 'K')
    .replace(/ph|v/g, 'f')
    .replace(/gh|h|w|y/g, '')
    .replace(/d/g, 't')
    .replace(/z|c(?=[eiy])/g, 's')
    .replace(/ck|q|c|x/g, 'k')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** How a name sounds, across romanisations: Yuri, Iouri, Jurij; Sokolov, Sokoloff. */
export function soundOf(key: string): string {
  return key
    .replace(/^mac(?=[a-z]{4})/, 'mc')
    .replace(/(?<=[a-z]{3})(?:eaux?|aults?|auds?|auts?|aux|ots?)$/, 'o')
    .replace(/shch|schtsch|chtch|sch|sh|cz|tch|ch|zh|dj|tj/g, 'S')
    .replace(/kh|gh|h/g, '')
    .replace(/ph|ff|v|w/g, 'f')
    .replace(/ts|tz|z|ss|c(?=[eiy])/g, 's')
    .replace(/ck|qu|q|k|c|x/g, 'k')
    .replace(/ai|ei/g, 'e')
    .replace(/ou|oo|u/g, 'u')
    .replace(/[iyj]+e?|ee|ii/g, 'i')
    .replace(/th/g, 't')
    .replace(/([a-zS])\1+/g, '$1')
    .replace(/(?<=[^aeiou])[aeio]$/, '')
}

/** In letters; in longer words slips are not searched. */
export const maxNameLength = 100

/** The word itself, and the word with each letter deleted in turn. */
export function deletionsOf(key: string): string[] {
  if (key.length > maxNameLength) return [key]
  const all = [key]
  for (let at = 0; at < key.length; at += 1) all.push(key.slice(0, at) + key.slice(at + 1))
  return [...new Set(all)]
}
