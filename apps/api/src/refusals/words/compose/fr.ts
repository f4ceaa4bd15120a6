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
    `Ces minimums représentent ${minimums} places, mais le plan des places en compte ${seats}. Réduisez un minimum ou ajoutez des places au plan.`,
  QuestionsInQuotas: ({ questions }) =>
    questions.length === 1
      ? 'Un quota compte les réponses à une question que vous avez retirée ou modifiée. Retirez d’abord ce quota.'
      : `Des quotas comptent les réponses à ${questions.length} questions que vous avez retirées ou modifiées. Retirez d’abord ces quotas.`,
  NoRoomPossible: () =>
    'Aucune composition ne respecte à la fois le plan des places et les quotas. Voyez comment corriger cela.',
  NoAlternativeRoom: () =>
    'Aucune autre composition n’atteint 99 % du meilleur total. Élargissez une limite, ou choisissez l’une des compositions précédentes.',
  NobodyToCompose: ({ cause }) =>
    ({
      NO_FREE_SEAT: 'Toutes les places sont attribuées : il ne reste personne à choisir.',
      NO_APPLICATION: 'Aucune candidature n’attend de décision.',
      NO_SCORE: 'Aucune des candidatures en attente de décision n’a encore de note. Faites-les d’abord évaluer.',
    })[cause],
  CompositionUnfinished: () =>
    'La meilleure composition n’a pas été trouvée à temps. Rien n’a changé. Réessayez ou fixez moins de quotas.',
  CompositionChanged: () =>
    'Des candidatures, des évaluations, des quotas ou des places ont changé entre-temps. Rien n’a été préparé. Vérifiez la nouvelle composition, puis préparez-la de nouveau.',
}
