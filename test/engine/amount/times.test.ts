/** Times of day as people write them → what is read, or what they are told. */
import { describe, expect, it } from 'vitest'
import { check, read } from './check.ts'

describe('times of day', () => {
  check([
    ['timeOfDay', '18:45', 67500],
    ['timeOfDay', '06:00', 21600],
    ['timeOfDay', '6:00', 21600],
    ['timeOfDay', '23:59', 86340],
    ['timeOfDay', '10:30 am', 37800],
    ['timeOfDay', '10:30pm', 81000],
    ['timeOfDay', '12:30 a.m.', 1800],
    ['timeOfDay', '18.75 h', 67500],
    ['timeOfDay', '18:45 h', 67500],
    ['timeOfDay', '18:45:30', 67530],
    ['timeOfDay', '6 pm', 64800],
    ['timeOfDay', '6am', 21600],
    ['timeOfDay', '18:45:75', /is no time of day/],
    ['timeOfDay', '18:75', /"18:75" is no time of day; they run from 00:00 to 23:59/],
    ['timeOfDay', '24:00', /is no time of day/],
    ['timeOfDay', '25:00', /is no time of day/],
    ['timeOfDay', '18:4', /is no time of day/],
    ['timeOfDay', '-18:45', /is no time of day/],
    ['timeOfDay', '13:00 pm', /is no time of day/],
    ['timeOfDay', '30 h', /is above the most possible, 24 h/],
    ['span', '6 pm', /cannot be converted/],
    ['span', '18:45', /is a time of day, which is not wanted here/],
    ['ratio', '3:2', /is a time of day, which is not wanted here/],
  ])
  it('midnight is nought', () => expect(read('timeOfDay', '00:00')).toEqual({ kind: 'value', value: 0 }))
})
