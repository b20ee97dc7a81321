import type { Words } from '@pengce/language'

/** Work to be done at intervals that the text does not give. */
export const atIntervals: Readonly<Record<string, Words>> = {
  定期: ['没有写明间隔，不作到期计算', 'no interval is given, so nothing falls due'],
}

/** 突破: the figure itself is not enough. */
export const breakThrough: Readonly<Record<string, Words>> = {
  突破: ['恰为该数不算，须高于它', 'the figure itself is not enough, it must be passed'],
}

/** 左右, 约: no tolerance is written. */
export const roundly: Words = [
  '没有写容差：达到或高于即完成，低于的由负责单位判断',
  'no tolerance is written: at or above is met, below it is for those in charge to judge',
]

/** A range of counts: reached from its lower edge on, and not missed above the upper. */
export const fromLowerEdge: Words = [
  '达到下限即完成，超过上限不算未完成',
  'met from the lower edge on; more than the upper is no miss',
]

/** A number of things to build or choose, written bare. */
export const orMore: Words = ['少于即未完成，多于也算完成', 'fewer is a miss, more is met as well']
