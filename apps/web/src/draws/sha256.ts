import { sha256 as hashed } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text in UTF-8, in lower-case hex. The browser's own answers later, and the protocol of draws needs it at once. */
export const sha256 = (text: string): string => bytesToHex(hashed(utf8ToBytes(text)))
