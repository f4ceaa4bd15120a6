import { Plural, Trans } from '@lingui/react/macro'
import type { People } from './preview.ts'

interface EmailsLabelProps {
  /** What the button does, as a verb with its object. */
  press: string
  people: People
}

/** What a button says that does something and emails so many people. */
export function EmailsLabel({ press, people }: EmailsLabelProps) {
  if (people === 'UNTOLD') return <Trans id="planned.and-send-emails">{press} and send the emails</Trans>
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
