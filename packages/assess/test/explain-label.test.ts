import { describe, expect, test } from 'vitest'
import { notSo as notSoEn } from '../src/explain/en-predicate.ts'
import { isSo, mustBeSo, mustNotBeSo, notSo } from '../src/explain/zh-predicate.ts'

/** Labels as authors write them; what is not so is never said with a double negation. */
describe('a label turned round, in Chinese', () => {
  test.each([
    ['机关事业单位在编', '不属于 机关事业单位在编', '属于 机关事业单位在编'],
    ['拥有商品住房', '未拥有商品住房', '拥有商品住房'],
    ['享受过购房优惠政策', '未享受过购房优惠政策', '享受过购房优惠政策'],
    ['已就同一事项享受其他扶持', '未就同一事项享受其他扶持', '已就同一事项享受其他扶持'],
    ['被列入失信名单', '未被列入失信名单', '被列入失信名单'],
    ['有自有工业用地', '没有自有工业用地', '有自有工业用地'],
    ['正在享受其他住房保障', '没有正在享受其他住房保障', '正在享受其他住房保障'],
    ['社会保险已经中断', '社会保险未经中断', '社会保险已经中断'],
    ['未受过处罚', '受过处罚', '未受过处罚'],
    ['无不良记录', '有不良记录', '无不良记录'],
    ['是失信被执行人', '不是失信被执行人', '是失信被执行人'],
    ['在法定劳动年龄内', '不在法定劳动年龄内', '在法定劳动年龄内'],
  ])('%s', (label, negated, stated) => {
    expect([notSo(label), isSo(label)]).toEqual([negated, stated])
  })
  test.each([
    ['本市户籍', '须有本市户籍', '不得有本市户籍'],
    ['高新技术企业', '须为高新技术企业', '不得为高新技术企业'],
    ['拥有自有场地', '须拥有自有场地', '不得拥有自有场地'],
    ['未受过处罚', '须未受过处罚', '须受过处罚'],
  ])('%s as a requirement', (label, must, mustNot) => {
    expect([mustBeSo(label), mustNotBeSo(label)]).toEqual([must, mustNot])
  })
})

describe('a label turned round, in English', () => {
  test.each([
    ['in post at a public body', 'not in post at a public body'],
    ['owns a home', 'does not own a home'],
    ['has lived rent-free', 'has not lived rent-free'],
    ['has a debt', 'has no debt'],
    ['has industrial land of its own', 'does not have industrial land of its own'],
    ['already has the same support', 'does not have the same support'],
    ['is a debtor', 'is not a debtor'],
    ['not punished', 'punished'],
    ['the first term has ended', 'the first term has not ended'],
    ['tax filing is interrupted', 'tax filing is not interrupted'],
    ['an enterprise that is listed', 'not an enterprise that is listed'],
  ])('%s', (label, negated) => {
    expect(notSoEn(label)).toBe(negated)
  })
})
