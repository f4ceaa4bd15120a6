import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

const occasions: Readonly<Record<string, MessageDescriptor>> = {
  'interest-received': msg`Your registration arrived`,
  offer: msg`A seat is offered to you`,
  'seat-taken': msg`You took your seat`,
  waitlisted: msg`You are on the waitlist`,
  'not-selected': msg`You were not selected`,
  declined: msg`Your registration was declined`,
  lapsed: msg`Your offer lapsed`,
  withdrawn: msg`You withdrew`,
  reinstated: msg`Your registration counts again`,
  'already-registered': msg`The link to your registration`,
  'consent-asked-anew': msg`Your consent was asked for again`,
  'decision-promise-changed': msg`You hear at another time`,
  'event-rescheduled': msg`The event has new times`,
  'event-reminder': msg`The event is near`,
  'offer-reminder': msg`Your offer ends soon`,
  'validation-opened': msg`The draft report can be read`,
  'validation-reminder': msg`The draft report can be read until tomorrow`,
  uptake: msg`What became of it`,
  'follow-up': msg`You are asked a few questions after the event`,
  'offer-widened': msg`More sessions are open to you`,
  'session-place': msg`You have a place in a session`,
  'session-moved': msg`A session has another time`,
  'session-removed': msg`A session is called off`,
  'session-role': msg`Your part in a session`,
  'breakout-assigned': msg`Your breakout session`,
  'passed-on': msg`Your seat went to whom you named`,
  letter: msg`A letter of the organisers`,
}

/** Why a mail was written. */
export function useOccasion(): (name: string) => string {
  const { t } = useLingui()
  return (name) => t(occasions[name] ?? msg`Another email about the event`)
}
