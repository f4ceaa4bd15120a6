import type { Words } from '../words.ts'
import { companionRefusals } from './companions/pt_BR.ts'
import { composeRefusals } from './compose/pt_BR.ts'
import { delegationRefusals } from './delegations/pt_BR.ts'
import { drawRefusals } from './draws/pt_BR.ts'
import { fileRefusals } from './files/pt_BR.ts'
import { removedItems } from './removed.ts'
import { speakerRefusals } from './speakers/pt_BR.ts'
import { isWaiting } from './standing.ts'

export const pt_BR: Words = {
  refusals: {
    ...companionRefusals,
    ...composeRefusals,
    ...drawRefusals,
    ...delegationRefusals,
    ...fileRefusals,
    ...speakerRefusals,
    ReplyToElsewhere: ({ domain }) =>
      `As respostas não podem ir para ${domain}. Use um endereço de um domínio que membros da sua instituição usam ou o endereço de um deles.`,
    AllotmentTooLarge: ({ maximum }) =>
      maximum < 1
        ? 'O plano de vagas não tem nenhuma vaga a destinar. Aumente antes o total ou não proponha cota.'
        : `O plano de vagas comporta uma cota de ${maximum} ${maximum === 1 ? 'vaga' : 'vagas'} no máximo. Proponha menos ou aumente antes o total.`,
    AlreadyMerged: () => 'Estas duas inscrições já foram unificadas.',
    AlreadyMember: () => 'Esta pessoa já faz parte da instituição.',
    AlreadyPlanned: () =>
      'Isto já está previsto: o e-mail sai em menos de um minuto. Para enviar de outra forma, desfaça primeiro.',
    AlreadyPublished: () => 'Este evento já está publicado. Não é preciso fazer mais nada.',
    ProtectionInUse: () =>
      'Alguém neste evento pediu proteção. Não é possível desativá-la enquanto essa pessoa depender dela.',
    AddressNotCorrectable: () =>
      'Este endereço não pode mais ser corrigido: já foi confirmado ou a inscrição terminou. Para usar outro endereço, inscreva-se de novo com ele.',
    AddressAlreadyConfirmed: () =>
      'Este endereço já foi confirmado e não pode ser corrigido aqui. A pessoa pode se inscrever de novo com outro.',
    DuplicateRegistration: ({ reference }) =>
      reference
        ? `A inscrição ${reference} já tem este endereço. Nada foi alterado.`
        : 'Outra inscrição neste evento já tem este endereço. Nada foi alterado.',
    FieldsMasked: () => 'Você não vê alguns destes campos e por isso não pode corrigi-los. Nada foi alterado.',
    NothingCorrected: () => 'Não há nada a corrigir. Tudo isso já está salvo assim.',
    AlreadyRegistered: () =>
      'Este endereço já foi usado para uma inscrição neste evento. Enviamos de novo para ele o link dessa inscrição.',
    AlreadyTookEffect: () => 'Não é mais possível desfazer: a ação já foi realizada.',
    AlreadyUndone: () => 'Esta ação já foi desfeita. Nada foi enviado.',
    AlreadyWithdrawn: () =>
      'Esta inscrição já foi retirada. Você pode se inscrever de novo enquanto as inscrições estiverem abertas.',
    MatchCountChanged: ({ count }) =>
      count === 1
        ? 'A lista mudou: agora uma inscrição corresponde aos filtros. Nada foi decidido. Confira a lista e tente de novo.'
        : `A lista mudou: agora ${count} inscrições correspondem aos filtros. Nada foi decidido. Confira a lista e tente de novo.`,
    BulkActionRunning: () =>
      'Sua última decisão em lote ainda está sendo aplicada. Espere que ela termine antes de começar a próxima.',
    CannotHoldSeat: ({ cause }) => pt_BR.cannotHold[cause],
    CannotReview: () =>
      'Esta pessoa tem um conflito de interesses ou não tem acesso à candidatura. Atribua-a a outra pessoa.',
    CapacityBelowHeld: ({ held }) =>
      held === null
        ? 'Já há mais lugares ocupados do que isso. Informe um número maior.'
        : held === 1
          ? 'Já há um lugar ocupado, por isso a sessão não pode ter menos.'
          : `Já há ${held} lugares ocupados, por isso a sessão não pode ter menos.`,
    ChangedMeanwhile: () => 'Isto mudou nesse meio-tempo. Recarregue a página e refaça a sua alteração.',
    CountersignNeeded: () =>
      'Recusar exige a concordância de outra instituição. Em vez disso, prepare a decisão, ou recuse no máximo 1.000 pessoas de cada vez.',
    CountersignSettled: ({ voidReason }) =>
      voidReason === null || voidReason === undefined
        ? 'Este pedido não está mais em aberto. Recarregue a página para ver a situação.'
        : {
            GRANT_ENDED:
              'Este pedido não está mais em aberto, porque terminou um acordo de parceria do qual dependia. Faça um novo pedido.',
            SUPERSEDED:
              'Este pedido não está mais em aberto, porque nesse meio-tempo outra coisa foi decidida ou preparada. Faça um novo pedido.',
            REQUESTER_NOT_ALLOWED:
              'Este pedido não está mais em aberto, porque quem pediu não pode mais decidir a respeito. Outra pessoa precisa fazer um novo pedido.',
            NOBODY_LEFT:
              'Este pedido não está mais em aberto, porque todas as pessoas envolvidas retiraram a inscrição nesse meio-tempo. Não há mais nada a fazer.',
          }[voidReason],
    CriteriaInUse: ({ criteria }) =>
      criteria.length === 1
        ? 'Já há candidaturas avaliadas por este critério, por isso não é possível removê-lo nem alterar a escala ou o peso. Você pode reescrevê-lo e adicionar outros.'
        : `Já há candidaturas avaliadas por ${criteria.length} destes critérios, por isso não é possível removê-los nem alterar as escalas ou os pesos. Você pode reescrevê-los e adicionar outros.`,
    DistributionChanged: () =>
      'As candidaturas, os conflitos de interesses ou as pessoas que avaliam mudaram nesse meio-tempo. Nada foi atribuído. Confira a nova distribuição e atribua de novo.',
    AlreadyDone: ({ action: what }) =>
      what === 'WITHDRAW'
        ? 'Esta inscrição já tinha sido retirada. Não é preciso fazer mais nada.'
        : 'Você já aceitou esta vaga. Não é preciso fazer mais nada.',
    ErasureLinkInvalid: () =>
      'Este link não funciona mais: ele expirou, ou os dados já foram excluídos. Peça outro em “Meus dados”.',
    EventInAnotherSeries: () => 'Este evento já está em outra série. Remova-o dela primeiro.',
    EventNotOver: ({ endsAt }, when) =>
      `O evento termina em ${when(endsAt)}. Nenhum e-mail foi enviado. Abra a rodada depois disso.`,
    NotTakingPlace: ({ calledOffAt }, when) =>
      calledOffAt
        ? `Este evento foi cancelado e não será realizado, portanto as vagas não são mais concedidas nem alteradas. Data do cancelamento: ${when(calledOffAt)}.`
        : 'Este evento foi adiado e as novas datas ainda não são conhecidas. Até lá, nenhuma vaga é concedida nem alterada.',
    GroupsFixed: () =>
      'Os grupos não podem mais ser alterados: o evento está publicado, ou já há inscrições ou convites. As vagas ainda podem ser alteradas no plano de vagas.',
    WrongEventState: ({ state }) =>
      ({
        DRAFT: 'Este evento é um rascunho. Publique-o primeiro.',
        PUBLISHED: 'Este evento está publicado. Nada foi alterado.',
        POSTPONED: 'Este evento está adiado. Defina novas datas ou cancele-o.',
        CALLED_OFF: 'Este evento foi cancelado. O cancelamento é definitivo.',
      })[state],
    PeopleInvolved: () =>
      'Alguém já se inscreveu ou recebeu um convite, portanto o evento continua público. Reagende-o, adie-o ou cancele-o.',
    EventOnRecord: ({ record }) =>
      ({
        PUBLICATION: 'Este evento já foi público, portanto seu registro permanece. Arquive-o em vez de excluí-lo.',
        AGREEMENTS:
          'Foram propostas condições a parceiros, e elas permanecem registradas. Arquive o evento em vez de excluí-lo.',
        REPORT:
          'Há notas, conclusões ou um relatório deste evento, e eles permanecem registrados. Arquive o evento em vez de excluí-lo.',
      })[record],
    CheckInNotYetOpen: ({ opensAt }, when) =>
      `O credenciamento ainda não está aberto. Nada foi registrado. Abertura: ${when(opensAt)}.`,
    NotOverYet: ({ endsAt }, when) =>
      `Este evento ainda não terminou. Arquive-o depois ou cancele-o antes. Término: ${when(endsAt)}.`,
    AlreadyStarted: ({ startedAt }, when) =>
      `Este evento já começou e não pode mais ser reagendado por inteiro. Mude as sessões que ainda faltam. Início: ${when(startedAt)}.`,
    DatesInConflict: ({ dates }) =>
      dates.length === 1
        ? 'Uma data não se encaixa. Escolha outro início ou deixe essa data como está.'
        : `${dates.length} datas não se encaixam. Escolha outro início ou deixe essas datas como estão.`,
    AlreadyOver: ({ endedAt }, when) => `Este evento já terminou. Nada foi alterado. Término: ${when(endedAt)}.`,
    EventOver: ({ endedAt }, when) =>
      `Este evento terminou em ${when(endedAt)}, portanto não há mais vaga a devolver. Seus dados ainda podem ser excluídos, em “Meus dados”.`,
    EvidenceDestroyed: () => 'Os vínculos foram destruídos. Não é possível recuperá-los.',
    EvidenceOnlySooner: ({ until }, when) =>
      `Um relatório foi publicado sob esta promessa. A data só pode ser antecipada: tem de ser anterior a ${when(until)}.`,
    FocalPointClosed: ({ reason }) =>
      reason === 'REVOKED'
        ? 'Você não pode mais indicar nomes aqui. Os convites enviados continuam valendo. Se você não esperava por isto, fale com a organização.'
        : 'O prazo para indicar nomes terminou. Os convites enviados continuam valendo. Para trocar alguém, fale com a organização.',
    GrantExists: () =>
      'Já existe um acordo de parceria com esta instituição. Proponha outras condições para esse acordo.',
    GrantClosed: () =>
      'Este acordo de parceria terminou. Proponha um novo se quiserem continuar trabalhando em conjunto.',
    GrantToOneself: () =>
      'A sua instituição é a anfitriã deste evento e não precisa de acordo de parceria. Escolha outra instituição.',
    ImportNotReady: () =>
      'Ainda não é possível importar: verifique primeiro as linhas e concorde em deixar de fora as que têm problemas.',
    ImportSettled: ({ state }) =>
      state === 'DONE'
        ? 'Esta importação está concluída. Escolha o arquivo de novo para começar outra.'
        : 'Esta importação está em andamento. Aguarde até que termine.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'Um campo precisa da sua atenção.' : `${fields.length} campos precisam da sua atenção.`,
    InvitationNeeded: () =>
      'Só quem tem convite pode se inscrever neste evento. Se você recebeu um, abra o link do e-mail de convite.',
    CannotName: ({ cause }) =>
      ({
        NOT_ALLOWED:
          'Neste evento não é possível indicar outra pessoa em seu lugar. Se não puder participar, retire a sua inscrição: a vaga passa para a próxima pessoa.',
        NO_SEAT: 'Você não tem nenhuma vaga que outra pessoa possa ocupar.',
        NAMED_ALREADY: 'Você já indicou alguém. Cancele antes essa indicação para indicar outra pessoa.',
        NAMED_TOO_OFTEN:
          'Você já indicou cinco pessoas para esta vaga. Se não puder participar, retire a sua inscrição: a vaga passa para a próxima pessoa.',
        EVENT_BEGUN: 'O evento já começou. Não é mais possível indicar alguém em seu lugar.',
      })[cause],
    NobodyToRemind: () =>
      'Ninguém recebeu e-mail: tudo o que foi atribuído já foi avaliado, ou hoje já foi enviado um lembrete.',
    NoRecipientToRemind: () =>
      'As pessoas que receberam esta versão já responderam, não puderam ser contatadas por e-mail ou receberam um nos últimos 7 dias.',
    NobodyToSendTo: () =>
      'Não há a quem enviar: todas as pessoas selecionadas já receberam esta versão. Adicione primeiro pessoas destinatárias.',
    NotYours: () => 'Outra pessoa iniciou esta ação. Peça a ela que a desfaça ou a realize agora.',
    NothingToAnnounce: () =>
      'Não há novidades a enviar: as pessoas participantes já foram informadas de tudo o que é público.',
    RecipientExists: () => 'Este endereço já consta entre as pessoas destinatárias deste evento. Altere esse registro.',
    ReportVersionNotPublished: () => 'Esta versão não está publicada. Nada foi enviado; publique-a primeiro.',
    SeatOfferedMeanwhile: ({ state }) =>
      state === 'OFFERED'
        ? 'Nesse meio-tempo foi oferecida uma vaga a você, e sua página ainda não mostrava isso. Sua inscrição continua valendo: veja a oferta e recuse-a se ainda quiser sair.'
        : 'A vaga já é sua, e sua página ainda não mostrava isso. Você continua com ela: retire a inscrição de novo se quiser devolvê-la.',
    SeatNotPassed: ({ cause }) =>
      ({
        OVER: 'Esta vaga não pode mais passar para você: o prazo para responder terminou, ou quem indicou você retirou a indicação ou não tem mais vaga.',
        ANOTHER_GROUP: 'Esta vaga é de outro grupo e só pode passar para uma pessoa desse grupo.',
        ANOTHER_ORGANISATION:
          'Neste evento uma vaga só passa para uma pessoa da mesma organização. Informe a organização de quem indicou você, se também for a sua.',
      })[cause],
    NobodyNamed: () => 'Não há ninguém indicado.',
    InvitationClosed: ({ state }) =>
      ({
        SENT: 'Este convite ainda não foi respondido.',
        REGISTERED: 'Este convite já foi usado: a pessoa convidada já se inscreveu.',
        DECLINED: 'Este convite já foi respondido: a pessoa não pode participar.',
        LAPSED: 'Este convite expirou.',
        REVOKED: 'Este convite foi retirado.',
      })[state],
    InvitationsInvalid: ({ invalid }) =>
      invalid === 1
        ? 'Uma linha tem um problema. Ninguém foi convidado: corrija a linha ou deixe-a de fora e tente de novo.'
        : `${invalid} linhas têm problemas. Ninguém foi convidado: corrija-as ou deixe-as de fora e tente de novo.`,
    JoinNotYetOpen: () => 'Ainda não é possível entrar. Volte no horário que aparece na sua página.',
    LastOwner: () => 'Uma instituição precisa ter pelo menos uma pessoa responsável. Nomeie outra antes.',
    MessageUnderway: ({ state }) =>
      state === 'SCHEDULED'
        ? 'Esta mensagem está agendada. Cancele primeiro o agendamento e depois a altere.'
        : 'Esta mensagem já foi enviada e não pode mais ser alterada.',
    ContributionsMayIdentify: ({ contributions }) =>
      contributions === 1
        ? 'Uma contribuição pode identificar alguém. Nada foi publicado. A equipe editorial pode vê-la na página de conclusões e pedir que seja reescrita, reservá-la à relatoria ou aprová-la.'
        : `${contributions} contribuições podem identificar alguém. Nada foi publicado. A equipe editorial pode vê-las na página de conclusões e pedir que sejam reescritas, reservá-las à relatoria ou aprová-las.`,
    NoFollowUp: () => 'Não há perguntas aqui, ou as suas respostas já foram excluídas.',
    FollowUpClosed: () => 'O prazo para responder a estas perguntas terminou.',
    FollowUpHasAnswers: () => 'Já há respostas, por isso as perguntas ficam como estão. Você ainda pode mudar a data.',
    ContributionsClosed: () =>
      'Este evento não está recebendo contribuições. O seu texto não foi salvo. As contribuições que você já enviou são mantidas.',
    ContributionTooLong: ({ words, maximum }) =>
      `Seu texto tem ${words.toLocaleString('pt-BR')} palavras; uma contribuição tem no máximo ${maximum.toLocaleString('pt-BR')}. Nada foi guardado. Encurte o texto ou distribua-o por vários temas.`,
    NotAContributor: () => 'Neste evento, as contribuições são pedidas a quem tem uma vaga confirmada.',
    UnknownContribution: () => 'Não encontramos esta contribuição entre as suas. Talvez já tenha sido retirada.',
    NotesNotAllowed: () =>
      'Não é possível registrar notas: esta sessão é fechada e nada sai dela, ou os vínculos com as pessoas foram destruídos no dia prometido.',
    AttendanceCodeNotValid: () => 'Esse não é o código anunciado nesta sessão. Confira e tente de novo.',
    AttendanceCodeNotTaken: () => 'O código pode ser informado durante a sessão e até meia hora depois.',
    NoVisaLetter: () => 'Para uma carta de visto, é preciso uma vaga confirmada e um evento futuro com local.',
    NoPlace: () => 'Esta inscrição não dá acesso a esta sessão.',
    NoOffer: ({ state }) =>
      `No momento não há vaga para aceitar: esta inscrição ${pt_BR.standing[state]}.${isWaiting(state) ? ' Escreveremos assim que isso mudar.' : ''}`,
    NoSuchPlace: () =>
      'Um tema não pode ficar dentro de si mesmo, e a árvore tem no máximo três níveis. Escolha outro lugar.',
    CannotResend: ({ reason }) =>
      ({
        NOT_THIS_KIND: 'E-⁠mails deste tipo não são reenviados. Escreva para a pessoa.',
        NOT_SENT_YET: 'Este e-⁠mail ainda está a caminho. Se ele não chegar, você poderá reenviá-lo.',
        OUTDATED: 'O que este e-⁠mail diz não vale mais. Escreva para a pessoa.',
        RECENTLY: 'Este e-⁠mail foi reenviado há menos de uma hora.',
      })[reason],
    NothingToTest: ({ refusal }) => refusal ?? 'Nenhum destes e-⁠mails pode ser mostrado a você como teste.',
    UnknownEmail: () => 'Não encontramos este e-⁠mail. Ele pode ter sido excluído com os dados da pessoa.',
    NobodyToWriteTo: () => 'Ninguém corresponde a esta escolha. Escolha outras pessoas e depois envie.',
    NotAllowed: () =>
      'Você não tem permissão para fazer isso. Se você ajuda a organizar este evento, entre com o e-mail que a sua instituição cadastrou.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'Falta um item para que este evento possa ser publicado.'
        : `Faltam ${fields.length} itens para que este evento possa ser publicado.`,
    NotRevealable: () => 'Este dado não é mostrado à sua instituição, qualquer que seja o motivo.',
    NoteChangedMeanwhile: () =>
      'Outra pessoa alterou esta nota nesse meio-tempo. Nada foi sobrescrito: os dois textos estão aqui.',
    NoteInUse: () => 'Uma conclusão se baseia nesta nota, por isso ela permanece. Você ainda pode alterá-la.',
    NoteAlreadyRemoved: () =>
      'Outra pessoa removeu esta nota. Seu texto continua aqui: salve-o como nova nota se quiser mantê-lo.',
    NoChosenSessionLeft: () =>
      'A oferta se limita a sessões que esta pessoa não escolheu ou que não estão mais na programação.',
    NothingProposed: () => 'Nada aguarda a sua resposta. Recarregue a página para ver a situação do acordo.',
    NothingStaged: () =>
      'Não há decisões preparadas para este evento. Prepare algumas e depois comunique todas juntas.',
    NothingToUndo: () => 'Não resta nada a desfazer: o que estava preparado já foi comunicado ou desfeito.',
    NothingWidened: () => 'A vaga já inclui todas estas sessões, ou deixaria de incluir alguma que incluía.',
    OfferLapsed: ({ lapsedAt }, when) =>
      `Esta oferta terminou em ${when(lapsedAt)} e a vaga ficou livre para outras pessoas. Você pode se inscrever de novo enquanto as inscrições estiverem abertas.`,
    OutOfTurnReasonNeeded: ({ ahead }) =>
      ahead === null
        ? 'Há quem espere à frente desta pessoa. Informe por que ela recebe uma vaga fora da ordem; o motivo fica registrado.'
        : `${ahead === 1 ? 'Uma pessoa espera' : `${ahead} pessoas esperam`} à frente desta. Informe por que ela recebe uma vaga fora da ordem; o motivo fica registrado.`,
    PlacesFilled: ({ places, filled }) =>
      `Lugares preenchidos: ${filled} de ${places}. Ninguém foi indicado: indique menos nomes ou remova um antes.`,
    QueueAlreadyHeld: () => 'A lista de espera já está suspensa. Recarregue a página para ver desde quando e por quê.',
    QueueNotHeld: () => 'A lista de espera não está mais suspensa. Recarregue a página para ver como ela está.',
    ReasonNeeded: () => 'Informe um motivo. As pessoas envolvidas poderão lê-lo.',
    RegistrationClosed: ({ closedAt }, when) =>
      `As inscrições foram encerradas em ${when(closedAt)}. A organização pode informar sobre outros eventos.`,
    RegistrationNotYetOpen: ({ opensAt }, when) =>
      `As inscrições ainda não estão abertas. Elas abrem em ${when(opensAt)}; volte a partir dessa data.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'Nenhuma decisão foi comunicada, porque uma das preparadas não cabe no plano. Altere-a e tente de novo.'
        : `Nenhuma decisão foi comunicada, porque ${refused.length} das preparadas não cabem no plano. Altere-as e tente de novo.`,
    RemovalNotConfirmed: ({ removed }) =>
      `Já há respostas ou consentimentos no que você quer remover: ${removedItems('pt_BR', removed)}. Nada foi salvo. Confira os números e confirme.`,
    RequestIdReused: () => 'Já recebemos este formulário com outros dados. Para enviar esta versão, envie de novo.',
    ReviewChangedMeanwhile: () =>
      'Nesse meio-tempo você salvou esta avaliação em outro lugar, talvez em outra janela. Nada foi sobrescrito: compare as duas e salve de novo.',
    SameTerms: () =>
      'Estas condições já valem ou já foram propostas. Altere algo antes de propô-las ou responda à proposta.',
    GroupAndOrganisationFixed: () =>
      'A sua vaga foi concedida para este grupo e esta organização. Para mudar um dos dois, escreva à organização do evento. Você ainda pode corrigir a grafia da organização e alterar todo o resto.',
    RoomSettled: ({ endedAt }, when) =>
      `Este evento terminou em ${when(endedAt)}. Seu grupo e suas sessões ficam como estavam. Todo o resto ainda pode ser corrigido.`,
    RuleOnlyStricter: () =>
      'Esta sessão já começou, e as pessoas falaram sob a regra atual. Agora a regra só pode ficar mais rigorosa.',
    ReportReveals: () =>
      'Os números de participação permitiriam identificar alguém. Nada foi publicado. Omita os números indicados e publique de novo.',
    RoomReveals: () => 'O que o público veria permitiria identificar alguém. Nada foi alterado. Escolha mostrar menos.',
    AttackUnfinished: () =>
      'Ainda estamos verificando se estes números não identificam ninguém. Nada foi alterado. Tente de novo em um minuto.',
    ReportBlocked: ({ blocks }) =>
      blocks.length === 1
        ? 'Falta resolver um ponto antes de publicar o relatório. Nada foi publicado.'
        : `Falta resolver ${blocks.length} pontos antes de publicar o relatório. Nada foi publicado.`,
    ReportNotInLanguage: () => 'O relatório não está neste idioma. Escolha um em que esteja publicado.',
    ReportUnderEmbargo: ({ until }, when) =>
      `O relatório está sob embargo até ${when(until)}. Nada foi publicado; publique-o depois dessa data ou mude o embargo.`,
    ReportWithoutFindings: () =>
      'Este relatório não contém nenhuma conclusão. Nada foi publicado. Escreva primeiro as conclusões.',
    SeatAlreadyTaken: () => 'Você já aceitou esta vaga. Não é preciso fazer mais nada.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'Este plano de vagas não pode ser cumprido. Veja como corrigi-lo.'
        : `Este plano de vagas não pode ser cumprido, por ${problems.length} motivos. Veja como corrigir cada um.`,
    RecentSecondFactorNeeded: () =>
      'Confirme que é você para continuar. Isto exige um segundo fator usado nos últimos 10 minutos.',
    SecondFactorNeeded: ({ isSetUp }) =>
      isSetUp
        ? 'Para isto, use antes a sua chave de acesso ou um código.'
        : 'Para isto, configure antes uma chave de acesso ou um aplicativo de códigos.',
    SessionHasNotes: () => 'Há notas nesta sessão. Exclua-as primeiro; depois ela pode ser fechada ou removida.',
    SlugTaken: () => 'Outra página usa ou já usou este endereço. Escolha outro.',
    TooManyBoardViews: ({ limit }) =>
      `Você já salvou ${limit} visualizações deste evento, que é o máximo. Exclua uma primeiro.`,
    TagNameTaken: () => 'Este evento já tem uma etiqueta com este nome. Escolha outro.',
    TooManyTags: ({ limit }) => `Este evento já tem o máximo de etiquetas (${limit}). Exclua uma primeiro.`,
    TooManyTagsOnApplication: ({ limit }) =>
      `Esta candidatura já tem o máximo de etiquetas (${limit}). Remova uma primeiro.`,
    TooManyInternalNotes: ({ limit }) =>
      `Esta candidatura já tem o máximo de notas internas (${limit}). Exclua uma primeiro.`,
    TooManyMentions: ({ limit }) => `Esta nota menciona pessoas demais. O máximo é ${limit}: remova algumas menções.`,
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'Foram muitas tentativas em pouco tempo. Espere um minuto e tente de novo.'
        : `Foram muitas tentativas em pouco tempo. Tente de novo em ${Math.ceil(retryAfter / 60)} minutos.`,
    TooManyUptakes: () => 'Primeiro é preciso verificar o que você informou antes. Tente de novo daqui a alguns dias.',
    TopicInUse: ({ by }) =>
      ({
        TOPICS: 'Há outros temas abaixo deste. Mova-os ou remova-os primeiro.',
        CONTRIBUTIONS: 'Há contribuições sobre este tema, por isso ele permanece. Você pode reescrevê-lo e movê-lo.',
        NOTES: 'Há notas sobre este tema, por isso ele permanece. Você pode reescrevê-lo e movê-lo.',
        FINDINGS: 'Há conclusões agrupadas neste tema, por isso ele permanece. Você pode reescrevê-lo e movê-lo.',
      })[by],
    UnknownBoardView: () => 'Não encontramos esta visualização. Ela pode ter sido excluída. Recarregue a página.',
    UnknownBulkAction: () => 'Não encontramos esta ação. Só quem a iniciou a vê.',
    UnknownConflict: () => 'Não encontramos este conflito de interesses. Talvez já tenha sido retirado.',
    UnknownApiToken: () => 'Não encontramos este token. Ele pode ser de outra pessoa.',
    UnknownCountersignRequest: () =>
      'Não encontramos este pedido de concordância. Procure na lista do que está pendente.',
    UnknownAlias: () => 'Esta grafia já conta separadamente. Não há mais nada a separar.',
    UnknownEvent: () => 'Não encontramos este evento. Confira o endereço ou procure na lista de eventos.',
    UnknownEventInvitation: () => 'Este convite não existe ou não é para você.',
    UnknownFocalPoint: () => 'Esta lista de lugares não existe ou não é sua.',
    UnknownGrant: () => 'Não encontramos este acordo de parceria. Procure entre as instituições parceiras do evento.',
    UnknownRoster: () => 'Este arquivo não está mais armazenado. Envie-o de novo.',
    UnknownImport: () =>
      'Não encontramos esta importação. Ela pode ser antiga demais: os arquivos são excluídos depois de um dia. Escolha o arquivo de novo.',
    UnknownInstitute: () => 'Não encontramos esta instituição. Confira o nome curto dela.',
    UnknownInvitation: () =>
      'Este convite não funciona: pode ser para outro endereço, ter sido retirado ou ser antigo demais. Peça um novo.',
    UnknownMessage: () => 'Não encontramos esta mensagem. Procure entre as mensagens do evento.',
    UnknownMember: () => 'Não encontramos esta pessoa entre os membros. Talvez ela já tenha saído.',
    UnknownNote: () => 'Essa nota não existe nesta sessão.',
    UnknownPartner: () => 'Esta instituição não é uma parceira do evento que precise do seu consentimento.',
    UnknownPlannedAction: () => 'Esta ação não existe ou você não pode vê-la.',
    UnknownRecipient: () =>
      'Não encontramos esta pessoa destinatária. Talvez tenha sido excluída. Recarregue a página.',
    UnknownRegistration: () =>
      'Não encontramos esta inscrição. Abra-a pelo link do nosso último e-mail ou entre primeiro.',
    UnknownReportLink: () =>
      'Este link não leva mais a nenhum relatório. O relatório é público: você o encontra na página do evento.',
    UnknownSeries: () =>
      'Não encontramos esta série. Talvez ainda não esteja publicada; se você a organiza, entre primeiro.',
    UnknownSession: () => 'Não encontramos esta sessão. Talvez tenha sido removida. Recarregue a página.',
    UnknownTemplate: () => 'Este modelo não existe mais.',
    UnknownInternalNote: () => 'Não encontramos esta nota. Ela pode ter sido excluída. Recarregue a página.',
    UnknownTag: () => 'Não encontramos esta etiqueta. Ela pode ter sido excluída. Recarregue a página.',
    UnknownTopic: () => 'Esse tema não existe. Talvez alguém o tenha removido: recarregue a página.',
    UptakeIsPublic: () => 'Este registro já é público, e seu texto não pode mais mudar. Remova-o e registre-o de novo.',
    UnknownUptake: () => 'Não encontramos este registro. Talvez tenha sido excluído. Recarregue a página.',
    UnknownWebhook: () => 'Este webhook não existe mais ou não cabe a você alterá-lo.',
    TooManyWebhooks: () => 'Sua instituição tem 20 webhooks, que é o máximo. Remova um primeiro.',
    UnknownReportVersion: () => 'Não encontramos esta versão do relatório. Confira o número.',
    ReportVersionWithdrawn: ({ withdrawnAt }, when) =>
      `Esta versão foi retirada: ${when(withdrawnAt)}. Nada foi alterado. Escolha outra versão.`,
    WithdrawalMayIdentify: ({ found }) =>
      `O motivo pode revelar quem participou: ${found.join(' · ')}. Nada foi retirado. Escreva-o de outro modo.`,
    UptakeMayIdentify: ({ found }) =>
      `O texto pode revelar quem participou: ${found.join(' · ')}. Nada foi publicado. Escreva de outro modo.`,
    WebhookNotActive: () => 'Este webhook está desativado. Ative-o primeiro.',
    FindingChangedMeanwhile: () =>
      'Outra pessoa salvou esta conclusão nesse meio-tempo. Nada foi sobrescrito: compare os dois textos e salve de novo.',
    NoteRequired: () =>
      'Uma conclusão precisa de pelo menos uma nota. Adicione a nota em que ela se baseia e depois salve.',
    TranslationUnassigned: () => 'Esta tradução ainda não foi atribuída. Atribua-a antes de marcá-la como revisada.',
    OwnTranslation: () => 'Esta tradução está atribuída a você. Outra pessoa precisa revisá-la.',
    TranslationIncomplete: () =>
      'Há textos que faltam ou que não refletem as últimas alterações do original. Complete antes a tradução.',
    OtherInstituteNeeded: () =>
      'Já há um motivo da sua instituição, ou seu. O segundo precisa vir de outra pessoa, de outra instituição; ou reescreva o trecho.',
    SourceNotUsable: () => 'Uma nota ou contribuição não está mais aqui, ou você não pode usá-la. Recarregue a página.',
    RoomFrozen: () =>
      'O evento já terminou e os números publicados não mudam mais. Só é possível escolher mostrar menos.',
    TermsChanged: () =>
      'As condições desta instituição mudaram desde que você abriu esta página. Nada foi compartilhado. Leia as novas antes de decidir.',
    ThresholdAboveRoom: ({ threshold, seats }) =>
      `O limite de divulgação é de ${threshold} pessoas e a sala tem ${seats} ${seats === 1 ? 'vaga' : 'vagas'}: nada poderia ser mostrado. Reduza o limite ou aumente o número de vagas.`,
    ThresholdTooLarge: ({ largest }) =>
      `O maior grupo tem ${largest} organizações; com este número nenhum seria citado. Escolha ${Math.max(3, largest)} ou menos.`,
    UnknownFinding: () => 'Não encontramos esta conclusão. Talvez tenha sido removida. Recarregue a página.',
    UnknownFreeze: () => 'Este trecho não está mais bloqueado. Recarregue a página para ver como está.',
    NothingToValidate: () => 'Ainda não há conclusões. Escreva-as primeiro; depois, quem participou poderá vê-las.',
    ValidationUnderway: () =>
      'Há uma rodada de validação aberta neste evento. Encerre-a, ou espere que termine, antes de abrir outra.',
    ValidationBlocked: () =>
      'Algo nas conclusões pode revelar a identidade de alguém, ou está bloqueado. Resolva o que está na lista; só então elas podem ser mostradas, mesmo a quem esteve presente.',
    UnknownValidationRound: () => 'Não encontramos esta rodada de validação. Verifique se o link está completo.',
    ValidationRoundClosed: () => 'Esta rodada de validação terminou.',
    TokenForged: () => 'Este código não é desta rodada. Verifique se o link está completo.',
    TokenUsed: () =>
      'Este código já foi usado para responder. Se foi você, sua resposta chegou. Se você passou o link a alguém, foi contada a resposta dessa pessoa.',
    TokenAlreadyFetched: () =>
      'Seu código já foi obtido, e há um por pessoa. Ninguém sabe qual foi, por isso não podemos enviá-lo de novo.',
    DidNotTakePart: () => 'Só quem participou do evento pode ver o rascunho.',
    UnknownSignIn: () => 'Esta sessão já terminou.',
    UnknownStatement: () => 'Não encontramos esta declaração. Recarregue a página.',
    UnknownHit: () => 'O texto mudou, ou não há mais nada marcado ali. Recarregue a página e confira de novo.',
    ProofOfWorkNeeded: () =>
      'Envie a sua inscrição de novo. Antes, o seu navegador fará um pequeno cálculo, que evita inscrições automáticas.',
    WrongState: ({ state }) =>
      `Isso não é possível no momento: a inscrição ${pt_BR.standing[state]}. Recarregue a página para ver o que pode ser feito.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'Não há vaga livre. Aumente o total ou coloque a pessoa na lista de espera.',
    GROUP_AT_MAXIMUM:
      'Este grupo já ocupa todas as vagas que o plano permite. Aumente o máximo do grupo ou use a lista de espera.',
    ORGANISATION_AT_CAP:
      'Esta organização já ocupa todas as vagas que uma só organização pode ter. Aumente o limite ou use a lista de espera.',
    SEATS_RESERVED:
      'As vagas livres estão reservadas para outros grupos. Reduza os mínimos deles ou espere que sejam liberadas.',
    SEATS_ALLOTTED:
      'As vagas livres são destinadas a instituições parceiras. Aumente o total ou use a lista de espera.',
    ALLOTMENT_USED_UP: 'Todas as vagas desta cota estão ocupadas. Ofereça uma vaga comum ou use a lista de espera.',
    OFFERS_ENDED: 'Não há mais oferta de vagas para este evento.',
    PLAN_LIMIT:
      'Um limite do plano de vagas impede, por enquanto, dar uma vaga a esta pessoa. Altere o plano ou use a lista de espera.',
  },
  standing: {
    SUBMITTED: 'está aguardando uma decisão',
    OFFERED: 'tem uma oferta que ainda não foi aceita',
    CONFIRMED: 'já tem uma vaga',
    WAITLISTED: 'está na lista de espera',
    NOT_SELECTED: 'não foi selecionada desta vez',
    DECLINED: 'foi recusada',
    LAPSED: 'terminou, porque a oferta expirou',
    WITHDRAWN: 'foi retirada',
  },
  planProblems: {
    MINIMUMS_ABOVE_TOTAL: () => 'Os mínimos de todos os grupos somam mais que o total.',
    MAXIMUM_BELOW_MINIMUM: (group) => `${group}: o máximo é menor que o mínimo.`,
    TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM: (group) => `${group}: a meta não está entre o mínimo e o máximo.`,
    TOTAL_BELOW_HELD: () => 'Já há mais vagas ocupadas do que o total permite.',
    MAXIMUM_BELOW_HELD: (group) => `${group}: o grupo já ocupa mais vagas do que o seu máximo permite.`,
    UNFILLED_MINIMUMS_ABOVE_FREE: () =>
      'Não há vagas livres suficientes para os mínimos que ainda não foram preenchidos.',
    ORGANISATION_ABOVE_CAP: () => 'Uma organização já ocupa mais vagas do que o limite permite.',
    ALLOTMENTS_ABOVE_FREE: () =>
      'Não há vagas livres suficientes para os mínimos e as cotas que ainda não foram preenchidos.',
  },
  planFix: ({ field, group, from, to }) => {
    const verb = to > from ? 'Aumente' : 'Reduza'
    const what = {
      total: 'o total',
      organisationCap: 'o limite por organização',
      minimum: `o mínimo do grupo “${group}”`,
      target: `a meta do grupo “${group}”`,
      maximum: `o máximo do grupo “${group}”`,
    }[field]
    return `${verb} ${what} de ${from} para ${to}.`
  },
}
