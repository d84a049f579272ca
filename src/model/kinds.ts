/** Kinds of quantity: unit, units people read, and what limits the inputs of the kind, named once. */
import { kind } from '../engine/quantity.ts'

export const ratio = kind({ unit: '1', limits: [0, null] })
export const count = kind({ unit: '1', limits: [0, null] })
/** Things of which there are no parts: shown whole, though the model counts the part that is needed. */
export const things = kind({ unit: '1', display: ['whole'], limits: [0, null] })
export const decibels = kind({ unit: '1', limits: [0, 100] })
export const share = kind({ unit: '1', display: ['%'], limits: [0, 1] })
export const calendarYear = kind({ unit: '1', display: ['calendarYear'] })
export const power = kind({ unit: 'W', display: ['GW', 'MW', 'kW'], limits: [0, null] })
export const fleetPower = kind({
  unit: 'W',
  display: ['TW', 'GW', 'MW', 'kW'],
  limits: ['1 kW', null],
  scale: 'log',
})
export const gridPower = kind({
  unit: 'W',
  display: ['TW', 'GW', 'MW'],
  limits: ['0.01 GW', '20000 GW'],
  scale: 'log',
})
export const campusPower = kind({ unit: 'W', display: ['GW', 'MW'], limits: [0, null] })
export const unitPower = kind({ unit: 'W', display: ['MW', 'kW', 'W'], limits: [0, null] })
export const devicePower = kind({ unit: 'W', display: ['W'], limits: [0, null] })
export const powerPerTime = kind({
  unit: 'W/s',
  display: ['GW/year', 'MW/year'],
  limits: ['0.001 GW/year', '5000 GW/year'],
  scale: 'log',
})
export const outputPerYear = kind({
  unit: 'W/s',
  display: ['GW/year'],
  limits: ['0.001 GW/year', null],
  scale: 'log',
})
export const powerYears = kind({ unit: 'J', display: ['GW*year', 'MW*year', 'kW*year'] })
export const irradiance = kind({ unit: 'W/m^2', limits: [0, null] })
export const duration = kind({ unit: 's', display: ['year', 'day'], limits: [0, '50 year'] })
export const lifetime = kind({ unit: 's', display: ['year'], limits: ['1 year', '100 year'] })
export const hours = kind({ unit: 's', display: ['h'], limits: ['0 h', '24 h'] })
export const minutes = kind({ unit: 's', display: ['min'], limits: [0, null] })
export const milliseconds = kind({ unit: 's', display: ['ms'], limits: [0, null] })
export const responseDelay = kind({ unit: 's', display: ['s', 'ms'], limits: [0, null], scale: 'log' })
export const yearlyShare = kind({ unit: '1/s', display: ['%/year'], limits: [0, null] })
export const yearlyCount = kind({
  unit: '1/s',
  display: ['1/year'],
  limits: ['0.01 1/year', null],
  scale: 'log',
})
export const mass = kind({ unit: 'kg', display: ['kt', 't', 'kg'], limits: [0, null] })
export const cumulativeMass = kind({ unit: 'kg', display: ['kt', 't'], limits: ['1 kg', null], scale: 'log' })
export const unitMass = kind({ unit: 'kg', display: ['t', 'kg'], limits: ['10 kg', null], scale: 'log' })
export const deviceMass = kind({ unit: 'kg', display: ['kg'], limits: [0, null] })
export const massFlow = kind({ unit: 'kg/s', display: ['kt/year', 't/year', 'kg/year'], limits: [0, null] })
export const tonnesPerYear = kind({ unit: 'kg/s', display: ['t/year'], limits: [0, null] })
export const specificMass = kind({ unit: 'kg/W', display: ['kg/kW'], limits: [0, null] })
export const carbonPerEnergy = kind({ unit: 'kg/J', display: ['g/kWh'], limits: [0, '1 kg/kWh'] })
export const waterPerEnergy = kind({ unit: 'm^3/J', display: ['L/kWh'], limits: [0, '100 L/kWh'] })
export const waterFlow = kind({ unit: 'm^3/s', display: ['GL/year', 'ML/year', 'm^3/year'] })
export const campusWater = kind({ unit: 'm^3/s', display: ['GL/year', 'ML/year'], limits: [0, null] })
export const distance = kind({ unit: 'm', display: ['km'], limits: [0, null] })
export const length = kind({ unit: 'm', display: ['m'], limits: [0, null] })
export const thickness = kind({ unit: 'm', display: ['mm'], limits: [0, null] })
export const area = kind({ unit: 'm^2', display: ['km^2', 'm^2'], limits: [0, null] })
export const unitArea = kind({ unit: 'm^2', limits: [0, null] })
export const areaPerPower = kind({ unit: 'm^2/W', display: ['m^2/kW'], limits: [0, null] })
export const volume = kind({ unit: 'm^3', limits: ['0.1 m^3', null], scale: 'log' })
export const angle = kind({ unit: 'rad', display: ['deg'], limits: ['0 deg', '180 deg'] })
export const speedChange = kind({ unit: 'm/s', limits: [0, null] })
export const temperature = kind({ unit: 'K', display: ['degC'], limits: [0, null] })
export const temperatureDifference = kind({ unit: 'K', limits: [0, null] })
export const lossPerKelvin = kind({ unit: '1/K', display: ['%/K'], limits: [0, '5 %/K'] })
export const thermalResistance = kind({ unit: 'K/W', limits: [0, null] })
export const dose = kind({ unit: 'Gy', display: ['krad'], limits: ['0.01 krad', '10000 krad'] })
export const frequency = kind({ unit: 'Hz', display: ['GHz'], limits: [0, null] })
export const fluxDensity = kind({ unit: 'W/(m^2*Hz)', display: ['pW/(m^2*MHz)'], limits: [0, null] })
export const bandwidth = kind({ unit: 'Hz', display: ['GHz', 'MHz'], limits: [0, null] })
export const dataRate = kind({ unit: 'bit/s', display: ['Tbit/s', 'Gbit/s', 'Mbit/s'], limits: [0, null] })
export const linkRate = kind({
  unit: 'bit/s',
  display: ['Tbit/s', 'Gbit/s'],
  limits: ['1 Mbit/s', null],
  scale: 'log',
})
export const dataPerEnergy = kind({ unit: 'bit/J', limits: ['0.001 bit/J', null], scale: 'log' })
export const money = kind({ unit: 'USD', display: ['GUSD', 'MUSD', 'USD'], limits: [0, null] })
export const equipmentPrice = kind({ unit: 'USD', display: ['MUSD'], limits: [0, null], scale: 'log' })
export const unitPrice = kind({ unit: 'USD', display: ['kUSD'], limits: [0, null], scale: 'log' })
export const moneyPerYear = kind({
  unit: 'USD/s',
  display: ['GUSD/year', 'MUSD/year', 'kUSD/year'],
  limits: ['0.000001 GUSD/year', null],
  scale: 'log',
})
export const moneyPerMass = kind({ unit: 'USD/kg', limits: [0, null], scale: 'log' })
export const moneyPerEnergy = kind({ unit: 'USD/J', display: ['USD/kWh'], limits: [0, null] })
export const moneyPerPowerYear = kind({ unit: 'USD/J', display: ['USD/(kW*year)'], limits: [0, null] })
export const computeRate = kind({
  unit: 'FLOP/s',
  display: ['EFLOP/s', 'PFLOP/s', 'TFLOP/s'],
  limits: ['1 TFLOP/s', null],
  scale: 'log',
})
export const speed = kind({ unit: 'm/s', display: ['km/s'], limits: [0, null] })
export const angularDrift = kind({ unit: 'rad/s', display: ['deg/day'] })
export const days = kind({ unit: 's', display: ['day'], limits: [0, null] })
export const density = kind({ unit: 'kg/m^3', limits: [0, null] })
export const arealDensity = kind({ unit: 'kg/m^2', limits: [0.01, null] })
export const sideLength = kind({ unit: 'm', display: ['km', 'm'], limits: [0, null] })
export const perSecond = kind({ unit: '1/s', limits: ['0.001 1/s', null], scale: 'log' })
export const absoluteTemperature = kind({ unit: 'K', limits: [1, null] })
export const radioRate = kind({ unit: 'bit/s', display: ['Gbit/s', 'Mbit/s'], limits: [0, null] })
export const rainRate = kind({ unit: 'm/s', display: ['mm/h'], limits: [0, '250 mm/h'] })
export const speedChangePerYear = kind({ unit: 'm/s^2', display: ['m/s/year'], limits: [0, null] })
export const speedChangePerLength = kind({ unit: '1/s^2', display: ['m/s/year/km'] })
export const floatingWork = kind({ unit: 'FLOP' })
export const energyPerData = kind({ unit: 'J/bit', display: ['pJ/bit'], limits: [0, '1 nJ/bit'] })
export const seconds = kind({ unit: 's', limits: [0, null] })
export const massPerYear = kind({
  unit: 'kg/s',
  display: ['kt/year', 't/year'],
  limits: ['1 t/year', '1e6 t/year'],
  scale: 'log',
})
export const carbonPerPower = kind({ unit: 'kg/W', limits: [0, null] })
export const moneyPerPower = kind({ unit: 'USD/W', limits: ['0.01 USD/W', null] })
export const moneyPerHour = kind({ unit: 'USD/s', display: ['USD/h'] })
export const moneyPerCompute = kind({ unit: 'USD/FLOP', display: ['USD/(PFLOP/s*day)'] })
export const tokenPrice = kind({ unit: 'USD', limits: [0, null] })
export const energyPerMass = kind({ unit: 'J/kg', display: ['MJ/kg'] })
export const areaPerYear = kind({ unit: 'm^2/s', display: ['km^2/year'] })
export const landArea = kind({ unit: 'm^2', display: ['km^2'], limits: [0, null] })
export const gravitationalParameter = kind({ unit: 'm^3/s^2' })
export const doseRate = kind({ unit: 'Gy/s', display: ['krad/year'] })
export const specificPower = kind({ unit: 'W/kg' })
export const specificEnergy = kind({ unit: 'J/kg', display: ['Wh/kg'], limits: ['10 Wh/kg', null] })
export const thermalConductivity = kind({ unit: 'W/(m K)', limits: [0.1, null], scale: 'log' })
export const radiationConstant = kind({ unit: 'W/(m^2 K^4)' })
export const boltzmannConstant = kind({ unit: 'J/K' })
export const action = kind({ unit: 'J s' })
export const dataVolume = kind({ unit: 'bit', display: ['Tbit', 'Gbit'] })
export const dataStore = kind({ unit: 'bit', display: ['PB', 'TB', 'GB'] })
export const perBit = kind({ unit: '1/bit', scale: 'log' })
export const moneyPerData = kind({ unit: 'USD/bit', display: ['USD/TB'] })
export const areaPerMass = kind({ unit: 'm^2/kg' })
export const powerPerVolume = kind({ unit: 'W/m^3', display: ['kW/m^3'], limits: ['0.1 kW/m^3', null] })
export const moneyPerArea = kind({
  unit: 'USD/m^2',
  display: ['USD/m^2', 'USD/acre'],
  limits: [0, '1e9 USD/acre'],
  scale: 'log',
})
export const energyPerYear = kind({
  unit: 'J/s',
  display: ['GWh/year'],
  limits: ['1 GWh/year', '100000 GWh/year'],
  scale: 'log',
})
export const moneyPerVolume = kind({ unit: 'USD/m^3', limits: [0, null] })
export const impactFlux = kind({
  unit: '1/(m^2*s)',
  display: ['1/(m^2*year)', '1/(km^2*year)'],
  limits: [0, '1 1/(m^2*year)'],
  scale: 'log',
})
export const efficiency = kind({ unit: '1', display: ['%'], limits: [0.01, 1] })
export const weight = kind({ unit: '1', display: ['%'], limits: [0, null] })
export const populationDensity = kind({ unit: '1/m^2', display: ['1/km^2'], limits: [0, null] })
export const voltage = kind({ unit: 'V', limits: ['1 V', null], scale: 'log' })
export const resistivity = kind({ unit: 'ohm m' })
export const vibration = kind({ unit: 'Hz', limits: ['0.0001 Hz', null], scale: 'log' })
export const specificStiffness = kind({ unit: 'm^2/s^2', display: ['km^2/s^2'], limits: [1000, null] })
export const specificMomentum = kind({ unit: 'm^2/s', limits: [0.01, null] })
export const torque = kind({ unit: 'N m', limits: [0, null] })
export const angularMomentum = kind({ unit: 'N m s', limits: [0, null] })
export const inertia = kind({ unit: 'kg m^2', limits: [0, null] })
