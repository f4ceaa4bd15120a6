import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { use, useState } from 'react'
import type { DigestFrequency } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Select } from '../../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ReaderZone, useZoneName } from '../../ui/When.tsx'

const DigestOfViewer = graphql(`
  fragment DigestChoice_Viewer on Viewer {
    email
    digest {
      frequency
      zone
    }
  }
`)

const SetDigest = graphql(`
  mutation SetDigest($input: SetDigestInput!) {
    setDigest(input: $input) {
      __typename
      ... on DigestSet {
        viewer {
          ...DigestChoice_Viewer
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const frequencies: readonly DigestFrequency[] = ['DAILY', 'WEEKLY']

/** Whether and how often the viewer gets a morning email listing pending work, in the time zone they are in when choosing. */
export function DigestChoice({ viewer: masked }: { viewer: FragmentType<typeof DigestOfViewer> }) {
  const { t } = useLingui()
  const { digest } = readFragment(DigestOfViewer, masked)
  const zone = use(ReaderZone)
  const zoneName = useZoneName()
  const [refused, setRefused] = useState<Refused | null>()
  const [save] = useMutation(SetDigest)
  const names: Record<DigestFrequency, string> = {
    DAILY: t({ id: 'people.every-morning', message: 'Every morning' }),
    WEEKLY: t({ id: 'people.on-monday-mornings', message: 'On Monday mornings' }),
  }

  async function choose(value: string) {
    setRefused(undefined)
    const frequency = frequencies.find((each) => each === value) ?? null
    const answer = await save({ variables: { input: { frequency, zone } } }).catch(() => null)
    const result = answer?.data?.setDigest
    if (result?.__typename !== 'DigestSet') return setRefused(result ?? null)
    toast(
      frequency ? (
        <Trans id="people.well-email-you-when-something">We’ll email you when something needs your attention</Trans>
      ) : (
        <Trans id="people.this-email-is-now-turned">This email is now turned off</Trans>
      ),
    )
  }

  return (
    <div className="grid gap-3">
      <p className="text-15 text-ink-2">
        <Trans id="people.decisions-to-make-offers-that">
          Pending decisions, offers about to expire, the waitlist, countersignatures and bounced emails. The email has
          numbers but no names, and is sent only when there’s something to report.
        </Trans>
      </p>
      <div className="max-w-64">
        <Select
          id="digest"
          label={<Trans id="people.email-digest-of-pending-tasks">Email digest of pending tasks</Trans>}
          value={digest?.frequency ?? ''}
          onValue={(value) => void choose(value)}
          choices={frequencies.map((frequency) => ({ value: frequency, label: names[frequency] }))}
          placeholder={t({ id: 'people.never', message: 'Never' })}
        />
      </div>
      {digest && (
        <p className="text-13 text-ink-3">
          <Trans id="people.at-7-in-morning">At 7 in the morning, {zoneName(digest.zone)}.</Trans>
        </p>
      )}
      {refused !== undefined && <RefusalNotice refused={refused} />}
    </div>
  )
}
