import { factsAbout } from '@pengce/language'

const { yesNo } = factsAbout('enterprise', 'other-support')
const had = (id: string, zh: string, en: string) =>
  yesNo(id, {
    label: [`已按本市其他政策享受同类型的${zh}`, `has had the same kind of ${en} from another municipal policy`],
    source: 'authority-record',
  })

/** The same kind of support already had from another municipal policy, kind by kind. */
export const otherSupport = {
  settlement: had('settlement', '落户奖励', 'settlement award'),
  contribution: had('contribution', '贡献奖励', 'contribution award'),
  growth: had('growth', '增资、并购或规模奖励', 'award for growth'),
  purchase: had('purchase', '购房补贴', 'purchase subsidy'),
  rent: had('rent', '租房补贴', 'rent subsidy'),
  business: had('business', '业务补贴', 'business subsidy'),
  innovation: had('innovation', '创新奖励', 'innovation award'),
}
