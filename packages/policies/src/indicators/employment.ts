import { counted, proportion } from '@pengce/plan'

/** Community posts of a year that are open to graduates. */
export const communityPosts = proportion('employment/community-posts', {
  title: ['社区工作者新岗位向高校毕业生开放的比例', 'new community posts open to graduates'],
  counting: 'in-year',
  definition: [
    '当年新招聘的社区工作者岗位中向高校毕业生开放的',
    'of community posts newly filled in the year, those open to graduates',
  ],
})

/** Graduates whom state firms of the city newly hire in a year. */
export const stateFirmHires = counted('employment/state-firm-hires', {
  title: ['国有企业新招用高校毕业生', 'graduates newly hired by state firms'],
  unit: ['人', 'people'],
  counting: 'in-year',
  definition: ['全市国有企业当年新招用的高校毕业生', 'graduates newly hired by the city’s state firms in the year'],
})

/** Rental homes allotted to manufacturing firms in a year, of all of a district. */
export const manufacturingHomes = proportion('employment/manufacturing-homes', {
  title: ['配给制造业企业的保障性租赁住房比例', 'rental homes allotted to manufacturing firms'],
  counting: 'in-year',
  definition: [
    '一个区当年配租的保障性租赁住房中配给制造业企业的',
    'of rental homes a district allots in the year, those for manufacturing firms',
  ],
})

/** Manufacturing in what a district produces. */
export const manufacturingWeight = proportion('employment/manufacturing-weight', {
  title: ['辖区制造业增加值占生产总值比重', 'manufacturing of a district’s product'],
  counting: 'in-year',
  definition: [
    '一个区制造业增加值占辖区生产总值，取最近公布的年度',
    'value added of manufacturing of the district’s product, in the latest year published',
  ],
})
