/** A row of a table: its number as a spreadsheet shows it, from 1, and its cells as text. */
export interface Row {
  row: number
  cells: string[]
}
