import type { Widening } from '@plenaria/domain/grantWidening'
import { holdMinutes } from '@plenaria/schema/holds'
import { listed } from '../../refusals/words/list.ts'
import type { MailWords } from '../letter.ts'
import { delegationLetters } from './delegations/pt_BR.ts'
import { grantLetters } from './grants/pt_BR.ts'
import { recordLetters } from './records/pt_BR.ts'
import { reviewLetters } from './reviews/pt_BR.ts'
import { seatWords, sessionLetters } from './sessions/pt_BR.ts'
import { validationLetters } from './validation/pt_BR.ts'

/** New elements of a partner’s terms, as parts of one sentence. */
const newTerms: Record<Widening, string> = {
  PURPOSE: 'usaria os seus dados para outra finalidade',
  CAPABILITIES: 'teria mais permissões',
  FIELDS: 'veria mais do que cada pessoa enviou',
  SCOPE: 'veria as inscrições de mais pessoas',
  END: 'veria as inscrições por mais tempo',
  CONSENT: 'volta a precisar do seu consentimento, que por um tempo não foi necessário',
  INSTITUTE: 'veria a sua inscrição, que antes não via',
  NO_CONSENT: 'não pede mais o consentimento de quem se inscreve a partir de agora',
}

export const pt_BR: MailWords = {
  greeting: (name) => `Olá, ${name}.`,
  letters: {
    ...delegationLetters,
    ...grantLetters,
    ...recordLetters,
    ...reviewLetters,
    ...sessionLetters,
    ...validationLetters,
    'interest-received': ({ event, promisedAt }) => ({
      subject: `Recebemos a sua inscrição: ${event}`,
      paragraphs: [
        `Agradecemos o seu interesse em “${event}”.`,
        promisedAt
          ? `A organização analisa todas as inscrições em conjunto e decide a quem oferecer uma vaga. Você terá uma resposta até ${promisedAt}, qualquer que seja a decisão.`
          : 'A organização analisa todas as inscrições em conjunto e decide a quem oferecer uma vaga. Você terá uma resposta, qualquer que seja a decisão.',
        'Até lá, não é preciso fazer nada. Na página da sua inscrição você pode ver em que situação ela está, alterar os seus dados ou retirá-la.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'confirm-seat': ({ event, offerExpiresAt }) => ({
      subject: `Confirme seu e-mail para manter sua vaga: ${event}`,
      paragraphs: [
        `Uma vaga em “${event}” está reservada para você por ${holdMinutes} minutos. Confirme seu e-mail nesse prazo para manter a vaga.`,
        offerExpiresAt
          ? `A reserva termina neste momento: ${offerExpiresAt}. Se confirmar depois, você mantém seu lugar na fila, mas a vaga pode já ser de outra pessoa.`
          : 'Se confirmar depois, você mantém seu lugar na fila, mas a vaga pode já ser de outra pessoa.',
      ],
      action: 'Confirmar meu e-mail',
    }),
    'confirm-place': ({ event }) => ({
      subject: `Confirme seu e-mail: ${event}`,
      paragraphs: [
        `Você se inscreveu em “${event}”. Confirme seu e-mail para concluir a inscrição.`,
        'Se houver uma vaga livre para você, ela será sua assim que confirmar. Se não houver, você entra na lista de espera, no lugar correspondente à hora da sua inscrição.',
      ],
      action: 'Confirmar meu e-mail',
    }),
    offer: ({ event, offerExpiresAt }) => ({
      subject: `Há uma vaga reservada para você: ${event}`,
      paragraphs: [
        `Uma vaga em “${event}” está reservada para você.`,
        offerExpiresAt
          ? `Aceite-a até ${offerExpiresAt}. Depois disso, ela passa para a próxima pessoa da lista de espera.`
          : 'Aceite-a logo. Caso contrário, ela passa para a próxima pessoa da lista de espera.',
        'Se você não puder participar, avise na mesma página, para que outra pessoa possa ficar com a vaga.',
      ],
      action: 'Aceitar a minha vaga',
    }),
    'seat-taken': ({ event, startsAt }) => ({
      subject: `A sua vaga está confirmada: ${event}`,
      paragraphs: [
        `Você tem uma vaga em “${event}”.`,
        startsAt
          ? `Início: ${startsAt}. Tudo o que você precisa saber antes estará na página da sua inscrição.`
          : 'Tudo o que você precisa saber antes estará na página da sua inscrição.',
        'Se os seus planos mudarem, retire a inscrição o quanto antes, para que alguém da lista de espera possa ficar com a vaga.',
      ],
      action: 'Ver a minha inscrição',
    }),
    waitlisted: ({ event }) => ({
      subject: `Você está na lista de espera: ${event}`,
      paragraphs: [
        `No momento não há vaga para você em “${event}”. Você está na lista de espera.`,
        'Assim que uma vaga ficar livre e chegar a sua vez, nós a reservaremos e enviaremos um e-mail. O seu lugar na fila está guardado.',
        'Não é preciso fazer nada. Na página da sua inscrição você pode ver quanto falta para a sua vez ou retirá-la.',
      ],
      action: 'Ver o meu lugar na fila',
    }),
    'not-selected': ({ event }) => ({
      subject: `Sobre a sua inscrição: ${event}`,
      paragraphs: [
        `Houve mais inscrições em “${event}” do que vagas e, desta vez, não pudemos oferecer uma a você. As vagas foram distribuídas para que todos os grupos sejam ouvidos.`,
        'Isso não é um juízo sobre você nem sobre o seu trabalho. Se a organização reconsiderar a sua inscrição, enviaremos um e-mail. Não é preciso fazer nada.',
      ],
      action: 'Ver a minha inscrição',
    }),
    declined: ({ event, reason }) => ({
      subject: `Sobre a sua inscrição: ${event}`,
      paragraphs: [
        `A organização de “${event}” não pode oferecer uma vaga a você.`,
        ...(reason ? [`Motivo informado: ${reason}`] : []),
        'Se você acredita que houve um engano, escreva para a organização.',
      ],
      action: 'Ver a minha inscrição',
    }),
    lapsed: ({ event, offerLapsedAt, registrationClosesAt }) => ({
      subject: `A sua oferta expirou: ${event}`,
      paragraphs: [
        offerLapsedAt
          ? `A vaga em “${event}” que estava reservada para você até ${offerLapsedAt} não foi aceita a tempo. Ela ficou livre para outras pessoas.`
          : `A vaga em “${event}” que estava reservada para você não foi aceita a tempo. Ela ficou livre para outras pessoas.`,
        registrationClosesAt
          ? `Se você ainda quiser participar, pode se inscrever de novo até ${registrationClosesAt}. Se houver lista de espera, você entra no fim.`
          : 'Não é preciso fazer mais nada.',
      ],
      action: 'Ver a minha inscrição',
    }),
    withdrawn: ({ event, registrationClosesAt }) => ({
      subject: `A sua inscrição foi retirada: ${event}`,
      paragraphs: [
        `A sua inscrição em “${event}” foi retirada, conforme pedido na página dela. Agradecemos o aviso.`,
        registrationClosesAt
          ? `Se mudar de ideia, você pode se inscrever de novo até ${registrationClosesAt}.`
          : 'Não é preciso fazer mais nada.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'passed-on': ({ event }) => ({
      subject: `Sua vaga passou para quem você indicou: ${event}`,
      paragraphs: [
        `A pessoa que você indicou em seu lugar aceitou a sua vaga em “${event}”. Com isso, a sua própria inscrição termina.`,
        'Agradecemos por não deixar a vaga se perder.',
      ],
      action: 'Ver a minha inscrição',
    }),
    reinstated: ({ event }) => ({
      subject: `A sua inscrição foi restabelecida: ${event}`,
      paragraphs: [
        `A organização restabeleceu a sua inscrição em “${event}”. Se você tinha um lugar na lista de espera, ele é mantido.`,
        'Assim que houver uma decisão ou uma vaga para você, escreveremos. Não é preciso fazer nada.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'already-registered': ({ event }) => ({
      subject: `Você já tem uma inscrição: ${event}`,
      paragraphs: [
        `Este endereço acaba de ser usado para uma inscrição em “${event}”. Você já tem uma inscrição, e nada mudou.`,
        'Se foi você, aqui está o link da sua inscrição, onde é possível vê-la e alterá-la. Se não foi, ignore este e-mail.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'consent-asked-anew': ({ event, institute, renewalReasons, isFirstAsked, purpose, access }) => ({
      subject: isFirstAsked
        ? `${institute} pede para ver a sua inscrição: ${event}`
        : `${institute} pede de novo o seu consentimento: ${event}`,
      paragraphs: [
        isFirstAsked
          ? `${institute} é uma instituição parceira de “${event}”. Você se inscreveu antes que valessem as condições de acesso atuais, por isso ela não vê nada da sua inscrição se você não concordar.`
          : `Você havia permitido que ${institute}, instituição parceira de “${event}”, visse a sua inscrição. As condições desse acesso mudaram, e o seu consentimento não abrange as novas. Por enquanto, ${institute} não vê nada da sua inscrição.`,
        `O que há de novo: ${listed(
          'pt_BR',
          renewalReasons.map((way) => newTerms[way]),
        )}.`,
        ...(purpose ? [`Por que veria os seus dados: “${purpose}”`] : []),
        ...access,
        'Se estiver de acordo, diga isso na sua página, em “Quem vê os seus dados”. Se não fizer nada, tudo fica como está agora. A sua vaga não depende disso.',
      ],
      action: 'Ver quem vê os meus dados',
    }),
    'decision-promise-changed': ({ event, promisedAt, promisedBefore, reason }) => ({
      subject: promisedAt ? `Nova data da decisão: ${event}` : `A data da decisão mudou: ${event}`,
      paragraphs: [
        promisedBefore
          ? `Prometemos a você uma decisão sobre “${event}” até ${promisedBefore}.`
          : `Escrevemos a respeito da sua inscrição em “${event}”.`,
        promisedAt
          ? `Agora você terá uma resposta até ${promisedAt}.`
          : 'A organização ainda não pode informar uma nova data. Você terá uma resposta, qualquer que seja a decisão.',
        ...(reason ? [`A organização explica: ${reason}`] : []),
        'Isso não afeta a sua inscrição, e não é preciso fazer nada.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'promise-due': ({ event, promisedAt, waiting }) => ({
      subject: `Decisões para amanhã: ${event}`,
      paragraphs: [
        promisedAt
          ? `Quem se inscreveu em “${event}” recebeu a promessa de uma resposta até ${promisedAt}.`
          : `Quem se inscreveu em “${event}” recebeu a promessa de uma resposta até amanhã.`,
        waiting === 1
          ? 'Uma inscrição ainda aguarda decisão. Decida sobre ela ou marque outra data. Enviaremos um e-mail à pessoa.'
          : `${waiting} inscrições ainda aguardam decisão. Decida sobre elas ou marque outra data. Enviaremos um e-mail a essas pessoas.`,
      ],
      action: 'Ir para as inscrições',
    }),
    'event-rescheduled': ({
      event,
      startsAt,
      endsAt,
      previously,
      place,
      previousPlace,
      offerExpiresAt,
      decisionsBy,
      reason,
    }) => ({
      subject: `Novo horário: ${event}`,
      paragraphs: [
        `O horário de “${event}” mudou.`,
        `Novo início: ${startsAt}. Novo término: ${endsAt}.`,
        ...(previously ? [`Início anterior: ${previously.startsAt}. Término anterior: ${previously.endsAt}.`] : []),
        ...(place && previousPlace ? [`O local também muda: ${place}. Local anterior: ${previousPlace}.`] : []),
        ...(reason ? [`Mensagem da organização: ${reason}`] : []),
        ...(offerExpiresAt ? [`Você pode aceitar a vaga que reservamos para você. Prazo: ${offerExpiresAt}.`] : []),
        ...(decisionsBy ? [`Você receberá uma resposta à sua inscrição. Prazo: ${decisionsBy}.`] : []),
        'Sua inscrição continua valendo. Se não puder mais participar, retire-a na página da sua inscrição, para que outra pessoa possa ficar com a vaga.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'venue-changed': ({ event, place, previousPlace, reason }) => ({
      subject: `Novo local: ${event}`,
      paragraphs: [
        place ? `“${event}” será realizado em outro local: ${place}.` : `“${event}” será realizado on-line.`,
        ...(previousPlace ? [`Local anterior: ${previousPlace}.`] : []),
        ...(reason ? [`Mensagem da organização: ${reason}`] : []),
        'Sua inscrição continua valendo. Se não puder mais participar, retire-a na página da sua inscrição, para que outra pessoa possa ficar com a vaga.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'event-postponed': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Adiado: ${event}`,
      paragraphs: [
        `O evento “${event}” foi adiado. As novas datas ainda não são conhecidas.`,
        ...(startsAt ? [`Data anterior: ${startsAt}.`] : []),
        ...(reason ? [`Mensagem da organização: ${reason}`] : []),
        ...(offerExpiresAt
          ? [
              'Uma vaga continua reservada para você. Você não precisa responder agora. Terá tempo para decidir quando houver novas datas.',
            ]
          : []),
        'Sua inscrição continua válida, e escreveremos assim que houver novas datas. Se adicionou o evento ao seu calendário, exclua-o de lá ou baixe o calendário de novo na página da sua inscrição.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'event-called-off': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Cancelado: ${event}`,
      paragraphs: [
        `O evento “${event}” foi cancelado e não será realizado.`,
        ...(startsAt ? [`Data prevista: ${startsAt}.`] : []),
        ...(reason ? [`Mensagem da organização: ${reason}`] : []),
        ...(offerExpiresAt ? ['A vaga que estava reservada para você não é mais oferecida.'] : []),
        'Você não precisa fazer nada. Se adicionou o evento ao seu calendário, exclua-o de lá ou baixe o calendário de novo na página da sua inscrição.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'event-reminder': ({ event, startsAt }) => ({
      subject: `Falta pouco: ${event}`,
      paragraphs: [
        startsAt
          ? `Início de “${event}”: ${startsAt}. Você tem uma vaga.`
          : `“${event}” começa em breve. Você tem uma vaga.`,
        'Tudo o que você precisa saber está na página da sua inscrição.',
        'Se não puder mais participar, retire ali a inscrição, para que outra pessoa da lista de espera possa ficar com a vaga.',
      ],
      action: 'Ver a minha inscrição',
    }),
    'follow-up': ({ event, answersUntil }) => ({
      subject: `Algumas perguntas depois do evento: ${event}`,
      paragraphs: [
        `Agradecemos a sua participação em “${event}”. A organização tem algumas perguntas para quem esteve presente.`,
        answersUntil
          ? `Você pode responder, e mudar as suas respostas, até ${answersUntil}. As perguntas estão na página da sua inscrição. Responder é voluntário.`
          : 'As perguntas estão na página da sua inscrição. Responder é voluntário.',
        'Quem pode ver a sua inscrição pode ler as suas respostas. Elas são excluídas junto com as que você deu na inscrição, ou antes, se você pedir.',
      ],
      action: 'Responder às perguntas',
    }),
    'offer-reminder': ({ event, offerExpiresAt }) => ({
      subject: `Sua vaga continua reservada: ${event}`,
      paragraphs: [
        `Há uma vaga em “${event}” reservada para você, que ainda não foi aceita.`,
        offerExpiresAt
          ? `Você pode aceitá-la até ${offerExpiresAt}. Depois disso, ela passa para a próxima pessoa da lista de espera.`
          : 'Aceite-a em breve. Caso contrário, ela passa para a próxima pessoa da lista de espera.',
        'Se não puder participar, informe isso na mesma página.',
      ],
      action: 'Aceitar a minha vaga',
    }),
  },
  seat: seatWords,
  signIn: {
    subject: 'O seu link para entrar',
    paragraphs: ['Você pediu para entrar. Abra o link e clique no botão da página, ou digite o código.'],
    action: 'Entrar',
  },
  invitation: {
    letter: ({ institute, expiresAt }) => ({
      subject: `Convite: ${institute}`,
      paragraphs: [
        `Você recebeu um convite para ajudar a organizar eventos na Plenaria. Instituição: ${institute}.`,
        `Abra o link, clique no botão para entrar e aceite o convite na página seguinte. Você pode fazer isso até ${expiresAt}.`,
        'Se você não esperava este convite, pode ignorar este e-mail. Nesse caso, nada acontece.',
      ],
      action: 'Ver o convite',
    }),
    roles: {
      OWNER: 'responsável',
      ORGANISER: 'organização',
      REVIEWER: 'avaliação',
      RAPPORTEUR: 'relatoria',
      VIEWER: 'leitura',
    },
    labels: { institute: 'Instituição', role: 'Função' },
    note: 'O link é pessoal. Passados alguns minutos, ou depois de usado, a página que ele abre envia um novo com um clique.',
    footer: (institute) =>
      `Você recebe este e-mail porque este endereço recebeu um convite para ser membro de uma instituição (${institute}).`,
  },
  webhookStopped: ({ institute, host }) => ({
    subject: `Um webhook foi interrompido: ${host}`,
    paragraphs: [
      `Um webhook da instituição ${institute} para ${host} foi interrompido, porque durante três dias o endereço não respondeu corretamente ou informou que não existe mais.`,
      'Os eventos desse período não serão enviados depois. Quando o endereço voltar a responder, envie um teste e reative o webhook.',
    ],
    action: 'Ver as respostas',
  }),
  digest: {
    subject: 'As suas pendências na Plenaria',
    begin: 'Pendências nos eventos que você ajuda a organizar:',
    of: (event, waiting) => `${event}: ${waiting.join('; ')}.`,
    lines: {
      decisions: (count) =>
        `${count} ${count === 1 ? 'inscrição aguarda uma decisão' : 'inscrições aguardam uma decisão'}`,
      reviews: (count) => `${count} ${count === 1 ? 'candidatura a avaliar' : 'candidaturas a avaliar'}`,
      offersEnding: (count) =>
        `${count} ${count === 1 ? 'oferta expira em até dois dias' : 'ofertas expiram em até dois dias'}`,
      countersigns: (count) =>
        `${count} ${count === 1 ? 'decisão aguarda a sua concordância' : 'decisões aguardam a sua concordância'}`,
      contributions: (count) => `${count} ${count === 1 ? 'contribuição a verificar' : 'contribuições a verificar'}`,
      frozen: (count) =>
        `${count} ${count === 1 ? 'conclusão bloqueada porque identifica uma pessoa participante' : 'conclusões bloqueadas porque identificam uma pessoa participante'}`,
      uptakes: (count) =>
        `${count} ${count === 1 ? 'resposta de uma pessoa destinatária a verificar' : 'respostas de pessoas destinatárias a verificar'}`,
      bounced: (count) =>
        `${count} ${count === 1 ? 'pessoa cujo e-mail foi devolvido' : 'pessoas cujos e-mails foram devolvidos'}`,
      waitlisted: (count) => `${count} ${count === 1 ? 'pessoa na lista de espera' : 'pessoas na lista de espera'}`,
    },
    action: 'Ver as pendências',
    footer: 'Você recebe este e-mail porque o ativou na sua conta.',
    stop: 'Desativar este e-mail',
  },
  account: {
    changes: {
      AUTHENTICATOR_ADDED: {
        subject: 'Um aplicativo de códigos foi adicionado à sua conta',
        happened: 'Um aplicativo de códigos foi configurado para a sua conta na Plenaria.',
      },
      AUTHENTICATOR_REMOVED: {
        subject: 'O aplicativo de códigos foi removido da sua conta',
        happened: 'O aplicativo de códigos da sua conta na Plenaria foi removido. Os códigos dele não funcionam mais.',
      },
      PASSKEY_ADDED: {
        subject: 'Uma chave de acesso foi adicionada à sua conta',
        happened: 'Uma chave de acesso foi adicionada à sua conta na Plenaria.',
      },
      PASSKEY_REMOVED: {
        subject: 'Uma chave de acesso foi removida da sua conta',
        happened: 'Uma chave de acesso da sua conta na Plenaria foi removida. Ela não funciona mais.',
      },
      RECOVERY_CODE_USED: {
        subject: 'Um código de recuperação da sua conta foi usado',
        happened: 'Um código de recuperação da sua conta na Plenaria foi usado. Ele não funciona outra vez.',
      },
      RECOVERY_CODES_RENEWED: {
        subject: 'Sua conta tem novos códigos de recuperação',
        happened:
          'Novos códigos de recuperação foram criados para a sua conta na Plenaria. Os anteriores não funcionam mais.',
      },
    },
    advice:
      'Se foi você, não há nada a fazer. Se não foi, abra a sua conta, remova o que não reconhecer e avise a pessoa responsável pela sua instituição na Plenaria.',
    action: 'Abrir minha conta',
    footer: 'Você recebe este e-mail porque mudou a forma como confirma sua identidade na Plenaria.',
  },
  confirming: {
    note: 'Se você não se inscreveu, ignore este e-mail. Sem a sua confirmação, nenhuma vaga é reservada.',
    other: 'Ver ou retirar esta inscrição',
  },
  labels: { event: 'Evento', when: 'Data', place: 'Local', map: 'Mapa', reference: 'Referência' },
  arriving: {
    directions: (text) => `Como chegar: ${text}`,
    accessibility: (text) => `Acessibilidade: ${text}`,
  },
  neutral: {
    subject: 'Uma mensagem para você',
    paragraphs: (until) => [
      'Há uma novidade para você. Abra a página para ler.',
      ...(until ? [`Consulte até ${until}. Depois não será mais possível responder.`] : []),
    ],
    phraseLabel: 'A sua frase:',
    action: 'Abrir a página',
    note: 'O link é pessoal: quem o tiver pode responder por você. Para todo o resto, a página que ele abre envia um código.',
    footer:
      'Você recebe este e-mail porque informou este endereço e pediu que os e-mails para você não digam mais do que isto.',
    file: 'anexo',
    letterFooter: 'Você recebe este e-mail porque informou este endereço.',
    stop: 'Não receber mais e-mails como este',
  },
  own: { action: 'Ver a minha inscrição', stop: 'Não receber mais notícias deste evento' },
  code: 'Ou digite este código no navegador em que o pediu',
  calendarAttached: 'Abra o arquivo anexo para adicionar o evento ao seu calendário, com lembretes.',
  linkToRegistration:
    'O link é pessoal. Ele abre só esta inscrição: para ver a situação, aceitar ou recusar uma vaga, ou retirar a inscrição. Para todo o resto, a página que ele abre envia um código.',
  linkForMinutes:
    'O link e o código são pessoais. Os dois funcionam; use só um, uma vez, nos próximos dez minutos. Se você não os pediu, pode ignorar este e-mail.',
  footer: (institute) =>
    `Você recebe este e-mail porque este endereço foi usado para uma inscrição em um evento (${institute}).`,
  memberFooter: (institute) => `Você recebe este e-mail porque ajuda a organizar eventos (${institute}).`,
  signInFooter: 'Você recebe este e-mail porque alguém pediu um link para entrar com este endereço.',
}
