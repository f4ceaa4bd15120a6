import type { Language } from '@plenaria/schema/languages'

interface SignInWords {
  malformedAddress: string
  linkNotValid: string
  tooMany: string
  foreignOrigin: string
}

/** What the sign-in routes answer. */
export const signInWords: Record<Language, SignInWords> = {
  en: {
    malformedAddress: 'Write a full e-mail address, such as name@example.org.',
    linkNotValid:
      'This link no longer works: it has been used, or its time is over. Ask for a new one; it arrives in a moment.',
    tooMany: 'That was a lot in a short time. Please wait a few minutes and try again.',
    foreignOrigin: 'This request did not come from our site. Open the site itself and try again.',
  },
  es: {
    malformedAddress: 'Escriba una dirección de correo completa, por ejemplo nombre@example.org.',
    linkNotValid: 'Este enlace ya no sirve: se ha usado o ha caducado. Pida uno nuevo; llegará en un momento.',
    tooMany: 'Han sido muchos intentos en poco tiempo. Espere unos minutos y vuelva a intentarlo.',
    foreignOrigin: 'Esta solicitud no procede de nuestro sitio. Abra el sitio y vuelva a intentarlo.',
  },
  pt_BR: {
    malformedAddress: 'Escreva um endereço de e-mail completo, como nome@example.org.',
    linkNotValid:
      'Este link não funciona mais: já foi usado ou o prazo terminou. Peça um novo; ele chega em instantes.',
    tooMany: 'Foram muitas tentativas em pouco tempo. Espere alguns minutos e tente novamente.',
    foreignOrigin: 'Esta solicitação não veio do nosso site. Abra o site e tente novamente.',
  },
  fr: {
    malformedAddress: 'Indiquez une adresse électronique complète, par exemple nom@example.org.',
    linkNotValid:
      'Ce lien ne fonctionne plus : il a déjà servi ou son délai est écoulé. Demandez-en un nouveau ; il arrivera dans un instant.',
    tooMany: 'Cela fait beaucoup d’essais en peu de temps. Attendez quelques minutes, puis réessayez.',
    foreignOrigin: 'Cette demande ne vient pas de notre site. Ouvrez le site lui-même et réessayez.',
  },
}
