import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { rules } from './rules.ts'
import { gov2023 } from './source.ts'

export const gov2023Policy = policy({
  document: gov2023,
  inForce: { from: '2023-09-15', until: null },
  by: [offices.municipalGovernment],
  measures: [],
  rules,
  examples: [],
  notEncoded: {
    'gov2023/一': 'purpose',
    'gov2023/二': 'purpose',
    'gov2023/三': 'purpose',
    'gov2023/六': 'purpose',
    'gov2023/八': 'purpose',
    'gov2023/九': 'purpose',
    'gov2023/十': 'purpose',
    'gov2023/十二': 'purpose',
    'gov2023/十三': 'purpose',
    'gov2023/十四.1': 'no-figure',
    'gov2023/十六': 'no-figure',
    'gov2023/十七': 'no-figure',
    'gov2023/三十三.2': 'between-offices',
    'gov2023/三十五': 'between-offices',
    'gov2023/三十六': 'between-offices',
    'gov2023/三十八': 'between-offices',
    'gov2023/三十九': 'between-offices',
    'gov2023/四十': 'between-offices',
    'gov2023/四十二.1': 'between-offices',
    'gov2023/四十三': 'between-offices',
  },
})
