import type { ThemeConfig } from 'antd'
import type { Palette } from './palette.ts'

/** The key of the class that carries antd's custom properties. */
export const KEY = 'pengce'
/** Our palette as antd's tokens. Sizes are one for all schemes; only colours differ. */
export const antTokens = (p: Palette): NonNullable<ThemeConfig['token']> => ({
  fontFamily: 'inherit',
  fontSize: 16,
  lineHeight: 1.7,
  controlHeight: 44,
  controlHeightLG: 52,
  controlHeightSM: 34,
  borderRadius: 6,
  borderRadiusLG: 8,
  borderRadiusSM: 4,
  wireframe: false,
  colorPrimary: p.accent,
  colorPrimaryHover: p.accentStrong,
  colorPrimaryActive: p.accentStrong,
  colorPrimaryBg: p.accentWell,
  colorPrimaryBgHover: p.accentWell,
  colorPrimaryBorder: p.accent,
  colorPrimaryText: p.accent,
  colorInfo: p.accent,
  colorLink: p.accent,
  colorLinkHover: p.accentStrong,
  colorSuccess: p.accent,
  colorWarning: p.amber,
  colorError: p.red,
  colorErrorBorderHover: p.red,
  colorText: p.ink,
  colorTextSecondary: p.inkSoft,
  colorTextTertiary: p.inkSoft,
  colorTextPlaceholder: p.inkSoft,
  colorTextLightSolid: p.onAccent,
  colorBgBase: p.paper,
  colorBgLayout: p.ground,
  colorBgContainer: p.paper,
  colorBgElevated: p.paper,
  colorBorder: p.lineStrong,
  colorBorderSecondary: p.line,
  colorSplit: p.line,
  colorFillTertiary: p.well,
  controlItemBgActive: p.accentWell,
  controlItemBgHover: p.well,
  controlOutlineWidth: 0,
})

const noShadow = { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' }

/** antd's theme for one palette. */
export const antTheme = (p: Palette): ThemeConfig => ({
  cssVar: { key: KEY },
  hashed: false,
  token: antTokens(p),
  components: {
    Button: {
      ...noShadow,
      fontWeight: 500,
      paddingInline: 18,
      paddingInlineLG: 28,
      primaryColor: p.onAccent,
      defaultBg: p.paper,
      defaultColor: p.ink,
    },
    Input: { activeShadow: 'none' },
    Segmented: {
      trackBg: p.paper,
      trackPadding: 3,
      itemColor: p.ink,
      itemHoverColor: p.ink,
      itemSelectedBg: p.accent,
      itemSelectedColor: p.onAccent,
    },
  },
})
