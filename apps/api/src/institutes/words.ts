import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { MarkProblem } from './mark.ts'

/** Messages of the logo's routes. */
export const markWords: Record<Language, Record<MarkProblem | 'MARK_TOO_LARGE', string>> = {
  en: {
    MARK_TOO_LARGE: 'This file is too large. Choose an image of at most 2 MB.',
    MARK_NOT_AN_IMAGE: 'We can’t use this file. Choose a PNG, JPEG or WebP image.',
    MARK_BROKEN: 'This image is damaged, so we can’t read it. Save it again, or choose another.',
    MARK_TOO_MANY_PIXELS: 'This image has too many pixels. Scale it down to 4000 × 4000 pixels or fewer.',
    MARK_ANIMATED: 'This image is animated. Choose a still one.',
  },
  es: {
    MARK_TOO_LARGE: 'Este archivo es demasiado grande. Elija una imagen de 2 MB como máximo.',
    MARK_NOT_AN_IMAGE: 'Este archivo no es una imagen que se pueda usar. Elija un archivo PNG, JPEG o WebP.',
    MARK_BROKEN: 'Esta imagen está dañada y no se puede leer. Guárdela de nuevo o elija otra.',
    MARK_TOO_MANY_PIXELS: 'Esta imagen tiene demasiados píxeles. Redúzcala a 4000 × 4000 o menos.',
    MARK_ANIMATED: 'Esta imagen está animada. Elija una fija.',
  },
  pt_BR: {
    MARK_TOO_LARGE: 'Este arquivo é grande demais. Escolha uma imagem de, no máximo, 2 MB.',
    MARK_NOT_AN_IMAGE: 'Este arquivo não é uma imagem que possa ser usada. Escolha um arquivo PNG, JPEG ou WebP.',
    MARK_BROKEN: 'Esta imagem está danificada e não pode ser lida. Salve-a de novo ou escolha outra.',
    MARK_TOO_MANY_PIXELS: 'Esta imagem tem pixels demais. Reduza-a para 4000 × 4000 ou menos.',
    MARK_ANIMATED: 'Esta imagem é animada. Escolha uma imagem fixa.',
  },
  fr: wellSpaced({
    MARK_TOO_LARGE: 'Ce fichier est trop lourd. Choisissez une image de 2 Mo au maximum.',
    MARK_NOT_AN_IMAGE: 'Ce fichier n’est pas une image utilisable. Choisissez un fichier PNG, JPEG ou WebP.',
    MARK_BROKEN:
      'Cette image est endommagée et ne peut pas être lue. Enregistrez-la à nouveau ou choisissez-en une autre.',
    MARK_TOO_MANY_PIXELS: 'Cette image a trop de pixels. Réduisez-la à 4000 × 4000 ou moins.',
    MARK_ANIMATED: 'Cette image est animée. Choisissez une image fixe.',
  }),
}
