/** Claims of the articles that the model tests at the present settings. */
import type { TestedClaim } from './claim-types.ts'

export const testedClaims: readonly TestedClaim[] = [
  {
    id: 'cooling-eliminated',
    statements: ['S1-11'],
    says: 'Space removes terrestrial cooling limits.',
    how: 'Share of the satellite’s mass that is radiators and coolant loops, against 1 %.',
    verdict: 'claimCoolingEliminated',
    supported: 'Cooling takes {coolingMassShare} of the satellite’s mass, too little to notice.',
    contradicted:
      'Cooling is not eliminated: [radiator] {heatRejected}, and cooling takes {coolingMassShare} of the satellites’ mass.',
    shows: [
      { label: 'Radiators and loops', side: 'orbit', id: 'coolingMassShare' },
      { label: 'What would go unnoticed', side: 'neutral', id: 'coolingMassNegligible' },
    ],
    source: ['gilmore-2002', 'turyshev-2026'],
  },
  {
    id: 'lower-cooling',
    statements: ['S4-27d'],
    says: 'Cooling needs less in the long run.',
    how: 'Energy of the pumps in orbit against all energy but IT on the ground; water on both sides.',
    verdict: 'claimCoolingLower',
    supported:
      'In energy and water, yes: pumps take {pumpFraction} of the IT power where the ground spends {coolingOverhead}, and orbit uses no water. In mass, no: cooling is {coolingMassShare} of the satellites.',
    contradicted:
      'Not in energy: pumps take {pumpFraction} of the IT power and the ground spends {coolingOverhead}. Orbit does use no water.',
    partly: 'supported',
    shows: [
      { label: 'Pumps in orbit', side: 'orbit', id: 'pumpFraction' },
      { label: 'All but IT on the ground', side: 'ground', id: 'coolingOverhead' },
    ],
    source: ['shehabi-2024', 'jman-2026'],
  },
  {
    id: 'land-removed',
    statements: ['S1-11'],
    says: 'Space removes terrestrial land limits.',
    how: 'Land of one campus against the largest site assembled, and all land with that of the electricity against the farmland built over in the same time.',
    verdict: 'claimLandRemoved',
    supported:
      'There would be such a limit: {groundLand} for the campuses and their power. In orbit, arrays and radiators cover {orbitArea}.',
    contradicted: 'Land does not limit this campus.',
    open: 'There is no such limit to remove at this size: the campuses need {groundCampusLand} in all, and land is {landCostShare} of their cost. In orbit, arrays and radiators cover {orbitArea}.',
    shows: [
      { label: 'Campuses, in all', side: 'ground', id: 'groundCampusLand' },
      { label: 'Largest site assembled', side: 'neutral', id: 'largestCampusLand' },
      { label: 'Arrays and radiators', side: 'orbit', id: 'orbitArea' },
    ],
    source: ['hyperion-land-2025', 'cushman-2025'],
  },
  {
    id: 'sunlight-unlimited',
    statements: ['S4-27', 'S1-11', 'S0-16'],
    says: 'Solar power in space is near limitless.',
    how: 'IT power that cleared launches could lift in a year against what data centers of the world add in a year.',
    verdict: 'claimSunlightUnlimited',
    supported:
      'Cleared launches could lift {licensedPowerPerYear}, more than the {worldDataCenterGrowth} that data centers of the world add.',
    contradicted:
      'Sunlight is not what runs out; launch is. All cleared launches could lift {licensedPowerPerYear}, and data centers of the world add {worldDataCenterGrowth}. Nothing is beamed: the panels are on the satellites.',
    shows: [
      { label: 'Cleared launches lift', side: 'orbit', id: 'licensedPowerPerYear' },
      { label: 'The world adds', side: 'ground', id: 'worldDataCenterGrowth' },
    ],
    source: ['faa-starbase-2025', 'jll-2026'],
  },
  {
    id: 'sunlight-continuous',
    statements: ['S3-11'],
    says: 'Solar power in orbit is continuous.',
    how: 'Share of the year in sunlight against 99 %.',
    verdict: 'claimSunlightContinuous',
    supported: 'This orbit is sunlit {sunlitFraction} of the year.',
    contradicted:
      'This orbit is sunlit {sunlitFraction} of the year, with shadows of up to {worstEclipseDuration} on an orbit. On the ground, firm solar power is contracted at {solarEnergyPrice}.',
    shows: [
      { label: 'Sunlit in this orbit', side: 'orbit', id: 'sunlitFraction' },
      { label: 'Called continuous', side: 'neutral', id: 'continuousShare' },
    ],
    source: ['turyshev-2026', 'meed-masdar-2025'],
  },
  {
    id: 'less-load',
    statements: ['S4-27b'],
    says: 'Computing in orbit is a smaller load on the environment.',
    how: 'Greenhouse gases per unit of IT energy, both published ends on both sides.',
    verdict: 'claimLessLoad',
    supported:
      'In greenhouse gases, yes even at the worst published figures: {carbonOrbitHigh} against {carbonGroundLow}. Orbit adds {aluminaPerYear} of alumina to the upper atmosphere.',
    contradicted:
      'In greenhouse gases, no even at the best published figures: {carbonOrbitLow} against {carbonGroundHigh}. Orbit also adds {aluminaPerYear} of alumina to the upper atmosphere.',
    open: 'Disputed: {carbonOrbitLow} to {carbonOrbitHigh} for orbit, {carbonGroundLow} to {carbonGroundHigh} for the ground. Ohs and others claim the high end for orbit, ASCEND asks for launchers ten times cleaner. Orbit adds {aluminaPerYear} of alumina to the upper atmosphere, and uses no water where the ground uses {groundWater}.',
    shows: [
      { label: 'Orbit, published ends', side: 'orbit', id: 'carbonOrbitLow', to: 'carbonOrbitHigh' },
      { label: 'Ground, published ends', side: 'ground', id: 'carbonGroundLow', to: 'carbonGroundHigh' },
    ],
    source: ['ohs-2025', 'thales-ascend-2024', 'ferreira-2024'],
  },
  {
    id: 'near-term',
    statements: ['S0-14', 'S1-12'],
    says: 'It is a near-term engineering programme.',
    how: 'Time until the fleet runs against the time in which capacity is wanted.',
    verdict: 'claimNearTerm',
    supported: 'Yes: [fleet]; {timeWanted} are allowed, and a week more for each.',
    contradicted: 'No: [fleet]; {timeWanted} are allowed.',
    shows: [
      { label: 'Until the fleet runs', side: 'orbit', id: 'orbitShortTime' },
      { label: 'Wanted within', side: 'neutral', id: 'timeWanted' },
    ],
    source: ['spacex-s1-2026', 'fcc-starlink-gen2-2022'],
  },
  {
    id: 'within-decade',
    statements: ['S1-14', 'S3-12'],
    says: 'Whether it becomes practical within the decade is open.',
    how: 'Time until the fleet runs, and total cost against the ground.',
    verdict: 'claimWithinDecade',
    supported: 'At these settings it is practical: {orbitReadyTime} and {costRatio} times the cost.',
    contradicted: 'At these settings it is not: [fleet].',
    open: 'Open at these settings too: [fleet], and costs {costRatio} times the ground.',
    shows: [
      { label: 'Until the fleet runs', side: 'orbit', id: 'orbitShortTime' },
      { label: 'A decade', side: 'neutral', id: 'decade' },
    ],
    source: ['spacex-s1-2026', 'semianalysis-2026'],
  },
  {
    id: 'one-provider',
    statements: ['S0-11', 'S1-12'],
    says: 'Only one launch provider can do it.',
    how: 'Mass needed a year against all that other providers launch, and launches needed against those of the one provider.',
    verdict: 'claimOneProvider',
    supported:
      'At this size it holds: {massRateNeeded} are needed, all other providers fly {otherProvidersMass}, and the cleared Starship launches suffice.',
    contradicted:
      'Other providers fly enough: {massRateNeeded} are needed and they fly {otherProvidersMass}.',
    open: 'Others could not: {massRateNeeded} are needed and they fly {otherProvidersMass}. Nor could the one: launches needed {launchesPerYearNeeded}, cleared {licensedLaunches}.',
    shows: [
      { label: 'Needed a year', side: 'orbit', id: 'massRateNeeded' },
      { label: 'All other providers', side: 'neutral', id: 'otherProvidersMass' },
    ],
    source: ['bryce-2024', 'faa-starbase-2025', 'fcc-odc-filings-2026'],
  },
  {
    id: 'energy-bypassed',
    statements: ['S2-05'],
    says: 'Orbit could bypass terrestrial energy limits.',
    how: 'Time until the fleet runs against time until a campus runs.',
    verdict: 'claimEnergyBypassed',
    supported: 'The way around is shorter: [fleet], and [ground].',
    contradicted: 'The way around is no shorter: [fleet], and [ground].',
    shows: [
      { label: 'Until the fleet runs', side: 'orbit', id: 'orbitShortTime' },
      { label: 'Until the ground runs', side: 'ground', id: 'groundShortTime' },
    ],
    source: ['constructionowners-2026', 'spacex-s1-2026'],
  },
  {
    id: 'scalable',
    statements: ['S4-27c'],
    says: 'Orbit scales.',
    how: 'Launches, satellites and chips needed against those flown and cleared, likely to be granted, and to be had.',
    verdict: 'claimScalable',
    supported:
      'To this size, yes. Launches needed: {launchesPerYearNeeded}, cleared: {licensedLaunches}. Satellites needed: {satellitesFlown}, likely to be granted: {satellitesGranted}. Chips needed in {timeWanted}: {builtItPower}, to be had: {projectChips}.',
    contradicted:
      'Not to this size. Launches needed: {launchesPerYearNeeded}, cleared: {licensedLaunches}. Satellites needed: {satellitesFlown}, likely to be granted: {satellitesGranted}. Chips needed in {timeWanted}: {builtItPower}, to be had: {projectChips}.',
    shows: [
      { label: 'Launches needed', side: 'orbit', id: 'launchesPerYearNeeded' },
      { label: 'Launches cleared', side: 'neutral', id: 'licensedLaunches' },
    ],
    source: ['faa-starbase-2025', 'fcc-starlink-gen2-2022'],
  },
  {
    id: 'outgrown',
    statements: ['S0-15', 'S0-08', 'S3-10'],
    says: 'Compute has outgrown what the planet can supply in the time that matters.',
    how: 'Peak demand of this project and of all other growth against headroom and new firm capacity of the country, at both published ends, and time until a campus runs against the time wanted.',
    verdict: 'claimOutgrown',
    supported:
      'Yes, even by the lowest forecasts: {groundSitePower} for this and the growth of all others are more than can be had in {timeWanted}.',
    contradicted:
      'No, even by the highest forecasts: {groundSitePower} for this and the growth of all others are less than can be had in {timeWanted}, and a campus runs in {groundReadyTime}.',
    open: 'In amount it is disputed: this and the growth of all others come to {electricityShareLow} to {electricityShareHigh} of what can be had in {timeWanted}, by whose forecast and by whether large loads give way in the worst hours. In time, [ground].',
    shows: [
      {
        label: 'Share of what can be had',
        side: 'ground',
        id: 'electricityShareLow',
        to: 'electricityShareHigh',
      },
    ],
    source: ['grid-strategies-2025', 'norris-2025', 'morgan-stanley-power-2025', 'semianalysis-grid-2026'],
  },
  {
    id: 'economics',
    statements: ['S1-12'],
    says: 'Launch cadence and mass-to-orbit economics are in place.',
    how: 'Total cost of a delivered kilowatt, orbit over ground.',
    verdict: 'claimEconomics',
    supported: 'At these settings orbit costs {costRatio} times the ground.',
    contradicted:
      'At these settings orbit costs {costRatio} times the ground, at a launch price of {launchPrice} in dollars of 2026.',
    shows: [
      { label: 'Orbit', side: 'orbit', id: 'orbitLevelisedCost' },
      { label: 'Ground', side: 'ground', id: 'groundLevelisedCost' },
    ],
    source: ['aguera-2025', 'semianalysis-2026', 'bcg-2026'],
  },
  {
    id: 'lower-latency',
    statements: ['S2-04'],
    says: 'Data centers in space could lower latency for users everywhere.',
    how: 'Network round trip to the fleet against fibre to a data center on the ground, for a user at the distance set.',
    verdict: 'claimLowerLatency',
    supported:
      'For this user, yes: {orbitLatency} over orbit against {fibreLatency} over {userDistance} of fibre.',
    contradicted:
      'Not for this user: {orbitLatency} over orbit against {fibreLatency} over fibre. A data center nearer than {latencyCrossover} answers sooner than the fleet, and a model takes far longer to answer than either network.',
    shows: [
      { label: 'Over orbit', side: 'orbit', id: 'orbitLatency' },
      { label: 'Over fibre', side: 'ground', id: 'fibreLatency' },
    ],
    source: ['spacex-starlink-2024', 'aguera-2025'],
  },
  {
    id: 'million-dollars',
    statements: ['S2-07'],
    says: 'Building one’s own takes a million-dollar supercomputer.',
    how: 'Cost to build the 300 MW of Colossus 1 on the ground, against ten million dollars.',
    verdict: 'claimMillionDollars',
    supported: 'It does, within a factor of ten: {articleMachineCost}.',
    contradicted: 'A machine of {articleMachine} costs {articleMachineCost} to build on the ground.',
    shows: [
      { label: 'The machine of the articles', side: 'ground', id: 'articleMachineCost' },
      { label: 'As claimed', side: 'neutral', id: 'millionDollars' },
    ],
    source: ['epoch-2026'],
  },
]
