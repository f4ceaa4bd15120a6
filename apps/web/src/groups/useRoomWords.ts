import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type Ghost, heldAfter, heldOf, type RoomGroup } from './allotment.ts'

/** Describes the picture of a room in sentences. */
export function useRoomWords(groups: readonly RoomGroup[], total: number, ghost?: Ghost): string {
  const { t } = useLingui()

  function groupSentence(group: RoomGroup): string {
    const { name, target, minimum, maximum } = group
    const has = heldOf(group)
    if (has === maximum)
      return t({ id: 'groups.holds-seats-its-maximum', message: `${name} holds ${has} seats, its maximum.` })
    return has < minimum
      ? t({
          id: 'groups.holds-of-its-target-seats',
          message: `${name} holds ${has} of its ${target} target seats, fewer than the ${minimum} reserved for it.`,
        })
      : t({
          id: 'groups.holds-of-its-target-name-has',
          message: `${name} holds ${has} of its ${target} target seats.`,
        })
  }

  function afterwards(differences: Ghost): string[] {
    const after = sum(groups.map((group) => heldAfter(group, differences)))
    const whole =
      after > total
        ? t({
            id: 'groups.afterwards-seats-would-be-held',
            message: `Afterwards, ${after} seats would be held, more than the ${total} in the room.`,
          })
        : t({
            id: 'groups.afterwards-of-seats-would-be',
            message: `Afterwards, ${after} of ${total} seats would be held.`,
          })
    const changed = groups.filter(({ key }) => differences[key])
    return [
      whole,
      ...changed.map((group) => {
        const { name } = group
        const has = heldAfter(group, differences)
        return t({ id: 'groups.would-hold', message: `${name} would hold ${has}.` })
      }),
    ]
  }

  const confirmed = sum(groups.map((group) => group.confirmed))
  const offered = sum(groups.map((group) => group.offered))
  const held = confirmed + offered
  const sentences = [
    t({
      id: 'groups.of-seats-are-held-taken',
      message: `${held} of ${total} seats are held: ${confirmed} taken, ${offered} offered.`,
    }),
  ]
  if (held >= total) sentences.push(t({ id: 'groups.no-seat-is-free', message: 'No seat is free.' }))
  else
    sentences.push(
      t({
        id: 'groups.seats-are-free',
        message: `${plural(total - held, { one: '# seat is free.', other: '# seats are free.' })}`,
      }),
    )

  sentences.push(...groups.map(groupSentence))
  const lowest = furthestBelow(groups)
  if (lowest)
    sentences.push(t({ id: 'groups.furthest-below-its-target', message: `Furthest below its target: ${lowest.name}.` }))
  if (ghost && Object.values(ghost).some((difference) => difference !== 0)) sentences.push(...afterwards(ghost))
  return sentences.join(' ')
}

function furthestBelow(groups: readonly RoomGroup[]): RoomGroup | undefined {
  const lack = (group: RoomGroup) => (group.target - heldOf(group)) / Math.max(1, group.target)
  return groups.filter((group) => lack(group) > 0).toSorted((a, b) => lack(b) - lack(a))[0]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
