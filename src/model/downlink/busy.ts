/** What the links carry when it matters: traffic of the busy hour, at the availability wanted. */
import { assumption, cite, derived, triangular } from '../../engine/quantity.ts'
import { count, dataRate, ratio, share } from '../kinds.ts'

const network = `sitesInReach, linkKind == "radio" ? 0 : siteClearSky, linkKind == "radio" ? 0 : cloudCorrelation,
      radioAvailability, lightSites, radioSites`

export const busy = {
  trafficPeak: assumption('Traffic of the busy hour over the mean', ratio, {
    symbol: 'k_\\mathrm{peak}',
    spread: triangular(1.2, 1.7, 3),
    range: [1, 5],
    limits: [1, 20],
    marks: [
      { at: 1.59, label: 'Internet, 2009', source: 'cisco-usage-2010' },
      { at: 1.72, label: 'Internet, 2010', source: 'cisco-usage-2010' },
    ],
    evidence: 'measured',
    source: 'cisco-usage-2010',
    why: 'People sleep, so traffic has a daily rhythm: measured over more than twenty networks of the world, the busiest hour carried 1.7 times the mean. A fleet that serves all continents at once sees less of it, one country more. Training has no busy hour.',
    moves: { busyDownlinkDemand: '+' },
  }),
  busyDownlinkDemand: derived('Downlink demand in the busy hour', dataRate, {
    symbol: 'D_{\\downarrow,\\mathrm{b}}',
    formula: 'downlinkDemand * (workload == "training" or workload == "checkpoints" ? 1 : trafficPeak)',
    source: 'cisco-usage-2010',
    why: 'Links must carry the busiest hour, not the mean: answers are wanted when they are asked for. Training can spread its traffic over the day.',
  }),
  busyUplinkDemand: derived('Uplink demand in the busy hour', dataRate, {
    symbol: 'D_{\\uparrow,\\mathrm{b}}',
    formula: 'uplinkDemand * (workload == "training" or workload == "checkpoints" ? 1 : trafficPeak)',
    source: 'cisco-usage-2010',
    why: 'Questions come in the same rhythm as the answers go.',
  }),
  siteLightRate: derived('Light of a clear site in reach', dataRate, {
    symbol: 'c_\\mathrm{light}',
    formula: `linkKind == "radio" or siteReach == 0
      ? 0
      : opticalLinksPerSite / siteReach * opticalLinkRate * opticalEfficiency`,
    why: 'What its telescopes bring down while the fleet is in reach and no cloud is in the way.',
  }),
  siteRadioRate: derived('Radio of a site in reach', dataRate, {
    symbol: 'c_\\mathrm{radio}',
    formula: `linkKind == "optical" or siteReach == 0 ? 0 : radioLinksPerSite / siteReach * radioLinkRate * radioEfficiency`,
    why: 'What its antennas bring down while the fleet is in reach, up to the rain that the link is sized for; in heavier rain it counts as nothing.',
  }),
  lightSites: derived('Sites whose light the satellites can serve at once', count, {
    symbol: 'n_\\mathrm{light}',
    formula: `opticalLinksPerSite > 0
      ? gatewaySatellites * satelliteOpticalTerminals * satelliteCoverage * siteReach / opticalLinksPerSite
      : 0`,
    why: 'The telescopes of all satellites that see some site, over those that one site asks for; a small fleet cannot serve more.',
  }),
  radioSites: derived('Sites whose radio the satellites can serve at once', count, {
    symbol: 'n_\\mathrm{radio,1}',
    formula: `radioLinksPerSite > 0
      ? gatewaySatellites * satelliteRadioTerminals * satelliteCoverage * siteReach / radioLinksPerSite
      : 0`,
    why: 'The gateway antennas of all satellites that see some site, over those that one site asks for.',
  }),
  availableDownlink: derived('Downlink capacity at the availability wanted', dataRate, {
    symbol: 'C_{\\downarrow,p}',
    formula: `workload == "training" or workload == "checkpoints"
      ? downlinkCapacity
      : capacityAtAvailability(${network}, siteLightRate, siteRadioRate, availabilityTarget)`,
    source: cite('skellam-1948', null),
    why: 'The steady traffic of which the share wanted gets through, over all that clouds and rain do to the sites in reach. It is less than the mean, since a cloudy hour cannot borrow from a clear one; only training can wait and has the mean.',
  }),
  busyDownlinkClosure: derived('Downlink demand over capacity, busy hour', share, {
    symbol: 'D_{\\downarrow,\\mathrm{b}}/C_{\\downarrow,p}',
    formula: 'busyDownlinkDemand / availableDownlink',
    requires: {
      'availableDownlink > 0.000000001 * busyDownlinkDemand':
        'No site at latitude {siteLatitude} holds a link to this fleet: either it never rises above {elevationMask}, or the link fails at the availability asked for.',
    },
    why: 'Above 100 % users wait or are turned away in the busy hour more often than the availability allows.',
  }),
  linkUptime: derived('Availability reached over availability wanted', share, {
    symbol: 'p_N/p^{*}',
    formula: `workload == "training" or workload == "checkpoints"
      ? 1
      : min(1, reachableShare, networkAvailability / availabilityTarget)`,
    source: 'birch-2022',
    why: 'Below 100 % no site is in reach, or weather cuts all of them, for more of the time than the availability wanted allows, however fast the links are. Work that can wait does not ask.',
  }),
  lightShortTime: derived('Time in which light alone does not carry the busy hour', share, {
    symbol: 't_\\mathrm{light}',
    formula: `linkKind == "radio"
      ? 1
      : shortShare(${network}, siteLightRate, 0, busyDownlinkDemand)`,
    why: 'Share of the hours in which clouds leave fewer clear sites than the traffic of the busy hour asks for. Radio fills the gap, as far as there is spectrum.',
  }),
  linkShortTime: derived('Time in which all links do not carry the busy hour', share, {
    symbol: 't_\\mathrm{short}',
    formula: `shortShare(${network}, siteLightRate, siteRadioRate, busyDownlinkDemand)`,
    why: 'Share of the hours in which clouds and rain leave less than the traffic of the busy hour. It counts hours, where the capacity at an availability counts bits.',
  }),
  carriedTraffic: derived('Share of the traffic that gets through at once', share, {
    symbol: 's_\\mathrm{now}',
    formula: `carriedShare(${network}, siteLightRate, siteRadioRate, networkedShare * downlinkDemand)`,
    why: 'Of the mean traffic that accelerators make at the speed that their network leaves them, over all that clouds, rain and passes do to the sites; the rest finds no link when it is there.',
  }),
  sitesForBusyHour: derived('Sites to carry the busy hour', count, {
    symbol: 'N_\\mathrm{busy}',
    formula: `ceil(sitesForTraffic(linkKind == "radio" ? 0 : siteClearSky, linkKind == "radio" ? 0 : cloudCorrelation,
      radioAvailability,
      siteLightRate, siteRadioRate,
      max(busyDownlinkDemand, busyUplinkDemand / uplinkRateShare), availabilityTarget) / siteReach)`,
    requires: {
      'siteReach > 0': 'A site at latitude {siteLatitude} never sees this fleet above {elevationMask}.',
      'siteCapacity > 0.000000001 * downlinkDemand':
        'A site at latitude {siteLatitude} holds no link to this fleet, so no number of them is enough.',
    },
    why: 'Enough sites in reach at once that clouds and rain leave what the busy hour needs in the harder direction, as often as wanted and as long as satellites in reach are not used up.',
  }),
}
