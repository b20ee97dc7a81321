import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { staticAntd } from './build/static-antd.ts'

export default defineConfig({
  plugins: [react(), staticAntd()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false },
  server: { proxy: { '/v1': process.env.PENGCE_API ?? 'http://127.0.0.1:8080' } },
})
