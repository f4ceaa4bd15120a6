import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { AttachmentProblem } from './attachments.ts'

/** Refusals of a file for a message. */
export const attachmentWords: Record<Language, Record<AttachmentProblem, string>> = {
  en: {
    TOO_LARGE: 'This file is too large. Choose a PDF of at most 5 MB, or an image of at most 15 MB.',
    UNKNOWN_KIND: 'This file isn’t a PDF, PNG, JPEG or WebP, whatever its name says. Choose another.',
    BROKEN: 'This file is damaged, so we can’t read it. Save it again, or choose another.',
    ENCRYPTED: 'This PDF is encrypted, so we can’t check it. Save it without a password and choose it again.',
    ACTIVE:
      'This PDF contains scripts, other files or media, or opens other programs. Print it to a new PDF and choose that one.',
    SIGNED:
      'This PDF is digitally signed. We remove details about its author, which would break the signature. Share it by a link instead.',
    TOO_COMPLEX: 'This PDF is too complex to check. Print it to a new PDF and choose that one.',
    TOO_MANY_PIXELS: 'This image has too many pixels. Scale it down to 50 megapixels or fewer.',
    ANIMATED: 'This image is animated. Choose a still one.',
    TOO_MANY_AT_ONCE: 'Other files of yours are still being checked. Try again in a moment.',
    TOO_MANY_FILES: 'This event has too many unused files. They are deleted after a day. Try again tomorrow.',
    STORAGE_FULL: 'There is no space left for files at this event. Ask the people who run this site.',
  },
  es: {
    TOO_LARGE: 'Este archivo es demasiado grande. Elija un PDF de 5 MB como máximo o una imagen de 15 MB como máximo.',
    UNKNOWN_KIND: 'Este archivo no es un PDF, PNG, JPEG ni WebP, diga lo que diga su nombre. Elija otro.',
    BROKEN: 'Este archivo está dañado y no se puede leer. Guárdelo de nuevo o elija otro.',
    ENCRYPTED: 'Este PDF está cifrado y no podemos revisarlo. Guárdelo sin contraseña y vuelva a elegirlo.',
    ACTIVE:
      'Este PDF contiene secuencias de comandos, otros archivos o contenido multimedia, o abre otros programas. Imprímalo como un PDF nuevo y elija ese.',
    SIGNED:
      'Este PDF tiene firma digital. Quitamos los datos sobre su autoría, y eso invalidaría la firma. Compártalo mediante un enlace.',
    TOO_COMPLEX: 'Este PDF es demasiado complejo para revisarlo. Imprímalo como un PDF nuevo y elija ese.',
    TOO_MANY_PIXELS: 'Esta imagen tiene demasiados píxeles. Redúzcala a 50 megapíxeles o menos.',
    ANIMATED: 'Esta imagen está animada. Elija una fija.',
    TOO_MANY_AT_ONCE: 'Todavía revisamos otros archivos suyos. Inténtelo de nuevo en un momento.',
    TOO_MANY_FILES:
      'Este evento tiene demasiados archivos sin usar. Se eliminan después de un día. Inténtelo de nuevo mañana.',
    STORAGE_FULL: 'No queda espacio para archivos de este evento. Consulte a quienes administran este sitio.',
  },
  pt_BR: {
    TOO_LARGE: 'Este arquivo é grande demais. Escolha um PDF de, no máximo, 5 MB ou uma imagem de, no máximo, 15 MB.',
    UNKNOWN_KIND: 'Este arquivo não é PDF, PNG, JPEG nem WebP, seja qual for o nome dele. Escolha outro.',
    BROKEN: 'Este arquivo está danificado e não pode ser lido. Salve-o de novo ou escolha outro.',
    ENCRYPTED: 'Este PDF está criptografado e não podemos verificá-lo. Salve-o sem senha e escolha-o de novo.',
    ACTIVE:
      'Este PDF contém scripts, outros arquivos ou mídia, ou abre outros programas. Imprima-o como um novo PDF e escolha esse.',
    SIGNED:
      'Este PDF tem assinatura digital. Removemos os dados sobre a autoria, o que invalidaria a assinatura. Compartilhe-o por um link.',
    TOO_COMPLEX: 'Este PDF é complexo demais para ser verificado. Imprima-o como um novo PDF e escolha esse.',
    TOO_MANY_PIXELS: 'Esta imagem tem pixels demais. Reduza-a para 50 megapixels ou menos.',
    ANIMATED: 'Esta imagem é animada. Escolha uma imagem fixa.',
    TOO_MANY_AT_ONCE: 'Ainda estamos verificando outros arquivos seus. Tente de novo em instantes.',
    TOO_MANY_FILES:
      'Este evento tem arquivos não usados demais. Eles são excluídos depois de um dia. Tente de novo amanhã.',
    STORAGE_FULL: 'Não há mais espaço para arquivos deste evento. Fale com quem administra este site.',
  },
  fr: wellSpaced({
    TOO_LARGE: 'Ce fichier est trop lourd. Choisissez un PDF de 5 Mo au maximum, ou une image de 15 Mo au maximum.',
    UNKNOWN_KIND: 'Ce fichier n’est pas un PDF, PNG, JPEG ou WebP, quel que soit son nom. Choisissez-en un autre.',
    BROKEN: 'Ce fichier est endommagé et ne peut pas être lu. Enregistrez-le à nouveau ou choisissez-en un autre.',
    ENCRYPTED:
      'Ce PDF est chiffré et nous ne pouvons pas le vérifier. Enregistrez-le sans mot de passe et choisissez-le à nouveau.',
    ACTIVE:
      'Ce PDF contient des scripts, d’autres fichiers ou des médias, ou ouvre d’autres programmes. Imprimez-le dans un nouveau PDF et choisissez celui-ci.',
    SIGNED:
      'Ce PDF porte une signature numérique. Nous retirons ce qui renseigne sur sa création, ce qui invaliderait la signature. Partagez-le plutôt avec un lien.',
    TOO_COMPLEX: 'Ce PDF est trop complexe pour être vérifié. Imprimez-le dans un nouveau PDF et choisissez celui-ci.',
    TOO_MANY_PIXELS: 'Cette image a trop de pixels. Réduisez-la à 50 mégapixels ou moins.',
    ANIMATED: 'Cette image est animée. Choisissez une image fixe.',
    TOO_MANY_AT_ONCE: 'D’autres de vos fichiers sont encore en cours de vérification. Réessayez dans un instant.',
    TOO_MANY_FILES:
      'Cet événement a trop de fichiers inutilisés. Ils sont supprimés au bout d’un jour. Réessayez demain.',
    STORAGE_FULL:
      'Il n’y a plus de place pour les fichiers de cet événement. Adressez-vous aux responsables de ce site.',
  }),
}
