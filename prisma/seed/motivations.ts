/** Answers to «why do you want to take part»: an opening by sector, a concern, and what they bring. */
import type { Sector } from './organisations.ts'
import type { Random } from './random.ts'

type Tongue = 'en' | 'es' | 'pt' | 'fr'

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

const openings: Record<Tongue, Record<Sector, string[]>> = {
  en: {
    civil: lines(`
      We run workshops for neighbourhood groups who have been cheated online and do not know where to turn.
      Our organisation has read every new surveillance bill in this country since 2014, and answered most of them.
      I coordinate a coalition of eleven small organisations that share one lawyer.
      For three years we have kept a public record of how often police ask providers for data, and on what grounds.
      We work with libraries, which are where people in our towns come when an account is stolen.`),
    technical: lines(`
      I answer the incident line of a response team that covers four million people with six staff.
      I maintain a routing registry and spend more time explaining it to courts than running it.
      My job is to look for holes in hospital equipment before somebody else does.
      We operate the exchange point through which most of our island's traffic passes.
      I have reported forty-one vulnerabilities; twice the answer was a letter from a lawyer.`),
    private: lines(`
      Our company of nineteen people receives orders for user data from six countries, in four languages.
      I look after trust and safety at a payment service that most of its customers use to send money home.
      We insure small businesses against intrusion and see what an attack really costs a bakery.
      I am responsible for compliance at a hosting provider, which in practice means reading court orders at night.
      Our members sell online and lose more to fraud than to theft.`),
    academic: lines(`
      I teach criminal procedure, and my students ask what a search is when nothing is entered.
      My research compares how nine countries of the region wrote the Budapest offences into national law.
      I am finishing a doctorate on the admissibility of evidence obtained from abroad without a treaty.
      Our group measures how often computer-crime laws have been used against researchers and journalists.
      I study the victims of intimate-image abuse, who appear in almost no negotiating text.`),
    rights: lines(`
      I defend journalists who are charged under a cybercrime law that was promised never to be used against them.
      Last year my own phone was found to be infected, and no authority would say by whom.
      We accompany community leaders who are threatened by messages nobody traces.
      I was detained for a post, and I now help others who are.
      Our clinic takes the cases of people whose devices were seized at a protest and never returned.`),
    public: lines(`
      I draft and answer requests for legal assistance, about two hundred a year.
      I sit as a judge in preliminary hearings, where I decide on access to devices with twenty minutes to read the file.
      I have been part of my country's team in two of the negotiating sessions.
      I lead a unit of prosecutors that opened nine hundred fraud files last year and closed sixty.
      I train police officers to ask for less and to get it sooner.`),
    regional: lines(`
      My office helps smaller states to prepare positions when they cannot send a delegation.
      We keep the directory through which authorities find their counterparts in other states.
      I manage a programme that has trained three hundred magistrates in digital evidence.
      We are asked for model clauses every month and would like to write better ones.`),
  },
  es: {
    civil: lines(`
      Acompañamos a juntas de vecinos que han sido estafadas por internet y no saben a quién acudir.
      Nuestra organización ha leído cada proyecto de ley de vigilancia de los últimos diez años y ha respondido a casi todos.
      Coordino una coalición de nueve organizaciones pequeñas que comparten una sola abogada.
      Llevamos un registro público de las solicitudes de datos que hace la policía y de sus fundamentos.
      Trabajamos con radios comunitarias, que es donde la gente denuncia cuando le roban una cuenta.
      Formamos a promotoras rurales para que reconozcan un engaño antes de firmar un crédito en línea.`),
    technical: lines(`
      Atiendo la línea de incidentes de un equipo de respuesta que cubre tres provincias con cinco personas.
      Mantengo redes comunitarias en zonas donde no llega ningún operador, y cada ley nueva nos pide más papeles.
      Busco fallas en equipos de hospitales antes de que las encuentre otra persona.
      Opero un punto de intercambio de tráfico y paso más tiempo explicándolo en juzgados que operándolo.
      He reportado decenas de vulnerabilidades; una vez la respuesta fue una denuncia penal.`),
    private: lines(`
      Nuestra empresa de veintidós personas recibe órdenes de datos de cinco países.
      Dirijo la prevención de fraude en un servicio de remesas que usan sobre todo familias separadas por una frontera.
      Somos una cámara de pequeños comercios que pierden más por fraude que por robo.
      Respondo por el cumplimiento en un proveedor de alojamiento; en la práctica, leo órdenes judiciales de madrugada.
      Aseguramos a pequeñas empresas contra intrusiones y sabemos lo que le cuesta un ataque a una panadería.`),
    academic: lines(`
      Enseño derecho procesal penal y mis estudiantes preguntan qué es un registro cuando no se entra en ningún lugar.
      Mi investigación compara cómo ocho países de la región incorporaron los delitos informáticos a sus códigos.
      Termino un doctorado sobre la validez de las pruebas obtenidas en el extranjero sin tratado.
      Nuestro grupo mide cuántas veces se han usado estas leyes contra periodistas e investigadores.
      Estudio a las víctimas de difusión de imágenes íntimas, que casi no aparecen en los textos que se negocian.
      Dirijo un semillero de estudiantes que revisa sentencias sobre acceso ilícito, expediente por expediente.`),
    rights: lines(`
      Defiendo a periodistas procesadas con una ley que, según se prometió, nunca se usaría contra ellas.
      El año pasado encontraron un programa espía en mi teléfono y ninguna autoridad quiso decir de quién era.
      Acompañamos a líderes comunitarios amenazados por mensajes que nadie rastrea.
      Me detuvieron por una publicación y hoy ayudo a quienes pasan por lo mismo.
      Llevamos casos de personas a las que les incautaron el teléfono en una protesta y nunca se lo devolvieron.`),
    public: lines(`
      Redacto y contesto solicitudes de asistencia judicial, cerca de doscientas al año.
      Soy jueza de garantías y decido sobre el acceso a dispositivos con veinte minutos para leer el expediente.
      Formé parte del equipo de mi país en dos de las sesiones de negociación.
      Dirijo una unidad fiscal que abrió ochocientas causas por fraude el año pasado y cerró cincuenta.
      Capacito a policías para que pidan menos datos y los reciban antes.
      Coordino la autoridad central, que trabaja con dos personas y un fax que todavía suena.`),
    regional: lines(`
      Mi oficina ayuda a los Estados pequeños a preparar posiciones cuando no pueden enviar delegación.
      Mantenemos el directorio con el que las autoridades encuentran a sus contrapartes.
      Dirijo un programa que ha formado a trescientos magistrados en prueba digital.
      Cada mes nos piden cláusulas modelo y quisiéramos escribirlas mejor.`),
  },
  pt: {
    civil: lines(`
      Apoiamos associações de bairro que caíram em golpes e não sabem a quem recorrer.
      Nossa organização lê cada projeto de lei de vigilância desde 2013 e respondeu a quase todos.
      Coordeno uma articulação de doze coletivos que dividem uma única advogada.
      Mantemos um registro público dos pedidos de dados feitos pela polícia e de seus fundamentos.`),
    technical: lines(`
      Atendo o plantão de uma equipe de resposta que cobre dois estados com sete pessoas.
      Mantenho redes comunitárias na beira do rio, e cada lei nova nos pede mais papel.
      Procuro falhas em equipamentos hospitalares antes que alguém pior as encontre.
      Já reportei dezenas de vulnerabilidades; uma vez a resposta foi um boletim de ocorrência.`),
    private: lines(`
      Nossa empresa, com trinta pessoas, recebe ordens de dados de sete países.
      Cuido da prevenção a fraudes em um serviço de pagamentos usado por quem nunca teve conta em banco.
      Representamos lojas pequenas que perdem mais com fraude do que com furto.
      Sou responsável por conformidade em um provedor de hospedagem: leio ordens judiciais de madrugada.`),
    academic: lines(`
      Leciono processo penal, e minhas alunas perguntam o que é uma busca quando não se entra em lugar nenhum.
      Minha pesquisa compara como os países da região escreveram os crimes informáticos em seus códigos.
      Termino um doutorado sobre provas obtidas no exterior sem tratado.
      Nosso grupo mede quantas vezes essas leis foram usadas contra jornalistas e pesquisadores.`),
    rights: lines(`
      Defendo jornalistas processadas por uma lei que, prometeram, nunca seria usada contra elas.
      Acompanhamos lideranças ameaçadas por mensagens que ninguém rastreia.
      Fui detido por causa de uma postagem e hoje ajudo quem passa pelo mesmo.
      Atuamos em casos de celulares apreendidos em protestos e nunca devolvidos.`),
    public: lines(`
      Redijo e respondo pedidos de cooperação jurídica, cerca de trezentos por ano.
      Sou juíza e decido sobre acesso a aparelhos com vinte minutos para ler os autos.
      Integrei a equipe do meu país em duas sessões da negociação.
      Formo policiais para que peçam menos dados e os recebam mais cedo.`),
    regional: lines(`
      Meu escritório ajuda Estados menores a preparar posições quando não podem enviar delegação.
      Coordeno um programa que formou duzentos magistrados em prova digital.`),
  },
  fr: {
    civil: lines(`
      Nous accompagnons des associations de quartier escroquées en ligne, qui ne savent pas à qui s'adresser.
      Notre organisation lit chaque projet de loi de surveillance depuis dix ans et répond à presque tous.
      Je coordonne une plateforme de huit petites organisations qui se partagent une seule avocate.`),
    technical: lines(`
      J'assure la permanence d'une équipe de réponse qui couvre un pays entier à cinq personnes.
      J'entretiens des réseaux communautaires là où aucun opérateur ne va.
      Je cherche des failles dans du matériel hospitalier avant que d'autres ne les trouvent.`),
    private: lines(`
      Notre entreprise de quinze personnes reçoit des réquisitions de quatre pays.
      Je dirige la lutte contre la fraude dans un service de transfert d'argent utilisé par la diaspora.`),
    academic: lines(`
      J'enseigne la procédure pénale, et mes étudiants demandent ce qu'est une perquisition quand on n'entre nulle part.
      Ma recherche compare la manière dont les pays de la région ont transposé les infractions informatiques.
      Je termine une thèse sur les preuves obtenues à l'étranger sans traité.`),
    rights: lines(`
      Je défends des journalistes poursuivis sur la base d'une loi qui ne devait jamais servir contre eux.
      Nous accompagnons des militantes menacées par des messages que personne ne retrace.
      Notre clinique suit des personnes dont le téléphone a été saisi et jamais rendu.`),
    public: lines(`
      Je rédige et traite des demandes d'entraide, une centaine par an.
      Je siège à l'instruction et je décide de l'accès aux appareils en vingt minutes.`),
    regional: lines(`
      Mon bureau aide les petits États à préparer leurs positions lorsqu'ils ne peuvent pas envoyer de délégation.`),
  },
}

