import type { Sentences } from '@pengce/values'
import { en as identityEn, zh as identityZh } from './identity/problem.ts'
import type { ServiceProblemFacts } from './problem.ts'

/** What the service refuses, in Chinese. */
export const zh: Sentences<ServiceProblemFacts> = {
  ...identityZh,
  'request/empty': () => '请求没有内容；请以 JSON 提交申请人资料，格式见 /docs',
  'request/not-an-object': (p) => `请求内容须是一个 JSON 对象，收到的是${p.found}；格式见 /docs`,
  'request/content-type': (p) => `只接受 application/json，收到的是“${p.found}”；请改请求头 Content-Type`,
  'request/content-encoding': (p) => `不接受压缩的请求内容（“${p.found}”）；请不压缩后再提交`,
  'request/encoding': () => '请求内容不是有效的 UTF-8；JSON 须以 UTF-8 编码',
  'request/null-sign': () => '网址里有 %00，没有这样的文字；请删去',
  'request/too-large': (p) => `请求内容超过 ${p.most} 字节；请减少事项，或分批提交`,
  'request/too-many-items': (p) => `项目、活动、场所和人员合计 ${p.count} 个，最多 ${p.most} 个；请分批提交`,
  'request/unknown-measure': (p) => `没有编号为“${p.measure}”的措施，最接近的是“${p.nearest}”；全部编号见 /v1/measures`,
  'request/measures-list': () => '“measures”须是措施编号的列表，例如 ["hr2023/scale-award"]；不填则为全部措施',
  'request/years': (p) => `规划的年数须是 1 至 ${p.most} 的整数；不填则为三年`,
  'request/before-and-after': () =>
    '比较须有 before 和 after 两项：各为一份申请人资料，其中一项可以只写日期（例如 {"appliedOn": "2024-05-06"}）；没有其他项',
  'parameter/language': (p) => `语言须为 zh 或 en，收到的是“${p.found}”`,
  'parameter/date': (p) => `“${p.found}”不是存在的日期；请写成年-月-日，例如 2024-05-06`,
  'parameter/year': (p) => `“${p.found}”不是可查的年度；请写四位数的年份，1950 至 2149，例如 2024`,
  'parameter/missing': () => '缺少这个参数；请补上，说明见 /docs',
  'parameter/not-one-of': (p) => `“${p.found}”不在可选值之内：${p.options.join('、')}`,
  'parameter/too-long': (p) => `参数过长，最多 ${p.most} 个字`,
  'parameter/unknown': (p) => `没有这个参数；可用的有：${p.options.join('、')}`,
  'parameter/twice': () => '这个参数给了不止一次；请只保留一个',
  'parameter/unknown-office': (p) => `没有名为“${p.found}”的单位，最接近的是“${p.nearest}”；全部单位见 /v1/offices`,
  'parameter/span': (p) => `自 ${p.from} 起、至 ${p.until} 止，先止后起；请核对 from 与 until`,
  'not-found/page': () => '没有这个地址；全部接口见 /docs',
  'not-found/measure': (p) => `没有编号为“${p.id}”的措施，最接近的是“${p.nearest}”；全部编号见 /v1/measures`,
  'not-found/policy': (p) => `没有编号为“${p.id}”的文件，最接近的是“${p.nearest}”；全部编号见 /v1/policies`,
  'not-found/fact': (p) => `没有编号为“${p.id}”的事项，最接近的是“${p.nearest}”；全部编号见 /v1/facts`,
  'not-found/plan': (p) => `没有编号为“${p.id}”的计划，最接近的是“${p.nearest}”；全部编号见 /v1/plans`,
  'not-found/target': (p) => `没有编号为“${p.id}”的目标，最接近的是“${p.nearest}”；全部编号见 /v1/targets`,
  'not-found/task': (p) => `没有编号为“${p.id}”的任务，最接近的是“${p.nearest}”；全部编号见 /v1/tasks`,
  'not-found/office': (p) => `没有编号为“${p.id}”的单位，最接近的是“${p.nearest}”；全部编号见 /v1/offices`,
  'not-found/service': (p) => `没有编号为“${p.id}”的办事事项，最接近的是“${p.nearest}”；全部编号见 /v1/services`,
  'not-found/procedure': (p) => `没有编号为“${p.id}”的程序，最接近的是“${p.nearest}”；全部编号见 /v1/procedures`,
  'cases/not-offered': () =>
    '本服务未开通办件；管理员设置登录（PENGCE_OIDC_ISSUER）或 PENGCE_TOKENS 后可用，试用请以 npm start -- --demo 启动',
  'cases/token': () => '须先登录；程序请在请求头写 Authorization: Bearer 令牌，令牌向管理员索取',
  'cases/shape': () => '此处与所要的格式不同；格式见 /docs',
  'cases/unknown-fact': (p) => `没有编号为“${p.id}”的事项；案件需要哪些事项，见该案件的 answers.needs 和 conditions`,
  'reforms/not-offered': () => '本服务未开通草案与试算；管理员开通办件后可用',
  'reforms/role': () => '草案与试算只对分析人员、督导人员和管理员开放；请以这类身份登录',
  'reforms/no-population': () => '没有可供试算的人群；管理员设置 PENGCE_POPULATION 后可用',
  'reforms/not-readable': () => '其中一个版本与现行规则已对不上；请打开该草案，对照现行规则核对',
  'cases/books-differ': (p) => `账与记录有 ${p.count} 处不一致，没有导出；请管理员运行 pengce store check`,
  'observations/closed': () =>
    '本服务不接受登记；管理员设置 PENGCE_OBSERVATION_TOKEN 后可用，或在命令行用 pengce plan observe 登记',
  'observations/token': () => '登记须出示令牌；请在请求头写 Authorization: Bearer 令牌，令牌向管理员索取',
  'observations/shape': () =>
    '此处与所要的格式不同；observations 是列表，每项至少有 indicator、date、value、source，格式见 /docs',
  'observations/busy': () => '另一个程序正在登记，什么也没有写入；请稍候再试',
  'method/not-allowed': (p) => `这个地址不接受 ${p.method}，可用的是 ${p.allow}`,
  'webhook/address': (p) =>
    p.why === 'private'
      ? '不能通知到内网地址；请用公网可达的 https 网址'
      : p.why === 'with-a-name'
        ? '网址里不能有用户名或密码；签名已能证明来源'
        : '须是完整的 https 网址：域名之外不带用户名和密码',
  'webhook/too-many': (p) => `最多 ${p.most} 个通知地址；请先停用不再需要的`,
  'webhook/no-key': () => '本服务未设置 PENGCE_WEBHOOK_KEY，通知的密钥无法加密保存，没有设立；请管理员设置后再试',
  'webhook/not-yours': () => '通知由管理员设置；请与管理员联系',
  'not-found/webhook': (p) => `没有编号为“${p.id}”的有效通知地址；全部见 /v1/webhooks`,
  'bulk/content-type': (p) => `批量接口只接受 application/x-ndjson（每行一个 JSON 对象），收到的是“${p.found}”`,
  'bulk/too-many-lines': (p) => `共 ${p.count} 行，一次最多 ${p.most} 行；请分批提交，什么也没有处理`,
  'bulk/empty': () => '没有一行内容；请每行写一个 JSON 对象',
  'bulk/busy': () => '已有两个批量请求在处理；请稍候几秒再提交',
  'mcp/origin': (p) => `不接受从网站“${p.found}”的网页发来的请求；请从助手程序直接连接`,
  'operation/token': () => '读取运行数据须出示令牌；请在请求头写 Authorization: Bearer 令牌（PENGCE_METRICS_TOKEN）',
  'portal/not-built': () => '门户网页尚未生成；请用 npm start 启动，接口说明见 /docs',
  'server/fault': () => '服务出现故障，没有答完；如提交了内容，请先查看是否已记入再重试，并请把请求编号告诉管理员',
}

