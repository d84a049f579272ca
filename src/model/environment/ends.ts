/** Disputed emissions with both published ends, and what has no carbon equivalent: soot, alumina, nitrogen oxides. */
import { cite, constant, derived, sum } from '../../engine/quantity.ts'
import {
  area,
  areaPerPower,
  carbonPerEnergy,
  carbonPerPower,
  energyPerMass,
  landArea,
  massFlow,
  ratio,
  share,
  tonnesPerYear,
  yearlyCount,
} from '../kinds.ts'

export const ends = {
  propellantCarbonLow: constant('Launch propellant, low end', ratio, {
    symbol: 'g_\\mathrm{launch}^-',
    value: 18,
    source: 'starship-propellant-2026',
    why: 'Starship with 150 t of payload, combustion only.',
  }),
  propellantCarbonHigh: constant('Launch propellant, high end', ratio, {
    symbol: 'g_\\mathrm{launch}^+',
    value: 46,
    source: 'starship-propellant-2026',
    why: 'Starship with 100 t of payload, supply of methane and oxygen included.',
  }),
  spacecraftCarbonLow: constant('Making spacecraft, low end', ratio, {
    symbol: 'g_\\mathrm{sat}^-',
    value: 30,
    source: 'jman-2026',
    why: 'Low end of the only published range; about that of consumer electronics by mass.',
  }),
  spacecraftCarbonHigh: constant('Making spacecraft, high end', ratio, {
    symbol: 'g_\\mathrm{sat}^+',
    value: 150,
    source: 'jman-2026',
    why: 'High end of the same range.',
  }),
  reentryCarbonHigh: constant('Re-entry, high end', ratio, {
    symbol: 'g_\\mathrm{entry}^+',
    value: 158,
    source: 'ohs-2025',
    why: 'Nitrogen oxides of re-entry at the warming potential of nitrous oxide, as Ohs and others count them. The low end is nothing.',
  }),
  serverCarbonLow: constant('Making servers, low end', carbonPerPower, {
    symbol: 'g_\\mathrm{IT}^-',
    value: '0.13 kg/W',
    source: 'nvidia-embodied-2025',
    why: '164 kg over 1,275 W: the H100 board alone.',
  }),
  serverCarbonHigh: constant('Making servers, high end', carbonPerPower, {
    symbol: 'g_\\mathrm{IT}^+',
    value: '0.6 kg/W',
    source: 'nvidia-embodied-2025',
    why: 'Twice the default: four times the B200 board, for host, network, rack and storage.',
  }),
  carbonLaunchLow: derived('Orbit: launch propellant, low end', carbonPerEnergy, {
    symbol: 'e_\\mathrm{launch}^-',
    formula: 'replacementLift * propellantCarbonLow / itPower',
    source: 'starship-propellant-2026',
    why: 'Claimed by those who count combustion at full payload.',
  }),
  carbonLaunchHigh: derived('Orbit: launch propellant, high end', carbonPerEnergy, {
    symbol: 'e_\\mathrm{launch}^+',
    formula: 'replacementLift * propellantCarbonHigh / itPower',
    source: 'starship-propellant-2026',
    why: 'Claimed by those who count the supply of propellant too.',
  }),
  carbonOrbitLow: derived('Orbit: carbon, low end', carbonPerEnergy, {
    symbol: 'e_\\mathrm{orbit}^-',
    formula: `(replacementLift * propellantCarbonLow
      + (dryMass - itMass) * spacecraftCarbonLow / satelliteLife
      + builtItPower * serverCarbonLow / refreshLife) / itPower`,
    source: ['starship-propellant-2026', 'jman-2026'],
    why: 'All published low ends together; re-entry charged with nothing.',
  }),
  carbonOrbitHigh: derived('Orbit: carbon, high end', carbonPerEnergy, {
    symbol: 'e_\\mathrm{orbit}^+',
    formula: `(replacementLift * propellantCarbonHigh + replacementMassPerYear * reentryCarbonHigh
      + (dryMass - itMass) * spacecraftCarbonHigh / satelliteLife
      + builtItPower * serverCarbonHigh / refreshLife) / itPower`,
    source: ['ohs-2025', 'starship-propellant-2026', 'jman-2026'],
    why: 'All published high ends together, with the re-entry figure of Ohs and others.',
  }),
  carbonGroundLow: derived('Ground: carbon, low end', carbonPerEnergy, {
    symbol: 'e_\\mathrm{ground}^-',
    formula: `groundMeanPower / itPower
      * (groundSupply == "grid"
        ? gridCarbon
        : (groundSupply == "gasTurbines" ? gasFuelCarbon / gasEfficiency
          : (groundSupply == "nuclear" ? nuclearCarbon : solarCarbon)))
      + groundItPurchased * serverCarbonLow / (itPower * itLife)`,
    source: ['epa-egrid-2026', 'nvidia-embodied-2025'],
    why: 'Without fuel supply and without the building, as stack-rate accounting has it.',
  }),
  carbonGroundHigh: derived('Ground: carbon, high end', carbonPerEnergy, {
    symbol: 'e_\\mathrm{ground}^+',
    formula: 'carbonUse + groundItPurchased * serverCarbonHigh / (itPower * itLife) + 2 * carbonBuilding',
    source: ['epa-egrid-2026', 'nvidia-embodied-2025'],
    why: 'Life-cycle electricity, heavy servers, and a building at twice the default.',
  }),
  aluminaYield: constant('Alumina per mass of satellite', ratio, {
    symbol: 'y_\\mathrm{alumina}',
    value: 0.12,
    source: cite('ferreira-2024', 'abstract'),
    why: 'A 250 kg satellite leaves about 30 kg of aluminium oxide particles in the mesosphere.',
  }),
  aluminaPerYear: derived('Alumina from re-entry', massFlow, {
    symbol: '\\dot{m}_\\mathrm{alumina}',
    formula: 'replacementMassPerYear * aluminaYield',
    source: cite('ferreira-2024', 'abstract'),
    why: 'In steady state all that goes up comes down. Particles outlast the satellite by decades and speed up the loss of ozone. All satellites of 2022 left 17 t; the megaconstellations then planned would leave 360 t a year.',
  }),
  aluminiumShare: constant('Aluminium in a satellite', share, {
    symbol: 'f_\\mathrm{Al}',
    value: '30 %',
    source: 'ferreira-2024',
    why: 'Of the mass, in the satellite that Ferreira and others simulate.',
  }),
  aluminiumPerYear: derived('Aluminium burning up', massFlow, {
    symbol: '\\dot{m}_\\mathrm{Al}',
    formula: 'replacementMassPerYear * aluminiumShare',
    source: 'ferreira-2024',
    why: 'To set beside the aluminium that meteoroids bring.',
  }),
  naturalAluminium: constant('Aluminium from meteoroids', tonnesPerYear, {
    symbol: '\\dot{m}_\\mathrm{nat}',
    value: '141 t/year',
    source: ['schulz-2021', 'ferreira-2024'],
    why: 'Natural influx that ablates, on which Ferreira and others base their percentages: 41.7 t in 2022 were 29.5 % of it.',
  }),
  nitrogenOxideYield: constant('Nitrogen oxides per mass burning up', ratio, {
    symbol: 'y_\\mathrm{NO}',
    value: 0.4,
    source: 'ohs-2025',
    why: 'The value of Ohs and others; older re-entry studies give 0.175 for capsules that are not consumed.',
  }),
  nitrogenOxidesPerYear: derived('Nitrogen oxides from re-entry', massFlow, {
    symbol: '\\dot{m}_\\mathrm{NO}',
    formula: 'replacementMassPerYear * nitrogenOxideYield',
    source: ['ohs-2025', 'ryan-2022', 'barker-2024'],
    why: 'Shock-heated air forms them whatever burns. They deplete ozone in the upper stratosphere. Re-entries of 2022 left 5,600 t of these and of alumina together.',
  }),
  carbonPerMethane: constant('Carbon dioxide per methane', ratio, {
    symbol: 'r_\\mathrm{CO_2/CH_4}',
    value: 2.743,
    source: 'starship-propellant-2026',
    why: 'Molar masses 44.01 over 16.04, for complete combustion.',
  }),
  blackCarbonIndex: constant('Black carbon per fuel, high end', share, {
    symbol: 'e_\\mathrm{BC}^+',
    value: '3.5 %',
    source: 'ryan-2022',
    why: 'The index of kerosene engines. None has been published from flight for methane, which burns cleaner; nothing is the low end and kerosene the high one.',
  }),
  blackCarbonPerYearHigh: derived('Black carbon, high end', massFlow, {
    symbol: '\\dot{m}_\\mathrm{BC}^+',
    formula: 'replacementLift * propellantCarbon / carbonPerMethane * blackCarbonIndex',
    source: ['ryan-2022', 'maloney-2022'],
    why: 'If methane were as sooty as kerosene. Soot in the stratosphere warms some 500 times as much per mass as soot at the surface; all rockets today emit about 1,000 t a year.',
  }),
  orbitArea: sum('Area in orbit', area, {
    symbol: 'A_\\mathrm{orbit}',
    of: ['arrayArea', 'radiatorArea', 'spareRadiatorArea'],
    source: cite('turyshev-2026', 'abstract'),
    why: 'Arrays and radiators, to the same scale as land on the ground.',
  }),
  methaneHeat: constant('Heating value of methane', energyPerMass, {
    symbol: 'H_\\mathrm{CH_4}',
    value: '55.5 MJ/kg',
    source: 'starship-propellant-2026',
    why: 'Higher heating value, on which the efficiency of gas plants is given too.',
  }),
  gasFieldLand: constant('Land of gas as a fuel', areaPerPower, {
    symbol: 'a_\\mathrm{field}',
    value: '16.2 m^2/kW',
    source: 'lovering-2022',
    why: 'Wells and pipelines per unit of heat: the 36 m²/kW of gas electricity at the 45 % of the plants that burn it.',
  }),
  launchFuelLand: derived('Gas fields for launch methane', area, {
    symbol: 'A_\\mathrm{CH_4}',
    formula: 'replacementMassPerYear * propellantCarbon / carbonPerMethane * methaneHeat * gasFieldLand',
    source: ['lovering-2022', 'starship-propellant-2026'],
    why: 'Counted as for a power plant on the ground that burns as much gas. Keeping the fleet is meant; building it takes more for a few years. The gas that makes the liquid oxygen and cools both is left out.',
  }),
  launchSiteArea: constant('Area of a launch site', landArea, {
    symbol: 'A_\\mathrm{pad}',
    value: '230 acre',
    source: 'daf-slc37-area-2025',
    why: 'Launch complex 37 at Cape Canaveral, two pads.',
  }),
  launchSiteFlights: constant('Flights of a launch site', yearlyCount, {
    symbol: 'r_\\mathrm{pad}',
    value: '76 1/year',
    source: 'daf-slc37-2025',
    why: 'The most that its environmental review allows.',
  }),
  launchSiteLand: derived('Launch sites', area, {
    symbol: 'A_\\mathrm{sites}',
    formula: 'launchSiteArea * replacementLaunchesPerYear / launchSiteFlights',
    source: ['daf-slc37-area-2025', 'daf-slc37-2025'],
    why: 'As much of such a site as keeping the fleet takes. The land that is cleared around a launch is open again afterwards and not counted.',
  }),
  orbitLand: sum('Land for orbit', area, {
    symbol: 'A_\\mathrm{land,o}',
    of: ['launchFuelLand', 'launchSiteLand'],
    source: ['lovering-2022', 'daf-slc37-area-2025'],
    why: 'What orbit takes on the ground, on the boundary of the campus with its electricity: sites and the fields of their fuel. Factories of satellites and of servers, and ground stations, are left out, as factories are for the campus.',
  }),
}
