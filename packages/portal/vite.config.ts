import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPage } from './build/first-page.ts'
import { staticAntd } from './build/static-antd.ts'
import { widget } from './build/widget.ts'

export default defineConfig(({ command }) => {
  // Whoever builds, a test runner for instance, the pages are the ones visitors get.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    plugins: [react(), staticAntd(), firstPage(), widget()],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One script for the first page, not one for each piece of it that later pages share.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
    server: { proxy: { '/v1': process.env.PENGCE_API ?? 'http://127.0.0.1:8080' } },
  }
})
