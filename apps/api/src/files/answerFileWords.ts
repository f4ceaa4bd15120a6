import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { AnswerFileProblem } from './answerFiles.ts'
import { attachmentWords } from './attachmentWords.ts'

type Words = (problem: AnswerFileProblem, megabytes: number) => string

/** Problems whose words differ from those for organisers. */
const own: Record<
  Language,
  (
    megabytes: number,
  ) => Record<
    'TOO_LARGE' | 'NOT_A_PDF' | 'NOT_AN_IMAGE' | 'SIGNED' | 'TOO_MANY_AT_ONCE' | 'TOO_MANY_FILES' | 'STORAGE_FULL',
    string
  >
> = {
  en: (megabytes) => ({
    TOO_LARGE: `This file is too large. Choose a PDF of at most ${megabytes} MB, or an image of at most 15 MB.`,
    NOT_A_PDF: 'This file isn’t a PDF, whatever its name says. Choose a PDF.',
    NOT_AN_IMAGE: 'This file isn’t an image. Choose a PNG, JPEG or WebP.',
    SIGNED:
      'This PDF is digitally signed. We remove details about its author, which would break the signature. Print it to a new PDF and choose that one.',
    TOO_MANY_AT_ONCE: 'Other files are still being checked. Try again in a moment.',
    TOO_MANY_FILES: 'We can’t take more files right now. Please try again later.',
    STORAGE_FULL: 'There is no space left for files at this event. Please tell the organisers.',
  }),
  es: (megabytes) => ({
    TOO_LARGE: `Este archivo es demasiado grande. Elija un PDF de ${megabytes} MB como máximo o una imagen de 15 MB como máximo.`,
    NOT_A_PDF: 'Este archivo no es un PDF, diga lo que diga su nombre. Elija un PDF.',
    NOT_AN_IMAGE: 'Este archivo no es una imagen. Elija un archivo PNG, JPEG o WebP.',
    SIGNED:
      'Este PDF tiene firma digital. Quitamos los datos sobre su autoría, y eso invalidaría la firma. Imprímalo como un PDF nuevo y elija ese.',
    TOO_MANY_AT_ONCE: 'Todavía revisamos otros archivos. Inténtelo de nuevo en un momento.',
    TOO_MANY_FILES: 'Ahora no podemos recibir más archivos. Inténtelo de nuevo más tarde.',
    STORAGE_FULL: 'No queda espacio para archivos de este evento. Avise al equipo organizador.',
  }),
  pt_BR: (megabytes) => ({
    TOO_LARGE: `Este arquivo é grande demais. Escolha um PDF de, no máximo, ${megabytes} MB ou uma imagem de, no máximo, 15 MB.`,
    NOT_A_PDF: 'Este arquivo não é um PDF, seja qual for o nome dele. Escolha um PDF.',
    NOT_AN_IMAGE: 'Este arquivo não é uma imagem. Escolha um arquivo PNG, JPEG ou WebP.',
    SIGNED:
      'Este PDF tem assinatura digital. Removemos os dados sobre a autoria, o que invalidaria a assinatura. Imprima-o como um novo PDF e escolha esse.',
    TOO_MANY_AT_ONCE: 'Outros arquivos ainda estão sendo verificados. Tente de novo em instantes.',
    TOO_MANY_FILES: 'Não podemos receber mais arquivos agora. Tente de novo mais tarde.',
    STORAGE_FULL: 'Não há mais espaço para arquivos deste evento. Avise a organização.',
  }),
  fr: (megabytes) =>
    wellSpaced({
      TOO_LARGE: `Ce fichier est trop lourd. Choisissez un PDF (taille maximale : ${megabytes} Mo) ou une image (15 Mo au maximum).`,
      NOT_A_PDF: 'Ce fichier n’est pas un PDF, quel que soit son nom. Choisissez un PDF.',
      NOT_AN_IMAGE: 'Ce fichier n’est pas une image. Choisissez un fichier PNG, JPEG ou WebP.',
      SIGNED:
        'Ce PDF porte une signature numérique. Nous retirons ce qui renseigne sur sa création, ce qui invaliderait la signature. Imprimez-le dans un nouveau PDF et choisissez celui-ci.',
      TOO_MANY_AT_ONCE: 'D’autres fichiers sont encore en cours de vérification. Réessayez dans un instant.',
      TOO_MANY_FILES: 'Nous ne pouvons pas recevoir d’autres fichiers pour le moment. Réessayez plus tard.',
      STORAGE_FULL: 'Il n’y a plus de place pour les fichiers de cet événement. Prévenez l’équipe d’organisation.',
    }),
}

const wordsIn =
  (language: Language): Words =>
  (problem, megabytes) => {
    const words: Record<AnswerFileProblem, string> = { ...attachmentWords[language], ...own[language](megabytes) }
    return words[problem]
  }

/** Refusals of a file for an answer. */
export const answerFileWords: Record<Language, Words> = {
  en: wordsIn('en'),
  es: wordsIn('es'),
  pt_BR: wordsIn('pt_BR'),
  fr: wordsIn('fr'),
}
