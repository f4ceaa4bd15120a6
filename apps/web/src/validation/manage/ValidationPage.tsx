import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { use, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useEventChanges } from '../../kernel/live.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { toast } from '../../ui/Toast.tsx'
import { PresentTime, When } from '../../ui/When.tsx'
import { OpenRound } from './OpenRound.tsx'
import { Statements } from './Statements.tsx'

const Rounds = graphql(`
  query ValidationRounds($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      zone
      endsAt
      findingsWorkspace {
        threshold
        topics {
          id
          title
          findings {
            id
            text
          }
        }
      }
      peopleToEmailForValidation
      validationRounds {
        id
        openedAt
        closesAt
        isOpen
        passages
        invited
        answers
        ...Statements_round
      }
    }
  }
`)

const CloseValidation = graphql(`
  mutation CloseValidation($roundId: ID!) {
    closeValidation(roundId: $roundId) {
      __typename
      ... on ValidationClosed {
        round {
          id
          isOpen
          answers
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Opens validation rounds, and shows the results of past ones. */
export default function ValidationPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(Rounds, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  useEventChanges(slug, () => void refetch().catch(() => {}))
  const present = use(PresentTime)
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  const rounds = event?.validationRounds
  if (!event?.findingsWorkspace || !rounds) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const { threshold, topics } = event.findingsWorkspace
  const texts = new Map(topics.flatMap(({ findings }) => findings.map(({ id, text }) => [id, text])))
  const isOver = Date.parse(event.endsAt) <= present()
  const isOneOpen = rounds.some(({ isOpen }) => isOpen)
  return (
    <Page
      title={<Trans id="common.validation">Validation</Trans>}
      actions={
        <TextLink to={paths.manage(slug, 'findings')}>
          <Trans id="validation.to-findings">Go to findings</Trans>
        </TextLink>
      }
    >
      <p className="mt-3 max-w-measure text-15 text-ink-2">
        <Trans id="validation.participants-read-draft-and-say">
          Participants read the draft and say whether each passage is fair. Each has an anonymous (blind-signed) token,
          so no one can tell who answered what. Results from fewer than {threshold} answers are withheld.
        </Trans>
      </p>
      {!isOver && (
        <p className="mt-5 max-w-measure">
          <Trans id="validation.you-can-open-round-once">
            You can open a round once the event is over, after <When at={event.endsAt} />. Until then, participants
            can’t judge whether the findings are fair.
          </Trans>
        </p>
      )}
      {isOver && !isOneOpen && (
        <OpenRound slug={slug} zone={event.zone} peopleToEmail={event.peopleToEmailForValidation} />
      )}
      {rounds.length === 0 ? (
        <div className="mt-8">
          <Nothing title={<Trans id="validation.no-round-yet">No round yet</Trans>}>
            <Trans id="validation.open-one-once-findings-stand">
              Open a round once the findings are ready. The round shows the findings as they are at that time.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <ol className="mt-6">
          {rounds.map((round) => (
            <li key={round.id} className="border-line border-t py-5">
              <h2 className="text-17">
                {round.isOpen ? (
                  <Trans id="validation.open-until-2">
                    Open until <When at={round.closesAt} />
                  </Trans>
                ) : (
                  <Trans id="validation.over-opened">
                    Closed (opened <When at={round.openedAt} />)
                  </Trans>
                )}
              </h2>
              <p className="mt-1 text-15 text-ink-2">
                <Plural id="validation.passages" value={round.passages} one="# passage" other="# passages" />
                {round.invited !== null && (
                  <>
                    {' · '}
                    {round.isOpen ? (
                      <Plural
                        id="validation.people-can-answer"
                        value={round.invited}
                        one="# person can answer"
                        other="# people can answer"
                      />
                    ) : (
                      <Plural
                        id="validation.people-could-answer"
                        value={round.invited}
                        one="# person could answer"
                        other="# people could answer"
                      />
                    )}
                  </>
                )}
                {!round.isOpen && (
                  <>
                    {' · '}
                    {round.answers === null ? (
                      <Trans id="validation.fewer-than-answers-not-shown">
                        fewer than {threshold} answers: not shown
                      </Trans>
                    ) : (
                      <Plural id="validation.answers" value={round.answers} one="# answer" other="# answers" />
                    )}
                  </>
                )}
              </p>
              {round.isOpen ? (
                <>
                  <p className="mt-2 max-w-measure text-15 text-ink-2">
                    <Trans id="validation.what-was-answered-is-shown">
                      Answers are shown once the round is closed, so that no one can follow them as they arrive. If
                      someone says a passage identifies them, it’s frozen immediately.
                    </Trans>
                  </p>
                  <CloseRound roundId={round.id} />
                </>
              ) : (
                <Statements round={round} texts={texts} />
              )}
            </li>
          ))}
        </ol>
      )}
    </Page>
  )
}

function CloseRound({ roundId }: { roundId: string }) {
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  const [close, { loading }] = useMutation(CloseValidation, {
    refetchQueries: ['ValidationRounds'],
    awaitRefetchQueries: true,
  })

  async function confirm() {
    setRefused(undefined)
    const answer = await close({ variables: { roundId } }).catch(() => null)
    const result = answer?.data?.closeValidation
    if (result?.__typename === 'ActionPlanned') return setAsking(false)
    if (result?.__typename !== 'ValidationClosed') return setRefused(result ?? null)
    toast(<Trans id="validation.round-is-over-nobody-can">The round is closed. No one can answer any more.</Trans>)
  }

  return (
    <div className="mt-3">
      <StaffButton onClick={() => setAsking(true)}>
        <Trans id="validation.close-round-now">Close round now</Trans>
      </StaffButton>
      {asking && (
        <Dialog
          title={<Trans id="validation.close-round-early">Close the round early?</Trans>}
          onClose={() => setAsking(false)}
        >
          <div className="mt-3 grid gap-3 text-15">
            {refused !== undefined && <RefusalNotice refused={refused} />}
            <p>
              <Trans id="validation.people-who-havent-answered-yet">
                People who haven’t answered yet no longer can. The key is permanently destroyed.
              </Trans>
            </p>
            <p>
              <Trans id="common.nobody-is-emailed-you-can">
                No one will be emailed. You can undo this for a minute.
              </Trans>
            </p>
          </div>
          <DialogActions>
            <StaffButton onClick={() => setAsking(false)}>
              <Trans id="validation.leave-it-open">Keep it open</Trans>
            </StaffButton>
            <StaffButton kind="primary" busy={loading} onClick={() => void confirm()}>
              <Trans id="validation.close-round">Close round</Trans>
            </StaffButton>
          </DialogActions>
        </Dialog>
      )}
    </div>
  )
}
