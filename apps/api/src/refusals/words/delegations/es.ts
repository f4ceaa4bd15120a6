import type { RefusalName, Words } from '../../words.ts'

type DelegationRefusal = Extract<RefusalName, `${string}Delegation${string}` | 'CannotSwap'>

export const delegationRefusals: Pick<Words['refusals'], DelegationRefusal> = {
  CannotLeadDelegation: ({ cause }) =>
    ({
      NO_ORGANISATION: 'Esta persona no indicó ninguna organización. Elija a otra.',
      HIDDEN: 'La organización de esta persona no se muestra en las listas. Elija a otra para encabezar la delegación.',
      NOT_REGISTERED:
        'Esta inscripción terminó, o su dirección aún no está confirmada. Elija a otra persona para encabezar la delegación.',
    })[cause],
  CannotSwap: ({ cause }) =>
    ({
      NOT_MEMBERS:
        'Una plaza solo puede pasar de una persona a otra de la delegación, y una de estas dos ya no la integra. Recargue la página.',
      NO_SEAT:
        'La primera persona no tiene ninguna plaza confirmada que dar. Recargue la página para ver quién la tiene.',
      NOT_WAITING:
        'Solo puede recibir la plaza alguien de la lista de espera. Recargue la página, o pida a la organización del evento que ponga a esta persona en la lista.',
      ANOTHER_GROUP:
        'Estas dos personas son de grupos distintos, y una plaza no sale de su grupo. Elija a alguien del mismo grupo.',
      EVENT_OVER: 'El evento terminó o se canceló. Ya no se puede pasar la plaza a otra persona.',
    })[cause],
  DelegationFull: () =>
    'Una delegación tiene 20 integrantes como máximo. Alguien tiene que salir antes de que otra persona pueda unirse.',
  DelegationTooSmall: ({ held }) =>
    held === 1
      ? 'Esta organización ya tiene una plaza. Indique al menos una.'
      : `Esta organización ya tiene ${held} plazas. Indique al menos ese número.`,
  NotInvitedToDelegation: () => 'No tiene invitación a ninguna delegación aquí. Pida otra a quien la encabeza.',
  OrganisationHasDelegation: () =>
    'Una de estas organizaciones tiene una delegación. Disuelva la delegación antes de unirlas.',
  UnknownDelegation: () => 'No encontramos esta delegación, o usted no la encabeza.',
}