const concerns: Record<Tongue, string[]> = {
  en: lines(`
    What worries me most is an offence so wide that reading a public web page could fall under it.
    Requests for evidence take eleven months to answer; by then the account, and often the victim, has moved on.
    Nobody has yet explained to me who tells the person concerned that their data went abroad.
    A treaty without money for the smaller states will be a treaty between the larger ones.
    I would like intent to be part of every offence, not an option a state may add.
    The texts speak of service providers as if all of them had a legal department.
    Good-faith research needs a sentence of its own, or it will stay a matter of luck.
    In my country the same law serves against fraud and against cartoons.
    Real-time interception should not be the price of receiving help with a fraud case.
    People who lose their savings appear in the preamble and then no more.
    Dual criminality sounds technical; for the people I work with it is the last door that can be kept shut.
    I fear that safeguards will be left to national law precisely where national law has none.
    Children's safety is used to justify clauses that have little to do with children.
    Small islands share one connection and one judge, and the drafts assume neither.`),
  es: lines(`
    Lo que más me preocupa es un delito tan amplio que consultar una página pública pueda caber en él.
    Una solicitud de pruebas tarda un año en responderse; para entonces la cuenta y muchas veces la víctima ya no están.
    Nadie me ha explicado quién avisa a la persona de que sus datos salieron del país.
    Un tratado sin dinero para los Estados pequeños será un tratado entre los grandes.
    Quisiera que la intención fuera parte de cada delito y no una opción que el Estado añade.
    Los textos hablan de los proveedores como si todos tuvieran departamento jurídico.
    La investigación de buena fe necesita una frase propia; de lo contrario seguirá dependiendo de la suerte.
    En mi país la misma ley sirve contra el fraude y contra las caricaturas.
    La interceptación en tiempo real no debería ser el precio de recibir ayuda en un caso de estafa.
    Quienes pierden sus ahorros aparecen en el preámbulo y después nunca más.
    La doble incriminación suena técnica; para las personas con las que trabajo es la última puerta que se puede cerrar.
    Temo que las garantías se dejen al derecho interno justo donde el derecho interno no las tiene.
    La seguridad de la niñez se usa para justificar cláusulas que poco tienen que ver con ella.
    Las lenguas originarias no aparecen en ninguna parte, y en ellas también se denuncia y se declara.
    Me inquieta que se exija guardar datos de todo el mundo por si acaso.
    Hace falta decir qué pasa cuando dos países reclaman el mismo caso.`),
  pt: lines(`
    O que mais me preocupa é um crime tão amplo que consultar uma página pública possa caber nele.
    Um pedido de prova leva dez meses; até lá a conta, e muitas vezes a vítima, já se foi.
    Ninguém me explicou quem avisa a pessoa de que seus dados saíram do país.
    Um tratado sem recursos para os Estados menores será um tratado entre os maiores.
    Gostaria que a intenção fizesse parte de cada crime, e não fosse um acréscimo opcional.
    Os textos falam de provedores como se todos tivessem departamento jurídico.
    Pesquisa de boa-fé precisa de uma frase própria, ou continuará a depender da sorte.
    Temo que as garantias fiquem para a lei interna justamente onde ela não as tem.
    A interceptação em tempo real não deveria ser o preço da ajuda em um caso de golpe.
    Quem perde as economias aparece no preâmbulo e depois nunca mais.`),
  fr: lines(`
    Ce qui m'inquiète le plus est une infraction si large que consulter une page publique pourrait en relever.
    Une demande de preuve met un an à aboutir ; le compte, et souvent la victime, ont alors disparu.
    Personne ne m'a dit qui prévient la personne que ses données ont quitté le pays.
    Un traité sans moyens pour les petits États sera un traité entre les grands.
    La recherche de bonne foi mérite une phrase à elle, sans quoi elle restera une affaire de chance.
    Je crains que les garanties soient laissées au droit interne là où il n'en prévoit aucune.
    Les textes parlent des fournisseurs comme si tous avaient un service juridique.`),
}

