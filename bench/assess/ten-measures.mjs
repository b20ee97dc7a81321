/** Ten measures of several shapes that every peer has words for. */
export const TEN_MEASURES = [
  'ec2024/platform-growth-award',
  'hr2023/scale-award',
  'hr2023/moved-listed-award',
  'hq2021/settlement-award',
  'hq2021/contribution-award',
  'hq2021/rent-subsidy',
  'hq2021/purchase-subsidy',
  'soft2022/revenue-milestone',
  'cost2023/bond-subsidy',
  'emp2023/internship-subsidy',
]
