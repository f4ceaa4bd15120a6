import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { FactorRefusal } from './factors.ts'

interface SignInWords {
  malformedAddress: string
  linkNotValid: string
  /** For links that never existed or no longer belong to anything. */
  linkUnknown: string
  /** For a link to a withdrawn registration. */
  linkEnded: string
  codeNotValid: string
  tooMany: string
  foreignOrigin: string
}

/** Texts of the sign-in routes. */
export const signInWords: Record<Language, SignInWords> = {
  en: {
    malformedAddress: 'Enter a full email address, such as name@example.org.',
    linkNotValid: 'The link has already been used or has expired. Request a new one. It’ll arrive in a moment.',
    linkUnknown:
      'The link is incomplete, or the data it belonged to was deleted. Enter your address, and we’ll send a new one.',
    linkEnded: 'This registration was withdrawn, so its links no longer work. To see it, have a new link sent to you.',
    codeNotValid:
      'This code doesn’t work. Each code works once, within ten minutes, and only in the browser where you asked for it. After three wrong attempts, it stops working. Open the link in the email instead, or request a new code here.',
    tooMany: 'Too many attempts. Please wait a few minutes and try again.',
    foreignOrigin: 'This request didn’t come from our site. Open the site itself and try again.',
  },
  es: {
    malformedAddress: 'Escriba una dirección de correo completa, por ejemplo nombre@example.org.',
    linkNotValid: 'El enlace ya se usó o venció. Pida uno nuevo. Llegará en un momento.',
    linkUnknown:
      'El enlace está incompleto, o se eliminaron los datos a los que pertenecía. Escriba su dirección y le enviaremos uno nuevo.',
    linkEnded:
      'Esta inscripción se retiró, así que sus enlaces ya no funcionan. Para verla, pida que le enviemos uno nuevo.',
    codeNotValid:
      'Este código no sirve. Cada código sirve una vez, durante diez minutos y solo en el navegador en que lo pidió. Tras tres intentos fallidos deja de servir. Abra el enlace del correo o pida otro código aquí.',
    tooMany: 'Han sido muchos intentos en poco tiempo. Espere unos minutos y vuelva a intentarlo.',
    foreignOrigin: 'Esta solicitud no procede de nuestro sitio. Abra el sitio y vuelva a intentarlo.',
  },
  pt_BR: {
    malformedAddress: 'Informe um endereço de e-mail completo, como nome@example.org.',
    linkNotValid: 'O link já foi usado ou o prazo dele terminou. Peça um novo. Ele chega em instantes.',
    linkUnknown:
      'O link está incompleto, ou a inscrição ou a conta a que ele levava foi excluída. Informe o seu endereço e enviaremos um novo.',
    linkEnded: 'Esta inscrição foi retirada, e os links dela deixaram de funcionar. Para vê-la, peça um novo.',
    codeNotValid:
      'Este código não funciona. Cada código funciona uma vez, durante dez minutos e só no navegador em que foi pedido. Depois de três tentativas erradas, deixa de funcionar. Abra o link do e-mail ou peça outro código aqui.',
    tooMany: 'Foram muitas tentativas em pouco tempo. Espere alguns minutos e tente de novo.',
    foreignOrigin: 'Esta solicitação não veio do nosso site. Abra o site e tente de novo.',
  },
  fr: wellSpaced({
    malformedAddress: 'Indiquez une adresse électronique complète, par exemple nom@example.org.',
    linkNotValid: 'Le lien a déjà servi, ou son délai est écoulé. Demandez-en un nouveau. Il arrivera dans un instant.',
    linkUnknown:
      'Le lien est incomplet, ou ce à quoi il appartenait a été effacé. Indiquez votre adresse, et nous vous en enverrons un nouveau.',
    linkEnded:
      'Cette inscription a été retirée, et ses liens ne fonctionnent plus. Pour la voir, faites-vous en envoyer un nouveau.',
    codeNotValid:
      'Ce code ne fonctionne pas. Chaque code sert une seule fois, pendant dix minutes et uniquement dans le navigateur où vous l’avez demandé. Après trois essais erronés, il ne fonctionne plus. Ouvrez le lien du courriel, ou demandez un autre code ici.',
    tooMany: 'Trop d’essais en peu de temps. Attendez quelques minutes, puis réessayez.',
    foreignOrigin: 'Cette demande ne vient pas de notre site. Ouvrez le site lui-même et réessayez.',
  }),
}

