import { msg } from '@lingui/core/macro'
import type { UptakeKind } from '../__generated__/graphql.ts'

/** Labels for how a finding or a recommendation was used. */
export const uptakeWords = {
  USED: msg({ id: 'uptake.used', message: 'Used' }),
  ANSWERED: msg({ id: 'uptake.answered', message: 'Answered' }),
  NOT_TAKEN_UP: msg({ id: 'uptake.not-taken-up', message: 'Not taken up' }),
  UNDER_CONSIDERATION: msg({ id: 'uptake.under-consideration', message: 'Under consideration' }),
} satisfies Record<UptakeKind, unknown>
