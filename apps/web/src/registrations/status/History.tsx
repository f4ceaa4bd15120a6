import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { HistoryKind } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { When } from '../../ui/When.tsx'

const HistoryOfRegistration = graphql(`
  fragment OwnHistory_registration on Registration {
    history {
      at
      what
      reason
    }
  }
`)

const words: Record<HistoryKind, MessageDescriptor> = {
  REGISTERED: msg`You registered.`,
  AMENDED: msg`You changed what you had sent.`,
  OFFERED: msg`A seat was offered to you.`,
  TAKEN: msg`You took your seat.`,
  WAITLISTED: msg`You were put on the waitlist.`,
  NOT_SELECTED: msg`The room was composed without you.`,
  DECLINED: msg`Your registration was declined.`,
  REINSTATED: msg`Your registration was taken up again.`,
  LAPSED: msg`The offer lapsed.`,
  WITHDRAWN: msg`You withdrew.`,
  STAGED: msg`A decision was prepared.`,
  UNSTAGED: msg`A prepared decision was taken back.`,
}

/** Everything that happened, oldest first, in plain words. */
export function History({ registration }: { registration: FragmentType<typeof HistoryOfRegistration> }) {
  const { history } = readFragment(HistoryOfRegistration, registration)
  const { t } = useLingui()
  return (
    <ol className="grid gap-3">
      {history.map(({ at, what, reason }) => (
        <li key={at + what} className="grid gap-x-6 sm:grid-cols-[11rem_1fr]">
          <span className="text-15 text-ink-2 leading-[1.6875rem]">
            <When at={at} as="moment" />
          </span>
          <span>
            {t(words[what])}
            {reason && (
              <span className="block text-15 text-ink-2">
                <Trans>Reason: {reason}</Trans>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
