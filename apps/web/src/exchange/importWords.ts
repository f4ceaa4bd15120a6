import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ImportField, ImportSource, ImportState } from '../__generated__/graphql.ts'

export const fieldNames: Readonly<Record<ImportField, MessageDescriptor>> = {
  NAME: msg({ id: 'common.name', message: 'Name' }),
  FIRST_NAME: msg({ id: 'exchange.first-name', message: 'First name' }),
  LAST_NAME: msg({ id: 'exchange.last-name', message: 'Last name' }),
  EMAIL: msg({ id: 'common.email-address', message: 'Email address' }),
  ORGANISATION: msg({ id: 'common.organisation', message: 'Organisation' }),
  GROUP: msg({ id: 'common.stakeholder-group', message: 'Stakeholder group' }),
  COUNTRY: msg({ id: 'common.country', message: 'Country' }),
  LANGUAGES: msg({ id: 'common.languages', message: 'Languages' }),
  MOTIVATION: msg({ id: 'common.motivation', message: 'Motivation' }),
  MAIL_LANGUAGE: msg({ id: 'common.email-language', message: 'Email language' }),
  STATUS: msg({ id: 'exchange.will-attend', message: 'Will attend' }),
  ANSWER: msg({ id: 'exchange.answer-to-question', message: 'Answer to a question' }),
}

export const stateNames: Readonly<Record<ImportState, MessageDescriptor>> = {
  READ: msg({ id: 'exchange.read-not-checked-yet', message: 'Uploaded, not checked yet' }),
  CHECKED: msg({ id: 'exchange.checked-not-run-yet', message: 'Checked, not imported yet' }),
  RUNNING: msg({ id: 'exchange.importing', message: 'Importing' }),
  DONE: msg({ id: 'exchange.done', message: 'Done' }),
  FAILED: msg({ id: 'exchange.stopped-nothing-was-written', message: 'Stopped. Nothing was imported.' }),
}

/** Product names are not translated. */
export const sourceNames: Readonly<Record<Exclude<ImportSource, 'PLENARIA'>, string>> = {
  PRETIX: 'pretix',
  INDICO: 'Indico',
  EVENTBRITE: 'Eventbrite',
}
