/** Texts in exports of invitations. Instants are in UTC. */
import type { Language } from '@plenaria/schema/languages'
import type { EventInvitationState } from '../__generated__/resolvers.ts'

type Column =
  | 'name'
  | 'email'
  | 'group'
  | 'namedBy'
  | 'state'
  | 'invitedAt'
  | 'expiresAt'
  | 'answeredAt'
  | 'reason'
  | 'reference'

/** In column order. */
export const columnWords: Record<Language, Record<Column, string>> = {
  en: {
    name: 'Name',
    email: 'Email address',
    group: 'Group',
    namedBy: 'Named by',
    state: 'Invitation',
    invitedAt: 'Invited (UTC)',
    expiresAt: 'Answer by (UTC)',
    answeredAt: 'Answered (UTC)',
    reason: 'Why not',
    reference: 'Reference',
  },
  es: {
    name: 'Nombre',
    email: 'Dirección de correo',
    group: 'Grupo',
    namedBy: 'Indicada por',
    state: 'Invitación',
    invitedAt: 'Enviada (UTC)',
    expiresAt: 'Plazo para responder (UTC)',
    answeredAt: 'Respondida (UTC)',
    reason: 'Por qué no',
    reference: 'Referencia',
  },
  pt_BR: {
    name: 'Nome',
    email: 'Endereço de e-mail',
    group: 'Grupo',
    namedBy: 'Indicação de',
    state: 'Convite',
    invitedAt: 'Enviado (UTC)',
    expiresAt: 'Prazo para a resposta (UTC)',
    answeredAt: 'Respondido (UTC)',
    reason: 'Motivo',
    reference: 'Referência',
  },
  fr: {
    name: 'Nom',
    email: 'Adresse électronique',
    group: 'Groupe',
    namedBy: 'Désignation par',
    state: 'Invitation',
    invitedAt: 'Envoyée (UTC)',
    expiresAt: 'Date limite de réponse (UTC)',
    answeredAt: 'Réponse le (UTC)',
    reason: 'Motif de l’absence',
    reference: 'Référence',
  },
}

export const stateWords: Record<Language, Record<EventInvitationState, string>> = {
  en: {
    SENT: 'Not answered yet',
    REGISTERED: 'Registered',
    DECLINED: 'Can’t attend',
    LAPSED: 'Expired',
    REVOKED: 'Withdrawn',
  },
  es: {
    SENT: 'Sin respuesta',
    REGISTERED: 'Inscripción hecha',
    DECLINED: 'No puede asistir',
    LAPSED: 'Vencida',
    REVOKED: 'Retirada',
  },
  pt_BR: {
    SENT: 'Sem resposta',
    REGISTERED: 'Inscrição feita',
    DECLINED: 'Não pode participar',
    LAPSED: 'Expirado',
    REVOKED: 'Retirado',
  },
  fr: {
    SENT: 'Sans réponse',
    REGISTERED: 'Inscription faite',
    DECLINED: 'Ne peut pas venir',
    LAPSED: 'Expirée',
    REVOKED: 'Retirée',
  },
}
