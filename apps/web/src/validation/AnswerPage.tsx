import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useState } from 'react'
import type { ValidationDraftQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { When } from '../ui/When.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { forgetToken, keepToken, keptToken, tokenIn } from './token.ts'
import { useUnsigned } from './unsigned.ts'

const ValidationDraft = graphql(`
  query ValidationDraft($input: ValidationTokenInput!) {
    validationDraft(input: $input) {
      __typename
      ... on ValidationDraft {
        eventTitle
        closesAt
        passages {
          findingId
          topic
          texts {
            language
            formatted
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Draft = ValidationDraftQuery['validationDraft']

/** Where a participant reads and validates the draft. Requests are anonymous; the token is in the URL fragment. */
export default function AnswerPage({ roundId }: { roundId: string }) {
  const unsigned = useUnsigned()
  const [token] = useState(() => tokenIn(location.hash, roundId) ?? keptToken(roundId))
  const [draft, setDraft] = useState<Draft | 'broken'>()
  const [isDone, setDone] = useState(false)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (!token) return
    // The URL fragment is lost when the language is changed.
    keepToken(token)
    unsigned.query(ValidationDraft, { input: token }).then(
      (data) => setDraft(data?.validationDraft ?? 'broken'),
      () => setDraft('broken'),
    )
  }, [token, unsigned, attempt])

  if (draft === 'broken')
    return (
      <LoadFailed
        again={() => {
          setDraft(undefined)
          setAttempt(attempt + 1)
          return Promise.resolve()
        }}
      />
    )
  if (token && !draft) return <PageSkeleton />
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-16">
      {!token || !draft ? (
        <Plain title={<Trans id="validation.this-link-is-not-complete">This link is incomplete</Trans>}>
          <Trans id="validation.copy-complete-link-from-your">
            Copy the complete link from your registration page. The link is long, and the part after the # matters.
          </Trans>
        </Plain>
      ) : isDone ? (
        <Plain title={<Trans id="validation.your-answer-is-counted">We’ve counted your answer</Trans>}>
          <Trans id="validation.nothing-we-store-shows-whose">
            Nothing we store shows whose answer it was or when it came. The link no longer works.
          </Trans>
        </Plain>
      ) : draft.__typename === 'ValidationDraft' ? (
        <>
          <PageTitle>
            <Trans id="validation.is-this-draft-fair">Is this draft fair?</Trans>
          </PageTitle>
          <p className="mt-3 text-20 text-ink-2">{draft.eventTitle}</p>
          <p className="mt-4 max-w-measure text-ink-2">
            <Trans id="validation.comment-on-any-passage-you">
              Comment on any passage you like. You can answer only once, by <When at={draft.closesAt} />. Your answers
              are anonymous, so don’t write anything that identifies you. Please don’t share the draft.
            </Trans>
          </p>
          <AnswerForm
            token={token}
            passages={draft.passages}
            onDone={() => {
              forgetToken(roundId)
              setDone(true)
            }}
          />
        </>
      ) : (
        <div className="max-w-measure">
          <PageTitle>
            <Trans id="validation.this-link-opens-nothing">This link doesn’t work</Trans>
          </PageTitle>
          <div className="mt-6">
            <Notice>{'message' in draft && draft.message}</Notice>
          </div>
        </div>
      )}
    </div>
  )
}

function Plain({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="max-w-measure">
      <PageTitle>{title}</PageTitle>
      <p className="mt-4 text-20 text-ink-2">{children}</p>
    </div>
  )
}
