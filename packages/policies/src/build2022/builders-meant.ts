/** The sentence says “enterprise” where the ones beside it say “construction enterprise”. */
export const buildersMeant = {
  readings: {
    企业: [
      '本句只写企业，按全文指建筑业企业；其他企业依国家规定',
      'the sentence says “enterprise” only; read with the whole document, one in construction, others going by national rules',
    ],
  },
} as const
