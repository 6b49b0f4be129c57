import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondsBetween, toEpochMs, toInstant } from '../../../src/apis/staffjoy/instants.ts'
import { checkMinutes, dayAsked } from '../../../src/apis/staffjoy/time-off-rules.ts'
import { dateFinder, datesBetween, dayOf, localTime } from '../../../src/apis/staffjoy/weeks.ts'
import { shownDate } from './shown-date.ts'

const ZONES = Intl.supportedValuesOf('timeZone')
const MINUTE_MS = 60_000

const zone = fc.constantFrom(...ZONES)
/** Days from `first` to the end of 2037. */
const dateFrom = (first: string) =>
  fc
    .date({ min: new Date(first), max: new Date('2037-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

describe('a day that is asked for', () => {
  test.each([
    ['America/Los_Angeles', '2016-05-11', '2016-05-11T07:00:00', '2016-05-12T07:00:00'],
    ['America/Los_Angeles', '2016-03-13', '2016-03-13T08:00:00', '2016-03-14T07:00:00'],
    ['America/Los_Angeles', '2016-11-06', '2016-11-06T07:00:00', '2016-11-07T08:00:00'],
    // Midnight does not exist.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00', '2018-11-05T02:00:00'],
    ['Asia/Beirut', '2017-03-26', '2017-03-25T22:00:00', '2017-03-26T21:00:00'],
    // Midnight comes twice.
    ['America/Havana', '2016-11-06', '2016-11-06T04:00:00', '2016-11-07T05:00:00'],
    // The last hour comes twice.
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00', '2018-02-18T03:00:00'],
    ['Australia/Lord_Howe', '2016-10-02', '2016-10-01T13:30:00', '2016-10-02T13:00:00'],
  ])('in %s, %s, goes from %s to %s', (place, date, start, stop) => {
    expect(dayAsked(date, place)).toEqual({ start, stop })
  })

  test('has just the minutes at which clocks show its date, and so many can be paid', () => {
    fc.assert(
      // In some zones clocks went back over midnight a minute late, until 2011.
      fc.property(zone, dateFrom('2012-01-02'), (place, date) => {
        const { start, stop } = dayAsked(date, place)
        const noon = Date.parse(`${date}T12:00:00Z`)
        let minutes = 0
        for (let at = noon - 30 * 60 * MINUTE_MS; at < noon + 30 * 60 * MINUTE_MS; at += MINUTE_MS)
          if (shownDate(at, place) === date) minutes++
        expect(secondsBetween(start, stop)).toBe(minutes * 60)
        expect(shownDate(toEpochMs(start), place)).toBe(date)
        expect(shownDate(toEpochMs(start) - 1, place) < date).toBe(true)
        checkMinutes({ start, stop, state: 'sick', minutes_paid: minutes })
        expect(() => checkMinutes({ start, stop, state: 'sick', minutes_paid: minutes + 1 })).toThrow('more_than_a_day')
      }),
      { seed: 20160313, numRuns: 60 },
    )
  })
})

describe('the day of an instant', () => {
  test('is the one that has it, whatever clocks do', () => {
    const instant = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
      .map((date) => toInstant(date.getTime()))
    fc.assert(
      fc.property(zone, instant, (place, at) => {
        const { start, stop } = dayOf(dateFinder(place)(at), place)
        expect(start <= at && at < stop).toBe(true)
      }),
      { seed: 20061029, numRuns: 200 },
    )
  })

  test('is the one that had begun, where clocks go back over midnight', () => {
    const dateAt = dateFinder('America/St_Johns')
    expect(['02:29:59', '02:30:00', '02:31:00', '03:30:00'].map((time) => dateAt(`2006-10-29T${time}`))).toEqual([
      '2006-10-28',
      '2006-10-29',
      '2006-10-29',
      '2006-10-29',
    ])
    expect(dateAt('2006-10-30T03:29:59')).toBe('2006-10-29')
    expect(localTime('2006-10-29T02:31:00', 'America/St_Johns')).toBe('2006-10-28T23:01:00-03:30')
  })
})

test('dates follow each other over months, leap days and years', () => {
  expect(datesBetween('2016-02-28', '2016-03-01')).toEqual(['2016-02-28', '2016-02-29', '2016-03-01'])
  expect(datesBetween('2015-12-31', '2016-01-01')).toEqual(['2015-12-31', '2016-01-01'])
  expect(datesBetween('0099-12-31', '0100-01-01')).toEqual(['0099-12-31', '0100-01-01'])
  expect(datesBetween('2016-01-02', '2016-01-01')).toEqual([])
})
