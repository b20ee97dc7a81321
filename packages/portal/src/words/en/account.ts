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
  demo: 'Demonstration: every applicant, case and sum is made up, and anybody may take any role.',
  demoSwitch: 'Take another role',
  lost: {
    words:
      'Your session has ended. What you typed is still on this page: sign in again in a new window, then come back and go on.',
    again: 'Sign in in a new window',
  },
  signIn: {
    title: 'Sign in',
    lead: 'Sign in to apply, to follow a case or to work on one. Policies and what you can get need no account.',
    demoTitle: 'Choose who to be',
    demoLead: 'The demonstration asks for no password. One click signs you in; you may change at any time.',
    groups: { apply: 'Who applies', decide: 'Who decides', oversee: 'Who oversees, analyses and administers' },
    current: 'you are this now',
    provider: 'Sign in with your identity provider',
    providerWords: "You are taken to the provider's page and come back here when done.",
    none: 'Nobody can sign in yet',
    failed: 'You were not signed in',
    done: 'You are signed in',
    go: 'Go on',
  },
  refused: {
    disabled: 'This account is disabled; ask the administrator.',
    away: 'The identity provider does not answer; sign in later, everything else works.',
    other: 'What came back does not belong to this sign-in or came too late; sign in again.',
  },
  factor: {
    title: 'Second step',
    lead: 'What you do decides for others, so one more step is asked. Open your authenticator and enter its six digits.',
    code: 'Six digits, or a recovery code',
    send: 'Check',
    enrolTitle: 'Set up the second step',
    enrolLead:
      'This is done once. Scan the picture with an authenticator on your phone (any that does TOTP), then enter the six digits it shows.',
    begin: 'Begin',
    qr: 'QR code for an authenticator',
    secret: 'If you cannot scan it, enter this key by hand:',
    codesTitle: 'Keep your recovery codes',
    codesLead:
      'When your phone is not at hand, each of them stands in for six digits once. They are shown this once: write them down or print them.',
    saved: 'I have kept them, go on',
  },
}
