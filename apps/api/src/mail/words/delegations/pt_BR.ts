import type { DelegationLetters } from '../../letter.ts'

export const delegationLetters: DelegationLetters = {
  'delegation-invited': ({ event, organisation }) => ({
    subject: `Convite para a sua delegação: ${event}`,
    paragraphs: [
      `Você tem um convite para fazer parte da delegação da sua organização (${organisation}) em “${event}”. As pessoas da delegação compartilham certo número de vagas e se revezam.`,
      'Se você aceitar, as outras pessoas da delegação verão seu nome e se você tem vaga. Quem chefia a delegação pode passar sua vaga a outra pessoa ou passar a você a vaga de outra.',
      'Se não quiser, você pode recusar. Sua inscrição não muda.',
    ],
    action: 'Responder ao convite',
  }),
  'swapped-in': ({ event }) => ({
    subject: `Agora você tem uma vaga: ${event}`,
    paragraphs: [
      `Você recebeu uma das vagas da sua delegação em “${event}”. A vaga está confirmada.`,
      'Se não puder participar, avise quem chefia sua delegação, para que outra pessoa possa ficar com a vaga.',
    ],
    action: 'Ver a minha inscrição',
  }),
  'swapped-out': ({ event }) => ({
    subject: `Sua vaga passou para outra pessoa da delegação: ${event}`,
    paragraphs: [
      `Sua vaga em “${event}” passou para outra pessoa da sua delegação.`,
      'Você está na lista de espera, no lugar que tinha. Até o fim do evento, sua delegação pode passar uma vaga a você de novo.',
    ],
    action: 'Ver a minha inscrição',
  }),
}
