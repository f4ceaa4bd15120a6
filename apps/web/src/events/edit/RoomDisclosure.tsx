import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { RoomDisclosure as Disclosure, SetRoomDisclosureMutation } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/forms/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { RoomInferences, TryRoom } from './TryRoom.tsx'

const DisclosureOfEvent = graphql(`
  fragment RoomDisclosure_event on Event {
    slug
    version
    roomDisclosure
    publicRoom {
      threshold
    }
    groups {
      key
      name
    }
    sessions {
      id
      title
    }
    viewerCan {
      setRoomDisclosure
    }
  }
`)

const SetRoomDisclosure = graphql(`
  mutation SetRoomDisclosure($input: SetRoomDisclosureInput!) {
    setRoomDisclosure(input: $input) {
      __typename
      ... on RoomDisclosureSet {
        reportToRequestAgain
        event {
          slug
          ...RoomDisclosure_event
        }
      }
      ... on Refusal {
        message
      }
      ... on RoomReveals {
        inferences {
          ...Inferences_inference
        }
        safer
      }
    }
  }
`)

type Reveals = Extract<SetRoomDisclosureMutation['setRoomDisclosure'], { __typename: 'RoomReveals' }>

const disclosures: readonly Disclosure[] = ['NOTHING', 'TOTAL', 'GROUPS', 'EXACT']

/** The public disclosure setting: one choice for the page, the card, the picture, the API and reports. */
export function RoomDisclosure({ event }: { event: FragmentType<typeof DisclosureOfEvent> }) {
  const { slug, version, roomDisclosure, publicRoom, groups, sessions, viewerCan } = readFragment(
    DisclosureOfEvent,
    event,
  )
  const choices = useChoices(publicRoom.threshold)
  const [chosen, setChosen] = useState<Disclosure | null>(null)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [reveals, setReveals] = useState<Reveals | null>(null)
  const [isReportStale, setReportStale] = useState(false)
  const [set, { loading }] = useMutation(SetRoomDisclosure)
  if (!viewerCan.setRoomDisclosure) return null
  const names = new Map([
    ...groups.map(({ key, name }) => [key, name] as const),
    ...sessions.map(({ id, title }) => [id, title] as const),
  ])

  function choose(disclosure: Disclosure | null) {
    setChosen(disclosure)
    setReveals(null)
  }

  async function save(disclosure: Disclosure) {
    setRefused(undefined)
    setReveals(null)
    setReportStale(false)
    const input = { eventSlug: slug, version, disclosure }
    const answer = await set({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setRoomDisclosure
    if (result?.__typename === 'RoomReveals') return setReveals(result)
    if (result?.__typename !== 'RoomDisclosureSet') return setRefused(result ?? null)
    setChosen(null)
    setReportStale(result.reportToRequestAgain)
  }

  return (
    <section className="mt-12 max-w-measure" aria-labelledby="room-disclosure">
      <h2 id="room-disclosure" className="text-20">
        <Trans id="events.what-public-sees-of-room">Public view of the room</Trans>
      </h2>
      <div className="mt-4 grid gap-4">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        {isReportStale && <StaleReport />}
        <p className="text-ink-2">
          <Trans id="events.this-applies-to-event-page">
            This applies to the event page, the card on other sites, the preview image, the API and reports. You and
            your team always see exact numbers.
          </Trans>
        </p>
        <RadioGroup
          id="roomDisclosure"
          label={<Trans id="events.show-public">Visible to the public</Trans>}
          choices={choices}
          value={chosen ?? roomDisclosure}
          onValue={(value) => choose(disclosures.find((one) => one === value) ?? null)}
        />
        {reveals && (
          <Notice tone="fault" title={reveals.message}>
            <RoomInferences
              names={names}
              reveals={reveals}
              choices={choices}
              busy={loading}
              onAccept={(safer) => void save(safer)}
            />
          </Notice>
        )}
        {!reveals && (
          <TryRoom
            key={`${version} ${chosen ?? roomDisclosure}`}
            slug={slug}
            names={names}
            choices={choices}
            disclosure={chosen ?? roomDisclosure}
            busy={loading}
            onAccept={(safer) => void save(safer)}
          />
        )}
        {chosen && chosen !== roomDisclosure && (
          <Saving
            busy={loading}
            isWider={isWider(chosen, roomDisclosure)}
            onSave={reveals ? null : () => void save(chosen)}
            onCancel={() => choose(null)}
          />
        )}
      </div>
    </section>
  )
}

const StaleReport = () => (
  <Notice tone="warning">
    <Trans id="events.report-is-waiting-for-agreement">
      A report is waiting for agreement. Its participation figures follow this setting, so request agreement again.
    </Trans>
  </Notice>
)

interface SavingProps {
  busy: boolean
  isWider: boolean
  /** Null if the change was refused. */
  onSave: (() => void) | null
  onCancel: () => void
}

function Saving({ busy, isWider: showsMore, onSave, onCancel }: SavingProps) {
  return (
    <div className="flex flex-wrap items-center gap-4">
      {onSave && (
        <Button disabled={busy} onClick={onSave}>
          <Trans id="common.save">Save</Trans>
        </Button>
      )}
      <Button kind="secondary" disabled={busy} onClick={onCancel}>
        <Trans id="common.cancel">Cancel</Trans>
      </Button>
      {onSave && showsMore && (
        <p className="text-ink-2">
          <Trans id="events.anyone-can-see-and-keep">
            Anyone can see and keep what is shown, even if you show less later.
          </Trans>
        </p>
      )}
    </div>
  )
}

const isWider = (one: Disclosure, other: Disclosure): boolean => disclosures.indexOf(one) > disclosures.indexOf(other)

function useChoices(threshold: number) {
  const { t } = useLingui()
  const words: Record<Disclosure, { label: string; help: string }> = {
    NOTHING: {
      label: t({ id: 'common.nothing', message: 'Nothing' }),
      help: t({
        id: 'events.only-seat-plan-how-many',
        message:
          'The seat plan stays public: how many seats there are, and for which groups. People find out whether they have a seat when they register.',
      }),
    },
    TOTAL: {
      label: t({ id: 'events.total', message: 'The total' }),
      help: t({
        id: 'events.how-many-seats-are-taken',
        message: 'How many seats are taken, as a range such as 20–29, and whether seats are free.',
      }),
    },
    GROUPS: {
      label: t({ id: 'events.groups-of-at-least-people', message: `Groups of at least ${threshold} people` }),
      help: t({
        id: 'events.total-and-range-for-each',
        message:
          'The total, and a range for each group. Figures for smaller groups are withheld, along with enough others that no one can work them out.',
      }),
    },
    EXACT: {
      label: t({ id: 'events.exact-numbers', message: 'Exact numbers' }),
      help: t({
        id: 'events.every-number-including-offers-and',
        message:
          'Every number, including offers and the waitlist. Anyone who checks often can see each person who joins or leaves.',
      }),
    },
  }
  return disclosures.map((value) => ({ value, ...words[value] }))
}
