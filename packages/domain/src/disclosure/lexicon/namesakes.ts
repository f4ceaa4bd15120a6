/** Words that are people's names and something else, with the words that accompany the other meaning. All folded. */
import { foldWords } from './inflect.ts'

interface Namesakes {
  names: ReadonlySet<string>
  /** One of these must be in the same sentence. */
  beside: ReadonlySet<string>
}

const group = (names: string, beside: string): Namesakes => ({
  names: new Set(foldWords(names)),
  beside: new Set(foldWords(beside)),
})

export const namesakes: readonly Namesakes[] = [
  // Programming languages and software
  group(
    'Ruby Pascal Julia Ada Python Perl Swift Scala Dart Java Rust Elixir Eiffel Haskell Kotlin Lisp Logo Crystal Cassandra Jenkins Sasser Melissa',
    `COBOL Fortran BASIC C language languages library libraries package packages code compiler framework script scripts software program programs program programming developer bug malware worm virus
     lenguaje lenguajes biblioteca bibliotecas paquete código compilador programa programación
     linguagem linguagens pacote programação langage langages bibliothèque bibliothèques paquet logiciel programme programmation ver`,
  ),
  // Languages of peoples
  group(
    'Maya Mayan Aymara Quechua Guaraní Nahuatl Mapuche Garifuna Miskito Kuna Guna Xhosa Swahili Tamil Bengali Tupi Cree Dene Inuktitut Mixe Otomi Zapoteco K’iche Mam Kaqchikel Creole Kriol Papiamento Yanomami Ticuna Shipibo Wayuu Kichwa Lakota Navajo Romani Sami Wolof Pulaar Fula Serer Hausa Yoruba Igbo Akan Twi Ewe Fon Bambara Lingala Kikongo Kinyarwanda Luganda Kikuyu Luo Amharic Tigrinya Oromo Somali Zulu Sotho Tswana Shona Malagasy Tamazight Berber Kurdish Pashto Farsi Urdu Hindi Punjabi Gujarati Marathi Telugu Kannada Malayalam Nepali Sinhala Kazakh Uzbek Uyghur Tatar Mongolian Tibetan Malay Javanese Tagalog Cebuano Ilocano Maori Samoan Tongan Fijian Hawaiian Tahitian Chamorro Basque Catalan Galician Breton Welsh Gaelic Irish Frisian Faroese Greenlandic Inuit Mohawk Ojibwe Cherokee Choctaw Mapudungun Ayoreo Guna Emberá Nasa Pemon Warao Papiamentu Sranan Kriolu Kreyol Patois Zapotec Mixtec Huichol Purepecha Totonac Tzotzil Tzeltal Tojolabal Yucatec Qanjobal Ixil Poqomchi Garinagu Rapanui Atikamekw Innu Mikmaq Anishinaabe',
    `language languages speaking speakers tongue tongues translation translated interpretation people peoples alphabet dictionary glossary word words
     idioma idiomas lengua lenguas hablantes traducción traducido interpretación pueblo pueblos glosario palabra palabras
     língua línguas falantes tradução traduzido interpretação povo povos glossário palavra palavras
     langue langues locuteurs traduction traduit interprétation peuple peuples glossaire mot mots créole quechua aymara guarani`,
  ),
]

/** A language, unless something indicates that a person is meant. */
export const languagesOfPeoples: ReadonlySet<string> = namesakes[1]?.names ?? new Set()
