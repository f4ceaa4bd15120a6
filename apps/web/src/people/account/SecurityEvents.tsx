import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { SecurityEventKind } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { When } from '../../ui/When.tsx'

const SecurityEvent = graphql(`
  fragment SecurityEvents_Event on SecurityEvent {
    email
    kind
    lastAt
    count
  }
`)

const words: Record<SecurityEventKind, MessageDescriptor> = {
  SIGN_IN_CODE_WRONG: msg({ id: 'people.wrong-sign-in-code', message: 'Wrong sign-in code' }),
  AUTHENTICATOR_CODE_WRONG: msg({ id: 'people.wrong-authenticator-code', message: 'Wrong authenticator code' }),
  RECOVERY_CODE_WRONG: msg({ id: 'people.wrong-recovery-code', message: 'Wrong recovery code' }),
  PASSKEY_REFUSED: msg({ id: 'people.passkey-refused', message: 'Passkey refused' }),
  LOCKED: msg({ id: 'people.codes-locked-after-too-many', message: 'Codes locked after too many attempts' }),
  ACT_REFUSED: msg({ id: 'people.action-not-allowed', message: 'Action not allowed' }),
  PROGRAM_REFUSED: msg({ id: 'people.action-not-allowed-by-api', message: 'Action not allowed (API token)' }),
}

/** Failed attempts on accounts. `namesAccounts`: shows whose accounts. */
export function SecurityEvents({
  events,
  namesAccounts = false,
}: {
  events: readonly FragmentType<typeof SecurityEvent>[]
  namesAccounts?: boolean
}) {
  const { t } = useLingui()
  const shown = events.map((event) => readFragment(SecurityEvent, event))
  if (shown.length === 0)
    return (
      <p className="text-ink-2">
        <Trans id="people.nothing-failed-in-last-90">No failed attempts in the last 90 days.</Trans>
      </p>
    )
  return (
    <ul className="grid divide-y divide-line border-line border-y text-15">
      {shown.map(({ email, kind, lastAt, count }) => (
        <li key={`${email} ${kind} ${lastAt}`} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <span>
            {t(words[kind])}
            {count > 1 && (
              <span className="text-ink-2">
                {' '}
                (<Plural id="people.times" value={count} one="# time" other="# times" />)
              </span>
            )}
            {namesAccounts && <span className="block break-all text-ink-2">{email}</span>}
          </span>
          <span className="text-ink-2">
            <When at={lastAt} as="moment" />
          </span>
        </li>
      ))}
    </ul>
  )
}
