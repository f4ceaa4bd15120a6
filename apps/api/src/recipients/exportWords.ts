/** Texts in the exported list of recipients. The import recognises the headings of the first five. */
import type { Language } from '@plenaria/schema/languages'

type Column =
  | 'name'
  | 'body'
  | 'country'
  | 'language'
  | 'email'
  | 'version'
  | 'sentAt'
  | 'remindedAt'
  | 'acknowledgedAt'

/** In column order. Instants are in UTC. */
export const recipientColumns: Record<Language, Record<Column, string>> = {
  en: {
    name: 'Person or office',
    body: 'Body',
    country: 'Country',
    language: 'Email language',
    email: 'Email address',
    version: 'Newest version sent',
    sentAt: 'Sent (UTC)',
    remindedAt: 'Reminded (UTC)',
    acknowledgedAt: 'Receipt confirmed (UTC)',
  },
  es: {
    name: 'Persona u oficina',
    body: 'Institución pública u organización',
    country: 'País',
    language: 'Idioma del correo',
    email: 'Dirección de correo',
    version: 'Última versión enviada',
    sentAt: 'Enviada (UTC)',
    remindedAt: 'Recordatorio (UTC)',
    acknowledgedAt: 'Recepción confirmada (UTC)',
  },
  pt_BR: {
    name: 'Pessoa ou setor',
    body: 'Órgão ou organização',
    country: 'País',
    language: 'Idioma do e-mail',
    email: 'Endereço de e-mail',
    version: 'Última versão enviada',
    sentAt: 'Enviada (UTC)',
    remindedAt: 'Lembrete (UTC)',
    acknowledgedAt: 'Recebimento confirmado (UTC)',
  },
  fr: {
    name: 'Personne ou service',
    body: 'Organisme',
    country: 'Pays',
    language: 'Langue du courriel',
    email: 'Adresse électronique',
    version: 'Dernière version envoyée',
    sentAt: 'Envoyée (UTC)',
    remindedAt: 'Rappel (UTC)',
    acknowledgedAt: 'Réception confirmée (UTC)',
  },
}
