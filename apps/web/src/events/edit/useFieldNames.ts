import { useLingui } from '@lingui/react/macro'
import { type EventDraft, firstText } from './draft.ts'

/** What the field of an id is called, where a fault is told away from it. */
export function useFieldNames(draft: EventDraft): (id: string) => string {
  const { t } = useLingui()
  const names: Record<string, string> = {
    startsAt: t`Starts`,
    endsAt: t`Ends`,
    registrationOpensAt: t`Registration opens`,
    registrationClosesAt: t`Registration closes`,
    decisionPromisedAt: t`Everybody hears by`,
    offerHours: t`An offer is held for`,
    'plan.total': t`Seats in the room`,
    'plan.organisationCap': t`Seats an organisation can hold`,
    minimum: t`Minimum`,
    target: t`Target`,
    maximum: t`Maximum`,
    priority: t`Priority`,
  }
  return (id) => {
    const steps = id.split('.')
    const field = names[steps.at(-1) ?? ''] ?? id
    const place = Number(steps.at(-2))
    if (steps[0] === 'sessions')
      return `${firstText(draft.sessions[place]?.titles ?? {}) || t`Session ${place + 1}`}, ${field}`
    if (steps[1] === 'groups')
      return `${firstText(draft.groups[place]?.names ?? {}) || t`Group ${place + 1}`}, ${field}`
    return names[id] ?? field
  }
}
