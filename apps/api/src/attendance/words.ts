import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface CertificateWords {
  title: string
  confirms: string
  attended: (facts: { event: string; attended: number; of: number; dates: string }) => string
  issued: (on: string) => string
  check: string
  /** Below an empty line where the name should stand. */
  byHand: string
}

export const certificateWords: Record<Language, CertificateWords> = {
  en: {
    title: 'Certificate of attendance',
    confirms: 'This confirms that',
    attended: ({ event, attended, of, dates }) =>
      `attended ${attended} of ${of} ${of === 1 ? 'session' : 'sessions'} of “${event}”, ${dates}.`,
    issued: (on) => `Issued on ${on}`,
    check: 'Check this certificate by its code:',
    byHand:
      'To be written by hand: the typefaces of this document lack letters of the name. The code is checked with the name as registered.',
  },
  es: {
    title: 'Certificado de asistencia',
    confirms: 'Se certifica que',
    attended: ({ event, attended, of, dates }) =>
      `asistió a ${attended} de ${of} ${of === 1 ? 'sesión' : 'sesiones'} de «${event}», ${dates}.`,
    issued: (on) => `Expedido el ${on}`,
    check: 'Verifique este certificado con su código:',
    byHand:
      'Para escribir a mano: a las tipografías de este documento les faltan letras del nombre. El código se verifica con el nombre que consta en la inscripción.',
  },
  pt_BR: {
    title: 'Certificado de participação',
    confirms: 'Certificamos que',
    attended: ({ event, attended, of, dates }) =>
      `participou de ${attended} de ${of} ${of === 1 ? 'sessão' : 'sessões'} de “${event}”, ${dates}.`,
    issued: (on) => `Emitido em ${on}`,
    check: 'Verifique este certificado pelo código:',
    byHand:
      'Para preencher à mão: faltam letras do nome nas fontes deste documento. O código é verificado com o nome que consta da inscrição.',
  },
  fr: wellSpaced({
    title: 'Attestation de participation',
    confirms: 'Nous attestons que',
    attended: ({ event, attended, of, dates }) =>
      `a suivi ${attended} ${of === 1 ? 'séance' : 'séances'} sur ${of} de « ${event} », ${dates}.`,
    issued: (on) => `Délivrée le ${on}`,
    check: 'Vérifiez cette attestation à l’aide de son code :',
    byHand:
      'À remplir à la main : il manque des lettres du nom aux polices de ce document. Le code se vérifie avec le nom tel qu’il a été inscrit.',
  }),
}
