/** Headings of the exported audit log. */
import type { Language } from '@plenaria/schema/languages'

type Column =
  | 'sequence'
  | 'at'
  | 'local'
  | 'kind'
  | 'actorKind'
  | 'actor'
  | 'institute'
  | 'grant'
  | 'reference'
  | 'before'
  | 'after'
  | 'reason'
  | 'requestId'
  | 'hash'

/** In column order. `zone`: IANA name of the event's. */
export const auditColumns: Record<Language, (zone: string) => Record<Column, string>> = {
  en: (zone) => ({
    sequence: 'No.',
    at: 'Time (UTC)',
    local: `Time (${zone})`,
    kind: 'Entry',
    actorKind: 'Who',
    actor: 'Member',
    institute: 'Institute',
    grant: 'Grant',
    reference: 'Registration',
    before: 'Before (JSON)',
    after: 'After (JSON)',
    reason: 'Reason',
    requestId: 'Request',
    hash: 'Hash (SHA-256)',
  }),
  es: (zone) => ({
    sequence: 'N.º',
    at: 'Hora (UTC)',
    local: `Hora (${zone})`,
    kind: 'Entrada',
    actorKind: 'Quién',
    actor: 'Miembro',
    institute: 'Institución',
    grant: 'Convenio',
    reference: 'Inscripción',
    before: 'Antes (JSON)',
    after: 'Después (JSON)',
    reason: 'Motivo',
    requestId: 'Solicitud',
    hash: 'Hash (SHA-256)',
  }),
  pt_BR: (zone) => ({
    sequence: 'N.º',
    at: 'Hora (UTC)',
    local: `Hora (${zone})`,
    kind: 'Registro',
    actorKind: 'Quem',
    actor: 'Membro',
    institute: 'Instituição',
    grant: 'Acordo de parceria',
    reference: 'Inscrição',
    before: 'Antes (JSON)',
    after: 'Depois (JSON)',
    reason: 'Motivo',
    requestId: 'Requisição',
    hash: 'Hash (SHA-256)',
  }),
  fr: (zone) => ({
    sequence: 'Nº',
    at: 'Heure (UTC)',
    local: `Heure (${zone})`,
    kind: 'Entrée',
    actorKind: 'Origine',
    actor: 'Membre',
    institute: 'Institut',
    grant: 'Accord de partenariat',
    reference: 'Inscription',
    before: 'Avant (JSON)',
    after: 'Après (JSON)',
    reason: 'Motif',
    requestId: 'Requête',
    hash: 'Empreinte (SHA-256)',
  }),
}
