import type { Fact, Language, Text } from '@pengce/language'

/** Headings of the template. */
export const titles = {
  guide: { zh: '填写说明', en: 'How to fill in' },
  applicant: { zh: '申请人', en: 'Applicant' },
  lists: { zh: '选项', en: 'Lists' },
  item: { zh: '事项', en: 'Item' },
  unit: { zh: '单位', en: 'Unit' },
  value: { zh: '填写', en: 'Value' },
  note: { zh: '说明', en: 'Note' },
  itemName: { zh: '名称', en: 'Name' },
  who: { zh: '申请人类型', en: 'Kind of applicant' },
  name: { zh: '申请人名称', en: 'Name of the applicant' },
  appliedOn: { zh: '申请日期', en: 'Day of application' },
  history: { zh: '以往获得的支持是否已全部列出', en: 'Is all support received before listed' },
  kinds: {
    'yes-no': { zh: '是／否', en: 'yes / no' },
    choice: { zh: '选一项', en: 'choose one' },
    date: { zh: '日期', en: 'date' },
  } satisfies Record<Exclude<Fact['type'], 'figure'>, Text>,
} as const

/** The first sheet. */
export const notes: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '只填有底色的单元格；知道多少填多少，空着的表示还没有填，不会当作零，也不会当作“否”。',
    '确实不知道的选“不知道”；对您不存在的事项选“不适用”。',
    '金额以元为单位，也可写 200万元、2.5亿元；比例写成百分数，例如 60%；日期写成 2024-05-06。',
    '按年度的事项，在相应年度的列中填写；年度从申请日期的年份往回数。',
    '有多个项目、活动或场所的，复制相应工作表后另填；不需要的空着即可。',
    '填好后运行：pengce assess 本文件',
  ],
  en: [
    'Fill in the shaded cells only. An empty cell means “not given yet”; it is never taken as zero or as no.',
    'Choose “not known” where you do not know, and “does not apply” where there is no such thing in your case.',
    'Amounts are in yuan, or as 200万元 or 2.5亿元; rates are percentages such as 60%; dates such as 2024-05-06.',
    'Yearly figures stand in the column of their year; years count back from the day of application.',
    'For several projects, events or sites copy the sheet and fill in the copy; leave the others empty.',
    'Then run: pengce assess THIS-FILE',
  ],
}
