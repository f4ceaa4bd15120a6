import type { RequestChannel } from '../../../__generated__/resolvers.ts'
import { listed } from '../../../refusals/words/list.ts'
import type { CorrectedField, RecordLetters } from '../../letter.ts'

const fields: Record<CorrectedField, string> = {
  name: 'seu nome',
  organisation: 'sua organização',
  groupKey: 'seu grupo',
  country: 'seu país',
  languages: 'seus idiomas',
  motivation: 'sua motivação',
  answers: 'suas respostas',
}

const channels: Record<RequestChannel, string> = {
  EMAIL: 'Você pediu isso por e-mail.',
  IN_PERSON: 'Você pediu isso pessoalmente.',
  LETTER: 'Você pediu isso por carta.',
  PHONE: 'Você pediu isso por telefone.',
}

export const recordLetters: RecordLetters = {
  'registered-for-you': ({ event, institute, channel, offerExpiresAt }) => ({
    subject: `Sua inscrição foi feita: ${event}`,
    paragraphs: [
      `${institute} fez sua inscrição em “${event}”. ${channel ? channels[channel] : ''}`.trim(),
      ...(offerExpiresAt ? [`Há uma vaga reservada para você. Prazo para aceitar: ${offerExpiresAt}.`] : []),
      'Na página da sua inscrição você pode ver a situação, conferir e alterar seus dados e decidir com o que concorda. Não registramos nenhum consentimento em seu nome.',
      'Se você não pediu isso, retire a inscrição ou exclua seus dados nessa página.',
    ],
    action: 'Ver a minha inscrição',
  }),
  corrected: ({ event, institute, corrected, reason }) => ({
    subject: `Seus dados foram corrigidos: ${event}`,
    paragraphs: [
      `${institute} corrigiu sua inscrição em “${event}”: ${listed(
        'pt_BR',
        corrected.map((field) => fields[field]),
      )}.`,
      ...(reason ? [`Motivo informado: ${reason}`] : []),
      'Confira os dados na página da sua inscrição. Se algo não estiver certo, altere lá ou escreva para a organização.',
    ],
    action: 'Conferir meus dados',
  }),
  'address-corrected': ({ event, institute, reason }) => ({
    subject: `Seu endereço de e-mail foi corrigido: ${event}`,
    paragraphs: [
      `${institute} trocou o endereço de e-mail da sua inscrição em “${event}” por este. Os links enviados ao endereço anterior não funcionam mais.`,
      ...(reason ? [`Motivo informado: ${reason}`] : []),
      'Se você não se inscreveu, retire a inscrição ou exclua os dados na página abaixo.',
    ],
    action: 'Ver a minha inscrição',
  }),
  merged: ({ event, institute }) => ({
    subject: `Suas inscrições foram unificadas: ${event}`,
    paragraphs: [
      `Você tinha duas inscrições em “${event}”, com dois endereços de e-mail. ${institute} unificou as duas nesta.`,
      'Confira os dados na página dela. Se alguma das duas não for sua, escreva para a organização.',
    ],
    action: 'Conferir meus dados',
  }),
  'merged-into': ({ event, institute }) => ({
    subject: `Sua inscrição foi unificada com outra: ${event}`,
    paragraphs: [
      `Você tinha duas inscrições em “${event}”, com dois endereços de e-mail. ${institute} unificou a deste endereço com a outra, que também recebeu um e-mail.`,
      'Se alguma das duas não for sua, escreva para a organização. Ela pode restabelecer a sua inscrição.',
    ],
    action: 'Ver esta inscrição',
  }),
  'visa-letter': ({ event }) => ({
    subject: `Sua carta para o visto está pronta: ${event}`,
    paragraphs: [
      `A organização de “${event}” emitiu uma carta para o seu pedido de visto.`,
      'Você pode baixá-la na página da sua inscrição. Confira se o nome na carta está igual ao do passaporte. Se não estiver, corrija o seu nome nessa página e peça à organização que emita a carta de novo.',
      'A carta vale enquanto você tiver a sua vaga. O consulado pode verificar isso pelo código da carta.',
    ],
    action: 'Baixar minha carta para o visto',
  }),
}
