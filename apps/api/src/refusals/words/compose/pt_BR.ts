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
    `Esses mínimos somam ${minimums} vagas, mas o plano de vagas tem ${seats}. Reduza um mínimo ou adicione vagas ao plano.`,
  QuestionsInQuotas: ({ questions }) =>
    questions.length === 1
      ? 'Uma regra de composição conta respostas a uma pergunta que você removeu ou alterou. Remova primeiro essa regra.'
      : `Regras de composição contam respostas a ${questions.length} perguntas que você removeu ou alterou. Remova primeiro essas regras.`,
  NoRoomPossible: () =>
    'Nenhuma sala cumpre ao mesmo tempo o plano de vagas e as regras de composição. Veja como corrigir isso.',
  NoAlternativeRoom: () =>
    'Nenhuma outra sala chega a 99% do melhor total. Amplie um limite ou use uma das anteriores.',
  NobodyToCompose: ({ cause }) =>
    ({
      NO_FREE_SEAT: 'Todas as vagas já estão ocupadas: não há como escolher mais ninguém.',
      NO_APPLICATION: 'Nenhuma candidatura aguarda decisão.',
      NO_SCORE: 'Nenhuma das candidaturas que aguardam decisão tem nota ainda. Primeiro é preciso avaliá-las.',
    })[cause],
  CompositionUnfinished: () =>
    'A melhor sala não foi encontrada a tempo. Nada mudou. Tente de novo ou defina menos regras.',
  CompositionChanged: () =>
    'Nesse meio-tempo mudaram candidaturas, avaliações, regras ou vagas. Nada foi preparado. Confira a nova sala e prepare as ofertas de novo.',
}
