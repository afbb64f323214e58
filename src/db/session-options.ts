/** What every session starts with. Always named, since without options of its own it takes those of PGOPTIONS. */
export const sessionOptions = '-c timezone=UTC'
