/**
 * Words in organisations' names in other languages, in Latin letters: a word of the English column of the other tables, then its
 * folded forms elsewhere. A final `*` stands for any ending. Languages of the Caribbean and of peoples of the Americas first,
 * then of the rest of the world.
 */
export const elsewhereWords = `
institute: institusi institiut instituut institutet institutt instytut ustav enstitusu enstitu instytut* mahad machon taasisi kenkyujo kenkyusho yanjiusuo yeonguso instituti institutul institutu sansthan stofnun mbaite intezet
foundation: fondasyon fundashon stichting stiftung stiftelsen stiftelse fundacja nadace nadacia vakfi vakif muassasa muassasat yayasan msingi zaidan jijinhui jaedan fondazione fundatia fundacio fond fonds isisekelo keren pratishthan alapitvany saatio zaklada mannakis
university: inivesite universiteit universitat universitaet universitet universitetet uniwersytet univerzita universite* jamia jamiat universitas chuo daigaku daxue daehak daehakkyo universita egyetem yliopisto inyuvesi vishwavidyalaya haskoli unibertsitatea
school: lekol eskwela iskuy school schule skola skolen szkola skole okulu madrasa madrasat sekolah shule gakko gakuin xuexiao hakkyo scuola scoala escola isikole beitsefer vidyalaya skoli koulu ikastola yachaywasi yachay mboehao juku
academy: akademi akademie akademia akademiya akademija accademia akadimia
faculty: fakilte faculteit fakultat fakultet wydzial fakulta kulliyat kulliyya fakultas gakubu
association: asosyasyon asosiashon vereniging verein verband foreningen forening stowarzyszenie sdruzeni spolek zdruzenie dernegi dernek jamiyya jamiyyat jamiyat asosiasi perkumpulan chama jumuiya kyokai xiehui hyeophoe associazione asociatia associacio udruga udruzhenie asotsiatsiia assotsiatsiia inhlangano umbutho amuta sangha felag yhdistys elkartea egyesulet soyuz kapisanan samahan
society: sosyete sosiedat gesellschaft selskap samfunn spolecnost towarzystwo obshchestvo tovarystvo gakkai xuehui societa
centre: sant sentro centrum zentrum senter senteret osrodek stredisko merkezi markaz markazi merkez tsentr tsentar centar pusat kituo senta zhongxin senteo centro center isikhungo kendra kozpont keskus zentroa merkaz midstod sentrum wasi oga ogai
network: rezo ret netwerk netzwerk netz nettverket nettverk siec sit siet agi shabaka shabakat shabakah jaringan mtandao netto nettowaku wangluo neteuwokeu rete retea xarxa merezha mreza inethiwekhi uxhumano reshet jalakam net verkko sarea sare halozat llika jeike nanduti
league: lig liga bond bund forbund forbundet liiga ittihad rabita rabitat liha lyha renmei lianmeng
union: inyon union unie gewerkschaft unia sendika sendikasi ittihad ittihaad niqaba serikat umoja kumiai rodo gonghui sindacato sindicat spilka soiuz sayuz sojuz imanyano unyon igud birlik birligi
federation: federasyon federashon federatie foderation federacja federace federasi shirikisho rengo renmei lianhehui federatsiia federacija
council: konsey konsehou konseho raad rat radet rada konseyi meclisi majlis dewan baraza kyogikai shingikai weiyuanhui hyeobuihoe consiglio consiliul consell savet vijece umkhandlu parishad moatza tanacs neuvosto kontseilua rado
committee: komite comite ausschuss komitee komiteen komitet vybor lajna lajnat panitia kamati iinkai weiyuanhui wiwonhoe comitato comitet odbor ikomiti komisyon bizottsag
commission: komisyon komishon commissie kommission komisja komise haya hayat komisi tume komisiia komissiia komisija commissione comisia ikhomishana ayog nefnd
agency: ajans agentschap agentur agencja agentura wakala wakalat badan shirika kiko chosha agentsiia ahentsiia agenzia agentia sochnut
ministry: ministe ministerie ministerium ministerstwo ministerstvo bakanligi wizara wizarat wizarah kementerian departemen sho ministero ministerul mantralaya
office: biwo ofisina bureau buro kontor biuro urad ofisi maktab maktabat kantor jimusho bangongshi samuso ufficio birou oficina ofis ihhovisi karyalaya hivatal toimisto skrifstofa buroa tanggapan kancelar burosu
authority: otorite autoridat autoriteit behorde myndighet urzad hayat sulta sultat otoritas mamlaka kyoku jigou autorita autoritatea iziphathimandla rashut
house: kay kas huis haus hus dom dum evi bayt beit bait dar rumah nyumba uchi casa wasi oga hooghan naaltsoos indlu etxea etxe ghar talo koti budynok bahay tahay nah nail shtepi
workshop: atelye taye werkplaats werkstatt verksted warsztat dilna dielna atolye warsha warshat bengkel karakana kobo gongfang jakeopsil laboratorio maisternia masterskaia radionica tailera muhely paja smidja
laboratory: laboratwa labo laboratorium laboratoriet labratuvar laboratuvari mukhtabar maabara kenkyushitsu shiyanshi laboratoriia laboratorija
company: konpayi kompania bedrijf firma unternehmen selskap spolka spolecnost sirketi sirket sharika sharikat perusahaan kampuni kaisha gongsi hoesa societat kompaniia inkampani hevra fyrirtaeki yritys enpresa
cooperative: koperativ kooperativa cooperatie genossenschaft samvirke spoldzielnia druzstvo kooperatif taawuniyya taawuniya koperasi ushirika kumiai hezuoshe hyeopdong kooperatyv umfelandawonye
group: gwoup grupo groep gruppe gruppen grupa skupina grubu majmua majmuat kelompok kundi gurupu xiaozu gruppo grup hrupa gruppa iqembu samuh csoport ryhma taldea qutu aty
collective: kolektif kolektivo collectief kollektiv kolektyw kolektiv jamaa kolektyv
movement: mouvman movimentu beweging bewegung bevegelse ruch hnuti hareketi hareket haraka harakat gerakan harakati undo yundong undong movimento miscarea moviment rukh dvizhenie pokret andolan tnua mugimendua kuyuy
forum: fowom foro muntada baraza jukwaa foramu luntan poreom
alliance: alyans aliansa alliantie allianz allianse sojusz aliance ittifaki tahaluf aliansi muungano domei lianmeng dongmaeng alleanza alianta alians umfelandawonye
coalition: kowalisyon koalishon koalition koalicja koalice koalisyon itilaf koalisi koalitsiia
observatory: obsevatwa observatorio waarnemingscentrum observatorium gozlemevi marsad observatoriia gozlem rasad
court: tribinal korte rechtbank gericht gerichtshof sad soud mahkeme mahkemesi mahkama mahkamat pengadilan mahakama saibansho fayuan beobwon tribunale sud inkantolo adalat birosag domstol
prosecutor: pake parket fiskal officier staatsanwaltschaft prokuratura savcilik niyaba niyabat kejaksaan mwendesha kensatsu jianchayuan geomchal procura prokuror
ombudsman: pwotekte defensor ombudsmannen wafaqi
police: polis lapolis polisi politie polizei politi policja policie shurta shurtat keisatsu gongan gyeongchal polizia amaphoyisa
bank: labank banko banka masraf bank benki ginko yinhang eunhaeng banca ibhange
payment: peman pago betaling betalingen zahlung zahlungen betalinger platnosci platby odeme madfuat mudfuat pembayaran malipo shiharai kessai zhifu jibul pagamento plati platezhi platizh inkokhelo pagos
cable: kab kabel kabelen kablo kabl keburu dianlan
register: rejis registro register registret rejestr registr kayit sijil sijill daftar toroku dengji reyestr reestr
library: bibliyotek biblioteka bibliotheek bibliothek bibliotek biblioteket knihovna kutuphane maktaba perpustakaan toshokan tushuguan biblioteca pustakalaya
archive: achiv archief archiv arkiv arkivet archiwum arsiv arshif arsip kumbukumbu bunkokan arkhiv
right: dwa derechi derecho recht rechten rechte rett rettigheter rattigheter prawa prawo prava pravo haklari haklar hak huquq huqooq haqq haki hukum ken kenri quanli gwolli diritti diritto drepturi drepturilor drets prav amalungelo yamalungelo ilungelo adhikar zchuyot jogok jog oikeudet eskubideak eskubide rettindi karapatan derechokuna hayni tekojoja dinei
law: lalwa lei ley wet gesetz lov ustawa zakon zakona kanun hukuk qanun qanoun undang hukum sheria hosei horitsu falu beop legge legea llei zakonodavstvo umthetho kanoon torveny lege log batas kamachiy
justice: jistis hustisia rechtvaardigheid gerechtigkeit justiz rettferdighet sprawiedliwosc sprawiedliwosci spravedlnost adalet adala adl keadilan haki seigi zhengyi jeongui giustizia justitie spravedlivost pravda ubulungiswa nyaya tzedek katarungan tekojoja
freedom: libete libertat vrijheid freiheit frihet frelsi netfrelsi wolnosc wolnosci svoboda svobody sloboda slobody ozgurluk ozgurlugu hurriyya hurriyat hurriya erkinligi erkinlik kebebasan uhuru jiyu ziyou jayu liberta libertate llibertat inkululeko swatantrata azadi herut hofesh szabadsag vapaus askatasuna askea librea librearen kalayaan qispi qispikay saso
dignity: diyite dignidat waardigheid wurde verdighet godnosc godnosci dustojnost onur onuru karama karamat martabat utu heshima songen zunyan jonnieom dignita demnitate dignitat hidnist hidnost* gidnost* gidnist dostoinstvo dostojanstvo isithunzi garima kavod meltosag duintasun dangal reisn
information: enfomasyon informashon informatie informasjon informacja informacji informace bilgi malumat axborot informasi habari taarifa joho xinxi jeongbo informazione informatsiia informatsii ulwazi soochna meida tieto informazio upplysingar impormasyon
data: date datelor done datonan gegevens daten dane danych bayanat veri takwimu data deta shuju deiteo dati dades dani dannykh dannye podaci idatha gogn datos adat tieto datu
digital: raqm* raqam* rakam* dijital dijitale digitaal digitale digital* digitaler cyfrow* cifrov* tsifrov* tsyfrov* raqami raqamiya raqmi rakamiyya raqamli sayisal kidijitali edijithali dijitaru dejitaru shuzi shuwei dijiteol digitali digitals digitalna digitalni digitaali stafraen digitala diddjital dijitel
internet: entenet intanet intaneti enternet internetu internetas interneta intanetto hulianwang inteonet iinthanethi aantarjaal intanethi
media: medya media medien mediene multimedia wasail habari masumedia meiti mideo zmi smi abezindaba mediji
press: lapres prensa pers presse prasa tisk basin sahafa sihafa sahafiyin wanahabari shimbun kisha xinwen eonron stampa presa premsa presy pressa tampa novinari zhurnalist* zhurnalistiv jurnalis wartawan gazeteciler dziennikarzy novinaru
communication: kominikasyon komunikashon communicatie kommunikation kommunikasjon komunikacja komunikacji komunikace iletisim ittisalat itisalat komunikasi mawasiliano tsushin tongxin tongsin comunicazione comunicare zviazok sviaz zviazku sviazi ezokuxhumana tikshoret viestinta komunikazio fjarskipti
telecom: telekominikasyon telekomunikashon telekommunikation telekom telekomunikacja telekomunikasi
radio: radyo rajo raadio idhaa
language: lanng lang idioma lenga taal talen sprache sprachen sprak jezyk jezyka jazyk jazyka dil dili lugha lughat bahasa kotoba gengo yuyan eoneo lingua limba llengua mova movy iazyk jezik ulimi izilimi bhasha safa nyelv kieli hizkuntza tungumal wika simi runasimi nee bizaad tlahtolli taan chjoob
word: pal palabra pawol woord wort ord slowo slovo soz kalima kata neno kotoba mal parola cuvant paraula riech igama shabd mila szo sana hitz salita ayvu rimay
voice: vwa bos stem stimme stimmen stemme glos glosy hlas hlasy ses sawt aswat suara sauti koe shengyin moksori voce veu holos holosy golos glas izwi amazwi awaz awaaz kol hang aani ahots rodd tinig kunka
people: pep pueblo volk mensen leute folk lud ludzi lide halk halki shab shaab nas rakyat watu wananchi minzoku renmin minjung popolo popor poble narod liudy liudi abantu lok jan nep kansa herri folkid tao bayan runa ava winik dine mapuche
citizen: sitwayen siudadano burger burgers burger* borger obywatel* obcan* vatandas muwatin muwatinin warga raia shimin gongmin simin cittadini cetateni ciutadans hromad* hromadian grazhdan* gradjani izakhamuzi nagrik ezrach polgar kansalais herritar borgari
community: kominote komunidat gemeenschap gemeinschaft samfunn spolecnosc spolecnosci komunita topluluk toplulugu mujtama komunitas jamii kyodotai shequ gongdongche comunita comunitate comunitat hromada spilnota obshchina zajednica umphakathi samudaya kehila kozosseg yhteiso komunitate samfelag komunidad ayllu tekoha tequio calpulli
neighbourhood: katye bario wijk buurt viertel nachbarschaft nabolag dzielnica ctvrt mahalle mahallesi hayy harat kampung mtaa machi shequ dongne quartiere cartier barri raion kvartal susjedstvo isigodi mohalla shkhuna auzo auzoa negyed hverfi kapitbahayan kiwik tava
village: vilaj pueblo dorp dorf landsby wies vesnice koy qarya qaryat desa kijiji mura cun maeul villaggio sat poble selo derevnia umuzi gaon kfar falu kyla herrixka thorp barangay marka tavai
woman: fanm muhe vrouw vrouwen frau frauen kvinne kvinner kobieta kobiet zena zeny zen kadin kadinlar mara nisa nisaa sayyidat perempuan wanita wanawake josei onna funu nuxing yeoseong donna donne femeie femei dona dones zhinka zhinok zhenshchin* zene abafazi abesifazane mahila stree nashim nok naiset emakume emakumeen konur kababaihan warmi kuna isdzaan ixik ixoq
child: timoun mucha kind kinderen kinder barn dziecko dzieci dite deti cocuk cocuklar tifl atfal anak mtoto watoto kodomo ertong eorini bambini copii nens diti ditei djeca deca izingane abantwana bal yeladim gyermek lapset haur born bata wawa mita
youth: jen joven hoben jeugd jugend ungdom mlodziez mlodziezy mladez genclik gencler shabab pemuda vijana seinen qingnian cheongnyeon giovani tineri joves molod molodi molodezh mladi intsha yuva noar ifjusag nuoriso gazte gazteak unglinga kabataan wayna mitaruso
worker: travaye trahado arbeiter arbeiders arbeider pracownik* pracovnik* isci isciler amil ummal pekerja buruh wafanyakazi rodosha gongren nodongja lavoratori muncitori treballadors robitnyk* rabochi* radnici abasebenzi shramik ovdim dolgozok tyontekija langile verkamenn manggagawa llamkaq
indigenous: endijen indigena inheems indigen* urfolk rdzenn* domorod* yerli asli adat asilia senju ainu yuanzhumin wonjumin korinn* korenn* originario
land: tera land erde jord ziemia ziemi zeme toprak ard tanah bumi ardhi tochi daichi tudi ttang terra pamant zemlia zemlya zemlja umhlaba bhumi eretz adama fold maa lur lurra lupa pacha pachamama allpa yvy nahasdzaan mapu luum tlalli
water: dlo awa water wasser vann woda wody voda vody suyu maa air maji mizu shui mul acqua apa aigua amanzi pani jal mayim viz vesi ura vatn tubig yaku unu ysyry atl
river: rivye riu rivier fluss elv rzeka rzeki reka reky nehir nehri nahr sungai mto kawa jiang gang fiume rau rika riky umfula nadi nahar folyo joki ibai ibaia ilog mayu ysyry leufu
sea: lanme laman zee meer see hav morze morza more deniz bahr laut bahari umi kai hai bada mare mar ulwandle samudra sagar yam tenger meri itsaso itsasoa haf sjor dagat qucha mamaqucha para
island: zile isla eiland insel oya wyspa wyspy ostrov ada adasi jazira pulau kisiwa shima dao seom isola insula illa ostriv otok isiqhingi dweep sziget saari uharte eyja pulo wata ypau
mountain: mon seru berg berge fjell gora gory hora hory dag dagi jabal gunung mlima yama san shan monte munte muntanya planina intaba parvat har hegy vuori mendi fjall bundok urqu orqo apu yvyty dzil witz tepetl tepec
sun: soley solo zon sonne sol slonce slonca slunce slnko gunes shams matahari jua taiyo taiyang taeyang sole soare sontse solntse sunce ilanga surya shemesh nap aurinko eguzki inti kuarahy kin tonatiuh johonaaei araw antu
aurora: nordlys norrsken nordlicht noorderlicht revontulet
light: limye lus luz licht lys swiatlo swiatla svetlo isik nur noor diya cahaya mwanga nuru hikari guang bit luce lumina llum svitlo svet svjetlo ukukhanya prakash jyoti feny valo argia argi ljos liwanag kanchay akari hesaka
road: chimen wout kaminda weg strasse vei droga drogi cesta yol yolu tariq jalan njia michi dao gil strada drum cami shliakh doroha doroga indlela marg path derekh tie bide bidea vegur daan nan qhapaq tape atiin bej
bridge: pon brug brucke bro most kopru koprusu jisr jembatan daraja hashi kyo qiao dari ponte pod pont mist ibhuloho setu pul gesher hid silta zubi zubia bru tulay chaka
door: pot porta deur tur dor drzwi dvere kapi kapisi bab pintu mlango mon men mun dveri vrata umnyango dwar delet ajto ovi ate atea dyr pinto punku oke
hand: men man hand hand* reka ruka yad tangan mkono shou son mano mana isandla hath kez kasi esku hond kamay maki
heart: kurason hart herz hjerte serce srdce kalp qalb hati moyo kokoro xin maeum cuore inima cor sertse srce inhliziyo hriday dil lev sziv sydan bihotz hjarta puso sunqu sonqo pya
eye: wowo oog auge augen oye oko oci goz ayn ain mata jicho yan nun occhio ochi ull glaz iso nayan ayin szem silma begi auga nawi tesa
fire: dife kandela vuur feuer ild ogien ognia ohen ates nar api moto huo bul fuoco foc vohon ogon vatra umlilo agni aag esh tuz tuli sua eldur apoy nina tata
tree: pyebwa palu boom baum tre drzewo drzewa strom agac shajara pohon mti shu namu albero copac arbre derevo drvo isihlahla vriksha etz puu zuhaitz puno sacha malki yvyra chee che
flower: fle flor bloem blume blomst kwiat kvet cicek zahra zahrat bunga hana hua kkot fiore floare kvitka tsvetok cvijet imbali phool pushpa perach virag kukka lore blom bulaklak tika yvoty nikte xochitl
seed: semans grenn simia zaad samen saat fro nasiono semeno tohum bidhr bibit benih mbegu tane zhongzi ssi seme samanta llavor nasinnia semia sjeme imbewu beej zera mag siemen hazi hazia binhi muhu
root: rasin wortel wurzel rot korzen korzenie koren kok jidhr judhur akar mzizi gen ppuri radice radacina arrel korin impande jad mool shoresh gyoker juuri erro erroa ugat saphi rapo
bird: zwazo para vogel fugl ptak kus tayr burung ndege tori niao sae uccello pasare ocell ptakh ptitsa ptica inyoni pakshi tzipor madar lintu txori ibon pisqu guyra chiich tototl
star: zetwal strea ster stern stjerne gwiazda hvezda yildiz najma najm bintang nyota hoshi xing byeol stella stea estrella zirka zoria zvezda zvijezda inkanyezi tara kokhav csillag tahti izar stjarna bituin quyllur chaska mbyja citlali
moon: lalin luna maan mond mane ksiezyc mesic qamar bulan mwezi tsuki yue dal lluna misiats inyanga chandra levana hold kuu ilargi tungl buwan killa jasy metztli
day: jou dia dag tag dzien den gun yawm hari siku giorno usuku din yom paiva egun araw punchaw ara
dawn: maten douvanjou dageraad morgen morgenrote daggry swit usvit safak fajr fajar alfajiri asa akatsuki liming saebyeok alba zori svitanok rassvet zora intathakusa usha shachar hajnal aamunkoitto egunsenti dogun bukangliwayway illariy koe
border: fwontye frontera grens grenze grense granica granicy hranice sinir hudud perbatasan mpaka kokkyo bianjing gukgyeong confine frontiera kordon granitsa umngcele seema gvul hatar raja muga landamaeri hangganan saywa lindero
overseas: lotbo ultramar overzee ubersee oversjoisk zamorsk* zamorsk denizasiri kaigai haiwai haeoe oltremare zaokeans*
open: louvri habri open offen* offene apen apent otwart* otevren* otvoren* acik maftuh maftuha ochiq terbuka wazi opun kaihou kaifang yeollin aperto deschis obert vidkryt* otkryt* evulekile khula patuach nyitott avoin ireki irekia opid bukas kicharisqa
code: kod kodas kode kodu kodigo kodu* koodi msimbo kodo daima kodeu codice ikhodi koda koodia
software: lojisyel logisiel software oprogramowani* yazilim barmajiyyat programu sofutowea ruanjian sopeuteuweeo
computer: odinate komputer computer rechner datamaskin pocitac bilgisayar hasub tarakilishi konpyuta jisuanji keompyuteo kompiuter tolva
technology: teknoloji teknologia technologie teknologi technologia tikinulujiya taqniya teknolojia gijutsu jishu gisul tecnologia tekhnolohi* tekhnolog* ubuchwepheshe takneek taknologia
cyber: sibe siber cyber saiba kiber kiber* kyber saiber sayber wangluo saibeo sibrani sibraniyya
security: sekirite seguridat veiligheid sicherheit sikkerhet bezpieczenstw* bezpecnost* guvenlik guvenligi amn aman amni keamanan usalama anzen hoan anquan boan sicurezza securitate seguretat bezpek* bezopasnost* bezbednost sigurnost ukuphepha suraksha bitachon biztonsag turvallisuus segurtasun oryggi seguridad xavfsizlik
protection: pwoteksyon protekshon bescherming schutz vern ochron* ochran* koruma himaya himayat perlindungan ulinzi hogo baohu boho protezione protectie proteccio zakhyst* zashchit* zastita ukuvikela raksha hagana vedelem suojelu babes vernd proteksyon amachay
peace: lape pas vrede frieden fred pokoj mir baris salam damai perdamaian amani heiwa heping pyeonghwa pace pau myr ukuthula shanti shalom beke rauha bake fridur kapayapaan qasi pyaguapy
solidarity: solidarite solidaridat solidariteit solidaritat solidaritet solidarnosc solidarita dayanisma tadamun solidaritas mshikamano rentai tuanjie yeondae solidarieta solidarnist solidarnost ubumbano ekjutta elkartasun samstada ayni minga minka
memory: memwa memoria geheugen herinnering gedachtnis erinnerung minne pamiec pamiet hafiza dhakira memori kumbukumbu kioku jiyi gieok pamiat pamiati sjecanje inkumbulo smriti zikaron emlekezet muisti oroimen minni alaala yuyay mandua
hope: espwa speransa hoop hoffnung hap nadzieja nadeje umut amal harapan tumaini kibo xiwang huimang speranza speranta esperanca nadiia nadezhda nada ithemba asha tikva remeny toivo itxaropen von pagasa suyana esperansa
truth: verite bedat waarheid wahrheit sannhet prawda pravda hakikat gercek haqiqa kebenaran ukweli shinjitsu zhenxiang jinsil verita adevar veritat istina iqiniso satya emet igazsag totuus egia sannleikur katotohanan chiqaq anete
new: nouvo nobo nieuw nieuwe neu neue nytt yeni jadid jadida baru mpya shin atarashii xin sae nuovo nuova nou noua nova esha naya nav chadash uusi berri berria bago musuq pyahu nyr
north: nord noord norden polnoc sever kuzey shamal shimal utara kaskazini kita hoku bei buk settentrion* pivnich sjever enyakatho uttar tzafon eszak pohjoinen ipar iparra nordur hilaga
south: sid zuid sud sor poludnie jih guney janub selatan kusini minami nan nam sudul pivden iug jug ningizimu dakshin darom del etela hego hegoa sudur timog qulla
east: oost ost wschod vychod dogu sharq timur mashariki higashi dong est rasarit skhid vostok istok mpumalanga purv mizrach kelet ita ekialde austur silangan anti
west: lwes west vest zachod zapad bati gharb maghrib barat magharibi nishi seo ovest apus oest zakhid zahod entshonalanga paschim maarav nyugat lansi mendebalde vestur kanluran kunti
world: monn mundu wereld welt verden swiat swiata svet sveta dunya alam dunia ulimwengu sekai shijie segye mondo lume mon svit svitu mir svijet umhlaba vishwa olam vilag maailma mundua heimur mundo teqsimuyu
national: nasyonal nashonal nationaal nationale nasjonal narodow* krajow* narodni ulusal milli watani wataniyya wataniya nasional kitaifa kokuritsu kokumin guojia guggi nazionale national* nacionaln* natsionaln* kazwelonke rashtriya leumi nemzeti kansallinen nazionala thjod
international: entenasyonal internashonal internationaal internasjonal miedzynarodow* mezinarodni uluslararasi duwali dawli duwaliyya dawliya internasional kimataifa kokusai guoji gukje internazionale mizhnarodn* mezhdunarodn* medjunarodni omhlaba antarrashtriya nemzetkozi kansainvalinen nazioarteko althjodlegur
public: piblik publiko publiek offentlich* offentlig publiczn* verejn* kamu amma umum umma kokyo gonggong gongong pubblico hromadsk* obshchestvenn* javni umphakathi sarvajanik tziburi koz julkinen publikoa opinber
independent: endepandan independiente onafhankelijk unabhangig* uavhengig niezalezn* nezavisl* bagimsiz mustaqill mustaqilla mandiri huru dokuritsu duli dongnip indipendente nezalezhn* nezavisim* nezavisni ezimele svatantra atzmai fuggetlen itsenainen independentea ohad
democracy: demokrasi demokrasia democratie demokratie demokrati demokracja demokracji demokracie dimuqratiyya minshushugi minzhu minju democrazia demokratiia demokratija intando loktantra
research: rechech investigashon onderzoek forschung forskning badan badania vyzkum arastirma arastirmalari bahth buhuth abhath penelitian riset utafiti kenkyu kenkyujo yanjiu yeongu ricerca cercetare recerca doslidzhen* issledovan* istrazivanje ucwaningo anusandhan mechkar kutatas tutkimus ikerketa rannsokn pananaliksik maskay
education: edikasyon edukashon onderwijs bildung erziehung utdanning edukacj* edukacja vzdelavani egitim talim tarbiya pendidikan elimu kyoiku jiaoyu gyoyuk istruzione educatie educacio osvit* obrazovan* obrazovanje imfundo shiksha chinuch oktatas koulutus hezkuntza menntun edukasyon yachachiy tekomboe
health: sante salu gezondheid gesundheit helse zdrowi* zdrav* saglik sihha sihhat kesehatan afya kenko iryo jiankang geongang salute sanatate salut zdorov* impilo swasthya briut egeszseg terveys osasun heilsa kalusugan qhali
aid: yuda hulp hilfe hjelp pomoc yardim musaada bantuan msaada enjo kyusai yuanzhu jiwon aiuto ajutor ajuda dopomoh* pomoshch* usizo sahayata ezra segitseg apu laguntza hjalp tulong yanapay pytyvo
guard: gad wachter wacht wachter* vakt straz strazni* bekci hirasa haris penjaga mlinzi banken weibing gyeongbi guardia garda storozh* strazha umqaphi rakshak shomer vartija zaindari vordur bantay qhawaq
future: lavni futuro toekomst zukunft fremtid przyszlosc budoucnost gelecek mustaqbal masa wakati mirai weilai mirae viitor futur maibutn* budushch* buducnost ikusasa bhavishya atid jovo tulevaisuus etorkizun framtid hinaharap qhipa
stone: woch piedra steen stein kamien kamen tas hajar batu jiwe ishi shi dol pietra piatra pedra kamin itshe patthar even kivi harri harria steinn bato rumi ita tse tuunich tetl
thread: fil hilu draad faden trad nic nit iplik khayt benang uzi ito xian sil filo fir nytka intambo dhaga hut fonal lanka hari haria thradur sinulid qaytu inimbo
free: lib liber vrij vrije frei freie* fri fritt woln* svobodn* slobodn* ozgur hurr hurra erkin bebas huru jiyuna ziyou libero libera lliure viln* vilna khululekile mukt azad chofshi szabad vapaa aske libre frjals malaya qispisqa
consumer: konsomate konsumido consument verbraucher forbruker konsument* spotrebitel* tuketici mustahlik konsumen walaji shohisha xiaofeizhe sobija consumatori spozhyvach* potrebitel* potrosac umthengi upbhokta tzarchan fogyaszto kuluttaja kontsumitzaile neytenda
user: itilizate usuario gebruiker nutzer bruker uzytkownik* uzivatel* kullanici mustakhdim pengguna mtumiaji riyosha yonghu sayongja utenti utilizatori korystuvach* polzovatel* korisnik umsebenzisi erabiltzaile notandi
ethics: etik etica ethiek ethik etikk etyka akhlaq akhlak etika maadili rinri lunli yulli etyk*
transparency: transparans transparensia transparantie transparenz apenhet przejrzystosc pruhlednost seffaflik shafafiya transparansi uwazi tomeisei touming tumyeong trasparenza transparenta prozor* prozrachnost* transparentnost ukucaca pardarshita shkifut atlathatosag avoimuus gardentasun gagnsaei
`
