import type { RefusalName, Words } from '../../words.ts'

type CompanionRefusal = Extract<RefusalName, `${string}Companion${string}` | 'CannotBeAccompanied'>

export const companionRefusals: Pick<Words['refusals'], CompanionRefusal> = {
  CannotBeAccompanied: () =>
    'Esta persona se retiró o no tiene plaza, así que nadie la acompaña. Añada acompañantes de personas que aún puedan asistir.',
  CompanionNotEmailed: () =>
    'Esta persona pidió protección, por lo que no escribimos a quienes la acompañan. Deje vacía la dirección y avise usted directamente.',
  TooManyCompanions: ({ limit, ofEvent }) =>
    ofEvent
      ? `Un evento puede tener ${limit} acompañantes. Quite a alguien antes de añadir a otra persona.`
      : `Una persona puede tener ${limit} acompañantes. Quite a alguien antes de añadir a otra persona.`,
  UnknownCompanion: () => 'No encontramos a esta persona acompañante. Puede que se haya quitado mientras tanto.',
}
