import type { RequestChannel } from '../../../__generated__/resolvers.ts'
import { listed } from '../../../refusals/words/list.ts'
import type { CorrectedField, RecordLetters } from '../../letter.ts'

const fields: Record<CorrectedField, string> = {
  name: 'votre nom',
  organisation: 'votre organisation',
  groupKey: 'votre groupe',
  country: 'votre pays',
  languages: 'vos langues',
  motivation: 'votre motivation',
  answers: 'vos réponses',
}

const channels: Record<RequestChannel, string> = {
  EMAIL: 'Vous l’avez demandé par courriel.',
  IN_PERSON: 'Vous l’avez demandé en personne.',
  LETTER: 'Vous l’avez demandé par lettre.',
  PHONE: 'Vous l’avez demandé par téléphone.',
}

export const recordLetters: RecordLetters = {
  'registered-for-you': ({ event, institute, channel, offerExpiresAt }) => ({
    subject: `Votre inscription est faite : ${event}`,
    paragraphs: [
      `Votre inscription à « ${event} » a été effectuée par ${institute}. ${channel ? channels[channel] : ''}`.trim(),
      ...(offerExpiresAt ? [`Une place vous est réservée. Confirmez-la au plus tard le ${offerExpiresAt}.`] : []),
      'Sur la page de votre inscription, vous pouvez voir où elle en est, vérifier et modifier vos informations, et donner ou refuser vos consentements. Nous n’en avons enregistré aucun en votre nom.',
      'Si vous ne l’avez pas demandé, retirez l’inscription ou effacez vos données sur cette page.',
    ],
    action: 'Voir mon inscription',
  }),
  corrected: ({ event, institute, corrected, reason }) => ({
    subject: `Vos informations ont été corrigées : ${event}`,
    paragraphs: [
      `${institute} a corrigé votre inscription à « ${event} » : ${listed(
        'fr',
        corrected.map((field) => fields[field]),
      )}.`,
      ...(reason ? [`Motif : ${reason}`] : []),
      'Vérifiez les informations sur la page de votre inscription. Si quelque chose ne va pas, modifiez-le sur cette page ou écrivez à l’équipe d’organisation.',
    ],
    action: 'Vérifier mes informations',
  }),
  'address-corrected': ({ event, institute, reason }) => ({
    subject: `Votre adresse électronique a été corrigée : ${event}`,
    paragraphs: [
      `${institute} a remplacé par celle-ci l’adresse électronique de votre inscription à « ${event} ». Les liens envoyés à l’ancienne adresse ne fonctionnent plus.`,
      ...(reason ? [`Motif : ${reason}`] : []),
      'Si cette inscription ne vient pas de vous, retirez-la ou effacez ses données sur la page ci-dessous.',
    ],
    action: 'Voir mon inscription',
  }),
  merged: ({ event, institute }) => ({
    subject: `Vos inscriptions ont été fusionnées : ${event}`,
    paragraphs: [
      `Vous aviez deux inscriptions à « ${event} », avec deux adresses électroniques. ${institute} les a fusionnées en celle-ci.`,
      'Vérifiez les informations sur sa page. Si l’une des deux n’est pas la vôtre, écrivez à l’équipe d’organisation.',
    ],
    action: 'Vérifier mes informations',
  }),
  'merged-into': ({ event, institute }) => ({
    subject: `Votre inscription a été fusionnée avec une autre : ${event}`,
    paragraphs: [
      `Vous aviez deux inscriptions à « ${event} », avec deux adresses électroniques. ${institute} a fusionné celle de cette adresse avec l’autre, qui a aussi reçu un courriel.`,
      'Si l’une des deux n’est pas la vôtre, écrivez à l’équipe d’organisation. Elle peut rétablir votre inscription.',
    ],
    action: 'Voir cette inscription',
  }),
  'visa-letter': ({ event }) => ({
    subject: `Votre lettre pour le visa est prête : ${event}`,
    paragraphs: [
      `L’équipe d’organisation de « ${event} » a délivré une lettre pour votre demande de visa.`,
      'Vous pouvez la télécharger sur la page de votre inscription. Vérifiez que le nom qui y figure est celui de votre passeport. Si ce n’est pas le cas, corrigez votre nom sur cette page et demandez à l’équipe d’organisation de délivrer la lettre à nouveau.',
      'La lettre est valable tant que vous avez votre place. Le consulat peut le vérifier à l’aide du code qui y figure.',
    ],
    action: 'Télécharger ma lettre pour le visa',
  }),
}
