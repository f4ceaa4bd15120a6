import type { DrawRefusalCause } from '../../../__generated__/resolvers.ts'
import type { Words } from '../../words.ts'

const causes: Record<Exclude<DrawRefusalCause, 'ANSWERS_MISSING' | 'PERSON_TWICE' | 'NO_CHANCE'>, string> = {
  DRAW_UNDER_WAY: 'Ya hay un sorteo en curso en este evento. Termínelo o cancélelo primero.',
  EVENT_OFF: 'El evento no tiene fechas o se canceló: no se puede hacer un sorteo.',
  NO_APPLICATION: 'Ninguna solicitud espera una decisión.',
  NO_FREE_SEAT: 'No hay tantas plazas para sortear. Elija menos o deje el campo vacío para sortear todas las libres.',
  EVERYONE_FITS:
    'Hay plaza para todas las personas que esperan: no hace falta sortear. Elija menos plazas u ofrézcalas directamente.',
  POOL_TOO_SMALL:
    'Muy pocas personas esperan una decisión: todo lo que se publicara del sorteo trataría de ellas. No se sorteó nada.',
  TOO_FEW_SEED_HOLDERS:
    'Hacen falta al menos dos semillas, de personas o instituciones distintas, para que nadie controle el sorteo. Pida una a una institución asociada o a participantes.',
  POOL_CHANGED:
    'Cambiaron solicitudes, cuotas o plazas desde que se preparó el sorteo. Cancélelo y prepárelo de nuevo.',
  DRAW_CHANGED: 'Alguien se sumó mientras tanto. Revise de nuevo quién tiene semilla antes de publicar.',
  NOT_PREPARED: 'Este sorteo aún no está listo.',
  NOT_COMMITTED: 'Este sorteo aún no se ha publicado. Antes no puede existir ninguna semilla.',
  ALREADY_COMMITTED: 'El sorteo está publicado y nada de lo que lo sustenta puede cambiar. Espere a que termine.',
  TOO_LATE_TO_CANCEL: 'Todas las semillas están comprometidas. Ya no se puede cancelar el sorteo.',
  DRAW_OVER: 'Este sorteo terminó.',
  NOT_DRAWN: 'Aún no se ha sorteado ninguna sala.',
  ALREADY_STAGED: 'La sala sorteada ya está preparada.',
  NOT_IN_POOL: 'Usted no participa en este sorteo.',
  ALREADY_SEED_HOLDER: 'Ya se sumó con una semilla.',
  TOO_MANY_SEED_HOLDERS: 'Este sorteo ya tiene el máximo de semillas.',
  KEY_INVALID: 'La clave no es válida. Recargue la página e inténtelo de nuevo.',
  SEED_ALREADY_COMMITTED: 'Ya comprometió su semilla.',
  SEED_COMMITMENT_INVALID: 'El compromiso de esta semilla no es válido. Recargue la página e inténtelo de nuevo.',
  SEEDS_NOT_COMMITTED: 'No todas las semillas están comprometidas todavía. Espere.',
  SEEDS_NOT_REVEALED: 'Todavía no se han revelado todas las semillas. El valor aleatorio público viene después.',
  NO_BEACON: 'Este sorteo no usa ningún valor aleatorio público.',
  BEACON_INVALID: 'drand no firmó este valor. Vuelva a copiar todo el texto de su página.',
  NO_SHARING: 'Con menos de tres semillas no hay partes.',
  SHARES_ALREADY_SENT: 'Ya envió las partes de su semilla.',
  SHARES_NOT_SENT: 'Aún no ha recibido todas las partes. Espere.',
  SHARES_NOT_CONFIRMED: 'No todas las partes están confirmadas todavía. Espere.',
  SHARES_ALREADY_CONFIRMED: 'Ya confirmó sus partes.',
  SEED_ALREADY_REVEALED: 'Esta semilla ya se reveló.',
  SEED_MISMATCH: 'No es la semilla que comprometió. Use el navegador en el que lo hizo.',
  SHARE_MISMATCH: 'Una parte no corresponde al compromiso de su semilla. No se cambió nada.',
  SHARE_NOT_NEEDED: 'Esta parte ya no hace falta.',
  TOO_EARLY: 'Aún es pronto para este paso.',
  TOO_LATE: 'El plazo de este paso venció.',
}

const unanswered = (people: number): string =>
  people === 1
    ? 'Una persona no respondió a una pregunta que cuenta para una cuota. Pregúntele o incluya a quienes no respondieron.'
    : `${people} personas no respondieron a una pregunta que cuenta para una cuota. Pregúnteles o incluya a quienes no respondieron.`

const twice = (people: number): string =>
  `${people} inscripciones pueden ser de personas que se inscribieron dos veces. Fusiónelas o indique que son personas distintas.`

const noChance = (people: number): string =>
  people === 1
    ? 'Una persona no puede salir en el sorteo porque ninguna sala tiene plaza para ella. Cambie los límites o confirme que quiere publicarlo así.'
    : `${people} personas no pueden salir en el sorteo porque ninguna sala tiene plaza para ellas. Cambie los límites o confirme que quiere publicarlo así.`

export const drawRefusals: Pick<Words['refusals'], 'DrawRefused' | 'UnknownDraw'> = {
  DrawRefused: ({ cause, people }) => {
    if (cause === 'ANSWERS_MISSING') return unanswered(people ?? 0)
    if (cause === 'NO_CHANCE') return noChance(people ?? 0)
    return cause === 'PERSON_TWICE' ? twice(people ?? 0) : causes[cause]
  },
  UnknownDraw: () => 'No encontramos este sorteo.',
}
