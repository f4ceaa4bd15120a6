import { Plural, Trans } from '@lingui/react/macro'
import type { People } from './preview.ts'

interface EmailsLabelProps {
  /** Label of the action: verb and object. */
  press: string
  people: People
}

/** Label of a button whose action emails this many people. */
export function EmailsLabel({ press, people }: EmailsLabelProps) {
  if (people === 'UNTOLD') return <Trans id="planned.and-send-emails">{press} and send emails</Trans>
  return people ? (
    <Plural
      id="planned.and-email-people"
      value={people}
      one={`${press} and email # person`}
      other={`${press} and email # people`}
    />
  ) : (
    press
  )
}
