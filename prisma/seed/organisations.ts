/** Fictional organisations by sector: `CC Name`. */
const list = (text: string): { country: string; name: string }[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ country: line.trim().slice(0, 2), name: line.trim().slice(3) }))

export type Sector = 'civil' | 'technical' | 'private' | 'academic' | 'rights' | 'public' | 'regional'

export const organisations: Record<Sector, { country: string; name: string }[]> = {
  civil: list(`
    AR Fundación Vereda Digital
    AR Centro de Políticas del Litoral
    BB Bridgetown Open Forum
    BO Red Altiplano Conectado
    BR Instituto Fio da Meada
    BR Observatório da Rede Aberta
    BR Associação Cidades Vigilantes
    BR Coletivo Banda Larga
    CA Northern Lights Internet Society for All
    CL Corporación Puerto Abierto
    CO Fundación Karibe en Línea
    CO Corporación Tejido Público
    CR Asociación Umbral Ciudadano
    DO Instituto Ozama de Transparencia
    EC Fundación Mitad del Código
    GT Asociación Lazos del Istmo
    GY Demerara Policy Commons
    HN Foro Valle Abierto
    HT Réseau Citoyen Lakay Konekte
    JM Blue Mountain Digital Trust
    MX Centro Nopal de Políticas Digitales
    MX Red Ciudadana Tercera Raíz
    MX Fundación Puentes de Datos
    PA Fundación Dos Océanos
    PE Asociación Hilo Andino
    PE Centro Qhapaq Ñan Digital
    PY Fundación Ysyry
    SR Stichting Open Wijk
    SV Fundación Torogoz
    TT Ibis Civic Network
    US Cedar Street Civic Lab
    US Prairie Commons Project
    UY Cooperativa La Rambla
    VE Asociación Civil Samán
  `),
  technical: list(`
    AR Asociación de Operadores del Río Ancho
    BB Coral Exchange
    BR Centro de Resposta Jabuti
    BR Ponto de Troca Araucária
    BR Grupo de Engenharia Maré Alta
    CA Laurentian Registry Co-operative
    CL Nodo Austral
    CL Equipo de Respuesta Cordillera
    CO CSIRT Magdalena Medio
    CO Asociación de Redes Comunitarias del Cauca
    CR Punto de Intercambio Guayacán
    DO Grupo de Operadores Quisqueya
    EC Equipo de Respuesta Chimborazo
    GT Operadores de Red Ceiba
    HT Coopérative Réseau Mapou
    JM Kingston Peering Group
    MX Equipo de Respuesta Cenote
    MX Comunidad Software Libre Jacaranda
    PE Nodo Pacífico
    PY Red Técnica Paraná
    TT Caribbean Resolver Project
    US Foxglove Security Research
    US Open Packet Foundation
    UY Laboratorio Malla
    VE Nodo Orinoco
  `),
  private: list(`
    AR Pampa Nube
    AR Cámara de Pymes Digitales del Sur
    BB Trident Payments
    BR Jatobá Pagamentos
    BR Nuvem Serrana
    BR Câmara de Comércio Eletrônico do Cerrado
    CA Tamarack Hosting
    CL Andes Crédito Digital
    CO Cafetal Software
    CO Cámara de Telecomunicaciones del Caribe
    CR Volcán Seguridad
    DO Larimar Telecom
    EC Equinoccio Pagos
    GT Quetzal Remesas
    GY Essequibo Mobile
    JM Doctor Bird Fintech
    MX Obsidiana Seguridad
    MX Unión de Comercios en Línea
    PA Istmo Nube
    PE Vicuña Banca Digital
    PY Lapacho Datos
    SV Izote Remesas
    TT Steelpan Cloud
    US Juniper & Oak Insurance
    US Lantern Mail
    UY Ombú Software
  `),
  academic: list(`
    AR Universidad del Río Ancho
    BB Careenage University College
    BO Universidad del Altiplano Sur
    BR Universidade Livre do Planalto
    BR Universidade da Costa Norte
    BR Escola de Direito Ipê Amarelo
    CA Université de la Rivière Noire
    CA University of the Canadian Shoreline
    CL Universidad de los Canales
    CL Universidad del Desierto Florido
    CO Universidad del Magdalena Alto
    CO Escuela de Criminología del Pacífico
    CR Universidad del Bosque Nuboso
    CU Universidad del Malecón
    EC Universidad de la Mitad del Mundo Sur
    GT Universidad de los Cuchumatanes
    HT Université du Plateau Vert
    JM Cockpit Country University
    MX Universidad del Anáhuac Oriental
    MX Colegio de Estudios de la Frontera Sur
    NI Universidad del Gran Lago
    PE Universidad Valle Sagrado
    PE Escuela de Leyes del Rímac
    PR Universidad de la Costa Este
    TT Northern Range University
    US Great Plains Law School
    US Chesapeake Institute of Computing
    UY Universidad del Litoral Oriental
    VE Universidad de los Llanos Altos
  `),
  rights: list(`
    AR Abogadas de Guardia
    BO Defensa Comunitaria Illimani
    BR Rede de Advogadas Populares Maré
    BR Jornalistas Sem Mordaça
    CA Signal Fire Legal Clinic
    CL Observatorio Protesta y Tecnología
    CO Colectiva Voces del Río
    CO Comité de Defensa Sierra Nevada
    EC Acción Jurídica Yasuní
    GT Bufete Popular Ixmukané
    HN Mesa de Defensoras del Aguán
    HT Clinique Juridique Fanm Vanyan
    JM Freedom Street Advocates
    MX Periodistas en Resguardo
    MX Red de Acompañamiento Luciérnaga
    NI Memoria y Exilio
    PE Asesoría Legal Amazónica
    SV Colectivo Derecho a Saber
    US Borderland Digital Defense
    VE Archivo Libre
  `),
  public: list(`
    AR Fiscalía de Cooperación del Litoral
    BB Office of the Attorney for Mutual Assistance, Leeward Bench
    BO Dirección de Cooperación Penal del Altiplano
    BR Núcleo de Cooperação Jurídica do Planalto
    BR Vara Criminal Digital da Costa Norte
    BR Delegacia Modelo de Crimes Eletrônicos
    CA Shoreline Crown Counsel
    CL Unidad de Cibercrimen de los Canales
    CL Corte de Apelaciones del Desierto
    CO Fiscalía Delegada del Magdalena Alto
    CR Oficina de Asistencia Judicial Nubosa
    DO Procuraduría Especializada de Ozama
    EC Juzgado de Garantías del Sur
    GT Unidad Fiscal del Altiplano Occidental
    GY Demerara Public Prosecutions
    HN Dirección de Pruebas del Valle
    HT Parquet du Plateau
    JM Kingston Harbour Prosecutions Unit
    MX Fiscalía de Delitos en Línea del Bajío
    MX Misión de Negociación Multilateral
    PA Autoridad Central del Istmo
    PE Fiscalía Provincial del Rímac
    PY Ministerio Tutelar de Guairá
    SR Parket Marowijne
    SV Unidad de Evidencia Digital del Lempa
    TT Northern Range Magistracy
    US Tidewater Office of International Requests
    UY Secretaría de Cooperación Oriental
  `),
  regional: list(`
    BB Caribbean Council for Shared Networks
    CR Secretaría Mesoamericana de Justicia en Línea
    PA Comisión Interoceánica de Telecomunicaciones
    PE Consejo Andino de Fiscalías
    TT Regional Academy for Judicial Officers
    US Hemispheric Forum on Digital Evidence
    UY Secretaría Técnica del Cono Sur Digital
    GY Guiana Shield Cooperation Office
  `),
}
