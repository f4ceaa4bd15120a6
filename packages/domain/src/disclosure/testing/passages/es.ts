import { passagesOf } from '../passage.ts'

export const spanish = passagesOf(
  'es',
  `
NAME La primera en advertirlo fue [[Lucía de los Ríos Ferrán]], y otras personas la apoyaron.
NAME Según [[Ríos Ferrán]], la norma es demasiado vaga.
NAME [[Solórzano, Patricia]] pidió un informe sobre los costos.
NAME Varias voces respaldaron a [[Hinojosa]] cuando habló de violencia digital.
INITIALS Una persona ([[X.C.R.]]) pidió plazos más cortos.
INITIALS Fue [[E. Larraín]] quien planteó la cuestión de los puertos.
INITIALS El reparo lo formuló [[I. Gaitán]], con ejemplos.
INITIALS «Nadie nos preguntó» — [[BYT]].
NICKNAME [[Nacho]] explicó por qué la línea de ayuda necesita una base legal.
NICKNAME Como recordó [[Lupita]], las pruebas digitales se pierden en días.
NICKNAME Entonces intervino [[Santi]] para hablar de los nodos.
NICKNAME La propuesta de [[Paty]] fue bien recibida por tres grupos.
TRANSLITERATION La investigadora [[Yulia Sokolova]] alertó sobre las puertas traseras.
TRANSLITERATION [[Dimitri Kuznetsov]] preguntó cómo tratar las órdenes extranjeras.
TRANSLITERATION Una respuesta de [[Jadiya Al Masri]] describió los riesgos de las manifestantes.
TRANSLITERATION [[Iulia Sokolova]] presentó el estado de la investigación sobre cifrado.
INFLECTION Los [[Bellegardes]] de este debate, bromeó alguien, eran la cautela y la demora.
INFLECTION Hubo un tono muy [[hinojosista]] en la defensa de las víctimas, dijo alguien.
INFLECTION La postura [[fairweatheriana]] de esperar no convenció a la mayoría.
INFLECTION Las [[Ledesmas]] de la región, se dijo, no tienen abogados.
TYPO [[Lucía Ferran Rios]] sugirió una lista más corta.
TYPO Según [[Valdiviezo]], falta una base legal.
TYPO La doctora [[Hinojoza]] insistió en la perspectiva de género.
TYPO El resumen de [[Ezequiel Larain]] fue aprobado por el grupo de trabajo.
ORGANISATION La [[Fundación Karibe en Línea]] ofreció redactar una cláusula.
ORGANISATION Un colega de [[Nodo Austral]] consideró prematuro el texto.
ORGANISATION En nombre de la [[Red Altiplano Conectado]] se pidió consulta previa.
ORGANISATION Los datos de [[Puentes de Datos]] muestran que pocas órdenes se cumplen.
ACRONYM La [[RADS]] lleva un registro de estos casos desde la última elección.
ACRONYM Para el [[CNPD]], los registros bastan sin nuevas facultades.
ACRONYM En la experiencia de [[CMM]], los avisos llegan tarde.
ACRONYM Los ingenieros de [[LRC]] lo ven cada semana.
ADDRESS Los comentarios pueden enviarse a [[psolorzano@lazosdelistmo.example]] hasta mayo.
ADDRESS La declaración completa la tiene [[sflores (arroba) nodoaustral.example]].
ADDRESS El hilo de [[@ximenacastaneda]] trae las cifras.
ADDRESS Para las láminas, escribir a [[gonzalo arroba larambla punto example]].
DOMAIN El mapa está publicado en [[hiloandino.example]]/mapas.
DOMAIN Véase [[https://www.semillavioleta.example/declaracion]] para el texto completo.
DOMAIN Una versión más larga está en [[notas.umbral.example]].
DOMAIN Las cifras son de [[puertoabierto.example]], consultado en mayo.
TITLE La [[investigadora sobre violencia digital]] recordó que las pruebas se pierden.
TITLE Una intervención de la [[jefa de respuesta a incidentes]] expuso los costos.
TITLE El [[asesor en seguridad infantil en línea]] no estuvo de acuerdo.
TITLE Como dijo la [[coordinadora de incidencia]], la consulta previa es un derecho.
COMBINATION La única [[académica de Surinam]] pidió cláusulas modelo.
COMBINATION Un [[empresario bahameño]] temía que los plazos fueran cortos.
COMBINATION Una [[activista costarricense]] describió detenciones tras una transmisión.
COMBINATION El [[técnico ecuatoriano]] preguntó quién paga el almacenamiento.
QUOTATION Se dijo que [[en una provincia la policía pidió las direcciones de todas las personas que visitaron una página sobre la consulta previa]].
QUOTATION [[Sin una orden judicial específica, la entrega de datos de tráfico convierte a cada operadora pequeña en una oficina de vigilancia]], señaló alguien.
QUOTATION Se pidió [[que toda persona afectada sea avisada en cuanto el aviso ya no ponga en riesgo la investigación]].
QUOTATION Para algunas personas, [[sin orden judicial específica la entrega de los datos de tráfico convierte a cada pequeña operadora en oficina de vigilancia]].
- La mayoría de los grupos pidió que todo delito exija intención y daño grave.
- Personas de tres grupos advirtieron que el alcance de la convención sigue siendo demasiado amplio.
- El Convenio de Budapest y su Segundo Protocolo Adicional fueron citados como base por algunos.
- La libertad académica preocupa en Surinam, Guyana y otros países de la región.
- Alguien recordó las palabras de António Guterres sobre la confianza en línea.
- Los ríos de datos que cruzan fronteras no se vigilan con un tratado.
- Santiago, Toledo y Victoria albergan intercambios regionales de este tipo.
- El Pacto de San José obliga a la mayoría de los Estados de la región.
- La Ley Olimpia castiga la difusión de imágenes íntimas sin permiso.
- En Flores, las rosas y las palmas no votan, ironizó una persona.
- La Corte Interamericana, en un caso contra Chile, fijó un estándar de necesidad.
- La sociedad civil de Haití tiene pocos medios para participar en estas negociaciones.
- Las ingenieras y los ingenieros necesitan certeza jurídica antes de informar de fallas.
- La Asamblea General aprobó la resolución 74/247 tras una votación ajustada.
- Se pidió una cláusula de caducidad y una revisión a los cinco años.
- Rigoberta Menchú fue citada a modo de ejemplo.
- El acceso abierto a los borradores, en todos los idiomas, ayudaría.
- Una red digital, una fundación o un foro pueden ofrecer esa formación.
- El texto debería decir que las órdenes de entrega requieren la aprobación de un juez.
- Los ISP, los CERT y las ONG deberían ser consultados antes de toda orden.
- Algunos grupos preferían una lista de delitos; otros, términos generales.
- Hubo desacuerdo sobre si los metadatos merecen la misma protección que el contenido.
- La directora de una gran plataforma fue citada de la prensa.
- Los directores de empresas no deberían responder por los actos de los usuarios.
- En mayo y agosto el comité especial se reunirá en Nueva York y Viena.
- Se citaron declaraciones públicas de Gabriel García Márquez sobre la prensa.
- La asistencia judicial tarda diez meses en promedio, según estadísticas públicas.
- Operadores de muchos países pidieron que se reembolsen los costos.
- Los representantes del sector privado hablaron de certeza y proporcionalidad.
- Voluntad, paciencia y dinero hacen falta para formar a investigadores.
- La paz y la esperanza no bastan, dijo una persona, si los jueces tardan años.
- La Carta Democrática Interamericana fue mencionada dos veces.
- Periodistas e investigadoras necesitan una defensa expresa de interés público.
- Amnistía Internacional ha publicado sobre el borrador; véase https://www.un.org/es.
- Marcos legales distintos hacen lenta la cooperación.
- La confianza en las instituciones es baja donde los tribunales son lentos.
- Dos grupos de trabajo llegaron a la misma opinión sin haberse reunido.
- Se pidió a la secretaría que tradujera el documento de base al francés.
- La extradición se discutió largamente; no hubo una opinión común.
- El Código Penal de Uruguay y el de Colombia fueron comparados.
- La avenida Rivera y la plaza Flores no tienen cámaras, según un informe público.
- Universidades, empresas y entes públicos tienen equipos de respuesta.
- La perspectiva de género debe estar en toda la formación, según la mayoría de los grupos.
- Se expresó la esperanza de que el próximo borrador sea más corto.
- El río Magdalena y sus afluentes cruzan once departamentos.
- La Comunidad del Caribe tiene leyes modelo del proyecto HIPCAR.
- El Salvador, Costa Rica y la República Dominicana votaron a favor.
- Se pidió leer juntos los artículos 5 y 24.
- Un fiscal general fue citado de un diario de la semana anterior.
- Solo deberían cubrirse los delitos que dependen de la informática, según varios grupos.
- Los pueblos indígenas pidieron ser consultados antes de registrar torres.
- Se pidió a la UNODC que publicara la lista de aportes.
`,
)
