import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, use, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { Select, TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PresentTime, When } from '../ui/When.tsx'
import { CertificateRule } from './CertificateRule.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { Scanner } from './Scanner.tsx'
import { useWaitingCheckIns, type WaitingCheckIn } from './waitingCheckIns.ts'

const CheckInOfEvent = graphql(`
  query CheckInOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      certificateSessions
      viewerCan {
        checkIn
        edit
      }
      sessions {
        id
        title
        startsAt
        viewerCan {
          checkIn
        }
      }
    }
  }
`)

const FindAtDoor = graphql(`
  query FindAtDoor($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      registrations(first: 10, filter: { states: [CONFIRMED], search: $search }) {
        edges {
          node {
            reference
            name
            organisation
            cameTo {
              attended
              session {
                id
              }
            }
          }
        }
      }
    }
  }
`)

const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on CheckedIn {
        registration {
          reference
          name
          cameTo {
            attended
            session {
              id
            }
          }
        }
      }
    }
  }
`)

type Said = { tone: 'good' | 'warning'; title: ReactNode; more?: ReactNode }

/** In a sentence, whatever direction it is written in. */
const isolated = (name: string) => <bdi>{name}</bdi>

/**
 * Check-in at the door: by the camera, by the code typed, or by name. Works offline, and sends pending check-ins once there is a
 * connection.
 */
export function CheckInPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(CheckInOfEvent, { variables: { slug } })
  const [find, found] = useLazyQuery(FindAtDoor, { fetchPolicy: 'network-only' })
  const [checkIn, { loading }] = useMutation(CheckIn)
  const [chosen, setChosen] = useState('')
  const [code, setCode] = useState('')
  const [search, setSearch] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const now = use(PresentTime)()
  const [correcting, setCorrecting] = useState<{ reference: string; name: string } | null>(null)

  /** Rejects where no answer came. */
  async function send(one: WaitingCheckIn): Promise<void> {
    const answer = await checkIn({ variables: { input: one } })
    const result = answer.data?.checkIn
    if (result?.__typename === 'CheckedIn')
      setSaid({
        tone: 'good',
        title: (
          <Trans id="attendance.is-checked-in">
            {isolated(result.registration.name ?? one.reference)} is checked in
          </Trans>
        ),
      })
    else
      setSaid({
        tone: 'warning',
        title: <Trans id="attendance.is-not-checked-in">{one.reference} is not checked in</Trans>,
        more: result?.message,
      })
  }
  const waiting = useWaitingCheckIns(slug, send)

  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.viewerCan.checkIn)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} />
      </SecondFactorGate>
    )
  const sessions = event.sessions.filter(({ viewerCan }) => viewerCan.checkIn)
  const sessionId = chosen || sessions[0]?.id || ''
  const session = sessions.find(({ id }) => id === sessionId)

  async function admit(reference: string, way: 'CODE' | 'NAME') {
    const tidy = reference.trim().toUpperCase()
    if (!tidy || !sessionId) return
    const one = { sessionId, reference: tidy, way, at: new Date().toISOString() }
    setSaid(null)
    try {
      await send(one)
    } catch {
      waiting.keep(one)
      setSaid({
        tone: 'warning',
        title: <Trans id="attendance.is-noted">{tidy} is noted</Trans>,
        more: (
          <Trans id="attendance.there-is-no-line-at">
            There is no line at present. It is sent as soon as there is one; leave this page open.
          </Trans>
        ),
      })
    }
    setCode('')
  }

  const rows = found.data?.event?.registrations.edges.map(({ node }) => node) ?? []
  return (
    <Page title={<Trans id="common.check-in">Check-in</Trans>}>
      <div className="mt-5 grid max-w-measure gap-6">
        {sessions.length === 0 ? (
          <p>
            <Trans id="attendance.there-is-no-session-that">There is no session that you may check people in to.</Trans>
          </p>
        ) : (
          <>
            <Select
              id="session"
              label={<Trans id="common.session">Session</Trans>}
              value={sessionId}
              onValue={setChosen}
              choices={sessions.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <div role="status" className="grid gap-3 empty:hidden">
              {said && (
                <Notice tone={said.tone} title={said.title}>
                  {said.more}
                </Notice>
              )}
              {waiting.count > 0 && (
                <p className="text-ink-2">
                  <Plural
                    id="attendance.check-ins-wait-to-be"
                    value={waiting.count}
                    one="# check-in waits to be sent"
                    other="# check-ins wait to be sent"
                  />
                </p>
              )}
            </div>
            <Scanner onCode={(text) => void admit(text, 'CODE')} />
            <form
              noValidate
              className="flex flex-wrap items-end gap-3"
              onSubmit={(submit: FormEvent) => {
                submit.preventDefault()
                void admit(code, 'CODE')
              }}
            >
              <div className="w-56">
                <TextInput
                  id="check-in-code"
                  label={<Trans id="attendance.code-on-persons-page">Code on the person’s page</Trans>}
                  value={code}
                  onValue={setCode}
                  autoComplete="off"
                />
              </div>
              <Button type="submit" busy={loading}>
                <Trans id="attendance.check-in">Check in</Trans>
              </Button>
            </form>
            <form
              noValidate
              className="flex flex-wrap items-end gap-3"
              onSubmit={(submit: FormEvent) => {
                submit.preventDefault()
                if (search.trim()) void find({ variables: { slug, search: search.trim() } }).catch(() => {})
              }}
            >
              <div className="w-56">
                <TextInput
                  id="check-in-name"
                  label={<Trans id="attendance.or-look-for-name">Or look for a name</Trans>}
                  value={search}
                  onValue={setSearch}
                  autoComplete="off"
                />
              </div>
              <Button type="submit" kind="secondary" busy={found.loading}>
                <Trans id="attendance.look">Look</Trans>
              </Button>
            </form>
            {found.error && (
              <Notice
                tone="warning"
                title={<Trans id="attendance.names-cant-be-looked-for">Names can’t be looked for at present.</Trans>}
              />
            )}
            {found.data && rows.length === 0 && (
              <p>
                <Trans id="attendance.nobody-who-holds-seat-is">
                  Nobody who holds a seat is called that, as far as you may see.
                </Trans>
              </p>
            )}
            <ul className="border-line border-t empty:hidden">
              {rows.map(({ reference, name, organisation, cameTo }) => {
                const here = cameTo.find(({ session }) => session.id === sessionId)
                return (
                  <li
                    key={reference}
                    className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-3"
                  >
                    <span className="min-w-0 [overflow-wrap:anywhere]">
                      <bdi>{name ?? reference}</bdi>
                      {organisation && (
                        <span className="block text-ink-2">
                          <bdi>{organisation}</bdi>
                        </span>
                      )}
                    </span>
                    <span className="flex flex-wrap items-center gap-4">
                      {here?.attended ? (
                        <Trans id="attendance.checked-in">checked in</Trans>
                      ) : (
                        <Button kind="secondary" busy={loading} onClick={() => void admit(reference, 'NAME')}>
                          <Trans id="attendance.check-in">Check in</Trans>
                        </Button>
                      )}
                      <Button
                        kind="quiet"
                        aria-label={t({
                          id: 'attendance.correct-attendance-of',
                          message: `Correct the attendance of ${name ?? reference}`,
                        })}
                        onClick={() => setCorrecting({ reference, name: name ?? reference })}
                      >
                        <Trans id="attendance.correct">Correct</Trans>
                      </Button>
                    </span>
                  </li>
                )
              })}
            </ul>
            {session && (
              <p className="text-ink-2">
                {Date.parse(session.startsAt) > now ? (
                  <Trans id="attendance.session-begins">
                    Session begins <When at={session.startsAt} />.
                  </Trans>
                ) : (
                  <Trans id="attendance.session-began">
                    Session began <When at={session.startsAt} />.
                  </Trans>
                )}
              </p>
            )}
          </>
        )}
        {event.viewerCan.edit && <CertificateRule slug={slug} sessions={event.certificateSessions ?? null} />}
      </div>
      {correcting && (
        <CorrectDialog {...correcting} sessionId={sessionId} onClose={() => setCorrecting(null)} onSaid={setSaid} />
      )}
    </Page>
  )
}
