/** Names of languages that Chromium leaves out of what it brings, by ISO 639-1, as the Unicode CLDR has them. */
export const rareLanguages: Readonly<Record<string, string>> = {
  en:
    'aa Afar, ab Abkhazian, ae Avestan, av Avaric, ba Bashkir, bi Bislama, bo Tibetan, ce Chechen, ' +
    'ch Chamorro, cr Cree, cu Church Slavic, cv Chuvash, dz Dzongkha, ff Fula, fj Fijian, gv Manx, ' +
    'ho Hiri Motu, hz Herero, ie Interlingue, ii Sichuan Yi, ik Inupiaq, io Ido, iu Inuktitut, kg Kongo, ' +
    'ki Kikuyu, kj Kuanyama, kl Kalaallisut, kr Kanuri, ks Kashmiri, kv Komi, kw Cornish, li Limburgish, ' +
    'lu Luba-Katanga, mh Marshallese, na Nauru, nd North Ndebele, ng Ndonga, nr South Ndebele, nv Navajo, ' +
    'oj Ojibwa, os Ossetic, pi Pali, rn Rundi, sc Sardinian, se Northern Sami, sg Sango, ss Swati, ' +
    'ty Tahitian, ve Venda, vo Volapük, za Zhuang',
  es:
    'aa afar, ab abjasio, ae avéstico, av avar, ba baskir, bi bislama, bo tibetano, ce checheno, ch chamorro, ' +
    'cr cree, cu eslavo eclesiástico, cv chuvasio, dz dzongkha, ff fula, fj fiyiano, gv manés, ho hiri motu, ' +
    'hz herero, ie interlingue, ii yi de Sichuán, ik inupiaq, io ido, iu inuktitut, kg kongo, ki kikuyu, ' +
    'kj kuanyama, kl groenlandés, kr kanuri, ks cachemir, kv komi, kw córnico, li limburgués, lu luba-katanga, ' +
    'mh marshalés, na nauruano, nd ndebele septentrional, ng ndonga, nr ndebele meridional, nv navajo, ' +
    'oj ojibwa, os osético, pi pali, rn kirundi, sc sardo, se sami septentrional, sg sango, ss suazi, ' +
    'ty tahitiano, ve venda, vo volapük, za zhuang',
  'pt-BR':
    'aa afar, ab abcázio, ae avéstico, av avárico, ba bashkir, bi bislamá, bo tibetano, ce checheno, ' +
    'ch chamorro, cr cree, cu eslavo eclesiástico, cv tchuvache, dz dzonga, ff fula, fj fijiano, gv manx, ' +
    'ho hiri motu, hz herero, ie interlingue, ii sichuan yi, ik inupiaque, io ido, iu inuktitut, kg congolês, ' +
    'ki quicuio, kj cuanhama, kl groenlandês, kr canúri, ks caxemira, kv komi, kw córnico, li limburguês, ' +
    'lu luba-catanga, mh marshalês, na nauruano, nd ndebele do norte, ng dongo, nr ndebele do sul, nv navajo, ' +
    'oj ojibwa, os osseto, pi páli, rn rundi, sc sardo, se sami setentrional, sg sango, ss suázi, ty taitiano, ' +
    've venda, vo volapuque, za zhuang',
  fr:
    'aa afar, ab abkhaze, ae avestique, av avar, ba bachkir, bi bichelamar, bo tibétain, ce tchétchène, ' +
    'ch chamorro, cr cree, cu slavon d’église, cv tchouvache, dz dzongkha, ff peul, fj fidjien, gv mannois, ' +
    'ho hiri motu, hz héréro, ie interlingue, ii yi du Sichuan, ik inupiaq, io ido, iu inuktitut, kg kikongo, ' +
    'ki kikuyu, kj kuanyama, kl groenlandais, kr kanouri, ks cachemiri, kv komi, kw cornique, li limbourgeois, ' +
    'lu luba-katanga (kiluba), mh marshallais, na nauruan, nd ndébélé du Nord, ng ndonga, nr ndébélé du Sud, ' +
    'nv navajo, oj ojibwa, os ossète, pi pali, rn roundi, sc sarde, se same du Nord, sg sango, ss swati, ' +
    'ty tahitien, ve venda, vo volapük, za zhuang',
}
