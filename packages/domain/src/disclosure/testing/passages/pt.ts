import { passagesOf } from '../passage.ts'

export const portuguese = passagesOf(
  'pt',
  `
NAME A primeira a alertar foi [[Maria do Carmo Junqueira]], e outras pessoas a apoiaram.
NAME Segundo [[Guimarães Peixoto]], a norma é vaga demais.
NAME [[Bittencourt, Carolina]] pediu um relatório sobre os custos.
NAME Várias vozes apoiaram [[Vasconcelos]] quando falou dos pontos de troca.
INITIALS Uma pessoa ([[J.P.G.P.]]) pediu prazos mais curtos.
INITIALS Foi [[U. Cavalcanti]] quem levantou a questão dos incidentes.
INITIALS A ressalva veio de [[T. Vasconcelos]], com exemplos.
INITIALS «Ninguém nos perguntou» — [[MCJ]].
NICKNAME [[Carol]] explicou por que as empresas precisam de segurança jurídica.
NICKNAME Como lembrou [[Titi]], um ponto de troca não guarda conteúdo.
NICKNAME Então [[Zé]] falou da proteção das crianças.
NICKNAME A proposta de [[Lupe]] foi bem recebida por três grupos.
TRANSLITERATION A pesquisadora [[Iúlia Sokolova]] alertou para as portas dos fundos.
TRANSLITERATION [[Dmítri Kuznetsóv]] perguntou como tratar ordens estrangeiras.
TRANSLITERATION Uma resposta de [[Khadidja Al-Masri]] descreveu os riscos de quem protesta.
TRANSLITERATION [[Yúlia Sokolóva]] apresentou o estado da pesquisa sobre criptografia.
INFLECTION Os [[Cavalcantis]] deste debate, brincou alguém, eram a cautela e a demora.
INFLECTION Houve um tom [[junqueirista]] na defesa da universidade, disse alguém.
INFLECTION O [[Thiaguinho]] dos pontos de troca, como o chamam, discordou.
INFLECTION As [[Bittencourts]] da região, disse-se, não têm advogados.
TYPO [[Maria do Carmo Junquera]] sugeriu uma lista mais curta.
TYPO Segundo [[Vasconselos]], falta uma base legal.
TYPO O doutor [[Cavalcante]] insistiu na resposta a incidentes.
TYPO O resumo de [[João Paulo Guimaraes Peixotto]] foi aprovado pelo grupo.
ORGANISATION O [[Observatório da Rede Aberta]] ofereceu-se para redigir uma cláusula.
ORGANISATION Um colega da [[Universidade Federal de Pedra Alta]] considerou o texto prematuro.
ORGANISATION Em nome da [[Jacarandá Pagamentos]] pediu-se reembolso de custos.
ORGANISATION Os dados do [[Ponto de Troca Araucária]] mostram que poucas ordens são cumpridas.
ACRONYM A [[UFPA]] mantém um registro desses casos desde a última eleição.
ACRONYM Para a [[RADS]], os registros bastam sem novos poderes.
ACRONYM Na experiência do [[CNPD]], os avisos chegam tarde.
ACRONYM Os engenheiros da [[NLISA]] veem isso toda semana.
ADDRESS Comentários podem ser enviados a [[carolina@jacaranda-pay.example]] até maio.
ADDRESS A declaração completa está com [[thiago (at) araucaria-ix.example]].
ADDRESS O fio de [[@mirlandeexantus]] traz os números.
ADDRESS Para os slides, escrever a [[ubiratan arroba jabuti ponto example]].
DOMAIN O mapa está publicado em [[redeaberta.example]]/mapas.
DOMAIN Veja [[https://www.pedraalta.example/declaracao]] para o texto completo.
DOMAIN Uma versão mais longa está em [[notas.jabuti.example]].
DOMAIN Os números são de [[jacaranda-pay.example]], consultado em maio.
TITLE A [[decana da Faculdade de Direito]] lembrou que a pesquisa precisa de proteção.
TITLE Uma fala do [[analista de incidentes]] expôs os custos.
TITLE A [[diretora de assuntos públicos]] de uma empresa não concordou.
TITLE Como disse o [[diretor técnico]] de um ponto de troca, guardar conteúdo é impossível.
COMBINATION A única [[acadêmica do Suriname]] pediu cláusulas-modelo.
COMBINATION Um [[empresário das Bahamas]] temia prazos curtos.
COMBINATION Uma [[ativista costarriquenha]] descreveu prisões depois de uma transmissão.
COMBINATION O [[técnico equatoriano]] perguntou quem paga o armazenamento.
QUOTATION Disse-se que [[nas comunidades ribeirinhas uma única antena serve a escola, o posto de saúde e a associação de pescadores]].
QUOTATION [[Exigir que uma rede comunitária guarde registros de conexão por dois anos significa, na prática, fechar a rede]], disse alguém.
QUOTATION [[A cooperação internacional precisa prever o custo para quem não tem departamento jurídico nem equipe de plantão]].
QUOTATION Para algumas pessoas, [[exigir que rede comunitária guarde os registros de conexão por dois anos significa na prática fechar a rede]].
- A maioria dos grupos pediu que todo crime exija intenção e dano grave.
- Pessoas de três grupos alertaram que o alcance da convenção ainda é amplo demais.
- A Convenção de Budapeste e seu Segundo Protocolo Adicional foram citados como base por alguns.
- A liberdade acadêmica preocupa no Suriname, na Guiana e em outros países da região.
- Alguém lembrou as palavras de António Guterres sobre a confiança na rede.
- Os rios de dados que cruzam fronteiras não se vigiam com um tratado.
- Porto Alegre, Recife e Fortaleza têm pontos de troca desse tipo.
- O Pacto de San José obriga a maioria dos Estados da região.
- A Lei Carolina Dieckmann pune a invasão de dispositivos.
- O Marco Civil da Internet prevê a guarda de registros com ordem judicial.
- A Corte Interamericana, em caso contra o Chile, fixou um padrão de necessidade.
- A sociedade civil do Haiti tem poucos meios para participar dessas negociações.
- Engenheiras e engenheiros precisam de segurança jurídica antes de relatar falhas.
- A Assembleia Geral aprovou a resolução 74/247 após uma votação apertada.
- Pediu-se uma cláusula de caducidade e uma revisão após cinco anos.
- Paulo Freire foi citado a título de exemplo.
- O acesso aberto às minutas, em todos os idiomas, ajudaria.
- Uma rede digital, uma fundação ou um fórum podem oferecer essa formação.
- O texto deveria dizer que ordens de entrega exigem aprovação de um juiz.
- Provedores, CERTs e ONGs deveriam ser consultados antes de toda ordem.
- Alguns grupos preferiam uma lista de crimes; outros, termos gerais.
- Houve desacordo sobre se os metadados merecem a mesma proteção que o conteúdo.
- A diretora de uma grande plataforma foi citada da imprensa.
- Diretores de empresas não deveriam responder por atos de usuários.
- Em maio e agosto o comitê se reunirá em Nova York e Viena.
- A Lei Maria da Penha foi lembrada como exemplo de política pública.
- A cooperação jurídica leva dez meses em média, segundo estatísticas públicas.
- Operadores de muitos países pediram reembolso dos custos.
- Representantes do setor privado falaram de certeza e proporcionalidade.
- Vontade, paciência e dinheiro são necessários para formar investigadores.
- A paz e a esperança não bastam, disse uma pessoa, se os juízes demoram anos.
- O rio Paraná e seus afluentes cruzam vários estados.
- Jornalistas e pesquisadores precisam de uma defesa expressa de interesse público.
- A Anistia Internacional publicou sobre a minuta; veja https://www.un.org/pt.
- Marcos legais diferentes tornam lenta a cooperação.
- A confiança nas instituições é baixa onde os tribunais são lentos.
- Dois grupos de trabalho chegaram à mesma opinião sem se reunirem.
- Pediu-se ao secretariado que traduzisse o documento de base para o francês.
- A extradição foi discutida longamente; não houve opinião comum.
- O Código Penal do Uruguai e o da Colômbia foram comparados.
- A rua Augusta e a praça da Sé têm câmeras, segundo um relatório público.
- Universidades, empresas e órgãos públicos têm equipes de resposta.
- A perspectiva de gênero deve estar em toda a formação, segundo a maioria dos grupos.
- Exprimiu-se a esperança de que a próxima minuta seja mais curta.
- O Observatório Nacional mede a hora legal, lembrou uma pessoa.
- A Comunidade do Caribe tem leis-modelo do projeto HIPCAR.
- El Salvador, Costa Rica e República Dominicana votaram a favor.
- Pediu-se que os artigos 5 e 24 sejam lidos juntos.
- Um procurador-geral foi citado de um jornal da semana anterior.
- Só deveriam ser cobertos os crimes que dependem da informática, segundo vários grupos.
- Os povos indígenas pediram consulta antes de buscas em torres.
- Pediu-se ao UNODC que publicasse a lista de contribuições.
`,
)
