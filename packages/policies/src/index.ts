import { registry } from '@pengce/language'
import { ec2024Policy } from './ec2024/index.ts'
import { hr2023Policy } from './hr2023/index.ts'

/** The law in force, past and to come: every document that is encoded. */
export const law = registry([hr2023Policy, ec2024Policy])
