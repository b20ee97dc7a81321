create table facts (
  row_number Int64,
  "made-up/registered" UInt8,
  "made-up/exporter" UInt8,
  "made-up/staff" Int64,
  "made-up/size" UInt16,
  "made-up/approved" UInt8,
  "made-up/pupils@1" Int64,
  "made-up/cost" Int64
) engine = Memory

select
  row_number,
  if(t13s, 1, if(t13p, 2, 0)) as verdict_0,
  if(t13p, t38l, toInt64(0)) as low_0,
  if(t13p, t38h, toInt64(0)) as high_0,
  if(t13s, 0, if(t13p, if(t5s, if(t12s, 0, 2), 1), if(t5p, if(t12p, 0, 2), 1))) as reason_0
from (
  select row_number, t13s, t13p, t5s, t5p, t12s, t12p, if((if((t22l + t25l) > 9000000000000000, toInt64(9000000000000000), (t22l + t25l)) + t37l) > 9000000000000000, toInt64(9000000000000000), (if((t22l + t25l) > 9000000000000000, toInt64(9000000000000000), (t22l + t25l)) + t37l)) as t38l, if((if((t22h + t25h) > 9000000000000000, toInt64(2000000000000000000), (t22h + t25h)) + t37h) > 9000000000000000, toInt64(2000000000000000000), (if((t22h + t25h) > 9000000000000000, toInt64(2000000000000000000), (t22h + t25h)) + t37h)) as t38h
  from (
  select row_number, t5s, t5p, t12s, t12p, t25l, t25h, t5s and t12s as t13s, t5p and t12p as t13p, toInt64((t21l * 100000)) as t22l, toInt64((t21h * 100000)) as t22h, least(least(if(t27p, t32l, toInt64(2000000000000000000)), if(t34p and not (t27s), toInt64(1000000), toInt64(2000000000000000000))), if(not (t27s or t34s), toInt64(30000), toInt64(2000000000000000000))) as t37l, greatest(greatest(if(t27p, t32h, toInt64(-2000000000000000000)), if(t34p and not (t27s), toInt64(1000000), toInt64(-2000000000000000000))), if(not (t27s or t34s), toInt64(30000), toInt64(-2000000000000000000))) as t37h
  from (
  select row_number, t25l, t25h, t27s, t27p, t34s, t34p, t2s and t4s as t5s, t2p and t4p as t5p, (toInt32(t6s) + toInt32(t7s) + toInt32(t10s) + toInt32(t11s)) >= 2 as t12s, (toInt32(t6p) + toInt32(t7p) + toInt32(t10p) + toInt32(t11p)) >= 2 as t12p, ((t17l + t18l) + t20l) as t21l, ((t17h + t18h) + t20h) as t21h, least(t30l, toInt64(9000000)) as t32l, least(t30h, toInt64(9000000)) as t32h
  from (
  select row_number, t6s, t6p, t7s, t7p, t11s, t11p, (toInt64(19478) >= toInt64(18262)) as t2s, not (toInt64(19478) < toInt64(18262)) as t2p, (toInt64(19478) <= toInt64(20088)) as t4s, not (toInt64(19478) > toInt64(20088)) as t4p, (t8l > toInt64(5)) as t10s, not (t8h <= toInt64(5)) as t10p, least(if(t6p, toInt64(1), toInt64(2000000000000000000)), if(not (t6s), toInt64(0), toInt64(2000000000000000000))) as t17l, greatest(if(t6p, toInt64(1), toInt64(-2000000000000000000)), if(not (t6s), toInt64(0), toInt64(-2000000000000000000))) as t17h, least(if(t7p, toInt64(1), toInt64(2000000000000000000)), if(not (t7s), toInt64(0), toInt64(2000000000000000000))) as t18l, greatest(if(t7p, toInt64(1), toInt64(-2000000000000000000)), if(not (t7s), toInt64(0), toInt64(-2000000000000000000))) as t18h, least(if(t19p, toInt64(1), toInt64(2000000000000000000)), if(not (t19s), toInt64(0), toInt64(2000000000000000000))) as t20l, greatest(if(t19p, toInt64(1), toInt64(-2000000000000000000)), if(not (t19s), toInt64(0), toInt64(-2000000000000000000))) as t20h, toInt64(if(t24l > 9000000000000000, if(t24l = 0 or 25000 = 0, toInt64(0), if((t24l > 0) = (25000 > 0), toInt64(9000000000000000), toInt64(-2000000000000000000))), if((toInt128(t24l) * toInt128(25000)) > 9000000000000000, toInt64(9000000000000000), (toInt128(t24l) * toInt128(25000))))) as t25l, toInt64(if(t24h > 9000000000000000, if(t24h = 0 or 25000 = 0, toInt64(0), if((t24h > 0) = (25000 > 0), toInt64(2000000000000000000), toInt64(-9000000000000000))), if((toInt128(t24h) * toInt128(25000)) > 9000000000000000, toInt64(2000000000000000000), (toInt128(t24h) * toInt128(25000))))) as t25h, (t8l >= toInt64(50)) as t27s, not (t8h < toInt64(50)) as t27p, toInt64(if(t28l > 9000000000000000, if(t28l = 0 or 1 = 0, toInt64(0), if((t28l > 0) = (1 > 0), toInt64(9000000000000000), toInt64(-2000000000000000000))), intDiv((t28l * 1), 100))) as t30l, toInt64(if(t28h > 9000000000000000, if(t28h = 0 or 1 = 0, toInt64(0), if((t28h > 0) = (1 > 0), toInt64(2000000000000000000), toInt64(-9000000000000000))), intDiv((t28h * 1), 100))) as t30h, (t8l >= toInt64(10)) as t34s, not (t8h < toInt64(10)) as t34p
  from (
  select row_number, not ("made-up/registered" = 2) and "made-up/registered" = 1 as t6s, "made-up/registered" = 2 or "made-up/registered" = 1 as t6p, not ("made-up/exporter" = 2) and "made-up/exporter" = 1 as t7s, "made-up/exporter" = 2 or "made-up/exporter" = 1 as t7p, if("made-up/staff" = toInt64(-9223372036854775808), toInt64(0), toInt64("made-up/staff")) as t8l, if("made-up/staff" = toInt64(-9223372036854775808), toInt64(2000000000000000000), toInt64("made-up/staff")) as t8h, not ("made-up/size" = 65535) and "made-up/size" in (3) as t11s, "made-up/size" = 65535 or "made-up/size" in (3) as t11p, not ("made-up/approved" = 2) and "made-up/approved" = 1 as t19s, "made-up/approved" = 2 or "made-up/approved" = 1 as t19p, if("made-up/pupils@1" = toInt64(-9223372036854775808), toInt64(0), toInt64("made-up/pupils@1")) as t24l, if("made-up/pupils@1" = toInt64(-9223372036854775808), toInt64(2000000000000000000), toInt64("made-up/pupils@1")) as t24h, if("made-up/cost" = toInt64(-9223372036854775808), toInt64(0), toInt64("made-up/cost")) as t28l, if("made-up/cost" = toInt64(-9223372036854775808), toInt64(2000000000000000000), toInt64("made-up/cost")) as t28h
  from facts
) layer1
) layer2
) layer3
) layer4
) layer5 settings max_ast_elements = 1000000, max_expanded_ast_elements = 10000000, max_query_size = 100000000, min_count_to_compile_expression = 0, short_circuit_function_evaluation = 'disable'
