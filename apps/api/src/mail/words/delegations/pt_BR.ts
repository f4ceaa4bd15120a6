import type { DelegationLetters } from '../../letter.ts'

export const delegationLetters: DelegationLetters = {
  'delegation-invited': ({ event, organisation }) => ({
    subject: `Junte-se à sua delegação: ${event}`,
    paragraphs: [
      `Convidamos você a se juntar à delegação de ${organisation} em “${event}”. Quem a integra compartilha certo número de vagas e se reveza.`,
      'Se você se juntar, as outras pessoas da delegação veem seu nome e se você tem vaga. Quem chefia a delegação pode dar sua vaga a outra pessoa dela, ou dar a você a de outra.',
      'Se não quiser, você pode recusar. Sua inscrição não muda.',
    ],
    action: 'Responder ao convite',
  }),
  'swapped-in': ({ event }) => ({
    subject: `Você já tem uma vaga: ${event}`,
    paragraphs: [
      `Sua delegação deu a você uma de suas vagas em “${event}”. A vaga está confirmada.`,
      'Se não puder participar, avise quem chefia sua delegação, para que outra pessoa possa.',
    ],
    action: 'Ver minha inscrição',
  }),
  'swapped-out': ({ event }) => ({
    subject: `Sua vaga passou a outra pessoa da delegação: ${event}`,
    paragraphs: [
      `Sua delegação deu sua vaga em “${event}” a outra pessoa que a integra.`,
      'Você está na lista de espera, no lugar que tinha. Sua delegação pode voltar a dar uma vaga a você até o fim do evento.',
    ],
    action: 'Ver minha inscrição',
  }),
}
