import type { DrawRefusalCause } from '../../../__generated__/resolvers.ts'
import type { Words } from '../../words.ts'

const causes: Record<Exclude<DrawRefusalCause, 'ANSWERS_MISSING' | 'PERSON_TWICE' | 'NO_CHANCE'>, string> = {
  DRAW_UNDER_WAY: 'Já há um sorteio em andamento neste evento. Conclua-o ou cancele-o primeiro.',
  EVENT_OFF: 'O evento não tem datas ou foi cancelado: não é possível sortear.',
  NO_APPLICATION: 'Nenhuma candidatura aguarda decisão.',
  NO_FREE_SEAT:
    'Não há tantas vagas para sortear. Escolha menos ou deixe o número em branco para sortear todas as livres.',
  EVERYONE_FITS:
    'Há vaga para todas as pessoas que aguardam: não há o que sortear. Escolha menos vagas ou ofereça-as diretamente.',
  POOL_TOO_SMALL:
    'Não há pessoas suficientes aguardando decisão: tudo o que se publicasse do sorteio seria sobre elas. Nada foi sorteado.',
  TOO_FEW_SEED_HOLDERS:
    'São necessárias pelo menos duas sementes, de pessoas ou instituições diferentes, para que ninguém controle o sorteio. Peça uma semente a uma instituição parceira ou a participantes.',
  POOL_CHANGED:
    'Candidaturas, regras ou vagas mudaram desde que o sorteio foi preparado. Cancele-o e prepare-o de novo.',
  DRAW_CHANGED:
    'Alguém entrou no sorteio depois que você abriu esta página. Confira de novo quem tem semente antes de publicar.',
  NOT_PREPARED: 'Este sorteio ainda não está pronto.',
  NOT_COMMITTED: 'Este sorteio ainda não foi publicado. Antes disso não pode existir semente.',
  ALREADY_COMMITTED: 'O sorteio foi publicado e nada do que o fundamenta pode mudar. Espere até que termine.',
  TOO_LATE_TO_CANCEL: 'Todas as sementes estão lacradas. O sorteio não pode mais ser cancelado.',
  DRAW_OVER: 'Este sorteio terminou.',
  NOT_DRAWN: 'Nenhuma sala foi sorteada ainda.',
  ALREADY_STAGED: 'As ofertas para a sala sorteada já estão preparadas.',
  NOT_IN_POOL: 'Você não participa deste sorteio.',
  ALREADY_SEED_HOLDER: 'Você já entrou com uma semente.',
  TOO_MANY_SEED_HOLDERS: 'Este sorteio já tem o máximo de sementes.',
  KEY_INVALID: 'A chave não é válida. Recarregue a página e tente de novo.',
  SEED_ALREADY_COMMITTED: 'Você já lacrou sua semente.',
  SEED_COMMITMENT_INVALID: 'O lacre desta semente não é válido. Recarregue a página e tente de novo.',
  SEEDS_NOT_COMMITTED: 'Nem todas as sementes estão lacradas ainda. Aguarde.',
  SEEDS_NOT_REVEALED: 'Nem todas as sementes foram reveladas ainda. O valor aleatório público vem depois.',
  NO_BEACON: 'Este sorteio não usa nenhum valor aleatório público.',
  BEACON_INVALID: 'O drand não assinou este valor. Copie de novo todo o texto da página.',
  NO_SHARING: 'Com menos de três sementes não há partes.',
  SHARES_ALREADY_SENT: 'Você já enviou as partes da sua semente.',
  SHARES_NOT_SENT: 'Você ainda não recebeu todas as partes. Aguarde.',
  SHARES_NOT_CONFIRMED: 'Nem todas as partes estão confirmadas ainda. Aguarde.',
  SHARES_ALREADY_CONFIRMED: 'Você já confirmou suas partes.',
  SEED_ALREADY_REVEALED: 'Esta semente já foi revelada.',
  SEED_MISMATCH: 'Não é a semente que você lacrou. Use o navegador em que fez isso.',
  SHARE_MISMATCH: 'Uma parte não corresponde ao lacre da semente. Nada mudou.',
  SHARE_NOT_NEEDED: 'Esta parte não é mais necessária.',
  TOO_EARLY: 'Ainda é cedo para esta etapa.',
  TOO_LATE: 'O prazo desta etapa passou.',
}

const unanswered = (people: number): string =>
  people === 1
    ? 'Uma pessoa não respondeu a uma pergunta que conta para uma regra. Pergunte a ela ou inclua quem não respondeu.'
    : `${people} pessoas não responderam a uma pergunta que conta para uma regra. Pergunte a elas ou inclua quem não respondeu.`

const twice = (people: number): string =>
  `${people} inscrições podem ser de pessoas que se inscreveram duas vezes. Unifique-as ou indique que são pessoas diferentes.`

const noChance = (people: number): string =>
  people === 1
    ? 'Uma pessoa não pode ser sorteada, porque nenhuma sala tem vaga para ela. Mude os limites ou confirme que quer publicar assim mesmo.'
    : `${people} pessoas não podem ser sorteadas, porque nenhuma sala tem vaga para elas. Mude os limites ou confirme que quer publicar assim mesmo.`

export const drawRefusals: Pick<Words['refusals'], 'DrawRefused' | 'UnknownDraw'> = {
  DrawRefused: ({ cause, people }) => {
    if (cause === 'ANSWERS_MISSING') return unanswered(people ?? 0)
    if (cause === 'NO_CHANCE') return noChance(people ?? 0)
    return cause === 'PERSON_TWICE' ? twice(people ?? 0) : causes[cause]
  },
  UnknownDraw: () => 'Não encontramos este sorteio.',
}
