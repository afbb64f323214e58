/**
 * The middle of some measured values; of an even number of them the upper one of the two in the middle.
 * @returns NaN where nothing was measured.
 */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
