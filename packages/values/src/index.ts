export * from './administrative-region.ts'
export {
  type CalendarDay,
  calendarDay,
  calendarYears,
  type DayReason,
  type Holiday,
  holidayNames,
  isWorkingDay,
  workingDaysBetween,
} from './calendar.ts'
export * from './coded.ts'
export * from './credit-code.ts'
export * from './date.ts'
export * from './date-input.ts'
export * from './date-text.ts'
export * from './due-date.ts'
export * from './enterprise-size.ts'
export { type SizeLimits, type SizeRow, type SizeRowId, sizeRows } from './enterprise-size-table.ts'
export * from './figure-text.ts'
export * from './industry.ts'
export * from './lang.ts'
export * from './money-input.ts'
export * from './number.ts'
export * from './problem.ts'
export * from './problem-text.ts'
export * from './quantity-input.ts'
export * from './resident-id.ts'
export * from './rounding.ts'
export * from './share.ts'
export * from './shenzhen-region.ts'
export * from './table-cell.ts'
export * from './today.ts'
