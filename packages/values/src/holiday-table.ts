/**
 * Days off and make-up working days by holiday, from the State Council's yearly notices (and their two corrections:
 * Labour Day 2019, Spring Festival 2020). Written by scripts/holidays.mjs; days are MM-DD, `..` joins consecutive days.
 */
export const holidayTable = {
  2018: {
    published: ['2017-11'],
    off: {
      'new-year': '01-01 12-30..12-31',
      'spring-festival': '02-15..02-21',
      'tomb-sweeping': '04-05..04-07',
      'labour-day': '04-29..05-01',
      'dragon-boat': '06-18',
      'mid-autumn': '09-24',
      'national-day': '10-01..10-07',
    },
    makeUp: {
      'spring-festival': '02-11 02-24',
      'tomb-sweeping': '04-08',
      'labour-day': '04-28',
      'national-day': '09-29..09-30',
      'new-year': '12-29',
    },
  },
  2019: {
    published: ['2018-12', '2019-03'],
    off: {
      'new-year': '01-01',
      'spring-festival': '02-04..02-10',
      'tomb-sweeping': '04-05..04-07',
      'labour-day': '05-01..05-04',
      'dragon-boat': '06-07..06-09',
      'mid-autumn': '09-13..09-15',
      'national-day': '10-01..10-07',
    },
    makeUp: {
      'spring-festival': '02-02..02-03',
      'labour-day': '04-28 05-05',
      'national-day': '09-29 10-12',
    },
  },
  2020: {
    published: ['2019-11', '2020-01'],
    off: {
      'new-year': '01-01',
      'spring-festival': '01-24..02-02',
      'tomb-sweeping': '04-04..04-06',
      'labour-day': '05-01..05-05',
      'dragon-boat': '06-25..06-27',
      'national-day': '10-01..10-08',
    },
    makeUp: {
      'spring-festival': '01-19',
      'labour-day': '04-26 05-09',
      'dragon-boat': '06-28',
      'national-day': '09-27 10-10',
    },
  },
  2021: {
    published: ['2020-11'],
    off: {
      'new-year': '01-01..01-03',
      'spring-festival': '02-11..02-17',
      'tomb-sweeping': '04-03..04-05',
      'labour-day': '05-01..05-05',
      'dragon-boat': '06-12..06-14',
      'mid-autumn': '09-19..09-21',
      'national-day': '10-01..10-07',
    },
    makeUp: {
      'spring-festival': '02-07 02-20',
      'labour-day': '04-25 05-08',
      'mid-autumn': '09-18',
      'national-day': '09-26 10-09',
    },
  },
  2022: {
    published: ['2021-10'],
    off: {
      'new-year': '01-01..01-03 12-31',
      'spring-festival': '01-31..02-06',
      'tomb-sweeping': '04-03..04-05',
      'labour-day': '04-30..05-04',
      'dragon-boat': '06-03..06-05',
      'mid-autumn': '09-10..09-12',
      'national-day': '10-01..10-07',
    },
    makeUp: {
      'spring-festival': '01-29..01-30',
      'tomb-sweeping': '04-02',
      'labour-day': '04-24 05-07',
      'national-day': '10-08..10-09',
    },
  },
  2023: {
    published: ['2022-12'],
    off: {
      'new-year': '01-01..01-02',
      'spring-festival': '01-21..01-27',
      'tomb-sweeping': '04-05',
      'labour-day': '04-29..05-03',
      'dragon-boat': '06-22..06-24',
      'mid-autumn': '09-29',
      'national-day': '09-30..10-06',
    },
    makeUp: {
      'spring-festival': '01-28..01-29',
      'labour-day': '04-23 05-06',
      'dragon-boat': '06-25',
      'national-day': '10-07..10-08',
    },
  },
  2024: {
    published: ['2023-10'],
    off: {
      'new-year': '01-01',
      'spring-festival': '02-10..02-17',
      'tomb-sweeping': '04-04..04-06',
      'labour-day': '05-01..05-05',
      'dragon-boat': '06-10',
      'mid-autumn': '09-15..09-17',
      'national-day': '10-01..10-07',
    },
    makeUp: {
      'spring-festival': '02-04 02-18',
      'tomb-sweeping': '04-07',
      'labour-day': '04-28 05-11',
      'mid-autumn': '09-14',
      'national-day': '09-29 10-12',
    },
  },
  2025: {
    published: ['2024-11'],
    off: {
      'new-year': '01-01',
      'spring-festival': '01-28..02-04',
      'tomb-sweeping': '04-04..04-06',
      'labour-day': '05-01..05-05',
      'dragon-boat': '05-31..06-02',
      'national-day': '10-01..10-05 10-07..10-08',
      'mid-autumn': '10-06',
    },
    makeUp: {
      'spring-festival': '01-26 02-08',
      'labour-day': '04-27',
      'national-day': '09-28 10-11',
    },
  },
  2026: {
    published: ['2025-11'],
    off: {
      'new-year': '01-01..01-03',
      'spring-festival': '02-15..02-23',
      'tomb-sweeping': '04-04..04-06',
      'labour-day': '05-01..05-05',
      'dragon-boat': '06-19..06-21',
      'mid-autumn': '09-25..09-27',
      'national-day': '10-01..10-07',
    },
    makeUp: {
      'new-year': '01-04',
      'spring-festival': '02-14 02-28',
      'labour-day': '05-09',
      'national-day': '09-20 10-10',
    },
  },
} as const
