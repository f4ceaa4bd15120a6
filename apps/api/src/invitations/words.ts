/** Reasons why somebody can't be invited, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { InvitationProblemCode } from '../__generated__/resolvers.ts'

type Words = Record<Exclude<InvitationProblemCode, 'INVALID'> | 'NO_ADDRESS' | 'NO_NAME', string>

export const problemWords: Record<Language, Words> = {
  en: {
    REPEATED: 'This address appears more than once. Remove one of the rows.',
    ALREADY_INVITED: 'This address has already been invited.',
    ALREADY_REGISTERED: 'This person is already registered and doesn’t need an invitation.',
    HAS_DECLINED: 'This person said they can’t attend. If you need to ask again, resend that invitation.',
    GROUP_UNKNOWN: 'You can’t invite people from this group.',
    NO_ADDRESS: 'This row has no address.',
    NO_NAME: 'This row has no name.',
  },
  es: {
    REPEATED: 'Esta dirección aparece más de una vez. Quite una de las filas.',
    ALREADY_INVITED: 'Esta dirección ya tiene una invitación.',
    ALREADY_REGISTERED: 'Esta persona ya tiene una inscripción y no necesita invitación.',
    HAS_DECLINED: 'Esta persona respondió que no puede asistir. Si hace falta insistir, envíe de nuevo esa invitación.',
    GROUP_UNKNOWN: 'No es un grupo al que usted pueda invitar.',
    NO_ADDRESS: 'Esta fila no tiene dirección de correo.',
    NO_NAME: 'Esta fila no tiene nombre.',
  },
  pt_BR: {
    REPEATED: 'Este endereço aparece mais de uma vez. Remova uma das linhas.',
    ALREADY_INVITED: 'Este endereço já recebeu um convite.',
    ALREADY_REGISTERED: 'Esta pessoa já tem inscrição e não precisa de convite.',
    HAS_DECLINED: 'Esta pessoa respondeu que não pode participar. Se for preciso insistir, envie de novo esse convite.',
    GROUP_UNKNOWN: 'Não é um grupo para o qual você possa convidar.',
    NO_ADDRESS: 'Esta linha não tem endereço de e-mail.',
    NO_NAME: 'Esta linha não tem nome.',
  },
  fr: wellSpaced({
    REPEATED: 'Cette adresse figure plus d’une fois. Retirez l’une des lignes.',
    ALREADY_INVITED: 'Cette adresse a déjà reçu une invitation.',
    ALREADY_REGISTERED: 'Cette personne est déjà inscrite et n’a pas besoin d’invitation.',
    HAS_DECLINED:
      'Cette personne a répondu qu’elle ne peut pas venir. Pour l’inviter malgré tout, renvoyez cette invitation.',
    GROUP_UNKNOWN: 'Ce n’est pas un groupe auquel vous pouvez adresser des invitations.',
    NO_ADDRESS: 'Cette ligne n’a pas d’adresse électronique.',
    NO_NAME: 'Cette ligne n’a pas de nom.',
  }),
}
