/** Phrases for support, and explanations of hits. */

import type { LeakKind } from '@plenaria/domain/disclosure/text/leak'
import type { Support, SupportPhrase } from '@plenaria/domain/findings/support'
import { wellSpaced } from '@plenaria/schema/french'
import { type Language, tag } from '@plenaria/schema/languages'

interface FindingWords {
  /** `groups`: names of groups, as a list. */
  support: Record<SupportPhrase, (groups: string) => string>
  disagreement: Record<SupportPhrase, (groups: string) => string>
  why: Record<LeakKind, string>
}

const en: FindingWords = {
  support: {
    ALL_GROUPS: () => 'All groups that can be distinguished expressed this view.',
    MOST_GROUPS: (groups) => `Most groups expressed this view, among them ${groups}.`,
    SEVERAL_GROUPS: (groups) => `Several groups expressed this view, among them ${groups}.`,
    ONE_GROUP: (groups) => `Some participants from ${groups} expressed this view.`,
    SOME_PARTICIPANTS: () => 'Some participants expressed this view.',
    RAISED: () => 'This was raised.',
  },
  disagreement: {
    ALL_GROUPS: () => 'In all groups that can be distinguished, some disagreed.',
    MOST_GROUPS: (groups) => `In most groups some disagreed, among them ${groups}.`,
    SEVERAL_GROUPS: (groups) => `In several groups some disagreed, among them ${groups}.`,
    ONE_GROUP: (groups) => `Some participants from ${groups} disagreed.`,
    SOME_PARTICIPANTS: () => 'Some participants disagreed.',
    RAISED: () => 'Disagreement was expressed.',
  },
  why: {
    NAME: 'Matches a registrant’s name.',
    INITIALS: 'Matches a registrant’s initials.',
    NICKNAME: 'Matches a short form of a registrant’s name.',
    TRANSLITERATION: 'Matches another spelling of a registrant’s name.',
    INFLECTION: 'Matches an inflected form of a registrant’s name.',
    TYPO: 'Looks like a misspelling of a registrant’s name.',
    ORGANISATION: 'Matches a registrant’s organisation.',
    ACRONYM: 'Matches an acronym of a registrant’s organisation.',
    ADDRESS: 'Matches a registrant’s email address or account.',
    DOMAIN: 'Matches a web domain of a registrant’s organisation.',
    TITLE: 'A title that only one person there holds.',
    COMBINATION: 'So few people match this description that it may identify one of them.',
    QUOTATION: 'Almost the same words as a text that was not meant for publication.',
  },
}

const es: FindingWords = {
  support: {
    ALL_GROUPS: () => 'Así lo expresaron todos los grupos que pueden distinguirse.',
    MOST_GROUPS: (groups) => `Así lo expresó la mayoría de los grupos, entre ellos ${groups}.`,
    SEVERAL_GROUPS: (groups) => `Así lo expresaron varios grupos, entre ellos ${groups}.`,
    ONE_GROUP: (groups) => `Así lo expresaron algunas personas del grupo ${groups}.`,
    SOME_PARTICIPANTS: () => 'Así lo expresaron algunas de las personas participantes.',
    RAISED: () => 'Se planteó este punto.',
  },
  disagreement: {
    ALL_GROUPS: () => 'En todos los grupos que pueden distinguirse hubo desacuerdo.',
    MOST_GROUPS: (groups) => `En la mayoría de los grupos hubo desacuerdo, entre ellos ${groups}.`,
    SEVERAL_GROUPS: (groups) => `En varios grupos hubo desacuerdo, entre ellos ${groups}.`,
    ONE_GROUP: (groups) => `Algunas personas del grupo ${groups} no estuvieron de acuerdo.`,
    SOME_PARTICIPANTS: () => 'Algunas de las personas participantes no estuvieron de acuerdo.',
    RAISED: () => 'Se expresó desacuerdo.',
  },
  why: {
    NAME: 'Parece el nombre de una persona inscrita.',
    INITIALS: 'Parecen las iniciales de una persona inscrita.',
    NICKNAME: 'Parece una forma breve del nombre de una persona inscrita.',
    TRANSLITERATION: 'Parece otra grafía del nombre de una persona inscrita.',
    INFLECTION: 'Parece una forma flexionada del nombre de una persona inscrita.',
    TYPO: 'Parece el nombre de una persona inscrita, con una errata.',
    ORGANISATION: 'Parece la organización de una persona inscrita.',
    ACRONYM: 'Parece la sigla de la organización de una persona inscrita.',
    ADDRESS: 'Una dirección o cuenta de una persona inscrita.',
    DOMAIN: 'Un dominio web de la organización de una persona inscrita.',
    TITLE: 'Un cargo que solo una persona tiene allí.',
    COMBINATION: 'Muy pocas personas responden a esta descripción: puede identificar a una de ellas.',
    QUOTATION: 'Son casi las palabras de un texto que no se envió para publicarse.',
  },
}

