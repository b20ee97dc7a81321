import { plan, task } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { ec2024 } from './source.ts'

const { commerce, cyberspace, districts, industry, marketRegulation, police, qianhai, scienceTechnology, statistics } =
  offices

export const ec2024Plan = plan({
  document: ec2024,
  runs: { from: '2024-12-18', until: '2027-12-17' },
  coordinator: [offices.commerce],
  tasks: [
    task('ec2024/publicity-for-national-provincial-showcase', {
      title: ['国省级电商示范主体宣传', 'Publicity for national/provincial showcase entities'],
      cites: ec2024('二/（五）¶1'),
      register: ['ec2024/（五）#2'],
      does: ['宣传推广获评的企业和案例', 'firms and cases that were named are made known'],
      lead: [commerce],
      responsible: [scienceTechnology, industry, qianhai, districts],
    }),
    task('ec2024/selecting-municipal-live-stream-e-commerce', {
      title: ['评定市级直播电商基地', 'Selecting municipal live-stream e-commerce bases'],
      cites: ec2024('二/（六）¶1'),
      register: ['ec2024/（六）#2'],
      does: [
        '按五项能力评选市级基地，总结推广上级基地经验',
        'municipal bases are chosen by five abilities; the higher ones are made known',
      ],
      lead: [commerce],
      responsible: [qianhai, districts],
    }),
    task('ec2024/improving-e-commerce-statistics', {
      title: ['电商统计制度完善', 'Improving e-commerce statistics'],
      cites: ec2024('四/（十六）¶1'),
      register: ['ec2024/（十六）#3'],
      does: ['完善统计制度和指标', 'statistics and indicators are improved'],
      lead: [commerce],
      responsible: [statistics, qianhai, districts],
    }),
    task('ec2024/integrated-supervision', {
      title: ['线上线下一体监管', 'Integrated supervision'],
      cites: ec2024('五/（十八）¶1'),
      register: ['ec2024/（十八）'],
      does: ['完善企业数据库，联合执法，化解纠纷', 'a database, joint enforcement, handling of disputes'],
      lead: [marketRegulation],
      responsible: [cyberspace, police, commerce, qianhai, districts],
    }),
  ],
})
