/** Rivers, mountains, lakes, seas, deserts and regions of land whose names people and organisations also bear. All folded. */
import { foldWords } from './inflect.ts'

/** Names, and landforms that are written as names: «la Sierra», «el Bajío». */
export const landscapes: ReadonlySet<string> = new Set(
  foldWords(`
    Amazonas Amazon Orinoco Magdalena Cauca Paraná Paraguay Uruguay Pilcomayo Bermejo Salado Negro Colorado Limay Chubut Futaleufú Biobío Bío Maule Maipo Mapocho Loa
    Rímac Marañón Ucayali Apurímac Urubamba Vilcanota Huallaga Napo Putumayo Caquetá Guaviare Meta Arauca Apure Caroní Caura Atrato Sinú Guayas Esmeraldas Pastaza
    Beni Mamoré Madeira Purús Juruá Xingu Tapajós Tocantins Araguaia Negro Solimões Iguaçu Iguazú Tietê Paraíba Capibaribe Jequitinhonha Doce Oyapock Oiapoque Maroni Marowijne Corentyne Corantijn
    Essequibo Demerara Berbice Mazaruni Suriname Coppename Lempa Motagua Usumacinta Grijalva Papaloapan Balsas Lerma Bravo Ulúa Aguán Patuca Coco Wangki Térraba Chagres Tuira Dulce Polochic
    Ozama Yuna Yaque Artibonite Massacre Cauto Almendares Toa Cobre Misisipi Mississippi Missouri Ohio Colorado Columbia Hudson Potomac Delaware Susquehanna Rappahannock Savannah Yukon
    Mackenzie Fraser Saguenay Outaouais Richelieu Chaudière Peace Saskatchewan Churchill Nile Nilo Nil Niger Congo Zambezi Zambeze Limpopo Volta Senegal Gambia Orange Okavango Tana Rufiji
    Danube Danubio Danúbio Rhine Rin Reno Rhin Rhône Ródano Seine Sena Loire Loira Garonne Elbe Elba Vistula Dnieper Dniéper Dnipro Don Volga Tagus Tajo Tejo Ebro Duero Douro Guadalquivir Thames Támesis
    Tigris Tigre Euphrates Éufrates Jordan Indus Indo Ganges Brahmaputra Mekong Yangtze Yangtsé Amur
    Andes Alpes Alps Pirineos Pyrenees Pyrénées Himalaya Cáucaso Caucasus Atlas Rocallosas Rockies Apalaches Appalachians Urales Ural Adirondacks Laurentides Laurentians Vosges Jura Cévennes Cuchumatanes
    Aconcagua Chimborazo Cotopaxi Cayambe Tungurahua Pichincha Illimani Illampu Sajama Huascarán Ausangate Misti Ampato Licancabur Ojos Fitz Osorno Villarrica Lanín Popocatépetl Iztaccíhuatl Orizaba
    Citlaltépetl Malinche Paricutín Tacaná Tajumulco Acatenango Izalco Ilamatepec Masaya Momotombo Concepción Arenal Irazú Poás Turrialba Barú Ávila Roraima Auyantepui Duida Neblina Kilimanjaro
    Kenya Ararat Vesubio Vesuvius Etna Teide Everest Denali Rainier Shasta Olympus Olimpo Duarte Pelée Soufrière Liamuiga Pitons Blue
    Titicaca Poopó Coipasa Uyuni Atitlán Izabal Amatitlán Nicaragua Cocibolca Xolotlán Managua Gatún Arenal Maracaibo Chapala Pátzcuaro Texcoco Llanquihue Nahuel Huapi Enriquillo Superior Ontario Erie
    Huron Michigan Champlain Winnipeg Victoria Tanganyika Malawi Chad Ladoga Balaton Ginebra Geneva
    Atacama Sahara Sáhara Gobi Kalahari Namib Mojave Sonora Sechura Guajira Patagonia Pampa Pampas Puna Chaco Llanos Altiplano Sertão Sertao Cerrado Caatinga Pantanal Agreste Planalto Bajío Meseta
    Sabana Savanna Prairie Prairies Serra Sierra Cordillera Cordilheira Mesa Costa Litoral Montaña Selva Oriente Páramo Yunga Yungas Quebrada Valle Vale Vallée Valley Cuenca Bacia Basin Delta Estuario Estuary
    Isthmus Istmo Isthme Península Peninsula Península Antillas Antilhas Antilles Araucanía Mosquitia Petén Darién Chiriquí Guanacaste Yucatán Huasteca Mixteca Sierra Nevada
    Atlantic Atlántico Atlântico Atlantique Pacific Pacífico Pacifique Caribbean Caribe Caraïbe Mediterranean Mediterráneo Mediterrâneo Báltico Baltic Arctic Ártico Antártida Antarctic Chesapeake Fundy
    Hudson Baffin Labrador Bering Magallanes Magellan Hormuz Bósforo Gibraltar Windward Leeward Barlovento Sotavento Barlavento Rift Steppe Estepa Tundra Great Plains Lakes Highlands Lowlands Plateau
    Meridian Meridiano Equator Ecuador Equador Trópico Tropic
  `),
)

/** Landforms that are names only by themselves: «el Bajío», «o Planalto». */
export const kindsOfLand: ReadonlySet<string> = new Set(
  foldWords(
    'sierra serra cordillera cordilheira valle vale vallée valley costa litoral selva sertão cerrado caatinga pantanal agreste pampa pampas puna chaco llanos altiplano planalto bajío meseta sabana páramo yungas delta istmo isthme isthmus península peninsula rift prairie prairies highlands lowlands andes amazonas amazonía',
  ),
)

/** Words that appear next to them when land or water is meant: floods, maps, heights. */
export const landscapeWords: ReadonlySet<string> = new Set(
  foldWords(`
    river rivers mountain mountains valley valleys basin bay gulf island islands lake lakes ocean sea coast desert plain plains peak peaks range ridge volcano flood floods flooding waters storms storm
    río ríos montaña montañas valle valles cuenca bahía golfo isla islas lago lagos océano mar costa desierto llanura pico volcán crecida crecidas inundación inundaciones aguas caudal cauce tormentas tormenta
    rios montanha montanhas vales bacia baía ilha ilhas oceano deserto planície vulcão cheia cheias enchente enchentes águas tempestades
    rivière rivières fleuve fleuves montagne montagnes vallée vallées bassin baie golfe île îles lac lacs océan mer côte désert plaine volcan crue crues eaux tempêtes tempête
  `),
)
