import type { DoorList, DoorPerson } from './useDoorList.ts'

/** The person's name, or their code if the name is hidden. */
export const shownName = ({ name, reference }: DoorPerson): string => name ?? reference

/** Sorts by name in the page's locale. */
export function inOrder(people: DoorList['people'], locale: string): DoorPerson[] {
  const { compare } = new Intl.Collator(locale)
  return [...people.values()].sort((one, other) => compare(shownName(one), shownName(other)))
}
