import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { Checkbox, Select } from '../../ui/forms/inputs.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { useWhen } from '../../ui/When.tsx'
import { BreakoutFloor } from './BreakoutFloor.tsx'
import { parallelSets } from './parallel.ts'

const Breakouts = graphql(`
  query Breakouts($slug: String!) {
    event(slug: $slug) {
      slug
      zone
      groups {
        key
        name
      }
      viewerCan {
        assignBreakouts
      }
      sessions {
        id
        title
        kind
        startsAt
        endsAt
      }
    }
  }
`)

/** Distributes people evenly and mixed over parallel breakouts: proposed with one click, adjusted by hand, then saved. */
export function BreakoutPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(Breakouts, { variables: { slug } })
  const when = useWhen()
  const [place, setPlace] = useState(0)
  const [keep, setKeep] = useState(true)
  const [asked, setAsked] = useState<{ sessionIds: string[]; keep: boolean; at: number } | null>(null)
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const sets = parallelSets(event.sessions)
  const chosen = sets[place] ?? sets[0]

  return (
    <Page title={<Trans id="sessions.breakouts">Breakouts</Trans>}>
      <p className="mt-1 text-13 text-ink-2">
        <TextLink to={paths.manage(slug, 'sessions')}>
          <Trans id="sessions.back-to-programme">Back to the programme</Trans>
        </TextLink>
      </p>
      {!chosen || !event.viewerCan.assignBreakouts ? (
        <div className="mt-5">
          <Nothing title={<Trans id="sessions.no-one-to-assign">No one to assign</Trans>}>
            <Trans id="sessions.people-are-spread-over-breakouts">
              Breakouts are parallel sessions that participants are divided among. You need at least two at the same
              time. Add them to the programme first.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <>
          <div className="mt-5 grid max-w-measure gap-4">
            <Select
              id="breakouts"
              label={<Trans id="sessions.breakouts-of-one-time">Breakouts at the same time</Trans>}
              value={String(place)}
              onValue={(value) => {
                setPlace(Number(value))
                setAsked(null)
              }}
              choices={sets.map((set, index) => ({
                value: String(index),
                label: `${when({ at: set[0]?.startsAt ?? '', zone: event.zone, as: 'brief' })} · ${set.map(({ title }) => title).join(', ')}`,
              }))}
            />
            <Checkbox
              id="keep"
              label={
                <Trans id="sessions.keep-people-who-are-already">
                  Keep people who are already assigned where they are
                </Trans>
              }
              checked={keep}
              onChecked={setKeep}
            />
            <p>
              <StaffButton
                kind="primary"
                onClick={() => setAsked({ sessionIds: chosen.map(({ id }) => id), keep, at: Date.now() })}
              >
                <Trans id="sessions.suggest-assignment">Suggest an assignment</Trans>
              </StaffButton>
            </p>
          </div>
          {asked && (
            <BreakoutFloor
              key={asked.at}
              slug={slug}
              sessionIds={asked.sessionIds}
              keep={asked.keep}
              groups={event.groups}
              onAgain={() => setAsked({ ...asked, at: Date.now() })}
            />
          )}
        </>
      )}
    </Page>
  )
}
