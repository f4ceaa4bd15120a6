/**
 * Capitals, the largest cities and well-known provinces, in the product's languages, with more of them in the Americas. Each line
 * begins with the ISO 3166-1 alpha-2 code.
 */
import { foldWords } from './inflect.ts'

const table = `
AD Andorra la Vella
AE Abu Dhabi|Abou Dabi|Abu Dabi|Dubai
AF Kabul|Kaboul|Cabul
AG St. John's|Saint John's
AI The Valley
AL Tirana
AM Yerevan|Ereván|Erevan
AO Luanda
AR Buenos Aires|Córdoba|Rosario|Mendoza|La Plata|Tucumán|Mar del Plata|Salta|Santa Fe|Neuquén|Bariloche|Ushuaia|Jujuy|Chaco|Misiones|Patagonia|Resistencia|Bahía Blanca
AT Vienna|Viena|Vienne|Salzburg|Graz
AU Canberra|Camberra|Sydney|Sídney|Melbourne|Brisbane|Perth
AW Oranjestad
AZ Baku|Bakú|Bakou
BA Sarajevo
BB Bridgetown|Speightstown
BD Dhaka|Daca|Dacca
BE Brussels|Bruselas|Bruxelas|Bruxelles|Antwerp|Amberes|Antuérpia|Anvers|Ghent|Gand
BF Ouagadougou|Uagadugú
BG Sofia
BH Manama
BI Bujumbura|Gitega
BJ Cotonou|Porto-Novo
BL Gustavia
BM Hamilton
BO La Paz|Sucre|Santa Cruz de la Sierra|Cochabamba|El Alto|Oruro|Potosí|Tarija|Trinidad|Beni
BQ Kralendijk
BR Brasilia|Brasília|São Paulo|San Pablo|Rio de Janeiro|Río de Janeiro|Salvador|Bahia|Belo Horizonte|Minas Gerais|Fortaleza|Ceará|Recife|Pernambuco|Porto Alegre|Rio Grande do Sul|Curitiba|Paraná|Manaus|Amazonas|Belém|Pará|Goiânia|Florianópolis|Santa Catarina|Maceió|Natal|João Pessoa|Campinas|São Luís|Maranhão|Teresina|Cuiabá|Mato Grosso|Porto Velho|Rondônia|Acre|Roraima|Santos
BS Nassau|Freeport|Grand Bahama|Exuma|Eleuthera|New Providence
BW Gaborone
BY Minsk
BZ Belmopan|Belmopán|Belmopã|Belize City|Dangriga|Punta Gorda|Orange Walk|Corozal
CA Ottawa|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Quebec|Québec|Halifax|Winnipeg|Ontario|Alberta|Nova Scotia|Nouvelle-Écosse|Manitoba|Saskatchewan|Nunavut|Yukon|Newfoundland|British Columbia
CD Kinshasa|Kinsasa|Lubumbashi|Goma
CF Bangui
CG Brazzaville
CH Bern|Berna|Berne|Zurich|Zúrich|Zurique|Geneva|Ginebra|Genebra|Genève|Lausanne|Basel|Basilea|Bâle
CI Abidjan|Abiyán|Yamoussoukro
CL Santiago|Santiago de Chile|Valparaíso|Concepción|Antofagasta|Temuco|Iquique|Arica|Viña del Mar|La Serena|Puerto Montt|Punta Arenas|Valdivia|Araucanía|Atacama|Magallanes|Rancagua|Talca
CM Yaoundé|Yaundé|Douala
CN Beijing|Pekín|Pequim|Pékin|Shanghai|Shanghái|Xangai|Shenzhen|Hong Kong|Guangzhou
CO Bogotá|Bogota|Medellín|Cali|Barranquilla|Cartagena|Carthagène|Bucaramanga|Cúcuta|Pereira|Manizales|Santa Marta|Pasto|Popayán|Cauca|Antioquia|Chocó|Quibdó|Buenaventura|Valle del Cauca|Villavicencio|Ibagué|Nariño|Putumayo|Caquetá|La Guajira
CR San José|São José|Heredia|Alajuela|Cartago|Puntarenas|Guanacaste|Limón|Puerto Limón|Liberia
CU Havana|La Habana|Havane|Habana|Santiago de Cuba|Camagüey|Holguín|Matanzas|Santa Clara|Cienfuegos
CV Praia
CW Willemstad|Punda|Otrobanda
CY Nicosia|Nicósia|Nicosie
CZ Prague|Praga|Brno
DE Berlin|Berlín|Berlim|Munich|Múnich|Munique|Hamburg|Hamburgo|Frankfurt|Fráncfort|Cologne|Colonia|Bonn
DK Copenhagen|Copenhague
DM Roseau
DO Santo Domingo|Saint-Domingue|São Domingos|Santiago de los Caballeros|La Romana|San Pedro de Macorís|Puerto Plata
DZ Algiers|Argel|Alger
EC Quito|Guayaquil|Cuenca|Ambato|Manta|Loja|Esmeraldas|Riobamba|Machala|Ibarra|Galápagos|Imbabura|Pichincha|Chimborazo
EE Tallinn|Tallin
EG Cairo|El Cairo|Le Caire|Alexandria|Alejandría
ER Asmara
ES Madrid|Barcelona|Valencia|Sevilla|Seville|Séville|Bilbao|Zaragoza|Málaga|Catalonia|Cataluña|Catalunha|Catalogne|Galicia|Andalucía
ET Addis Ababa|Adís Abeba|Adis Abeba|Addis-Abeba
FI Helsinki|Helsinque
FJ Suva
FK Stanley
FR Paris|París|Lyon|Marseille|Marsella|Marselha|Toulouse|Bordeaux|Burdeos|Lille|Strasbourg|Estrasburgo|Nantes
GA Libreville
GB London|Londres|Manchester|Birmingham|Edinburgh|Edimburgo|Édimbourg|Glasgow|Cardiff|Belfast|Oxford|Cambridge|Bristol|Scotland|Escocia|Escócia|Écosse|Wales|Gales
GD St. George's|Saint George's
GE Tbilisi|Tiflis|Tbilissi
GF Cayenne|Cayena|Caiena|Saint-Laurent-du-Maroni|Kourou
GH Accra|Acra
GL Nuuk|Ilulissat
GM Banjul
GN Conakry|Conakri
GP Pointe-à-Pitre|Basse-Terre
GR Athens|Atenas|Athènes|Thessaloniki|Salónica
GT Guatemala City|Cidade da Guatemala|Ciudad de Guatemala|Quetzaltenango|Xela|Huehuetenango|Cobán|Alta Verapaz|Antigua Guatemala|Sololá|Chimaltenango|Petén|Escuintla|Quiché|Totonicapán
GW Bissau|Bisáu
GY Georgetown|Linden|New Amsterdam|Essequibo|Berbice|Demerara
HN Tegucigalpa|San Pedro Sula|La Ceiba|Choluteca|El Progreso|Comayagua|Aguán|Bajo Aguán|Olancho|La Mosquitia
HR Zagreb
HT Port-au-Prince|Puerto Príncipe|Porto Príncipe|Cap-Haïtien|Cabo Haitiano|Jacmel|Les Cayes|Gonaïves|Pétion-Ville
HU Budapest|Budapeste
ID Jakarta|Yakarta|Jacarta
IE Dublin|Dublín|Dublim|Cork|Galway
IL Jerusalem|Jerusalén|Jérusalem|Tel Aviv
IN New Delhi|Nueva Delhi|Nova Deli|Delhi|Mumbai|Bombay|Bangalore|Bengaluru|Chennai|Kolkata|Calcuta|Hyderabad
IQ Baghdad|Bagdad|Bagdá
IR Tehran|Teherán|Teerã|Téhéran
IS Reykjavik|Reikiavik|Reikjavik
IT Rome|Roma|Milan|Milán|Milão|Naples|Nápoles|Turin|Turín|Florence|Florencia|Bologna
JM Kingston|Montego Bay|Spanish Town|Mandeville|Ocho Rios|Portmore
JO Amman|Amán|Amã
JP Tokyo|Tokio|Tóquio|Osaka|Kyoto|Kioto
KE Nairobi|Mombasa
KG Bishkek|Biskek
KH Phnom Penh|Nom Pen
KN Basseterre|Nevis
KP Pyongyang
KR Seoul|Seúl|Seul|Séoul|Busan
KW Kuwait City
KY George Town|Grand Cayman
KZ Astana|Almaty
LA Vientiane|Vientián
LB Beirut|Beirute|Beyrouth
LC Castries|Gros Islet|Vieux Fort|Soufrière|Pitons
LK Colombo
LR Monrovia
LT Vilnius|Vilna|Vilnius
LU Luxembourg City
LV Riga
LY Tripoli|Trípoli
MA Rabat|Casablanca|Marrakesh|Marrakech|Fez
MC Monte Carlo
MD Chisinau|Chisináu
ME Podgorica
MF Marigot
MG Antananarivo
MK Skopje|Skopie
ML Bamako
MM Yangon|Rangún|Naypyidaw
MN Ulaanbaatar|Ulán Bator
MQ Fort-de-France
MR Nouakchott
MS Plymouth
MT Valletta|La Valeta|Valeta|La Valette
MU Port Louis
MV Malé
MW Lilongwe|Blantyre
MX Mexico City|Ciudad de México|Cidade do México|CDMX|Guadalajara|Jalisco|Monterrey|Nuevo León|Puebla|Tijuana|Ciudad Juárez|Mérida|Yucatán|Oaxaca|Chiapas|San Cristóbal de las Casas|Tuxtla Gutiérrez|Veracruz|Xalapa|Querétaro|Morelia|Michoacán|Culiacán|Sinaloa|Guerrero|Acapulco|Hermosillo|Sonora|Guanajuato|Toluca|Cancún|Quintana Roo|Chihuahua|Coahuila|Saltillo|Zacatecas|Tabasco|Campeche|Tlaxcala|Aguascalientes|Tamaulipas|Cuernavaca
MY Kuala Lumpur
MZ Maputo
NA Windhoek
NE Niamey
NG Abuja|Lagos|Kano
NI Managua|Manágua|León|Granada|Masaya|Matagalpa|Estelí|Bluefields|Chinandega
NL Amsterdam|Ámsterdam|Amsterdã|The Hague|La Haya|Haia|La Haye|Rotterdam|Róterdam|Utrecht
NO Oslo|Bergen
NP Kathmandu|Katmandú|Katmandu|Katmandou
NZ Wellington|Auckland|Christchurch
OM Muscat|Mascate
PA Panama City|Ciudad de Panamá|Cidade do Panamá|Colón|David|Chiriquí|Bocas del Toro|Guna Yala|Darién
PE Lima|Arequipa|Trujillo|Cusco|Cuzco|Chiclayo|Piura|Iquitos|Loreto|Puno|Juliaca|Tacna|Callao|Ayacucho|Huancayo|Cajamarca|Ucayali|Pucallpa|Huancavelica|Apurímac|Madre de Dios
PG Port Moresby
PH Manila|Manille|Cebu|Davao
PK Islamabad|Karachi|Lahore
PL Warsaw|Varsovia|Varsóvia|Varsovie|Krakow|Cracovia|Cracovie
PM Miquelon
PR San Juan|Ponce|Mayagüez|Bayamón|Caguas|Vieques
PS Ramallah|Ramala|Gaza
PT Lisbon|Lisboa|Lisbonne|Porto|Oporto|Coimbra|Braga
PY Asunción|Assunção|Asuncion|Ciudad del Este|Encarnación|Guairá|Concepción|Villarrica|Itapúa
QA Doha
RO Bucharest|Bucarest|Bucareste|Cluj
RS Belgrade|Belgrado
RU Moscow|Moscú|Moscou|Saint Petersburg|San Petersburgo|São Petersburgo
RW Kigali
SA Riyadh|Riad|Riyad|Jeddah|Yeda
SD Khartoum|Jartum|Cartum
SE Stockholm|Estocolmo|Gothenburg|Gotemburgo|Malmö
SG Singapore|Singapur|Singapura|Singapour
SI Ljubljana|Liubliana
SK Bratislava
SL Freetown
SN Dakar
SO Mogadishu|Mogadiscio|Mogadíscio
SR Paramaribo|Nickerie|Marowijne|Moengo
SS Juba
SV San Salvador|São Salvador|Santa Ana|San Miguel|Soyapango|Santa Tecla|Sonsonate|La Libertad|Chalatenango|Morazán
SX Philipsburg
SY Damascus|Damasco|Damas|Aleppo|Alepo
TC Cockburn Town|Providenciales|Grand Turk
TD N'Djamena|Yamena
TG Lomé
TH Bangkok|Banguecoque
TJ Dushanbe
TL Dili
TM Ashgabat|Asjabad
TN Tunis|Túnez
TR Ankara|Ancara|Istanbul|Estambul|Istambul
TT Port of Spain|Port d'Espagne|Port-of-Spain|Puerto España|Porto de Espanha|San Fernando|Chaguanas|Arima|Tobago|Scarborough
TW Taipei|Taipéi
TZ Dodoma|Dar es Salaam|Zanzibar
UA Kyiv|Kiev|Kyjiw|Lviv|Odesa|Kharkiv
UG Kampala
US Washington|Washington DC|New York|Nueva York|Nova York|Los Angeles|Los Ángeles|Chicago|Houston|Texas|Tejas|Dallas|Austin|El Paso|Miami|Florida|Tampa|Boston|Massachusetts|San Francisco|California|San Diego|Seattle|Denver|Colorado|Phoenix|Arizona|Albuquerque|New Mexico|Nuevo México|Atlanta|Philadelphia|Filadelfia|Detroit|Minneapolis|Minnesota|Oregon|Silicon Valley|Nebraska|Kansas|Iowa|Dakota|Montana|Louisiana|New Orleans|Nueva Orleans|Baltimore|Maryland|Virginia|Ohio|Michigan|Wisconsin|Alaska|Hawaii|Hawái
UY Montevideo|Montevidéu|Montévidéo|Salto|Paysandú|Maldonado|Punta del Este|Colonia del Sacramento|Canelones|Tacuarembó|Rivera|Melo
UZ Tashkent|Taskent
VC Kingstown|Bequia|Grenadines|Granadinas
VE Caracas|Maracaibo|Valencia|Barquisimeto|Maracay|Ciudad Guayana|Mérida|San Cristóbal|Zulia|Táchira|Barinas|Cumaná|Ciudad Bolívar
VG Road Town|Tortola
VI Charlotte Amalie|Saint Croix
VN Hanoi|Hanói|Hanoï|Ho Chi Minh City|Saigon
VU Port Vila
WS Apia
XK Pristina
YE Sanaa|Saná
ZA Pretoria|Pretória|Johannesburg|Johannesburgo|Joanesburgo|Cape Town|Ciudad del Cabo|Cidade do Cabo|Le Cap|Durban
ZM Lusaka
ZW Harare
`

export const cities: readonly { code: string; words: readonly string[] }[] = table
  .trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(3)
      .split('|')
      .map((name) => ({ code: line.slice(0, 2), words: foldWords(name) })),
  )
