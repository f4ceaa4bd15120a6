import { Plural } from '@lingui/react/macro'

interface EmailsLabelProps {
  /** What the button does, as a verb with its object. */
  press: string
  /** Null: not known yet. */
  people: number | null
}

/** What a button says that does something and emails so many people. */
export const EmailsLabel = ({ press, people }: EmailsLabelProps) =>
  people ? <Plural value={people} one={`${press} and email # person`} other={`${press} and email # people`} /> : press
