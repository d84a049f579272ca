/**
 * Rows whose capacity is a yardstick that stops nobody: a recommendation, a pledge, a precedent or a rate of nature.
 * They are shown like every row, and never called what binds.
 */
export const yardsticks: ReadonlySet<string> = new Set([
  'radiatorSize',
  'brightness',
  'reentryAluminium',
  'carbonLimitOrbit',
  'carbonLimitGround',
  'waterIntensity',
  'generationWater',
])
