/** The colours of one scheme. Every text colour keeps 4.5:1 on `ground` and `paper`, 7:1 where more contrast is asked. */
export interface Palette {
  /** Behind everything; a warm grey. */
  readonly ground: string
  /** Cards and fields. */
  readonly paper: string
  /** A quiet area inside a card. */
  readonly well: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  /** Borders of things one can act on: 3:1 on paper. */
  readonly lineStrong: string
  readonly accent: string
  readonly accentStrong: string
  readonly accentWell: string
  readonly onAccent: string
  readonly amber: string
  readonly amberWell: string
  readonly red: string
  readonly redWell: string
}

const light: Palette = {
  ground: '#f4f1ec',
  paper: '#fffefb',
  well: '#f8f5f0',
  ink: '#24211d',
  inkSoft: '#625c54',
  line: '#e0dad1',
  lineStrong: '#8f877c',
  accent: '#0f5f63',
  accentStrong: '#0a474a',
  accentWell: '#e3efee',
  onAccent: '#ffffff',
  amber: '#8a5200',
  amberWell: '#fbf0dc',
  red: '#a3271f',
  redWell: '#fbe9e6',
}
const dark: Palette = {
  ground: '#171614',
  paper: '#211f1c',
  well: '#292622',
  ink: '#eee9e1',
  inkSoft: '#b5ada1',
  line: '#3b3732',
  lineStrong: '#857d72',
  accent: '#6fc3bf',
  accentStrong: '#97d8d4',
  accentWell: '#193634',
  onAccent: '#0c2423',
  amber: '#e9b15c',
  amberWell: '#3a2c13',
  red: '#f29a90',
  redWell: '#432320',
}

/** Light and dark, each also for people who ask their system for more contrast. */
export const palettes = {
  light,
  dark,
  'light-more': {
    ...light,
    ground: '#ffffff',
    paper: '#ffffff',
    well: '#ffffff',
    ink: '#000000',
    inkSoft: '#36322d',
    line: '#6b645b',
    lineStrong: '#36322d',
    accent: '#084446',
    accentStrong: '#032b2d',
    accentWell: '#ffffff',
    amber: '#5e3700',
    amberWell: '#ffffff',
    red: '#7d150f',
    redWell: '#ffffff',
  },
  'dark-more': {
    ...dark,
    ground: '#000000',
    paper: '#000000',
    well: '#000000',
    ink: '#ffffff',
    inkSoft: '#ded7cc',
    line: '#9d958a',
    lineStrong: '#ded7cc',
    accent: '#9be3df',
    accentStrong: '#c7f3f0',
    accentWell: '#000000',
    onAccent: '#000000',
    amber: '#ffd28a',
    amberWell: '#000000',
    red: '#ffc0b8',
    redWell: '#000000',
  },
} as const satisfies Record<string, Palette>
export type Scheme = keyof typeof palettes

/** The media query that picks a scheme; light needs none. */
export const media: Readonly<Record<Scheme, string | null>> = {
  light: null,
  dark: '(prefers-color-scheme: dark)',
  'light-more': '(prefers-contrast: more)',
  'dark-more': '(prefers-color-scheme: dark) and (prefers-contrast: more)',
}
/** The order in which the schemes override each other. */
export const schemes: readonly Scheme[] = ['light', 'dark', 'light-more', 'dark-more']
