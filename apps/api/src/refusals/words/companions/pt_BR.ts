import type { RefusalName, Words } from '../../words.ts'

type CompanionRefusal = Extract<RefusalName, `${string}Companion${string}` | 'CannotBeAccompanied'>

export const companionRefusals: Pick<Words['refusals'], CompanionRefusal> = {
  CannotBeAccompanied: () =>
    'Esta pessoa desistiu ou não tem vaga, por isso não pode ter acompanhantes. Adicione acompanhantes de pessoas que ainda possam participar.',
  CompanionNotEmailed: () =>
    'Esta pessoa pediu proteção, por isso não escrevemos para quem a acompanha. Deixe o endereço em branco e avise pessoalmente.',
  TooManyCompanions: ({ limit, ofEvent }) =>
    ofEvent
      ? `Um evento pode ter no máximo ${limit} acompanhantes. Remova alguém antes de adicionar outra pessoa.`
      : `Uma pessoa pode ter no máximo ${limit} acompanhantes. Remova alguém antes de adicionar outra pessoa.`,
  UnknownCompanion: () => 'Não encontramos esta pessoa na lista. Ela pode ter sido removida nesse meio-tempo.',
}
