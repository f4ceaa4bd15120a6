import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface CertificateWords {
  title: string
  confirms: string
  attended: (facts: { event: string; attended: number; of: number; dates: string }) => string
  issued: (on: string) => string
  check: string
  /** Below the line for a signature. */
  signed: (institute: string) => string
  /** Text alternative of the picture above. */
  logo: (institute: string) => string
  /** Text alternative of the picture of the address. */
  qr: string
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
    signed: (institute) => `For ${institute}`,
    logo: (institute) => `Logo: ${institute}`,
    qr: 'QR code of the page that checks certificates',
    byHand:
      'Write the name by hand: this document’s fonts lack some of its characters. The code works with the name as registered.',
  },
  es: {
    title: 'Certificado de asistencia',
    confirms: 'Se certifica que',
    attended: ({ event, attended, of, dates }) =>
      `asistió a ${attended} de ${of} ${of === 1 ? 'sesión' : 'sesiones'} de «${event}», ${dates}.`,
    issued: (on) => `Expedido el ${on}`,
    check: 'Verifique este certificado con su código:',
    signed: (institute) => `Por ${institute}`,
    logo: (institute) => `Logotipo: ${institute}`,
    qr: 'Código QR de la página que verifica certificados',
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
    signed: (institute) => `Pela instituição ${institute}`,
    logo: (institute) => `Logotipo: ${institute}`,
    qr: 'Código QR da página que verifica certificados',
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
    signed: (institute) => `Pour ${institute}`,
    logo: (institute) => `Logo : ${institute}`,
    qr: 'Code QR de la page de vérification des attestations',
    byHand:
      'À remplir à la main : les polices de ce document ne contiennent pas toutes les lettres du nom. Le code se vérifie avec le nom tel qu’il a été inscrit.',
  }),
}

interface JoiningWords {
  joining: { title: string; text: string }
  /** A title, above the reason. */
  notJoined: string
  confirmed: { title: string; text: string }
  /** A title, above the reason. */
  notConfirmed: string
  tooMany: string
  signInAgain: { title: string; text: string }
  toRoom: string
  toRegistration: string
}

export const joiningWords: Record<Language, JoiningWords> = {
  en: {
    joining: { title: 'Opening the session', text: 'If it doesn’t open automatically, use the link below.' },
    notJoined: 'You can’t join this session now',
    confirmed: { title: 'Attendance recorded', text: 'Thank you. This session now counts as attended.' },
    notConfirmed: 'Your attendance wasn’t recorded',
    tooMany: 'Too many requests came at once. Wait a few seconds, then press “Join the session” again.',
    signInAgain: {
      title: 'Open your registration again to join',
      text: 'We couldn’t confirm that it’s you. Open your registration, sign in if it asks you to, and press “Join the session” again.',
    },
    toRoom: 'Open the session',
    toRegistration: 'Go to my registration',
  },
  es: {
    joining: { title: 'Abriendo la sesión', text: 'Si no se abre sola, use el enlace de abajo.' },
    notJoined: 'Ahora no puede entrar en esta sesión',
    confirmed: { title: 'Asistencia registrada', text: 'Gracias. Su asistencia a esta sesión ya cuenta.' },
    notConfirmed: 'No se registró su asistencia',
    tooMany:
      'Llegaron demasiadas solicitudes a la vez. Espere unos segundos y haga clic de nuevo en «Entrar en la sesión».',
    signInAgain: {
      title: 'Vuelva a abrir su inscripción para entrar',
      text: 'No pudimos confirmar que se trata de usted. Abra su inscripción, inicie sesión si se le pide y haga clic de nuevo en «Entrar en la sesión».',
    },
    toRoom: 'Abrir la sesión',
    toRegistration: 'Ir a mi inscripción',
  },
  pt_BR: {
    joining: { title: 'Abrindo a sessão', text: 'Se ela não abrir sozinha, use o link abaixo.' },
    notJoined: 'Agora você não pode entrar nesta sessão',
    confirmed: {
      title: 'Presença registrada',
      text: 'Agradecemos a sua participação. Esta sessão já conta como presença.',
    },
    notConfirmed: 'Sua presença não foi registrada',
    tooMany:
      'Chegaram solicitações demais ao mesmo tempo. Aguarde alguns segundos e clique de novo em “Acessar a sessão”.',
    signInAgain: {
      title: 'Abra de novo sua inscrição para entrar',
      text: 'Não foi possível confirmar que é você. Abra sua inscrição, entre na sua conta se isso for pedido e clique de novo em “Acessar a sessão”.',
    },
    toRoom: 'Abrir a sessão',
    toRegistration: 'Ir para minha inscrição',
  },
  fr: wellSpaced({
    joining: {
      title: 'Ouverture de la séance',
      text: 'Si elle ne s’ouvre pas d’elle-même, utilisez le lien ci-dessous.',
    },
    notJoined: 'Vous ne pouvez pas rejoindre cette séance pour le moment',
    confirmed: { title: 'Présence enregistrée', text: 'Merci. Cette séance compte désormais comme suivie.' },
    notConfirmed: 'Votre présence n’a pas été enregistrée',
    tooMany:
      'Trop de demandes sont arrivées en même temps. Patientez quelques secondes, puis appuyez de nouveau sur « Rejoindre la séance ».',
    signInAgain: {
      title: 'Ouvrez de nouveau votre inscription pour rejoindre la séance',
      text: 'Nous n’avons pas pu vérifier qu’il s’agit bien de vous. Ouvrez votre inscription, connectez-vous si on vous le demande, puis appuyez de nouveau sur « Rejoindre la séance ».',
    },
    toRoom: 'Ouvrir la séance',
    toRegistration: 'Aller à mon inscription',
  }),
}
