import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { messageIn, save } from '../../exchange/downloadExport.ts'
import { fetchConfirmed } from '../../kernel/confirming.ts'
import { paths } from '../../kernel/routes.ts'
import { PersonName } from '../../ui/staff/Hidden.tsx'
import { Nothing } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useAnswerWords } from '../../ui/useAnswerWords.ts'

const AnswerListEvent = graphql(`
  fragment AnswerList_event on Event {
    slug
    viewerCan {
      export
    }
    followUp {
      questions {
        key
        kind
        label
        options {
          key
          label
        }
      }
    }
    answered: followUpAnswers(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          registration {
            reference
            name
            group {
              key
              name
            }
          }
          answers {
            questionKey
            values
          }
        }
      }
    }
  }
`)

interface AnswerListProps {
  event: FragmentType<typeof AnswerListEvent>
  /** Loads the page after the cursor. */
  onMore: (after: string | null) => Promise<unknown>
}

/** Answers to the follow-up survey, as far as the viewer may see their authors and content. */
export function AnswerList({ event: given, onMore }: AnswerListProps) {
  const { i18n, t } = useLingui()
  const words = useAnswerWords()
  const [busy, setBusy] = useState(false)
  const [waits, setWaits] = useState(false)
  const { slug, viewerCan, followUp, answered } = readFragment(AnswerListEvent, given)
  const questions = followUp?.questions ?? []
  const { edges, totalCount, pageInfo } = answered
  const left = totalCount - edges.length

  async function take() {
    setBusy(true)
    try {
      const url = `/api/events/${encodeURIComponent(slug)}/follow-up.csv`
      const answer = await fetchConfirmed(url, { headers: { 'accept-language': i18n.locale } })
      if (answer.ok) save(await answer.blob(), `${slug}-follow-up.csv`)
      else toast(messageIn(await answer.json()))
    } catch {
      toast(<Trans id="common.connection-lost-no-file">Connection lost. No file was created.</Trans>)
    }
    setBusy(false)
  }

  async function more() {
    setWaits(true)
    await onMore(pageInfo.endCursor).catch(() => {})
    setWaits(false)
  }

  return (
    <section aria-label={t({ id: 'common.answers', message: 'Answers' })} className="mt-10 max-w-[64rem]">
      <div className="flex flex-wrap items-baseline justify-between gap-3 border-line-strong border-b pb-1">
        <h2 className="text-20">
          <Plural
            id="follow-ups.people-have-answered"
            value={totalCount}
            _0="Answers"
            one="# person has answered"
            other="# people have answered"
          />
        </h2>
        {viewerCan.export && totalCount > 0 && (
          <StaffButton busy={busy} onClick={() => void take()}>
            <Download size={14} strokeWidth={1.5} aria-hidden />
            <Trans id="follow-ups.export-csv">Export CSV</Trans>
          </StaffButton>
        )}
      </div>
      {totalCount === 0 ? (
        <div className="mt-4">
          <Nothing title={<Trans id="follow-ups.nobody-has-answered-yet">No one has answered yet</Trans>} />
        </div>
      ) : (
        <ul>
          {edges.map(({ node: { registration, answers } }) => (
            <li
              key={registration.reference}
              className="grid gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-[14rem_minmax(0,1fr)]"
            >
              <p className="min-w-0">
                <Link
                  to={`${paths.manage(slug, 'registrations')}?open=${registration.reference}`}
                  className="font-medium underline-offset-4 hover:underline"
                >
                  <PersonName reference={registration.reference} name={registration.name} />
                </Link>
                <span className="block text-13 text-ink-3">{registration.group.name}</span>
              </p>
              {answers.length === 0 ? (
                <p className="text-ink-3">
                  <Trans id="follow-ups.answers-are-hidden-from-you">The answers are hidden from you</Trans>
                </p>
              ) : (
                <dl className="grid gap-2">
                  {answers.map(({ questionKey, values }) => {
                    const question = questions.find(({ key }) => key === questionKey)
                    return (
                      <div key={questionKey}>
                        <dt className="text-13 text-ink-2">{question?.label ?? questionKey}</dt>
                        <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
                          {values.map((value) => words(question, value)).join(', ')}
                        </dd>
                      </div>
                    )
                  })}
                </dl>
              )}
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <p className="mt-4">
          <StaffButton busy={waits} onClick={() => void more()}>
            <Trans id="common.show-more-left">Show more ({left} left)</Trans>
          </StaffButton>
        </p>
      )}
    </section>
  )
}
