import type { Language } from '../languages.ts'
import type { FoundByServer } from '../words.ts'

/** Messages for problems that only the server detects: they are not sent with pages. */
export const serverShapes: Record<Language, Record<FoundByServer, string>> = {
  en: {
    SEE_REGISTRATIONS: 'Also allow the partner to see registrations; without that, the rest has no effect.',
    DECIDE: 'Also allow the partner to decide; otherwise no one could offer the allotted seats.',
    DAY_AHEAD: 'Choose a time at least a day from now.',
    FILE: 'This file is no longer stored. Choose it again.',
  },
  es: {
    SEE_REGISTRATIONS: 'Permita también ver las inscripciones, porque los demás permisos lo requieren.',
    DECIDE:
      'Permita también que la institución asociada decida. De lo contrario, nadie podría ofrecer las plazas del cupo.',
    DAY_AHEAD: 'Elija un momento para el que falte al menos un día.',
    FILE: 'Este archivo ya no está guardado. Vuelva a elegirlo.',
  },
  pt_BR: {
    SEE_REGISTRATIONS: 'Permita também ver as inscrições; sem isso, o resto não tem efeito.',
    DECIDE: 'Permita também decidir; caso contrário, ninguém poderia oferecer as vagas da cota.',
    DAY_AHEAD: 'Escolha um momento com pelo menos um dia de antecedência.',
    FILE: 'Este arquivo não está mais armazenado. Escolha-o de novo.',
  },
  fr: {
    SEE_REGISTRATIONS: 'Permettez aussi de voir les inscriptions ; sans cela, le reste ne sert à rien.',
    DECIDE: 'Permettez aussi de décider ; sinon, personne ne pourrait proposer les places du contingent.',
    DAY_AHEAD: 'Choisissez un moment à au moins un jour d’ici.',
    FILE: 'Ce fichier n’est plus enregistré. Choisissez-le à nouveau.',
  },
}