/** The same in English. */
export const en: Sentences<ServiceProblemFacts> = {
  ...identityEn,
  'request/empty': () => 'the request has no content; send an applicant as JSON, as /docs describes',
  'request/not-an-object': (p) => `the request must be one JSON object, not ${p.found}; /docs describes it`,
  'request/content-type': (p) => `only application/json is accepted, not “${p.found}”; change the header Content-Type`,
  'request/content-encoding': (p) => `a compressed request (“${p.found}”) is not accepted; send it uncompressed`,
  'request/encoding': () => 'the request is not UTF-8; JSON must be encoded in UTF-8',
  'request/null-sign': () => 'the address holds %00, which no text does; take it out',
  'request/too-large': (p) => `the request is larger than ${p.most} bytes; send fewer facts, or in several requests`,
  'request/too-many-items': (p) =>
    `${p.count} projects, events, sites and people in all, the most is ${p.most}; send them in several requests`,
  'request/unknown-measure': (p) =>
    `there is no measure “${p.measure}”, the nearest is “${p.nearest}”; /v1/measures lists them all`,
  'request/measures-list': () =>
    '“measures” must be a list of measure ids such as ["hr2023/scale-award"]; leave it out for all measures',
  'request/years': (p) => `the years to plan must be a whole number from 1 to ${p.most}; leave it out for three`,
  'request/before-and-after': () =>
    'a comparison takes before and after: each an applicant, one of them may be dates alone (such as {"appliedOn": "2024-05-06"}); there is nothing else',
  'parameter/language': (p) => `the language must be zh or en, not “${p.found}”`,
  'parameter/date': (p) => `“${p.found}” is not a date that exists; write year-month-day, such as 2024-05-06`,
  'parameter/year': (p) =>
    `“${p.found}” is not a year that can be asked for; write four digits, 1950 to 2149, such as 2024`,
  'parameter/missing': () => 'this parameter is needed; add it, /docs describes it',
  'parameter/not-one-of': (p) => `“${p.found}” is not one of ${p.options.join(', ')}`,
  'parameter/too-long': (p) => `the parameter is longer than ${p.most} characters`,
  'parameter/unknown': (p) => `there is no such parameter; there are: ${p.options.join(', ')}`,
  'parameter/twice': () => 'the parameter was given more than once; keep only one',
  'parameter/unknown-office': (p) =>
    `there is no office “${p.found}”, the nearest is “${p.nearest}”; /v1/offices lists them all`,
  'parameter/span': (p) => `from ${p.from} until ${p.until} ends before it begins; check from and until`,
  'not-found/page': () => 'there is nothing at this address; /docs lists all there is',
  'not-found/measure': (p) =>
    `there is no measure “${p.id}”, the nearest is “${p.nearest}”; /v1/measures lists them all`,
  'not-found/policy': (p) =>
    `there is no document “${p.id}”, the nearest is “${p.nearest}”; /v1/policies lists them all`,
  'not-found/fact': (p) => `there is no fact “${p.id}”, the nearest is “${p.nearest}”; /v1/facts lists them all`,
  'not-found/plan': (p) => `there is no plan “${p.id}”, the nearest is “${p.nearest}”; /v1/plans lists them all`,
  'not-found/target': (p) => `there is no target “${p.id}”, the nearest is “${p.nearest}”; /v1/targets lists them all`,
  'not-found/task': (p) => `there is no task “${p.id}”, the nearest is “${p.nearest}”; /v1/tasks lists them all`,
  'not-found/office': (p) => `there is no office “${p.id}”, the nearest is “${p.nearest}”; /v1/offices lists them all`,
  'not-found/service': (p) =>
    `there is no service “${p.id}”, the nearest is “${p.nearest}”; /v1/services lists them all`,
  'not-found/procedure': (p) =>
    `there is no procedure “${p.id}”, the nearest is “${p.nearest}”; /v1/procedures lists them all`,
  'cases/not-offered': () =>
    'this service takes no cases; its operator may set up signing in (PENGCE_OIDC_ISSUER) or PENGCE_TOKENS, and npm start -- --demo tries it',
  'cases/token': () =>
    'sign in first; a program sends the header Authorization: Bearer TOKEN, the operator gives it out',
  'cases/shape': () => 'this is not what was asked for; /docs describes it',
  'cases/unknown-fact': (p) =>
    `there is no fact “${p.id}”; answers.needs and conditions of the case name those it asks for`,
  'reforms/not-offered': () =>
    'this service has no drafts and no simulation; they come with cases, which its operator may set up',
  'reforms/role': () => 'drafts and simulation are for analysts, supervisors and administrators; sign in as one',
  'reforms/no-population': () => 'there is no population to try it on; the operator may set PENGCE_POPULATION',
  'reforms/not-readable': () =>
    'one of the versions no longer fits the rules as they are; open the draft and check it against them',
  'cases/books-differ': (p) =>
    `the books differ from the log in ${p.count} places, nothing was exported; have the operator run pengce store check`,
  'observations/closed': () =>
    'this service takes no observations; its operator may set PENGCE_OBSERVATION_TOKEN, or enter them with pengce plan observe',
  'observations/token': () =>
    'a token is needed to enter observations; send the header Authorization: Bearer TOKEN, the operator gives it out',
  'observations/shape': () =>
    'this is not what was asked for; observations is a list, each with at least indicator, date, value and source, as /docs describes',
  'observations/busy': () => 'another program is writing, nothing was entered; try again shortly',
  'method/not-allowed': (p) => `${p.method} is not accepted here; ${p.allow} is`,
  'webhook/address': (p) =>
    p.why === 'private'
      ? 'a private address is not told anything; give an https address that is reached from the Internet'
      : p.why === 'with-a-name'
        ? 'the address must hold no user name or password; the signature shows who sends'
        : 'this must be a whole https address, without a name and password in it',
  'webhook/too-many': (p) => `at most ${p.most} webhooks are told; end those that are no longer needed`,
  'webhook/no-key': () =>
    'PENGCE_WEBHOOK_KEY is not set, so that no secret of a webhook can be kept encrypted; nothing was made. Have whoever runs the service set it',
  'webhook/not-yours': () => 'webhooks are set by administrators; ask one',
  'not-found/webhook': (p) => `there is no webhook “${p.id}” that is told; /v1/webhooks lists them all`,
  'bulk/content-type': (p) =>
    `a bulk request takes application/x-ndjson, one JSON object on each line, not “${p.found}”`,
  'bulk/too-many-lines': (p) =>
    `${p.count} lines, at most ${p.most} are taken at once; send them in several requests, nothing was done`,
  'bulk/empty': () => 'there is no line; write a JSON object on each',
  'bulk/busy': () => 'two bulk requests are being worked on; send this one again in a few seconds',
  'mcp/origin': (p) => `a page of “${p.found}” may not ask here; connect from the assistant itself`,
  'operation/token': () =>
    'a token is needed to read how the service does; send the header Authorization: Bearer TOKEN (PENGCE_METRICS_TOKEN)',
  'portal/not-built': () =>
    'the pages of the portal are not built; start with npm start, /docs describes the interface',
  'server/fault': () =>
    'the service failed before it had answered; where you sent something, look whether it was entered before you send it again, and tell the operator the request id',
}
