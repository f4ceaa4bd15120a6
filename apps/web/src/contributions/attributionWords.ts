import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Attribution } from '../__generated__/graphql.ts'

/** Safest option first. */
export const attributionWords: Record<Attribution, { label: MessageDescriptor; help: MessageDescriptor }> = {
  RAPPORTEURS: {
    label: msg({ id: 'contributions.for-rapporteurs-only', message: 'For the rapporteurs only' }),
    help: msg({
      id: 'contributions.they-weigh-it-when-they',
      message:
        'The rapporteurs take your text into account when they write the report. It’s never published or quoted.',
    }),
  },
  GROUP: {
    label: msg({ id: 'contributions.as-my-stakeholder-group', message: 'As my stakeholder group' }),
    help: msg({
      id: 'contributions.published-without-your-name-and',
      message:
        'Published under your group, without your name or organisation. If too few people from your group take part, the group isn’t shown either.',
    }),
  },
  NAMED: {
    label: msg({ id: 'contributions.with-my-name', message: 'With my name' }),
    help: msg({
      id: 'contributions.published-with-your-name-on',
      message: 'Published with your name on the event’s page.',
    }),
  },
}

/** People who asked for protection after choosing to be named aren't named: their contribution is attributed to their group. */
export const usedAs = (chosen: Attribution, mayBeNamed: boolean): Attribution =>
  chosen === 'NAMED' && !mayBeNamed ? 'GROUP' : chosen
