import type { DrawRefusalCause } from '../../../__generated__/resolvers.ts'
import type { Words } from '../../words.ts'

const causes: Record<Exclude<DrawRefusalCause, 'ANSWERS_MISSING' | 'PERSON_TWICE' | 'NO_CHANCE'>, string> = {
  DRAW_UNDER_WAY: 'A draw for this event is already under way. Finish or cancel it first.',
  EVENT_OFF: 'The event has no dates or was called off, so no one can be drawn.',
  NO_APPLICATION: 'No applications are waiting for a decision.',
  NO_FREE_SEAT: 'There aren’t that many seats to draw. Choose fewer, or leave the number empty to draw all free seats.',
  EVERYONE_FITS:
    'There’s a seat for everyone who is waiting, so there is nothing to draw. Choose fewer seats, or offer the seats directly.',
  POOL_TOO_SMALL:
    'Too few people are waiting for a decision, so anything published about the draw could identify them. Nothing was drawn.',
  TOO_FEW_SEED_HOLDERS:
    'At least two seed-holders are needed, so that no one controls the draw alone. Ask a partner institute or a participant to add a seed.',
  POOL_CHANGED:
    'Applications, quotas or seats have changed since the draw was prepared. Cancel it and prepare it again.',
  DRAW_CHANGED: 'Someone has joined since you looked. Check the seed-holders again before you publish.',
  NOT_PREPARED: 'This draw isn’t ready yet.',
  NOT_COMMITTED: 'This draw isn’t published yet. No seed may exist before then.',
  ALREADY_COMMITTED: 'The draw is published and nothing it is based on can change. Wait until it ends.',
  TOO_LATE_TO_CANCEL: 'All seeds are committed. From now on the draw can’t be cancelled.',
  DRAW_OVER: 'This draw has ended.',
  NOT_DRAWN: 'No room has been drawn yet.',
  ALREADY_STAGED: 'The drawn room has already been staged.',
  NOT_IN_POOL: 'You’re not in the pool of this draw.',
  ALREADY_SEED_HOLDER: 'You’ve already joined as a seed-holder.',
  TOO_MANY_SEED_HOLDERS: 'This draw has as many seed-holders as it can take.',
  KEY_INVALID: 'The key isn’t valid. Reload the page and try again.',
  SEED_ALREADY_COMMITTED: 'You’ve already committed your seed.',
  SEED_COMMITMENT_INVALID: 'The commitment to this seed isn’t valid. Reload the page and try again.',
  SEEDS_NOT_COMMITTED: 'Not everyone has committed their seed yet. Wait for them.',
  SEEDS_NOT_REVEALED: 'Not all seeds are revealed yet. The public random value comes after them.',
  NO_BEACON: 'This draw uses no public random value.',
  BEACON_INVALID: 'drand didn’t sign this value. Copy the whole text of its page again.',
  NO_SHARING: 'With fewer than three seed-holders there are no shares.',
  SHARES_ALREADY_SENT: 'You’ve already sent the shares of your seed.',
  SHARES_NOT_SENT: 'Not everyone has sent you a share yet. Wait for them.',
  SHARES_NOT_CONFIRMED: 'Not everyone has confirmed their shares yet. Wait for them.',
  SHARES_ALREADY_CONFIRMED: 'You’ve already confirmed your shares.',
  SEED_ALREADY_REVEALED: 'This seed has already been revealed.',
  SEED_MISMATCH: 'This isn’t the seed you committed to. Use the browser in which you committed it.',
  SHARE_MISMATCH: 'A share doesn’t match the commitment of its seed. Nothing was changed.',
  SHARE_NOT_NEEDED: 'This share is no longer needed.',
  TOO_EARLY: 'It’s too early for this step.',
  TOO_LATE: 'The deadline for this step has passed.',
}

const unanswered = (people: number): string =>
  people === 1
    ? 'One person hasn’t answered a question that a quota counts. Ask them, or include people without an answer.'
    : `${people} people haven’t answered a question that a quota counts. Ask them, or include people without an answer.`

const twice = (people: number): string =>
  `${people} registrations may belong to people who registered twice. Merge them, or mark them as different people.`

const noChance = (people: number): string =>
  people === 1
    ? 'One person can’t be drawn, because no room has a seat for them. Change the limits, or confirm that you want to publish the draw anyway.'
    : `${people} people can’t be drawn, because no room has a seat for them. Change the limits, or confirm that you want to publish the draw anyway.`

export const drawRefusals: Pick<Words['refusals'], 'DrawRefused' | 'UnknownDraw'> = {
  DrawRefused: ({ cause, people }) => {
    if (cause === 'ANSWERS_MISSING') return unanswered(people ?? 0)
    if (cause === 'NO_CHANCE') return noChance(people ?? 0)
    return cause === 'PERSON_TWICE' ? twice(people ?? 0) : causes[cause]
  },
  UnknownDraw: () => 'We can’t find this draw.',
}
