import { ConfigProvider, type ThemeConfig } from 'antd'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.tsx'
import { antTheme, KEY } from './ant-theme.ts'
import { palettes } from './palette.ts'

// When built, every style stands in the style sheet (build/static-antd.ts); antd only needs the key of its properties.
const theme: ThemeConfig = import.meta.env.PROD
  ? { cssVar: { key: KEY }, hashed: false, zeroRuntime: true }
  : antTheme(palettes.light)

/** antd in our look and the visitor's language. */
export function Look({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage()
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}
