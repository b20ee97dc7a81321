import { folder, postgresAddress, whole } from '../kinds.ts'
import { variable } from '../variable.ts'

/** What the service keeps, and where. */
export const store = {
  PENGCE_DATA: variable({
    means: { zh: '数据所在的文件夹', en: 'The folder where data are kept' },
    ...folder,
    otherwise: '.pengce',
  }),
  DATABASE_URL: variable({
    means: {
      zh: 'PostgreSQL 服务器的地址；不设则用数据文件夹中的内嵌数据库（只能有一个进程）',
      en: 'The address of a PostgreSQL server; without it an embedded store in the data folder, for one process',
    },
    ...postgresAddress,
    otherwise: null,
    secret: true,
  }),
  PENGCE_DATABASE_CONNECTIONS: variable({
    means: {
      zh: '每个进程最多同时用的数据库连接数；各进程之和须少于服务器的上限',
      en: "How many connections to the database each process takes at most; all processes together must stay below the server's limit",
    },
    ...whole(2, 200),
    otherwise: 20,
  }),
  PENGCE_POPULATION: variable({
    means: {
      zh: '试算所用人群的文件夹（pengce population make 或 import 的结果）；不设则在首次试算时生成一个两万户的虚构人群',
      en: 'The folder of the population that reforms are tried on (made or imported with pengce population); without it 20,000 entities are made up at first need',
    },
    ...folder,
    otherwise: null,
  }),
} as const
