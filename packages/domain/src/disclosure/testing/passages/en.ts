import { passagesOf } from '../passage.ts'

export const english = passagesOf(
  'en',
  `
NAME The point was first made by [[Winston Fairweather]], and others joined in.
NAME As [[Farquharson, Harold]] observed, submarine cables cross several jurisdictions at once.
NAME Several speakers supported [[Bellegarde]] when she asked for dual criminality.
NAME In reply to [[Elijah Braithwaite]], one participant said that small states lack prosecutors.
INITIALS One speaker ([[R.G.W.]]) asked that the definition of a service provider be narrowed.
INITIALS It was [[K. Nettleford]] who raised the cost of real-time collection for exchange points.
INITIALS Preservation orders should lapse after ninety days, in the view of [[M. Abernathy]].
INITIALS “We were never asked” — [[JIVA]].
NICKNAME [[Pepe]] explained why the hotline needs a legal basis of its own.
NICKNAME At this point [[Vicky]] recalled that the registry answers such requests within a day.
NICKNAME As [[Harry]] told the room, cable operators would need indemnity.
NICKNAME The proposal came from [[Gonza]] and was taken up by the private sector.
TRANSLITERATION The researcher [[Yuliya Sokolova]] warned of backdoors in messaging.
TRANSLITERATION [[Dmitriy Kuznetzov]] asked how a registry should treat foreign orders.
TRANSLITERATION A reply by [[Iulia Sokolowa]] set out the state of research on client-side scanning.
TRANSLITERATION [[Khadeeja Al-Masry]] described the risks for organisers of protests.
INFLECTION [[Bellegarde’s]] objection was shared by most groups.
INFLECTION The two [[Fairweathers]] of this debate, as someone joked, were caution and delay.
INFLECTION This [[Beauchemin’s]] answer did not satisfy everybody.
INFLECTION There was a [[Braithwaitian]] patience in the exchange on extradition.
TYPO [[Winston Fairwether]] suggested a shorter list of offences.
TYPO Mr [[Farquarson]] disagreed on liability.
TYPO According to [[Echevería]] the costs fall on cooperatives.
TYPO The summary by [[Guerline Saint-Fluer]] was adopted by the working group.
ORGANISATION The [[Blue Mountain Digital Trust]] offered to draft a clause on oversight.
ORGANISATION A colleague of the [[Demerara Policy Commons]] called the text premature.
ORGANISATION Speaking for [[Ravensworth Analytics]], one participant described the burden of preservation orders.
ORGANISATION Data held by [[Coral Exchange]] shows how few orders are followed up.
ACRONYM [[RADS]] has kept a record of such cases since the last election.
ACRONYM In the experience of [[NLISA]], registries can act without new powers.
ACRONYM The engineers of [[LRC]] see this every week.
ACRONYM [[MCW]] would have to lay off its night shift.
ADDRESS Comments can be sent to [[winston@demerara-policy.example]] until May.
ADDRESS The full statement is with [[malcolm.abernathy (at) ravensworth.example]].
ADDRESS The thread by [[@rosawoods]] has the figures.
ADDRESS Slides: ask [[kwame at coralexchange dot example]].
DOMAIN The mapping is published at [[ibiscivic.example]]/maps.
DOMAIN See [[https://www.bridgetownopen.example/statement]] for the whole text.
DOMAIN A longer version stands on [[notes.cedarstreet.example]].
DOMAIN The figures are from [[prairie-commons.example]], downloaded in May.
TITLE The [[Ombudsman for digital services]] reminded the room that complaints tripled.
TITLE An intervention by the [[head of network operations]] of an exchange point set out the cost.
TITLE The [[Chief Information Security Officer]] in the room disagreed.
TITLE As the [[senior researcher on encryption policy]] put it, scanning breaks trust.
COMBINATION The only [[academic from Suriname]] called for model clauses.
COMBINATION A [[Bahamian company representative]] feared that notice periods are too short.
COMBINATION One [[Trinidadian activist]] described arrests after a livestream.
COMBINATION The [[engineer from Ecuador]] asked who pays for storage.
QUOTATION It was feared that [[the wide definition of unauthorised access would turn good-faith security research into a crime across the whole region]].
QUOTATION [[When volunteers found the leak in the land registry, the only answer of the ministry was a complaint to the prosecutor]], as was reported.
QUOTATION Participants held that [[a clause that protects research must not depend on the permission of those whose systems are found to be weak]].
QUOTATION Some fear that [[the broad definition of unauthorised access would turn good-faith security research into a crime across our region]].
- Most groups asked that every offence require intent and serious harm.
- Participants from three stakeholder groups warned that the scope of the convention is still too wide.
- The Budapest Convention and its Second Additional Protocol were named as a baseline by some.
- Academic freedom was raised as a concern in Suriname, Guyana and elsewhere in the region.
- One speaker recalled the words of António Guterres on trust online.
- Grace periods of thirty days were proposed for small providers.
- It was said that a fair weather approach to rights will not survive the first crisis.
- The rivers of data that cross borders each second cannot be policed by treaty alone.
- Victoria, Santiago and Toledo host regional exchanges of this kind.
- Ms Rousseff’s veto of 2014 was mentioned as a precedent.
- The Inter-American Court, in a case against Chile, has set a standard of necessity.
- Civil society in Haiti has few resources to take part in such talks.
- Engineers need legal certainty before they can report vulnerabilities.
- The General Assembly adopted resolution 74/247 after a close vote.
- Several participants asked for a sunset clause and for a review after five years.
- Rosa Parks was quoted by way of example.
- Open access to the drafts, in all official languages, would help.
- A civic lab, a digital trust or a policy forum can offer such training.
- The text should say that production orders need the approval of a judge.
- ISPs, CERTs and NGOs should be consulted before any order under Article 29.
- Some groups preferred a list of offences; others preferred general terms.
- There was disagreement on whether metadata deserves the same protection as content.
- The chief executive of a large platform was cited from the press.
- Directors of companies should not be liable for the acts of users.
- In May and August the ad hoc committee will meet in New York and Vienna.
- Paul Vixie’s remarks at a public conference were cited.
- MLATs take ten months on average, according to public statistics.
- Network operators from many countries asked for cost recovery.
- The representatives of the private sector spoke of certainty and proportionality.
- Will, patience and money are needed to train investigators.
- Woods and rivers have no part in this analogy, as one speaker said.
- The San José Pact binds most of the states in the region.
- Journalists and researchers need an explicit defence of public interest.
- Amnesty International and Article 19 have published on the draft; see https://www.un.org/en.
- Mark the difference between access without right and access beyond authorisation.
- Faith in institutions is low where courts are slow.
- Two breakout groups came to the same view without having met.
- The secretariat was asked to translate the background paper into French.
- Extradition was discussed at length; no common view emerged.
- Laws like the Olimpia Act punish the spreading of intimate images.
- The Computer Fraud and Abuse Act was named as a cautionary example.
- Universities, companies and public bodies run incident response teams.
- Gender should be mainstreamed in capacity building, as most groups said.
- Hope was voiced that the chair’s next draft will be shorter.
- The professor’s chair metaphor was not taken up.
- The Caribbean Community has model laws from the HIPCAR project.
- Flores is an island and Toledo a city; neither has a cybercrime unit of its own.
- Participants asked that Articles 5 and 24 be read together.
- The dean of a law school was quoted from a newspaper of the previous week.
- Cyber-dependent crime alone should be covered, in the view of several groups.
- Indigenous communities asked to be consulted before towers are searched.
- UNODC was asked to publish the list of contributions.
`,
)
