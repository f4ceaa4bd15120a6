/** All labelled passages, in the four languages of the product. */
import { english } from './passages/en.ts'
import { spanish } from './passages/es.ts'
import { french } from './passages/fr.ts'
import { byAnotherHand } from './passages/otherHand.ts'
import { portuguese } from './passages/pt.ts'
import { byAThirdHand } from './passages/thirdHand.ts'

export const passages = [...english, ...spanish, ...portuguese, ...french, ...byAnotherHand, ...byAThirdHand]