const gifts: Record<Tongue, string[]> = {
  en: lines(`
    I can bring figures from our own files, with the names taken out.
    I would speak plainly about one case, from the complaint to the closed file.
    I can show wording from a neighbouring law that has worked.
    I will mostly listen, and take what I hear back to thirty organisations.
    I can offer the view of somebody who has to carry the text out on a Monday morning.
    I would be glad to help with the draft of the report afterwards.
    I speak for nobody but have heard a great many people.
    I can explain to the others what is technically possible and what only sounds so.
    I bring two proposals of one sentence each.
    If there is no seat for me, please keep one for somebody from a smaller town.`),
  es: lines(`
    Puedo aportar cifras de nuestros propios expedientes, sin nombres.
    Contaría con claridad un solo caso, de la denuncia al archivo.
    Puedo mostrar la redacción de una ley vecina que ha funcionado.
    Sobre todo escucharé, y llevaré lo que oiga a treinta organizaciones.
    Ofrezco la mirada de quien tiene que aplicar el texto un lunes por la mañana.
    Con gusto ayudaría después con el borrador del informe.
    No hablo en nombre de nadie, pero he escuchado a mucha gente.
    Puedo explicar qué es técnicamente posible y qué solo lo parece.
    Llevo dos propuestas de una frase cada una.
    Si no hay plaza para mí, guárdenla para alguien de un pueblo pequeño.
    Quisiera proponer una cláusula sobre notificación y discutirla con quienes piensan distinto.
    Mi conexión falla a veces, pero mis argumentos no.`),
  pt: lines(`
    Posso trazer números dos nossos próprios processos, sem nomes.
    Contaria com clareza um único caso, da queixa ao arquivamento.
    Posso mostrar a redação de uma lei vizinha que funcionou.
    Vou sobretudo escutar e levar o que ouvir a trinta organizações.
    Ofereço o olhar de quem terá de aplicar o texto numa segunda-feira de manhã.
    Ajudaria com prazer na revisão do relatório.
    Trago duas propostas de uma frase cada.
    Se não houver vaga para mim, guardem uma para alguém do interior.`),
  fr: lines(`
    Je peux apporter des chiffres tirés de nos dossiers, sans noms.
    Je raconterais un seul cas, de la plainte au classement.
    J'écouterai surtout, et je rapporterai ce que j'aurai entendu à vingt organisations.
    J'apporte deux propositions d'une phrase chacune.
    J'aiderais volontiers à relire le rapport.
    Je peux expliquer ce qui est techniquement possible et ce qui en a seulement l'air.`),
}

/** One to three sentences, or null for an empty field. Pairs are not reused until all are used. */
export function motivations(random: Random): (sector: Sector, tongue: Tongue) => string | null {
  const used = new Set<string>()
  return (sector, tongue) => {
    if (random.chance(0.1)) return null
    const opening = openings[tongue][sector]
    for (let tries = 0; ; tries += 1) {
      const first = random.pick(opening)
      const second = random.pick(concerns[tongue])
      const pair = `${first}${second}`
      if (used.has(pair) && tries < 40) continue
      used.add(pair)
      const third = random.pick(gifts[tongue])
      return random
        .pick([
          [first, second, third],
          [second, third],
          [first, third],
          [first, second],
          [first, second, third],
        ])
        .join(' ')
    }
  }
}
