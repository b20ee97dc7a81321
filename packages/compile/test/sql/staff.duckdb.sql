create table facts (
  row_number bigint,
  "made-up/registered" boolean,
  "made-up/exporter" boolean,
  "made-up/staff" bigint,
  "made-up/size" usmallint,
  "made-up/approved" boolean,
  "made-up/pupils@1" bigint,
  "made-up/cost" bigint
)

select
  row_number,
  case when t13s then 1 else case when t13p then 2 else 0 end end as verdict_0,
  case when t13p then t38l else 0::bigint end as low_0,
  case when t13p then t38h else 0::bigint end as high_0,
  case when t13s then 0 else case when t13p then case when t5s then case when t12s then 0 else 2 end else 1 end else case when t5p then case when t12p then 0 else 2 end else 1 end end end as reason_0
from (
  select row_number, t13s, t13p, t5s, t5p, t12s, t12p, case when (case when (t22l + t25l) > 9000000000000000 then 9000000000000000::bigint else (t22l + t25l) end + t37l) > 9000000000000000 then 9000000000000000::bigint else (case when (t22l + t25l) > 9000000000000000 then 9000000000000000::bigint else (t22l + t25l) end + t37l) end as t38l, case when (case when (t22h + t25h) > 9000000000000000 then 2000000000000000000::bigint else (t22h + t25h) end + t37h) > 9000000000000000 then 2000000000000000000::bigint else (case when (t22h + t25h) > 9000000000000000 then 2000000000000000000::bigint else (t22h + t25h) end + t37h) end as t38h
  from (
  select row_number, t5s, t5p, t12s, t12p, t25l, t25h, t5s and t12s as t13s, t5p and t12p as t13p, ((t21l * 100000))::bigint as t22l, ((t21h * 100000))::bigint as t22h, least(least(case when t27p then t32l else 2000000000000000000::bigint end, case when t34p and not (t27s) then 1000000::bigint else 2000000000000000000::bigint end), case when not (t27s or t34s) then 30000::bigint else 2000000000000000000::bigint end) as t37l, greatest(greatest(case when t27p then t32h else (-2000000000000000000)::bigint end, case when t34p and not (t27s) then 1000000::bigint else (-2000000000000000000)::bigint end), case when not (t27s or t34s) then 30000::bigint else (-2000000000000000000)::bigint end) as t37h
  from (
  select row_number, t25l, t25h, t27s, t27p, t34s, t34p, t2s and t4s as t5s, t2p and t4p as t5p, ((t6s)::int + (t7s)::int + (t10s)::int + (t11s)::int) >= 2 as t12s, ((t6p)::int + (t7p)::int + (t10p)::int + (t11p)::int) >= 2 as t12p, ((t17l + t18l) + t20l) as t21l, ((t17h + t18h) + t20h) as t21h, least(t30l, 9000000::bigint) as t32l, least(t30h, 9000000::bigint) as t32h
  from (
  select row_number, t6s, t6p, t7s, t7p, t11s, t11p, (19478::bigint >= 18262::bigint) as t2s, not (19478::bigint < 18262::bigint) as t2p, (19478::bigint <= 20088::bigint) as t4s, not (19478::bigint > 20088::bigint) as t4p, (t8l > 5::bigint) as t10s, not (t8h <= 5::bigint) as t10p, least(case when t6p then 1::bigint else 2000000000000000000::bigint end, case when not (t6s) then 0::bigint else 2000000000000000000::bigint end) as t17l, greatest(case when t6p then 1::bigint else (-2000000000000000000)::bigint end, case when not (t6s) then 0::bigint else (-2000000000000000000)::bigint end) as t17h, least(case when t7p then 1::bigint else 2000000000000000000::bigint end, case when not (t7s) then 0::bigint else 2000000000000000000::bigint end) as t18l, greatest(case when t7p then 1::bigint else (-2000000000000000000)::bigint end, case when not (t7s) then 0::bigint else (-2000000000000000000)::bigint end) as t18h, least(case when t19p then 1::bigint else 2000000000000000000::bigint end, case when not (t19s) then 0::bigint else 2000000000000000000::bigint end) as t20l, greatest(case when t19p then 1::bigint else (-2000000000000000000)::bigint end, case when not (t19s) then 0::bigint else (-2000000000000000000)::bigint end) as t20h, (case when t24l > 9000000000000000 then case when t24l = 0 or 25000 = 0 then 0::bigint else case when (t24l > 0) = (25000 > 0) then 9000000000000000::bigint else (-2000000000000000000)::bigint end end else case when ((t24l)::hugeint * (25000)::hugeint) > 9000000000000000 then 9000000000000000::bigint else ((t24l)::hugeint * (25000)::hugeint) end end)::bigint as t25l, (case when t24h > 9000000000000000 then case when t24h = 0 or 25000 = 0 then 0::bigint else case when (t24h > 0) = (25000 > 0) then 2000000000000000000::bigint else (-9000000000000000)::bigint end end else case when ((t24h)::hugeint * (25000)::hugeint) > 9000000000000000 then 2000000000000000000::bigint else ((t24h)::hugeint * (25000)::hugeint) end end)::bigint as t25h, (t8l >= 50::bigint) as t27s, not (t8h < 50::bigint) as t27p, (case when t28l > 9000000000000000 then case when t28l = 0 or 1 = 0 then 0::bigint else case when (t28l > 0) = (1 > 0) then 9000000000000000::bigint else (-2000000000000000000)::bigint end end else ((t28l * 1) // 100) end)::bigint as t30l, (case when t28h > 9000000000000000 then case when t28h = 0 or 1 = 0 then 0::bigint else case when (t28h > 0) = (1 > 0) then 2000000000000000000::bigint else (-9000000000000000)::bigint end end else ((t28h * 1) // 100) end)::bigint as t30h, (t8l >= 10::bigint) as t34s, not (t8h < 10::bigint) as t34p
  from (
  select row_number, not ("made-up/registered" is null) and "made-up/registered" as t6s, "made-up/registered" is null or "made-up/registered" as t6p, not ("made-up/exporter" is null) and "made-up/exporter" as t7s, "made-up/exporter" is null or "made-up/exporter" as t7p, case when "made-up/staff" is null then 0::bigint else ("made-up/staff")::bigint end as t8l, case when "made-up/staff" is null then 2000000000000000000::bigint else ("made-up/staff")::bigint end as t8h, not ("made-up/size" is null) and "made-up/size" in (3) as t11s, "made-up/size" is null or "made-up/size" in (3) as t11p, not ("made-up/approved" is null) and "made-up/approved" as t19s, "made-up/approved" is null or "made-up/approved" as t19p, case when "made-up/pupils@1" is null then 0::bigint else ("made-up/pupils@1")::bigint end as t24l, case when "made-up/pupils@1" is null then 2000000000000000000::bigint else ("made-up/pupils@1")::bigint end as t24h, case when "made-up/cost" is null then 0::bigint else ("made-up/cost")::bigint end as t28l, case when "made-up/cost" is null then 2000000000000000000::bigint else ("made-up/cost")::bigint end as t28h
  from facts
) layer1
) layer2
) layer3
) layer4
) layer5
