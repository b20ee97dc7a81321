import type { Citation } from '@pengce/language'
import {
  type Cites,
  decision,
  end,
  type ItemSpec,
  inquiry,
  parallelReview,
  parties,
  procedure,
  submission,
} from '@pengce/procedure'
import { conversionCourse as course, offices } from '@pengce/vocabulary'

const { housing, humanResources, marketRegulation, planning, police, tax } = offices
const { applicant, banks, honourGiver, licensingDepartments, registrar } = parties

/** Where a text on sole traders that become enterprises says what; a matter without provision is no part of its procedure. */
export interface ConversionSpec {
  readonly cites: Cites
  readonly register: readonly string[]
  /** The one platform and one desk. */
  readonly desk: Citation
  /** The matters that are applied for at once, where the text lists them. */
  readonly matters?: Citation
  readonly name?: Citation
  readonly certificate?: Citation
  readonly permits?: Citation
  readonly accounts?: Citation
  readonly land?: Citation
  readonly honours?: Citation
  readonly rights?: Citation
}

type Entry = readonly [id: string, cites: Citation | undefined, item: Omit<ItemSpec<string>, 'cites'>]

/** The matters that the text names. */
const named = (entries: readonly Entry[]): Readonly<Record<string, ItemSpec<string>>> =>
  Object.fromEntries(entries.flatMap(([id, cites, item]) => (cites === undefined ? [] : [[id, { ...item, cites }]])))

/** From sole trader to enterprise: everything applied for at once, then what follows the new licence. */
export const conversionProcedure = (id: `${string}/${string}`, s: ConversionSpec) =>
  procedure(id, {
    title: ['个体工商户转型为企业', 'From sole trader to enterprise'],
    cites: s.cites,
    register: s.register,
    start: 'application',
    steps: {
      application: submission({
        title: ['一个平台或者窗口一次申请', 'Applied for once, on one platform or at one desk'],
        by: applicant,
        cites: s.desk,
        complete: 'matters',
      }),
      matters: parallelReview({
        title: ['各部门一并办理', 'Dealt with together'],
        by: marketRegulation,
        cites: s.desk,
        of: named([
          ['registration', s.desk, { title: ['注销个体户并设立企业', 'cancelled and set up anew'], by: registrar }],
          ['name', s.name, { title: ['保留字号和行业特点', 'trade name kept'], by: registrar, when: course.keepsName }],
          [
            'premises',
            s.matters,
            { title: ['变更经营场所', 'change of premises'], by: planning, when: course.premisesChange },
          ],
        ]),
        allPass: 'licence',
        anyFails: 'refused',
      }),
      licence: decision({
        title:
          s.certificate === undefined
            ? ['核发营业执照', 'Business licence issued']
            : ['核发营业执照并出具转型证明', 'Business licence issued with the certificate of conversion'],
        by: registrar,
        cites: [s.certificate ?? s.desk],
        approved: 'afterwards',
        refused: 'refused',
      }),
      afterwards: inquiry({
        title: ['转型后的手续和权益', 'What follows the conversion'],
        by: marketRegulation,
        cites: s.desk,
        of: named([
          ['received', s.desk, { title: ['领取执照', 'licence received'], by: applicant }],
          ['seal', s.matters, { title: ['刻制印章', 'seals'], by: police }],
          ['invoices', s.matters, { title: ['申领发票', 'invoices'], by: tax }],
          ['insurance', s.matters, { title: ['社会保险登记', 'social insurance'], by: humanResources }],
          ['fund', s.matters, { title: ['住房公积金登记', 'housing fund'], by: housing }],
          [
            'permits',
            s.permits,
            {
              title: ['直接变更许可证，不再实地核查', 'permits changed without inspection'],
              by: licensingDepartments,
              when: course.holdsPermits,
            },
          ],
          [
            'accounts',
            s.accounts,
            {
              title: ['银行账户一并办理', 'bank accounts dealt with together'],
              by: banks,
              when: course.changesAccounts,
            },
          ],
          [
            'land',
            s.land,
            {
              title: ['不动产转移登记，免预约取号', 'land right transferred without appointment'],
              by: planning,
              when: course.contributesLand,
            },
          ],
          [
            'honours',
            s.honours,
            { title: ['认可原有荣誉', 'honours kept'], by: honourGiver, when: course.holdsHonours },
          ],
          [
            'rights',
            s.rights,
            {
              title: ['专利商标等转移', 'patents, marks and the like moved'],
              by: applicant,
              when: course.holdsRights,
            },
          ],
        ]),
        allIn: 'completed',
      }),
      completed: end('completed', { to: applicant, cites: s.desk }),
      refused: end('refused', { to: applicant, cites: s.desk }),
    },

    readings: {
      无障碍: [
        '没有写明办理天数；印章、发票、社保和公积金在新执照之后办，拖延不影响执照',
        'no number of days; seals, invoices, insurance and fund follow the new licence, and their delay does not hold it up',
      ],
    },
  })
