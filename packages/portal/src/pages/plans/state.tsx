import type { State, TaskSummary } from '../../wire/plans.ts'
import './state.css'

/** The mark of each state, so that colour is never the only sign. */
export const stateMarks: Readonly<Record<State, string>> = {
  met: '✓',
  'on-course': '↗',
  behind: '↘',
  'not-met': '✗',
  'no-data': '?',
  'under-way': '…',
  'to-judge': '≈',
}

/** Where a target stands: mark, word and colour together. */
export const StateWord = ({ state, text }: { readonly state: State; readonly text: string }) => (
  <span className={`state state-${state}`}>
    <span className="state-mark" aria-hidden="true">
      {stateMarks[state]}
    </span>
    {text}
  </span>
)

const taskStates: Readonly<Record<TaskSummary['state'], State>> = {
  done: 'met',
  'not-done': 'not-met',
  'no-record': 'no-data',
}
/** What the record says of a task or of something that falls due. */
export const RecordWord = ({ state, text }: { readonly state: TaskSummary['state']; readonly text: string }) => (
  <StateWord state={taskStates[state]} text={text} />
)
