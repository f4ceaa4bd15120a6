/** Minutes for which a person with an unconfirmed address is held a seat. A constraint of the database has the same number. */
export const holdMinutes = 20
