export const account = {
  menu: {
    signIn: '登录',
    label: (name: string) => `账号：${name}`,
    settings: '账号与登录',
    signOut: '退出登录',
    for: '当前代表',
    agent: '代理',
    self: '本人或本单位',
  },
  homes: {
    applicant: '我的办事',
    agent: '我的办事',
    official: '工作台',
    supervisor: '督办',
    analyst: '分析',
    administrator: '账号管理',
  },
  demoLabel: '演示',
  demo: '演示：申请人、案件和金额均为虚构。',
  demoTake: '选一个身份',
  demoSwitch: '换一个身份',
  lost: {
    words: '登录已过期。已填写的内容仍在本页：请在新窗口重新登录，再回到这里继续。',
    again: '在新窗口登录',
  },
}
