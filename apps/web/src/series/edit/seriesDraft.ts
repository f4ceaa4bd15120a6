import type { PublicationKind, SeriesItemInput, SeriesToEditQuery } from '../../__generated__/graphql.ts'
import { type Texts, textsInput, textsOf } from '../../ui/staff/texts.ts'

export type SeriesToEdit = NonNullable<SeriesToEditQuery['series']>

export interface PublicationDraft {
  kind: PublicationKind
  titles: Texts
  publishedOn: string
  link: string
  languages: string[]
}

export type ItemDraft = { id: string; eventSlug: string; title: string } | { id: string; publication: PublicationDraft }

export interface SeriesDraft {
  titles: Texts
  summaries: Texts
  isPublished: boolean
  items: ItemDraft[]
}

export const draftOf = ({ titles, summaries, isPublished, items }: SeriesToEdit): SeriesDraft => ({
  titles: textsOf(titles),
  summaries: textsOf(summaries),
  isPublished,
  items: items.map((item) =>
    item.__typename === 'Event'
      ? { id: item.slug, eventSlug: item.slug, title: item.title }
      : {
          id: item.id,
          publication: {
            kind: item.kind,
            titles: textsOf(item.titles),
            publishedOn: item.publishedOn,
            link: item.link,
            languages: [...item.languages],
          },
        },
  ),
})

export const emptyPublication = (): PublicationDraft => ({
  kind: 'REPORT',
  titles: {},
  publishedOn: '',
  link: '',
  languages: ['en'],
})

export const inputOf = ({ titles, summaries, isPublished, items }: SeriesDraft) => ({
  titles: textsInput(titles),
  summaries: textsInput(summaries),
  isPublished,
  items: items.map((item): SeriesItemInput => {
    if (!('publication' in item)) return { eventSlug: item.eventSlug }
    const { publication } = item
    return { publication: { ...publication, titles: textsInput(publication.titles), link: publication.link.trim() } }
  }),
})
