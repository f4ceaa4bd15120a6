import { useMutation } from '@apollo/client/react'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReportTextKind } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { TextWithMarks } from '../../findings/Hits.tsx'
import { languages } from '../../kernel/language.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { useQuoted } from '../../ui/quoted.ts'
import { type Outcome, outcomeOf } from '../../ui/staff/ReasonDialog.tsx'

const Telling = graphql(`
  fragment TellingTexts_text on IdentifyingText {
    kind
    language
    text
    topicId
    hits {
      ...Hits_hit
    }
  }
`)

const ClearReportHit = graphql(`
  mutation ClearReportHit($input: ClearReportHitInput!) {
    clearReportHit(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const kindWords: Record<ReportTextKind, MessageDescriptor> = {
  TITLE: msg({ id: 'common.title', message: 'Title' }),
  INTRODUCTION: msg({ id: 'report.introduction', message: 'Introduction' }),
  METHOD: msg({ id: 'report.method', message: 'Method' }),
  CORRECTION: msg({ id: 'report.correction-2', message: 'Correction' }),
  TOPIC: msg({ id: 'common.topic-2', message: 'Topic' }),
  RECOMMENDATION: msg({ id: 'reviews.recommendation', message: 'Recommendation' }),
  DOI: msg({ id: 'report.doi-of-report', message: 'Report DOI' }),
  FILE_NAME: msg({ id: 'report.file-name', message: 'File name' }),
}

interface TextsProps {
  slug: string
  texts: readonly FragmentType<typeof Telling>[]
  /** Whether the viewer can edit topic titles, which is done on another page. */
  canEditTopics: boolean
}

/** Passages of the report's own texts that may identify someone: marked in place, with the reason and a way to approve them. */
export function IdentifyingTexts({ slug, texts: given, canEditTopics }: TextsProps) {
  const texts = readFragment(Telling, given)
  const { t } = useLingui()
  const quoted = useQuoted()
  const called = (language?: string | null) => languages.find(({ api }) => api === language)
  const [clear] = useMutation(ClearReportHit, { refetchQueries: ['ReportToEdit'], awaitRefetchQueries: true })
  if (texts.length === 0) return null

  async function send(hitId: string, reason: string): Promise<Outcome> {
    const answer = await clear({ variables: { input: { eventSlug: slug, hitId, reason } } }).catch(() => null)
    return outcomeOf(answer?.data?.clearReportHit)
  }

  return (
    <section aria-labelledby="telling-title" className="mt-8">
      <h3 id="telling-title" className="mb-1 font-medium text-17">
        <Trans id="report.what-report-itself-may-tell">What the report may reveal</Trans>
      </h3>
      <ul>
        {texts.map(({ kind, language, text, topicId, hits }, place) => (
          <li key={place} className="grid gap-x-8 gap-y-2 border-line border-t py-4 md:grid-cols-[14rem_minmax(0,1fr)]">
            <div className="text-15">
              <p className="font-medium">{t(kindWords[kind])}</p>
              <p className="text-13 text-ink-2">{called(language)?.name}</p>
              {topicId && canEditTopics && (
                <p className="text-13">
                  <TextLink to={`${paths.manage(slug, 'topics')}?topic=${topicId}`}>
                    <Trans id="report.reword-topic">Reword the topic</Trans>
                    <span className="sr-only"> {quoted(text)}</span>
                  </TextLink>
                </p>
              )}
            </div>
            <div className="min-w-0 [overflow-wrap:anywhere]">
              <TextWithMarks text={text} lang={called(language)?.locale} hits={hits} onClear={send} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
