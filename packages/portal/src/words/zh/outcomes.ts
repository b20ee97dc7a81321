/** How a case ended. */
export const outcomes = {
  completed: '办结',
  refused: '不予批准',
  returned: '退回',
  'not-accepted': '不予受理',
  ended: '终止',
  removed: '移出',
}
