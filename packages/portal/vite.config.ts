import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { staticAntd } from './build/static-antd.ts'
import { widget } from './build/widget.ts'

export default defineConfig(({ command }) => {
  // Whoever builds, a test runner for instance, the pages are the ones visitors get.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    plugins: [react(), staticAntd(), widget()],
    build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    server: { proxy: { '/v1': process.env.PENGCE_API ?? 'http://127.0.0.1:8080' } },
  }
})
