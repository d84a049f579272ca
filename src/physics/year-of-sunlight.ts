/** What a year of sunlight means for a satellite, over all states that its orbit passes through. */
export interface Sunlight {
  /** Mean share of the time in shadow [1]. */
  meanEclipse: number
  /** Share of the days on which the orbit meets the shadow [1]. */
  eclipseShare: number
  /** Smallest |beta| of the year [rad]. */
  smallestBeta: number
  /** Largest share of an orbit in shadow [1], and the first day on which it falls (0 is 1 January). */
  deepestFraction: number
  deepestDay: number
  /** Largest product of a day's sunlight and the cosine of its smallest |beta| [1]. */
  noonSunlight: number
  /** For every day, the eclipse fraction at the smallest |beta| that the orbit can have on it [1]. */
  readonly deepestEclipse: Float64Array
  /** For every day, sunlight relative to that at 1 au [1]. */
  sunlight: Float64Array
  /** Mean of cos beta [1]. */
  meanCosine: number
  /** Mean share of a panel's face that an edge-on radiator shows to the airflow [1]. */
  meanEdgeRam: number
}
