import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { Outlet, Route, Routes } from 'react-router'
import { analystWords } from './pages/analyst/words.ts'
import { HomePage } from './pages/home/home-page.tsx'
import { webhookWords } from './pages/webhooks/words.ts'
import { AbsentPage } from './shell/failed.tsx'
import { latePage } from './shell/late-page.tsx'
import { Shell } from './shell/shell.tsx'
import { mayRetry } from './wire/queries.ts'
import { LanguageProvider } from './words/language.tsx'
import { ownWords } from './words/own.ts'
import { workWords } from './words/work.ts'

const AskPage = latePage(() => import('./pages/ask/ask-page.tsx'))
const ResultPage = latePage(() => import('./pages/result/result-page.tsx'))
const PlanPage = latePage(() => import('./pages/advice/plan-page.tsx'))
const ReachPage = latePage(() => import('./pages/advice/reach-page.tsx'))
const MeasuresPage = latePage(() => import('./pages/measures/measures-page.tsx'))
const MeasurePage = latePage(() => import('./pages/measure/measure-page.tsx'))
const PoliciesPage = latePage(() => import('./pages/policies/policies-page.tsx'))
const PolicyPage = latePage(() => import('./pages/policy/policy-page.tsx'))
const BoardPage = latePage(() => import('./pages/plans/board-page.tsx'))
const TargetPage = latePage(() => import('./pages/plans/target-page.tsx'))
const TasksPage = latePage(() => import('./pages/plans/tasks-page.tsx'))
const TaskPage = latePage(() => import('./pages/plans/task-page.tsx'))
const OfficePage = latePage(() => import('./pages/plans/office-page.tsx'))
const DistrictsPage = latePage(() => import('./pages/plans/districts-page.tsx'))
const ServicesPage = latePage(() => import('./pages/services/services-page.tsx'), ownWords)
const ServicePage = latePage(() => import('./pages/service/service-page.tsx'), ownWords)
const ApplyPage = latePage(() => import('./pages/apply/apply-page.tsx'), ownWords)
const CasesPage = latePage(() => import('./pages/cases/cases-page.tsx'), ownWords)
const CasePage = latePage(() => import('./pages/case/case-page.tsx'), ownWords)
const MyPage = latePage(() => import('./pages/my/my-page.tsx'), ownWords)
const SharedPage = latePage(() => import('./pages/shared/shared-page.tsx'), ownWords)
const AccountPage = latePage(() => import('./pages/account/account-page.tsx'))
const AccountsPage = latePage(() => import('./pages/account/accounts-page.tsx'))
const WebhooksPage = latePage(() => import('./pages/webhooks/webhooks-page.tsx'), webhookWords)
const SignInPage = latePage(() => import('./pages/sign-in/sign-in-page.tsx'))
const CalendarPage = latePage(() => import('./pages/plans/calendar-page.tsx'))
const AnalystPage = latePage(() => import('./pages/analyst/analyst-page.tsx'), analystWords)
const DeskPage = latePage(() => import('./pages/drafting/desk-page.tsx'), analystWords)
const ReformPage = latePage(() => import('./pages/reform/reform-page.tsx'), analystWords)
const BudgetPage = latePage(() => import('./pages/reform/budget-page.tsx'), analystWords)
const ComparePage = latePage(() => import('./pages/reform/compare-page.tsx'), analystWords)
const QueuePage = latePage(() => import('./pages/desk/queue-page.tsx'), workWords)
const DeskCasePage = latePage(() => import('./pages/desk/case-page.tsx'), workWords)
const ToDoPage = latePage(() => import('./pages/desk/to-do-page.tsx'), workWords)
const PeoplePage = latePage(() => import('./pages/desk/people-page.tsx'), workWords)
const ComplaintsPage = latePage(() => import('./pages/desk/complaints-page.tsx'), workWords)
const NoticesPage = latePage(() => import('./pages/notices/notices-page.tsx'), workWords)
const OversightPage = latePage(() => import('./pages/oversight/oversight-page.tsx'), workWords)
const AuditPage = latePage(() => import('./pages/oversight/audit-page.tsx'), workWords)
const ChecksPage = latePage(() => import('./pages/oversight/checks-page.tsx'), workWords)
const ReviewPage = latePage(() => import('./pages/review/review-page.tsx'), analystWords)
const DocumentReviewPage = latePage(() => import('./pages/review/document-review-page.tsx'), analystWords)

