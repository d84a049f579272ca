/** Trends of the links. */
import type { Trend } from './trends.ts'

export const linkTrends: Readonly<Record<string, Trend>> = {
  communicationIntensity: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', relayTransmission: '+', spectrumUse: '+' },
  },
  trafficUtilisation: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', relayTransmission: '+', spectrumUse: '+' },
  },
  uplinkRatio: { mass: '0', cost: '0', rows: { uplinkTransmission: '+', relayTransmission: '+' } },
  elevationMask: {
    mass: '0',
    cost: '+',
    rows: {
      dataTransmission: '~',
      uplinkTransmission: '~',
      relayTransmission: '+',
      spectrumUse: 'u',
      powerFlux: '+',
    },
    why: 'A low mask sees more satellites through more air.',
  },
  siteLatitude: {
    mass: '0',
    cost: 'n',
    rows: { dataTransmission: 'n', uplinkTransmission: 'n', relayTransmission: 'n', spectrumUse: 'n' },
    why: 'Sites see most of a polar orbit near its turn.',
  },
  gatewayShare: {
    mass: '+',
    cost: '+',
    rows: { dataTransmission: '-', uplinkTransmission: '-', relayTransmission: '-', spectrumUse: '-' },
  },
  bandShare: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '~', uplinkTransmission: '~', spectrumUse: '~', powerFlux: '-' },
    why: 'More band is more rate and more noise: the modulation steps.',
  },
  polarisations: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-', powerFlux: '+' },
  },
  frequencyReuse: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', relayTransmission: '-', spectrumUse: '-' },
  },
  radioAvailability: {
    mass: '0',
    cost: '~',
    rows: { dataTransmission: '~', uplinkTransmission: '~', spectrumUse: '~' },
    why: 'More fade to carry, in steps of the modulation.',
  },
  siteRainRate: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  satelliteRadioPower: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-', powerFlux: '+' },
  },
  satelliteAntennaDiameter: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-', powerFlux: '+' },
  },
  groundAntennaDiameter: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  radioApertureEfficiency: { mass: '0', cost: '0', rows: { powerFlux: '+' } },
  receiverTemperature: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  radioLosses: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  interferenceRatio: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  modemMargin: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  rollOff: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+', powerFlux: '+' },
  },
  radioAntennas: {
    mass: '0',
    cost: 'u',
    rows: { dataTransmission: '-', uplinkTransmission: '-', relayTransmission: '-', spectrumUse: '-' },
    why: 'More antennas cost and carry; past the need they only cost.',
  },
  satelliteRadioTerminals: { mass: '+', cost: '+' },
  radioEfficiency: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  opticalModemRate: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  opticalPower: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  satelliteAperture: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  groundAperture: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  opticalApertureEfficiency: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  opticalLosses: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  zenithOpticalLoss: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  photonsPerBit: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  opticalTelescopes: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '-', uplinkTransmission: '-', relayTransmission: '-', spectrumUse: '-' },
  },
  satelliteOpticalTerminals: { mass: '+', cost: '+' },
  opticalEfficiency: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  siteClearSky: {
    mass: '0',
    cost: '-',
    rows: { dataTransmission: '-', uplinkTransmission: '-', spectrumUse: '-' },
  },
  cloudCorrelation: {
    mass: '0',
    cost: '+',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  availabilityTarget: {
    mass: '0',
    cost: '0',
    rows: { dataTransmission: '+', uplinkTransmission: '+', spectrumUse: '+' },
  },
  groundSites: {
    mass: '0',
    cost: 'u',
    rows: { dataTransmission: '-', uplinkTransmission: '-', relayTransmission: '-', spectrumUse: '-' },
    why: 'More sites cost and bring down what would be lost; past the need they only cost.',
  },
  uplinkRateShare: { mass: '0', cost: '0', rows: { uplinkTransmission: '-' } },
  trafficPeak: {
    mass: '0',
    cost: '0',
    rows: { dataTransmission: '+', uplinkTransmission: '+', relayTransmission: '+', spectrumUse: '+' },
  },
  radioTerminalMass: { mass: '+', cost: '+' },
  opticalTerminalMass: { mass: '+', cost: '+' },
  relayTerminalMass: { mass: '+', cost: '+' },
  relayTerminals: { mass: '+', cost: '+', rows: { relayTransmission: '-' } },
  radioTerminalPrice: { mass: '0', cost: '+' },
  opticalTerminalPrice: { mass: '0', cost: '+' },
  sitePrice: { mass: '0', cost: '+' },
  antennaPrice: { mass: '0', cost: '+' },
  telescopePrice: { mass: '0', cost: '+' },
  relayLinkRate: { mass: '0', cost: '0', rows: { relayTransmission: '-' } },
}
