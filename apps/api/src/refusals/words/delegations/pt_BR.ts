import type { RefusalName, Words } from '../../words.ts'

type DelegationRefusal = Extract<RefusalName, `${string}Delegation${string}` | 'CannotSwap'>

export const delegationRefusals: Pick<Words['refusals'], DelegationRefusal> = {
  CannotLeadDelegation: ({ cause }) =>
    ({
      NO_ORGANISATION: 'Esta pessoa não informou nenhuma organização. Escolha outra.',
      HIDDEN: 'A organização desta pessoa não aparece nas listas. Escolha outra para chefiar a delegação.',
      NOT_REGISTERED:
        'Esta inscrição terminou, ou o endereço dela ainda não foi confirmado. Escolha outra pessoa para chefiar a delegação.',
    })[cause],
  CannotSwap: ({ cause }) =>
    ({
      NOT_MEMBERS:
        'Só é possível trocar integrantes desta delegação, e uma destas duas pessoas não faz mais parte dela. Recarregue a página.',
      NO_SEAT: 'A primeira pessoa não tem vaga confirmada para dar. Recarregue a página para ver quem tem.',
      NOT_WAITING:
        'Só alguém da lista de espera pode receber a vaga. Recarregue a página, ou peça à organização do evento que coloque esta pessoa na lista.',
      ANOTHER_GROUP:
        'Estas duas pessoas são de grupos diferentes, e uma vaga não sai do seu grupo. Escolha alguém do mesmo grupo.',
      EVENT_OVER: 'O evento terminou ou foi cancelado. As vagas não podem mais ser trocadas.',
    })[cause],
  DelegationFull: () =>
    'Uma delegação tem no máximo 20 integrantes. Alguém precisa sair antes que outra pessoa possa entrar.',
  DelegationTooSmall: ({ held }) =>
    held === 1
      ? 'Esta organização já tem uma vaga. Informe pelo menos uma.'
      : `Esta organização já tem ${held} vagas. Informe pelo menos esse número.`,
  NotInvitedToDelegation: () => 'Você não tem convite para nenhuma delegação aqui. Peça um a quem chefia a delegação.',
  OrganisationHasDelegation: () =>
    'Uma destas organizações tem uma delegação. Encerre a delegação antes de unificá-las.',
  UnknownDelegation: () => 'Não encontramos esta delegação, ou você não a chefia.',
}
