// Which screens of the plans are looked at; screens.ts draws them.
export const planScreens = [
  { name: 'plans', path: '/plans' },
  { name: 'plans-made-up', path: '/plans?figures=made-up&on=2025-06-30' },
  { name: 'plans-target', path: '/plans/targets/s2e2022/conversions?figures=made-up&on=2025-06-30' },
  { name: 'plans-rivals', path: '/plans/targets/s2e2022/enterprise-ratio?figures=made-up&on=2025-06-30' },
  { name: 'plans-target-none', path: '/plans/targets/build2022/builders-research' },
  { name: 'plans-tasks', path: '/plans/tasks' },
  { name: 'plans-office-tasks', path: '/plans/tasks?office=commerce' },
  { name: 'plans-office', path: '/plans/offices/science-technology?figures=made-up&on=2025-06-30' },
  { name: 'plans-districts', path: '/plans/districts?figures=made-up&on=2025-06-30' },
  { name: 'plans-calendar', path: '/plans/calendar?on=2025-06-30' },
  { name: 'policy-plan', path: '/policies/s2e2022' },
  { name: 'policy-relations', path: '/policies/hr2023' },
] as const
