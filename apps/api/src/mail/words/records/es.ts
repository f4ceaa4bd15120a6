import type { RequestChannel } from '../../../__generated__/resolvers.ts'
import { listed } from '../../../refusals/words/list.ts'
import type { CorrectedField, RecordLetters } from '../../letter.ts'

const fields: Record<CorrectedField, string> = {
  name: 'su nombre',
  organisation: 'su organización',
  groupKey: 'su grupo',
  country: 'su país',
  languages: 'sus idiomas',
  motivation: 'su motivación',
  answers: 'sus respuestas',
}

const channels: Record<RequestChannel, string> = {
  EMAIL: 'Usted lo pidió por correo electrónico.',
  IN_PERSON: 'Usted lo pidió en persona.',
  LETTER: 'Usted lo pidió por carta.',
  PHONE: 'Usted lo pidió por teléfono.',
}

export const recordLetters: RecordLetters = {
  'registered-for-you': ({ event, institute, channel, offerExpiresAt }) => ({
    subject: `Su inscripción está hecha: ${event}`,
    paragraphs: [
      `${institute} hizo su inscripción en «${event}». ${channel ? channels[channel] : ''}`.trim(),
      ...(offerExpiresAt ? [`Le reservamos una plaza. Acéptela a más tardar el ${offerExpiresAt}.`] : []),
      'En la página de su inscripción puede ver su estado, revisar y cambiar sus datos y decidir a qué da su consentimiento. No registramos ningún consentimiento en su nombre.',
      'Si no lo pidió, retire la inscripción o elimine sus datos en esa página.',
    ],
    action: 'Ver mi inscripción',
  }),
  corrected: ({ event, institute, corrected, reason }) => ({
    subject: `Se corrigieron sus datos: ${event}`,
    paragraphs: [
      `${institute} corrigió su inscripción en «${event}»: ${listed(
        'es',
        corrected.map((field) => fields[field]),
      )}.`,
      ...(reason ? [`Motivo: ${reason}`] : []),
      'Revise los datos en la página de su inscripción. Si algo no es correcto, cámbielo allí o escriba a la organización.',
    ],
    action: 'Revisar mis datos',
  }),
  'address-corrected': ({ event, institute, reason }) => ({
    subject: `Se corrigió su dirección de correo: ${event}`,
    paragraphs: [
      `${institute} cambió por esta la dirección de correo de su inscripción en «${event}». Los enlaces enviados a la dirección anterior ya no funcionan.`,
      ...(reason ? [`Motivo: ${reason}`] : []),
      'Si no se inscribió, retire la inscripción o elimine los datos en la página siguiente.',
    ],
    action: 'Ver mi inscripción',
  }),
  merged: ({ event, institute }) => ({
    subject: `Se fusionaron sus inscripciones: ${event}`,
    paragraphs: [
      `Usted tenía dos inscripciones en «${event}», con dos direcciones de correo. ${institute} las fusionó en esta.`,
      'Revise los datos en su página. Si alguna de las dos no es suya, escriba a la organización.',
    ],
    action: 'Revisar mis datos',
  }),
  'merged-into': ({ event, institute }) => ({
    subject: `Su inscripción se fusionó con otra: ${event}`,
    paragraphs: [
      `Usted tenía dos inscripciones en «${event}», con dos direcciones de correo. ${institute} fusionó la de esta dirección con la otra, que también recibió un correo.`,
      'Si alguna de las dos no es suya, escriba a la organización. Puede restablecer su inscripción.',
    ],
    action: 'Ver esta inscripción',
  }),
  'visa-letter': ({ event }) => ({
    subject: `Su carta para la visa está lista: ${event}`,
    paragraphs: [
      `La organización de «${event}» expidió una carta para su solicitud de visa.`,
      'Puede descargarla en la página de su inscripción. Compruebe que el nombre de la carta sea el de su pasaporte. Si no lo es, corrija su nombre en esa página y pida a la organización que expida la carta de nuevo.',
      'La carta es válida mientras usted tenga su plaza. El consulado puede verificarlo con el código de la carta.',
    ],
    action: 'Descargar mi carta para la visa',
  }),
}
