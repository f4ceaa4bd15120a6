/**
 * Merge fields in organisers' texts: `{{name}}`, or `{{organisation|your network}}` with a fallback value. Browser and server
 * share the rules. Merged values are never scanned for fields again.
 */
import type { Language } from './languages.ts'
import type { FieldProblem } from './words.ts'

export const mergeFields = [
  'name',
  'event',
  'institute',
  'group',
  'organisation',
  'reference',
  'starts_at',
  'offer_deadline',
  'status_link',
] as const
export type MergeField = (typeof mergeFields)[number]

/** A subject is visible to anyone who sees the screen, so it must not contain a link that signs in. */
export const subjectFields = mergeFields.filter((field) => field !== 'status_link')

/** Replaces missing values, unless the writer gives a fallback. */
export const mergeFallbacks: Record<Language, Record<MergeField, string>> = {
  en: {
    name: 'participant',
    event: 'the event',
    institute: 'the organisers',
    group: 'your group',
    organisation: 'your organisation',
    reference: 'your reference',
    starts_at: 'the beginning of the event',
    offer_deadline: 'the deadline on the page of your registration',
    status_link: 'the page of your registration',
  },
  es: {
    name: 'participante',
    event: 'el evento',
    institute: 'la organización',
    group: 'su grupo',
    organisation: 'su organización',
    reference: 'su referencia',
    starts_at: 'el comienzo del evento',
    offer_deadline: 'el plazo indicado en la página de su inscripción',
    status_link: 'la página de su inscripción',
  },
  pt_BR: {
    name: 'participante',
    event: 'o evento',
    institute: 'a organização do evento',
    group: 'seu grupo',
    organisation: 'sua organização',
    reference: 'sua referência',
    starts_at: 'o início do evento',
    offer_deadline: 'o prazo indicado na página da sua inscrição',
    status_link: 'a página da sua inscrição',
  },
  fr: {
    name: 'participant',
    event: 'l’événement',
    institute: 'l’équipe organisatrice',
    group: 'votre groupe',
    organisation: 'votre organisation',
    reference: 'votre référence',
    starts_at: 'le début de l’événement',
    offer_deadline: 'la date limite indiquée sur la page de votre inscription',
    status_link: 'la page de votre inscription',
  },
}

type Part = { text: string } | { field: string; fallback: string | null }

const fieldShape = /\{\{([^{}]*)\}\}/g

function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const found of text.matchAll(fieldShape)) {
    const [name = '', ...rest] = (found[1] ?? '').split('|')
    parts.push({ text: text.slice(end, found.index) })
    parts.push({ field: name.trim(), fallback: rest.join('|').trim() || null })
    end = found.index + found[0].length
  }
  return [...parts, { text: text.slice(end) }]
}

const isAmong = (name: string, known: readonly MergeField[]): name is MergeField => known.some((each) => each === name)

/** Reports braces that don't enclose a field, and fields that aren't among `known`, each with the closest known name. */
export function checkMerge(path: string, text: string, known: readonly MergeField[]): FieldProblem[] {
  const parts = partsOf(text)
  if (parts.some((part) => 'text' in part && /\{\{|\}\}/.test(part.text))) {
    return [{ path, code: 'MALFORMED', expected: 'MERGE_FIELD' }]
  }
  const unknown = parts.find((part) => 'field' in part && !isAmong(part.field, known))
  if (!unknown || !('field' in unknown)) return []
  const { field: given } = unknown
  return [{ path, code: 'UNKNOWN', expected: 'MERGE_FIELD', given, nearest: nearestTo(given, known) }]
}

/** Compares names without letter case and the separators between their words. */
function nearestTo(given: string, known: readonly MergeField[]): MergeField {
  const folded = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const [first = 'name', ...others] = known
  const away = (name: MergeField) => distance(folded(given).slice(0, 40), folded(name))
  return others.reduce((nearest, name) => (away(name) < away(nearest) ? name : nearest), first)
}

/** Number of letters to insert, delete or change (Levenshtein distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let place = 1; place <= other.length; place += 1) {
      const change = (row[place - 1] ?? 0) + (letter === other[place - 1] ? 0 : 1)
      next.push(Math.min(change, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

export type MergeValues = Partial<Record<MergeField, string | null>>

/** The text with its fields merged. Unknown fields, which are refused on saving, are left out. */
export function merge(text: string, values: MergeValues, language: Language): string {
  return partsOf(text)
    .map((part) => {
      if ('text' in part) return part.text
      if (!isAmong(part.field, mergeFields)) return part.fallback ?? ''
      return values[part.field] || part.fallback || mergeFallbacks[language][part.field]
    })
    .join('')
}
