// Ten measures as somebody who knows DuckDB would write them, facts all known: whole fen in, verdict and fen out.
import { toDay } from '@pengce/values'

const yuan = (n) => `${n}00`
const recognised = `"headquarters/recognised-as" IN (INTRODUCED, GLOBAL500, VALUED, APPROVED)`

/** One query: rows granted and the sum of fen for each measure. `code(fact, option)` gives an option's number. */
export function byHand(date, code) {
  const day = toDay(date)
  const [y, rest] = [Number(date.slice(0, 4)), date.slice(4)]
  const back = (years) => toDay(`${y - years}${rest}`)
  const option = (fact, key) => code(fact, key)
  const rec = (key) => option('headquarters/recognised-as', key)
  const text = `
WITH base AS (
  SELECT *,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/revenue@1" - "headquarters/subsidiary-revenue@1" ELSE "headquarters/revenue@1" END AS r1,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/revenue@2" - "headquarters/subsidiary-revenue@2" ELSE "headquarters/revenue@2" END AS r2,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/revenue@3" - "headquarters/subsidiary-revenue@3" ELSE "headquarters/revenue@3" END AS r3,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/revenue@4" - "headquarters/subsidiary-revenue@4" ELSE "headquarters/revenue@4" END AS r4,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/fiscal-contribution@1" - "headquarters/subsidiary-fiscal@1" ELSE "headquarters/fiscal-contribution@1" END AS f1,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/fiscal-contribution@2" - "headquarters/subsidiary-fiscal@2" ELSE "headquarters/fiscal-contribution@2" END AS f2,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/fiscal-contribution@3" - "headquarters/subsidiary-fiscal@3" ELSE "headquarters/fiscal-contribution@3" END AS f3,
    CASE WHEN "headquarters/subsidiary-applies" THEN "headquarters/fiscal-contribution@4" - "headquarters/subsidiary-fiscal@4" ELSE "headquarters/fiscal-contribution@4" END AS f4,
    "enterprise/in-shenzhen" AND ("enterprise/legal-person" OR "headquarters/bank-unit") AND "headquarters/functions" AS is_unit,
    "headquarters/revenue-year-2" >= "headquarters/promised-revenue-year-2" AND "headquarters/fiscal-year-2" >= "headquarters/promised-fiscal-year-2" AS kept2,
    "headquarters/revenue-year-3" >= "headquarters/promised-revenue-year-3" AND "headquarters/fiscal-year-3" >= "headquarters/promised-fiscal-year-3" AS kept3,
    "hr-service/revenue@1" - "hr-service/pass-through@1" AS turnover
  FROM facts
), told AS (
  SELECT *,
    (is_unit AND "enterprise/operating-since" <= ${back(1)} AND r1 >= ${yuan(1_000_000_000)} AND f1 >= ${yuan(40_000_000)} AND "headquarters/recognised-as" = ${rec('existing')})
    OR (is_unit AND "enterprise/operating-since" > ${back(1)} AND "enterprise/paid-in-capital" >= ${yuan(500_000_000)} AND "headquarters/group-revenue@1" >= ${yuan(10_000_000_000)} AND "headquarters/agreement"
      AND "headquarters/promised-revenue-year-2" >= ${yuan(1_000_000_000)} AND "headquarters/promised-fiscal-year-2" >= ${yuan(40_000_000)} AND "headquarters/promised-revenue-year-3" >= ${yuan(5_000_000_000)} AND "headquarters/promised-fiscal-year-3" >= ${yuan(60_000_000)})
    OR ("enterprise/in-shenzhen" AND "headquarters/global-500" AND "headquarters/multinational-role" IN (${option('headquarters/multinational-role', 'regional')}, ${option('headquarters/multinational-role', 'functional')}) AND "enterprise/legal-person" AND "headquarters/agreement")
    OR ("enterprise/in-shenzhen" AND "enterprise/founded-on" >= ${back(10)} AND "headquarters/emerging-industry" AND "headquarters/valuation" > ${yuan(1_000_000_000)} AND "headquarters/agreement")
    OR (is_unit AND "headquarters/strategy-fit" AND "headquarters/key-role" AND "headquarters/city-approval" AND "headquarters/agreement")
    OR ${recognised.replace('INTRODUCED', rec('introduced')).replace('GLOBAL500', rec('global500')).replace('VALUED', rec('valued')).replace('APPROVED', rec('approved'))} AS is_headquarters
  FROM base
), answers AS (
  SELECT
    ("platform/kind" = ${option('platform/kind', 'commerce')} AND "enterprise/revenue@1" >= ${yuan(2_000_000_000)} AND "enterprise/revenue@1" * 100 >= "enterprise/revenue@2" * 105)
      OR ("platform/kind" = ${option('platform/kind', 'service')} AND "enterprise/revenue@1" >= ${yuan(100_000_000)} AND "enterprise/revenue@1" * 100 >= "enterprise/revenue@2" * 110) AS v0,
    greatest(0, least(("enterprise/revenue@1" - "enterprise/revenue@2") * 5 // 1000, ${yuan(3_000_000)})) AS a0,
    "hr-service/institution" AND "enterprise/in-shenzhen" AND "hr-service/revenue-share" >= 500000 AS v1,
    greatest(0, CASE
      WHEN turnover > ${yuan(3_000_000_000)} AND NOT "hr-service/peak-revenue" > ${yuan(3_000_000_000)} THEN ${yuan(1_000_000)}
      WHEN turnover > ${yuan(2_000_000_000)} AND NOT "hr-service/peak-revenue" > ${yuan(2_000_000_000)} THEN ${yuan(800_000)}
      WHEN turnover > ${yuan(1_000_000_000)} AND NOT "hr-service/peak-revenue" > ${yuan(1_000_000_000)} THEN ${yuan(500_000)}
      WHEN turnover > ${yuan(500_000_000)} AND NOT "hr-service/peak-revenue" > ${yuan(500_000_000)} THEN ${yuan(300_000)}
      WHEN turnover > ${yuan(200_000_000)} AND NOT "hr-service/peak-revenue" > ${yuan(200_000_000)} THEN ${yuan(100_000)} ELSE 0 END - "received/hr2023/scale-award") AS a1,
    "hr-service/institution" AND "hr-service/arrival" = ${option('hr-service/arrival', 'moved')} AND "hr-service/own-list" IN (${option('hr-service/own-list', 'china500')}, ${option('hr-service/own-list', 'services500')}) AND "hr-service/municipal-approval" AND "received/hr2023/moved-listed-award" <= 0 AS v2,
    CASE "hr-service/own-list" WHEN ${option('hr-service/own-list', 'china500')} THEN ${yuan(8_000_000)} WHEN ${option('hr-service/own-list', 'services500')} THEN ${yuan(5_000_000)} ELSE 0 END AS a2,
    "headquarters/recognised-as" = ${rec('introduced')} AND (kept2 OR kept3) AND NOT ("headquarters/award-agreed" OR "other-support/settlement") AS v3,
    greatest(0, CASE WHEN kept2 THEN ${yuan(5_000_000)} ELSE 0 END + CASE WHEN kept3 THEN ${yuan(5_000_000)} ELSE 0 END - "received/hq2021/settlement-award") AS a3,
    is_unit AND "headquarters/recognised-as" IN (${['existing', 'introduced', 'global500', 'valued', 'approved'].map(rec)}) AND "enterprise/operating-since" <= ${back(3)}
      AND r1 > r2 AND r2 > r3 AND r3 > r4 AND f1 > f2 AND f2 > f3 AND f3 > f4 AND r3 >= ${yuan(1_000_000_000)} AND f3 >= ${yuan(40_000_000)} AND NOT "other-support/contribution" AS v4,
    greatest(0, least((f1 - greatest(f2, f3)) * 3 // 10, ${yuan(20_000_000)})) AS a4,
    is_headquarters AND NOT "premises/owns-office" AND "headquarters/rent-subsidy-years" < 5 AND NOT "other-support/rent" AS v5,
    least("headquarters/office-rent" // 2, ${yuan(1_500_000)}) AS a5,
    is_headquarters AND NOT "premises/owns-office" AND "premises/first-purchase" AND NOT ("other-support/purchase" OR "enjoyed/hq2021/headquarters-land") AND "received/hq2021/purchase-subsidy" <= 0 AS v6,
    greatest(0, least("headquarters/office-price" // 10, ${yuan(50_000_000)}, f1)) AS a6,
    "software/enterprise" AS v7,
    CASE WHEN "enterprise/revenue@1" >= ${yuan(10_000_000_000)} AND NOT "software/peak-revenue" >= ${yuan(10_000_000_000)} THEN ${yuan(3_000_000)}
      WHEN "enterprise/revenue@1" >= ${yuan(5_000_000_000)} AND NOT "software/peak-revenue" >= ${yuan(5_000_000_000)} THEN ${yuan(1_500_000)}
      WHEN "enterprise/revenue@1" >= ${yuan(1_000_000_000)} AND NOT "software/peak-revenue" >= ${yuan(1_000_000_000)} THEN ${yuan(500_000)} ELSE 0 END AS a7,
    "manufacturing/is-manufacturer" AND "enterprise/above-scale" AND "cost-relief/bond-issued-on" >= ${toDay('2024-01-01')} AND NOT "cost-relief/bond-subsidised" AS v8,
    least("cost-relief/bond-size" // 50, ${yuan(500_000)}) AS a8,
    "employer/interns" >= 1 AND "employer/intern-allowance" * 10 >= "employer/minimum-wage" * 8 AS v9,
    least("employer/intern-allowance", "employer/minimum-wage") * "employer/interns" AS a9
  FROM told
)
SELECT ${Array.from({ length: 10 }, (_, k) => `count(*) FILTER (WHERE v${k}) AS n${k}, coalesce(sum(a${k}) FILTER (WHERE v${k}), 0) AS s${k}`).join(', ')} FROM answers`
  if (day < toDay('2024-12-18') || day > toDay('2026-06-30'))
    throw new Error('the ten are in force from 2024-12-18 to 2026-06-30')
  return text
}
