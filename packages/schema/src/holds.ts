/** Minutes for which a seat is held for a person with an unconfirmed address. A database constraint has the same number. */
export const holdMinutes = 20
