/** Defaults of a new event: honest, complete, and editable before publication. */
import { languages } from '@plenaria/schema/languages'
import type { Language } from '../__generated__/resolvers.ts'
import { textIn } from '../request/texts.ts'

const processing: Record<Language, (host: string) => string> = {
  en: (host) =>
    `I agree that ${host} may store and use what I write here to decide who takes part, email me about this event and prepare it. I can read, correct or delete it at any time with the link in my email.`,
  es: (host) =>
    `Acepto que ${host} conserve y utilice lo que escribo aquí para decidir quién participa en este evento, escribirme sobre él y prepararlo. Puedo leerlo, corregirlo o eliminarlo en cualquier momento con el enlace del correo que reciba.`,
  pt_BR: (host) =>
    `Concordo que ${host} guarde e use o que escrevo aqui para decidir quem participa deste evento, escrever para mim sobre ele e prepará-lo. Posso ler, corrigir ou excluir esses dados a qualquer momento pelo link que recebo por e-mail.`,
  fr: (host) =>
    `J’autorise ${host} à conserver et à utiliser ce que j’écris ici pour décider qui participe à cet événement, m’écrire à son sujet et le préparer. Je peux lire, corriger ou effacer ces données à tout moment avec le lien du courriel que je reçois.`,
}

/** The mandatory consent. `hostNames`: the host's localised name. */
export const processingConsent = (hostNames: unknown) => ({
  key: 'processing',
  texts: Object.fromEntries(
    languages.map((language) => [language, processing[language](textIn(language, hostNames) ?? '')]),
  ),
  required: true,
})

/** Purpose for which the host processes registrants' personal data. */
export const hostPurposes: Record<Language, string> = {
  en: 'To decide who takes part, to write to participants and to prepare the event.',
  es: 'Para decidir quién participa, escribir a las personas participantes y preparar el evento.',
  pt_BR: 'Para decidir quem participa, escrever a essas pessoas e preparar o evento.',
  fr: 'Pour décider qui participe, écrire aux personnes inscrites et préparer l’événement.',
}
