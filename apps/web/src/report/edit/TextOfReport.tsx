import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Language, TranslatedTextKind } from '../../__generated__/graphql.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { showControl } from '../../ui/forms/ErrorSummary.tsx'
import { useQuoted } from '../../ui/quoted.ts'

/** Where the texts of a report are. */
export interface Places {
  /** Places of findings and recommendations in the report, by id: `2.1`, `R1`. */
  numbers: ReadonlyMap<string, string>
  /** Titles of topics, by id. */
  topics: ReadonlyMap<string, string>
  /** Ids of recommendations, in the order of the form. */
  recommendationIds: readonly string[]
}

const kindWords: Record<TranslatedTextKind, MessageDescriptor> = {
  TITLE: msg({ id: 'common.title', message: 'Title' }),
  INTRODUCTION: msg({ id: 'report.introduction', message: 'Introduction' }),
  METHOD: msg({ id: 'report.method', message: 'Method' }),
  CORRECTION: msg({ id: 'report.correction-2', message: 'Correction' }),
  TOPIC: msg({ id: 'common.topic-2', message: 'Topic' }),
  FINDING: msg({ id: 'common.finding', message: 'Finding' }),
  RECOMMENDATION: msg({ id: 'reviews.recommendation', message: 'Recommendation' }),
}

interface TextProps {
  slug: string
  text: { kind: TranslatedTextKind; id?: string | null }
  language: Language
  places: Places
}

/** Names a text of the report, and leads to where it is edited: on this page, or among findings or topics. */
export function TextOfReport({ slug, text: { kind, id }, language, places }: TextProps) {
  const { t } = useLingui()
  const quoted = useQuoted()
  const key = id ?? ''
  const topic = places.topics.get(key)
  const name = [t(kindWords[kind]), kind === 'TOPIC' ? topic && quoted(topic) : places.numbers.get(key)]
    .filter(Boolean)
    .join(' ')
  if (kind === 'FINDING') return <TextLink to={`${paths.manage(slug, 'findings')}?finding=${key}`}>{name}</TextLink>
  if (kind === 'TOPIC') return <TextLink to={`${paths.manage(slug, 'topics')}?topic=${key}`}>{name}</TextLink>
  const control = `${fieldOf(kind, places.recommendationIds.indexOf(key))}.${language}`
  return (
    <a
      href={`#${control}`}
      onClick={(press) => {
        if (showControl(control)) press.preventDefault()
      }}
      className="text-accent underline underline-offset-4"
    >
      {name}
    </a>
  )
}

/** Prefix of the control's id in the form. */
function fieldOf(kind: Exclude<TranslatedTextKind, 'FINDING' | 'TOPIC'>, index: number): string {
  switch (kind) {
    case 'TITLE':
      return 'titles'
    case 'INTRODUCTION':
      return 'introductions'
    case 'METHOD':
      return 'methods'
    case 'CORRECTION':
      return 'corrections'
    case 'RECOMMENDATION':
      return `recommendations.${index}.texts`
  }
}
