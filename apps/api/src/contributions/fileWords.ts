/** Messages about a file whose text can't be extracted. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { FileCode } from './readText.ts'

type Words = Record<FileCode, (facts: { pages?: number | undefined }) => string> & {
  SIGN_IN: () => string
  TOO_MANY_FILES: () => string
}

export const fileWords: Record<Language, Words> = {
  en: {
    FILE_EMPTY: () => 'There is no text in this file. If it is a scan, please type or paste what it says.',
    FILE_TOO_LARGE: () => 'The file is larger than 5 MB. Please save it without pictures, or paste its text.',
    FILE_TOO_LONG: ({ pages = 0 }) =>
      `This file has ${pages} pages, far more than a contribution can have. Please send only the most important part.`,
    FILE_UNKNOWN: () =>
      'We can read only PDF, DOCX, ODT and TXT files. Please save the file as one of these, or paste its text.',
    FILE_BROKEN: () => 'We can’t read this file: it’s damaged or protected by a password. Please paste its text.',
    FILE_TOO_HEAVY: () => 'This file is too complex to read here. Please paste its text.',
    SIGN_IN: () => 'Please sign in first.',
    TOO_MANY_FILES: () => 'Your other files are still being read. Please wait a moment, then try again.',
  },
  es: {
    FILE_EMPTY: () => 'Este archivo no contiene texto. Si es un escaneo, escriba o pegue lo que dice.',
    FILE_TOO_LARGE: () => 'El archivo supera los 5 MB. Guárdelo sin imágenes o pegue su texto.',
    FILE_TOO_LONG: ({ pages = 0 }) =>
      `Este archivo tiene ${pages} páginas, muchas más de las que admite un aporte. Envíe solo lo más importante.`,
    FILE_UNKNOWN: () =>
      'Solo podemos leer archivos PDF, DOCX, ODT y TXT. Guarde el suyo en uno de estos formatos o pegue su texto.',
    FILE_BROKEN: () => 'No se puede leer este archivo: está dañado o protegido con contraseña. Pegue su texto.',
    FILE_TOO_HEAVY: () => 'Este archivo es demasiado complejo para leerlo aquí. Pegue su texto.',
    SIGN_IN: () => 'Inicie sesión primero, por favor.',
    TOO_MANY_FILES: () => 'Todavía se están leyendo sus otros archivos. Espere un momento e inténtelo de nuevo.',
  },
  pt_BR: {
    FILE_EMPTY: () => 'Não há texto neste arquivo. Se for uma digitalização, digite ou cole o que ele diz.',
    FILE_TOO_LARGE: () => 'Um arquivo tem no máximo 5 MB. Salve-o sem imagens ou cole o texto.',
    FILE_TOO_LONG: ({ pages = 0 }) =>
      `Este arquivo tem ${pages} páginas, muito mais do que cabe em uma contribuição. Envie o que mais importa.`,
    FILE_UNKNOWN: () => 'Só são lidos arquivos PDF, DOCX, ODT e TXT. Salve-o em um desses formatos ou cole o texto.',
    FILE_BROKEN: () => 'Não é possível ler este arquivo: está danificado ou protegido por senha. Cole o texto.',
    FILE_TOO_HEAVY: () => 'Este arquivo é complexo demais para ser lido aqui. Cole o texto.',
    SIGN_IN: () => 'Entre primeiro na sua conta.',
    TOO_MANY_FILES: () => 'Seus outros arquivos ainda estão sendo lidos. Aguarde um momento e tente de novo.',
  },
  fr: wellSpaced({
    FILE_EMPTY: () =>
      'Ce fichier ne contient pas de texte. S’il s’agit d’un document numérisé, saisissez ou collez son texte.',
    FILE_TOO_LARGE: () => 'Un fichier peut faire 5 Mo au plus. Enregistrez-le sans images, ou collez son texte.',
    FILE_TOO_LONG: ({ pages = 0 }) =>
      `Ce fichier compte ${pages} pages, bien plus qu’une contribution. Envoyez ce qui importe le plus.`,
    FILE_UNKNOWN: () =>
      'Seuls les fichiers PDF, DOCX, ODT et TXT sont lus. Enregistrez le vôtre dans l’un de ces formats, ou collez son texte.',
    FILE_BROKEN: () =>
      'Ce fichier ne peut pas être lu : il est endommagé ou protégé par un mot de passe. Collez son texte.',
    FILE_TOO_HEAVY: () => 'Ce fichier contient trop de choses pour être lu ici. Collez son texte.',
    SIGN_IN: () => 'Veuillez d’abord vous connecter.',
    TOO_MANY_FILES: () => 'Vos autres fichiers sont en cours de lecture. Patientez un instant, puis réessayez.',
  }),
}
