import { factsAbout } from '@pengce/language'

const { yesNo, choice, date } = factsAbout('project', 'construction-course')

/** What comes up on the way of a construction project and decides which matters it has. */
export const constructionCourse = {
  acceptedOn: date('accepted-on', {
    label: ['审批事项受理之日', 'day the matter was accepted'],
    note: ['补正过的，以材料补齐之日为准', 'where papers were completed, the day they were complete'],
    source: 'authority-record',
  }),
  generationWaived: yesNo('generation-waived', {
    label: ['市政府规定不经策划生成', 'spared project generation by the municipal government'],
    source: 'authority-record',
  }),
  earlyFundsSought: yesNo('early-funds-sought', {
    label: ['申请前期经费', 'applies for early-stage funds'],
    source: 'declared',
  }),
  siteNeeded: yesNo('site-needed', {
    label: ['要办选址和用地手续', 'needs siting and land matters'],
    note: [
      '以公布的事项目录为准，如单纯装修不需要',
      'as the published catalogue says; fitting-out alone, for one, does not',
    ],
    source: 'judgement',
  }),
  planningNeeded: yesNo('planning-needed', {
    label: ['要办工程规划许可', 'needs a works planning permit'],
    note: ['以公布的事项目录为准', 'as the published catalogue says'],
    source: 'judgement',
  }),
  landBlocked: yesNo('land-blocked', {
    label: ['用地规划许可暂时无法办理', 'land-use planning permit cannot be had for now'],
    note: [
      '因土地整备、用地批准或国家、省事权等原因',
      'because of land readjustment, land approval or powers of state and province',
    ],
    source: 'judgement',
  }),
  planningBlocked: yesNo('planning-blocked', {
    label: ['工程规划许可暂时无法办理', 'works planning permit cannot be had for now'],
    note: ['因国家、省事权的审批未决', 'because an approval of state or province is pending'],
    source: 'judgement',
  }),
  papersDeferred: yesNo('papers-deferred', {
    label: ['有因客观原因缓办的其他证件', 'other papers put off for objective reasons'],
    source: 'judgement',
  }),
  landPlanned: yesNo('land-planned', {
    label: ['用地符合规划且列入年度实施计划', 'land conforms to the plans and stands in the yearly programme'],
    note: [
      '规模合标准，不涉及土地整备和农转用',
      'scale within the standards, no readjustment and no conversion of farmland',
    ],
    source: 'judgement',
  }),
  protectedSite: yesNo('protected-site', {
    label: ['位于国家安全、轨道或文物保护范围', 'within a zone protected for state security, rail or relics'],
    source: 'judgement',
  }),
  consentsNeeded: yesNo('consents-needed', {
    label: ['须主管、运营或接收单位同意', 'needs the consent of a department, operator or receiving unit'],
    note: [
      '如国家安全、文物、地灾、压矿、机场、水务、危险品、燃气、电力、轨道、配建设施',
      'such as state security, relics, geological hazards, minerals, airport, water, dangerous goods, gas, power, rail or public facilities',
    ],
    source: 'judgement',
  }),
  transportConsulted: yesNo('transport-consulted', {
    label: ['规划部门需要征求交通部门意见', 'planning department asks the transport department'],
    source: 'judgement',
  }),
  transportScheme: yesNo('transport-scheme', {
    label: ['属于交通工程项目', 'transport works'],
    note: ['如道路、交通枢纽场站、公交首末站', 'such as roads, transport hubs and bus terminals'],
    source: 'judgement',
  }),
  sectorDesignReview: yesNo('sector-design-review', {
    label: ['按规定要由行业部门审查初步设计', 'preliminary design to be reviewed by the department of the sector'],
    source: 'judgement',
  }),
  named: yesNo('named', { label: ['需要地名批复', 'needs a name approved'], source: 'declared' }),
  pipelineInterface: yesNo('pipeline-interface', {
    label: ['需要市政管线接口', 'needs an interface to municipal pipelines'],
    source: 'declared',
  }),
  roadOccupied: yesNo('road-occupied', {
    label: ['占用挖掘道路或开设临时路口', 'occupies or digs up a road, or opens a temporary access'],
    source: 'declared',
  }),
  pipelinesQueried: yesNo('pipelines-queried', {
    label: ['需要查询地下管线信息', 'needs information on underground pipelines'],
    source: 'declared',
  }),
  civilDefence: yesNo('civil-defence', {
    label: ['自建、免建或易地修建人防工程', 'builds, is spared or moves civil air-defence works'],
    source: 'judgement',
  }),
  contentUnchanged: yesNo('content-unchanged', {
    label: ['概算的内容规模与可研批复基本一致', 'budget keeps content and scale of the approved report'],
    source: 'judgement',
  }),
  feasibilityDemanded: yesNo('feasibility-demanded', {
    label: ['发展改革部门要求重新报送可研', 'Development and Reform Commission asks for a new feasibility report'],
    source: 'authority-record',
  }),
  soilExempt: yesNo('soil-exempt', {
    label: ['可以免办水土保持审批', 'spared the approval of soil and water conservation'],
    source: 'judgement',
  }),
  developedArea: yesNo('developed-area', {
    label: ['位于城市已开发区域', 'in a developed urban area'],
    source: 'judgement',
  }),
  outsideEcologicalLine: yesNo('outside-ecological-line', {
    label: ['位于生态控制线以外', 'outside the ecological control line'],
    source: 'authority-record',
  }),
  tidalFlat: yesNo('tidal-flat', {
    label: ['涉及不跨市的珠江河口滩涂', 'touches tidal flats of the Pearl River mouth within the city'],
    source: 'declared',
  }),
  riverArea: yesNo('river-area', { label: ['在河道范围内施工', 'works within a river area'], source: 'declared' }),
  hydraulicArea: yesNo('hydraulic-area', {
    label: ['在水利工程范围内施工', 'works within the area of hydraulic works'],
    source: 'declared',
  }),
  drainageChanged: yesNo('drainage-changed', {
    label: ['拆除或改动排水与污水设施', 'removes or changes drainage or sewage facilities'],
    source: 'declared',
  }),
  specialFireWorks: yesNo('special-fire-works', {
    label: ['消防设计须审查的特殊工程', 'special works whose fire design is reviewed'],
    note: ['含法定大型人员密集场所', 'statutory crowded places included'],
    source: 'judgement',
  }),
  contractedQuickly: yesNo('contracted-quickly', {
    label: ['依法采用简易程序快速发包', 'contracted quickly by the simplified lawful procedure'],
    note: ['限民生实事、应急或工期紧急的工程', 'for livelihood, emergency and other pressing works only'],
    source: 'judgement',
  }),
  partialPermitSought: yesNo('partial-permit-sought', {
    label: ['先行申请基坑等部分或专项施工许可', 'applies first for a permit for pit works or a special permit'],
    source: 'declared',
  }),
  drawingsReviewed: yesNo('drawings-reviewed', {
    label: ['委托第三方审查施工图', 'has its drawings reviewed by a third party'],
    source: 'declared',
  }),
  constructionWater: yesNo('construction-water', {
    label: ['施工需要临时用水', 'needs water for construction'],
    source: 'declared',
  }),
  utilitiesSought: yesNo('utilities-sought', {
    label: ['需要水电气、排水或通信接入', 'needs water, power, gas, drainage or telecommunications'],
    source: 'declared',
  }),
  noisyWork: yesNo('noisy-work', {
    label: ['有噪声作业或夜间施工', 'works that are noisy or done at night'],
    source: 'declared',
  }),
  acceptanceMode: choice('acceptance-mode', {
    label: ['竣工验收方式', 'way of completion acceptance'],
    options: {
      joint: ['联合验收', 'joint'],
      partly: ['部分联合验收', 'partly joint'],
      itemised: ['分项验收', 'by item'],
    },
    source: 'declared',
  }),
}
