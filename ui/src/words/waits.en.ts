import type { SameWords } from './catalogue.ts';
import type { waitsVi } from './waits.vi.ts';

/** The page on which the head of a unit reads how well waits were told, in English. */
export const waitsEn: SameWords<typeof waitsVi> = {
  showTable: 'Show as a table',
  showPlot: 'Show as a plot',
  csvWeeks: 'CSV by week',
  csvQuotes: 'CSV of all quotes',
  print: 'Print',
  printedOn: (shop, day) => `${shop} · printed on ${day}`,
  fileOfWeeks: 'waiting-by-week',
  fileOfQuotes: 'waiting-by-quote',

  weeksTitle: 'Week by week',
  weeksLead: 'Choose a week, or move with the arrow keys, to read its figures.',
  weeksPlot: 'Plot of the weeks',
  weeksDescription: (first, last) =>
    `Three strips from the week of ${first} to that of ${last}: share of waits within the quoted range, mean error, and number of people.`,
  coverage: 'Within the quoted range, %',
  error: 'Mean error, minutes',
  people: 'People',
  band: 'Good: 75–88 %',
  aim: 'Aim: 80 %',
  weekSentence: (week, coverage, error, people) =>
    `Week of ${week}: ${coverage} within the quoted range, mean error ${error}, ${people} people.`,
  underBand: 'Below the good band: ranges were too narrow.',
  overBand: 'Above the good band: ranges were wider than needed.',
  inBand: 'Within the good band.',
  unknown: 'not known',
  minutes: (length) => `${length} minutes`,

  calibrationTitle: 'Real waits against the quoted range',
  calibrationLead: (people) =>
    `Of ${people} people, how many were called before, within or after the range they were told. The upright mark is what the ranges promise.`,
  underP10: 'Before the quoted range',
  p10ToP50: 'Its first half',
  p50ToP90: 'Its second half',
  aboveP90: 'After the quoted range',
  part: 'Part',
  share: 'Came true',
  promised: 'Promised',

  hoursTitle: 'Error by hour and sector',
  hoursLead: (few) =>
    `Mean error in minutes of the quotes given in each hour. The darker, the larger; figures in brackets rest on fewer than ${few} people.`,
  sector: 'Sector',
  hour: (hour) => `${hour}:00`,
  cellSentence: (sector, hour, error, people) => `${sector}, ${hour}: mean error ${error}, ${people} people`,
  cellLonger: 'people waited longer than they were told',
  cellShorter: 'people waited less than they were told',
  heatUnder: (minutes) => `under ${minutes} minutes`,
  heatFrom: (minutes) => `from ${minutes} minutes`,
  peopleOf: (people) => `${people} people`,
  noHours: 'Not enough figures by hour yet.',
};
