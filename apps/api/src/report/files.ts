/** Paths and file names of a version and its documents. Names are neutral, so that they reveal nothing about anybody. */
import { type Language, tag } from '@plenaria/schema/languages'

export type FileFormat = 'PDF' | 'DOCX'

/** Common prefix of an event's file names: the only part chosen by a person. */
export const fileStem = (slug: string): string => `${slug}-report`

export const fileName = (slug: string, number: number, language: Language, format: FileFormat): string =>
  `${fileStem(slug)}-v${number}-${tag(language)}.${format.toLowerCase()}`

const folderOf = (slug: string, number: number) => `/api/reports/${encodeURIComponent(slug)}/v${number}`

export const filePath = (slug: string, number: number, language: Language, format: FileFormat): string =>
  `${folderOf(slug, number)}/${tag(language)}.${format.toLowerCase()}`

export const canonicalPath = (slug: string, number: number): string => `${folderOf(slug, number)}/content.json`

export const bundlePath = (slug: string, number: number): string => `${folderOf(slug, number)}/bundle.zip`

export const datacitePath = (slug: string, number: number): string => `${folderOf(slug, number)}/datacite.json`

/** Path of the feed of an institute's reports. */
export const feedPath = (slug: string, language: Language): string =>
  `/api/institutes/${encodeURIComponent(slug)}/reports/${tag(language)}.atom`

/** Path of the page that a recipient's link opens, without language. */
export const receivedPath = (slug: string): string => `/e/${encodeURIComponent(slug)}/received`

/** Path of the page about the uptake of an event's findings, without language. */
export const uptakePath = (slug: string): string => `/uptake/${encodeURIComponent(slug)}`

/** Permanent path of a version's page, without language. */
export const versionPath = (slug: string, number: number): string => `/reports/${encodeURIComponent(slug)}/v${number}`
