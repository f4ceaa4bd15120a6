/** Domains of email providers where anybody can have an address, so that the domain says nothing of its owner. */
const openDomains =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|tutanota|riseup|gmx|aol)\./

export const isOpenDomain = (domain: string): boolean => openDomains.test(domain)
