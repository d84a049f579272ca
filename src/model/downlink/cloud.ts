/** Clouds over one site and over many. */
import { derived, input, quantities, triangular } from '../../engine/quantity.ts'

export const cloud = quantities({
  siteClearSky: input({
    label: 'Share of time that a site has a clear line of sight',
    symbol: 'p_o',
    unit: '1',
    display: ['%'],
    default: 0.69,
    range: [0.3, 0.9],
    limits: [0.001, 1],
    spread: triangular(0.4, 0.69, 0.75),
    marks: [
      { at: 0.686, label: 'Izaña, Tenerife', source: 'cavazzani-2012' },
      { at: 0.76, label: 'San Pedro Mártir', source: 'cavazzani-2012' },
    ],
    kind: 'measured',
    advanced: true,
    source: 'birch-2022',
    why: 'Mean of eight Australasian sites from satellite images. Cloudy countries have half of it.',
    moves: { downlinkCapacity: '+' },
  }),
  cloudCorrelation: input({
    label: 'Correlation of clouds between sites',
    symbol: '\\rho_\\mathrm{cloud}',
    unit: '1',
    default: 0.0247,
    range: [0, 0.3],
    limits: [0, 0.9],
    spread: triangular(0, 0.0247, 0.1),
    kind: 'estimated',
    source: 'birch-2022',
    advanced: true,
    why: 'Eight sites at 0.69 were found to reach 0.9997; independent ones would reach 0.99991. This value of a common correlation makes up the difference. It is a fit to one network.',
  }),
  availabilityTarget: input({
    label: 'Availability wanted of the network',
    symbol: 'p^{*}',
    unit: '1',
    display: ['%'],
    default: 0.999,
    range: [0.9, 0.9999],
    limits: [0.5, 0.999999],
    kind: 'judgement',
    advanced: true,
    why: 'Three nines is nine hours a year without a link. Judgement: what users of a cloud service are promised.',
  }),
  opticalNetworkAvailability: derived({
    label: 'Availability of the optical network',
    symbol: 'p_{o,N}',
    unit: '1',
    display: ['%'],
    formula: 'linkKind == "radio" ? 0 : diversityAvailability(siteClearSky, sitesInReach, cloudCorrelation)',
    source: 'birch-2022',
    why: 'Share of time that at least one site in reach of the fleet is clear.',
  }),
  independentAvailability: derived({
    label: 'Availability if clouds were independent',
    symbol: 'p_{o,\\mathrm{ind}}',
    unit: '1',
    display: ['%'],
    formula: 'linkKind == "radio" ? 0 : diversityAvailability(siteClearSky, sitesInReach, 0)',
    source: 'birch-2022',
    why: 'The upper bound that is often quoted.',
  }),
  radioNetworkAvailability: derived({
    label: 'Availability of the radio network',
    symbol: 'p_{r,N}',
    unit: '1',
    display: ['%'],
    formula: 'linkKind == "optical" ? 0 : diversityAvailability(radioAvailability, sitesInReach, 0)',
    why: 'Rain cells are some ten kilometres wide, so sites far apart are independent.',
  }),
  networkAvailability: derived({
    label: 'Availability of the ground network',
    symbol: 'p_N',
    unit: '1',
    display: ['%'],
    formula:
      'min(1, sitesInReach) * (1 - (linkKind == "optical" ? 1 : 1 - diversityAvailability(radioAvailability, max(1, sitesInReach), 0)) * (linkKind == "radio" ? 1 : 1 - diversityAvailability(siteClearSky, max(1, sitesInReach), cloudCorrelation)))',
    why: 'Share of time that some site is in reach and has a link of some kind, at whatever rate. Both kinds share the reach, so it is counted once.',
  }),
  siteAvailability: derived({
    label: 'Availability of one site',
    symbol: 'p_1',
    unit: '1',
    display: ['%'],
    formula:
      '1 - (linkKind == "optical" ? 1 : 1 - radioAvailability) * (linkKind == "radio" ? 1 : 1 - siteClearSky)',
    why: 'Share of the time in which radio or light works at one site: either kind of link will do.',
  }),
  sitesForTarget: derived({
    label: 'Sites for the availability wanted',
    symbol: 'N_\\mathrm{avail}',
    unit: '1',
    formula:
      'ceil(sitesForAvailability(siteAvailability, availabilityTarget, linkKind == "optical" ? cloudCorrelation : 0) * groundSites / sitesInReach)',
    requires: [
      {
        condition: 'sitesInReach > 0',
        otherwise: 'A site at latitude {siteLatitude} never sees this fleet above {elevationMask}.',
      },
      {
        condition:
          'sitesForAvailability(siteAvailability, availabilityTarget, linkKind == "optical" ? cloudCorrelation : 0) < 10000',
        otherwise: 'Ten thousand sites as cloudy and as alike as these do not reach {availabilityTarget}.',
      },
    ],
    source: 'birch-2022',
    why: 'Enough sites in reach of the fleet at once that weather spares one of them.',
  }),
})
