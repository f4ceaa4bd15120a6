import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { lazyPart } from '../../kernel/lazyPart.tsx'
import { paths } from '../../kernel/routes.ts'
import { ButtonLink, TextLink } from '../../ui/Button.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { PageSkeleton, Skeleton } from '../../ui/Skeleton.tsx'
import { SignOut } from '../SignOut.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { useNext } from './next.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { Section } from './Section.tsx'
import { useAskingForAll } from './useAskingForAll.ts'
import { useRenewed } from './useRenewed.ts'

const MemberSettings = lazyPart(
  async () => (await import('./MemberSettings.tsx')).MemberSettings,
  ['staff'],
  <Skeleton lines={4} className="mt-12" />,
)

const Account = graphql(`
  query Account {
    viewer {
      email
      language
      secondFactor {
        isSetUp
        isShown
        isNeeded
        ...SecondFactor_factor
      }
      memberships {
        role
      }
      ...AskingForAll_Viewer
      ...MemberSettings_Viewer
    }
  }
`)

/** Sign-in methods, and the language of emails. */
export function AccountPage() {
  const next = useNext()
  const [, navigate] = useLocation()
  const renew = useRenewed()
  const [codes, setCodes] = useState<string[] | null>(null)
  const { data, previousData, error, refetch } = useQuery(Account, { fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  const institutes = useAskingForAll(shown?.viewer)
  if (!shown) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!shown.viewer) return <Redirect to={paths.signIn(paths.account(next ?? undefined))} replace />
  const { email, language, secondFactor } = shown.viewer

  /** Called after a change; recovery codes are shown first. */
  async function onChange(recoveryCodes: string[] | null) {
    setCodes(recoveryCodes)
    await renew()
    if (next && !recoveryCodes) navigate(next, { replace: true })
  }

  if (codes)
    return (
      <Frame key="codes" title={<Trans id="people.keep-your-recovery-codes">Save your recovery codes</Trans>}>
        <RecoveryCodes
          codes={codes}
          email={email}
          onKept={() => {
            setCodes(null)
            if (next) navigate(next, { replace: true })
          }}
        />
      </Frame>
    )

  const asked = secondFactor.isNeeded && !secondFactor.isShown
  return (
    <Frame
      title={
        next && asked ? (
          <OneMoreStep isForAll={institutes !== null} />
        ) : (
          <Trans id="common.my-account">My account</Trans>
        )
      }
    >
      <p className="mt-3 flex flex-wrap items-baseline gap-x-5 text-ink-2">
        <Trans id="people.signed-in-as">Signed in as {email}</Trans>
        <SignOut />
      </p>
      {asked && (
        <div className="mt-8 max-w-measure">
          {secondFactor.isSetUp ? (
            <Notice
              title={
                <Trans id="people.your-second-factor-is-set">
                  Your second step is set up, but you haven’t completed it in this sign-in
                </Trans>
              }
              action={
                <ButtonLink to={paths.confirm(next ?? paths.account())}>
                  <Trans id="people.confirm-its-you">Confirm it’s you</Trans>
                </ButtonLink>
              }
            >
              <Trans id="people.show-it-to-see-peoples">
                Complete it to see people’s data and to change anything here.
              </Trans>
            </Notice>
          ) : (
            <Notice
              title={
                <Trans id="people.you-help-to-run-events">You help run events, so people’s data is in your hands</Trans>
              }
            >
              <Trans id="people.why-a-second-step">
                Anyone who gets into your email could sign in as you. With a second step, what people told the
                organisers stays safe even then. Choose one of the two. It takes a minute.
              </Trans>
              {institutes && (
                <>
                  {' '}
                  <Trans id="people.events-run-by-require-second">
                    Events run by {institutes} require a second step on every page, including drafts.
                  </Trans>
                </>
              )}
            </Notice>
          )}
        </div>
      )}
      <Section title={<Trans id="common.second-factor">Second step</Trans>}>
        <SecondFactor factor={secondFactor} onChange={onChange} />
      </Section>
      {shown.viewer.memberships.length > 0 && <MemberSettings viewer={shown.viewer} />}
      <Section title={<Trans id="people.sign-ins">Sign-ins</Trans>}>
        <p>
          <Trans id="people.see-where-youre-signed-in">
            See where you’re signed in, review failed attempts and sign out elsewhere, on{' '}
            <TextLink to={paths.signIns()}>your sign-ins</TextLink>.
          </Trans>
        </p>
      </Section>
      <Section title={<Trans id="common.language">Language</Trans>}>
        <LanguageChoice language={language} />
      </Section>
    </Frame>
  )
}

const OneMoreStep = ({ isForAll }: { isForAll: boolean }) =>
  isForAll ? (
    <Trans id="people.one-more-step-before-you">One more step before you continue</Trans>
  ) : (
    <Trans id="people.one-more-step-before-you-see">One more step before you see people’s data</Trans>
  )

function Frame({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-16">
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  )
}
