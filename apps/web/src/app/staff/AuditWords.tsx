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

/** An audit entry in plain words, with what changed where it is a short fact. */
export function AuditWords({ what, before, after }: { what: string; before: unknown; after: unknown }) {
  const { t } = useLingui()
  const known = eventWords[what] ?? (Object.entries(historyWords).find(([kind]) => kind === what)?.[1] || null)
  const changes = changesOf(before, after)
  return (
    <>
      {known ? t(known) : what.toLowerCase().replaceAll('_', ' ')}
      {changes.length > 0 && <span className="text-ink-3"> ({changes.join('; ')})</span>}
    </>
  )
}

/** «total: 40, now 45»: the facts of one level that differ and are short. */
export function changesOf(before: unknown, after: unknown): string[] {
  if (!isRecord(before) || !isRecord(after)) return []
  return Object.keys(after).flatMap((key) => {
    const [from, to] = [before[key], after[key]]
    if (!isShort(from) || !isShort(to) || from === to) return []
    return [`${key}: ${from ?? '–'}, now ${to ?? '–'}`]
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isShort = (value: unknown): value is string | number | boolean | null | undefined =>
  value === null ||
  value === undefined ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= 40)
