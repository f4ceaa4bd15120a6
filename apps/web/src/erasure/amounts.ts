import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

/** Labels of the kinds of data in erasure records. */
const kinds: Readonly<Record<string, MessageDescriptor>> = {
  registrations: msg({ id: 'common.registrations', message: 'Registrations' }),
  answers: msg({ id: 'erasure.peoples-answers', message: 'People’s answers' }),
  needs: msg({ id: 'erasure.access-and-dietary-needs', message: 'Access and dietary needs' }),
  motivation: msg({ id: 'erasure.peoples-motivations', message: 'People’s motivations' }),
  messages: msg({ id: 'common.emails', message: 'Emails' }),
  reviews: msg({ id: 'common.reviews', message: 'Reviews' }),
  contributions: msg({ id: 'erasure.contributions', message: 'Contributions' }),
  followUps: msg({ id: 'erasure.survey-answers', message: 'Survey answers' }),
  conflicts: msg({ id: 'common.conflicts-of-interest', message: 'Conflicts of interest' }),
  words: msg({ id: 'erasure.texts-in-log', message: 'Text in the log' }),
  newsStops: msg({ id: 'erasure.unsubscribed-from-news', message: 'Unsubscribed from news' }),
  deliveries: msg({ id: 'erasure.deliveries-to-webhooks', message: 'Webhook deliveries' }),
  attendance: msg({ id: 'erasure.attendances', message: 'Attendances' }),
  calendars: msg({ id: 'erasure.calendar-subscriptions', message: 'Calendar subscriptions' }),
  certificates: msg({
    id: 'erasure.anonymised-certificates',
    message: 'Anonymised certificates',
  }),
  importedRows: msg({ id: 'erasure.imported-rows', message: 'Imported rows' }),
  invitations: msg({ id: 'common.invitations', message: 'Invitations' }),
  replacements: msg({ id: 'erasure.named-replacements', message: 'Named replacements' }),
  companions: msg({ id: 'common.companions', message: 'Companions' }),
  focalPoints: msg({ id: 'common.focal-points', message: 'Focal points' }),
}

/** Formats erased amounts by kind; a kind without a label is shown as recorded. */
export function useAmounts(): (counts: unknown) => string {
  const { t } = useLingui()
  return (counts) =>
    Object.entries(typeof counts === 'object' && counts !== null ? counts : {})
      .filter(([, count]) => count !== 0)
      .map(([kind, count]) => {
        const name = kinds[kind] ? t(kinds[kind]) : kind
        return t({ id: 'erasure.name', message: `${name}: ${String(count)}` })
      })
      .join(' · ')
}
