import { sha256 as hashed } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of UTF-8 text in lower-case hex. Synchronous, as the draw protocol needs; Web Crypto is not. */
export const sha256 = (text: string): string => bytesToHex(hashed(utf8ToBytes(text)))
