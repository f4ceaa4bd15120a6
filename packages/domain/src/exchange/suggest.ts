/** Suggests the meaning of the columns of a table of people, based on their titles. */

export const importFields = [
  'NAME',
  'FIRST_NAME',
  'LAST_NAME',
  'EMAIL',
  'ORGANISATION',
  'GROUP',
  'COUNTRY',
  'LANGUAGES',
  'MOTIVATION',
  'MAIL_LANGUAGE',
  'STATUS',
  'ANSWER',
] as const
export type ImportField = (typeof importFields)[number]

export type ImportSource = 'PRETIX' | 'INDICO' | 'EVENTBRITE' | 'PLENARIA'

export interface ColumnUse {
  /** Zero-based index. */
  column: number
  field: ImportField
  /** Set for `ANSWER`. */
  questionKey: string | null
  /** Set for `ANSWER` if the column stands for a single choice, with yes or no as values. */
  optionKey: string | null
}

/** Every name of a question or an option: its key, and its text in every language. */
export interface Named {
  key: string
  names: readonly string[]
}

export interface AskedOf extends Named {
  options: readonly Named[]
}

export interface Suggestion {
  source: ImportSource | null
  columns: ColumnUse[]
}

/** Removes accents, letter case and punctuation, so that spellings of a word compare equal. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()

/**
 * Column titles by field, best first: a table often has several that could mean the same. English is what pretix, Indico and
 * Eventbrite write by default; the rest is what people write in the site's languages.
 */
const titles: Partial<Record<ImportField, readonly string[]>> = {
  NAME: [
    'attendee name',
    'participant name',
    'full name',
    'name',
    'invoice address name',
    'nombre completo',
    'nombre y apellidos',
    'nome completo',
    'nom complet',
    'nom et prenom',
    // Recipients of reports, as the form for one calls them.
    'person or office',
    'persona u oficina',
    'pessoa ou setor',
    'personne ou service',
  ],
  FIRST_NAME: [
    'attendee name given name',
    'first name',
    'given name',
    'forename',
    'nombre',
    'nombres',
    'nome',
    'prenom',
  ],
  LAST_NAME: [
    'attendee name family name',
    'last name',
    'family name',
    'surname',
    'apellido',
    'apellidos',
    'sobrenome',
    'nom de famille',
    'nom',
  ],
  EMAIL: [
    'attendee email',
    'email address',
    'e mail address',
    'email',
    'e mail',
    'mail',
    'correo electronico',
    'correo',
    'direccion de correo',
    'endereco de e mail',
    'adresse electronique',
    'adresse e mail',
    'courriel',
  ],
  ORGANISATION: [
    'affiliation',
    'organisation',
    'organization',
    'company',
    'institution',
    'employer',
    'organizacion',
    'institucion',
    'empresa',
    'organizacao',
    'instituicao',
    'societe',
    'entreprise',
    'organisme',
    'organismo',
    'orgao',
    'body',
    'institucion publica u organizacion',
    'orgao ou organizacao',
  ],
  GROUP: [
    'stakeholder group',
    'stakeholder',
    'group',
    'sector',
    'participant type',
    'category',
    'product',
    'ticket type',
    'grupo',
    'grupo de interes',
    'categoria',
    'groupe',
    'categorie',
    'secteur',
  ],
  COUNTRY: [
    'country',
    'home country',
    'country of residence',
    'work country',
    'billing country',
    'nationality',
    'pais',
    'pais de residencia',
    'pays',
    'pays de residence',
  ],
  LANGUAGES: ['languages', 'language', 'spoken languages', 'idiomas', 'idioma', 'linguas', 'langues', 'langue'],
  MOTIVATION: ['motivation', 'motivacion', 'motivacao', 'motivo'],
  MAIL_LANGUAGE: [
    'order locale',
    'locale',
    'email language',
    'idioma del correo',
    'idioma do e mail',
    'langue du courriel',
  ],
  STATUS: ['attendee status', 'registration state', 'order status', 'status', 'estado', 'situacao', 'statut'],
}

/** Fields that several columns may fill; the best title wins. */
const repeated: ReadonlySet<ImportField> = new Set(['EMAIL', 'ORGANISATION', 'COUNTRY', 'NAME'])

const has = (folded: readonly string[], ...some: string[]): boolean => some.some((title) => folded.includes(title))

/**
 * Detects the source: orders and positions of pretix, registrations of Indico, attendees and orders of Eventbrite, as in their
 * CSV exports. `own`: titles that identify a file exported from here.
 */
function sourceOf(folded: readonly string[], own: ReadonlySet<string>): ImportSource | null {
  if (folded.filter((title) => own.has(title)).length >= 2) return 'PLENARIA'
  if (has(folded, 'order code') && has(folded, 'position id', 'order total', 'order locale')) return 'PRETIX'
  if (has(folded, 'order #', 'order no', 'order id') && has(folded, 'ticket type', 'attendee #', 'attendee status'))
    return 'EVENTBRITE'
  if (folded[0] === 'id' && folded[1] === 'name' && has(folded, 'email address', 'registration state', 'affiliation'))
    return 'INDICO'
  return null
}

/**
 * @param given titles of the columns, in order
 * @param questions of the event; a column with a question's title is taken as its answers, one titled «question – option» as a
 * single choice
 * @param own titles that identify a file exported from here (folded), with the meaning of its columns
 */
export function suggestColumns(
  given: readonly string[],
  questions: readonly AskedOf[],
  own: { marks: ReadonlySet<string>; titles: ReadonlyMap<string, ImportField> },
): Suggestion {
  const folded = given.map(foldWord)
  const source = sourceOf(folded, own.marks)
  const uses = new Map<number, ColumnUse>()
  for (const [column, title] of folded.entries()) {
    const answer = answerOf(title, questions)
    if (answer) uses.set(column, { column, field: 'ANSWER', ...answer })
  }
  for (const field of importFields) {
    const words = titlesFor(field, source, own.titles)
    const found = words.flatMap((word) => folded.flatMap((title, column) => (title === word ? [column] : [])))
    const free = found.filter((column) => !uses.has(column))
    for (const column of repeated.has(field) ? free : free.slice(0, 1)) {
      uses.set(column, { column, field, questionKey: null, optionKey: null })
    }
  }
  return { source, columns: [...uses.values()] }
}

/** In Eventbrite «group» is a party of people; the ticket gives the capacity in which somebody attends. */
function titlesFor(
  field: ImportField,
  source: ImportSource | null,
  own: ReadonlyMap<string, ImportField>,
): readonly string[] {
  if (source === 'PLENARIA') return titlesIn(own, field)
  const known = titles[field] ?? []
  return source === 'EVENTBRITE' && field === 'GROUP' ? ['stakeholder group', 'ticket type'] : known
}

const titlesIn = (own: ReadonlyMap<string, ImportField>, field: ImportField): string[] =>
  [...own].filter(([, meant]) => meant === field).map(([title]) => title)

function answerOf(title: string, questions: readonly AskedOf[]): Pick<ColumnUse, 'questionKey' | 'optionKey'> | null {
  for (const { key: questionKey, names, options } of questions) {
    const called = [questionKey, ...names].map(foldWord)
    if (called.includes(title)) return { questionKey, optionKey: null }
    for (const { key: optionKey, names: labels } of options) {
      const choices = [optionKey, ...labels].map(foldWord)
      if (called.some((name) => choices.some((choice) => title === `${name} ${choice}`))) {
        return { questionKey, optionKey }
      }
    }
  }
  return null
}
