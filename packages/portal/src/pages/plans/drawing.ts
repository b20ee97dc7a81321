import { LineChart, ScatterChart } from 'echarts/charts'
import { use } from 'echarts/core'

use([LineChart, ScatterChart])

/** What draws lines and points. */
export * from '../../parts/drawing.ts'
