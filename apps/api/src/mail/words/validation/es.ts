import type { ValidationLetters } from '../../letter.ts'

export const validationLetters: ValidationLetters = {
  'validation-opened': ({ event, closesAt }) => ({
    subject: `¿Es fiel el borrador? ${event}`,
    paragraphs: [
      `Quienes participaron en «${event}» pueden leer el borrador del informe hasta el ${closesAt}.`,
      'Indique de cada pasaje si es fiel, si falta algo y si permite identificarle. Lo que identifica a alguien no se publica tal como está.',
      'En la página de su inscripción puede obtener un enlace para responder. Lo firmamos sin verlo: nadie, ni siquiera nosotros, puede saber quién respondió qué.',
    ],
    action: 'Ver mi inscripción',
  }),
  'validation-reminder': ({ event, closesAt }) => ({
    subject: `Queda un día para decir si el borrador es fiel: ${event}`,
    paragraphs: [
      `El borrador del informe sobre «${event}» puede leerse y responderse hasta el ${closesAt}.`,
      'Nadie sabe quién respondió. Por eso este correo llega a todas las personas que participaron. Si ya respondió, no tiene que hacer nada más.',
    ],
    action: 'Ver mi inscripción',
  }),
}
