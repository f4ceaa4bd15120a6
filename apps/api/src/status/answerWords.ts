import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface AnswerWords {
  /** Title above the reason. */
  nothingChanged: string
  tooMany: string
  signInAgain: { title: string; text: string }
  refuse: { title: string; button: string; stay: string }
  withdraw: { title: string; button: string; stay: string }
  losesSeat: string
  losesPlace: string
  toRegistration: string
}

/** The same questions as in the site's dialog. */
export const answerWords: Record<Language, AnswerWords> = {
  en: {
    nothingChanged: 'Nothing was changed',
    tooMany: 'Too many requests came at once. Wait a few seconds, then try again.',
    signInAgain: {
      title: 'Open your registration again',
      text: 'We couldn’t confirm that it’s you, so nothing was changed. Open your registration, sign in if it asks you to, and try again.',
    },
    refuse: { title: 'Refuse this seat?', button: 'Refuse the seat', stay: 'Keep the offer' },
    withdraw: { title: 'Withdraw your registration?', button: 'Withdraw registration', stay: 'Stay registered' },
    losesSeat:
      'Your seat goes to the next person immediately, and you can’t have it back. You can still read what you sent on your registration page.',
    losesPlace:
      'You lose any place in the queue, even if you register again later. You can still read what you sent on your registration page.',
    toRegistration: 'Go to my registration',
  },
  es: {
    nothingChanged: 'No se cambió nada',
    tooMany: 'Llegaron demasiadas solicitudes a la vez. Espere unos segundos e inténtelo de nuevo.',
    signInAgain: {
      title: 'Vuelva a abrir su inscripción',
      text: 'No pudimos confirmar que se trata de usted, así que no se cambió nada. Abra su inscripción, inicie sesión si se le pide e inténtelo de nuevo.',
    },
    refuse: { title: '¿Renunciar a esta plaza?', button: 'Renunciar a la plaza', stay: 'Conservar la oferta' },
    withdraw: {
      title: '¿Retirar su inscripción?',
      button: 'Retirar mi inscripción',
      stay: 'Mantener mi inscripción',
    },
    losesSeat:
      'Su plaza pasa de inmediato a la siguiente persona y no podrá recuperarla. Podrá seguir leyendo lo que envió en la página de su inscripción.',
    losesPlace:
      'Perderá el lugar que tenga en la lista de espera, aunque se inscriba de nuevo más tarde. Podrá seguir leyendo lo que envió en la página de su inscripción.',
    toRegistration: 'Ir a mi inscripción',
  },
  pt_BR: {
    nothingChanged: 'Nada foi alterado',
    tooMany: 'Chegaram solicitações demais ao mesmo tempo. Aguarde alguns segundos e tente de novo.',
    signInAgain: {
      title: 'Abra de novo a sua inscrição',
      text: 'Não foi possível confirmar que é você, por isso nada foi alterado. Abra a sua inscrição, entre na sua conta se isso for pedido e tente de novo.',
    },
    refuse: { title: 'Recusar esta vaga?', button: 'Recusar a vaga', stay: 'Manter a oferta' },
    withdraw: {
      title: 'Retirar a sua inscrição?',
      button: 'Retirar a inscrição',
      stay: 'Manter a minha inscrição',
    },
    losesSeat:
      'A sua vaga passa imediatamente à próxima pessoa, e não é possível recuperá-la. Você ainda pode ler o que enviou na página da sua inscrição.',
    losesPlace:
      'Você perde o lugar que tiver na lista de espera, mesmo que se inscreva de novo depois. Você ainda pode ler o que enviou na página da sua inscrição.',
    toRegistration: 'Ir para minha inscrição',
  },
  fr: wellSpaced({
    nothingChanged: 'Rien n’a été modifié',
    tooMany: 'Trop de demandes sont arrivées en même temps. Patientez quelques secondes, puis réessayez.',
    signInAgain: {
      title: 'Ouvrez de nouveau votre inscription',
      text: 'Nous n’avons pas pu vérifier qu’il s’agit bien de vous, et rien n’a été modifié. Ouvrez votre inscription, connectez-vous si on vous le demande, puis réessayez.',
    },
    refuse: { title: 'Renoncer à cette place ?', button: 'Renoncer à la place', stay: 'Garder l’offre' },
    withdraw: {
      title: 'Retirer votre inscription ?',
      button: 'Retirer mon inscription',
      stay: 'Garder mon inscription',
    },
    losesSeat:
      'Votre place revient aussitôt à la personne suivante et vous ne pourrez pas la reprendre. Vous pourrez toujours lire ce que vous avez envoyé sur la page de votre inscription.',
    losesPlace:
      'Vous perdez votre éventuel rang sur la liste d’attente, même si vous vous inscrivez de nouveau plus tard. Vous pourrez toujours lire ce que vous avez envoyé sur la page de votre inscription.',
    toRegistration: 'Aller à mon inscription',
  }),
}
