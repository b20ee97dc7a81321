import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy } from 'react'
import { BrowserRouter, Outlet, Route, Routes } from 'react-router'
import { Look } from './look/provider.tsx'
import { HomePage } from './pages/home/home-page.tsx'
import { AbsentPage } from './shell/failed.tsx'
import { Shell } from './shell/shell.tsx'
import { mayRetry } from './wire/queries.ts'
import { LanguageProvider } from './words/language.tsx'

const AskPage = lazy(() => import('./pages/ask/ask-page.tsx'))
const ResultPage = lazy(() => import('./pages/result/result-page.tsx'))
const PlanPage = lazy(() => import('./pages/advice/plan-page.tsx'))
const ReachPage = lazy(() => import('./pages/advice/reach-page.tsx'))
const MeasuresPage = lazy(() => import('./pages/measures/measures-page.tsx'))
const MeasurePage = lazy(() => import('./pages/measure/measure-page.tsx'))
const PoliciesPage = lazy(() => import('./pages/policies/policies-page.tsx'))
const PolicyPage = lazy(() => import('./pages/policy/policy-page.tsx'))
const BoardPage = lazy(() => import('./pages/plans/board-page.tsx'))
const TargetPage = lazy(() => import('./pages/plans/target-page.tsx'))
const TasksPage = lazy(() => import('./pages/plans/tasks-page.tsx'))
const TaskPage = lazy(() => import('./pages/plans/task-page.tsx'))
const OfficePage = lazy(() => import('./pages/plans/office-page.tsx'))
const DistrictsPage = lazy(() => import('./pages/plans/districts-page.tsx'))
const ServicesPage = lazy(() => import('./pages/services/services-page.tsx'))
const ServicePage = lazy(() => import('./pages/service/service-page.tsx'))
const ApplyPage = lazy(() => import('./pages/apply/apply-page.tsx'))
const CasesPage = lazy(() => import('./pages/cases/cases-page.tsx'))
const CasePage = lazy(() => import('./pages/case/case-page.tsx'))
const MyPage = lazy(() => import('./pages/my/my-page.tsx'))
const SharedPage = lazy(() => import('./pages/shared/shared-page.tsx'))
const AccountPage = lazy(() => import('./pages/account/account-page.tsx'))
const AccountsPage = lazy(() => import('./pages/account/accounts-page.tsx'))
const SignInPage = lazy(() => import('./pages/sign-in/sign-in-page.tsx'))
const CalendarPage = lazy(() => import('./pages/plans/calendar-page.tsx'))
const AnalystPage = lazy(() => import('./pages/analyst/analyst-page.tsx'))
const DeskPage = lazy(() => import('./pages/drafting/desk-page.tsx'))
const ReformPage = lazy(() => import('./pages/reform/reform-page.tsx'))
const BudgetPage = lazy(() => import('./pages/reform/budget-page.tsx'))
const ComparePage = lazy(() => import('./pages/reform/compare-page.tsx'))
const QueuePage = lazy(() => import('./pages/desk/queue-page.tsx'))
const DeskCasePage = lazy(() => import('./pages/desk/case-page.tsx'))
const ToDoPage = lazy(() => import('./pages/desk/to-do-page.tsx'))
const PeoplePage = lazy(() => import('./pages/desk/people-page.tsx'))
const ComplaintsPage = lazy(() => import('./pages/desk/complaints-page.tsx'))
const NoticesPage = lazy(() => import('./pages/notices/notices-page.tsx'))
const OversightPage = lazy(() => import('./pages/oversight/oversight-page.tsx'))
const AuditPage = lazy(() => import('./pages/oversight/audit-page.tsx'))
const ChecksPage = lazy(() => import('./pages/oversight/checks-page.tsx'))
const ReviewPage = lazy(() => import('./pages/review/review-page.tsx'))
const DocumentReviewPage = lazy(() => import('./pages/review/document-review-page.tsx'))

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

/** The portal: every page in Chinese at the root and in English under `/en`. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <LanguageProvider>
          <Look>
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
          </Look>
        </LanguageProvider>
      </BrowserRouter>
    </QueryClientProvider>
  )
}
