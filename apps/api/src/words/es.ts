import type { Words } from '../words.ts'
import { moment } from './moment.ts'

const when = (at: Date | string) => moment('es', at)

export const es: Words = {
  refusals: {
    AlreadyPublished: () => 'Este evento ya está publicado. No hace falta hacer nada más.',
    AlreadyRegistered: () =>
      'Esta dirección ya está inscrita en este evento. Hemos vuelto a enviar allí el enlace a esa inscripción.',
    AlreadyWithdrawn: () =>
      'Esta inscripción ya fue retirada. Puede inscribirse de nuevo mientras el plazo esté abierto.',
    CannotHoldSeat: ({ cause }) => es.cannotHold[cause],
    ChangedMeanwhile: () => 'Entretanto, otra persona ha hecho cambios aquí. Recargue la página y repita su cambio.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'Hay un campo que debe revisar.' : `Hay ${fields.length} campos que debe revisar.`,
    NoOffer: ({ state }) =>
      `Por ahora no hay ninguna plaza que aceptar: esta inscripción ${es.standing[state]}. Le escribiremos en cuanto eso cambie.`,
    NotAllowed: () =>
      'No tiene permiso para hacer esto. Si colabora en la organización del evento, entre con la dirección que conoce su institución.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'Falta una cosa para poder publicar este evento.'
        : `Faltan ${fields.length} cosas para poder publicar este evento.`,
    NothingStaged: () =>
      'No hay decisiones preparadas para este evento. Prepare alguna y comuníquelas después todas juntas.',
    OfferLapsed: ({ lapsedAt }) =>
      `Esta oferta venció el ${when(lapsedAt)} y la plaza pasó a la siguiente persona. Puede inscribirse de nuevo mientras el plazo esté abierto.`,
    ReasonNeeded: () => 'Indique un motivo. La persona lo leerá.',
    RegistrationClosed: ({ closedAt }) =>
      `El plazo de inscripción se cerró el ${when(closedAt)}. La organización puede informarle sobre otros eventos.`,
    RegistrationNotYetOpen: ({ opensAt }) =>
      `La inscripción aún no está abierta. Se abre el ${when(opensAt)}; vuelva a partir de entonces.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'No se comunicó ninguna decisión, porque una de las preparadas no encaja. Cámbiela y vuelva a intentarlo.'
        : `No se comunicó ninguna decisión, porque ${refused.length} de las preparadas no encajan. Cámbielas y vuelva a intentarlo.`,
    RequestIdReused: () => 'Este formulario ya se envió con otros datos. Recargue la página y envíelo de nuevo.',
    SeatAlreadyTaken: () => 'Ya había aceptado esta plaza. No hace falta hacer nada más.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'Este plan de plazas no se puede cumplir. Vea cómo corregirlo.'
        : `Este plan de plazas no se puede cumplir por ${problems.length} motivos. Vea cómo corregir cada uno.`,
    SlugTaken: () => 'Otro evento ya tiene esta dirección. Elija otra.',
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'Han sido muchos intentos en poco tiempo. Espere un minuto y vuelva a intentarlo.'
        : `Han sido muchos intentos en poco tiempo. Vuelva a intentarlo dentro de ${Math.ceil(retryAfter / 60)} minutos.`,
    UnknownEvent: () => 'No encontramos este evento. Compruebe la dirección o búsquelo en la lista de eventos.',
    UnknownRegistration: () =>
      'No encontramos esta inscripción. Ábrala con el enlace de nuestro último correo o entre primero.',
    WrongState: ({ state }) =>
      `Ahora no es posible: la inscripción ${es.standing[state]}. Recargue la página para ver qué se puede hacer.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'No queda ninguna plaza libre. Aumente el total o pase a la persona a la lista de espera.',
    GROUP_AT_MAXIMUM:
      'Este grupo ya ocupa todas las plazas que le permite el plan. Aumente su máximo o use la lista de espera.',
    ORGANISATION_AT_CAP:
      'Esta organización ya ocupa todas las plazas que puede tener una sola. Aumente el límite o use la lista de espera.',
    SEATS_RESERVED:
      'Las plazas libres están reservadas para otros grupos. Reduzca sus mínimos o espere a que se liberen.',
    OFFERS_ENDED: 'Ya no se ofrecen plazas para este evento.',
  },
  standing: {
    SUBMITTED: 'está a la espera de una decisión',
    OFFERED: 'tiene una oferta que aún no se ha aceptado',
    CONFIRMED: 'ya tiene una plaza',
    WAITLISTED: 'está en la lista de espera',
    NOT_SELECTED: 'no fue seleccionada esta vez',
    DECLINED: 'fue rechazada',
    LAPSED: 'caducó, porque la oferta no se aceptó a tiempo',
    WITHDRAWN: 'fue retirada',
  },
  planProblems: {
    MINIMUMS_ABOVE_TOTAL: () => 'Los mínimos de todos los grupos suman más que el total.',
    MAXIMUM_BELOW_MINIMUM: (group) => `${group}: el máximo es inferior al mínimo.`,
    TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM: (group) => `${group}: el objetivo no está entre el mínimo y el máximo.`,
    TOTAL_BELOW_HELD: () => 'Ya hay más plazas ocupadas de las que permite el total.',
    MAXIMUM_BELOW_HELD: (group) => `${group}: el grupo ya ocupa más plazas de las que permite su máximo.`,
    UNFILLED_MINIMUMS_ABOVE_FREE: () => 'Quedan muy pocas plazas libres para los mínimos que aún no se han cubierto.',
    ORGANISATION_ABOVE_CAP: () => 'Una organización ya ocupa más plazas de las que permite el límite.',
  },
  planMend: ({ field, group, from, to }) => {
    const verb = to > from ? 'Aumente' : 'Reduzca'
    const what = {
      total: 'el total',
      organisationCap: 'el límite por organización',
      minimum: `el mínimo de ${group}`,
      target: `el objetivo de ${group}`,
      maximum: `el máximo de ${group}`,
    }[field]
    return `${verb} ${what} de ${from} a ${to}.`
  },
}
