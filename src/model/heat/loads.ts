/** What Sun and Earth put on the radiator. */
import { assumption, cite, constant, derived, lookup, triangular } from '../../engine/quantity.ts'
import { stefanBoltzmann } from '../../physics/constants.ts'
import { angle, irradiance, radiationConstant, ratio, share, temperature } from '../kinds.ts'

export const loads = {
  stefanBoltzmann: constant('Stefan-Boltzmann constant', radiationConstant, {
    symbol: '\\sigma',
    value: stefanBoltzmann,
    source: 'tiesinga-2021',
    why: 'Heat emitted by a black surface per area and fourth power of temperature; exact since 2019.',
  }),
  perihelionSunlight: constant('Sunlight at perihelion, relative', ratio, {
    symbol: 's_\\mathrm{max}',
    value: 1.0342,
    source: cite('vallado-2013', 'algorithm 29'),
    why: 'Inverse square of 0.98331 au, the Earth’s distance on 3 January.',
  }),
  olr: assumption('Infrared from the Earth', irradiance, {
    symbol: 'E_\\mathrm{IR}',
    spread: triangular(217, 237, 260),
    range: [150, 350],
    limits: [0, 1000],
    evidence: 'published',
    source: ['lee-odinson-edge-2026', 'mccalip-2025'],
    moves: { absorbedInfrared: '+', radiatorArea: '+' },
    why: 'Outgoing longwave radiation at the top of the air, mean of the globe. Satellites measure close to 240 W/m²; over cold clouds it falls to 150, over hot deserts it rises to 350.',
  }),
  albedo: assumption('Albedo of the Earth', share, {
    symbol: 'a',
    spread: triangular(0.25, 0.3, 0.35),
    range: [0.2, 0.4],
    evidence: 'published',
    source: ['lee-odinson-edge-2026', cite('gilmore-2002', 'chapter 2')],
    moves: { absorbedAlbedo: '+', radiatorArea: '+' },
    why: 'Share of sunlight that the Earth returns, mean of the globe.',
  }),
  olrCold: assumption('Infrared from the Earth, cold case', irradiance, {
    symbol: 'E_\\mathrm{IR,cold}',
    default: 150,
    range: [120, 237],
    limits: [0, 1000],
    evidence: 'estimated',
    source: cite('gilmore-2002', 'chapter 2'),
    moves: { coldPanelTemperature: '+' },
    why: 'Low end of what the Earth emits, over high cold clouds, for the coldest state of the panel.',
  }),
  firstFaceTilt: lookup('Tilt of the first face from the nadir', angle, {
    symbol: '\\gamma_1',
    by: 'radiatorAttitude',
    of: { edgeOn: 'pi / 2', nadirFacing: 'pi', oneFaceSunlit: 'smallestBetaAngle' },
    why: 'First face: either of an edge-on panel, the one that looks at the sky, or the shaded one, in the hottest state of the year (orbital noon, Sun closest to the plane of the orbit).',
  }),
  firstFaceViewFactor: derived('View factor of the first face to the Earth', ratio, {
    symbol: 'F_1',
    formula: 'plateViewFactor(earthAngularRadius, firstFaceTilt)',
    source: cite('howell-catalog-2010', 'section B'),
    why: 'Share of the face’s view that the Earth fills, weighted by the cosine: exact, also where the panel’s own plane cuts the Earth.',
  }),
  secondFaceViewFactor: derived('View factor of the second face to the Earth', ratio, {
    symbol: 'F_2',
    formula: 'plateViewFactor(earthAngularRadius, pi - firstFaceTilt)',
    source: cite('howell-catalog-2010', 'section B'),
    why: 'As for the first face; the second looks the opposite way.',
  }),
  viewFactorEdge: derived('View factor, edge-on to the Earth', ratio, {
    symbol: 'F_\\mathrm{edge}',
    formula: '(earthAngularRadius - sin(earthAngularRadius) * cos(earthAngularRadius)) / pi',
    source: [cite('howell-catalog-2010', 'section B'), 'lee-odinson-edge-2026', 'mccalip-2025'],
    why: 'Of each face. McCalip’s calculator has a twelfth of it.',
  }),
  viewFactorNadir: derived('View factor, facing the Earth', ratio, {
    symbol: 'F_\\mathrm{nadir}',
    formula: 'sin(earthAngularRadius)^2',
    source: cite('howell-catalog-2010', 'section B'),
    why: 'Of a face that looks straight down.',
  }),
  viewFactorSphere: derived('View factor of a sphere', ratio, {
    symbol: 'F_\\mathrm{sphere}',
    formula: '(1 - cos(earthAngularRadius)) / 2',
    source: 'howell-catalog-2010',
    why: 'Also the mean over all attitudes of a plate.',
  }),
  earthViewFactor: derived('View factor of all radiating faces to the Earth', ratio, {
    symbol: 'F',
    formula: 'firstFaceViewFactor + (radiatorFaces - 1) * secondFaceViewFactor',
    source: cite('howell-catalog-2010', 'section B'),
    why: 'Sum over the faces that radiate.',
  }),
  noonFlux: derived('Sunlight on the ground below at orbital noon', irradiance, {
    symbol: 'S_\\mathrm{noon}',
    formula: 'solarFlux * noonSunlight(altitude, orbitInclination, nodeTime, nodeDrift)',
    source: [cite('gilmore-2002', 'chapter 2'), cite('prsa-2016', 'table 1')],
    why: 'Largest value of the year of sunlight times the cosine of the Sun’s zenith angle under the satellite. It scales albedo, and it is the sunlight on a face that looks at the sky.',
  }),
  absorbedSunlight: lookup('Sunlight absorbed', irradiance, {
    symbol: 'q_\\odot',
    by: 'radiatorAttitude',
    of: {
      edgeOn: 'radiatorAbsorptivity * solarFlux * perihelionSunlight * sin(pointingError)',
      nadirFacing: 'radiatorAbsorptivity * noonFlux',
      oneFaceSunlit: 'radiatorAbsorptivity * ((radiatorFaces - 1) * solarFlux * perihelionSunlight)',
    },
    source: cite('gilmore-2002', 'chapter 2'),
    why: 'Direct sunlight in the hottest state of the year: edge-on only by the error of pointing, the noon Sun on a face to the sky, the full Sun of January on a panel behind the array.',
  }),
  absorbedAlbedo: derived('Albedo absorbed', irradiance, {
    symbol: 'q_\\mathrm{alb}',
    formula: 'radiatorAbsorptivity * albedo * noonFlux * earthViewFactor',
    source: cite('gilmore-2002', 'chapter 2'),
    why: 'Sunlight returned by the Earth at orbital noon on the brightest day. It is on the safe side: the ground under the horizon is darker.',
  }),
  absorbedInfrared: derived('Earth’s infrared absorbed', irradiance, {
    symbol: 'q_\\mathrm{IR}',
    formula: 'radiatorEmissivity * olr * earthViewFactor',
    source: [cite('gilmore-2002', 'chapter 2'), 'lee-odinson-edge-2026'],
    why: 'A surface absorbs infrared as well as it emits it (Kirchhoff), so no coating keeps this out.',
  }),
  equivalentSinkTemperature: derived('Equivalent temperature of the surroundings', temperature, {
    symbol: 'T_\\mathrm{sink}',
    formula: '(absorbedFlux / (radiatorFaces * radiatorEmissivity * stefanBoltzmann))^0.25',
    source: [cite('gilmore-2002', 'chapter 6'), 'lee-odinson-ai1-2026'],
    why: 'Temperature of an empty sky that would load the panel as Sun, Earth and array do. Published designs use 200 to 260 K: 220 in a reconstruction of AI1, 230 in another calculator. Without array and error of pointing it is 188 to 189 K at 650 km, by the node, which nothing but a bare panel would see.',
  }),
}
