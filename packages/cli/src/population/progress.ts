import type { Language } from '@pengce/language'
import type { Io } from '../io.ts'

/** Says on standard error how far the work is and how long it will still take; at most every two seconds, and at the end. */
export function progressTo(
  io: Io,
  language: Language,
): (done: number, of: number, now: number, seconds: number) => void {
  let said = 0
  return (done, of, now, seconds) => {
    if (done < of && seconds - said < 2) return
    said = seconds
    const left = now === 0 ? 0 : (seconds / now) * (of - done)
    io.err(
      language === 'zh'
        ? `已完成 ${done}/${of} 部分，用时 ${clockText(seconds)}${done < of ? `，约剩 ${clockText(left)}` : ''}`
        : `${done} of ${of} parts done in ${clockText(seconds)}${done < of ? `, about ${clockText(left)} left` : ''}`,
    )
  }
}

/** Minutes and seconds: 0:07, 12:30. */
export const clockText = (seconds: number): string => {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
