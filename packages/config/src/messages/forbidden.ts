/** Phrases that no message may contain, each with what to write instead. `docs/voice.md` says why. */
export interface Forbidden {
  phrase: RegExp
  instead: string
}

export type Locale = 'en' | 'es' | 'pt-BR' | 'fr'

const phrase = (pattern: string, instead: string): Forbidden => ({
  phrase: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
  instead,
})

export const forbidden: Record<Locale, readonly Forbidden[]> = {
  en: [
    phrase('tak(?:e|es|en|ing) (?:\\S+ ){0,4}away|took (?:\\S+ ){0,4}away', 'export; remove'),
    phrase('taken? out|taking out', 'remove'),
    phrase('leave it(?! (?:empty|blank|out|open))|left as it is', 'cancel'),
    phrase('anew', 'again'),
    phrase('who(?:m)?ever', 'anyone who; the person who'),
    phrase('(?:is|are|was|were|be|been) told', 'notified; or say who hears what: “We’ll email them”'),
    phrase('laps(?:e|es|ed|ing)', 'expire'),
    phrase('by (?:itself|themselves)', 'automatically'),
    phrase('takes? back|taken back|taking back', 'withdraw; undo'),
    phrase('awaited', 'pending'),
    phrase('owed', 'pending'),
    phrase('(?<!two-)(?<!(?:lower-case|capital|visa|digits (?:or|and)) )letters?(?! from [a-z] to)', 'message; email'),
    phrase('mails?|e-mails?', 'email'),
    phrase('those (?:who|that)|that which', 'people who; the ones'),
    phrase('untick', 'clear; deselect'),
    phrase('in the same moment', 'immediately'),
    phrase('stands? there|how it stands|where you stand', 'status'),
    phrase('look into your', 'check your'),
    phrase('programs? of yours', 'your app'),
    phrase('can not', 'can’t'),
    phrase('click here', 'say what the link leads to'),
    phrase('usage of', 'use of'),
  ],
  es: [
    phrase('agreg(?:ar|ue|uen|ó|ado|ada|ados|adas|a|an)', 'añadir'),
    phrase('caduc(?:ar|a|an|ó|ado|ada|ados|adas)', 'vencer'),
    phrase(
      '(?<!(?:ha|han|había|habían|haber) )inscrit[oa]s?(?<!personas? (?:[^\\s.]+ ){0,3}inscritas?)',
      'quien se inscribió',
    ),
    phrase('destinatarios?', 'persona destinataria'),
    phrase('autor(?:es|as?)?', 'quien lo escribió'),
    phrase('(?:los|el) (?:participantes?|organizador(?:es)?)', 'quienes participan; la organización'),
    phrase('retomar', 'restablecer'),
    phrase('mails?|e-mails?', 'correo'),
    phrase('cibercrimen|cibercrímenes', 'ciberdelincuencia'),
    phrase('stakeholders?', 'partes interesadas'),
    phrase('segundo factor', 'segundo paso'),
    phrase('suprim(?:ir|a|an|e|en|ió|ido|ida|idos|idas)', 'eliminar'),
    phrase('vacío para ningun[oa]', 'deje el campo vacío para no …'),
    phrase('(?<!(?:aún|todavía) )no se (?:ha|han) \\p{L}+', 'the preterite: “No se publicó”'),
    phrase('todo el mundo', 'cualquier persona; todas las personas'),
    phrase('tú|tu|tus|vos', 'usted, su'),
    phrase('vuelv(?:a|an|e|en) a cargar la página', 'recargue la página'),
    phrase('van? en camino', 'está en camino'),
    phrase('borr(?:a|an|amos|ar|e|en|ó|ado|ada|ados|adas)', 'eliminar'),
  ],
  'pt-BR': [
    phrase('acrescent(?:ar|e|em|ou|ado|ada|ados|adas)', 'adicionar'),
    phrase('descarregar|descarregue', 'baixar'),
    phrase('(?<!se )inscrit[oa]s?(?<!pessoas? (?:[^\\s.]+ ){0,3}inscritas?)', 'quem se inscreveu'),
    phrase('obrigad[oa]', 'agradecemos'),
    phrase('destinatári[oa]s?(?<!pessoas? destinatárias?)', 'pessoa destinatária'),
    phrase('autor(?:es|as?)?', 'quem escreveu'),
    phrase('(?:os|o) (?:participantes?|organizador(?:es)?)', 'quem participa; a organização'),
    phrase('o programa|do programa|no programa', 'a programação'),
    phrase('stakeholders?', 'partes interessadas'),
    phrase('deletar|delete', 'excluir'),
    phrase('segundo passo', 'segundo fator'),
    phrase('crimes? cibernéticos?', 'cibercrime'),
    phrase('(?:tente|tentar) novamente', 'tente de novo'),
    phrase('\\p{L}+r-me', 'a form without “-me”: Receber um link'),
    phrase('comprometer (?:a|as|sua) sementes?|sementes? comprometidas?', 'lacrar a semente'),
    phrase(
      'telemóvel|ecrã|ficheiros?|utilizador(?:es)?|registos?|equipas?|contactos?',
      'celular, tela, arquivo, quem usa, registro, equipe, contato',
    ),
    phrase('apag(?:ar|a|am|ue|uem|ou|ado|ada|ados|adas|amos|aremos|ará)', 'excluir'),
    phrase('pesquisas? posterior(?:es)?', 'pesquisa pós-evento'),
    phrase('tu|teu|tua', 'você, seu'),
  ],
  fr: [
    phrase('e-?mails?|mails?|courriers? électroniques?', 'courriel'),
    phrase('brouillons? (?:du|de) rapport', 'projet de rapport'),
    phrase('ceux qui|celui qui', 'les personnes qui'),
    phrase('auteurs?', 'la personne qui a écrit'),
    phrase('les inscrits|un inscrit|aux inscrits|des inscrits', 'les personnes inscrites'),
    phrase('(?:les?|aux|des|un) organisateurs?', 'l’équipe d’organisation'),
    phrase('les participants|aux participants|des participants', 'les personnes participantes'),
    phrase('parties intéressées|stakeholders?', 'parties prenantes'),
    phrase('cybercrime', 'cybercriminalité'),
    phrase('(?:les|aux|des) rapporteurs', 'les rapporteuses et rapporteurs'),
    phrase('par (?:le|un|ce) lien', 'avec le lien'),
    phrase('calendriers?', 'agenda'),
    phrase('en route', 'en cours d’envoi'),
    phrase('tu|ton|ta|tes|toi', 'vous, votre'),
  ],
}

/** What to write instead of the forbidden phrase in a text, if there is one. */
export function* forbiddenIn(locale: Locale, text: string): Generator<string> {
  for (const { phrase, instead } of forbidden[locale]) {
    const [found] = phrase.exec(text) ?? []
    if (found) yield `“${found}”: write ${instead}`
  }
}
