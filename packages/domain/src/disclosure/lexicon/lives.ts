/** Events that distinguish one person's life from the next. All folded. */
import { foldWords } from './inflect.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

/** Used next to «me», «my» or «I». */
export const lifeEvents = set(
  `raided arrested detained jailed imprisoned exiled deported kidnapped abducted shot tortured beaten sued prosecuted convicted sentenced
   indicted acquitted infected hacked widowed expelled evicted fled resigned sacked fired suspended elected appointed testified founded co-founded drafted
   authored survived blacklisted lost killed murdered disbarred interrogated stabbed assaulted harassed doxxed
   allanaron allanada allanado allanamiento detuvieron detenida detenido detuvo arrestaron encarcelaron encarcelada encarcelado exiliada exiliado exilié deportaron deportada
   deportado secuestraron dispararon torturaron golpearon demandaron procesaron procesada procesado condenaron condenada condenado absolvieron infectaron hackearon
   expulsaron renuncié despidieron suspendieron eligieron elegida elegido nombraron nombrada nombrado fundé redacté atestigüé incautaron amenazaron huí sobreviví perdí cerraron clausuraron mataron mató asesinaron asesinado asesinada
   invadiram detiveram detida detido prenderam presa preso exilada exilado deportaram sequestraram atiraram torturaram espancaram processaram processada condenaram
   absolveram infectaram hackearam expulsaram renunciei demitiram demitida demitido suspenderam eleita eleito nomeada nomeado nomearam fundei redigi apreenderam ameaçaram fugi perdi mataram matou assassinaram assassinado assassinada
   sobrevivi incendiaram incendiado
   perquisitionné perquisitionnés arrêté arrêtée détenu détenue emprisonné emprisonnée exilé exilée expulsé expulsée enlevé enlevée torturé torturée battu battue poursuivi
   poursuivie condamné condamnée acquitté acquittée infecté piraté licencié licenciée suspendu suspendue élu élue nommé nommée fondé rédigé menacé menacée incendié fui fuir perdu tué tués tuée assassiné assassinée saisi démissionné`,
)

/** «The first …». */
export const firstWords = set('first youngest oldest primera primero primeira primeiro premier première')

/** After «I»: verbs of thinking rather than doing. */
export const opinions = set(
  `think believe fear would hope see know want agree mean ask wonder doubt support find wish propose read heard learned saw suggest understand recall worry disagree feel
   should could may might can will also do don
   creo pienso temo quisiera espero veo sé quiero entiendo propongo apoyo leí dudo parece preocupa gustaría opinión
   acho penso temo gostaria espero vejo sei quero entendo proponho apoio li duvido parece preocupa opinião acredito
   crois pense crains voudrais espère vois sais veux comprends propose soutiens doute semble inquiète avis souhaite`,
)
