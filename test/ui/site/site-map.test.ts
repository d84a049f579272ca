import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { expect, test } from 'vitest'
import { evaluate, type Settings } from '../../../src/engine/evaluate.ts'
import { createReader } from '../../../src/ui/chart/reader.ts'
import { placeNames } from '../../../src/ui/site/place-names.ts'
import { placeText, siteMapOf } from '../../../src/ui/site/site-map.ts'
import { sitesOf } from '../../../src/ui/site/sites.ts'

const mapAt = (settings: Settings) => siteMapOf(catalogs)(createReader(model, evaluate(model, settings)))
const reachIn = (title: string) => Number(/([\d.]+)\s% of the time/.exec(title)?.[1])

test('all places of both catalogs are on the map', () => {
  const sites = sitesOf(catalogs)
  expect(sites.filter(({ kind }) => kind === 'station').length).toBeGreaterThan(20)
  expect(sites.filter(({ kind }) => kind === 'campus').length).toBeGreaterThan(10)
  expect(mapAt({}).table.rows).toHaveLength(sites.length)
})

test('from higher up more is in reach; without an orbit nothing is said of reach', () => {
  expect(reachIn(mapAt({ altitude: 1500e3 }).title)).toBeGreaterThan(
    reachIn(mapAt({ altitude: 500e3 }).title),
  )
  const none = mapAt({ altitude: 200e3 })
  expect(none.radius).toBe(0)
  expect(`${none.title} ${none.summary}`).not.toMatch(/NaN|feasible/)
})

test('a link uses the stations that serve it', () => {
  const used = (linkKind: string) => mapAt({ linkKind }).sites.filter(({ inUse }) => inUse).length
  expect(used('both')).toBeGreaterThan(used('optical'))
  expect(used('both')).toBeGreaterThan(used('radio'))
})

test('places read as on a map', () => {
  expect(placeText({ latitude: -33.94, longitude: 18.42 })).toBe('33.9°\u00a0S, 18.4°\u00a0E')
})

test('names do not lie on each other', () => {
  const mark = (id: string, x: number, y: number) => ({ id, name: 'Svalbard', x, y })
  const placed = placeNames(
    [mark('a', 100, 50), mark('b', 110, 52), mark('c', 100, 90), mark('d', 396, 90)],
    400,
  )
  expect(placed.map(({ id, side }) => `${id} ${side}`)).toEqual(['a end', 'b start', 'c start', 'd end'])
})
