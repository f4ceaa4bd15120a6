import type { RefusalName, Words } from '../../words.ts'

type ComposeRefusal = Extract<
  RefusalName,
  | `Quota${string}`
  | `Composition${string}`
  | 'QuestionsInQuotas'
  | 'NoRoomPossible'
  | 'NoAlternativeRoom'
  | 'NobodyToCompose'
>

export const composeRefusals: Pick<Words['refusals'], ComposeRefusal> = {
  QuotaMinimumsAboveSeats: ({ minimums, seats }) =>
    `Estos mínimos suman ${minimums} plazas, pero el plan de plazas tiene ${seats}. Reduzca un mínimo o añada plazas al plan.`,
  QuestionsInQuotas: ({ questions }) =>
    questions.length === 1
      ? 'Una cuota cuenta respuestas a una pregunta que quitó o cambió. Quite primero la cuota.'
      : `Hay cuotas que cuentan respuestas a ${questions.length} preguntas que quitó o cambió. Quite primero esas cuotas.`,
  NoRoomPossible: () => 'Ninguna sala cumple a la vez el plan de plazas y las cuotas. Vea cómo corregirlo.',
  NoAlternativeRoom: () =>
    'Ninguna otra sala llega al 99 % del total de la mejor. Amplíe un límite o use una de las anteriores.',
  NobodyToCompose: ({ cause }) =>
    ({
      NO_FREE_SEAT: 'Todas las plazas están ocupadas: no queda ninguna por ofrecer.',
      NO_APPLICATION: 'Ninguna solicitud espera una decisión.',
      NO_SCORE:
        'Ninguna de las solicitudes que esperan una decisión tiene puntuación todavía. Primero hay que evaluarlas.',
    })[cause],
  CompositionUnfinished: () =>
    'No se encontró a tiempo la mejor sala. No se cambió nada. Inténtelo de nuevo o fije menos cuotas.',
  CompositionChanged: () =>
    'Entretanto cambiaron solicitudes, evaluaciones, cuotas o plazas. No se preparó nada. Revise la nueva sala y vuelva a prepararla.',
}
