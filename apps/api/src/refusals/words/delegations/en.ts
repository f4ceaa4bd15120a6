import type { RefusalName, Words } from '../../words.ts'

type DelegationRefusal = Extract<RefusalName, `${string}Delegation${string}` | 'CannotSwap'>

export const delegationRefusals: Pick<Words['refusals'], DelegationRefusal> = {
  CannotLeadDelegation: ({ cause }) =>
    ({
      NO_ORGANISATION: 'This person hasn’t entered an organisation. Choose someone who has.',
      HIDDEN: 'This person’s organisation is not shown in lists. Choose someone else to head the delegation.',
      NOT_REGISTERED:
        'This registration is over, or its address isn’t confirmed yet. Choose someone else to head the delegation.',
    })[cause],
  CannotSwap: ({ cause }) =>
    ({
      NOT_MEMBERS:
        'Only members of this delegation can be swapped, and one of these two isn’t a member any more. Reload the page.',
      NO_SEAT: 'The first person has no confirmed seat to give. Reload the page to see who has one.',
      NOT_WAITING:
        'Only someone on the waitlist can get the seat. Reload the page, or ask the organisers to waitlist this person.',
      ANOTHER_GROUP:
        'These two are in different groups, and a seat stays in its group. Choose someone in the same group.',
      EVENT_OVER: 'The event is over or was called off, so seats can no longer be swapped.',
    })[cause],
  DelegationFull: () =>
    'A delegation can have at most 20 members. Someone has to leave before another person can join.',
  DelegationTooSmall: ({ held }) =>
    `This organisation holds ${held} ${held === 1 ? 'seat' : 'seats'} already. Enter at least that many.`,
  NotInvitedToDelegation: () => 'You’re not invited to a delegation here. Ask its head to invite you again.',
  OrganisationHasDelegation: () =>
    'One of these organisations has a delegation. End the delegation before you merge them.',
  UnknownDelegation: () => 'We can’t find this delegation, or you don’t lead it.',
}
