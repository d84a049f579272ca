/** What all links together carry, and how many sites that takes. */
import { choice, derived, input, loguniform, quantities } from '../../engine/quantity.ts'

export const network = quantities({
  linkKind: choice({
    label: 'Links to the ground',
    symbol: '\\mathcal{L}',
    kind: 'judgement',
    default: 'both',
    why: 'Radio works through clouds and is limited by spectrum and rain; light has spectrum to spare and stops at clouds. A site may have both.',
    source: 'turyshev-ogs-2026',
    options: {
      radio: {
        label: 'Radio gateways',
        why: 'Flown at scale: Starlink runs its gateways in Ka and E band.',
        source: 'spacex-starlink-2024',
      },
      optical: {
        label: 'Optical ground stations',
        why: 'Demonstrated at 200 Gbit/s from a small satellite, not yet run as a network.',
        source: 'schieler-2023',
      },
      both: {
        label: 'Both at every site',
        why: 'Optical for volume, radio for continuity: the mixed network that a recent survey calls the defensible choice.',
        source: 'turyshev-ogs-2026',
      },
    },
  }),
  groundSites: input({
    label: 'Ground sites',
    symbol: 'N_\\mathrm{site}',
    unit: '1',
    default: 40,
    range: [1, 500],
    limits: [1, 5000],
    scale: 'log',
    step: 1,
    spread: loguniform(15, 150),
    marks: [
      { at: 8, label: 'Eight-site optical network', source: 'birch-2022' },
      { at: 170, label: 'Starlink, about', source: 'spacex-starlink-2024' },
    ],
    kind: 'judgement',
    why: 'Places with antennas or telescopes, spread around the globe at about the latitude given. Judgement: a quarter of what the largest operator runs.',
    moves: { downlinkClosure: '-', groundSegmentCapex: '+' },
  }),
  radioLinks: derived({
    label: 'Radio links at any time, on average',
    symbol: 'n_\\mathrm{radio}',
    unit: '1',
    formula:
      'linkKind == "optical" ? 0 : min(groundSites * radioLinksPerSite, gatewaySatellites * satelliteRadioTerminals * satelliteCoverage)',
    why: 'As many as the antennas on the ground can hold with the satellites in view, and no more than the satellites in reach of a site can serve.',
  }),
  opticalLinks: derived({
    label: 'Optical links at any time, on average',
    symbol: 'n_\\mathrm{opt}',
    unit: '1',
    formula:
      'linkKind == "radio" ? 0 : min(groundSites * opticalLinksPerSite, gatewaySatellites * satelliteOpticalTerminals * satelliteCoverage)',
    why: 'As many as the telescopes can hold with the satellites in view, before clouds are counted.',
  }),
  radioCapacity: derived({
    label: 'Radio downlink capacity',
    symbol: 'C_\\mathrm{radio}',
    unit: 'bit/s',
    display: ['Tbit/s', 'Gbit/s', 'Mbit/s'],
    formula: 'radioLinks * radioLinkRate * radioAvailability * radioEfficiency',
    why: 'Links times the rate each keeps in the rain of the availability target, times that availability and the share lost to handover and protocol.',
  }),
  opticalCapacity: derived({
    label: 'Optical downlink capacity',
    symbol: 'C_\\mathrm{opt}',
    unit: 'bit/s',
    display: ['Tbit/s', 'Gbit/s', 'Mbit/s'],
    formula: 'opticalLinks * opticalLinkRate * siteClearSky * opticalEfficiency',
    why: 'Links times rate, times the share of time that the sky is clear and the share of a pass that carries data.',
  }),
  downlinkCapacity: derived({
    label: 'Downlink capacity',
    symbol: 'C_\\downarrow',
    unit: 'bit/s',
    display: ['Tbit/s', 'Gbit/s', 'Mbit/s'],
    formula: 'radioCapacity + opticalCapacity',
    why: 'What the ground segment can take down on average over the year.',
  }),
  downlinkClosure: derived({
    label: 'Downlink demand over capacity',
    symbol: 'D_\\downarrow/C_\\downarrow',
    unit: '1',
    display: ['%'],
    formula: 'downlinkDemand / downlinkCapacity',
    requires: [
      {
        condition: 'downlinkCapacity > 0.000000001 * downlinkDemand',
        otherwise:
          'No site at latitude {siteLatitude} holds a link to this fleet: either it never rises above {elevationMask}, or the link fails at the availability asked for.',
      },
    ],
    why: 'Above 100 % the answers cannot all get home on average, whatever the compute.',
  }),
  communicationCeiling: derived({
    label: 'Most traffic per energy that the links can carry',
    symbol: '\\Gamma_\\mathrm{max}',
    unit: 'bit/J',
    display: ['bit/J'],
    formula: 'downlinkCapacity / (itPower * trafficUtilisation)',
    requires: [
      {
        condition: 'itPower * trafficUtilisation > 0',
        otherwise: 'No power serves users, so there is nothing to relate the links to.',
      },
    ],
    source: 'turyshev-2026',
    why: 'The ceiling of the JPL study: workloads that exchange more for each joule than this do not fit these links.',
  }),
  deliveredShare: derived({
    label: 'Share of compute that reaches its users',
    symbol: 's_\\mathrm{del}',
    unit: '1',
    display: ['%'],
    formula: 'downlinkDemand > 0 ? min(1, reachableShare, downlinkCapacity / downlinkDemand) : 1',
    why: 'The part of the work whose results can come down: all of it where capacity exceeds demand, and no more than the time in contact where satellites do not relay.',
  }),
  uplinkRateShare: input({
    label: 'Uplink rate of a link, as a share of its downlink',
    symbol: 'r_\\uparrow',
    unit: '1',
    display: ['%'],
    default: 0.5,
    range: [0.1, 1],
    limits: [0.001, 2],
    marks: [{ at: 0.16, label: 'Starlink V3 to users', source: 'spacex-starlink-2024' }],
    kind: 'judgement',
    source: 'spacex-starlink-2024',
    advanced: true,
    why: 'Gateway bands are about as wide up as down, but the satellite receives with a small antenna. Judgement between parity and the ratio of a satellite made for users.',
  }),
  uplinkClosure: derived({
    label: 'Uplink demand over capacity',
    symbol: 'D_\\uparrow/C_\\uparrow',
    unit: '1',
    display: ['%'],
    formula: 'uplinkDemand / (downlinkCapacity * uplinkRateShare)',
    requires: [
      {
        condition: 'downlinkCapacity * uplinkRateShare > 0.000000001 * uplinkDemand',
        otherwise: 'There is no link that could carry traffic up.',
      },
    ],
    why: 'The same question in the other direction.',
  }),
  siteCapacity: derived({
    label: 'Capacity that a further site adds',
    symbol: 'c_\\mathrm{site}',
    unit: 'bit/s',
    display: ['Tbit/s', 'Gbit/s', 'Mbit/s'],
    formula:
      '(linkKind == "optical" ? 0 : radioLinksPerSite * radioLinkRate * radioAvailability * radioEfficiency) + (linkKind == "radio" ? 0 : opticalLinksPerSite * opticalLinkRate * siteClearSky * opticalEfficiency)',
    why: 'Average over the year of one site at this latitude, as long as satellites in reach are not used up.',
  }),
  spectrumLicensed: derived({
    label: 'Licensed spectrum for the downlink, both polarisations',
    symbol: 'B_\\mathrm{lic}',
    unit: 'Hz',
    display: ['GHz', 'MHz'],
    formula: 'polarisations * radioBandwidth',
    source: ['spacex-gateways-2023', 'fcc-part25-2024'],
    why: 'The band in use, counted once for each polarisation.',
  }),
  spectrumNeeded: derived({
    label: 'Spectrum that the demand on radio needs',
    symbol: 'B_\\mathrm{need}',
    unit: 'Hz',
    display: ['GHz', 'MHz'],
    formula:
      'linkKind == "optical" ? 0 : max(0, downlinkDemand - opticalCapacity) * spectrumLicensed / radioCapacity',
    requires: [
      {
        condition: 'linkKind == "optical" or radioCapacity > 0.000000001 * downlinkDemand',
        otherwise: 'The radio links carry nothing, so no spectrum is enough.',
      },
    ],
    why: 'What light does not carry, at the spectral efficiency, antennas and reuse given. More antennas or sites need less spectrum.',
  }),
  sitesForDemand: derived({
    label: 'Sites to carry the demand',
    symbol: 'N_\\mathrm{dem}',
    unit: '1',
    formula: 'ceil(downlinkDemand / siteCapacity)',
    requires: [
      {
        condition: 'siteCapacity > 0.000000001 * downlinkDemand',
        otherwise:
          'A site at latitude {siteLatitude} holds no link to this fleet, so no number of them is enough.',
      },
    ],
    why: 'Demand over what one further site adds, rounded up to whole sites.',
  }),
  groundSitesNeeded: derived({
    label: 'Ground sites needed',
    symbol: 'N_\\mathrm{site}^{*}',
    unit: '1',
    formula:
      'workload == "training" or workload == "checkpoints" ? sitesForDemand : max(sitesForDemand, sitesForContinuity, sitesForTarget)',
    why: 'The largest of three: sites to carry the demand, sites so that one is always in reach of the fleet, and sites so that weather spares one at the availability wanted. Training can wait, so it needs only the first.',
  }),
  groundTerminalUse: derived({
    label: 'Ground terminals in use while the fleet passes',
    symbol: 'u_g',
    unit: '1',
    display: ['%'],
    formula:
      '(radioLinks + opticalLinks) / (groundSites * planeDuty * ((linkKind == "optical" ? 0 : min(radioAntennas, frequencyReuse)) + (linkKind == "radio" ? 0 : opticalTelescopes)))',
    requires: [
      {
        condition:
          'planeDuty * ((linkKind == "optical" ? 0 : min(radioAntennas, frequencyReuse)) + (linkKind == "radio" ? 0 : opticalTelescopes)) > 0',
        otherwise: 'No ground terminal is ever in reach of the fleet.',
      },
    ],
    why: 'At 100 % more terminals on the ground bring more down; well below it the satellites in view are the limit and only more satellites or more places help.',
  }),
})
