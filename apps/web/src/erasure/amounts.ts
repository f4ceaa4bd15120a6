import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

/** By the kinds that proofs have. */
const kinds: Readonly<Record<string, MessageDescriptor>> = {
  registrations: msg`Registrations`,
  answers: msg`People’s answers`,
  motivation: msg`People’s motivations`,
  messages: msg`Mails`,
  reviews: msg`Reviews`,
  contributions: msg`Contributions`,
  followUps: msg`Answers after the event`,
  conflicts: msg`Conflicts of interest`,
  words: msg`Texts in the log`,
  newsStops: msg`Wishes to hear no more news`,
  deliveries: msg`Deliveries to webhooks`,
  attendance: msg`Attendances`,
  calendars: msg`Calendar subscriptions`,
  certificates: msg`Certificates that name nobody any more`,
  importedRows: msg`Rows of files`,
  invitations: msg`Invitations`,
  replacements: msg`People named for a seat`,
  focalPoints: msg`Focal points`,
}

/** How much was erased, in words; a kind that has none here stands as the proof has it. */
export function useAmounts(): (counts: unknown) => string {
  const { t } = useLingui()
  return (counts) =>
    Object.entries(typeof counts === 'object' && counts !== null ? counts : {})
      .filter(([, count]) => count !== 0)
      .map(([kind, count]) => {
        const name = kinds[kind] ? t(kinds[kind]) : kind
        return t`${name}: ${String(count)}`
      })
      .join(' · ')
}
