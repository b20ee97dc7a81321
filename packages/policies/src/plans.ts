import type { Plan } from '@pengce/plan'
import { build2022Plan } from './build2022/plan.ts'
import { cost2023Plan } from './cost2023/plan.ts'
import { ec2024Plan } from './ec2024/plan.ts'
import { emp2023Plan } from './emp2023/plan.ts'
import { fdi2024Plan } from './fdi2024/plan.ts'
import { fin2019Plan } from './fin2019/plan.ts'
import { fintal2020Plan } from './fintal2020/plan.ts'
import { fiveg2022Plan } from './fiveg2022/plan.ts'
import { green2019Plan } from './green2019/plan.ts'
import { hq2021Plan } from './hq2021/plan.ts'
import { hr2023Plan } from './hr2023/plan.ts'
import { icon2023Plan } from './icon2023/plan.ts'
import { import2023Plan } from './import2023/plan.ts'
import { ind2022Plan } from './ind2022/plan.ts'
import { infra2022Plan } from './infra2022/plan.ts'
import { infraplan2022Plan } from './infraplan2022/plan.ts'
import { market2022Plan } from './market2022/plan.ts'
import { mfg2021Plan } from './mfg2021/plan.ts'
import { mnc2023Plan } from './mnc2023/plan.ts'
import { newinfra2020Plan } from './newinfra2020/plan.ts'
import { permit2018Plan } from './permit2018/plan.ts'
import { permit2020Plan } from './permit2020/plan.ts'
import { port2022Plan } from './port2022/plan.ts'
import { relief2020Plan } from './relief2020/plan.ts'
import { s2e2022Plan } from './s2e2022/plan.ts'
import { seal2019Plan } from './seal2019/plan.ts'
import { sei2022Plan } from './sei2022/plan.ts'
import { smart2020Plan } from './smart2020/plan.ts'
import { soft2022Plan } from './soft2022/plan.ts'
import { sole2023Plan } from './sole2023/plan.ts'
import { split2022Plan } from './split2022/plan.ts'
import { talent2014Plan } from './talent2014/plan.ts'
import { tech2023Plan } from './tech2023/plan.ts'
import { twin2023Plan } from './twin2023/plan.ts'

/** Every document whose tasks and targets are encoded. One line each. */
export const plans: readonly Plan[] = [
  build2022Plan,
  cost2023Plan,
  ec2024Plan,
  emp2023Plan,
  fdi2024Plan,
  fin2019Plan,
  fintal2020Plan,
  fiveg2022Plan,
  green2019Plan,
  hq2021Plan,
  hr2023Plan,
  icon2023Plan,
  import2023Plan,
  ind2022Plan,
  infra2022Plan,
  infraplan2022Plan,
  market2022Plan,
  mfg2021Plan,
  mnc2023Plan,
  newinfra2020Plan,
  permit2018Plan,
  permit2020Plan,
  port2022Plan,
  relief2020Plan,
  s2e2022Plan,
  seal2019Plan,
  sei2022Plan,
  smart2020Plan,
  soft2022Plan,
  sole2023Plan,
  split2022Plan,
  talent2014Plan,
  tech2023Plan,
  twin2023Plan,
]
