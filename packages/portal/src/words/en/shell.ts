import type { Texts } from '../zh/index.ts'
import { many } from './many.ts'

export const shell: Omit<Texts, 'account' | 'ask' | 'result' | 'advice' | 'law' | 'plans'> = {
  brand: 'Pengce',
  htmlLang: 'en',
  comma: ', ',
  colon: ': ',
  skip: 'Skip to the content',
  nav: {
    label: 'Main',
    ask: 'What can I get',
    measures: 'Measures',
    policies: 'Policies',
    plans: 'Plans',
    other: '中文',
    otherLabel: '中文: this page in Chinese',
  },
  footer: {
    words:
      'This site explains the rules in its own words; the published texts prevail. Unless you sign in, what you fill in stays in the browser of this device; it is sent here to be computed and is not kept.',
    api: 'Interface (/docs)',
  },
  verdict: {
    yes: 'Entitled',
    no: 'Not eligible',
    open: 'Not yet certain',
    authority: 'Office decides',
    nothing: 'Eligible, nothing due this time',
  },
  marks: { yes: 'met: ', no: 'not met: ', open: 'not yet certain: ' },
  loading: 'Loading…',
  offline: 'You are offline. All you filled in is on this device; it goes on once you are back.',
  failure: {
    offlineTitle: 'The service cannot be reached',
    offline:
      'The network may be down, or the service is restarting. What you filled in is on this device; nothing is lost.',
    serverTitle: 'The service has a problem just now',
    server: 'It is not your doing, and what you filled in is not lost. Please try again in a moment.',
    refusedTitle: 'Some entries need correcting',
    refused: 'Nothing was computed. Please correct as follows:',
    absentTitle: 'There is no such page',
    absent:
      'The address may be mistyped, or this entry has a new name. Search from the home page, or see all measures.',
    page: 'This page did not open',
    pageWords:
      'A part of the page could not be loaded; the site may just have been updated. Reload it: what you filled in stays.',
    again: 'Try again',
    reload: 'Reload',
    home: 'To the home page',
  },
  home: {
    title: 'What Shenzhen’s policies can give you',
    lead: 'Tell us about yourself: first the amount, then the reason and where it is written.',
    search: 'Search measures, policies, services and case numbers',
    searchHint: 'such as rent, listing award, headquarters',
    caseNumber: (number) => `Look up case ${number}`,
    service: 'can be applied for',
    searching: 'Searching…',
    found: (measures, policies, services) =>
      `${many(measures, 'measure')}, ${many(policies, 'document')} and ${many(services, 'service')} found`,
    nothing: (words) => `Nothing was found for “${words}”. Try a shorter word, or see all measures.`,
    allFound: 'See all results',
    doors: 'What would you like to do',
    door: {
      ask: 'What can I get',
      askWords: 'One question at a time, the result always in sight',
      apply: 'Apply',
      follow: 'Follow a case',
      plans: 'Are the plans on course',
      plansWords: 'Targets and tasks of every document: who acts, and where it stands',
      applyWords: 'Choose, fill in, hand in; saved as you go',
      followWords: 'Progress, corrections, letters and payments',
    },
    resume: (count) => `Go on (${many(count, 'answer')} so far)`,
    inForce: 'In force now',
    ending: 'Ending within a year',
    endingNone: 'No policy ends within a year.',
    fresh: 'Recently started',
    from: (date) => `from ${date}`,
    measures: (count) => (count === 0 ? 'no measure to apply for' : many(count, 'measure')),
    allPolicies: 'All policies',
  },
}
