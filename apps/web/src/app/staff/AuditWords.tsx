import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { historyWords } from '../../registrations/board/ApplicationHistory.tsx'

const eventWords: Record<string, MessageDescriptor> = {
  EVENT_CREATED: msg`The event was created`,
  EVENT_UPDATED: msg`The event's details were changed`,
  EVENT_PUBLISHED: msg`The event was published`,
  SEAT_PLAN_SET: msg`The seat plan was changed`,
}

/** Facts that are short enough to be told with the entry. */
const factWords: Record<string, MessageDescriptor> = {
  total: msg`seats in the room`,
  organisationCap: msg`seats an organisation can hold`,
  offerHours: msg`hours an offer is held`,
  zone: msg`time zone`,
}

/** An audit entry in plain words, with what changed where it is a short fact. */
export function AuditWords({ what, before, after }: { what: string; before: unknown; after: unknown }) {
  const { t } = useLingui()
  const known = eventWords[what] ?? Object.entries(historyWords).find(([kind]) => kind === what)?.[1]
  const changes = changesOf(before, after).map(({ fact, from, to }) => t`${t(fact)}: ${from ?? '–'}, now ${to ?? '–'}`)
  return (
    <>
      {known ? t(known) : what.toLowerCase().replaceAll('_', ' ')}
      {changes.length > 0 && <span className="text-ink-3"> ({changes.join('; ')})</span>}
    </>
  )
}

type Short = string | number | null | undefined

function changesOf(before: unknown, after: unknown): { fact: MessageDescriptor; from: Short; to: Short }[] {
  if (!isRecord(before) || !isRecord(after)) return []
  return Object.entries(factWords).flatMap(([key, fact]) => {
    const [from, to] = [before[key], after[key]]
    return isShort(from) && isShort(to) && from !== to ? [{ fact, from, to }] : []
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isShort = (value: unknown): value is Short =>
  value == null || typeof value === 'number' || typeof value === 'string'
