import type { RefusalName, Words } from '../../words.ts'

type SpeakerRefusal = Extract<RefusalName, `${string}Speaker${string}` | 'ConsentNotPossible'>

export const speakerRefusals: Pick<Words['refusals'], SpeakerRefusal> = {
  ConsentNotPossible: ({ cause }) =>
    ({
      ANONYMOUS: 'Esta pessoa é apresentada sem nome, por isso não há consentimento a pedir.',
      NO_ADDRESS: 'Não há endereço para o qual escrever. Informe um ou registre como a pessoa concordou.',
      WITHDRAWN: 'Esta pessoa não concorda. Só ela pode mudar isso, pelo link do nosso e-mail.',
      PUBLISHED: 'Esta pessoa já concordou.',
      ASKED_RECENTLY: 'Escrevemos para esta pessoa há menos de 24 horas. Dê tempo para a resposta.',
      EVENT_OVER: 'O evento terminou ou foi cancelado, por isso não se pede mais o consentimento de ninguém.',
    })[cause],
  TooManySpeakers: ({ limit }) =>
    `Um evento pode ter no máximo ${limit} palestrantes. Exclua alguém antes de adicionar outra pessoa.`,
  UnknownSpeaker: () => 'Não encontramos esta pessoa. Ela pode ter sido excluída nesse meio-tempo.',
  UnknownSpeakerLink: () => 'Este link não funciona mais. Abra de novo o link completo do e-mail.',
}
