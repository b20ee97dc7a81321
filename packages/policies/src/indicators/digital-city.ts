import { achieved, counted, measured, proportion, summed } from '@pengce/plan'

/** The one base of the city’s digital twin. */
export const twinBase = achieved('digital-city/twin-base', {
  title: ['城市级数字孪生底座建成', 'the city’s base of its digital twin'],
  definition: ['一个全市一体的底座建成使用', 'one integrated base for the whole city is in use'],
})

/** Kinds of data merged in the data board of the twin. */
export const mergedDataKinds = counted('digital-city/merged-data-kinds', {
  title: ['孪生数据底板融合的数据类别', 'kinds of data merged in the twin'],
  unit: ['类', 'kinds'],
  counting: 'stock',
  definition: ['当日已融合的数据类别', 'kinds of data merged that day'],
})

/** Scenes that the twin’s applications carry. */
export const twinScenes = counted('digital-city/twin-scenes', {
  title: ['数字孪生应用场景', 'scenes of the digital twin'],
  unit: ['个', 'scenes'],
  counting: 'stock',
  definition: ['当日上线的应用场景', 'scenes of use online that day'],
})

/** Indicators that the twin’s applications carry. */
export const twinIndicators = counted('digital-city/twin-indicators', {
  title: ['数字孪生应用承载指标', 'indicators carried by the digital twin'],
  unit: ['项', 'indicators'],
  counting: 'stock',
  definition: ['当日应用承载的指标', 'indicators that the applications carry that day'],
})

/** Value added of the core industries of the digital economy. */
export const digitalCoreValueAdded = summed('digital-city/core-value-added', {
  title: ['数字经济核心产业增加值', 'value added of core digital industries'],
  counting: 'in-year',
  definition: ['全年数字经济核心产业增加值', 'value added of the core digital industries in the year'],
})

/** District platforms of city information models. */
export const districtPlatforms = counted('digital-city/district-platforms', {
  title: ['区级 CIM 平台', 'district platforms'],
  unit: ['个', 'platforms'],
  counting: 'stock',
  definition: ['当日建成的区级平台', 'district platforms built by that day'],
})

/** Sensing terminals connected in the fields of the city’s running. */
export const sensingTerminals = counted('digital-city/sensing-terminals', {
  title: ['接入的物联感知终端', 'sensing terminals connected'],
  unit: ['个', 'terminals'],
  counting: 'stock',
  definition: [
    '城市管理、交通、水务、环境、应急等领域当日接入的终端；摄像头另计',
    'terminals connected in city management, transport, water, environment and emergency; cameras apart',
  ],
})

/** Cameras merged into the platform of city information models. */
export const mergedCameras = counted('digital-city/merged-cameras', {
  title: ['融入 CIM 平台的摄像头', 'camera feeds in the city model'],
  unit: ['路', 'feeds'],
  counting: 'stock',
  definition: ['当日融入平台的摄像头路数', 'camera feeds merged into the platform that day'],
})

/** Users that the platforms bear at the same time. */
export const concurrentUsers = counted('digital-city/concurrent-users', {
  title: ['平台并发访问用户', 'users at the same time'],
  unit: ['路', 'users'],
  counting: 'stock',
  definition: ['BIM/CIM 平台全市域能支撑的并发访问', 'users whom the platforms bear at once, city-wide'],
})

/** Speed of the fibre between city, districts and key users. */
export const governmentFibre = measured('digital-city/government-fibre', {
  title: ['市区与重点平台互联速率', 'fibre speed of the government network'],
  unit: ['Gbps', 'Gbps'],
  decimals: 1,
  counting: 'stock',
  definition: ['市、区和重点用户平台之间光纤互联的最低速率', 'the lowest speed between city, districts and key users'],
})

/** Kinds of public thematic data placed on the map by one district or department. */
export const placedDataKinds = counted('digital-city/placed-data-kinds', {
  title: ['完成空间化汇聚的公共专题数据', 'public thematic data placed on the map'],
  unit: ['类', 'kinds'],
  counting: 'stock',
  definition: ['一个区或部门完成空间化汇聚的专题数据类别', 'kinds that a district or department has placed on the map'],
})

/** Elements of the data board that collected data cover. */
export const boardCoverage = proportion('digital-city/board-coverage', {
  title: ['数据底板要素覆盖率', 'elements of the data board covered'],
  counting: 'stock',
  definition: [
    '已有数据的要素占底板全部要素，要素清单由主管部门给出',
    'elements with data of all on the department’s list',
  ],
})

/** New thematic data that are registered in space. */
export const newDataRegistered = proportion('digital-city/new-data-registered', {
  title: ['新增专题数据空间配准率', 'new thematic data registered in space'],
  counting: 'stock',
  definition: ['可空间化的新增专题数据中已配准的比例', 'of new data that can be placed, those registered'],
})

/** Thematic data in hand that are registered in space. */
export const oldDataRegistered = proportion('digital-city/old-data-registered', {
  title: ['存量专题数据空间配准率', 'existing thematic data registered in space'],
  counting: 'stock',
  definition: ['可空间化的存量专题数据中已配准的比例', 'of existing data that can be placed, those registered'],
})

/** Key areas with deep use of building models. */
export const modelAreas = counted('digital-city/model-areas', {
  title: ['全面深度应用 BIM 的重点片区', 'key areas with deep use of models'],
  unit: ['个', 'areas'],
  counting: 'stock',
  definition: ['当日已全面深度应用的重点片区', 'key areas with deep use that day'],
})

/** Advanced manufacturing parks with deep use of building models. */
export const modelParks = counted('digital-city/model-parks', {
  title: ['全面深度应用 BIM 的先进制造业园区', 'manufacturing parks with deep use of models'],
  unit: ['个', 'parks'],
  counting: 'stock',
  definition: ['当日已全面深度应用的先进制造业园区', 'manufacturing parks with deep use that day'],
})

/** Places of culture, sport and public parking that can be booked at one key. */
export const bookablePlaces = proportion('digital-city/bookable-places', {
  title: ['文体设施和公共停车场一键预约覆盖率', 'places that can be booked at one key'],
  counting: 'stock',
  definition: ['可一键预约的文体设施和公共停车场占全部', 'bookable places of culture, sport and public parking of all'],
})

/** Fields in which the city leads by example. */
export const leadingFields = counted('digital-city/leading-fields', {
  title: ['先行示范的领域', 'fields of leading demonstration'],
  unit: ['个', 'fields'],
  counting: 'stock',
  definition: ['已形成先行示范的领域，八个由文件列名', 'fields that lead by example; the document names eight'],
})