const client = new QueryClient({
  defaultOptions: {
    // Asking is tried even where the browser believes to be offline: the service may be on this very machine.
    queries: { retry: mayRetry, refetchOnWindowFocus: false, networkMode: 'always' },
  },
})

const pages = (
  <>
    <Route index element={<HomePage />} />
    <Route path="ask" element={<AskPage />} />
    <Route path="result" element={<ResultPage />} />
    <Route path="result/plan" element={<PlanPage />} />
    <Route path="result/reach" element={<ReachPage />} />
    <Route path="measures" element={<MeasuresPage />} />
    <Route path="measures/:document/:name" element={<MeasurePage />} />
    <Route path="policies" element={<PoliciesPage />} />
    <Route path="policies/:id" element={<PolicyPage />} />
    <Route path="services" element={<ServicesPage />} />
    <Route path="services/:document/:name" element={<ServicePage />} />
    <Route path="apply/:id" element={<ApplyPage />} />
    <Route path="cases" element={<CasesPage />} />
    <Route path="cases/:id" element={<CasePage />} />
    <Route path="my" element={<MyPage />} />
    <Route path="shared/:code" element={<SharedPage />} />
    <Route path="account" element={<AccountPage />} />
    <Route path="accounts" element={<AccountsPage />} />
    <Route path="webhooks" element={<WebhooksPage />} />
    <Route path="sign-in" element={<SignInPage />} />
    <Route path="plans" element={<BoardPage />} />
    <Route path="plans/targets/:document/:name" element={<TargetPage />} />
    <Route path="plans/tasks" element={<TasksPage />} />
    <Route path="plans/tasks/:document/:name" element={<TaskPage />} />
    <Route path="plans/offices/:id" element={<OfficePage />} />
    <Route path="plans/districts" element={<DistrictsPage />} />
    <Route path="plans/calendar" element={<CalendarPage />} />
    <Route path="analyst" element={<AnalystPage />} />
    <Route path="analyst/drafts/:id" element={<DeskPage />} />
    <Route path="analyst/reform" element={<ReformPage />} />
    <Route path="analyst/budget" element={<BudgetPage />} />
    <Route path="analyst/compare" element={<ComparePage />} />
    <Route path="analyst/review" element={<ReviewPage />} />
    <Route path="analyst/review/:id" element={<DocumentReviewPage />} />
    <Route path="work" element={<QueuePage />} />
    <Route path="work/cases/:id" element={<DeskCasePage />} />
    <Route path="work/to-do" element={<ToDoPage />} />
    <Route path="work/people" element={<PeoplePage />} />
    <Route path="work/complaints" element={<ComplaintsPage />} />
    <Route path="notices" element={<NoticesPage />} />
    <Route path="oversight" element={<OversightPage />} />
    <Route path="oversight/complaints" element={<ComplaintsPage />} />
    <Route path="oversight/audit" element={<AuditPage />} />
    <Route path="oversight/checks" element={<ChecksPage />} />
    <Route path="*" element={<AbsentPage />} />
  </>
)

/** The portal, in a router: every page in Chinese at the root and in English under `/en`. */
export const App = () => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Routes>
          <Route element={<Shell />}>
            <Route path="/" element={<Outlet />}>
              {pages}
            </Route>
            <Route path="/en" element={<Outlet />}>
              {pages}
            </Route>
          </Route>
        </Routes>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>
)
