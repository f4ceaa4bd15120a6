import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import { uploadWords } from '../files/words.ts'
import type { SpeakerPictureProblem } from './picture.ts'

const own: Record<Language, Record<'TOO_SMALL' | 'ANONYMOUS', string>> = {
  en: {
    TOO_SMALL: 'The part that’s shown is too small. It needs at least 200 × 200 pixels.',
    ANONYMOUS: 'A speaker without a name has no picture: people could recognise them.',
  },
  es: {
    TOO_SMALL: 'La parte que se muestra es demasiado pequeña. Necesita al menos 200 × 200 píxeles.',
    ANONYMOUS: 'Quien se presenta sin nombre no tiene foto: se le podría reconocer.',
  },
  pt_BR: {
    TOO_SMALL: 'A parte que aparece é pequena demais. Ela precisa de, no mínimo, 200 × 200 pixels.',
    ANONYMOUS: 'Quem se apresenta sem nome não tem foto: daria para reconhecer a pessoa.',
  },
  fr: wellSpaced({
    TOO_SMALL: 'La partie visible est trop petite. Il faut au moins 200 × 200 pixels.',
    ANONYMOUS: 'Une personne présentée sans nom n’a pas de photo : on pourrait la reconnaître.',
  }),
}

/** Refusals of a picture of a speaker. */
export const pictureWords: Record<Language, Record<SpeakerPictureProblem, string>> = {
  en: { ...uploadWords.en, ...own.en },
  es: { ...uploadWords.es, ...own.es },
  pt_BR: { ...uploadWords.pt_BR, ...own.pt_BR },
  fr: { ...uploadWords.fr, ...own.fr },
}
