/** Messages of errors with texts of their own. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface FaultWords {
  /** Stored data was encrypted under another SECRET. */
  unreadable: string
  /** The list of erasures can't be written, so nothing is erased. */
  erasureNotRecorded: string
}

const fr: FaultWords = {
  unreadable:
    'Ce contenu ne peut pas être lu : la clé secrète du serveur a changé depuis. L’équipe qui exploite le site doit lancer secret:accept.',
  erasureNotRecorded: 'Rien n’a été effacé : le serveur n’a pas pu l’enregistrer. Réessayez plus tard.',
}

export const faultWords: Record<Language, FaultWords> = {
  en: {
    unreadable:
      'This can’t be read: the server’s secret has changed since it was stored. Ask the site’s operator to run secret:accept.',
    erasureNotRecorded: 'Nothing was deleted: the server couldn’t record it. Try again later.',
  },
  es: {
    unreadable:
      'Esto no se puede leer: la clave secreta del servidor cambió desde que se guardó. Quien opera el sitio debe ejecutar secret:accept.',
    erasureNotRecorded: 'No se eliminó nada: el servidor no pudo registrarlo. Vuelva a intentarlo más tarde.',
  },
  pt_BR: {
    unreadable:
      'Não é possível ler este conteúdo: a chave secreta do servidor mudou desde que ele foi armazenado. Quem opera o site deve executar secret:accept.',
    erasureNotRecorded: 'Nada foi excluído: o servidor não conseguiu registrar a exclusão. Tente de novo mais tarde.',
  },
  fr: wellSpaced(fr),
}
