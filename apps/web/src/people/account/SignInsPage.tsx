import { useMutation, useQuery } from '@apollo/client/react'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Redirect } from 'wouter'
import type { SignInFactor, SignInsQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { Button, TextLink } from '../../ui/Button.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SecondFactorLink } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { When } from '../../ui/When.tsx'
import { Section } from './Section.tsx'
import { SecurityEvents } from './SecurityEvents.tsx'

const SignIns = graphql(`
  query SignIns {
    viewer {
      email
      signIns {
        id
        at
        lastUsedAt
        until
        secondFactor
        isCurrent
        viewerCanEnd
      }
      securityEvents {
        ...SecurityEvents_Event
      }
    }
  }
`)

const EndSignIn = graphql(`
  mutation EndSignIn($id: ID!) {
    endSignIn(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const EndOtherSignIns = graphql(`
  mutation EndOtherSignIns {
    endOtherSignIns {
      __typename
      ... on SignInsEnded {
        count
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** The person's active sign-ins, and failed attempts on the account. */
export function SignInsPage() {
  const { data, previousData, error, refetch } = useQuery(SignIns, { fetchPolicy: 'network-only' })
  const [endOthers, others] = useMutation(EndOtherSignIns)
  const shown = data ?? previousData
  if (!shown) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!shown.viewer) return <Redirect to={paths.signIn(paths.signIns())} replace />
  const { email, signIns, securityEvents } = shown.viewer

  async function endAllOthers() {
    const answer = (await endOthers().catch(() => null))?.data?.endOtherSignIns
    if (answer?.__typename === 'SignInsEnded')
      toast(
        <Plural
          id="people.signed-out-in-places"
          value={answer.count}
          one="# other sign-in ended."
          other="# other sign-ins ended."
        />,
      )
    else
      toast(
        answer?.message ?? (
          <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
        ),
      )
    await refetch()
  }

  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-16">
      <PageTitle>
        <Trans id="people.sign-ins">Sign-ins</Trans>
      </PageTitle>
      <p className="mt-3 text-ink-2">
        <Trans id="people.signed-in-as-back-to">
          Signed in as {email}. <TextLink to={paths.account()}>Back to your account</TextLink>
        </Trans>
      </p>
      <Section title={<Trans id="people.where-youre-signed-in">Where you’re signed in</Trans>}>
        <p className="text-15 text-ink-2">
          <Trans id="people.we-never-store-your-device">
            We never store your device or location, so each sign-in is described only by its time and method.
          </Trans>
        </p>
        <ul className="mt-4 grid divide-y divide-line border-line border-y">
          {signIns.map((signIn) => (
            <SignInRow key={signIn.id} signIn={signIn} onEnded={refetch} />
          ))}
        </ul>
        {signIns.every(({ viewerCanEnd }) => viewerCanEnd) ? (
          signIns.length > 1 && (
            <div className="mt-5">
              <Button kind="secondary" busy={others.loading} onClick={() => void endAllOthers()}>
                <Trans id="people.sign-out-everywhere-else">Sign out everywhere else</Trans>
              </Button>
            </div>
          )
        ) : (
          <div className="mt-5 grid justify-items-start gap-4">
            <p className="text-15 text-ink-2">
              <Trans id="people.to-sign-out-elsewhere">
                To sign out elsewhere, confirm that it’s you with your passkey or a code. That way, someone who only
                gets into your email can’t sign you out.
              </Trans>
            </p>
            <SecondFactorLink kind="secondary" />
          </div>
        )}
      </Section>
      <Section title={<Trans id="common.failed-attempts">Failed attempts</Trans>}>
        <SecurityEvents events={securityEvents} />
      </Section>
    </div>
  )
}

type SignIn = NonNullable<SignInsQuery['viewer']>['signIns'][number]

const methods: Record<SignInFactor | 'EMAIL', MessageDescriptor> = {
  EMAIL: msg({ id: 'people.email', message: 'Email' }),
  PASSKEY: msg({ id: 'people.email-and-passkey', message: 'Email and passkey' }),
  AUTHENTICATOR: msg({ id: 'people.email-and-authenticator-app', message: 'Email and authenticator app' }),
  RECOVERY_CODE: msg({ id: 'people.email-and-recovery-code', message: 'Email and recovery code' }),
}

function SignInRow({
  signIn: { id, at, lastUsedAt, until, secondFactor, isCurrent, viewerCanEnd },
  onEnded,
}: {
  signIn: SignIn
  onEnded: () => Promise<unknown>
}) {
  const { t } = useLingui()
  const [end, { loading }] = useMutation(EndSignIn)

  async function signOut() {
    const answer = (await end({ variables: { id } }).catch(() => null))?.data?.endSignIn
    if (answer?.__typename === 'SignInsEnded') toast(<Trans id="people.signed-out">Signed out.</Trans>)
    else
      toast(
        answer?.message ?? (
          <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
        ),
      )
    await onEnded()
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-medium">
          {t(methods[secondFactor ?? 'EMAIL'])}
          {isCurrent && (
            <span className="ms-3 font-normal text-confirmed">
              <Trans id="people.this-device">This device</Trans>
            </span>
          )}
        </p>
        <p className="text-15 text-ink-2">
          <Trans id="people.signed-in">
            Signed in <When at={at} as="moment" />
          </Trans>
        </p>
        <p className="text-15 text-ink-2">
          {!isCurrent && (
            <>
              <Trans id="people.last-used">
                Last used <When at={lastUsedAt} as="moment" />
              </Trans>
              {' · '}
            </>
          )}
          <Trans id="people.ends">
            Ends <When at={until} as="moment" />
          </Trans>
        </p>
      </div>
      {!isCurrent && viewerCanEnd && (
        <Button kind="quiet" className="text-15" busy={loading} onClick={() => void signOut()}>
          <Trans id="common.sign-out">Sign out</Trans>
        </Button>
      )}
    </li>
  )
}
