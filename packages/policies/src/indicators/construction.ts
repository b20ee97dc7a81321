import type { Words } from '@pengce/language'
import { achieved, counted, proportion } from '@pengce/plan'

/** Technologies listed in plans of construction science, at ministry, provincial or municipal level. */
export const listedTechnologies = counted('construction/listed-technologies', {
  title: ['入列科技计划的智能建造技术', 'smart-construction technologies in science plans'],
  unit: ['项', 'technologies'],
  counting: 'stock',
  definition: [
    '至当日入列建设领域科技计划（部级、省级或市级）的智能建造技术，不论哪一年入列',
    'technologies listed by then in ministry, provincial or municipal plans of construction science, whatever the year',
  ],
})

/** Projects admitted to the pilot of smart construction; an office’s figure is what it chose itself. */
export const pilotProjects = counted('construction/pilot-projects', {
  title: ['智能建造试点项目', 'smart-construction pilot projects'],
  unit: ['个', 'projects'],
  counting: 'stock',
  definition: [
    '至当日纳入试点的建设项目，完工的仍计；某单位的数是其自己遴选的项目',
    'projects admitted by then, finished ones included; an office’s figure is the projects it chose',
  ],
})

/** Backbone firms of smart construction. */
export const backboneFirms = counted('construction/backbone-firms', {
  title: ['智能建造骨干企业', 'backbone firms of smart construction'],
  unit: ['家', 'firms'],
  counting: 'stock',
  definition: ['当日的骨干企业数，先前培育的计入', 'backbone firms that day, earlier ones included'],
})

/** Standards on smart construction. */
export const smartStandards = counted('construction/smart-standards', {
  title: ['智能建造标准', 'smart-construction standards'],
  unit: ['项', 'standards'],
  counting: 'stock',
  definition: [
    '至当日已制定的地方标准和团体标准；企业标准另报，不计入',
    'local and group standards issued by then; those of enterprises are reported apart and not counted',
  ],
})

/** Internet platforms of the construction industry. */
export const industryPlatforms = counted('construction/industry-platforms', {
  title: ['建筑产业互联网平台', 'construction-industry internet platforms'],
  unit: ['个', 'platforms'],
  counting: 'stock',
  definition: ['至当日建成的平台', 'platforms built by then'],
})

/** The industrial park of smart construction. */
export const smartPark = achieved('construction/smart-park', {
  title: ['智能建造产业园区建成', 'smart-construction industrial park completed'],
  definition: ['园区建成；产业生态是否完整不在此列', 'the park is completed; how full its industry is, is not asked'],
})

/** Bases for practical training in smart construction. */
export const trainingBases = counted('construction/training-bases', {
  title: ['智能建造实训基地', 'smart-construction training bases'],
  unit: ['个', 'bases'],
  counting: 'stock',
  definition: ['至当日落实的实训基地', 'practical training bases secured by then'],
})

/** What a leading firm of one kind puts into research, of what it earns. */
const researchShare = (name: string, kind: Words) =>
  proportion(`construction/${name}-research`, {
    title: [`${kind[0]}龙头企业研发投入比重`, `research share of a leading ${kind[1]}`],
    counting: 'in-year',
    definition: ['一家企业全年研发投入占营业收入', 'one firm’s research spending of its operating revenue in the year'],
  })

export const buildersResearch = researchShare('builders', ['施工类', 'builder'])
export const designersResearch = researchShare('designers', ['勘察设计类', 'surveyor or designer'])
export const consultantsResearch = researchShare('consultants', ['技术服务咨询类', 'technical consultant'])

/** Buildings of high green grade among new ones in key areas. */
export const highStarBuildings = proportion('construction/high-star-buildings', {
  title: ['重点区域新建建筑高星级绿色建筑占比', 'high-grade green buildings among new ones in key areas'],
  counting: 'stock',
  definition: [
    '重点区域内新建建筑中高星级绿色建筑的比例；区域、星级和计数方法以主管部门口径为准',
    'of new buildings in key areas, those of high green grade; the department settles areas, grade and way of counting',
  ],
})

/** How far carbon dioxide per yuan of construction value added has fallen since 2020. */
export const carbonIntensityCut = proportion('construction/carbon-intensity-cut', {
  title: ['建筑业单位增加值碳排放降幅', 'cut in carbon dioxide per construction value added'],
  counting: 'in-year',
  definition: [
    '当年每单位增加值的二氧化碳排放比 2020 年低多少；两年用同一价格口径',
    'how much lower than 2020 the year’s emission per value added is, both years at the same prices',
  ],
})

/** Publicly funded projects that use engineering, procurement and construction. */
export const engineeringProcurementConstruction = proportion('construction/engineering-procurement-construction', {
  title: [
    '公共投资项目采用工程总承包的比例',
    'publicly funded projects under engineering, procurement and construction',
  ],
  counting: 'in-year',
  definition: [
    '全年政府和国有资金投资项目中采用总承包的项目数比例',
    'of the year’s projects paid by government or state capital, the number under engineering, procurement and construction',
  ],
})

/** General contractors of the hundred-billion class. */
export const hundredBillionContractors = counted('construction/hundred-billion-contractors', {
  title: ['千亿级龙头总包企业', 'general contractors of the hundred-billion class'],
  unit: ['家', 'firms'],
  counting: 'stock',
  definition: [
    '当日达到千亿级的本地总承包企业；按营收还是产值以主管部门口径为准',
    'local general contractors of that class; the department settles whether by revenue or output',
  ],
})

/** Firms newly holding a comprehensive qualification since 2021. */
export const comprehensiveFirms = counted('construction/comprehensive-firms', {
  title: ['新增综合资质建筑业企业', 'firms newly with a comprehensive qualification'],
  unit: ['家', 'firms'],
  counting: 'cumulative',
  since: '2021-01-01',
  definition: ['自 2021 年起新取得综合资质的建筑业企业', 'construction firms that gained it from 2021 on'],
})
