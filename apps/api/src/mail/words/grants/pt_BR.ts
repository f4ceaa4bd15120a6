import type { VoidCause } from '@plenaria/domain/countersign'
import type { GrantLetters } from '../../letter.ts'

export const grantLetters: GrantLetters = {
  'grant-proposed': ({ event, institute, ownInstitute }) => ({
    subject: `${institute} propõe uma parceria: ${event}`,
    paragraphs: [
      `${institute} propõe que ${ownInstitute} seja instituição parceira de “${event}”.`,
      `As condições dizem o que os membros da sua instituição (${ownInstitute}) poderiam fazer ali e quais dados pessoais veriam.`,
      'Nada vale até que alguém responsável por sua instituição as aceite. Também é possível recusá-las ou propor outras.',
    ],
    action: 'Ler as condições',
  }),
  'grant-counter-proposed': ({ event, institute }) => ({
    subject: `${institute} propõe outras condições: ${event}`,
    paragraphs: [
      `${institute} propôs outras condições para o acordo de parceria em “${event}”.`,
      'Nada vale até que alguém responsável por sua instituição as aceite. Também é possível recusá-las ou responder com uma contraproposta.',
    ],
    action: 'Ler as condições',
  }),
  'grant-change-proposed': ({ event, institute }) => ({
    subject: `${institute} propõe mudar as condições: ${event}`,
    paragraphs: [
      `${institute} propõe outras condições para o acordo de parceria em “${event}”.`,
      'As atuais valem até que alguém responsável por sua instituição aceite as novas. Também é possível recusá-las ou propor outras.',
    ],
    action: 'Comparar as condições',
  }),
  'grant-agreed': ({ event, institute }) => ({
    subject: `Suas condições foram aceitas: ${event}`,
    paragraphs: [
      `${institute} aceitou as condições que você propôs para “${event}”. Elas valem a partir de agora.`,
      'Qualquer uma das duas instituições pode propor outras condições ou encerrar o acordo de parceria a qualquer momento.',
    ],
    action: 'Ver as condições',
  }),
  'grant-declined': ({ event, institute }) => ({
    subject: `Suas condições foram recusadas: ${event}`,
    paragraphs: [
      `${institute} recusou as condições que você propôs para “${event}”.`,
      'Se havia outras em vigor, elas continuam valendo. Você pode propor outras.',
    ],
    action: 'Ver o acordo',
  }),
  'grant-ended': ({ event, institute, reason }) => ({
    subject: `O acordo de parceria terminou: ${event}`,
    paragraphs: [
      institute
        ? `${institute} encerrou o acordo de parceria em “${event}”.`
        : `O acordo de parceria em “${event}” terminou na data prevista nas condições.`,
      ...(reason ? [`Motivo informado: ${reason}`] : []),
      'Os membros da instituição parceira não veem mais o que o acordo permitia ver. As decisões que aguardavam a concordância das duas instituições precisam ser pedidas de novo.',
    ],
    action: 'Ver o acordo',
  }),
  'countersign-asked': ({ event, institute, ownInstitute, count, report }) => ({
    subject: `Sua concordância é necessária: ${event}`,
    paragraphs:
      report === null
        ? [
            `${institute} pede que a sua instituição (${ownInstitute}) dê concordância a uma decisão em “${event}”.`,
            count === 1
              ? 'Trata-se de uma inscrição. A decisão terá efeito quando todas as instituições consultadas concordarem.'
              : `Trata-se de ${count} inscrições. A decisão terá efeito quando todas as instituições consultadas concordarem.`,
            'Até lá nada muda. Também é possível não concordar e dizer por quê.',
          ]
        : [
            `${institute} pede que a sua instituição (${ownInstitute}) aprove o relatório sobre “${event}”, no qual ela é citada.`,
            `É a versão ${report} do relatório. Será publicada quando todas as instituições citadas concordarem.`,
            'Até lá, nada é publicado. Também é possível não concordar e dizer por quê.',
          ],
    action: 'Ver o pedido',
  }),
  'countersign-settled': ({ event, institute, outcome, voidReason }) => ({
    subject: `Sobre a decisão para a qual você pediu concordância: ${event}`,
    paragraphs: [
      {
        DONE: `Todas as instituições consultadas concordaram. Sua decisão em “${event}” já tem efeito.`,
        REFUSED: `${institute} não concordou com sua decisão em “${event}”. Nada mudou. O motivo está na página.`,
        VOID: `Sua decisão em “${event}” não aguarda mais concordância, porque ${why[voidReason ?? 'SUPERSEDED']}. Nada foi decidido; peça de novo se ainda quiser.`,
      }[outcome ?? 'VOID'],
    ],
    action: 'Ver as decisões',
  }),
}

/** Why a request became void. */
const why: Record<VoidCause, string> = {
  GRANT_ENDED: 'terminou um acordo de parceria do qual dependia',
  SUPERSEDED: 'nesse meio-tempo outra coisa foi decidida ou preparada',
  REQUESTER_NOT_ALLOWED: 'você não pode mais decidir a respeito',
  NOBODY_LEFT: 'todas as pessoas envolvidas retiraram a inscrição nesse meio-tempo',
}
