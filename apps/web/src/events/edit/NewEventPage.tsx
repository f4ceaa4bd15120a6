import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { use, useState } from 'react'
import { useLocation } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import type { PlanProblem } from '../../groups/PlanProblems.tsx'
import { paths } from '../../kernel/routes.ts'
import { useKeptDraft } from '../../kernel/useKeptDraft.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Page } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ReaderZone } from '../../ui/When.tsx'
import type { Host } from './BasicsSection.tsx'
import { createInput, withKeys } from './draft.ts'
import { EventForm, type ServerFaults } from './EventForm.tsx'
import { emptyDraft } from './emptyDraft.ts'
import { PlanRefusal } from './PlanRefusal.tsx'
import { Restored } from './Restored.tsx'

const Hosts = graphql(`
  query Hosts {
    viewer {
      email
      memberships {
        role
        institute {
          slug
          name
        }
      }
    }
  }
`)

const CreateEvent = graphql(`
  mutation CreateEvent($input: CreateEventInput!) {
    createEvent(input: $input) {
      __typename
      ... on EventCreated {
        event {
          slug
        }
      }
      ... on SeatPlanInfeasible {
        problems {
          code
          message
          fix {
            field
            groupKey
            from
            to
            message
          }
        }
      }
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

export function NewEventPage() {
  const { data, error, refetch } = useQuery(Hosts)
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const hosts = (data.viewer?.memberships ?? [])
    .filter(({ role }) => role === 'OWNER' || role === 'ORGANISER')
    .map(({ institute }) => institute)
  const [first] = hosts
  if (!first) return <Unavailable kind="not-allowed" signedIn={data.viewer !== null} />
  return <NewEvent hosts={hosts} first={first} />
}

function NewEvent({ hosts, first }: { hosts: readonly Host[]; first: Host }) {
  const { i18n } = useLingui()
  const [, navigate] = useLocation()
  const zone = use(ReaderZone)
  const [empty] = useState(() => emptyDraft(first.slug, zone, new Intl.Locale(i18n.locale).language))
  const { draft, setDraft, changed, restored, discard, forget } = useKeptDraft('new', empty)
  const [create, { loading }] = useMutation(CreateEvent)
  const [fieldProblems, setFieldProblems] = useState<ServerFaults>([])
  const [refusal, setRefusal] = useState<{ message: string; problems: readonly PlanProblem[] } | null>(null)
  const [attempt, setAttempt] = useState(0)

  async function save() {
    const complete = withKeys(draft)
    const answer = await create({ variables: { input: createInput(complete) } }).catch(() => null)
    const result = answer?.data?.createEvent
    setAttempt(attempt + 1)
    if (!result)
      return toast(<Trans id="events.connection-lost-your">Connection lost. Your draft is saved on this device.</Trans>)
    if (result.__typename === 'EventCreated') {
      forget()
      toast(
        <Trans id="events.draft-saved-only-your-institute">
          Draft saved. Only your institute can see it until it’s published.
        </Trans>,
      )
      return navigate(paths.manage(result.event.slug, 'details'))
    }
    if (result.__typename === 'InvalidInput') return show(result.fields)
    if (result.__typename === 'SlugTaken') return show([{ path: 'slug', message: result.message }])
    setFieldProblems([])
    setRefusal({
      message: result.message,
      problems: result.__typename === 'SeatPlanInfeasible' ? result.problems : [],
    })
  }

  function show(fields: ServerFaults) {
    setRefusal(null)
    setFieldProblems(fields)
  }

  return (
    <div className="mx-auto max-w-page px-1 text-15 sm:px-4 md:px-2">
      <Page title={<Trans id="common.new-event">New event</Trans>}>
        {restored && <Restored onDiscard={discard} />}
        <EventForm
          removal={null}
          draft={draft}
          onChange={setDraft}
          isNew
          isDraft
          hosts={hosts}
          serverFaults={fieldProblems}
          peopleToNotify={0}
          busy={loading}
          changed={changed}
          attempt={attempt}
          onSave={save}
          saveLabel={<Trans id="common.save-draft">Save draft</Trans>}
          actions={
            changed && (
              <StaffButton kind="bare" onClick={discard}>
                <Trans id="events.start-again">Start again</Trans>
              </StaffButton>
            )
          }
          refusal={
            refusal &&
            (refusal.problems.length > 0 ? (
              <PlanRefusal
                {...refusal}
                draft={draft}
                onDraft={setDraft}
                onRemaining={(problems) => setRefusal(problems.length > 0 ? { ...refusal, problems } : null)}
              />
            ) : (
              <p role="alert" className="border-fault border-s-4 py-1 ps-4">
                {refusal.message}
              </p>
            ))
          }
        />
      </Page>
    </div>
  )
}
