import { clarify, competence, obligation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { street2024 } from './source.ts'

export const rules = [
  validity('street2024/in-force-on-issue-prevails-over-the-orig', {
    title: ['印发之日实施与原公告冲突从新', 'In force on issue; prevails over the original'],
    cites: street2024('五¶1'),
    register: ['street2024/五'],
    says: [
      '自印发之日（2024-02-08）起施行，与 2021 年公告不一致的以此为准；没有写失效日期',
      'in force from its issue on 2024-02-08; it prevails over the announcement of 2021; no end is stated',
    ],
  }),
  clarify('street2024/the-original-announcement-of-2021', {
    title: ['2021年原公告背景', 'The original announcement of 2021'],
    cites: street2024('序¶1'),
    register: ['street2024/序'],
    says: ['原公告为 2021-07-27 的深府函〔2021〕213号', 'the original announcement is of 2021-07-27'],
  }),
  competence('street2024/urban-management-day-to-day-coordination', {
    title: ['城管部门日常协调监督指导', 'Urban management: day-to-day coordination, supervision, guidance'],
    cites: street2024('三¶1'),
    register: ['street2024/三#1'],
    by: [offices.urbanManagement],
    says: [
      '市、区城管和综合执法部门负责日常协调、监督和指导',
      'the urban-management departments of city and districts coordinate, supervise and guide from day to day',
    ],
  }),
  competence('street2024/sector-departments-professional-guidance', {
    title: ['行业主管部门业务指导监督', 'Sector departments: professional guidance'],
    cites: street2024('三¶1'),
    register: ['street2024/三#2'],
    by: [offices.districts],
    says: [
      '行业主管部门与城管部门一道，对纳入街道执法的本行业事项作业务指导和监督',
      'with urban management, the department of the sector guides and supervises its own field',
    ],
  }),
  competence('street2024/judicial-administration-coordination-and', {
    title: ['司法行政部门协调监督', 'Judicial administration: coordination and supervision'],
    cites: street2024('三¶1'),
    register: ['street2024/三#3'],
    by: [offices.justice, offices.districts],
    says: [
      '司法行政部门协调和监督，司法所协助区司法行政部门管本街道',
      'the justice bureau coordinates and supervises; justice offices help the districts in their subdistrict',
    ],
  }),
  obligation('street2024/sector-departments-keep-up-day-to-day-su', {
    title: ['主管部门加强日常监管', 'Sector departments keep up day-to-day supervision'],
    cites: street2024('四¶1'),
    register: ['street2024/四'],
    who: ['行业主管部门', 'sector departments'],
    says: [
      '本行业事项虽由街道执法，日常监管仍要加强',
      'day-to-day supervision goes on although the subdistrict enforces',
    ],
  }),
  clarify('street2024/annexed-list-of-enforcement-bodies-not-i', {
    title: ['执法主体清单附件未收录', 'Annexed list of enforcement bodies not in the corpus'],
    cites: street2024('附件目录¶1'),
    register: ['street2024/附件'],
    says: ['附件只有名称，执法主体清单不在文本里', 'the annex is only named; the list is not in the text'],
  }),
]
