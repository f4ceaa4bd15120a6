/**
 * The known languages. Browsers choose from lists; they get the list of languages without an ISO 639-1 code together with the
 * names.
 */
import { languageCodes } from './countries.ts'

/** Accepted, but not offered for choice. */
const otherLanguageCodes = 'ae cu eo ia ie io la pi tw vo'.split(' ')

const knownLanguages = new Set([...languageCodes, ...otherLanguageCodes])

/** Whether it is an ISO 639-1 code. */
export const isLanguageCode = (code: string): boolean => knownLanguages.has(code)

/** ISO 639-3 codes of living indigenous and Creole languages of the Americas, and of sign languages. */
const moreLanguageList = (): string[] =>
  (
    'acf acr acu agr ake ale amc ame amu aoc api arh arn arp arw asb atj auc ayc ayo azz bcr bla bor bwi bzd bzj ' +
    'bzk cab cac cag cak car cas cav cax cay cbi cbs chf cho chp chr chy cic ciw cjp clc cmi cni cof com con cot ' +
    'crg crj crk crl crn cro crx csw cto ctu cub cui cuk dak dgr djk eme emp enl enx esu gcf gcr git gub guc guh ' +
    'gui gum gun gut guu gvo gwi gym gyn gyr haw hch hdn hid hix hop hto hub hur hus huu huv ign inb ixl jac jam ' +
    'jic jiv jqr kbc kek kgk kgp kic kio kjb kog kpj ktn kut kvn kwi kwk lil lkt mam mau mav maz mbc mbl mbp mcb ' +
    'mch mfy mic mig mik mim miq moc moe moh mot mtp mus mxv myu mzh mzp ncg nch ncj ngu nhd nhe nhw nlv noa not ' +
    'nsk ntp nuk ojb ojs oka one ono ood ote otm otq otw oym pab pap pav pbb pbc pei pib pid pio plg pln plu poc ' +
    'poh pqm prq pta pua quc qug quh qup quw quy quz qvi qwh ram rap rma sab see sei sey shp shs sja snn squ srm ' +
    'srn srq sru sto stp tar tca tcf ter tew tfr tli tna tob toj top tos tri trn tsi tsz tuf tuo txu tzh tzj tzo ' +
    'ulw ura ute wap waw way wba wca wlv xav xer xok xsl xsu yad yae yan yaq yrl yua yup zap zun' +
    // Sign languages.
    ' aed ase asf bfi bvl bzs csf csg csl csn csr doq dse ecs esn fcs fsl gsg gsm hds ils ins ise isg jls jsl kvk ' +
    'lsp mfs ncs prl psl psr pys rsl sfs ssp ugy vsl'
  ).split(' ')

let known: ReadonlySet<string> | undefined

/** The ISO 639-3 codes accepted besides ISO 639-1. */
export const moreLanguageCodes = (): ReadonlySet<string> => {
  known ??= new Set(moreLanguageList())
  return known
}

/** Whether it can be given as a spoken language: an ISO 639-1 code, or one of `moreLanguageCodes`. */
export const isSpokenLanguage = (code: string): boolean => isLanguageCode(code) || moreLanguageCodes().has(code)
