import type { Texts } from '../zh/index.ts'

export const account: Texts['account'] = {
  menu: {
    signIn: 'Sign in',
    label: (name) => `Account: ${name}`,
    settings: 'Account and sessions',
    signOut: 'Sign out',
    for: 'Working for',
    agent: 'as agent',
    self: 'own',
  },
  homes: {
    applicant: 'My affairs',
    agent: 'My affairs',
    official: 'Work desk',
    supervisor: 'Oversight',
    analyst: 'Analysis',
    administrator: 'Accounts',
  },
  demoLabel: 'Demonstration',
  demo: 'Demonstration: all is made up.',
  demoTake: 'Take a role',
  demoSwitch: 'Take another role',
  lost: {
    words:
      'Your session has ended. What you typed is still on this page: sign in again in a new window, then come back and go on.',
    again: 'Sign in in a new window',
  },
}
