import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { Button, TextLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Authenticator } from './Authenticator.tsx'
import { Passkeys } from './Passkeys.tsx'
import { type Begun, renewRecoveryCodes } from './secondFactorRequests.ts'
import { useRequest } from './useRequest.ts'

export const SecondFactor_factor = graphql(`
  fragment SecondFactor_factor on SecondFactor {
    isSetUp
    isShown
    isNeeded
    hasAuthenticator
    recoveryCodesLeft
    passkeys {
      id
      name
      createdAt
    }
  }
`)

/** Permitted changes to the person's second factors. */
export interface Allowed {
  /** Add a factor or change existing ones. */
  change: boolean
  /** Remove the only remaining factor. */
  removeLast: boolean
}

/** `onChange`: receives recovery codes that come with the change, to be shown once, or null. */
export function SecondFactor({
  factor,
  onChange,
}: {
  factor: FragmentType<typeof SecondFactor_factor>
  onChange: (recoveryCodes: string[] | null) => Promise<void>
}) {
  const { isSetUp, isShown, isNeeded, hasAuthenticator, passkeys, recoveryCodesLeft } = readFragment(
    SecondFactor_factor,
    factor,
  )
  const [begun, setBegun] = useState<Begun | null>(null)
  const change = isShown || !isSetUp
  const count = passkeys.length + Number(hasAuthenticator)
  const allowed = { change, removeLast: count > 1 || !isNeeded }
  return (
    <div className="grid gap-10">
      {isSetUp && !isShown && !isNeeded && (
        <p className="text-ink-2">
          <Trans id="people.to-change-anything-here-confirm">
            To change anything here, <TextLink to={paths.confirm(paths.account())}>confirm it’s you</TextLink>.
          </Trans>
        </p>
      )}
      <Kind
        title={<Trans id="people.passkeys">Passkeys</Trans>}
        about={
          <Trans id="people.kept-by-your-device-your">
            Stored on your device, in your password manager or on a security key, and unlocked with your fingerprint,
            face or screen lock. There’s nothing to type, and nothing to give away by mistake.
          </Trans>
        }
      >
        <Passkeys
          passkeys={passkeys}
          allowed={allowed}
          isFirstChoice={isNeeded && !isSetUp && !begun}
          onChange={onChange}
        />
      </Kind>
      <Kind
        title={<Trans id="people.authenticator-app">Authenticator app</Trans>}
        about={
          <Trans id="people.app-on-your-phone-that">
            An app on your phone that shows a new six-digit code every 30 seconds. It works offline.
          </Trans>
        }
      >
        <Authenticator
          isSetUp={hasAuthenticator}
          begun={begun}
          onBegun={setBegun}
          allowed={allowed}
          onChange={onChange}
        />
      </Kind>
      {recoveryCodesLeft !== null && (
        <Kind
          title={<Trans id="people.recovery-codes">Recovery codes</Trans>}
          about={
            <Trans id="people.for-when-your-device-is">Use one if you lose your device. Each code works once.</Trans>
          }
        >
          <Recovery left={recoveryCodesLeft} onChange={onChange} />
        </Kind>
      )}
      {isSetUp && isNeeded && count === 1 && change && (
        <p className="-mt-4 text-15 text-ink-2">
          <Trans id="people.as-member-of-institute-you">
            Members of an institute need at least one second step. Add another before you remove this one.
          </Trans>
        </p>
      )}
    </div>
  )
}

function Kind({ title, about, children }: { title: ReactNode; about: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <p className="mt-0.5 text-15 text-ink-2">{about}</p>
      <div className="mt-4">{children}</div>
    </section>
  )
}

function Recovery({ left, onChange }: { left: number; onChange: (codes: string[] | null) => Promise<void> }) {
  const { busy, refusal, ask } = useRequest()
  return (
    <div className="grid gap-4">
      <p>
        <Plural
          id="people.of-10-are-left"
          value={left}
          _0="No codes left."
          one="1 of 10 codes left."
          other="# of 10 codes left."
        />
      </p>
      {refusal && <Notice tone="fault" title={refusal} />}
      <div>
        <Button
          kind="secondary"
          busy={busy}
          onClick={async () => {
            const renewed = await ask(renewRecoveryCodes)
            if (renewed) await onChange(renewed.recoveryCodes)
          }}
        >
          <Trans id="people.make-new-recovery-codes">Create new recovery codes</Trans>
        </Button>
      </div>
    </div>
  )
}
