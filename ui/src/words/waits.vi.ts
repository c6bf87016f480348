import type { Catalogue } from './catalogue.ts';

/** The page on which the head of a unit reads how well waits were told, in Vietnamese. */
export const waitsVi = {
  showTable: 'Xem bảng',
  showPlot: 'Xem biểu đồ',
  csvWeeks: 'CSV theo tuần',
  csvQuotes: 'CSV từng lượt',
  print: 'In',
  printedOn: (shop: string, day: string) => `${shop} · in ngày ${day}`,
  fileOfWeeks: 'thoi-gian-cho-theo-tuan',
  fileOfQuotes: 'thoi-gian-cho-tung-luot',

  weeksTitle: 'Theo tuần',
  weeksLead: 'Bấm vào một tuần, hoặc dùng phím mũi tên, để đọc số liệu của tuần đó.',
  weeksPlot: 'Biểu đồ theo tuần',
  /** Described for somebody who hears the plot. */
  weeksDescription: (first: string, last: string) =>
    `Ba dải từ tuần ${first} đến tuần ${last}: tỷ lệ lượt chờ trong khoảng đã báo, sai lệch trung bình và số lượt.`,
  coverage: 'Trong khoảng đã báo, %',
  error: 'Sai lệch trung bình, phút',
  people: 'Số lượt',
  band: 'Vùng đạt: 75–88 %',
  aim: 'Mục tiêu: 80 %',
  weekSentence: (week: string, coverage: string, error: string, people: string) =>
    `Tuần ${week}: ${coverage} trong khoảng đã báo, sai lệch trung bình ${error}, ${people} lượt.`,
  underBand: 'Dưới vùng đạt: khoảng đã báo quá hẹp.',
  overBand: 'Trên vùng đạt: khoảng đã báo rộng hơn cần thiết.',
  inBand: 'Trong vùng đạt.',
  unknown: 'chưa có',
  minutes: (length: string) => `${length} phút`,

  calibrationTitle: 'Chờ thật so với khoảng đã báo',
  calibrationLead: (people: string) =>
    `Trong ${people} lượt, bao nhiêu người được gọi sớm hơn, trong hoặc muộn hơn khoảng đã báo. Vạch đứng là mức đúng với lời báo.`,
  underP10: 'Sớm hơn khoảng đã báo',
  p10ToP50: 'Nửa đầu của khoảng',
  p50ToP90: 'Nửa sau của khoảng',
  aboveP90: 'Muộn hơn khoảng đã báo',
  part: 'Phần',
  share: 'Thực tế',
  promised: 'Theo lời báo',

  hoursTitle: 'Sai lệch theo giờ và lĩnh vực',
  hoursLead: (few: number) =>
    `Phút sai lệch trung bình của lời báo trong mỗi giờ. Ô càng đậm, sai lệch càng lớn; ô trong ngoặc có dưới ${few} lượt.`,
  sector: 'Lĩnh vực',
  hour: (hour: number) => `${hour} giờ`,
  cellSentence: (sector: string, hour: string, error: string, people: string) =>
    `${sector}, ${hour}: sai lệch ${error}, ${people} lượt`,
  cellLonger: 'người dân chờ lâu hơn lời báo',
  cellShorter: 'người dân chờ ngắn hơn lời báo',
  heatUnder: (minutes: number) => `dưới ${minutes} phút`,
  heatFrom: (minutes: number) => `từ ${minutes} phút`,
  peopleOf: (people: string) => `${people} lượt`,
  noHours: 'Chưa đủ số liệu theo giờ.',
} satisfies Catalogue;
