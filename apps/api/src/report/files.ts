/** Where a version and its documents are, and what they are called: neutral, so that no name tells of anybody. */
import { type Language, tag } from '@plenaria/schema/languages'

export type FileFormat = 'PDF' | 'DOCX'

/** What the names of all files of an event's report begin with: all of a name that anybody chose. */
export const fileStem = (slug: string): string => `${slug}-report`

export const fileName = (slug: string, number: number, language: Language, format: FileFormat): string =>
  `${fileStem(slug)}-v${number}-${tag(language)}.${format.toLowerCase()}`

const folderOf = (slug: string, number: number) => `/api/reports/${encodeURIComponent(slug)}/v${number}`

export const filePath = (slug: string, number: number, language: Language, format: FileFormat): string =>
  `${folderOf(slug, number)}/${tag(language)}.${format.toLowerCase()}`

export const canonicalPath = (slug: string, number: number): string => `${folderOf(slug, number)}/content.json`

/** Of the page that the link in a recipient's email opens, without its language. */
export const receivedPath = (slug: string): string => `/e/${encodeURIComponent(slug)}/received`

/** Of the page, without its language: what became of the findings of an event. */
export const uptakePath = (slug: string): string => `/uptake/${encodeURIComponent(slug)}`

/** Of the page, without its language: where a version stays. */
export const versionPath = (slug: string, number: number): string => `/reports/${encodeURIComponent(slug)}/v${number}`
