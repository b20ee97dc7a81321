import type { Office } from '@pengce/language'

const body = (id: string, zh: string, en: string): Office => Object.freeze({ id, title: Object.freeze({ zh, en }) })

/** Companies and institutes that documents give work to. */
export const bodies = {
  metroGroup: body('metro-group', '深圳市地铁集团', 'Shenzhen Metro Group'),
  constructionGroup: body('construction-group', '特区建工集团', 'Shenzhen Construction and Engineering Group'),
  developmentGroup: body('development-group', '特区建发集团', 'Shenzhen Construction and Development Group'),
  housingGroup: body('housing-group', '深圳市安居集团', 'Shenzhen Talents and Affordable Housing Group'),
  airportGroup: body('airport-group', '深圳机场集团', 'Shenzhen Airport Group'),
  portGroup: body('port-group', '深圳港集团', 'Shenzhen Port Group'),
  waterGroup: body('water-group', '深圳水务集团', 'Shenzhen Water Group'),
  gasGroup: body('gas-group', '深圳燃气集团', 'Shenzhen Gas Group'),
  stockExchange: body('stock-exchange', '深圳证券交易所', 'Shenzhen Stock Exchange'),
  arbitrationCourt: body('arbitration-court', '深圳国际仲裁院', 'Shenzhen Court of International Arbitration'),
  pengchengLaboratory: body('pengcheng-laboratory', '鹏城实验室', 'Peng Cheng Laboratory'),
} as const satisfies Readonly<Record<string, Office>>

/** Those whom a document names together without saying which. */
export const officeGroups = {
  concernedOffices: body('concerned-offices', '各有关部门', 'all offices concerned'),
  municipalOffices: body('municipal-offices', '市直有关部门', 'municipal offices concerned'),
  stateEnterprises: body('state-enterprises', '市有关国企', 'municipal state enterprises concerned'),
  sectorOffices: body('sector-offices', '各行业主管部门', 'the departments of each sector'),
  responsibleUnits: body('responsible-units', '各责任单位', 'all responsible units'),
  leadOffices: body('lead-offices', '各牵头部门', 'all lead offices'),
  everyUnit: body('every-unit', '各单位', 'every unit'),
  newAreaCommittees: body('new-area-committees', '新区管委会', 'management committees of the new districts'),
  areaAuthorities: body('area-authorities', '区域管理部门', 'authorities of the areas'),
  districtConstructionBodies: body(
    'district-construction-bodies',
    '各区建筑工务、交通运输、水务等部门',
    'public works, transport and water departments of the districts',
  ),
  developmentOffices: body(
    'development-offices',
    '市、区发展改革部门',
    'development and reform departments of city and districts',
  ),
  financeOffices: body('finance-offices', '市、区财政部门', 'finance departments of city and districts'),
  qualitySafetyBodies: body(
    'quality-safety-bodies',
    '市、区工程质量安全监督机构',
    'construction quality and safety supervisors of city and districts',
  ),
  constructionArchiveOffices: body(
    'construction-archive-offices',
    '市、区建设工程档案管理部门',
    'construction archives of city and districts',
  ),
} as const satisfies Readonly<Record<string, Office>>
