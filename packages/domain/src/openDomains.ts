/** Domains of email providers where anybody can get an address, so that the domain says nothing about its owner. */
const openDomains =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|tutanota|riseup|gmx|aol)\./

export const isOpenDomain = (domain: string): boolean => openDomains.test(domain)
