import { type Policy, registry } from '@pengce/language'
import { build2022Policy } from './build2022/index.ts'
import { cost2023Policy } from './cost2023/index.ts'
import { ec2024Policy } from './ec2024/index.ts'
import { emp2023Policy } from './emp2023/index.ts'
import { fdi2024Policy } from './fdi2024/index.ts'
import { fin2019Policy } from './fin2019/index.ts'
import { fintal2020Policy } from './fintal2020/index.ts'
import { fiveg2022Policy } from './fiveg2022/index.ts'
import { gov2023Policy } from './gov2023/index.ts'
import { green2019Policy } from './green2019/index.ts'
import { hq2021Policy } from './hq2021/index.ts'
import { hr2023Policy } from './hr2023/index.ts'
import { icon2023Policy } from './icon2023/index.ts'
import { import2023Policy } from './import2023/index.ts'
import { ind2022Policy } from './ind2022/index.ts'
import { infra2022Policy } from './infra2022/index.ts'
import { infraplan2022Policy } from './infraplan2022/index.ts'
import { market2022Policy } from './market2022/index.ts'
import { mfg2021Policy } from './mfg2021/index.ts'
import { mnc2023Policy } from './mnc2023/index.ts'
import { newinfra2020Policy } from './newinfra2020/index.ts'
import { permit2018Policy } from './permit2018/index.ts'
import { permit2020Policy } from './permit2020/index.ts'
import { port2022Policy } from './port2022/index.ts'
import { relief2020Policy } from './relief2020/index.ts'
import { s2e2022Policy } from './s2e2022/index.ts'
import { seal2019Policy } from './seal2019/index.ts'
import { sei2022Policy } from './sei2022/index.ts'
import { smart2020Policy } from './smart2020/index.ts'
import { soft2022Policy } from './soft2022/index.ts'
import { sole2023Policy } from './sole2023/index.ts'
import { split2022Policy } from './split2022/index.ts'
import { street2024Policy } from './street2024/index.ts'
import { talent2014Policy } from './talent2014/index.ts'
import { tech2023Policy } from './tech2023/index.ts'
import { twin2023Policy } from './twin2023/index.ts'

/** Every document that is encoded, the newest first. One line each. */
export const policies: readonly Policy[] = [
  ec2024Policy, //
  hr2023Policy,
  emp2023Policy,
  tech2023Policy,
  mfg2021Policy,
  talent2014Policy,
  soft2022Policy,
  fdi2024Policy,
  cost2023Policy,
  hq2021Policy,
  icon2023Policy,
  import2023Policy,
  twin2023Policy,
  port2022Policy,
  infraplan2022Policy,
  sei2022Policy,
  smart2020Policy,
  newinfra2020Policy,
  permit2018Policy,
  permit2020Policy,
  gov2023Policy,
  street2024Policy,
  split2022Policy,
  seal2019Policy,
  fin2019Policy,
  fiveg2022Policy,
  infra2022Policy,
  mnc2023Policy,
  relief2020Policy,
  green2019Policy,
  ind2022Policy,
  build2022Policy,
  fintal2020Policy,
  s2e2022Policy,
  sole2023Policy,
  market2022Policy,
]

/** The law in force, past and to come. */
export const law = registry(policies)
export { otherClaims } from './claims.ts'
export { plans } from './plans.ts'
export { procedures } from './procedures.ts'
export { registerFolder } from './register.ts'
