/**
 * Passages by somebody who tried to evade the check without having read it. `⏎` is a line break, `·` a soft hyphen, `¦` a
 * zero-width space.
 */
import { passagesOf } from '../passage.ts'

export const byAThirdHand = [
  ...passagesOf(
    'en',
    `
NAME In the second half [[Rosa⏎Grace Woods]] came back to safeguards.
NAME Nobody contradicted [[Winston Fair·weather]] on this.
NAME It was [[Malcolm¦Abernathy]] who asked for figures.
NAME | 14:20 | [[Okonjo-Pinnock, Desmond]] | platforms |
NAME | [[Rosa | Woods]] | 12 | safeguards |
NAME See the file [[desmond_okonjo-pinnock_notes_v2.docx]] for the wording.
INITIALS The point was first made by [[R. G. W.]] and then by others.
INITIALS As noted ([[D. O.-P.]]), small platforms have no night shift.
INITIALS [[K Nettleford]] doubted that routes can be secured by decree.
NICKNAME [[Des Okonjo-Pinnock]] was in favour of a longer transition.
NICKNAME [[Eli Braithwaite]] read out a draft of the paragraph.
TRANSLITERATION The example of [[Yulia Sokolowa]] was about messengers.
TRANSLITERATION [[Dmitriy Kuznetsoff]] spoke of registries without budgets.
TRANSLITERATION The name on the slide was [[خديجة المصري]], which nobody commented on.
TRANSLITERATION [[Khadijah El-Masry]] had seen such orders used against lawyers.
TRANSLITERATION A note in the margin says [[Малкольм Абернати]].
INFLECTION The [[Fairweathers’]] amendment, as the room called it, failed.
TYPO [[Harold Farqhuarson]] saw no need for a new offence.
TYPO According to [[Nettelford]], the cost is in people and not in disks.
ORGANISATION People at [[Meridian Cable and Wireless]] keep a register of such orders.
ORGANISATION A briefing by the [[Blue Mountain Trust]] was handed round.
ORGANISATION [[Ravensworth]] said that its tools are audited once a year.
ACRONYM The paper of [[N.L.I.S.A.]] goes further than that.
ACRONYM Someone from [[BMDT]] asked about children’s accounts.
ADDRESS Replies to [[rosa.woods (at) cedarstreet (dot) example]] by Friday.
ADDRESS The thread was opened by [[@kalmasri]] a week before.
DOMAIN A copy is kept under [[https://docs.ravensworth.example/2026/q3]].
DOMAIN The list at [[minutes.northernlights.example]] has been closed.
TITLE The [[head of network operations]] among us had counted the outages.
TITLE One [[chief information-security officer]] would not answer.
COMBINATION [[The only engineer from Barbados]] left after lunch.
COMBINATION Of the academics, [[the one from Suriname]] disagreed.
COMBINATION [[Jamaica’s only company representative]] kept silent.
COMBINATION What [[a scholar who had come from Suriname]] said about courts was new to most.
QUOTATION One comment stayed with us: [[a wide definition of unauthorised access would turn security research done in good faith into a crime across the region]].
QUOTATION As one text says, [[protection for research must not depend on permission from those whose systems turn out to be weak]].
- A grace period of two years was asked for by nearly all groups.
- If a forest is the law, we only see the woods at its edge.
- North Carolina has such a rule, and so has Victoria in Australia.
- The blue mountain behind the venue could be seen from the room.
- A parent in the PTA of a school would not know whom to call.
- Fair weather friends of privacy, somebody called them.
- Meridian cables, as the old ones are called, run from north to south.
- The chief executive of a small firm does everything alone.
- The general counsel of a ministry may sign such a letter.
- Engineers from many countries wrote that standard together.
- R. v. the Crown was quoted as a case of overreach.
- An academic from Panama had been invited and could not come.
- The capability maturity model (CMM) has five levels.
- Northern lights are no reason to look up from the text, the chair said.
- Access to a system is unauthorised where somebody says so; this is too wide, most groups held.
- Researchers need a safe harbour, and providers need to know its limits.
- Mal-formed requests, desks without staff and dead addresses are the daily bread.
- The word “commons” appears in no treaty.
- Rose petals, coral and cedar were the names of the three breakout rooms.
- A winston chart, whatever that is, was promised for the annex.
- A registrar in one country cannot know the law of another.
- Participants from the private sector warned of conflicting duties.
- The draft says “shall”, its footnote says “should”, and nobody knows which holds.
- Some academics held that dual criminality is a safeguard; some engineers, that it is a delay.
- A trust fund for small states was proposed, without a figure.
- Who carries the burden when a cable is cut, the room asked.
- The lab, the forum and the exchange were the working titles of the annexes.
- Harold’s law, a joke among programmers, has no place in a treaty.
- Evidence that leaves a country twice is evidence that nobody can vouch for.
- The director of any such office should be independent of the police.
- Points of contact must answer at night; who pays them was left open.
- An incident is not a crime, and a crime is rarely only an incident.
- Braces, brackets and bracketed text took most of the morning.
- The most senior of those in the room asked the simplest question.
NAME As [[Shar·mila¦ Ramdin]] noted, courts are slow.
NAME The folder [[Kwame.Nettleford.pdf]] was shared.
INITIALS The idea of [[E.B.]] found support.
NICKNAME [[Elijah]] said that this was too late.
TRANSLITERATION On the card stood [[Шармила Рамдин]].
TRANSLITERATION The paper was signed [[Γουίνστον Φέργουεδερ]].
ORGANISATION A memo from [[Coral Exchange’s]] staff was read.
ORGANISATION [[Stichting Open-Wijk]] had sent its figures.
ACRONYM A speaker of [[M. C. W.]] asked for time.
ADDRESS Mail went to [[sharmila dot ramdin at openwijk dot example]].
COMBINATION [[A technologist who flew in from Barbados]] explained peering.
COMBINATION The room had [[one company representative from the Bahamas]].
TITLE Our [[policy officer]] from the forum took the floor.
QUOTATION It was said that [[the only answer of the ministry was a complaint to the prosecutor when volunteers found the leak in the land registry]].
- A coral reef is an exchange between species, somebody said.
- The Bahamas and Barbados share a cable.
- An open forum is no place for secrets.
- Company representatives were fewer than planned.
`,
  ),
  ...passagesOf(
    'es',
    `
NAME Después habló [[Ximena⏎Castañeda]] sobre los puntos de contacto.
NAME | Mesa 2 | [[LARRAÍN URRUTIA, Ezequiel]] | garantías |
NAME Con la enmienda de [[Echeve·rría Paz]] no hubo acuerdo.
NAME El archivo se llama [[aporte-nayra-quispe-final.pdf]] y está en la carpeta común.
NAME Según [[Flores Toledo]], el costo cae sobre los nodos pequeños.
INITIALS Lo dijo [[X.C.R.]] al cierre, sin réplica.
INITIALS [[J. I. Valdivieso A.]] propuso otro orden.
INITIALS Como apuntó [[S.F.T.]], nadie mide esas demoras.
NICKNAME [[Nacho Valdivieso]] insistió en la edad de las víctimas.
NICKNAME La propuesta de [[Lupita]] recogió aplausos.
NICKNAME [[Pati Solórzano]] pidió que constara el desacuerdo.
NICKNAME Para [[Santi Flores]] bastaba con un plazo.
TRANSLITERATION Intervino [[Yulia Sokólova]] para aclarar qué es el cifrado.
TRANSLITERATION [[Jadiya al Masri]] contó dos casos.
TRANSLITERATION En la lista figura [[Лусия де лос Риос]], en otro alfabeto.
INFLECTION La tesis [[solorzanista]] tuvo poco eco.
TYPO [[Ximena Castanieda]] no estuvo de acuerdo.
TYPO Para [[Guadalupe Inojosa]], la violencia digital queda fuera del texto.
TYPO Lo señaló [[Gonzalo Etcheverria]] al principio.
ORGANISATION Gente del [[Centro Nopal]] trajo cifras.
ORGANISATION La [[Corporación⏎Puerto Abierto]] presentó una propuesta escrita.
ORGANISATION La [[R.E.D. Altiplano Conectado]] pidió plazos más largos.
ACRONYM El informe del [[C.N.P.D.]] lo explica.
ACRONYM La [[FPD]] prefirió no firmar.
ADDRESS Escriban a [[psolorzano arroba lazosdelistmo punto example]].
ADDRESS El documento lo subió [[xcastaneda]] el lunes.
DOMAIN El mapa está en [[mapas.puentesdedatos.example]].
DOMAIN Véase [[campus.nopal.example/curso/3]].
TITLE La [[jefa de respuesta a incidentes]] presente contó tres casos.
TITLE Una [[investigadora sobre violencia digital]] lo puso en duda.
COMBINATION [[La única activista de Costa Rica]] pidió la palabra.
COMBINATION De Guatemala vino [[una sola representante de la sociedad civil]], que se opuso.
COMBINATION [[Un ingeniero ecuatoriano]] describió la avería.
COMBINATION [[Desde Uruguay, un empresario]] habló de costos.
QUOTATION Se dijo que [[la policía pidió las direcciones de todas las personas que habían visitado una página sobre la consulta previa]].
QUOTATION Hubo quien pidió que [[toda persona afectada sea avisada tan pronto como el aviso deje de poner en riesgo la investigación]].
- La paz digital no se decreta, dijo alguien.
- En Santiago se celebró una reunión parecida hace dos años.
- Puentes de datos entre ministerios ya existen en varios países.
- Las flores del salón las puso el hotel.
- Quien entra a un sistema con permiso no comete delito alguno.
- Toledo tuvo fama por sus espadas, no por sus servidores.
- Los ingenieros de cualquier país conocen este problema.
- El nodo austral de la red cayó dos veces el año pasado.
- La presidenta de una asociación vecinal no tiene por qué saber de leyes.
- Hace falta una línea abierta las 24 horas.
- Es rosa la ficha de quien pide la palabra, y azul la de quien responde.
- Una académica de Panamá fue invitada y no pudo venir.
- El convenio del 101 al 108 se citó a menudo.
- Todo el mundo se lava las manos; nadie responde.
- El plan de respuesta a incidentes debe probarse cada año.
- Quien pide datos debe decir para qué, en cuánto tiempo y con qué ley.
- La red de puntos 24/7 existe desde hace años y funciona a medias.
- Las víctimas mayores quedan siempre fuera, y los menores, casi.
- La directora de cualquier oficina así debería ser independiente de la policía.
- Un fondo para Estados pequeños fue propuesto sin cifra.
- La mayoría de los grupos pidió un plazo de dos años.
- Un incidente no es un delito, y un delito rara vez es solo un incidente.
- Los lazos entre oficinas se cuidan con llamadas, no con tratados.
- Umbral y plazo son las dos palabras que faltan en el artículo.
- El semillero de ideas se cerró a las seis.
- Rojas las manos de aplaudir, la sala pasó al punto siguiente.
- La cooperativa de cualquier barrio guarda sus registros en papel.
- Hubo acuerdo en todo menos en lo importante.
NAME Según [[Solórzano, P.]], falta presupuesto.
NAME Lo anotó [[NAYRA QUISPE]] en la pizarra.
NICKNAME Para [[Xime Castañeda]] era claro.
TRANSLITERATION Figura como [[Нейра Киспе Кондори]].
ORGANISATION La [[Fundación Karibe]] envió datos.
ACRONYM El [[C. M. M.]] respondió de noche.
COMBINATION Vino [[una sola persona, una ingeniera, de Ecuador]].
COMBINATION [[La académica haitiana]] lo negó.
DOMAIN Está en [[umbral punto example]].
QUOTATION Se lee que, [[sin orden judicial específica, entregar datos de tráfico convierte a cada operadora pequeña en oficina de vigilancia]].
- Los puentes de datos no se abren solos.
- La ingeniera de sistemas de cualquier banco lo sabe.
- El umbral de daño debe ser alto.
- Ecuador y Haití pidieron ayuda técnica.
`,
  ),
  ...passagesOf(
    'pt',
    `
NAME Depois falou [[João Paulo⏎Peixoto]], com números.
NAME | Mesa 1 | [[CAVALCANTI, Ubiratan]] | incidentes |
NAME A ressalva de [[Monte·negro Lobo]] foi anotada.
NAME O anexo [[Fernanda-Montenegro-Lobo.xlsx]] traz as contas.
INITIALS A frase é de [[M.C.J.]], disse alguém.
INITIALS [[J. P. G. Peixoto]] discordou do prazo.
INITIALS Para [[T. Vasconcelos]], o custo é outro.
NICKNAME A [[Carol Bittencourt]] pediu um período de adaptação.
NICKNAME O [[Bira Cavalcanti]] mostrou um gráfico.
NICKNAME Segundo a [[Nanda]], faltou ouvir quem mora longe.
TRANSLITERATION A [[Iúlia Sokolova]] explicou o que é cifra de ponta a ponta.
TRANSLITERATION O [[Dmítri Kuznetsov]] falou de registros de domínios.
TRANSLITERATION No quadro estava escrito [[Ρενάν Ντράμοντ]].
INFLECTION A ala [[bittencourtiana]] da sala ficou satisfeita.
TYPO O [[Tiago Vasconselos]] lembrou que o tráfego não dorme.
TYPO Na opinião de [[Ubiratã Cavalcante]], o aviso chega tarde.
TYPO [[Renan Drumond]] pediu para constar a divergência.
ORGANISATION O pessoal do [[Centro Jabuti]] já tinha avisado.
ORGANISATION O [[Observatório da⏎Rede Aberta]] entregou um documento.
ORGANISATION A [[Jacarandá]] paga multas em três países.
ACRONYM Uma pessoa da [[U.F.P.A.]] fez a conta.
ACRONYM O [[CRJ]] recebe mil avisos por dia.
ADDRESS Dúvidas: [[carolina [arroba] jacaranda-pay [ponto] example]].
ADDRESS A mensagem veio de [[mcjunqueira]] na véspera.
DOMAIN Tudo está em [[dados.redeaberta.example/2026]].
DOMAIN Ver [[ix.araucaria-ix.example]].
TITLE A [[diretora de assuntos públicos]] que estava ali calou-se.
TITLE O [[diretor-técnico]] presente riu da pergunta.
COMBINATION [[A única acadêmica do Brasil]] falou de penas.
COMBINATION Do Haiti veio [[uma só acadêmica]], que trouxe exemplos.
COMBINATION [[Um técnico equatoriano]] mostrou os registros.
QUOTATION Alguém contou que, [[nas comunidades ribeirinhas onde trabalha, uma antena só serve a escola, o posto de saúde e a associação dos pescadores]].
QUOTATION Ouviu-se que [[exigir de uma rede comunitária que guarde registros de conexão durante dois anos significa na prática fechar a rede]].
- Ora, quem paga a conta do armazenamento?
- O lobo em pele de cordeiro foi a imagem escolhida para o artigo.
- Montenegro ratificou o texto anterior em pouco tempo.
- A rede aberta é um bem comum, e o ponto de troca também.
- A diretora de uma escola não sabe a quem pedir socorro.
- Engenheiros de todos os países conhecem essa dificuldade.
- A Carolina do Norte tem regra parecida.
- Uma acadêmica do Panamá foi convidada e não pôde vir.
- Violeta era a cor das fichas de quem discordava.
- O jacarandá em frente ao prédio estava florido.
- Um jabuti na lei, como se diz, é o que ninguém sabe como subiu na árvore.
- Quem mora em área rural depende de uma única antena.
- O fio da meada perdeu-se depois do almoço.
- Guardar registros custa caro a redes comunitárias.
- O centro de resposta de cada país deveria ter plantão.
- Pedro e o lobo, brincou a moderação, antes do intervalo.
- As associações de pescadores não foram ouvidas.
- Pagamentos instantâneos mudaram os golpes, e não a lei.
- O diretor de um serviço assim deve ser independente da polícia.
- Um fundo para Estados pequenos foi proposto sem valor.
- Um incidente não é um crime, e um crime raramente é só um incidente.
- A maioria dos grupos pediu dois anos de adaptação.
- Quem tem plantão atende; quem não tem, descobre na segunda-feira.
- A junqueira ao lado do rio seca todos os anos.
- A pedra mais alta do caminho é a do custo.
- O peixe morre pela boca, e o provedor, pelo registro.
- Ninguém soube dizer quantos pedidos ficam sem resposta.
- Dois pontos de contato por país seriam melhores que nenhum.
NAME Falou [[Guimarães Peixoto]], já no fim.
NICKNAME A [[Carmo Junqueira]] fez a conta.
TYPO O [[Ubiratan Cavalcanty]] riu.
ORGANISATION Gente do [[Ponto Araucária]] mediu o tráfego.
ADDRESS Escrevam para [[renan (arroba) fiodameada (ponto) example]].
COMBINATION [[Do Haiti, uma só professora]] falou.
QUOTATION Disseram que [[a cooperação internacional tem de prever o custo de quem não tem departamento jurídico nem plantão]].
- O ponto de troca mede o tráfego.
- A junqueira secou.
- Professoras de muitos países assinaram.
`,
  ),
  ...passagesOf(
    'fr',
    `
NAME Ensuite [[Étienne⏎Charbonneau]] a cité deux arrêts.
NAME | Table 3 | [[BEAUCHEMIN Amélie]] | conformité |
NAME La réserve de [[Saint-⏎Fleur]] a été notée.
NAME Le fichier [[bellegarde_zoe_note.pdf]] a circulé la veille.
NAME D’[[Exantus]] est venue l’objection la plus nette.
INITIALS L’idée est de [[F.-X. D.]] et non du groupe.
INITIALS Pour [[Ch. Étienne]], le délai ne tient pas.
INITIALS [[A. Beauchemin]] a rappelé le coût des registres.
INITIALS [[G. S.-F.]] s’y est opposée.
NICKNAME [[F-X Desrosiers]] a lu la déclaration.
NICKNAME Selon [[Mirl’ Exantus]], la presse paiera la première.
TRANSLITERATION [[Ioulia Sokolova]] a expliqué le chiffrement.
TRANSLITERATION [[Dimitri Kouznetsov]] tenait le registre pour menacé.
TRANSLITERATION [[Khadidja el-Masri]] a raconté trois convocations.
TRANSLITERATION Sur le chevalet on lisait [[Зоэ Бельгард]].
INFLECTION Une lecture [[bellegardienne]] de l’article a prévalu.
TYPO [[Amelie Beauchemain]] a demandé un délai.
TYPO [[Yolete Mondesire]] a plaidé pour le double degré.
TYPO [[Etienne Charboneau]] a parlé des tribunaux.
ORGANISATION Les gens de la [[Coopérative Boréale]] l’ont confirmé.
ORGANISATION Le [[Réseau Citoyen⏎Lakay Konekte]] a déposé un texte.
ORGANISATION L’[[Univ. des Trois-Rives]] enseigne cela depuis dix ans.
ACRONYM La [[L.D.N.]] a refusé de signer.
ACRONYM Quelqu’un de l’[[UGP]] a compté les arrêts.
ADDRESS Écrire à [[guerline chez lakay-konekte point example]].
ADDRESS Le lien a été partagé par [[abeauchemin]] hier soir.
DOMAIN Le texte est sur [[archives.boreale.example]].
DOMAIN Voir [[bibliotheque.trois-rives.example/droit]].
TITLE Le [[titulaire de la chaire en cybersécurité]] n’a pas répondu.
TITLE La [[Cheffe de la⏎conformité]] a parlé de ses nuits.
COMBINATION [[La seule militante d’Haïti]] a pris la parole.
COMBINATION [[Un ingénieur barbadien]] a décrit la panne.
COMBINATION Du Suriname était venue [[une chercheuse]], qui doutait du texte.
QUOTATION Il a été dit que [[trois journalistes d’une rédaction ont été convoqués pour avoir publié une capture d’écran lors de la dernière élection]].
QUOTATION D’après un texte, [[l’entraide doit être refusée lorsque l’acte poursuivi n’est pas un crime dans chacun des deux pays]].
- La ligue de sport locale a perdu toutes ses données.
- Un délai de grâce a été demandé par la plupart des groupes.
- La fleur de sel n’a pas besoin de passeport, a plaisanté la salle.
- Les trois rives du lac sont reliées par un seul câble.
- Une universitaire du Panama était invitée et n’a pas pu venir.
- La secrétaire générale d’un ministère peut signer l’ordre.
- Le réseau citoyen est une vieille idée, encore jeune.
- Les ingénieurs de tous les pays connaissent cette panne.
- Victoria et Santiago ont accueilli les séances précédentes.
- La conformité coûte plus cher aux petites structures.
- Une belle garde, et point d’ordre : ainsi va l’astreinte.
- Le beau chemin n’est pas toujours le plus court.
- Les journalistes locaux sont convoqués, et rien ne suit.
- La capture d’écran ne prouve rien sans son contexte.
- L’entraide se refuse rarement, et jamais par écrit.
- Le pays le plus petit attend la réponse le plus longtemps.
- Il faut une chaire, un laboratoire et dix ans, dit-on, pour former une équipe.
- Un grand portage de fichiers a occupé la pause.
- Le directeur d’un tel service doit être indépendant de la police.
- Un fonds pour les petits États a été proposé, sans montant.
- Un incident n’est pas un crime, et un crime est rarement un simple incident.
- La plupart des groupes ont demandé deux ans.
- Celui qui a une astreinte répond ; les autres découvrent tout le lundi.
- Personne n’a su dire combien de demandes restent sans réponse.
- Le charbon et le câble, deux industries du siècle dernier, a-t-on dit.
- Fleurs, cartes et badges attendaient à l’entrée.
- Deux points de contact par pays vaudraient mieux qu’aucun.
- La boréale nuit du nord n’excuse pas un retard.
NAME D’après [[Y. Mondésir]], le délai est court.
NAME Le document [[guerline_saint-fleur.odt]] circule.
TRANSLITERATION Sur la liste on lit [[Амели Бошмен]].
ORGANISATION L’[[Université du Grand-Portage]] l’enseigne.
TITLE La [[professeure de droit pénal]] a souri.
COMBINATION [[Le seul universitaire du Suriname]] doutait.
QUOTATION Il faudrait que [[l’entraide soit refusée si l’acte poursuivi n’est pas un crime dans les deux pays]].
- Le droit pénal ne s’enseigne pas en un jour.
- Des universitaires du Suriname et d’ailleurs ont écrit.
- La liste boréale est close.
`,
  ),
].map(({ text, ...passage }) => ({
  ...passage,
  text: text.replaceAll('⏎', '\n').replaceAll('·', '\u00AD').replaceAll('¦', '\u200B'),
}))
