/** The unit in which a chart of power is drawn. */
export const powerUnit = (most: number): readonly [watts: number, name: string] => {
  if (most >= 1e9) return [1e9, 'GW']
  if (most >= 1e6) return [1e6, 'MW']
  return [1e3, 'kW']
}