type InMinutes = (minutes: number) => string

/** Refusals of the second-factor routes; `minutes` until a retry makes sense. */
export const secondFactorWords: Record<Language, Record<FactorRefusal, InMinutes>> = {
  en: {
    NOT_SIGNED_IN: () => 'You’re no longer signed in. Sign in with a link first.',
    MALFORMED: () => 'This is incomplete. A code from the app has six digits. A name can have up to 60 characters.',
    SIGN_IN_AGAIN: () => 'You signed in more than a day ago. To do this, request a new link and sign in again.',
    SECOND_FACTOR_NEEDED: () => 'You’ve already set up a second step. Complete it first, then make this change.',
    RECENT_SECOND_FACTOR_NEEDED: () =>
      'Confirm it’s you first. For new recovery codes, you must have completed your second step within the last 10 minutes.',
    ALREADY_SET_UP: () => 'An authenticator app is already set up. Remove it first if you want another one.',
    NOT_SET_UP: () => 'This isn’t set up, or no longer is. Reload the page to see your second step.',
    WRONG_RECOVERY_CODE: () => 'This recovery code is wrong or has already been used. Check it and try again.',
    WRONG_CODE: () => 'This code is wrong. Check it and your device’s clock, then try again.',
    CODE_USED: () => 'This code has already been used. Wait for the next one, which appears within 30 seconds.',
    LOCKED: (minutes) =>
      `Too many wrong codes. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or use a passkey.`,
    PASSKEY_REFUSED: () => 'We couldn’t check this passkey. Try again, or choose another way.',
    TOO_MANY_PASSKEYS: () => 'You have ten passkeys, which is the limit. Remove one you no longer use.',
    LAST_SECOND_FACTOR: () =>
      'Members of an institute need at least one second step. Add another before you remove this one.',
    UNREADABLE: () =>
      'We can no longer read your second step. Write to the organisers. Only the people who run this site can reset it.',
  },
  es: {
    NOT_SIGNED_IN: () => 'Su sesión terminó. Primero inicie sesión con un enlace.',
    MALFORMED: () =>
      'Falta algo. Un código de la aplicación tiene seis dígitos. Un nombre tiene 60 caracteres como máximo.',
    SIGN_IN_AGAIN: () => 'Inició sesión hace más de un día. Para esto, pida un enlace nuevo y vuelva a iniciar sesión.',
    SECOND_FACTOR_NEEDED: () =>
      'Ya configuró un segundo paso. Confirme primero su identidad con él y luego haga este cambio.',
    RECENT_SECOND_FACTOR_NEEDED: () =>
      'Confirme primero su identidad: los códigos de recuperación nuevos requieren un segundo paso de los últimos 10 minutos.',
    ALREADY_SET_UP: () => 'Ya hay una aplicación de códigos configurada. Si quiere otra, quítela primero.',
    NOT_SET_UP: () => 'Esto no está configurado, o ya no lo está. Recargue la página para ver qué está configurado.',
    WRONG_RECOVERY_CODE: () =>
      'Este código de recuperación no es correcto o ya se usó. Revíselo y vuelva a intentarlo.',
    WRONG_CODE: () =>
      'Este código no es correcto. Revíselo, compruebe la hora de su dispositivo y vuelva a intentarlo.',
    CODE_USED: () => 'Este código ya se usó. Espere el siguiente: llega en menos de medio minuto.',
    LOCKED: (minutes) =>
      `Hubo demasiados códigos incorrectos. Vuelva a intentarlo en ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} o use una clave de acceso.`,
    PASSKEY_REFUSED: () => 'No se pudo comprobar esta clave de acceso. Vuelva a intentarlo o elija otra forma.',
    TOO_MANY_PASSKEYS: () => 'Tiene diez claves de acceso. Quite primero una que ya no use.',
    LAST_SECOND_FACTOR: () =>
      'Como miembro de una institución debe conservar al menos un segundo paso. Añada otro primero y luego quite este.',
    UNREADABLE: () =>
      'Ya no es posible leer lo que usted configuró. Escriba a la organización: solo quien administra este sitio puede restablecerlo.',
  },
  pt_BR: {
    NOT_SIGNED_IN: () => 'Sua sessão terminou. Peça um link e entre de novo.',
    MALFORMED: () => 'Falta algo. Um código do aplicativo tem seis algarismos. Um nome tem no máximo 60 caracteres.',
    SIGN_IN_AGAIN: () => 'Você entrou há mais de um dia. Para isto, peça um novo link e entre de novo.',
    SECOND_FACTOR_NEEDED: () => 'Você já configurou um segundo fator. Use-o primeiro e depois faça esta mudança.',
    RECENT_SECOND_FACTOR_NEEDED: () =>
      'Confirme primeiro que é você: novos códigos de recuperação exigem um segundo fator usado nos últimos 10 minutos.',
    ALREADY_SET_UP: () => 'Já há um aplicativo de códigos configurado. Se quiser outro, remova-o primeiro.',
    NOT_SET_UP: () =>
      'Isto não está configurado, ou não está mais. Recarregue a página para ver o que está configurado.',
    WRONG_RECOVERY_CODE: () => 'Este código de recuperação não está certo ou já foi usado. Confira-o e tente de novo.',
    WRONG_CODE: () => 'Este código não está certo. Confira-o, verifique a hora do dispositivo e tente de novo.',
    CODE_USED: () => 'Este código já foi usado. Espere o próximo: ele chega em menos de meio minuto.',
    LOCKED: (minutes) =>
      `Houve códigos errados demais. Tente de novo em ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} ou use uma chave de acesso.`,
    PASSKEY_REFUSED: () => 'Não foi possível verificar esta chave de acesso. Tente de novo ou use outro meio.',
    TOO_MANY_PASSKEYS: () => 'Você tem dez chaves de acesso. Remova primeiro uma que não usa mais.',
    LAST_SECOND_FACTOR: () =>
      'Como membro de uma instituição, você precisa de pelo menos um segundo fator. Adicione outro antes de remover este.',
    UNREADABLE: () =>
      'Não é mais possível ler o que você configurou. Escreva para a organização: só quem administra este site pode redefini-lo.',
  },
  fr: wellSpaced({
    NOT_SIGNED_IN: () => 'Votre connexion a pris fin. Connectez-vous d’abord avec un lien.',
    MALFORMED: () =>
      'Il manque quelque chose. Un code de l’application compte six chiffres, et un nom 60 caractères au plus.',
    SIGN_IN_AGAIN: () =>
      'Votre connexion date de plus d’un jour. Pour cela, demandez un nouveau lien et reconnectez-vous.',
    SECOND_FACTOR_NEEDED: () =>
      'Un second facteur est déjà configuré. Utilisez-le d’abord, puis faites cette modification.',
    RECENT_SECOND_FACTOR_NEEDED: () =>
      'Confirmez d’abord votre identité : de nouveaux codes de récupération exigent un second facteur utilisé au cours des 10 dernières minutes.',
    ALREADY_SET_UP: () =>
      'Une application de codes est déjà configurée. Retirez-la d’abord si vous en voulez une autre.',
    NOT_SET_UP: () => 'Cela n’est pas configuré, ou ne l’est plus. Rechargez la page pour voir ce qui l’est.',
    WRONG_RECOVERY_CODE: () => 'Ce code de récupération n’est pas le bon ou a déjà servi. Vérifiez-le, puis réessayez.',
    WRONG_CODE: () => 'Ce code n’est pas le bon. Vérifiez-le, ainsi que l’heure de votre appareil, puis réessayez.',
    CODE_USED: () => 'Ce code a déjà servi. Attendez le suivant : il arrive en moins d’une demi-minute.',
    LOCKED: (minutes) =>
      `Trop de codes erronés. Réessayez dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, ou utilisez une clé d’accès.`,
    PASSKEY_REFUSED: () => 'Cette clé d’accès n’a pas pu être vérifiée. Réessayez, ou utilisez un autre moyen.',
    TOO_MANY_PASSKEYS: () => 'Vous avez dix clés d’accès. Retirez d’abord une clé dont vous ne vous servez plus.',
    LAST_SECOND_FACTOR: () =>
      'En tant que membre d’un institut, vous gardez au moins un second facteur. Ajoutez-en d’abord un autre, puis retirez celui-ci.',
    UNREADABLE: () =>
      'Ce que vous avez configuré n’est plus lisible. Écrivez à l’équipe d’organisation : seules les personnes qui gèrent ce site peuvent le réinitialiser.',
  }),
}
