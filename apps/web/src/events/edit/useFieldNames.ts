import { useLingui } from '@lingui/react/macro'
import type { Language } from '../../__generated__/graphql.ts'
import { type EventDraft, textFor } from './draft.ts'
import { languageOfControl } from './faults.ts'

/** What the field of an id is called, where a fault is told away from it: «Title», «Academia, Maximum». `language`: the one on show. */
export function useFieldNames(draft: EventDraft, language: Language): (id: string) => string {
  const { t } = useLingui()
  const names: Record<string, string> = {
    slug: t`Address`,
    titles: t`Title`,
    seriesNames: t`Series`,
    summaries: t`Summary`,
    descriptions: t`Description`,
    languages: t`Languages spoken at the event`,
    zone: t`Time zone`,
    startsAt: t`Starts`,
    endsAt: t`Ends`,
    registrationOpensAt: t`Registration opens`,
    registrationClosesAt: t`Registration closes`,
    decisionPromisedAt: t`Everybody hears by`,
    decisionPromiseReason: t`Why the promised date moves`,
    offerHours: t`An offer is held for`,
    groups: t`Groups and seat plan`,
    total: t`Seats in the room`,
    organisationCap: t`Seats an organisation can hold`,
    minimumsReleasedAt: t`Minimums reserve seats until`,
    minimum: t`Minimum`,
    target: t`Target`,
    maximum: t`Maximum`,
    priority: t`Priority`,
    names: t`Name`,
    labels: t`Question`,
    helps: t`Help`,
    options: t`Choices`,
    shownIf: t`Asked only after a certain answer to`,
    consents: t`Consents`,
    texts: t`Text`,
  }

  function itemOf(list: string | undefined, place: number): string {
    const { groups, sessions, questions } = draft
    if (list === 'groups') return textFor(language, groups[place]?.names ?? {}) || t`Group ${place + 1}`
    if (list === 'sessions') return textFor(language, sessions[place]?.titles ?? {}) || t`Session ${place + 1}`
    if (list === 'questions') return textFor(language, questions[place]?.labels ?? {}) || t`Question ${place + 1}`
    return t`Consent ${place + 1}`
  }

  return (id) => {
    const steps = id.split('.').filter((step) => step !== 'plan' && step !== languageOfControl(id))
    const [list, place] = steps
    if (place === undefined || !/^\d+$/.test(place)) return names[list ?? ''] ?? id
    const field = steps.findLast((step) => names[step])
    return [itemOf(list, Number(place)), field && field !== list && names[field]].filter(Boolean).join(', ')
  }
}
