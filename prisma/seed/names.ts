/** Names common in the Americas, from which fictional people are composed. */
import type { Random } from './random.ts'

interface NamePool {
  given: string[]
  family: string[]
  /** Number of family names that a person has. */
  families: 1 | 2
}

const list = (text: string): string[] => text.split(',').map((name) => name.trim())

const pools = {
  spanish: {
    given: list(
      'Adriana, Alejandro, Amparo, Andrés, Beatriz, Bruno, Camila, Carolina, Catalina, Claudia, Cristóbal, Daniela, Diego, Elena, Emiliano, Esteban, Ezequiel, Fabiola, Facundo, Fernanda, Florencia, Gabriel, Graciela, Gonzalo, Guadalupe, Hernán, Ignacio, Inés, Irene, Jimena, Joaquín, Josefina, Julián, Laura, Leonel, Lourdes, Lucía, Magdalena, Manuela, Marcela, Mariano, Martina, Matías, Maximiliano, Milagros, Natalia, Nicolás, Norma, Octavio, Paloma, Pilar, Rafael, Ramiro, Raquel, Renata, Rocío, Rodrigo, Sebastián, Silvina, Sofía, Soledad, Teresa, Valentina, Verónica, Víctor, Ximena, Yolanda',
    ),
    family: list(
      'Acevedo, Aguirre, Alarcón, Altamirano, Arango, Aranda, Arce, Barrientos, Benítez, Bermúdez, Bustamante, Cabrera, Cáceres, Calderón, Cárdenas, Carvajal, Castañeda, Cifuentes, Cornejo, Corrales, Dávila, Echeverría, Escobedo, Espinoza, Figueroa, Fonseca, Galindo, Gaitán, Guerrero, Hinojosa, Ibarra, Jaramillo, Larraín, Ledesma, Lozano, Maldonado, Manrique, Medrano, Mendieta, Montenegro, Mosquera, Navarrete, Noriega, Ocampo, Olivares, Orellana, Osorio, Palacios, Paredes, Peralta, Pizarro, Quintana, Quiroga, Restrepo, Rivas, Robledo, Saavedra, Salcedo, Sandoval, Santillán, Solórzano, Tejada, Toledo, Ugarte, Urrutia, Valdivia, Valenzuela, Vallejo, Verástegui, Villalobos, Zambrano, Zamora, Zúñiga',
    ),
    families: 2,
  },
  portuguese: {
    given: list(
      'Adriano, Aline, Amanda, André, Antônia, Benedito, Bianca, Breno, Camila, Cecília, Clara, Débora, Diogo, Edson, Eduarda, Elisa, Fabiana, Flávia, Gilberto, Helena, Heitor, Iara, Ícaro, Ingrid, Isadora, Janaína, João Pedro, Jussara, Karina, Lara, Leandro, Letícia, Lívia, Maiara, Marcelo, Marina, Mauro, Moacir, Natália, Otávio, Patrícia, Rafaela, Raíssa, Renan, Rosângela, Sílvia, Tainá, Thiago, Ubiratan, Vinícius, Viviane, Yasmin',
    ),
    family: list(
      'de Almeida, Amaral, Andrade, de Araújo, Azevedo, Barreto, Bittencourt, Brandão, Cardoso, Carneiro, Cavalcanti, Coutinho, da Cunha, Dantas, Drummond, Duarte, Falcão, Farias, Figueiredo, Fontes, Freitas, Guimarães, Holanda, Junqueira, Lacerda, Leite, Macedo, Magalhães, Medeiros, Moreira, do Nascimento, Nogueira, Paiva, Peixoto, Pimentel, Queiroz, Ramalho, Resende, dos Reis, Rocha, Sampaio, Siqueira, de Sousa, Tavares, Teixeira, Vasconcelos, Viana, Xavier',
    ),
    families: 2,
  },
  english: {
    given: list(
      'Abigail, Adrian, Alana, Amara, Andre, Audrey, Bennett, Brianna, Caleb, Candace, Carter, Celeste, Daphne, Darnell, Deborah, Desmond, Eleanor, Elijah, Esther, Farrah, Gareth, Grace, Hannah, Harold, Imani, Jerome, Joanna, Jordan, Keisha, Kendra, Lauren, Leah, Lionel, Malcolm, Marcia, Maya, Meredith, Miriam, Naomi, Nathaniel, Owen, Paige, Quentin, Rachel, Roland, Ruth, Simone, Tamara, Theodore, Tessa, Vaughn, Wendell, Winona, Zachary',
    ),
    family: list(
      'Abernathy, Alleyne, Atherton, Beckford, Blackwood, Braithwaite, Calloway, Carrington, Chambers, Colebrook, Cumberbatch, Dunmore, Ellsworth, Fairweather, Farquharson, Garrison, Gittens, Hadley, Harcourt, Haverford, Holloway, Ingram, Jessamy, Kerrigan, Langford, Lashley, Lindqvist, Macallister, Marchbanks, Merriweather, Nettleford, Oakes, Okonjo, Pemberton, Pinnock, Quarrie, Ravensworth, Rutherford, Sinclair, Stanhope, Tennyson, Thackeray, Underhill, Vandermeer, Wainwright, Westbrook, Whitlock, Yearwood',
    ),
    families: 1,
  },
  french: {
    given: list(
      'Adèle, Alexis, Anaïs, Antoine, Aurélie, Bastien, Béatrice, Brigitte, Camille, Céline, Danièle, Édouard, Élodie, Étienne, Fabienne, Florence, Frantz, Gaëlle, Geneviève, Guerline, Hélène, Islande, Jacinthe, Jean-Robert, Joëlle, Laurent, Louis-Philippe, Marie-Ève, Marjolaine, Maxime, Mirlande, Nadège, Noémie, Pascal, Régine, Romain, Rose-Laure, Sandrine, Stéphane, Véronique, Wilner, Yolette, Yves',
    ),
    family: list(
      'Archambault, Augustin, Beaubrun, Beauchemin, Bellegarde, Bélizaire, Bergeron, Boisvert, Charbonneau, Chouinard, Cadet, Desjardins, Desrosiers, Dorcély, Duvivier, Exantus, Fontaine, Gagnon, Gervais, Jean-Baptiste, Joseph, Labelle, Lachance, Laflamme, Laforest, Laguerre, Lemieux, Mondésir, Montreuil, Noël, Ouellet, Paquette, Pierre-Louis, Rochefort, Saint-Fleur, Sanon, Théberge, Toussaint, Vaillancourt, Valcin',
    ),
    families: 1,
  },
  andean: {
    given: list(
      'Amaru, Illari, Inti, Killa, Kusi, Nayra, Qori, Sami, Sayri, Suyana, Urpi, Wara, Wayra, Yuri, Edgar, Freddy, Juana, Justina, Nilda, Wilber',
    ),
    family: list(
      'Apaza, Calizaya, Callisaya, Ccori, Choque, Condori, Cusihuamán, Guamán, Huanca, Huarachi, Lema, Llanque, Mamani, Pari, Pilataxi, Poma, Quenta, Quispe, Sisa, Tenesaca, Ticona, Tipán, Yupanqui',
    ),
    families: 2,
  },
  maya: {
    given: list(
      'Aj Pop, Itzel, Ixchel, Ixmucané, Nikté, Sac-Nicté, Yaxkin, Balam, Candelaria, Domingo, Eulalia, Feliciano, Manuela, Marcelino, Micaela, Pascuala, Tomasa',
    ),
    family: list(
      'Ajanel, Ajquejay, Canul, Caal, Cahuich, Choc, Chub, Coc, Cumes, Dzul, Ixcoy, Lix, Mucú, Pech, Pop, Quej, Raxón, Sacalxot, Tun, Tzoc, Tzul, Uc, Xol',
    ),
    families: 2,
  },
  southern: {
    given: list(
      'Ayelén, Aliwen, Antü, Kallfü, Lautaro, Lihuén, Llanka, Nahuel, Rayén, Suyai, Arami, Jasy, Panambi, Yrupé, Elba, Ramón, Blanca, Rosendo',
    ),
    family: list(
      'Antileo, Antinao, Cayuqueo, Catrileo, Collío, Curiqueo, Huenchumil, Huentequeo, Lemunao, Llancafil, Marileo, Nahuelpán, Painemal, Quidel, Tranamil, Arapoty, Benítez, Duarte, Portillo',
    ),
    families: 2,
  },
  northern: {
    given: list(
      'Aiyana, Akiak, Alasie, Dakota, Jolene, Kateri, Nanook, Ruby, Sedna, Shania, Tala, Waylon, Winona, Marlene, Raymond',
    ),
    family: list(
      'Begaye, Benally, Cardinal, Etsitty, Littlebear, Kanatakta, Kudlak, Makokis, Manuelito, Nez, Okpik, Ootoova, Pangowish, Redsky, Sandypoint, Tsosie, Whiteduck, Yazzie',
    ),
    families: 1,
  },
  indoCaribbean: {
    given: list(
      'Anil, Anjali, Ashwin, Devika, Gaitri, Indira, Kavita, Krishendath, Leela, Navin, Omar, Parbatie, Rajiv, Reshma, Roshan, Sadia, Sharda, Shivani, Vidya, Zainab',
    ),
    family: list(
      'Baksh, Balgobin, Bhagwandin, Deonarine, Gobardhan, Jagmohan, Jaikaran, Khemraj, Lachmon, Maharaj, Mahabir, Ojha, Persaud, Ramcharan, Ramdhani, Ramsaroop, Seecharan, Sookdeo, Sukhdeo, Tiwari',
    ),
    families: 1,
  },
} satisfies Record<string, NamePool>