const pt_BR: FindingWords = {
  support: {
    ALL_GROUPS: () => 'Todos os grupos que podem ser distinguidos disseram isto.',
    MOST_GROUPS: (groups) => `A maioria dos grupos disse isto, entre eles ${groups}.`,
    SEVERAL_GROUPS: (groups) => `Vários grupos disseram isto, entre eles ${groups}.`,
    ONE_GROUP: (groups) => `Algumas pessoas do grupo ${groups} disseram isto.`,
    SOME_PARTICIPANTS: () => 'Algumas das pessoas participantes disseram isto.',
    RAISED: () => 'Este ponto foi levantado.',
  },
  disagreement: {
    ALL_GROUPS: () => 'Em todos os grupos que podem ser distinguidos houve discordância.',
    MOST_GROUPS: (groups) => `Na maioria dos grupos houve discordância, entre eles ${groups}.`,
    SEVERAL_GROUPS: (groups) => `Em vários grupos houve discordância, entre eles ${groups}.`,
    ONE_GROUP: (groups) => `Algumas pessoas do grupo ${groups} discordaram.`,
    SOME_PARTICIPANTS: () => 'Algumas das pessoas participantes discordaram.',
    RAISED: () => 'Houve discordância.',
  },
  why: {
    NAME: 'Parece o nome de uma pessoa inscrita.',
    INITIALS: 'Parecem as iniciais de uma pessoa inscrita.',
    NICKNAME: 'Parece uma forma curta do nome de uma pessoa inscrita.',
    TRANSLITERATION: 'Parece outra grafia do nome de uma pessoa inscrita.',
    INFLECTION: 'Parece uma forma flexionada do nome de uma pessoa inscrita.',
    TYPO: 'Parece o nome de uma pessoa inscrita, com erro de digitação.',
    ORGANISATION: 'Parece a organização de uma pessoa inscrita.',
    ACRONYM: 'Parece a sigla da organização de uma pessoa inscrita.',
    ADDRESS: 'Um endereço ou conta de uma pessoa inscrita.',
    DOMAIN: 'Um domínio da organização de uma pessoa inscrita.',
    TITLE: 'Um cargo que ali só uma pessoa ocupa.',
    COMBINATION: 'Muito poucas pessoas correspondem a esta descrição: ela pode identificar uma delas.',
    QUOTATION: 'São quase as mesmas palavras de um texto que não foi enviado para publicação.',
  },
}

const fr: FindingWords = {
  support: {
    ALL_GROUPS: () => 'Tous les groupes qui peuvent être distingués l’ont exprimé.',
    MOST_GROUPS: (groups) => `La plupart des groupes l’ont exprimé, dont ${groups}.`,
    SEVERAL_GROUPS: (groups) => `Plusieurs groupes l’ont exprimé, dont ${groups}.`,
    ONE_GROUP: (groups) => `Certaines personnes du groupe ${groups} l’ont exprimé.`,
    SOME_PARTICIPANTS: () => 'Certaines des personnes participantes l’ont exprimé.',
    RAISED: () => 'Ce point a été soulevé.',
  },
  disagreement: {
    ALL_GROUPS: () => 'Dans tous les groupes qui peuvent être distingués, un désaccord a été exprimé.',
    MOST_GROUPS: (groups) => `Dans la plupart des groupes, dont ${groups}, un désaccord a été exprimé.`,
    SEVERAL_GROUPS: (groups) => `Dans plusieurs groupes, dont ${groups}, un désaccord a été exprimé.`,
    ONE_GROUP: (groups) => `Certaines personnes du groupe ${groups} ont exprimé leur désaccord.`,
    SOME_PARTICIPANTS: () => 'Certaines des personnes participantes ont exprimé leur désaccord.',
    RAISED: () => 'Un désaccord a été exprimé.',
  },
  why: {
    NAME: 'Ressemble au nom d’une personne inscrite.',
    INITIALS: 'Ressemble aux initiales d’une personne inscrite.',
    NICKNAME: 'Ressemble à une forme courte du nom d’une personne inscrite.',
    TRANSLITERATION: 'Ressemble à une autre graphie du nom d’une personne inscrite.',
    INFLECTION: 'Ressemble à une forme fléchie du nom d’une personne inscrite.',
    TYPO: 'Ressemble au nom d’une personne inscrite, avec une faute de frappe.',
    ORGANISATION: 'Ressemble à l’organisation d’une personne inscrite.',
    ACRONYM: 'Ressemble au sigle de l’organisation d’une personne inscrite.',
    ADDRESS: 'Une adresse ou un compte d’une personne inscrite.',
    DOMAIN: 'Un nom de domaine de l’organisation d’une personne inscrite.',
    TITLE: 'Un titre qu’une seule personne y porte.',
    COMBINATION: 'Trop peu de personnes répondent à cette description : elle peut identifier l’une d’elles.',
    QUOTATION: 'Ce sont presque les mots d’un texte qui n’a pas été remis pour publication.',
  },
}

const words: Record<Language, FindingWords> = { en, es, pt_BR, fr: wellSpaced(fr) }

/** A phrase about support. `groups`: names of groups, in `language`. */
export function supportWords(
  language: Language,
  { phrase }: Pick<Support, 'phrase'>,
  stance: 'FOR' | 'AGAINST',
  groups: readonly string[],
): string {
  const list = new Intl.ListFormat(tag(language), { type: 'conjunction' }).format(groups)
  return words[language][stance === 'FOR' ? 'support' : 'disagreement'][phrase](list)
}

export const whyMarked = (language: Language, kind: LeakKind): string => words[language].why[kind]
