import type { Plan } from '@pengce/plan'
import { build2022Plan } from './build2022/plan.ts'
import { cost2023Plan } from './cost2023/plan.ts'
import { emp2023Plan } from './emp2023/plan.ts'
import { fintal2020Plan } from './fintal2020/plan.ts'
import { green2019Plan } from './green2019/plan.ts'
import { icon2023Plan } from './icon2023/plan.ts'
import { import2023Plan } from './import2023/plan.ts'
import { ind2022Plan } from './ind2022/plan.ts'
import { infra2022Plan } from './infra2022/plan.ts'
import { infraplan2022Plan } from './infraplan2022/plan.ts'
import { market2022Plan } from './market2022/plan.ts'
import { mfg2021Plan } from './mfg2021/plan.ts'
import { newinfra2020Plan } from './newinfra2020/plan.ts'
import { port2022Plan } from './port2022/plan.ts'
import { s2e2022Plan } from './s2e2022/plan.ts'
import { sei2022Plan } from './sei2022/plan.ts'
import { smart2020Plan } from './smart2020/plan.ts'
import { sole2023Plan } from './sole2023/plan.ts'
import { split2022Plan } from './split2022/plan.ts'
import { twin2023Plan } from './twin2023/plan.ts'

/** Every document whose tasks and targets are encoded. One line each. */
export const plans: readonly Plan[] = [
  build2022Plan,
  cost2023Plan,
  emp2023Plan,
  fintal2020Plan,
  green2019Plan,
  icon2023Plan,
  import2023Plan,
  ind2022Plan,
  infra2022Plan,
  infraplan2022Plan,
  market2022Plan,
  mfg2021Plan,
  newinfra2020Plan,
  port2022Plan,
  s2e2022Plan,
  sei2022Plan,
  smart2020Plan,
  sole2023Plan,
  split2022Plan,
  twin2023Plan,
]
