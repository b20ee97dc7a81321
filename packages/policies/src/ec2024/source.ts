import { source } from '@pengce/language'
import lock from '../../locks/ec2024.lock.json' with { type: 'json' }

export const ec2024 = source(lock, {
  title: ['深圳市关于推动电子商务加快发展的若干措施', 'Measures for the faster development of e-commerce'],
  number: null,
  issuer: ['市政府办公厅', 'General Office of the Municipal Government'],
  issued: '2024-12-13',
})
