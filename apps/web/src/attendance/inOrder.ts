import type { DoorList, DoorPerson } from './useDoorList.ts'

/** What a person is called at the door; where their name is hidden, their code. */
export const shownName = ({ name, reference }: DoorPerson): string => name ?? reference

/** By name, as the language of the page sorts. */
export function inOrder(people: DoorList['people'], locale: string): DoorPerson[] {
  const { compare } = new Intl.Collator(locale)
  return [...people.values()].sort((one, other) => compare(shownName(one), shownName(other)))
}
