import { Plural, Trans } from '@lingui/react/macro'
import type { OwnChance_OwnFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { Chance } from './Chance.tsx'

export const OwnChanceFields = graphql(`
  fragment OwnChance_own on OwnDraw {
    rooms
    comparison
    isDrawn
    seatCode
    draw {
      id
      state
      record {
        rooms
      }
    }
  }
`)

export type OwnChance = OwnChance_OwnFragment

/** The person's chance, or the result, in one sentence. */
export function OwnResult({ own }: { own: OwnChance }) {
  const { rooms, isDrawn, draw } = own
  const all = draw.record?.rooms ?? 0
  if (isDrawn) return <Trans id="draws.you-were-drawn">You were drawn.</Trans>
  if (isDrawn === false) return <Trans id="draws.you-were-not-drawn">You weren’t drawn this time.</Trans>
  if (draw.state === 'VOID')
    return <Trans id="draws.void-decided-nothing">The draw ended without a result, so nothing was decided.</Trans>
  if (rooms === all) return <Trans id="draws.every-room-includes-you">Every possible room includes you.</Trans>
  if (rooms === 0) return <Trans id="draws.no-room-includes-you">None of the possible rooms includes you.</Trans>
  return (
    <Trans id="draws.your-chance-is">
      Your chance in the draw: <Chance rooms={rooms} of={all} />.
    </Trans>
  )
}

/** The code by which a person who was drawn finds their seat in the picture of the room. */
export function OwnSeatCode({ own: { seatCode } }: { own: OwnChance }) {
  if (!seatCode) return null
  return (
    <Trans id="draws.your-seat-code-is">
      Your seat code is <code>{seatCode}</code>. When the drawn room is shown, this code stands for your seat instead of
      your name.
    </Trans>
  )
}

/** Explains the chance: the number of rooms, and the effect of the quotas. */
export function OwnChanceExplained({ own }: { own: OwnChance }) {
  const { rooms, isDrawn, draw } = own
  const all = draw.record?.rooms ?? 0
  if (rooms === 0 || rooms === all) return null
  const wasDrawn = isDrawn !== null && isDrawn !== undefined
  return (
    <>
      {wasDrawn && (
        <>
          <Trans id="draws.your-chance-was">
            Your chance was <Chance rooms={rooms} of={all} />.
          </Trans>{' '}
        </>
      )}
      {wasDrawn || draw.state === 'VOID' ? (
        <Plural
          id="draws.you-were-in-rooms"
          value={rooms}
          one={`You were in # of the ${all} possible rooms.`}
          other={`You were in # of the ${all} possible rooms.`}
        />
      ) : (
        <Plural
          id="draws.you-are-in-rooms"
          value={rooms}
          one={`You’re in # of the ${all} possible rooms, and one of them will be drawn.`}
          other={`You’re in # of the ${all} possible rooms, and one of them will be drawn.`}
        />
      )}{' '}
      <Comparison own={own} />
    </>
  )
}

function Comparison({ own: { comparison } }: { own: OwnChance }) {
  switch (comparison) {
    case 'HIGHER':
      return <Trans id="draws.quotas-made-it-higher">The quotas made your chance higher than most people’s.</Trans>
    case 'LOWER':
      return <Trans id="draws.quotas-made-it-lower">The quotas made your chance lower than most people’s.</Trans>
    case 'SAME':
      return <Trans id="draws.same-as-most-people">Most people had the same chance.</Trans>
    default:
      return comparison satisfies never
  }
}
