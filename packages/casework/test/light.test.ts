import { dueShown } from '@pengce/casework'
import { publicCalendar } from '@pengce/procedure'
import { expect, test } from 'vitest'

test('[W19] a last day is near from three working days before it to its end, and past the day after; a provisional one never is', () => {
  const rows = [
    // Friday 20 September 2024: the weekend does not count.
    ['2024-09-20', '2024-09-26', false, 'green', 4],
    ['2024-09-20', '2024-09-25', false, 'amber', 3],
    ['2024-09-20', '2024-09-20', false, 'amber', 0],
    ['2024-09-20', '2024-09-19', false, 'red', -1],
    ['2024-09-20', '2024-09-19', true, 'amber', -1],
    ['2024-09-20', '2024-09-26', true, 'green', 4],
    // Sunday 29 September is worked, the National Day week is not.
    ['2024-09-27', '2024-10-08', false, 'amber', 3],
    ['2024-09-26', '2024-10-08', false, 'green', 4],
    ['2024-10-01', '2024-09-30', false, 'red', 0],
  ] as const
  for (const [today, date, provisional, light, workingDaysLeft] of rows)
    expect([today, dueShown({ date, provisional }, today, publicCalendar)]).toEqual([
      today,
      { due: date, provisional, workingDaysLeft, light },
    ])
})
