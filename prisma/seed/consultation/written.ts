/** Contributions by participants of the consultation, each in their own language. */
import type { ContributionSeed, ContributionsSeed } from '../shapes.ts'

const texts: ContributionSeed[] = [
  {
    topic: 'criminalisation',
    groupKey: 'technical-community',
    language: 'en',
    attribution: 'GROUP',
    text: 'We answer incidents for networks that other people depend on. Much of what we do begins with somebody who found a flaw and told us. Where the law makes no difference between that person and an intruder, they stop telling us, and we learn of the flaw from those who use it.\n\nThe text should say that access to find and report a flaw is no offence if no data are kept, nothing is damaged and the owner is told without delay. It should say so where the offence is defined. A recital does not stop a prosecution.',
  },
  {
    topic: 'procedure',
    groupKey: 'civil-society',
    language: 'es',
    attribution: 'NAMED',
    text: 'Acompañamos a personas cuyos datos fueron entregados sin que un juez lo revisara. Casi ninguna lo supo a tiempo para impugnarlo.\n\nPedimos tres cosas: orden judicial previa para el contenido y la ubicación; aviso a la persona en un plazo que fije la misma orden; y un informe anual con el número de órdenes, de negativas y de impugnaciones. Sin cifras nadie puede decir si la facultad se usa para lo que se creó.',
  },
  {
    topic: 'cooperation',
    groupKey: 'academia',
    language: 'pt',
    attribution: 'GROUP',
    text: 'Lemos as decisões públicas sobre pedidos de cooperação em quatro países. O atraso raramente vem do tribunal: vem da tradução, do endereço errado e de pedidos que não dizem que lei sustenta a medida.\n\nUm formulário comum, nos idiomas da região, com a base legal e o crime correspondente no país que recebe o pedido, resolveria mais do que prazos menores. A dupla incriminação não é obstáculo: é a pergunta que o formulário deve fazer primeiro.',
  },
  {
    topic: 'general',
    groupKey: 'civil-society',
    language: 'fr',
    attribution: 'NAMED',
    text: 'Un texte qui couvre tout crime commis avec un téléphone couvre tout crime. Ses pouvoirs, eux, ont été pensés pour les cas les plus graves.\n\nNous proposons de limiter le champ aux infractions qui n’existent que par l’informatique, et de réserver les mesures les plus intrusives à celles qui sont punies d’au moins quatre ans. Le reste relève du droit commun et des accords déjà en vigueur.',
  },
  {
    topic: 'criminalisation',
    groupKey: 'private-sector',
    language: 'en',
    attribution: 'RAPPORTEURS',
    text: 'Most of the losses that our customers report come from fraud in which a computer is only the means. If the convention leaves it out, the people who lose most gain least from it. We would accept a high threshold of harm, and a duty on providers to answer victims within a day.',
  },
  {
    topic: 'prevention',
    groupKey: 'rights-defenders',
    language: 'es',
    attribution: 'RAPPORTEURS',
    text: 'Quienes defendemos derechos en zonas rurales recibimos amenazas por mensajes que nadie investiga. Antes que nuevos delitos necesitamos una línea que responda, alguien que guarde la prueba y la certeza de que denunciar no nos expone más.',
  },
]

export const contributions: ContributionsSeed = {
  until: { day: 50, time: '18:00' },
  words: 2_000,
  texts,
}
