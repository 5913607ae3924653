import { shortTime } from './clock'
import { expect, it } from 'vitest'
import { fromInputTime, hourOfDay, inputTime, lengthOf, minutesOf, timeOfDay, timeRange } from './clock'

it('says times as a practice does', () => {
  expect([0, 5, 720, 870, 1439].map(timeOfDay)).toEqual(['12:00 am', '12:05 am', '12:00 pm', '2:30 pm', '11:59 pm'])
  expect([480, 720].map(hourOfDay)).toEqual(['8 am', '12 pm'])
})

it('names the half of the day once where both ends share it', () => {
  expect(timeRange(870, 920)).toBe('2:30 – 3:20 pm')
  expect(timeRange(690, 740)).toBe('11:30 am – 12:20 pm')
  expect(timeRange(1410, 1460)).toBe('11:30 pm – 12:20 am')
})

it('reads durations', () => {
  expect(['PT20M', 'PT1H30M', 'PT2H', 'P1D'].map(minutesOf)).toEqual([20, 90, 120, 0])
})

it('says long stretches in hours', () => {
  expect([50, 90, 240, 510].map(lengthOf)).toEqual(['50 min', '90 min', '4 h', '8.5 h'])
})

it('reads what a time input holds, and nothing else', () => {
  expect(['14:05', '00:00', '24:00', '', '9:00'].map(fromInputTime)).toEqual([845, 0, undefined, undefined, undefined])
  expect(inputTime(845)).toBe('14:05')
})

it('tells morning from evening where there is room for little', () => {
  expect([480, 510, 720, 1200].map(shortTime)).toEqual(['8a', '8:30a', '12p', '8p'])
})
