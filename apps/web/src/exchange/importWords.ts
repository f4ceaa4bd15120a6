import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ImportField, ImportSource, ImportState } from '../__generated__/graphql.ts'

export const fieldNames: Readonly<Record<ImportField, MessageDescriptor>> = {
  NAME: msg`Name`,
  FIRST_NAME: msg`First name`,
  LAST_NAME: msg`Last name`,
  EMAIL: msg`E-mail address`,
  ORGANISATION: msg`Organisation`,
  GROUP: msg`Stakeholder group`,
  COUNTRY: msg`Country`,
  LANGUAGES: msg`Languages`,
  MOTIVATION: msg`Motivation`,
  MAIL_LANGUAGE: msg`Language of mails`,
  STATUS: msg`Whether the person comes`,
  ANSWER: msg`Answer to a question`,
}

export const stateNames: Readonly<Record<ImportState, MessageDescriptor>> = {
  READ: msg`Read, not checked yet`,
  CHECKED: msg`Checked, not run yet`,
  RUNNING: msg`Being written`,
  DONE: msg`Done`,
  FAILED: msg`Stopped; nothing was written`,
}

/** Names of products stay as they are. */
export const sourceNames: Readonly<Record<Exclude<ImportSource, 'PLENARIA'>, string>> = {
  PRETIX: 'pretix',
  INDICO: 'Indico',
  EVENTBRITE: 'Eventbrite',
}
