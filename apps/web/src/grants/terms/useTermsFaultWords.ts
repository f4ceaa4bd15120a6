import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { TermsFault } from './termsDraft.ts'

const words: Record<TermsFault, MessageDescriptor> = {
  NOTHING_ALLOWED: msg({
    id: 'grants.choose-at-least-one-thing',
    message: 'Choose at least one thing that the partner may do.',
  }),
  SEEING_NEEDED: msg({
    id: 'grants.also-allow-partner-to-see',
    message: 'Also allow the partner to see registrations; without that, the rest of this is of no use.',
  }),
  DECIDING_NEEDED: msg({
    id: 'grants.also-allow-partner-to-decide',
    message: 'Also allow the partner to decide; otherwise nobody could offer the allotted seats.',
  }),
  EVERYBODY_NEEDED: msg({
    id: 'grants.findings-and-report-speak-of',
    message: 'Findings and the report speak of everybody: take the limits away, or do not allow them.',
  }),
  NOTHING_CHOSEN: msg({ id: 'grants.choose-at-least-one-or', message: 'Choose at least one, or take the limit away.' }),
  NOT_A_NUMBER: msg({
    id: 'grants.give-whole-number-of-seats',
    message: 'Give a whole number of seats, or leave it empty.',
  }),
  NOT_A_DATE: msg({ id: 'grants.give-date-and-time-or', message: 'Give a date and a time, or leave it empty.' }),
  PAST: msg({ id: 'grants.give-time-that-is-still', message: 'Give a time that is still to come, or leave it empty.' }),
  NO_PURPOSE: msg({
    id: 'grants.say-in-at-least-one',
    message: 'Say in at least one language why the partner sees people’s data.',
  }),
}

/** Advice on errors, by control id. */
export function useTermsFaultWords(): (faults: Record<string, TermsFault>) => Record<string, string> {
  const { t } = useLingui()
  return (faults) => Object.fromEntries(Object.entries(faults).map(([id, fault]) => [id, t(words[fault])]))
}
