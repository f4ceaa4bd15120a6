import type { RefusalName, Words } from '../../words.ts'

type ComposeRefusal = Extract<
  RefusalName,
  | `Quota${string}`
  | `Composition${string}`
  | 'QuestionsInQuotas'
  | 'NoRoomPossible'
  | 'NoAlternativeRoom'
  | 'NobodyToCompose'
>

export const composeRefusals: Pick<Words['refusals'], ComposeRefusal> = {
  QuotaMinimumsAboveSeats: ({ minimums, seats }) =>
    `These minimums add up to ${minimums} seats, but the seat plan has ${seats}. Lower a minimum, or add seats to the plan.`,
  QuestionsInQuotas: ({ questions }) =>
    questions.length === 1
      ? 'A quota counts answers to a question that you removed or changed. Remove the quota first.'
      : `Quotas count answers to ${questions.length} questions that you removed or changed. Remove these quotas first.`,
  NoRoomPossible: () => 'No room meets the seat plan and the quotas at the same time. See the suggested fixes.',
  NoAlternativeRoom: () =>
    'No other room comes within 1% of the best total. Widen a limit, or use one of the earlier rooms.',
  NobodyToCompose: ({ cause }) =>
    ({
      NO_FREE_SEAT: 'All seats are already allocated, so there’s no one left to choose.',
      NO_APPLICATION: 'No applications are waiting for a decision.',
      NO_SCORE: 'None of the applications waiting for a decision has a score yet. Have them reviewed first.',
    })[cause],
  CompositionUnfinished: () =>
    'We couldn’t find the best room in time. Nothing was changed. Try again, or set fewer quotas.',
  CompositionChanged: () =>
    'Applications, reviews, quotas or seats have changed since. Nothing was staged. Check the new room, then stage it again.',
}
