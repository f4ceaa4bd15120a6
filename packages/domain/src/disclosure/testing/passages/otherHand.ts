/** Passages by somebody who had not read the check: they measure it on texts that it was not developed with. */
import { passagesOf } from '../passage.ts'

export const byAnotherHand = [
  ...passagesOf(
    'en',
    `
NAME At the end [[Elijah Braithwaite]] summed up what the room had agreed on.
INITIALS The objection, noted by [[H.F.]], was about cables.
NICKNAME [[Vicky]] said that volunteers cannot keep logs.
TRANSLITERATION A remark by [[Julia Sokolova]] about back doors was met with silence.
INFLECTION The [[Nettlefordian]] view of peering found few friends.
TYPO As [[Malcom Abernathy]] put it, boards do not read treaties.
ORGANISATION A lawyer with the [[Cedar Street Civic Lab]] drafted the paragraph.
ACRONYM Engineers at [[NLISA]] keep no such records.
ADDRESS Questions go to [[e.braithwaite at bridgetownopen dot example]].
TITLE The [[Ombudsman for digital services]] asked for a second reading.
- Nobody in the room knew of a case where such an order had been refused.
- The Santiago meeting of 2021 was mentioned as a good example.
- Rivers of data, one person said, are useless without people who can swim.
- A professor’s salary would not pay for one such expert opinion.
- Small providers keep logs for a week; large ones for a year.
- The Budapest Convention has a committee that issues guidance notes.
- Several engineers asked who would pay for the storage.
- Montenegro and Chile had voted for the shorter text.
- Some wanted the word “intent” in every article, others only in the first.
- Coral reefs and undersea cables share a seabed, as the moderator joked.
`,
  ),
  ...passagesOf(
    'es',
    `
NAME Coincidió con ello [[Ezequiel Larraín Urrutia]], aunque con reservas sobre los plazos.
DOMAIN Las cifras se publicaron en [[www.hiloandino.example/informes]] y nadie las discutió.
COMBINATION Una [[activista costarricense]] pidió que se borraran los datos a los seis meses.
QUOTATION Alguien lo dijo así: [[la entrega de datos de tráfico sin orden judicial específica convierte a cada pequeña operadora en una oficina de vigilancia]].
INITIALS La pregunta de [[G. E. Paz]] quedó sin respuesta.
NICKNAME A [[Chabela]] le preocupaba la falta de personal de guardia.
TYPO Con [[Marisol Ledezma]] estuvo de acuerdo casi toda la mesa.
ORGANISATION Dos personas de la [[Cooperativa La Rambla]] explicaron cuánto cuesta guardar registros.
TITLE La [[jefa de respuesta a incidentes]] contó cuántos avisos reciben por semana.
TRANSLITERATION El matiz lo puso [[Dmitry Kuznetsov]], que conoce los registros.
- La paz social, se dijo, no se decreta.
- En Toledo y en Santiago se celebraron reuniones preparatorias.
- Las flores de la mesa fueron lo único que no se discutió.
- Hace falta una orden de un juez, y que el juez sea independiente.
- Varias ingenieras explicaron cómo se guardan los registros.
- El lobo cuida las ovejas, ironizó alguien al leer el artículo sobre supervisión.
- La Presidencia del comité publicará el texto en julio.
- El Tratado de Tordesillas no sirve de ejemplo, bromeó una persona.
- Se pidió que la traducción al quechua esté lista antes de la próxima ronda.
- Nadie defendió el plazo de dos años.
`,
  ),
  ...passagesOf(
    'pt',
    `
NAME Quem respondeu foi [[Bittencourt]], em nome dos meios de pagamento.
DOMAIN O estudo completo está em [[pedraalta.example]], segundo foi dito.
COMBINATION Um [[empresário jamaicano]] ponderou que os custos recaem sobre os pequenos.
QUOTATION [[Exigir que uma rede comunitária guarde por dois anos registros de conexão significa na prática fechar a rede]], ouviu-se na sala.
INFLECTION Os [[Cavalcantis]] deste mundo, brincou alguém, não dormem.
ACRONYM Na [[UFPA]] já se ensina isso há dez anos.
ADDRESS Escrevam para [[thiago@araucaria-ix.example]] até sexta-feira.
TITLE O [[diretor técnico]] de um ponto de troca discordou do prazo.
ORGANISATION Para o [[Observatório da Rede Aberta]], o texto abre portas demais.
NICKNAME A [[Nanda]] lembrou que as vítimas precisam de retorno rápido.
- A rosa dos ventos aponta para o sul, disse alguém, e o texto também.
- O ponto de troca de tráfego mais próximo fica a mil quilômetros.
- As professoras da rede pública pediram material em linguagem simples.
- O Marco Civil da Internet foi citado três vezes.
- Ninguém soube dizer quanto custa atender a um pedido urgente.
- Em Vitória e em Montenegro houve reuniões abertas.
- A carta do secretário-geral das Nações Unidas foi lida em voz alta.
- Empresas pequenas e grandes divergem sobre quem paga.
- O fio da meada se perdeu quando se falou de soberania.
- Pediu-se que a lista de crimes fique curta.
`,
  ),
  ...passagesOf(
    'fr',
    `
NAME C’est [[Beauchemin, Amélie]] qui a ouvert le débat sur la conformité.
DOMAIN Le rapport se lit sur [[https://lakay-konekte.example]], a-t-on précisé.
COMBINATION Une [[chercheuse surinamaise]] a décrit la situation des petits États.
QUOTATION Selon une voix, [[un texte qui punit la diffusion de fausses informations sans exiger d’intention sera d’abord employé contre la presse locale]].
INITIALS La réserve de [[F.-X. D.]] portait sur l’entraide.
INFLECTION La méthode [[mondésirienne]] a ses limites, a-t-on souri.
ACRONYM La [[LDN]] avait alerté dès le printemps.
ADDRESS Les remarques sont attendues à [[etienne.charbonneau [at] grandportage.example]].
TYPO Comme l’a dit [[Guerlyne Saint-Fleur]], la confiance manque.
TRANSLITERATION [[Ioulia Sokolova]] a rappelé que le chiffrement protège aussi les victimes.
- La paix numérique reste un mot, a-t-on entendu.
- Les rivières et les bois n’ont pas de frontières, contrairement aux preuves.
- Le professeur idéal, selon la salle, sait aussi se taire.
- La Ligue arabe a un texte de 2010 sur le même sujet.
- Plusieurs juristes ont demandé une définition de l’accès sans droit.
- La Cour européenne a jugé deux affaires semblables.
- On a proposé que l’entraide passe par un point de contact unique.
- Le beau chemin parcouru depuis Vienne a été salué.
- Une rose ne suffit pas à couvrir l’odeur, a plaisanté quelqu’un.
- Le secrétariat général publiera le calendrier en mars.
`,
  ),
]
