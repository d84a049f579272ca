/** What all links together carry, and how many sites that takes. */
import { choice, cite, decision, derived, loguniform, sum } from '../../engine/quantity.ts'
import { bandwidth, count, dataPerEnergy, dataRate, share } from '../kinds.ts'

export const network = {
  linkKind: choice('Links to the ground', {
    symbol: '\\mathcal{L}',
    main: true,
    evidence: 'judgement',
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
  groundSites: decision('Ground sites', count, {
    symbol: 'N_\\mathrm{site}',
    default: 85,
    range: [1, 500],
    limits: [1, 5000],
    scale: 'log',
    step: 1,
    spread: loguniform(15, 150),
    marks: [
      { at: 8, label: 'Eight-site optical network', source: 'birch-2022' },
      { at: 170, label: 'Starlink, about', source: 'spacex-starlink-2024' },
    ],
    main: true,
    why: 'Places with antennas or telescopes, spread around the globe at about the latitude given. Judgement: half of what the largest operator runs, so that a gigawatt of text has its busy hour carried.',
    moves: { downlinkClosure: '-', groundSegmentCapex: '+' },
  }),
  radioLinks: derived('Radio links at any time, on average', count, {
    symbol: 'n_\\mathrm{radio}',
    formula: `linkKind == "optical"
      ? 0
      : min(groundSites * radioLinksPerSite,
        gatewaySatellites * satelliteRadioTerminals * satelliteCoverage)`,
    why: 'As many as the antennas on the ground can hold with the satellites in view, and no more than the satellites in reach of a site can serve.',
  }),
  opticalLinks: derived('Optical links at any time, on average', count, {
    symbol: 'n_\\mathrm{opt}',
    formula: `linkKind == "radio"
      ? 0
      : min(groundSites * opticalLinksPerSite,
        gatewaySatellites * satelliteOpticalTerminals * satelliteCoverage)`,
    why: 'As many as the telescopes can hold with the satellites in view, before clouds are counted.',
  }),
  radioCapacity: derived('Radio downlink capacity', dataRate, {
    symbol: 'C_\\mathrm{radio}',
    formula: 'radioLinks * radioLinkRate * radioAvailability * radioEfficiency',
    why: 'Links times the rate each keeps in the rain of the availability target, times that availability and the share lost to handover and protocol.',
  }),
  opticalCapacity: derived('Optical downlink capacity', dataRate, {
    symbol: 'C_\\mathrm{opt}',
    formula: 'opticalLinks * opticalLinkRate * siteClearSky * opticalEfficiency',
    why: 'Links times rate, times the share of time that the sky is clear and the share of a pass that carries data.',
  }),
  downlinkCapacity: sum('Downlink capacity', dataRate, {
    symbol: 'C_\\downarrow',
    of: ['radioCapacity', 'opticalCapacity'],
    why: 'What the ground segment can take down on average over the year; what it takes down at the availability wanted is less.',
  }),
  downlinkClosure: derived('Downlink demand over capacity', share, {
    symbol: 'D_\\downarrow/C_\\downarrow',
    formula: 'downlinkDemand / downlinkCapacity',
    requires: {
      'downlinkCapacity > 0.000000001 * downlinkDemand':
        'No site at latitude {siteLatitude} holds a link to this fleet: either it never rises above {elevationMask}, or the link fails at the availability asked for.',
    },
    why: 'Above 100 % the answers cannot all get home on average, whatever the compute.',
  }),
  communicationCeiling: derived('Most traffic per energy that the links can carry', dataPerEnergy, {
    symbol: '\\Gamma_\\mathrm{max}',
    formula: 'downlinkCapacity / (itPower * trafficUtilisation)',
    requires: {
      'itPower * trafficUtilisation > 0':
        'No power serves users, so there is nothing to relate the links to.',
    },
    source: cite('turyshev-2026', 'abstract; table VIII'),
    why: 'The ceiling of the JPL study: workloads that exchange more for each joule than this do not fit these links.',
  }),
  deliveredShare: derived('Share of compute that reaches its users', share, {
    symbol: 's_\\mathrm{del}',
    formula: `workload == "training" or workload == "checkpoints"
      ? min(networkedShare, downlinkCapacity / max(downlinkDemand, uplinkDemand / uplinkRateShare))
      : networkedShare * min(reachableShare, carriedTraffic)`,
    source: cite('meta-llama3-2024', '§3.3.1'),
    why: 'The part of the work that is done, at the speed that the network of a formation leaves, and whose results can come down when they are done: no more than the time in contact where satellites do not relay. Training can wait, so it needs capacity on average only, for its data as for its results.',
  }),
  uplinkRateShare: decision('Uplink rate of a link, as a share of its downlink', share, {
    symbol: 'r_\\uparrow',
    default: 0.5,
    range: [0.1, 1],
    limits: [0.001, 2],
    marks: [{ at: 0.16, label: 'Starlink V3 to users', source: 'spacex-starlink-2024' }],
    evidence: 'judgement',
    source: cite('spacex-starlink-2024', 'p. 62'),
    why: 'Gateway bands are about as wide up as down, but the satellite receives with a small antenna. Judgement between parity and the ratio of a satellite made for users.',
  }),
  uplinkClosure: derived('Uplink demand over capacity', share, {
    symbol: 'D_\\uparrow/C_\\uparrow',
    formula: 'uplinkDemand / (downlinkCapacity * uplinkRateShare)',
    requires: {
      'downlinkCapacity * uplinkRateShare > 0.000000001 * uplinkDemand':
        'There is no link that could carry traffic up.',
    },
    why: 'The same question in the other direction.',
  }),
  siteCapacity: derived('Capacity that a further site adds', dataRate, {
    symbol: 'c_\\mathrm{site}',
    formula: `(linkKind == "optical" ? 0 : radioLinksPerSite * radioLinkRate * radioAvailability * radioEfficiency)
      + (linkKind == "radio"
        ? 0
        : opticalLinksPerSite * opticalLinkRate * siteClearSky * opticalEfficiency)`,
    why: 'Average over the year of one site at this latitude, as long as satellites in reach are not used up.',
  }),
  spectrumLicensed: derived('Licensed spectrum for the downlink, both polarisations', bandwidth, {
    symbol: 'B_\\mathrm{lic}',
    formula: 'polarisations * radioBandwidth',
    source: ['spacex-gateways-2023', cite('fcc-part2-2024', '§2.106')],
    why: 'The band in use, counted once for each polarisation.',
  }),
  spectrumNeeded: derived('Spectrum that the demand on radio needs', bandwidth, {
    symbol: 'B_\\mathrm{need}',
    formula: `linkKind == "optical"
      ? 0
      : workload == "training" or workload == "checkpoints"
      ? max(0, downlinkDemand - opticalCapacity) * spectrumLicensed / radioCapacity
      : radioNeeded(sitesInReach, linkKind == "radio" ? 0 : siteClearSky, linkKind == "radio" ? 0 : cloudCorrelation,
        radioAvailability, lightSites, radioSites, siteLightRate, busyDownlinkDemand, availabilityTarget) * spectrumLicensed / siteRadioRate`,
    requires: {
      'linkKind == "optical" or radioCapacity > 0.000000001 * downlinkDemand':
        'The radio links carry nothing, so no spectrum is enough.',
    },
    why: 'What radio must carry in the busy hour when clouds cut the light, at the spectral efficiency, antennas and reuse given. More antennas or sites need less spectrum.',
  }),
  sitesForDemand: derived('Sites to carry the demand', count, {
    symbol: 'N_\\mathrm{dem}',
    formula: 'ceil(max(downlinkDemand, uplinkDemand / uplinkRateShare) / siteCapacity)',
    requires: {
      'siteCapacity > 0.000000001 * downlinkDemand':
        'A site at latitude {siteLatitude} holds no link to this fleet, so no number of them is enough.',
    },
    why: 'Demand in the harder direction over what one further site adds, rounded up to whole sites.',
  }),
  groundSitesNeeded: derived('Ground sites needed', count, {
    symbol: 'N_\\mathrm{site}^{*}',
    formula: `workload == "training" or workload == "checkpoints"
      ? sitesForDemand
      : max(sitesForDemand, sitesForBusyHour, sitesForContinuity, sitesForTarget)`,
    why: 'The largest of four: sites to carry the mean demand, sites to carry the busy hour at the availability wanted, sites so that one is always in reach of the fleet, and sites so that weather spares one. Training can wait, so it needs only the first.',
  }),
  groundTerminalUse: derived('Ground terminals in use while the fleet passes', share, {
    symbol: 'u_g',
    formula: `(radioLinks + opticalLinks)
      / (groundSites * planeDuty
        * ((linkKind == "optical" ? 0 : min(radioAntennas, frequencyReuse))
          + (linkKind == "radio" ? 0 : opticalTelescopes)))`,
    requires: {
      'planeDuty * ((linkKind == "optical" ? 0 : min(radioAntennas, frequencyReuse)) + (linkKind == "radio" ? 0 : opticalTelescopes)) > 0':
        'No ground terminal is ever in reach of the fleet.',
    },
    why: 'At 100 % more terminals on the ground bring more down; well below it the satellites in view are the limit and only more satellites or more places help.',
  }),
}
