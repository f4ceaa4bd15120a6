import type { Texts } from '../shapes.ts'

export const descriptions: Texts = {
  en: `A fraud planned in one country is carried out from a second and paid for by families in a third. Every government in the Americas knows the pattern, and most have passed laws against it. Those laws also decide whose messages may be read, which research is a crime, and how fast evidence crosses a border.

General Assembly resolution 74/247 set member states to negotiate a convention: which acts it covers, how states help one another, which powers the police gain and which safeguards bind them. Once in force it will shape national law for a generation. Only states vote on it. That is a reason to hear everyone else well, and early.

This consultation brings people from outside government into one virtual room for an afternoon. Four conversations, in groups small enough for everyone to speak: what should be a crime; powers and the limits to them; cooperation across borders; and what it takes to make any of it work. Interpretation between English, Spanish and Portuguese is provided throughout.

What is said may be used; who said it may not. From the notes we write a report of the main findings. Participants read the draft before we publish it and take it to negotiators and other policymakers in the region and beyond.

Taking part is free. Organisations and individual experts are equally welcome, and you need not have followed the negotiations so far.`,
  es: `Una estafa planeada en un país se ejecuta desde otro y la pagan familias en un tercero. Todos los gobiernos de las Américas conocen el patrón y la mayoría ya tiene leyes para enfrentarlo. Esas leyes deciden también qué mensajes se pueden leer, qué investigación se convierte en delito y con qué rapidez cruza una prueba la frontera.

La resolución 74/247 de la Asamblea General encargó a los Estados miembros negociar una convención: qué actos abarca, cómo se ayudan los Estados entre sí, qué facultades ganan las policías y qué garantías las limitan. Una vez en vigor, marcará la legislación nacional durante una generación. Solo votan los Estados. Razón de más para escuchar bien, y pronto, al resto.

Esta consulta reúne durante una tarde, en una sala virtual, a personas ajenas a los gobiernos. Cuatro conversaciones, en grupos pequeños para que todas las personas puedan hablar: qué debe ser delito; las facultades y sus límites; la cooperación entre fronteras; y qué hace falta para que todo ello funcione. Habrá interpretación entre español, inglés y portugués en todo momento.

Lo que se diga podrá usarse; quién lo dijo, no. A partir de las notas escribimos un informe con las principales conclusiones. Quienes participen leerán el borrador antes de su publicación, y después lo llevaremos a quienes negocian y formulan políticas, en la región y fuera de ella.

Participar no cuesta nada. Las organizaciones y las personas expertas son igualmente bienvenidas, y no es necesario haber seguido las negociaciones.`,
  pt_BR: `Um golpe planejado em um país é executado a partir de outro e pago por famílias em um terceiro. Todos os governos das Américas conhecem esse padrão, e a maioria já tem leis contra ele. Essas leis decidem também que mensagens podem ser lidas, que pesquisa vira crime e com que rapidez uma prova atravessa a fronteira.

A resolução 74/247 da Assembleia Geral encarregou os Estados-membros de negociar uma convenção: que atos ela abrange, como os Estados se ajudam, que poderes as polícias ganham e que garantias as limitam. Uma vez em vigor, ela vai orientar as leis nacionais por uma geração. Só os Estados votam. É mais uma razão para ouvir bem, e cedo, quem não vota.

Esta consulta reúne por uma tarde, em uma sala virtual, pessoas de fora dos governos. Serão quatro conversas, em grupos pequenos o bastante para que todas as pessoas falem: o que deve ser crime; os poderes e seus limites; a cooperação entre fronteiras; e o que é preciso para que tudo isso funcione. Haverá interpretação entre português, espanhol e inglês o tempo todo.

O que for dito poderá ser usado; quem o disse, não. A partir das notas, redigimos um relatório com as principais conclusões. Quem participar lerá o rascunho antes da publicação, e depois o levaremos a quem negocia e a quem formula políticas, na região e fora dela.

Participar não custa nada. Organizações e especialistas independentes são igualmente bem-vindos, e não é preciso ter acompanhado as negociações até aqui.`,
  fr: `Une escroquerie conçue dans un pays est menée depuis un autre et payée par des familles dans un troisième. Tous les gouvernements des Amériques connaissent ce schéma, et la plupart ont adopté des lois pour y répondre. Ces lois décident aussi quels messages peuvent être lus, quelle recherche devient une infraction et à quelle vitesse une preuve franchit une frontière.

La résolution 74/247 de l’Assemblée générale a chargé les États membres de négocier une convention : quels actes elle vise, comment les États s’entraident, quels pouvoirs les polices acquièrent et quelles garanties les encadrent. Une fois en vigueur, elle orientera les droits nationaux pour une génération. Seuls les États la votent. Raison de plus pour bien écouter toutes les autres voix, et assez tôt.

Cette consultation réunit le temps d’un après-midi, dans une salle virtuelle, des personnes extérieures aux gouvernements. Quatre conversations, en groupes assez petits pour que tout le monde prenne la parole : ce qui doit constituer une infraction ; les pouvoirs et leurs limites ; la coopération par-delà les frontières ; et ce qu’il faut pour que tout cela fonctionne. L’interprétation entre l’anglais, l’espagnol et le portugais est assurée de bout en bout.

Ce qui se dit peut être repris ; qui l’a dit, non. À partir des notes, nous rédigeons un rapport qui en présente les principales conclusions. Les personnes qui ont participé en lisent le projet avant sa publication, puis nous le portons aux délégations qui négocient et aux responsables politiques de la région et d’ailleurs.

La participation est gratuite. Les organisations et les spécialistes à titre indépendant y ont la même place, et il n’est pas nécessaire d’avoir suivi les négociations jusqu’ici.`,
}
