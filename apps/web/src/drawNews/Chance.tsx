import { Plural, Trans } from '@lingui/react/macro'
import { spokenChance } from './chance.ts'

/** A probability in plain words. */
export function Chance({ rooms, of }: { rooms: number; of: number }) {
  if (rooms === 0) return <Trans id="draws.zero">zero</Trans>
  const spoken = spokenChance(rooms, of)
  if (!spoken)
    return <Plural id="draws.rooms-of-all" value={rooms} one={`# of ${of} rooms`} other={`# of ${of} rooms`} />
  const { part, whole } = spoken
  return (
    <Trans id="draws.chance-in">
      {part} in {whole}
    </Trans>
  )
}
