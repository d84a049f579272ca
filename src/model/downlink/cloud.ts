/** Clouds over one site and over many. */
import { assumption, cite, decision, derived, triangular } from '../../engine/quantity.ts'
import { count, ratio, share } from '../kinds.ts'

export const cloud = {
  siteClearSky: assumption('Share of time that a site has a clear line of sight', share, {
    symbol: 'p_o',
    spread: triangular(0.4, 0.69, 0.75),
    range: [0.3, 0.9],
    limits: [0.001, 1],
    marks: [
      { at: 0.686, label: 'Izaña, Tenerife', source: 'cavazzani-2012' },
      { at: 0.76, label: 'San Pedro Mártir', source: 'cavazzani-2012' },
    ],
    evidence: 'measured',
    source: cite('birch-2022', 'abstract'),
    why: 'Mean of eight Australasian sites from satellite images. Cloudy countries have half of it.',
    moves: { downlinkCapacity: '+' },
  }),
  cloudCorrelation: assumption('Correlation of clouds between sites', ratio, {
    symbol: '\\rho_\\mathrm{cloud}',
    spread: triangular(0, 0.0247, 0.1),
    range: [0, 0.3],
    limits: [0, 0.9],
    evidence: 'estimated',
    source: cite('birch-2022', 'abstract'),
    why: 'Eight sites at 0.69 were found to reach 0.9997; independent ones would reach 0.99991. This value of a common correlation makes up the difference. It is a fit to one network.',
  }),
  availabilityTarget: decision('Availability wanted of the network', share, {
    symbol: 'p^{*}',
    default: 0.999,
    range: [0.9, 0.9999],
    limits: [0.5, 0.999999],
    why: 'Three nines is nine hours a year without a link, or one bit in a thousand of the busy hour lost. Judgement: what users of a cloud service are promised.',
    moves: { availableDownlink: '-' },
  }),
  opticalNetworkAvailability: derived('Availability of the optical network', share, {
    symbol: 'p_{o,N}',
    formula: 'linkKind == "radio" ? 0 : diversityAvailability(siteClearSky, sitesInReach, cloudCorrelation)',
    source: cite('birch-2022', 'abstract'),
    why: 'Share of time that at least one site in reach of the fleet is clear.',
  }),
  independentAvailability: derived('Availability if clouds were independent', share, {
    symbol: 'p_{o,\\mathrm{ind}}',
    formula: 'linkKind == "radio" ? 0 : diversityAvailability(siteClearSky, sitesInReach, 0)',
    source: cite('birch-2022', 'abstract'),
    why: 'The upper bound that is often quoted.',
  }),
  radioNetworkAvailability: derived('Availability of the radio network', share, {
    symbol: 'p_{r,N}',
    formula: 'linkKind == "optical" ? 0 : diversityAvailability(radioAvailability, sitesInReach, 0)',
    why: 'Rain cells are some ten kilometres wide, so sites far apart are independent.',
  }),
  networkAvailability: derived('Availability of the ground network', share, {
    symbol: 'p_N',
    formula: `min(1, sitesInReach)
      * diversityAvailability(siteAvailability, max(1, sitesInReach), linkKind == "optical" ? cloudCorrelation : 0)`,
    why: 'Share of time that some site is in reach and has a link of some kind, at whatever rate.',
  }),
  siteAvailability: derived('Availability of one site', share, {
    symbol: 'p_1',
    formula: `max(linkKind == "optical" ? 0 : radioAvailability, linkKind == "radio" ? 0 : siteClearSky)`,
    why: 'Share of the time in which radio or light works at one site. Rain falls from clouds, so light is cut whenever radio is, and a site with both is as available as the better of them.',
  }),
  sitesForTarget: derived('Sites for the availability wanted', count, {
    symbol: 'N_\\mathrm{avail}',
    formula: `ceil(sitesForAvailability(siteAvailability, availabilityTarget, linkKind == "optical"
        ? cloudCorrelation
        : 0) * groundSites / sitesInReach)`,
    requires: {
      'sitesInReach > 0': 'A site at latitude {siteLatitude} never sees this fleet above {elevationMask}.',
      'sitesForAvailability(siteAvailability, availabilityTarget, linkKind == "optical" ? cloudCorrelation : 0) < 10000':
        'Ten thousand sites as cloudy and as alike as these do not reach {availabilityTarget}.',
    },
    source: 'birch-2022',
    why: 'Enough sites in reach of the fleet at once that weather spares one of them.',
  }),
}
