/** How the widget looks: its own colours in light, dark and high contrast, whatever the page around it does. */
export const style = `
:host { display: block; max-width: 34rem; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; --ink: #1f2328; --paper: #fff; --line: #8c959f; --mark: #0b5cad; --on: #fff; --soft: #eef4fb; --bad: #a40e26 }
@media (prefers-color-scheme: dark) { :host { --ink: #e6edf3; --paper: #161b22; --line: #6e7681; --mark: #79b8ff; --on: #0d1117; --soft: #1c2a3a; --bad: #ff9aa2 } }
section { border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.25rem 1.25rem; background: var(--paper); color: var(--ink) }
h2 { font-size: 1.25rem; margin: 0 0 .5rem } h3 { font-size: 1rem; margin: 1rem 0 .25rem }
p { margin: .25rem 0 .75rem } small { font-size: .875rem }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0 } legend { font-weight: 600; padding: 0; margin-bottom: .25rem }
label { display: flex; gap: .5rem; align-items: center; min-height: 2.75rem }
input[type=text], input[type=date] { font: inherit; width: 100%; box-sizing: border-box; min-height: 2.75rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink) }
input[type=radio] { width: 1.25rem; height: 1.25rem; accent-color: var(--mark); flex: none }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .75rem }
button { font: inherit; min-height: 2.75rem; padding: .25rem 1rem; border-radius: 8px; border: 1px solid var(--mark); background: var(--paper); color: var(--mark); cursor: pointer }
button.main { background: var(--mark); color: var(--on) }
:is(button, input, a):focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
ul { margin: 0; padding-inline-start: 1.25rem } li { margin-bottom: .5rem } a { color: var(--mark) }
.sum { background: var(--soft); border-radius: 8px; padding: .5rem .75rem; margin: .75rem 0 } .sum b { display: block }
.bad { color: var(--bad) }
@media (forced-colors: active) { section, button, input { border-color: CanvasText } }
`
