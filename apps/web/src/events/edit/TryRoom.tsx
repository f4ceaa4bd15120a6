import { useLazyQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { RoomDisclosure as Disclosure } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql } from '../../__generated__/index.ts'
import { type InferenceShown, Inferences, type Names } from '../../attack/Inferences.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RefusalNotice } from '../../ui/staff/RefusalNotice.tsx'

const AttackOnRoom = graphql(`
  query AttackOnRoom($slug: String!, $disclosure: RoomDisclosure!) {
    event(slug: $slug) {
      slug
      roomAttack(disclosure: $disclosure) {
        outcome
        inferences {
          ...Inferences_inference
        }
        safer
      }
    }
  }
`)

interface Revealed {
  inferences: readonly FragmentType<typeof InferenceShown>[]
  safer: Disclosure
}

interface Accepting {
  names: Names
  choices: readonly { value: Disclosure; label: string }[]
  busy: boolean
  onAccept: (safer: Disclosure) => void
}

/** Possible inferences about people, with a button to disclose less. */
export function RoomInferences({ names, reveals, choices, busy, onAccept }: Accepting & { reveals: Revealed }) {
  const label = choices.find(({ value }) => value === reveals.safer)?.label ?? reveals.safer
  return (
    <div className="grid gap-4">
      <Inferences inferences={reveals.inferences} names={names} />
      <div>
        <Button disabled={busy} onClick={() => onAccept(reveals.safer)}>
          <Trans id="events.show-this-instead">Show this instead: {label}</Trans>
        </Button>
      </div>
    </div>
  )
}

/** On request, checks whether the public could infer something about a few people. */
export function TryRoom({ slug, disclosure, ...accepting }: Accepting & { slug: string; disclosure: Disclosure }) {
  const [run, { data, loading, error }] = useLazyQuery(AttackOnRoom, { fetchPolicy: 'network-only' })
  const attack = data?.event?.roomAttack
  return (
    <div className="grid gap-4">
      {error && <RefusalNotice refused={null} />}
      {attack?.outcome === 'SAFE' && (
        <Notice tone="good" title={<Trans id="common.nothing-found">Nothing found.</Trans>}>
          <Trans id="events.as-room-is-now-this">
            As the room is now, this reveals nothing new about small groups.
          </Trans>
        </Notice>
      )}
      {attack?.outcome === 'UNFINISHED' && (
        <Notice
          tone="warning"
          title={<Trans id="common.were-still-trying-this-can">We’re still testing. This can take a minute.</Trans>}
        />
      )}
      {attack?.safer && (
        <Notice
          tone="warning"
          title={<Trans id="common.someone-could-be-identified">Someone could be identified.</Trans>}
        >
          <RoomInferences {...accepting} reveals={{ inferences: attack.inferences, safer: attack.safer }} />
        </Notice>
      )}
      <div>
        <Button kind="secondary" disabled={loading} onClick={() => void run({ variables: { slug, disclosure } })}>
          {loading ? (
            <Trans id="common.testing">Testing…</Trans>
          ) : attack ? (
            <Trans id="common.try-again">Try again</Trans>
          ) : (
            <Trans id="common.test-figures">Test the figures</Trans>
          )}
        </Button>
      </div>
    </div>
  )
}
