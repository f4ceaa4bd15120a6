import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { UploadProblem } from './store.ts'

/** Refusals of an upload. */
export const uploadWords: Record<Language, Record<UploadProblem, string>> = {
  en: {
    TOO_LARGE: 'This file is too large. Choose an image of at most 15 MB.',
    NOT_AN_IMAGE: 'We can’t use this file. Choose a PNG, JPEG or WebP image.',
    BROKEN: 'This image is damaged, so we can’t read it. Save it again, or choose another.',
    TOO_MANY_PIXELS: 'This image has too many pixels. Scale it down to 50 megapixels or fewer.',
    ANIMATED: 'This image is animated. Choose a still one.',
    TOO_SMALL: 'This image is too small. Choose one of at least 640 × 320 pixels.',
    TOO_MANY_FILES: 'This event has too many unused files. They are deleted after a day. Try again tomorrow.',
    STORAGE_FULL: 'There is no space left for files. Ask the people who run this site.',
    UNKNOWN_PURPOSE: 'This address doesn’t accept such files.',
  },
  es: {
    TOO_LARGE: 'Este archivo es demasiado grande. Elija una imagen de 15 MB como máximo.',
    NOT_AN_IMAGE: 'Este archivo no es una imagen que se pueda usar. Elija un archivo PNG, JPEG o WebP.',
    BROKEN: 'Esta imagen está dañada y no se puede leer. Guárdela de nuevo o elija otra.',
    TOO_MANY_PIXELS: 'Esta imagen tiene demasiados píxeles. Redúzcala a 50 megapíxeles o menos.',
    ANIMATED: 'Esta imagen está animada. Elija una fija.',
    TOO_SMALL: 'Esta imagen es demasiado pequeña. Elija una de 640 × 320 píxeles como mínimo.',
    TOO_MANY_FILES:
      'Este evento tiene demasiados archivos sin usar. Se eliminan después de un día. Inténtelo de nuevo mañana.',
    STORAGE_FULL: 'No queda espacio para archivos. Consulte a quienes administran este sitio.',
    UNKNOWN_PURPOSE: 'En esta dirección no se aceptan archivos de ese tipo.',
  },
  pt_BR: {
    TOO_LARGE: 'Este arquivo é grande demais. Escolha uma imagem de, no máximo, 15 MB.',
    NOT_AN_IMAGE: 'Este arquivo não é uma imagem que possa ser usada. Escolha um arquivo PNG, JPEG ou WebP.',
    BROKEN: 'Esta imagem está danificada e não pode ser lida. Salve-a de novo ou escolha outra.',
    TOO_MANY_PIXELS: 'Esta imagem tem pixels demais. Reduza-a para 50 megapixels ou menos.',
    ANIMATED: 'Esta imagem é animada. Escolha uma imagem fixa.',
    TOO_SMALL: 'Esta imagem é pequena demais. Escolha uma de, no mínimo, 640 × 320 pixels.',
    TOO_MANY_FILES:
      'Este evento tem arquivos não usados demais. Eles são excluídos depois de um dia. Tente de novo amanhã.',
    STORAGE_FULL: 'Não há mais espaço para arquivos. Fale com quem administra este site.',
    UNKNOWN_PURPOSE: 'Este endereço não aceita arquivos desse tipo.',
  },
  fr: wellSpaced({
    TOO_LARGE: 'Ce fichier est trop lourd. Choisissez une image de 15 Mo au maximum.',
    NOT_AN_IMAGE: 'Ce fichier n’est pas une image utilisable. Choisissez un fichier PNG, JPEG ou WebP.',
    BROKEN: 'Cette image est endommagée et ne peut pas être lue. Enregistrez-la à nouveau ou choisissez-en une autre.',
    TOO_MANY_PIXELS: 'Cette image a trop de pixels. Réduisez-la à 50 mégapixels ou moins.',
    ANIMATED: 'Cette image est animée. Choisissez une image fixe.',
    TOO_SMALL: 'Cette image est trop petite. Choisissez-en une d’au moins 640 × 320 pixels.',
    TOO_MANY_FILES:
      'Cet événement a trop de fichiers inutilisés. Ils sont supprimés au bout d’un jour. Réessayez demain.',
    STORAGE_FULL: 'Il n’y a plus de place pour des fichiers. Adressez-vous aux responsables de ce site.',
    UNKNOWN_PURPOSE: 'Cette adresse n’accepte pas ce type de fichier.',
  }),
}
