/** Short forms of names in the languages of the region: name, then its short forms. All folded. */
const table = `
abigail abby gail
abraham abe bram
adrian adri
adriana adri nana
alberto beto alber tito
alejandra ale sandra jana
alejandro ale alex jandro sandro
alexander alex sandy xander sasha sacha
alexandra alex sandra sasha sacha lexi
alexandre alex xande ale
alfonso fonso poncho foncho
alfredo fredo fredy alf
alicia licha ali
amparo amparito
ana anita anne annie nita aninha
andres andy andresito
andrea andy drea
andrew andy drew
angela angie angelita
anthony tony
antoine tonio titoine
antonia tona toni tonia
antonio tono tony toni toninho tonho
arthur art artie
arturo turo arturito
augusto tito guto
aurelie lili relie
barbara barb barbie babs
bartolome bartolo barto
beatriz bea betty bia triz
beatrice bea trixie
benedict ben
benedito bene dito
benjamin ben benny benja benji
bernardo berni nardo
camila cami mila
camille cam
carlos carlitos charlie carlinhos caca
carmen carmina menchu
carolina caro lina carol
caroline caro carrie lina
catalina cata lina
catherine cathy kate cat kathy katie
cecilia ceci chila
celestino tino
charles charlie chuck charly
charlotte lottie charlie lotte
christian chris
christopher chris kit topher
christine chris tina chrissy
claudia clau
consuelo chelo consu
cristina cris tina
cristobal cris tobal
daniel dan danny dani
daniela dani nela
david dave davi
deborah deb debbie
desmond des desi
diego dieguito
dolores lola loles
dorothy dot dottie dora
edgar edgarcito eddie
edouard doudou ed
eduardo edu lalo dudu eddie
edward ed eddie ned ted teddy
eleanor ellie nell nora
elena nena leni
elizabeth liz beth betty eliza lizzie bess betsy
elisabeth lisa babette
emiliano emi milo
emmanuel manu manny
enrique quique kike
ernesto neto tito
esteban teban estebi
estela telita
etienne tienou
eugenia gena maru
ezequiel eze queque
facundo facu
federico fede fico
felipe pipe felo lipe
fernanda fer nanda feña
fernando fer nando nano
florence flo flora flossie
florencia flor flopi
francisca paca pancha fran chica
francisco paco pancho kiko fran chico quico xico curro
francois fanfan
francoise fanchon soizic
frederick fred freddy
frederic fred
frantz frantzy
gabriel gabo gabi gaby biel
gabriela gabi gaby
genevieve ginette viviane gen
george georgie
gerald gerry jerry
gerardo gera lalo
gertrudis tula
gilberto gil beto
giovanni gianni vanni
gonzalo gonza chalo
gregorio goyo grego
gregory greg
guadalupe lupe lupita guada
guillermo memo guille willy
guilherme gui guiga
graciela chela grace
harold harry hal
hector tito hecho
helena lena leninha
henry harry hank
hernan nan
hortensia tencha
humberto beto
ignacio nacho iñaki
ines inesita
isabel isa chabela chabe bel
isabella bella izzy isa
isadora isa dora
jacqueline jackie jacquie
jacob jake
james jim jimmy jamie
javier javi xavi
jeanne jeannette jeannot
jennifer jen jenny
jeremy jerry
jerome jerry
jesus chuy chucho susi
jimena jime mena
joana jo
joao joaozinho jango
joaquin quino joaco
joaquim quim quincas
john jack johnny
jonathan jon jonny nathan
jorge coque jorgito
jose pepe chepe joselito ze zezinho pepito cheo
josefina pepa fina josefa
joseph joe joey jo
josephine josie jo
joshua josh
juan juancho juanito juanca
juana juanita
julian juli
julio julito
julia juli
katherine kate kathy katie kat kitty
kenneth ken kenny
kimberly kim
laura lau laurita
lauren laurie
laurent lolo
lawrence larry
leandro leo lelo
leonardo leo nardo leu
leonel leo
leticia leti tici
lionel leo
lourdes lulu lurdes
louis loulou
lucia lu luchi lucy luci
luciana lu luci
luis lucho luisito lula
luiz lula luizinho
magdalena magda malena lena
malcolm mal
manuel manolo manu manolito mano
manuela manu nela manolita
marcela marce chela
marcelo marce celo
marcos marquitos
margaret maggie meg peggy marge madge
margarita marga rita mago
maria mari maruja marita mary
mariana mari nana
mariano nano
marina mari
mario mayito
martin tincho
martina tina
matias mati
mateo teo
matthew matt
mauricio mauri
maximiliano maxi max
maxime max
maximilian max
mercedes meche merche
meredith merry
michael mike mick micky
michel mimi
michelle shelly mich
miguel migue mike micho miguelito
milagros mili milagritos
miriam miri
monica moni
montserrat montse
nadege nana
natalia nati nata talia
nathaniel nate nat
nicholas nick nicky
nicolas nico colas
noemie nono
octavio tavo
olivia livvy olive
olivier oli
orlando lando orly
oscar oscarito
otavio tata tavinho
pablo pablito
paloma palo
pamela pam
patricia pato paty pat trish patri
patricio pato pacho
patrick pat paddy
pedro perico pedrito pedrinho
penelope penny pe
peter pete
philippe phil
philip phil
pilar pili piluca
rachel rae
rafael rafa fafa rafinha
rafaela rafa
ramiro rami
ramon moncho moncho
raquel quela raqui
raul rulo raulito
rebecca becky becca
regina gina
regine gigi
renata rena
ricardo ricky richie cacho rica
richard rick dick rich richie ricky
robert bob bobby rob robbie
roberto beto rober tito
rodrigo rodri ro digo
rocio chio ro
rogelio roge
roland rollo
romain romi
ronald ron ronnie
rosa rosita rosi
rosangela rosa zanza
rosario charo chayo
ruben benito
samuel sam sammy samu
sandra sandy
sandrine sandy
santiago santi chago yago tiago
sebastian seba sebas bastian
sergio checho sergi
silvia silvi
silvina silvi
simone sim
sofia sofi
soledad sole chole
sophie soso
stephane steph
stephanie steph
stephen steve
steven steve
susana susi susy
susan sue susie suzy
tamara tami tammy
teresa tere teté teresita
thaddeus tad
theodore ted teddy theo
therese tete
theresa terry tess
thiago titi
thomas tom tommy
timothy tim timmy
tomas tomi tomasito
valentina vale tina
valeria vale
veronica vero
veronique vero
vicente chente vicho
victor vic vitin
victoria vicky viky vico tori
vincent vince vinnie
vinicius vini
virginia vicky ginny virgi
viviane vivi
walter wally walt
wendell wen
wilfredo willy fredo
william bill will billy willy liam
ximena xime mena
yolanda yoli
yolette yoyo
yves yvon
zachary zach zack
evgeny zhenya
mikhail misha
dmitri dima mitya
aleksandr sasha alex
ekaterina katya kate
nikolai kolya
vladimir volodya vova
ivan vanya
`

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')

/** From a name to its short forms. */
export const nicknamesOf: ReadonlyMap<string, readonly string[]> = new Map(
  fold(table)
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...short] = line.split(' ')
      return [name, [...new Set(short)]] as const
    }),
)
