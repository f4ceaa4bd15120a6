import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { TermsProblem } from './termsDraft.ts'

const words: Record<TermsProblem, MessageDescriptor> = {
  NOTHING_ALLOWED: msg({
    id: 'grants.choose-at-least-one-thing',
    message: 'Choose at least one permission.',
  }),
  SEEING_NEEDED: msg({
    id: 'grants.also-allow-partner-to-see',
    message: 'Also allow the partner to see registrations. The other permissions depend on this.',
  }),
  DECIDING_NEEDED: msg({
    id: 'grants.also-allow-partner-to-decide',
    message: 'Also allow the partner to decide. Otherwise, no one could offer the allotted seats.',
  }),
  EVERYBODY_NEEDED: msg({
    id: 'grants.findings-and-report-speak-of',
    message: 'Findings and the report are about everyone. Remove the limits, or don’t give these permissions.',
  }),
  NOTHING_CHOSEN: msg({ id: 'grants.choose-at-least-one-or', message: 'Choose at least one, or remove the limit.' }),
  NOT_A_NUMBER: msg({
    id: 'grants.give-whole-number-of-seats',
    message: 'Enter a whole number of seats, or clear the field.',
  }),
  NOT_A_DATE: msg({ id: 'grants.give-date-and-time-or', message: 'Enter a date and a time, or clear the field.' }),
  PAST: msg({ id: 'grants.enter-time-in-future-or', message: 'Enter a time in the future, or clear the field.' }),
  NO_PURPOSE: msg({
    id: 'grants.say-in-at-least-one',
    message: 'Explain in at least one language why the partner sees people’s data.',
  }),
}

/** Messages saying how to fix errors, by the control's id. */
export function useTermsProblemWords(): (fieldProblems: Record<string, TermsProblem>) => Record<string, string> {
  const { t } = useLingui()
  return (fieldProblems) =>
    Object.fromEntries(Object.entries(fieldProblems).map(([id, fieldProblem]) => [id, t(words[fieldProblem])]))
}
