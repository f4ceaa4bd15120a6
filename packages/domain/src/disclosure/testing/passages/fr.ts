import { passagesOf } from '../passage.ts'

export const french = passagesOf(
  'fr',
  `
NAME La première à l’avoir dit est [[Zoé Bellegarde]], et d’autres l’ont suivie.
NAME Selon [[Desrosiers]], la norme est trop vague.
NAME [[Charbonneau, Étienne]] a demandé un rapport sur les coûts.
NAME Plusieurs voix ont soutenu [[Mirlande Exantus]] sur la protection des sources.
INITIALS Une personne ([[F.-X. D.]]) a demandé des délais plus courts.
INITIALS C’est [[Y. Mondésir]] qui a posé la question des universités.
INITIALS La réserve venait d’[[A. Beauchemin]], exemples à l’appui.
INITIALS « Personne ne nous a consultés » — [[GSF]].
NICKNAME [[Fanfan]] a expliqué pourquoi la ligue demande un recours.
NICKNAME Comme l’a rappelé [[Vicky]], un registre répond en un jour.
NICKNAME Puis [[Yoyo]] a pris la parole sur les étudiants.
NICKNAME La proposition de [[Dima]] a été bien accueillie par trois groupes.
TRANSLITERATION La chercheuse [[Ioulia Sokolova]] a mis en garde contre les portes dérobées.
TRANSLITERATION [[Dmitri Kouznetsov]] a demandé comment traiter les ordres étrangers.
TRANSLITERATION Une réponse de [[Khadidja Al-Masri]] a décrit les risques des manifestants.
TRANSLITERATION [[Youlia Sokolova]] a présenté l’état de la recherche sur le chiffrement.
INFLECTION Les [[Bellegardes]] de ce débat, a-t-on plaisanté, étaient la prudence et le retard.
INFLECTION Ce ton [[bellegardien]], a dit quelqu’un, est resté jusqu’à la fin.
INFLECTION Les [[Charbonneaus]] de la région, dit-on, n’ont pas d’avocat.
INFLECTION L’esprit [[exantusien]] de l’enquête a marqué la matinée.
TYPO [[Zoé Belegarde]] a suggéré une liste plus courte.
TYPO Selon [[Charboneau]], il manque une base légale.
TYPO Mme [[Beauchemain]] a insisté sur la conformité.
TYPO Le résumé d’[[Étienne Charbonnau]] a été adopté par le groupe.
ORGANISATION La [[Ligue des droits numériques]] a proposé de rédiger une clause.
ORGANISATION Une collègue de l’[[Université des Trois-Rives]] a jugé le texte prématuré.
ORGANISATION Au nom du [[Réseau Citoyen Lakay Konekte]], on a demandé une consultation.
ORGANISATION Les données de la [[Coopérative Boréale Numérique]] montrent que peu d’ordres aboutissent.
ACRONYM La [[LDN]] tient un registre de ces cas depuis la dernière élection.
ACRONYM Pour [[RADS]], les registres suffisent sans nouveaux pouvoirs.
ACRONYM D’après l’expérience de [[MCW]], les avis arrivent trop tard.
ACRONYM Les ingénieurs de la [[LRC]] le voient chaque semaine.
ADDRESS Les commentaires sont reçus à [[zoe.bellegarde@trois-rives.example]] jusqu’en mai.
ADDRESS La déclaration complète est chez [[guerline (at) lakay-konekte.example]].
ADDRESS Le fil de [[@mirlandeexantus]] donne les chiffres.
ADDRESS Pour les diapositives, écrire à [[abeauchemin arroba boreale point example]].
DOMAIN La carte est publiée sur [[lakay-konekte.example]]/cartes.
DOMAIN Voir [[https://www.ldn.example/declaration]] pour le texte entier.
DOMAIN Une version plus longue se trouve sur [[notes.grandportage.example]].
DOMAIN Les chiffres viennent de [[trois-rives.example]], consulté en mai.
TITLE La [[professeure de droit pénal]] a rappelé le principe de légalité.
TITLE Une intervention de la [[cheffe de la conformité]] d’une coopérative a exposé les coûts.
TITLE Le [[secrétaire général]] d’une ligue n’était pas d’accord.
TITLE Comme l’a dit le [[titulaire de la chaire en cybersécurité]], la preuve se perd vite.
COMBINATION La seule [[universitaire du Suriname]] a demandé des clauses types.
COMBINATION Une [[militante costaricienne]] a décrit des arrestations après une diffusion.
COMBINATION Un [[ingénieur de la Barbade]] a demandé qui paie le stockage.
COMBINATION L’[[ingénieur équatorien]] craignait des délais trop courts.
QUOTATION On a dit que, [[lors de la dernière élection, trois journalistes d’une rédaction ont été convoqués pour avoir publié une capture d’écran]].
QUOTATION [[Un texte qui punit la diffusion de fausses informations sans exiger d’intention sera employé d’abord contre la presse locale]].
QUOTATION Il est demandé [[que l’entraide soit refusée lorsque l’acte poursuivi n’est pas un crime dans les deux pays]].
QUOTATION Pour certains, [[un texte qui punit la diffusion de fausses informations sans intention sera d’abord employé contre la presse locale]].
- La plupart des groupes ont demandé que toute infraction exige l’intention et un dommage grave.
- Des personnes de trois groupes ont averti que le champ de la convention reste trop large.
- La Convention de Budapest et son deuxième Protocole additionnel ont été cités comme base par certains.
- La liberté académique inquiète au Suriname, au Guyana et ailleurs dans la région.
- Quelqu’un a rappelé les mots d’António Guterres sur la confiance en ligne.
- Les rivières de données qui passent les frontières ne se surveillent pas par traité.
- Santiago, Toledo et Victoria accueillent des points d’échange de ce genre.
- Le Pacte de San José lie la plupart des États de la région.
- La loi Olimpia punit la diffusion d’images intimes.
- La rose et le lys ne votent pas, a ironisé une personne.
- La Cour interaméricaine, dans une affaire contre le Chili, a fixé un critère de nécessité.
- La société civile d’Haïti a peu de moyens pour suivre ces négociations.
- Les ingénieurs ont besoin de sécurité juridique avant de signaler des failles.
- L’Assemblée générale a adopté la résolution 74/247 après un vote serré.
- On a demandé une clause d’extinction et une révision au bout de cinq ans.
- Aimé Césaire a été cité à titre d’exemple.
- L’accès libre aux projets, dans toutes les langues, aiderait.
- Un réseau numérique, une fondation ou un forum peuvent offrir cette formation.
- Le texte devrait dire que les ordres de production exigent l’accord d’un juge.
- Les fournisseurs, les CERT et les ONG devraient être consultés avant tout ordre.
- Certains groupes préféraient une liste d’infractions ; d’autres, des termes généraux.
- Il y a eu désaccord sur la protection que méritent les métadonnées.
- La directrice d’une grande plateforme a été citée d’après la presse.
- Les directeurs d’entreprises ne devraient pas répondre des actes des utilisateurs.
- En mai et en août, le comité se réunira à New York et à Vienne.
- Les directrices du Conseil de l’Europe ont été mentionnées.
- L’entraide judiciaire prend dix mois en moyenne, selon des statistiques publiques.
- Des opérateurs de nombreux pays ont demandé le remboursement des coûts.
- Les représentants du secteur privé ont parlé de certitude et de proportionnalité.
- Il faut de la volonté, de la patience et de l’argent pour former des enquêteurs.
- La paix et l’espérance ne suffisent pas, a dit une personne, si les juges tardent.
- Le fleuve Saint-Laurent et ses affluents traversent plusieurs provinces.
- Les journalistes et les chercheurs ont besoin d’une défense expresse d’intérêt public.
- Amnesty International a publié sur le projet ; voir https://www.un.org/fr.
- Des cadres juridiques différents ralentissent la coopération.
- La confiance dans les institutions est faible là où les tribunaux sont lents.
- Deux groupes de travail sont parvenus au même avis sans s’être réunis.
- On a demandé au secrétariat de traduire le document de base en espagnol.
- L’extradition a été longuement débattue ; aucun avis commun ne s’est dégagé.
- Le Code pénal du Canada et celui d’Haïti ont été comparés.
- La rue Saint-Denis et la place Desjardins n’ont pas de caméras, selon un rapport public.
- Des universités, des entreprises et des organismes publics ont des équipes de réponse.
- La perspective de genre doit figurer dans toute formation, selon la plupart des groupes.
- On a exprimé l’espoir que le prochain projet soit plus court.
- Le chemin est long, et le beau temps ne dure pas, a dit quelqu’un.
- La Communauté des Caraïbes a des lois types issues du projet HIPCAR.
- Le Salvador, le Costa Rica et la République dominicaine ont voté pour.
- On a demandé que les articles 5 et 24 soient lus ensemble.
- Un procureur général a été cité d’après un journal de la semaine précédente.
- Seules les infractions qui dépendent de l’informatique devraient être couvertes, selon plusieurs groupes.
- Les peuples autochtones ont demandé à être consultés avant la fouille des antennes.
- On a demandé à l’ONUDC de publier la liste des contributions.
`,
)
