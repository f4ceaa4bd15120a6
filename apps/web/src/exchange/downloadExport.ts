import type { RegistrationFilter, RegistrationSort } from '../__generated__/graphql.ts'
import { fetchConfirmed } from '../kernel/confirming.ts'

export type FileFormat = 'csv' | 'xlsx'

export interface ExportedList {
  filter: RegistrationFilter
  sort: RegistrationSort
  /** Key of the question by whose answers the list is sorted. */
  sortQuestion?: string
  /** Keys of columns, in their order. Default: all. */
  columns?: readonly string[]
}

/** Null if the file was saved; otherwise the error message in the page's language, empty if the server didn't answer. */
export async function downloadExport(
  slug: string,
  format: FileFormat,
  list: ExportedList,
  locale: string,
): Promise<string | null> {
  try {
    const answer = await fetchConfirmed(addressOf(slug, format, list), { headers: { 'accept-language': locale } })
    if (!answer.ok) return messageIn(await answer.json())
    save(await answer.blob(), `${slug}-registrations.${format}`)
    return null
  } catch {
    return ''
  }
}

function addressOf(
  slug: string,
  format: FileFormat,
  { filter, sort, sortQuestion, columns = [] }: ExportedList,
): string {
  const params = new URLSearchParams()
  const { references, answers, ...rest } = filter
  if (references) params.set('references', references.join('.'))
  for (const answer of answers ?? []) params.append('answers', JSON.stringify(answer))
  for (const [name, value] of Object.entries({ ...rest, sort, ...(sortQuestion && { sortQuestion }), columns })) {
    for (const each of [value].flat()) params.append(name, String(each))
  }
  return `/api/events/${encodeURIComponent(slug)}/registrations.${format}?${params}`
}

export const messageIn = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'message' in answer ? String(answer.message) : ''

export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