type Pool = keyof typeof pools

/** Countries and territories of the Americas: the names common there, and the languages spoken. */
export const lands: Record<
  string,
  { names: Partial<Record<Pool, number>>; speaks: string[]; mails: 'en' | 'es' | 'pt_BR' | 'fr' }
> = {
  AR: { names: { spanish: 9, southern: 1 }, speaks: ['es'], mails: 'es' },
  BB: { names: { english: 1 }, speaks: ['en'], mails: 'en' },
  BO: { names: { spanish: 1, andean: 1 }, speaks: ['es', 'ay', 'qu'], mails: 'es' },
  BR: { names: { portuguese: 1 }, speaks: ['pt'], mails: 'pt_BR' },
  BZ: { names: { english: 2, maya: 1, spanish: 1 }, speaks: ['en', 'es'], mails: 'en' },
  CA: { names: { english: 4, french: 3, northern: 2, indoCaribbean: 1 }, speaks: ['en', 'fr'], mails: 'en' },
  CL: { names: { spanish: 3, southern: 1 }, speaks: ['es'], mails: 'es' },
  CO: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  CR: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  CU: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  DO: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  EC: { names: { spanish: 2, andean: 1 }, speaks: ['es', 'qu'], mails: 'es' },
  GT: { names: { spanish: 1, maya: 1 }, speaks: ['es'], mails: 'es' },
  GY: { names: { english: 1, indoCaribbean: 1 }, speaks: ['en'], mails: 'en' },
  HN: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  HT: { names: { french: 1 }, speaks: ['fr', 'ht'], mails: 'fr' },
  JM: { names: { english: 1 }, speaks: ['en'], mails: 'en' },
  MX: { names: { spanish: 7, maya: 1 }, speaks: ['es'], mails: 'es' },
  NI: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  PA: { names: { spanish: 3, english: 1 }, speaks: ['es', 'en'], mails: 'es' },
  PE: { names: { spanish: 2, andean: 1 }, speaks: ['es', 'qu'], mails: 'es' },
  PR: { names: { spanish: 1 }, speaks: ['es', 'en'], mails: 'es' },
  PY: { names: { spanish: 2, southern: 1 }, speaks: ['es', 'gn'], mails: 'es' },
  SR: { names: { indoCaribbean: 1 }, speaks: ['nl', 'en'], mails: 'en' },
  SV: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  TT: { names: { english: 1, indoCaribbean: 1 }, speaks: ['en'], mails: 'en' },
  US: { names: { english: 4, spanish: 2, northern: 1, indoCaribbean: 1 }, speaks: ['en', 'es'], mails: 'en' },
  UY: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
  VE: { names: { spanish: 1 }, speaks: ['es'], mails: 'es' },
}

/** Relative frequency of each country. */
export const landWeights: Record<string, number> = {
  AR: 11,
  BB: 3,
  BO: 6,
  BR: 22,
  BZ: 3,
  CA: 8,
  CL: 8,
  CO: 13,
  CR: 5,
  CU: 2,
  DO: 5,
  EC: 7,
  GT: 7,
  GY: 3,
  HN: 4,
  HT: 5,
  JM: 5,
  MX: 17,
  NI: 2,
  PA: 4,
  PE: 9,
  PR: 3,
  PY: 5,
  SR: 3,
  SV: 5,
  TT: 5,
  US: 10,
  UY: 5,
  VE: 6,
}

/** A full name typical of the country. */
export function nameFrom(random: Random, country: string): string {
  const { given, family, families }: NamePool = pools[random.weighted<Pool>(lands[country]?.names ?? { english: 1 })]
  const first = random.pick(given)
  const last = random.some(random.shuffled(family), families === 2 && random.chance(0.8) ? 2 : 1)
  return `${first} ${last.join(' ')}`
}
