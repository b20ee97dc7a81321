import { achieved, counted, summed } from '@pengce/plan'

/** Value added of strategic emerging industries. */
export const emergingValueAdded = summed('industry/emerging-value-added', {
  title: ['战略性新兴产业增加值', 'value added of strategic emerging industries'],
  counting: 'in-year',
  definition: ['全年战略性新兴产业增加值', 'value added of the strategic emerging industries in the year'],
})

/** Items of the working system that one cluster holds, of six. */
export const clusterItems = counted('industry/cluster-items', {
  title: ['集群“六个一”齐备项数', 'of its six items, those a cluster holds'],
  unit: ['项', 'items'],
  counting: 'stock',
  definition: [
    '企业清单、招商清单、项目清单、创新体系、政策包、咨询机构六项中已有的',
    'of firm list, investment list, project list, innovation system, policy kit and advisers, those at hand',
  ],
})

/** Output of electronic information manufacturing. */
export const electronicsOutput = summed('industry/electronics-output', {
  title: ['电子信息制造业产值', 'output of electronic information manufacturing'],
  counting: 'in-year',
  definition: ['全年电子信息制造业产值', 'output of electronic information manufacturing in the year'],
})

/** Output of high-end equipment manufacturing. */
export const equipmentOutput = summed('industry/equipment-output', {
  title: ['高端装备制造业产值', 'output of high-end equipment manufacturing'],
  counting: 'in-year',
  definition: ['全年高端装备制造业产值', 'output of high-end equipment manufacturing in the year'],
})

/** Industrial firms whose output passes a hundred billion. */
export const firmsAboveHundred = counted('industry/firms-above-100-billion', {
  title: ['年产值超千亿元工业企业', 'industrial firms above 100 billion'],
  unit: ['家', 'firms'],
  counting: 'in-year',
  definition: [
    '当年产值超过 1000 亿元的工业企业，恰为 1000 亿元归下一档',
    'firms whose output of the year passes 100 billion; exactly that falls in the next band',
  ],
})

/** Industrial firms from fifty to a hundred billion. */
export const firmsFifty = counted('industry/firms-50-to-100-billion', {
  title: ['年产值 500 亿至 1000 亿元工业企业', 'industrial firms from 50 to 100 billion'],
  unit: ['家', 'firms'],
  counting: 'in-year',
  definition: [
    '当年产值不低于 500 亿元、不超过 1000 亿元的工业企业',
    'firms with an output of at least 50 and at most 100 billion',
  ],
})

/** Industrial firms from ten to fifty billion. */
export const firmsTen = counted('industry/firms-10-to-50-billion', {
  title: ['年产值 100 亿至 500 亿元工业企业', 'industrial firms from 10 to 50 billion'],
  unit: ['家', 'firms'],
  counting: 'in-year',
  definition: [
    '当年产值不低于 100 亿元、低于 500 亿元的工业企业',
    'firms with an output of at least 10 and below 50 billion',
  ],
})

/** Manufacturing projects of the ten-billion class landed since 2021. */
export const largeProjects = counted('industry/large-projects', {
  title: ['百亿级先进制造业重大项目', 'manufacturing projects of the ten-billion class'],
  unit: ['个', 'projects'],
  counting: 'cumulative',
  since: '2021-01-01',
  definition: [
    '自 2021 年起落地建设的百亿级先进制造业项目',
    'advanced manufacturing projects of that class landed from 2021 on',
  ],
})

/** Large energy projects landed since 2021. */
export const energyProjects = counted('industry/energy-projects', {
  title: ['总投资 30 亿元以上重大能源项目', 'energy projects of three billion or more'],
  unit: ['个', 'projects'],
  counting: 'cumulative',
  since: '2021-01-01',
  definition: [
    '自 2021 年起落地建设、总投资不低于 30 亿元的能源项目',
    'energy projects of at least three billion landed from 2021 on',
  ],
})

/** The scheme of the stabilisation fund for good small firms, kept open to the end of 2025. */
export const fundScheme = achieved('industry/fund-scheme', {
  title: [
    '平稳基金扶持优质中小企业专项方案延至 2025 年底',
    'scheme of the stabilisation fund for good small firms kept open to the end of 2025',
  ],
  definition: [
    '专项实施方案的期限已延长到 2025-12-31',
    'the term of the special scheme has been extended to the end of 2025',
  ],
})

/** Investment funds dedicated to one cluster. */
export const clusterFunds = counted('industry/cluster-funds', {
  title: ['一个集群的专项投资基金', 'funds dedicated to a cluster'],
  unit: ['只', 'funds'],
  counting: 'stock',
  definition: ['当日专门投向该集群的基金', 'funds that invest in the cluster that day'],
})

/** Above-scale industrial firms that are diagnosed in a year. */
export const diagnosedFirms = counted('industry/diagnosed-firms', {
  title: ['当年获得诊断服务的规上工业企业', 'above-scale industrial firms diagnosed in the year'],
  unit: ['家', 'firms'],
  counting: 'in-year',
  definition: [
    '当年获得诊断咨询、改造方案服务的规上工业企业',
    'above-scale industrial firms that got diagnosis or a plan in the year',
  ],
})

/** Top industrial firms that the city bureau serves in pairs. */
export const pairedFirms = counted('industry/paired-firms', {
  title: ['市级结对服务的工业千强企业', 'top industrial firms paired with the city'],
  unit: ['家', 'firms'],
  counting: 'stock',
  definition: ['当日由市工业主管部门结对服务的企业', 'firms that the city’s industry bureau serves in pairs that day'],
})

/** Above-scale industrial firms that districts serve. */
export const districtServedFirms = counted('industry/district-served-firms', {
  title: ['各区对接服务的规上工业企业', 'above-scale industrial firms served by districts'],
  unit: ['家', 'firms'],
  counting: 'stock',
  definition: ['当日由各区对接服务的规上工业企业', 'above-scale industrial firms that districts serve that day'],
})

/** Industry colleges of a special kind built since 2021. */
export const industryColleges = counted('industry/industry-colleges', {
  title: ['示范性特色产业学院', 'demonstration industry colleges'],
  unit: ['个', 'colleges'],
  counting: 'cumulative',
  since: '2021-01-01',
  definition: ['自 2021 年起校企合作建成的示范性特色产业学院', 'colleges built together with firms from 2021 on'],
})

/** Centres for apprentices or bases for handing on skills, built since 2021. */
export const apprenticeCentres = counted('industry/apprentice-centres', {
  title: ['学徒中心或技能交流传承基地', 'apprentice centres or skill bases'],
  unit: ['个', 'centres'],
  counting: 'cumulative',
  since: '2021-01-01',
  definition: ['自 2021 年起合作建成的学徒中心和技能基地', 'apprentice centres and skill bases built from 2021 on'],
})
