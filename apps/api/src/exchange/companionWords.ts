/** Texts in exports of companions. */
import type { Language } from '@plenaria/schema/languages'
import type { CompanionKind, CompanionStanding } from '../__generated__/resolvers.ts'

interface CompanionWords {
  /** In column order. */
  columns: readonly [name: string, kind: string, language: string, email: string, whom: string, standing: string]
  institute: string
  kinds: Record<CompanionKind, string>
  standings: Record<CompanionStanding, string>
}

export const companionWords: Record<Language, CompanionWords> = {
  en: {
    columns: ['Name', 'Role', 'Languages', 'Email address', 'Accompanies', 'Expected'],
    institute: 'The institute',
    kinds: { ASSISTANT: 'Personal assistant', INTERPRETER: 'Interpreter', OTHER: 'Other companion' },
    standings: { EXPECTED: 'Yes', PENDING: 'If the person they accompany gets a seat', NOT_EXPECTED: 'No' },
  },
  es: {
    columns: ['Nombre', 'Función', 'Idiomas', 'Dirección de correo', 'Acompaña a', 'Se espera'],
    institute: 'La institución',
    kinds: { ASSISTANT: 'Asistente personal', INTERPRETER: 'Intérprete', OTHER: 'Otro tipo de acompañante' },
    standings: { EXPECTED: 'Sí', PENDING: 'Si la persona a quien acompaña recibe una plaza', NOT_EXPECTED: 'No' },
  },
  pt_BR: {
    columns: ['Nome', 'Função', 'Idiomas', 'Endereço de e-mail', 'Acompanha', 'Presença esperada'],
    institute: 'A instituição',
    kinds: { ASSISTANT: 'Assistente pessoal', INTERPRETER: 'Intérprete', OTHER: 'Outro tipo de acompanhante' },
    standings: { EXPECTED: 'Sim', PENDING: 'Se a pessoa acompanhada receber vaga', NOT_EXPECTED: 'Não' },
  },
  fr: {
    columns: ['Nom', 'Fonction', 'Langues', 'Adresse électronique', 'Accompagne', 'Présence prévue'],
    institute: 'L’institut',
    kinds: { ASSISTANT: 'Assistance personnelle', INTERPRETER: 'Interprétation', OTHER: 'Autre accompagnement' },
    standings: { EXPECTED: 'Oui', PENDING: 'Si la personne accompagnée reçoit une place', NOT_EXPECTED: 'Non' },
  },
}
