import { BarChart } from 'echarts/charts'
import { use } from 'echarts/core'

use([BarChart])

/** What draws bars. */
export * from '../../parts/drawing.ts'
