import { ConfigProvider, type ThemeConfig } from 'antd'
import type { ReactNode } from 'react'
import { antTheme, KEY } from './ant-theme.ts'
import { palettes } from './palette.ts'
import './ant.css'

// When built, every style stands in the style sheet (build/static-antd.ts); antd only needs the key of its properties.
const theme: ThemeConfig = import.meta.env.PROD
  ? { cssVar: { key: KEY }, hashed: false, zeroRuntime: true }
  : antTheme(palettes.light)

/** antd in our look, for the pages that come after the first; none of the parts in use says a word of its own. */
export const Look = ({ children }: { readonly children: ReactNode }) => (
  <ConfigProvider theme={theme} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
    {children}
  </ConfigProvider>
)
