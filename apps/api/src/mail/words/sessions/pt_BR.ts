import type { SeatWords, SessionLetters } from '../../letter.ts'

const quoted = (titles: string[]): string => titles.map((title) => `“${title}”`).join(', ')

export const seatWords: SeatWords = ({ comes, waits, notOffered, reason }) => [
  ...(comes.length > 0 ? [`Oferecemos a você uma vaga para: ${quoted(comes)}.`] : []),
  ...(waits.length > 0
    ? [
        `Sem lugares no momento; você ficaria na lista de espera e receberia um lugar quando chegasse a sua vez: ${quoted(waits)}.`,
      ]
    : []),
  ...(notOffered.length > 0
    ? [`Não inclui: ${quoted(notOffered)}.${reason ? ` A organização explica: ${reason}` : ''}`]
    : []),
]

export const sessionLetters: SessionLetters = {
  'offer-widened': ({ event }) => ({
    subject: `Sua vaga inclui mais sessões: ${event}`,
    paragraphs: [
      `A organização de “${event}” abriu mais sessões para você.`,
      'Não é preciso fazer nada: as que você escolheu são suas enquanto houver lugar. Na página da sua inscrição, você vê a situação de cada sessão.',
    ],
    action: 'Ver minhas sessões',
  }),
  'session-place': ({ event, session }) => ({
    subject: `Você tem um lugar: ${session?.title} · ${event}`,
    paragraphs: [
      `Um lugar em “${session?.title}” ficou livre e é seu. Você esperava por ele.`,
      `Início da sessão: ${session?.startsAt}${session?.room ? `. Sala: ${session.room}` : ''}.`,
      'Se não quiser mais participar dela, avise na página da sua inscrição, para que outra pessoa fique com o lugar.',
    ],
    action: 'Ver minhas sessões',
  }),
  'session-moved': ({ event, session, reason }) => ({
    subject: `Outro horário: ${session?.title} · ${event}`,
    paragraphs: [
      `“${session?.title}”, uma sessão de “${event}” em que você tem um lugar, mudou de horário.`,
      `Novo início: ${session?.startsAt}. Antes: ${session?.startedAt}.`,
      ...(reason ? [`Mensagem da organização: ${reason}`] : []),
      'Seu lugar está mantido. A página da sua inscrição mostra se ela agora coincide com outra sessão sua; ali você também pode desistir do lugar.',
    ],
    action: 'Ver minhas sessões',
  }),
  'session-removed': ({ event, session }) => ({
    subject: `Sessão cancelada: ${session?.title} · ${event}`,
    paragraphs: [
      `“${session?.title}”, uma sessão de “${event}” em que você tem um lugar, não será realizada. Início previsto: ${session?.startsAt}.`,
      'Sua vaga no evento está mantida. A página da sua inscrição mostra em quais sessões você tem lugar agora.',
      ...(session?.leaves === 'NO_CHOICE'
        ? [
            'Você não havia escolhido nenhuma outra sessão, por isso sua inscrição agora vale para todas. Se quiser apenas algumas, indique na mesma página.',
          ]
        : []),
      ...(session?.leaves === 'NO_SESSION'
        ? [
            'Sua vaga se limitava a ela, por isso no momento não vale para nenhuma sessão. A organização pode abrir outras para você; nesse caso, avisaremos por e-mail.',
          ]
        : []),
    ],
    action: 'Ver minhas sessões',
  }),
  'session-role': ({ event, session }) => ({
    subject: session?.speaks
      ? `Sua fala: ${session.title} · ${event}`
      : `Sem fala prevista: ${session?.title} · ${event}`,
    paragraphs: [
      session?.speaks
        ? `A organização de “${event}” conta com a sua fala em “${session.title}”. Você tem um lugar ali, esteja a sessão cheia ou não.`
        : `A organização não prevê mais a sua fala em “${session?.title}”. A página da sua inscrição mostra se você tem ali um lugar como ouvinte.`,
      `Início da sessão: ${session?.startsAt}.`,
      ...(session?.speaks ? ['Isso não torna o seu nome público.'] : []),
    ],
    action: 'Ver minhas sessões',
  }),
  'breakout-assigned': ({ event, session }) => ({
    subject: `Sua sessão paralela: ${session?.title} · ${event}`,
    paragraphs: [
      `As pessoas que participam de “${event}” foram distribuídas entre sessões paralelas, para que cada uma seja diversa. A sua é “${session?.title}”.`,
      `Início: ${session?.startsAt}${session?.room ? `. Sala: ${session.room}` : ''}.`,
      'Se isso não for adequado para você, escreva à organização.',
    ],
    action: 'Ver minhas sessões',
  }),
}
