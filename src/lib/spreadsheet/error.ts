/** A file that cannot be read as a table; the message says what it is and what to do. */
export class SpreadsheetError extends Error {}
