/** The types of events that are casework's own; all others are the procedure's answers. */
export const OPENED = 'opened'
export const MOVED = 'moved-to-version'
