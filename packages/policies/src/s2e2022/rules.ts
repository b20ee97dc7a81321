import { always, clarify, competence, obligation, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { s2e2022 } from './source.ts'

export const rules = [
  competence('s2e2022/issuing-and-contact-unit', {
    title: ['个转企方案发文与答疑单位', 'Issuing and contact unit'],
    cites: s2e2022('通知¶1'),
    register: ['s2e2022/通知'],
    by: [offices.generalOffice, offices.marketRegulation],
    says: [
      '2022-08-04 印发，问题向市市场监管局反映',
      'issued on 2022-08-04; questions go to the market regulation administration',
    ],
  }),
  validity('s2e2022/no-validity-clause', {
    title: ['方案无起止日期条款', 'No validity clause'],
    cites: s2e2022('题注¶1'),
    register: ['s2e2022/效力'],
    says: [
      '文本没有起止日期，只有个别事项自带日期；自印发之日起算',
      'neither start nor end is stated, only some items carry dates of their own; it runs from its issue',
    ],
  }),
  obligation('s2e2022/regular-visits-and-tailored-help', {
    title: ['一户一策走访辅导', 'Regular visits and tailored help'],
    cites: s2e2022('四/（一）¶1'),
    register: ['s2e2022/四（一）#5'],
    who: ['各区', 'district governments'],
    says: [
      '对培育库内的经营者定期走访，讲解政策、辅导跟进',
      'businesses in the pool are visited regularly, told of the policies, coached and followed up',
    ],
  }),
  obligation('s2e2022/duty-to-convert-where-law-demands-compan', {
    title: ['法定须企业形态者应转型', 'Duty to convert where law demands company form'],
    cites: s2e2022('四/（一）¶1'),
    register: ['s2e2022/四（一）#6'],
    who: ['个体工商户', 'sole traders'],
    says: [
      '法律法规要求以企业形式经营的行业，应转型为企业',
      'a sole trader in a trade that by law needs the form of an enterprise must convert',
    ],
  }),
  obligation('s2e2022/conversion-certificate-issued-with-the-l', {
    title: ['随照出具转型证明', 'Conversion certificate issued with the licence'],
    cites: s2e2022('四/（二）¶1'),
    register: ['s2e2022/四（二）#2'],
    who: ['登记机关', 'the registrar'],
    says: [
      '发照时一并出具转型证明和材料',
      'the certificate of conversion and its papers come with the licence of the new enterprise',
    ],
  }),
  obligation('s2e2022/green-channel', {
    title: ['个转企绿色通道', 'Green channel'],
    cites: s2e2022('四/（四）¶1'),
    register: ['s2e2022/四（四）#1'],
    who: ['各有关单位', 'all offices concerned'],
    says: ['为转型开设绿色通道，减环节减材料', 'units must offer a green channel with fewer steps and papers'],
  }),
  validity('s2e2022/after-2022-the-latest-national-rules-app', {
    title: ['2022年后从国家新规', 'After 2022 the latest national rules apply'],
    cites: s2e2022('四/（五）¶1'),
    register: ['s2e2022/四（五）.¶1#7'],
    says: ['2023 年度起所得税优惠依国家最新规定，本条不再适用', 'from tax year 2023 national rules apply instead'],
  }),
  sanction('s2e2022/accountability-for-poor-execution', {
    title: ['推进不力严肃问责', 'Accountability for poor execution'],
    cites: s2e2022('五/（三）¶1'),
    register: ['s2e2022/五（三）#2'],
    against: ['工作单位和人员', 'offices and officials'],
    when: always,
    effects: ['disciplinary'],
    says: [
      '政策掌握不准、落实不力或给群众添负担的，予以问责',
      'whoever misunderstands the policy, carries it out badly or adds to the public’s burden is held to account',
    ],
  }),
  clarify('s2e2022/bids-of-the-former-business', {
    title: ['投标可用转型前的条件', 'Bids may rest on the former business'],
    cites: s2e2022('四/（九）¶1'),
    register: ['s2e2022/四（九）#2'],
    says: [
      '转型企业投标时，可以沿用个体户的成立日期和经营数据',
      'an enterprise that bids may use the founding date and figures of the sole trader it was',
    ],
  }),
]
