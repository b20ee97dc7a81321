// Generated from the OpenAPI document: npm run generate -w @pengce/client. Do not edit.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description For whoever starts and restarts it; the store is not asked.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it can do its work
         * @description Check by check: store, calendar, disk, whether it is about to end. Answered with 503 where one fails; a warning is only told.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the service well
         * @description For monitoring.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Administrators only: role, office, whether disabled, second factor, sessions.
         */
        get: operations["accounts"];
        put?: never;
        /**
         * Make an account
         * @description Administrators only: it is for whoever first signs in with this verified address.
         */
        post: operations["makeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or disable an account
         * @description Administrators only; its sessions end. Never one’s own, never the last administrator’s.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/v1/accounts/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an account
         * @description Its owner and administrators: sign-ins, changes, standings; only ever added to.
         */
        get: operations["accountEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a second factor away
         * @description Administrators only, where authenticator and recovery codes are lost; the next sign-in sets one up.
         */
        delete: operations["takeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions of an account
         * @description Administrators only.
         */
        delete: operations["endAccountSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advise an applicant
         * @description The best lawful combination with its proof (what it displaces, by how much, under which provision), the plan over the years, the next question, what is within reach, and facts that contradict each other. `objective` says what is best, `years` how many to plan (at most 5). Where a search cannot prove its choice, the bound is given and “not proved” is said.
         */
        post: operations["advice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calendar
         * @description Targets, milestones, tasks, steps and reports that fall due in a time.
         */
        get: operations["agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar as a file
         * @description The same as iCalendar (text/calendar) with reminders; a calendar program can subscribe to it.
         */
        get: operations["calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applicant-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * JSON Schema of an applicant
         * @description The format of an applicant, with every fact.
         */
        get: operations["schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess an applicant
         * @description For all measures, or those named: verdict, amount, reasons as a tree, readings, missing facts, rule version and dates used; with totals and the questions most worth asking.
         */
        post: operations["assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess many
         * @description One applicant on each line, answered line by line in the same order; a line that is wrong concerns itself alone. The last line counts them; without it the answer was cut short.
         */
        post: operations["bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The books
         * @description What is owed, to be recovered and paid in a year, as JSON, CSV or XLSX; not exported where it differs from the log.
         */
        get: operations["books"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description The cases you may see, first last day first: working days left; red is past, amber within three working days, green later. Use `next` as `after` for the next page.
         */
        get: operations["cases"];
        put?: never;
        /**
         * Open a case
         * @description Begins a case under the procedure as it stands now; the case keeps this version.
         */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case
         * @description Where it stands, what you may answer now and with which facts, materials, conditions with their facts, duties, letters, money, working days used.
         */
        get: operations["case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter an answer
         * @description `seen` is how many events the log held when you looked; what changed since is answered with 409 and `changes`, and nothing is entered.
         */
        post: operations["answerCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object
         * @description To what went against you or was decided automatically, with the ground, once each; a person checks it, or a supervisor dispatches it.
         */
        post: operations["contestCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working sheet of a case
         * @description The whole case, who holds it, what was found, the trees of the measures it may grant, what each answer would say and bring, objections and complaints.
         */
        get: operations["deskCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide one condition
         * @description Confirm or refuse a fact, paper or item; refusing needs a ground. Whoever comes second is told with 409.
         */
        post: operations["findInCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change who holds a case
         * @description Take, give back or hand over; with a ground, except for taking what nobody holds. Whoever comes second is told with 409.
         */
        post: operations["handCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/letters/{version}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter
         * @description As a page to print or a Word document, in the layout of official documents.
         */
        get: operations["letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log of a case
         * @description Every event, and whether the chain holds and leads where the case stands.
         */
        get: operations["log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a paper
         * @description One file as raw bytes, at most 20 MiB; what it is is judged by its content.
         */
        post: operations["addPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a paper
         * @description The file as it was handed in, checked against its digest.
         */
        get: operations["paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/papers/{paper}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a paper back
         * @description Only whoever handed it in may.
         */
        post: operations["withdrawPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an answer
         * @description Carried out and taken back: the letter, where the case would go, by when. Nothing is written and no number taken.
         */
        post: operations["previewAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate
         * @description Once, after the end, 1 to 5.
         */
        post: operations["rateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What changed
         * @description Between two dates or two sets of facts: gained, lost, more, less, and why.
         */
        post: operations["changes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complaints
         * @description Supervisors see all, an office those that were sent to it.
         */
        get: operations["complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaint}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a complaint
         * @description Once, by the office it was sent to, which closes it.
         */
        post: operations["answerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaint}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispatch a complaint
         * @description To the office that must answer; until it has, to another.
         */
        post: operations["dispatchComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Account of the register
         * @description By document and kind: what is encoded, every row that is not with the reason, and whether anything is left over.
         */
        get: operations["coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The desk
         * @description The cases of your office by last day, who holds which, how much each has, deputies and colleagues; supervisors see all.
         */
        get: operations["desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a deputy
         * @description A colleague stands in during an absence, first and last day included; it ends by itself.
         */
        post: operations["makeDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/deputies/{deputy}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it early
         * @description By the absent, the deputy or a supervisor.
         */
        post: operations["endDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/to-do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To pay, to check again, to take back
         * @description Cases in such steps, with what is open in fen.
         */
        get: operations["deskToDo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List districts
         * @description Tasks of each district, where targets stand that count it by itself, and its latest figures.
         */
        get: operations["districts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List drafts
         * @description Applications that were not handed in yet.
         */
        get: operations["drafts"];
        put?: never;
        /**
         * Begin an application
         * @description Kept as a draft; nothing has to be complete.
         */
        post: operations["beginDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft
         * @description `problems` lists what cannot be taken as it is.
         */
        get: operations["draft"];
        /**
         * Save a draft
         * @description As a whole; `seen` is the version you saw. What is wrong is saved too, and named in `problems`.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Delete a draft
         * @description With its papers.
         */
        delete: operations["dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a paper to a draft
         * @description One file as raw bytes, at most 20 MiB; what it is is judged by its content.
         */
        post: operations["layPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a paper of a draft
         * @description The file as it was added.
         */
        get: operations["draftPaper"];
        put?: never;
        post?: never;
        /**
         * Remove a paper
         * @description From the draft.
         */
        delete: operations["takeBackPaper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand an application in
         * @description Case, papers and the first step at once; whatever is refused, the draft stays as it was.
         */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Example applicants
         * @description Made-up applicants, ready to be assessed.
         */
        get: operations["examples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List facts
         * @description Everything the rules ask for: type, unit, period, source, and which measures ask.
         */
        get: operations["facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/{document}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fact
         * @description Its type, unit, period, source and question.
         */
        get: operations["fact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List indicators
         * @description What documents measure in common, and whether different targets for one of them agree.
         */
        get: operations["indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List drafts
         * @description For analysts, supervisors and administrators.
         */
        get: operations["lawDrafts"];
        put?: never;
        /**
         * Write a draft
         * @description Keeps a change with its title; it must fit the rules as they are.
         */
        post: operations["writeLawDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft
         * @description What it says, what was done, what you may do now, and which of its rules changed meanwhile.
         */
        get: operations["lawDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law-drafts/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a draft
         * @description Only while it is drafted; `seen` is the version you looked at.
         */
        post: operations["changeLawDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law-drafts/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a draft
         * @description Propose, approve (another person than its authors), reject, take back, put in force from a day, withdraw from a day.
         */
        post: operations["stepLawDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes in force
         * @description What is laid over the published rules: from when, approved by whom, and whether it applies today.
         */
        get: operations["lawVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measures
         * @description Narrowed by words, document, subject and day.
         */
        get: operations["measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures/{document}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure
         * @description Conditions, how the amount comes about, worked examples, the facts it asks for, what it goes with.
         */
        get: operations["measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is new
         * @description What saved files come to under the rules of today against the last time, measures that began, last days that are near.
         */
        get: operations["myAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/alerts/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seen
         * @description What comes later is compared with today.
         */
        post: operations["alertsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved files
         * @description What was saved of each party you act for.
         */
        get: operations["myFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/applicants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One saved file
         * @description Send its version back as `seen` when you save.
         */
        get: operations["myFile"];
        /**
         * Save a file
         * @description `seen` is the version you saw, null for the first; one saved elsewhere since is answered with 409 and nothing is overwritten.
         */
        put: operations["saveMyFile"];
        post?: never;
        /**
         * Delete a saved file
         * @description Ends every link to it.
         */
        delete: operations["dropMyFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a case goes
         * @description What comes next with days, how last days were counted, decisions that may be objected to, complaints, rating, payments.
         */
        get: operations["myCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List complaints
         * @description With where each was sent and what was answered.
         */
        get: operations["myComplaints"];
        put?: never;
        /**
         * Complain
         * @description Of a case or something else; a supervisor dispatches it to the office responsible.
         */
        post: operations["complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything held about me
         * @description Files, links, drafts, cases, complaints, ratings, and who looked.
         */
        get: operations["myData"];
        put?: never;
        post?: never;
        /**
         * Delete what is held about me
         * @description What is kept for convenience goes; cases stay, and it is said why and until when.
         */
        delete: operations["eraseMyData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/next-question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next question
         * @description Of the facts not given yet, the one that narrows the open money most, why it is asked, and what it bears on; null when no answer could change a result.
         */
        post: operations["next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public notices
         * @description Cases on public notice now, for everybody; names of persons are masked.
         */
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{number}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a notice
         * @description While it runs, by anybody; seen by the offices of the case alone and purged with it.
         */
        post: operations["objectToNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter observed figures
         * @description A token is needed (Authorization: Bearer). What is right is entered; what is wrong is listed with its reasons under aside and kept. A correction needs correction: true, and the figure before it is kept.
         */
        post: operations["observe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offices
         * @description Who has tasks and targets, under which other names, and how many.
         */
        get: operations["offices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One office
         * @description What falls due within thirty days, what is past, its tasks and targets; by id or by name, earlier names too.
         */
        get: operations["office"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How things stand, in short
         * @description Totals, the first results and the most useful question: what a small conversation on another website needs; `document` looks at one document alone.
         */
        post: operations["outlook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oversight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Oversight
         * @description By office and procedure over a time: cases, last days, working days taken, corrections, returns, ratings, complaints.
         */
        get: operations["oversight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oversight/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done
         * @description Who did what and when; by office, person, case and day; `as=csv` exports it.
         */
        get: operations["audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oversight/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Earlier checks
         * @description The last twenty checks of the logs.
         */
        get: operations["chainChecks"];
        put?: never;
        /**
         * Check the logs
         * @description Follows every log from its beginning, compares checkpoints and books, and notes that it was done.
         */
        post: operations["checkChains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties/{id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agents of an applicant
         * @description Its own account or an administrator: who acts, from when, until when.
         */
        get: operations["agents"];
        put?: never;
        /**
         * Give an agent
         * @description By the applicant’s own account or an administrator, with a last day or none.
         */
        post: operations["giveAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties/{id}/agents/{agent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an agent
         * @description From now on.
         */
        delete: operations["endAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description Targets and tasks of each document, and how many targets stand in each state.
         */
        get: operations["plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan
         * @description All its targets with where they stand, and its tasks with offices and record.
         */
        get: operations["plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description Title, number, issuer, life and how many measures.
         */
        get: operations["policies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document
         * @description Its measures, its other rules, the relations between measures, and what is not encoded and why.
         */
        get: operations["policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/populations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Populations
         * @description What reforms are tried on: whether made up, and how large.
         */
        get: operations["populations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List procedures
         * @description The procedures that are encoded, by document.
         */
        get: operations["procedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{document}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One procedure
         * @description Who acts in each step, within what, where it leads, on what ground; `as` gives Mermaid or BPMN 2.0.
         */
        get: operations["procedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings taken
         * @description How ambiguous texts were read, by document.
         */
        get: operations["readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reforms/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cost a change
         * @description Cost before and after, who gains and who loses, how a budget is shared. Until it is there the answer is 202 with progress; send the same again until it is 200.
         */
        post: operations["comparison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reforms/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Example reforms
         * @description Changes that can be tried as they are.
         */
        get: operations["exampleReforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reforms/figures/{document}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be set
         * @description The figures, days and conditions of a measure, and the rule in words.
         */
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reforms/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change
         * @description Old words beside new ones, which worked examples still hold, and what no longer fits around it.
         */
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description Procedures one can apply for: what each gives and who settles it; by document, applicant, measure or words.
         */
        get: operations["services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{document}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service
         * @description What it gives, who settles it, how long it takes (as if handed in today, every term used to its last day), papers and facts asked for, steps and a chart.
         */
        get: operations["service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Whether somebody is, their role, office, applicants, second factor and when it ends. Whatever changes something by the session’s cookie sends its csrf in the header X-Pengce-CSRF.
         */
        get: operations["session"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends this session at once.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Back from the identity provider
         * @description Where the provider sends the browser; not to be called otherwise.
         */
        get: operations["providerCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as a demonstration’s role
         * @description In a demonstration only; `as` is an id of ways.demo.
         */
        post: operations["demoSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My sessions
         * @description Those that hold: device, since when, last used, until when.
         */
        get: operations["sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session
         * @description Such as that of a lost device.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in by the identity provider
         * @description Leads to the OpenID provider (authorization code, PKCE), and back to `return`.
         */
        get: operations["providerSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the applicant
         * @description Of several applicants, the one that is worked for now.
         */
        post: operations["chooseParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the second factor
         * @description Six digits or an unused recovery code; the session then goes on with another token.
         */
        post: operations["secondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up a second factor
         * @description Gives a secret, a QR code and recovery codes, this once; it counts from the first right code.
         */
        post: operations["enrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links
         * @description How often each was opened, and whether it still works.
         */
        get: operations["links"];
        put?: never;
        /**
         * Share with an adviser
         * @description The code of a read-only link for up to 90 days; it is told this once, the store keeps only its digest.
         */
        post: operations["makeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a shared file
         * @description By the code of its link, without signing in; each look is counted.
         */
        get: operations["sharedFile"];
        put?: never;
        post?: never;
        /**
         * End a link
         * @description At once.
         */
        delete: operations["endLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List targets
         * @description Narrowed by document, office, state, indicator and day; “behind” is said only where the text or a stated assumption draws a path.
         */
        get: operations["targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{document}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One target
         * @description What it asks, its sources and readings, its standing by member and period, all figures with those corrected, the lines of a chart, and the other targets for the same indicator.
         */
        get: operations["target"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Narrowed by document, office and last day; no record is not “not done”.
         */
        get: operations["tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{document}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task
         * @description What is to be done, who leads and answers for it, steps, reports, targets served, record.
         */
        get: operations["task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline
         * @description Which documents and measures apply on a day, when they begin and end, how documents follow on each other.
         */
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Who is told of what since when, and how much has not arrived; for administrators.
         */
        get: operations["webhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description Messages are signed as Standard Webhooks has it (HMAC-SHA256); the secret is shown this once. They hold ids, states and links only.
         */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a webhook
         * @description What waits for it is sent no more.
         */
        post: operations["endWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has not arrived
         * @description Messages that wait for another try and those that were given up, oldest first, at most 200.
         */
        get: operations["undelivered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/messages/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again
         * @description Messages that were given up, one or all, once more.
         */
        post: operations["resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the secret
         * @description The old and the new one both sign for a day.
         */
        post: operations["renewWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to try
         * @description To this webhook alone.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountChange: {
            disabled?: boolean;
            district?: string | null;
            name?: string;
            office?: string | null;
            /** @enum {string} */
            role?: "applicant" | "agent" | "official" | "supervisor" | "analyst" | "administrator";
        };
        AccountEvents: {
            events: {
                at: string;
                by: string;
                details: {
                    [key: string]: string | null;
                };
                what: string;
            }[];
        };
        Accounts: {
            accounts: {
                disabled: boolean;
                district: string | null;
                /** @description Until its first sign-in, the address it waits for. */
                email: string | null;
                id: string;
                name: string;
                office: string | null;
                officeTitle: string | null;
                own: boolean;
                /** @enum {string} */
                role: "applicant" | "agent" | "official" | "supervisor" | "analyst" | "administrator";
                roleTitle: string;
                /** @enum {string} */
                secondFactor: "not-needed" | "missing" | "set-up";
                sessions: number;
            }[];
        };
        Advice: {
            applicant: {
                id: string;
                items: {
                    id: string;
                    name: string;
                    subject: components["schemas"]["Subject"];
                }[];
                name: string;
                subject: components["schemas"]["Subject"];
            };
            combination: components["schemas"]["Combination"];
            contradictions: components["schemas"]["Contradiction"][];
            dates: components["schemas"]["Dates"];
            next: components["schemas"]["NextQuestion"];
            plan: components["schemas"]["PlanOverYears"];
            possible: components["schemas"]["Combination"] & unknown;
            totals: components["schemas"]["Totals"];
            /** @description What is surely granted then first, then most money. */
            withinReach: components["schemas"]["Reach"][];
        };
        AdviceRequest: components["schemas"]["Applicant"] & {
            lang?: components["schemas"]["Language"];
            /**
             * @description What the combination is best by; the money that is certain when left out.
             * @enum {string}
             */
            objective?: "certain" | "possible" | "soonest" | "fewest-obligations";
            /** @description How many years to plan; three when left out. */
            years?: number;
        };
        /** @description Something that falls due on a day. */
        AgendaItem: {
            day: components["schemas"]["CivilDate"];
            id: string;
            /** @enum {string} */
            kind: "target" | "milestone" | "task" | "step" | "report";
            kindText: string;
            offices: {
                id: string;
                title: string;
            }[];
            plan: string;
            /** @enum {string} */
            recorded: "done" | "not-done" | "no-record";
            recordedText: string;
            title: string;
            to: {
                id: string;
                title: string;
            }[];
        };
        Agents: {
            agents: {
                account: string;
                from: string;
                id: string;
                name: string;
                /** @enum {string} */
                standing: "self" | "agent";
                until: string | null;
            }[];
        };
        /** @description What is to come when all is granted and every term is used to its last day; days are counted as the law counts them. */
        Ahead: {
            provisional: boolean;
            steps: {
                by: components["schemas"]["Link"] & (Record<string, never> | null);
                doneBy: components["schemas"]["CivilDate"] & (string | null);
                kind: string;
                name: string;
                provisional: boolean;
                theirs: boolean;
                title: string;
                within: string[];
            }[];
            until: components["schemas"]["CivilDate"] & (string | null);
            untimed: number;
        };
        Alerts: {
            due: components["schemas"]["QueuedCase"][];
            files: {
                changes: ({
                    kind: string;
                    text: string;
                } & {
                    [key: string]: unknown;
                })[];
                name: string;
                opened: {
                    from: components["schemas"]["CivilDate"];
                    id: string;
                    title: string;
                }[];
                party: string;
                since: components["schemas"]["CivilDate"];
            }[];
            on: components["schemas"]["CivilDate"];
        };
        /** @description A range; a null upper end is no upper end. Known when both are the same. */
        Amount: components["schemas"]["Ends"] & ({
            /** @enum {string} */
            kind: "exact" | "at-most" | "decided-by-authority" | "in-kind";
            partsPerUnit: number;
            /** @enum {string} */
            per: "once" | "year" | "quarter" | "month" | "event" | "application";
            schedule: {
                atMost: components["schemas"]["Span"];
                instalments: string[];
                paidEvery: string | null;
                /** @enum {string} */
                per: "once" | "year" | "quarter" | "month" | "event" | "application";
            };
            text: string;
            /** @description `fen` for money, otherwise a unit. */
            unit: string;
        } | null);
        /** @description What would happen; nothing is written and no number taken. */
        AnswerPreview: {
            due: components["schemas"]["CivilDate"] & (string | null);
            kind: string | null;
            letter: {
                addressee: string;
                close: string | null;
                date: string;
                grounds: string;
                lines: string[];
                number: string;
                office: string;
                paragraphs: string[];
                title: string;
            } | null;
            outcome: string | null;
            step: string;
        };
        Applicant: {
            /** @enum {string} */
            applicant: "enterprise" | "sole-trader" | "organisation" | "person" | "household" | "authority";
            dates?: components["schemas"]["AskedDates"];
            events?: components["schemas"]["Item"][];
            /** @description By year: what is expected to hold from then on, and the yearly figures of that year. */
            expected?: {
                [key: string]: {
                    events?: components["schemas"]["Item"][];
                    /** @description By fact id; a yearly fact by year. Money in yuan or as text (“200万元”), a rate as text (“60%”), a choice by key or label, a date as YYYY-MM-DD; “not-known” and “does-not-apply” where that is so. */
                    facts?: {
                        [key: string]: boolean | number | string | null | {
                            [key: string]: boolean | number | string | null;
                        };
                    };
                    people?: components["schemas"]["Item"][];
                    projects?: components["schemas"]["Item"][];
                    sites?: components["schemas"]["Item"][];
                };
            };
            /** @description By fact id; a yearly fact by year. Money in yuan or as text (“200万元”), a rate as text (“60%”), a choice by key or label, a date as YYYY-MM-DD; “not-known” and “does-not-apply” where that is so. */
            facts: {
                [key: string]: boolean | number | string | null | {
                    [key: string]: boolean | number | string | null;
                };
            };
            /**
             * @description All support ever received is listed.
             * @enum {string}
             */
            history?: "complete";
            id?: string;
            name?: string;
            people?: components["schemas"]["Item"][];
            projects?: components["schemas"]["Item"][];
            sites?: components["schemas"]["Item"][];
        };
        ApplicationDraft: {
            assigned: {
                [key: string]: string;
            };
            caseId: string | null;
            changedAt: string;
            district: string | null;
            /** @description By fact id; a yearly fact by year. Values as people write them: “200万元”, “60%”, true, an option by key or label. */
            facts: {
                [key: string]: boolean | number | string | null | {
                    [key: string]: boolean | number | string | null;
                };
            };
            id: string;
            papers: {
                addedAt: string;
                id: string;
                material: string;
                mediaType: string;
                name: string;
                size: number;
            }[];
            party: string;
            problems: {
                at: string;
                code: string;
                text: string;
            }[];
            procedure: string;
            title: string;
            /** @description Send it back as `seen` when you save. */
            version: number;
        };
        AskedDates: {
            appliedOn?: components["schemas"]["CivilDate"];
            factsOn?: components["schemas"]["CivilDate"];
            rulesOn?: components["schemas"]["CivilDate"];
        };
        AssessmentRequest: components["schemas"]["Applicant"] & {
            lang?: components["schemas"]["Language"];
            /** @description Only these measures; all when left out. */
            measures?: string[];
        };
        Audit: {
            cut: boolean;
            lines: {
                actor: string;
                actorName: string;
                at: string;
                case: string | null;
                ground: string | null;
                office: string | null;
                officeTitle: string | null;
                role: string | null;
                /** @enum {string} */
                source: "event" | "look" | "hands" | "deputy" | "complaint" | "check" | "account";
                sourceText: string;
                what: string;
                whatText: string;
            }[];
        };
        /** @description The last line counts; without it the answer was cut short. */
        BulkLine: {
            dates: {
                [key: string]: unknown;
            };
            id: string | null;
            line: number;
            results: {
                due: {
                    high: number | null;
                    low: number;
                } | null;
                item: string | null;
                measure: string;
                /** @enum {string} */
                verdict: "yes" | "open";
                version: string;
            }[];
            totals: {
                certain: number;
                possible: number;
            } & {
                [key: string]: unknown;
            };
        } | {
            id: string | null;
            line: number;
            problems: ({
                at: string;
                code: string;
                text: string;
            } & {
                [key: string]: unknown;
            })[];
        } | {
            assessed: number;
            /** @enum {boolean} */
            complete: true;
            lines: number;
            refused: number;
        };
        Candidate: {
            document: string;
            documentTitle: string;
            high: number | null;
            inKind: boolean;
            item: {
                id: string;
                name: string;
            } | null;
            /** @description The measure, and the item where there is one. */
            key: string;
            low: number;
            measure: string;
            /** @description Title and item, with the document where titles repeat. */
            name: string;
            title: string;
        };
        Case: {
            answers: {
                about: string | null;
                from: components["schemas"]["CivilDate"] & (string | null);
                needs: {
                    id: string;
                    label: string;
                    question: string;
                }[];
                of: string | null;
                title: string;
                type: string;
            }[];
            at: string;
            conditions: {
                facts: {
                    id: string;
                    label: string;
                }[];
                item: string;
                /** @enum {string} */
                verdict: "yes" | "no" | "open";
            }[];
            duties: {
                by: string | null;
                citations: components["schemas"]["Citation"][];
                due: components["schemas"]["CivilDate"] & (string | null);
                id: string;
                item: string | null;
                kind: string;
                open: boolean;
                title: string;
            }[];
            facts: {
                held?: unknown;
                key: string;
                label: string;
                source: string;
            }[];
            /** @description The version of the procedure that the case runs under. */
            fingerprint: string;
            items: {
                by: string;
                id: string;
                stage: string | null;
                state: string;
                title: string;
            }[];
            letters: {
                kind: string;
                number: string;
                on: components["schemas"]["CivilDate"];
                title: string;
                version: number;
            }[];
            materials: {
                /** @enum {string} */
                asked: "yes" | "no" | "open";
                citations: components["schemas"]["Citation"][];
                id: string;
                papers: components["schemas"]["CasePaper"][];
                title: string;
            }[];
            money: {
                amount: number;
                /** @enum {string} */
                direction: "payable" | "recoverable";
                due: components["schemas"]["CivilDate"] & (string | null);
                id: string;
                line: string;
                measure: string | null;
                open: number;
                paid: number;
                payee: string;
                payer: string;
                year: number;
            }[];
            papers: components["schemas"]["CasePaper"][];
            queued: components["schemas"]["QueuedCase"];
            /** @description Working days used of the items that count towards the limit of the whole. */
            total: {
                count: number;
                limit: number | null;
                provisional: boolean;
            } | null;
            /** @description Send it back as `seen` with an answer. */
            version: number;
            waitsFor: string[];
        };
        CaseAnswer: {
            /** @description By fact id; a yearly fact by year. Values as people write them: “200万元”, “60%”, true, an option by key or label. */
            facts?: {
                [key: string]: boolean | number | string | null | {
                    [key: string]: boolean | number | string | null;
                };
            };
            /** @description Grounds and what is asked for, one line each; nothing personal, since the log is never purged. */
            note?: {
                lines?: (string | {
                    en: string;
                    zh: string;
                })[];
            };
            of?: string | null;
            on?: components["schemas"]["CivilDate"] & unknown;
            owes?: {
                /** @description Fen. */
                amount: number;
                cites: {
                    document: string;
                    hash: string;
                    locator: string;
                }[];
                /** @enum {string} */
                direction: "payable" | "recoverable";
                due: components["schemas"]["CivilDate"] & (string | null);
                /** @description The budget line. */
                line: string;
                measure: string | null;
                payee: string;
                payer: string;
                year: number;
            }[];
            pays?: {
                amount: number;
                /** @enum {string} */
                direction: "payable" | "recoverable";
            };
            /** @description How many events the log held when you looked. */
            seen: number;
            type: string;
        };
        CaseEvent: {
            about: string | null;
            actor: string;
            enteredAt: string;
            /** @description SM3 over the hash before and the event. */
            hash: string;
            note: {
                [key: string]: unknown;
            };
            of: string | null;
            office: string | null;
            on: components["schemas"]["CivilDate"];
            role: string;
            title: string;
            type: string;
            version: number;
        };
        CaseFinding: {
            ground?: string | null;
            /** @description How often it had changed when you looked; 0 for never. */
            seen: number;
            /** @description `fact:`, `item:` or `material:` with its id; a yearly fact as `id@year`. */
            subject: string;
            /** @description What was found, as people write it. */
            value?: boolean | number | string | null;
            /** @enum {string} */
            verdict: "confirmed" | "refused" | "open";
        };
        CaseHanding: {
            /** @enum {string} */
            does: "take" | "give-back" | "hand-over";
            ground?: string | null;
            /** @description For supervisors: whose holder changes. */
            office?: string | null;
            /** @description How often it had changed when you looked; 0 for never. */
            seen: number;
            to?: string | null;
        };
        CaseOpening: {
            applicant: string;
            /** @description Which office acts for a party that the procedure names by its part only. */
            assigned?: {
                [key: string]: string;
            };
            district?: string | null;
            /** @description By fact id; a yearly fact by year. Values as people write them: “200万元”, “60%”, true, an option by key or label. */
            facts?: {
                [key: string]: boolean | number | string | null | {
                    [key: string]: boolean | number | string | null;
                };
            };
            /** @description Grounds and what is asked for, one line each; nothing personal, since the log is never purged. */
            note?: {
                lines?: (string | {
                    en: string;
                    zh: string;
                })[];
            };
            on?: components["schemas"]["CivilDate"] & unknown;
            procedure: string;
        };
        CasePaper: {
            addedAt: string;
            addedBy: string;
            /** @description SHA-256. */
            digest: string;
            id: string;
            material: string;
            mediaType: string;
            name: string;
            size: number;
        };
        ChainChecked: {
            at: string;
            books: string[];
            brokenCheckpoint: {
                checkpoint: number;
                why: string;
            } | null;
            cases: number;
            checkpoints: number;
            events: number;
            faults: {
                fault: string;
                number: string;
                text: string;
                version: number;
            }[];
            holds: boolean;
        };
        ChainChecks: {
            checks: {
                at: string;
                by: string;
                cases: number;
                events: number;
                faults: number;
            }[];
        };
        Change: {
            after: components["schemas"]["Ends"] & (Record<string, never> | null);
            before: components["schemas"]["Ends"] & (Record<string, never> | null);
            citations: components["schemas"]["Citation"][];
            documentTitle: string | null;
            item: {
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            kind: "gained" | "lost" | "opened" | "closed" | "doubtful" | "more" | "less" | "narrowed" | "widened";
            measure: {
                document: string;
                id: string;
                title: string;
            };
            text: string;
            why: {
                kind: string;
                text: string;
            }[];
        };
        Changes: {
            /** @description What is gained first, then by money. */
            changes: components["schemas"]["Change"][];
            dates: {
                after: components["schemas"]["Dates"];
                before: components["schemas"]["Dates"];
            };
        };
        /** @description One of the two may be dates alone: the same applicant on other dates. */
        ChangesRequest: {
            after: components["schemas"]["Applicant"] | components["schemas"]["AskedDates"];
            before: components["schemas"]["Applicant"] | components["schemas"]["AskedDates"];
            lang?: components["schemas"]["Language"];
        };
        Citation: {
            document: string;
            hash: string;
            locator: string;
        };
        /** Format: date */
        CivilDate: string;
        Combination: {
            /** @description What is best where a relation is read another way. */
            alternatives: {
                bound: number;
                chosen: (components["schemas"]["Candidate"] & {
                    /** @description What counts after deductions and ceilings. */
                    net: number;
                })[];
                ground: components["schemas"]["Ground"];
                proved: boolean;
                says: string;
                text: string;
                worth: number;
            }[];
            /** @description No lawful choice is worth more. */
            bound: number;
            chosen: (components["schemas"]["Candidate"] & {
                /** @description What counts after deductions and ceilings. */
                net: number;
            })[];
            cuts: {
                ceiling: number;
                cut: number;
                ground: components["schemas"]["Ground"];
                of: string[];
                text: string;
            }[];
            displaced: (components["schemas"]["Candidate"] & {
                by: {
                    ground: components["schemas"]["Ground"];
                    key: string;
                    name: string;
                }[];
                comparable: boolean;
                /** @description How much less the best choice with it is worth. */
                difference: number | null;
                grounds: components["schemas"]["Ground"][];
                /** @description With what is chosen instead, and the provision. */
                line: string;
                proved: boolean;
                text: string;
            })[];
            duties: {
                citations: components["schemas"]["Citation"][];
                id: string;
                says: string;
                title: string;
            }[];
            /** @description The same in sentences. */
            lines: string[];
            notApplied: components["schemas"]["NotApplied"][];
            /** @enum {string} */
            objective: "certain" | "possible" | "soonest" | "fewest-obligations";
            proof: string;
            /** @description False where the search ended first; the bound holds all the same. */
            proved: boolean;
            withinYears: [
                number,
                number,
                number
            ] | null;
            withoutCeiling: string[];
            worth: number;
            /** @description Facts still missing on which it hangs which of rival measures is chosen. */
            wouldChange: (components["schemas"]["Missing"] & {
                measures: string[];
            })[];
        };
        /** @description A change over the law in force on the day, or two versions: of a day, of a draft, or as published. */
        ComparisonRequest: {
            asOf?: components["schemas"]["CivilDate"];
            change: components["schemas"]["LawChange"];
        } | {
            after: {
                day: components["schemas"]["CivilDate"];
            } | {
                draft: string;
            } | {
                /** @enum {boolean} */
                published: true;
            };
            asOf?: components["schemas"]["CivilDate"];
            before: {
                day: components["schemas"]["CivilDate"];
            } | {
                draft: string;
            } | {
                /** @enum {boolean} */
                published: true;
            };
        };
        Complaint: {
            about: number | null;
            answer: string | null;
            answeredAt: string | null;
            askedAt: string;
            case: string | null;
            dispatchedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "contest" | "complaint";
            office: string | null;
            /** @enum {string} */
            state: "received" | "dispatched" | "answered";
            text: string | null;
        };
        ComplaintAnswer: {
            text: string;
        };
        ComplaintDispatch: {
            office: string;
        };
        ComplaintToMake: {
            /** @default null */
            case: string | null;
            party: string;
            text: string;
        };
        /** @description Facts that cannot be so together, or hardly ever are; nothing is dropped. */
        Contradiction: {
            at: string;
            code: string;
            facts: {
                at: string;
                fact: string;
                text: string;
                year: number | null;
            }[];
            item: {
                id: string;
                name: string;
            } | null;
            text: string;
            /** @enum {string} */
            weight: "against-meaning" | "unlikely";
        };
        /** @description Every row of the register: encoded, not encoded with the reason, or neither. */
        Coverage: {
            documents: {
                document: string;
                encoded: number;
                kinds: {
                    [key: string]: {
                        encoded: number;
                        notEncoded: number;
                        rows: number;
                        unaccounted: number;
                    };
                };
                notEncoded: number;
                notEncodedRows: {
                    code: string;
                    detail: string | null;
                    kind: string;
                    reason: string;
                    row: string;
                    title: string;
                }[];
                reasons: {
                    [key: string]: number;
                };
                rows: number;
                title: string | null;
                unaccounted: number;
                unaccountedRows: {
                    kind: string;
                    row: string;
                    title: string;
                }[];
                unknownRows: string[];
            }[];
            total: {
                encoded: number;
                notEncoded: number;
                rows: number;
                unaccounted: number;
            };
        };
        /** @description When the facts are true, when the application is made, and the day whose rules govern. */
        Dates: {
            appliedOn: components["schemas"]["CivilDate"];
            factsOn: components["schemas"]["CivilDate"];
            rulesOn: components["schemas"]["CivilDate"];
        };
        DemoSignIn: {
            as: string;
        };
        DeputyRequest: {
            /** @description For supervisors; an official is absent themselves. */
            absent?: string;
            deputy: string;
            from: components["schemas"]["CivilDate"];
            ground: string;
            /** @description For supervisors. */
            office?: string;
            until: components["schemas"]["CivilDate"];
        };
        /** @description An office: what falls due within thirty days, what is past, its tasks and targets. */
        Desk: {
            figures: components["schemas"]["Figures"];
            office: {
                id: string;
                title: string;
            };
            on: components["schemas"]["CivilDate"];
            overdue: components["schemas"]["AgendaItem"][];
            soon: components["schemas"]["AgendaItem"][];
            targets: components["schemas"]["TargetSummary"][];
            tasks: components["schemas"]["TaskSummary"][];
            unrecorded: components["schemas"]["AgendaItem"][];
        };
        DeskCase: {
            applicantName: string;
            case: components["schemas"]["Case"];
            clerks: {
                id: string;
                name: string;
            }[];
            clocks: {
                about: string;
                /** @description One line for each day that counted or did not. */
                counted: string[];
                due: components["schemas"]["CivilDate"] & (string | null);
                of: string | null;
                provisional: boolean;
                title: string;
            }[];
            comes: {
                ends: boolean;
                title: string;
                to: string;
                type: string;
            }[];
            complaints: {
                answer: string | null;
                id: string;
                kind: string;
                state: string;
                text: string | null;
            }[];
            events: components["schemas"]["CaseEvent"][];
            facts: {
                /** @description What was given, in words. */
                given: string | null;
                id: string;
                key: string;
                label: string;
                /** @description A verdict or an answer still hangs on it. */
                needed: boolean;
                options: {
                    key: string;
                    label: string;
                }[];
                question: string;
                source: string | null;
                state: string;
                /** @enum {string} */
                type: "yes-no" | "figure" | "choice" | "date";
                unit: string | null;
                year: number | null;
            }[];
            findings: {
                at: string;
                by: string;
                ground: string | null;
                no: number;
                subject: string;
                value?: unknown;
                /** @enum {string} */
                verdict: "confirmed" | "refused" | "open";
            }[];
            found: {
                [key: string]: unknown;
            };
            handings: {
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                does: "take" | "give-back" | "hand-over";
                ground: string | null;
                holder: {
                    id: string;
                    name: string;
                } | null;
                no: number;
                office: string;
            }[];
            holder: {
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                does: "take" | "give-back" | "hand-over";
                ground: string | null;
                holder: {
                    id: string;
                    name: string;
                } | null;
                no: number;
                office: string;
            } | null;
            measures: {
                amount: string | null;
                amountReasons: components["schemas"]["DeskReason"] & (Record<string, never> | null);
                citations: components["schemas"]["Citation"][];
                headline: string;
                id: string;
                inQuestion: boolean;
                reasons: components["schemas"]["DeskReason"];
                title: string;
                /** @enum {string} */
                verdict: "yes" | "no" | "open";
            }[];
            objections: {
                contact: string;
                handedAt: string;
                id: string;
                name: string;
                text: string;
            }[];
            proposals: {
                lines: {
                    en: string;
                    zh: string;
                }[];
                /** @description It goes against the applicant or asks something, and must say why. */
                mustSay: boolean;
                of: string | null;
                owes: ({
                    amount: number | null;
                    measure: string | null;
                } & {
                    [key: string]: unknown;
                })[];
                type: string;
            }[];
            /** @description Whoever it waits for, by title. */
            waits: string[];
        };
        DeskReason: {
            mark: string | null;
            text: string;
        } & {
            [key: string]: unknown;
        };
        DeskToDo: {
            items: (components["schemas"]["QueuedCase"] & {
                applicantName: string;
                /** @enum {string} */
                kind: "payment" | "re-check" | "recovery";
                /** @description Fen. */
                open: number;
                openDue: components["schemas"]["CivilDate"] & (string | null);
                since: components["schemas"]["CivilDate"];
                version: number;
            })[];
            on: components["schemas"]["CivilDate"];
        };
        /** @description A district: its tasks, where the targets stand that count it by itself, and its latest figures. */
        District: {
            figures: {
                figure: components["schemas"]["ObservedFigure"];
                indicator: {
                    id: string;
                    title: string;
                };
            }[];
            id: string;
            office: {
                id: string;
                title: string;
            };
            standings: {
                state: components["schemas"]["TargetState"];
                stateText: string;
                target: string;
                title: string;
            }[];
            tasks: number;
            title: string;
        };
        DraftToBegin: {
            /** @default {} */
            assigned: {
                [key: string]: string;
            };
            /** @default null */
            district: string | null;
            /**
             * @description By fact id; a yearly fact by year. Values as people write them: “200万元”, “60%”, true, an option by key or label.
             * @default {}
             */
            facts: {
                [key: string]: boolean | number | string | null | {
                    [key: string]: boolean | number | string | null;
                };
            };
            party: string;
            procedure: string;
        };
        DraftToSave: {
            /** @default {} */
            assigned: {
                [key: string]: string;
            };
            /** @default null */
            district: string | null;
            /**
             * @description By fact id; a yearly fact by year. Values as people write them: “200万元”, “60%”, true, an option by key or label.
             * @default {}
             */
            facts: {
                [key: string]: boolean | number | string | null | {
                    [key: string]: boolean | number | string | null;
                };
            };
            seen: number;
        };
        /** @description A range; a null upper end is no upper end. Known when both are the same. */
        Ends: {
            high: number | null;
            low: number;
        };
        Entitlements: {
            applicant: {
                id: string;
                items: {
                    id: string;
                    name: string;
                    subject: components["schemas"]["Subject"];
                }[];
                name: string;
                subject: components["schemas"]["Subject"];
            };
            dates: components["schemas"]["Dates"];
            /** @description What was laid over the published rules on the day of the rules; absent where nothing was. */
            lawVersions?: components["schemas"]["LawVersion"][];
            /** @description Facts still needed over all reports, most useful first. */
            questions: (components["schemas"]["Missing"] & {
                measures: string[];
            })[];
            reports: components["schemas"]["Report"][];
            totals: components["schemas"]["Totals"];
        };
        /** @description A worked example, which every evaluator is tested with. */
        Example: {
            dates: components["schemas"]["Dates"];
            given: string[];
            high: number | null;
            low: number | null;
            result: string;
            says: string;
            /** @enum {string} */
            verdict: "yes" | "no" | "open";
        };
        Fact: {
            documents: string[];
            id: string;
            label: string;
            least?: number | null;
            measures: string[];
            most?: number | null;
            note: string | null;
            options?: {
                [key: string]: string;
            };
            /** @enum {string} */
            period: "now" | "year" | "month" | "ever";
            question: string;
            /** @enum {string} */
            source: "registry" | "tax" | "statistics" | "social-insurance" | "court" | "property-register" | "police" | "authority-record" | "declared" | "judgement";
            sourceLabel: string;
            subject: components["schemas"]["Subject"];
            /** @enum {string} */
            type: "yes-no" | "figure" | "choice" | "date";
            unit?: components["schemas"]["Unit"];
            unitLabel?: string;
        };
        /**
         * @description Figures of the record, or made-up ones to look around with that are kept apart from it.
         * @enum {string}
         */
        Figures: "recorded" | "made-up";
        FileLink: {
            endedAt: string | null;
            id: string;
            lookedAt: string | null;
            looks: number;
            madeAt: string;
            party: string;
            until: components["schemas"]["CivilDate"];
            works: boolean;
        };
        FileToSave: {
            /** @description An applicant as POST /v1/assessments takes it. */
            file: {
                [key: string]: unknown;
            };
            name: string;
            /** @description Which save you saw; null for the first. */
            seen: number | null;
            /**
             * @description Measures to be told of; all when empty.
             * @default []
             */
            watched: string[];
        };
        Ground: {
            citations: components["schemas"]["Citation"][];
            id: string;
            kind: string;
            /** @enum {string|null} */
            picks: "applicant" | "higher" | null;
            title: string;
        };
        Health: {
            measures: number;
            policies: number;
            /** @enum {string} */
            status: "ok";
        };
        Held: {
            madeAt: string;
        } & {
            [key: string]: unknown;
        };
        Item: {
            /** @description By fact id; a yearly fact by year. Money in yuan or as text (“200万元”), a rate as text (“60%”), a choice by key or label, a date as YYYY-MM-DD; “not-known” and “does-not-apply” where that is so. */
            facts: {
                [key: string]: boolean | number | string | null | {
                    [key: string]: boolean | number | string | null;
                };
            };
            id?: string;
            name?: string;
        };
        /**
         * @description 语言，默认中文 · language of the answer
         * @enum {string}
         */
        Language: "zh" | "en";
        /** @description What `pengce population compare --change` takes: a title, changes, and who takes part. */
        LawChange: {
            changes: unknown[];
            title?: unknown;
        } & {
            [key: string]: unknown;
        };
        LawDraft: {
            id: string;
            state: string;
            version: number;
        } & {
            [key: string]: unknown;
        };
        LawDraftChange: components["schemas"]["LawDraftContent"] & {
            seen: number;
        };
        LawDraftContent: {
            change: components["schemas"]["LawChange"];
            title: {
                en: string;
                zh: string;
            };
        };
        LawDraftStep: {
            from?: components["schemas"]["CivilDate"] & unknown;
            note?: string | null;
            /** @description The version of the draft when you looked. */
            seen: number;
            /** @enum {string} */
            step: "proposed" | "approved" | "rejected" | "reopened" | "live" | "withdrawn";
        };
        /** @description A change laid over the published rules on the day of the rules. */
        LawVersion: {
            approvedBy: string;
            from: components["schemas"]["CivilDate"];
            id: string;
            title: string;
            until: components["schemas"]["CivilDate"] & (string | null);
        };
        Link: {
            id: string;
            title: string;
        };
        LinkToMake: {
            party: string;
            until: components["schemas"]["CivilDate"];
        };
        Live: {
            /** @enum {string} */
            status: "pass";
        };
        MaterialAsked: {
            /** @enum {string} */
            asked: "always" | "on-condition";
            citations: components["schemas"]["Citation"][];
            /** @description What the condition hangs on. */
            facts: components["schemas"]["Link"][];
            id: string;
            title: string;
        };
        /** @description A measure as its own page shows it. `conditions` says the rule without facts. */
        Measure: components["schemas"]["MeasureSummary"] & {
            amount: components["schemas"]["Reason"] & (Record<string, never> | null);
            conditions: components["schemas"]["Reason"];
            examples: components["schemas"]["Example"][];
            facts: components["schemas"]["Fact"][];
            notWith: components["schemas"]["Link"][];
            readings: components["schemas"]["Reading"][];
            relations: components["schemas"]["Relation"][];
            requires: components["schemas"]["Link"][];
        };
        MeasureSummary: {
            /** @description The offices that decide, pay or answer. */
            by: components["schemas"]["Link"][];
            citations: components["schemas"]["Citation"][];
            document: string;
            /** @description What it gives, in one line. */
            gives: string;
            id: string;
            /** @enum {string} */
            kind: "exact" | "at-most" | "decided-by-authority" | "in-kind";
            policyTitle: string;
            subjects: components["schemas"]["Subject"][];
            support: string | null;
            title: string;
            unit: components["schemas"]["Unit"];
            window: components["schemas"]["Window"];
        };
        /** @description A fact that is still needed, as it is asked. */
        Missing: {
            back: number;
            fact: string;
            item: string | null;
            label: string;
            note: string | null;
            options?: {
                key: string;
                label: string;
            }[];
            question: string;
            source: string;
            /** @enum {string} */
            type: "yes-no" | "figure" | "choice" | "date";
            unit?: components["schemas"]["Unit"];
            /** @description Fen that hang on it; null when there is no upper end. */
            weight: number | null;
            year: number | null;
        };
        MyCase: {
            ahead: components["schemas"]["Ahead"];
            clocks: {
                /** @enum {string} */
                about: "item" | "correction" | "step" | "payment";
                by: string | null;
                /** @description How the last day was counted, line by line. */
                counted: string[];
                of: string | null;
            }[];
            complaints: components["schemas"]["Complaint"][];
            contestable: {
                about: number;
                on: components["schemas"]["CivilDate"];
                title: string;
            }[];
            id: string;
            mayRate: boolean;
            number: string;
            payments: {
                amount: number;
                liability: string;
                on: components["schemas"]["CivilDate"];
            }[];
            rating: components["schemas"]["Rating"];
            reviews: {
                about: number;
                askedAt: string;
                /** @enum {string|null} */
                found: "upheld" | "wrong" | null;
            }[];
        };
        NewAccount: {
            district?: string | null;
            /**
             * Format: email
             * @description The verified address that its first sign-in shows.
             */
            email: string;
            name: string;
            office?: string | null;
            /** @enum {string} */
            role: "applicant" | "agent" | "official" | "supervisor" | "analyst" | "administrator";
        };
        NewAgent: {
            /** @description The id of their account, which they see under it. */
            account: string;
            /**
             * Format: date
             * @description The last day on which they act.
             */
            until?: string;
        };
        /** @description Null when no answer could change a result. */
        NextQuestion: components["schemas"]["Missing"] & ({
            bearing: {
                item: string | null;
                measure: string;
                /** @description Fen that are open under it; null without an upper end. */
                open: number | null;
                title: string;
            }[];
            measures: string[];
            /** @description What its answer settles on the average of likely answers. */
            narrowing: number;
            /** @description Open now, this one included; most will not be asked. */
            openQuestions: number;
            why: string;
        } | null);
        NextQuestionAnswer: {
            dates: components["schemas"]["Dates"];
            next: components["schemas"]["NextQuestion"];
        };
        NotApplied: {
            /** @enum {string} */
            because: "budget-of-all" | "cost-not-known" | "may-not-be-triggered";
            relation: string;
        };
        Objection: {
            /** @description The event of the log that is objected to. */
            about: number;
            ground: string;
        };
        ObjectionReceived: {
            at: string;
            id: string;
        };
        ObjectionRequest: {
            contact: string;
            name: string;
            text: string;
        };
        ObservationsRequest: {
            /** @description Who enters, where an observation does not say. */
            by?: string;
            observations: {
                by?: string;
                correction?: boolean;
                date: string;
                indicator: string;
                member?: string;
                note?: string;
                source: string;
                unit?: string;
                value: string | number;
            }[];
        };
        /** @description What was taken in, and what was kept aside with every reason. */
        ObservationsTaken: {
            aside: {
                at: string;
                problems: ({
                    at: string;
                    code: string;
                    text: string;
                } & {
                    [key: string]: unknown;
                })[];
            }[];
            observations: {
                corrects: string | null;
                id: string;
                member: string;
                of: string;
                on: components["schemas"]["CivilDate"];
            }[];
        };
        /** @description An observed figure. `number` is in yuan, in percent or in the unit; `parts` are its whole smallest parts. */
        ObservedFigure: {
            corrects: string | null;
            entered: components["schemas"]["CivilDate"];
            id: string;
            number: number;
            on: components["schemas"]["CivilDate"];
            parts: number;
            source: string;
            text: string;
            to: number;
        } | null;
        Outlook: {
            dates: {
                [key: string]: unknown;
            };
            /** @description Further results that are granted or open and not named. */
            more: number;
            /** @description The most useful question; null where nothing is open. */
            next: ({
                fact: string;
                question: string;
                type: string;
            } & {
                [key: string]: unknown;
            }) | null;
            results: {
                amount: string | null;
                citations: components["schemas"]["Citation"][];
                measure: string;
                policy: string;
                title: string;
                /** @enum {string} */
                verdict: "yes" | "open";
            }[];
            totals: {
                certain: number;
                possible: number;
            } & {
                [key: string]: unknown;
            };
        };
        OverseenComplaint: {
            answer: string | null;
            answeredAt: string | null;
            askedAt: string;
            case: {
                id: string;
                number: string;
                offices: {
                    id: string;
                    title: string;
                }[];
            } | null;
            dispatchedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "contest" | "complaint";
            office: {
                id: string;
                title: string;
            } | null;
            partyName: string;
            /** @enum {string} */
            state: "received" | "dispatched" | "answered";
            text: string | null;
        };
        Oversight: {
            from: components["schemas"]["CivilDate"];
            offices: components["schemas"]["OversightLine"][];
            procedures: components["schemas"]["OversightLine"][];
            until: components["schemas"]["CivilDate"];
        };
        OversightLine: {
            /** @description Tenths of a working day. */
            averageTenths: number | null;
            complaints: number;
            complaintsOpen: number;
            corrections: number;
            /** @description Duties that were done in the time looked at. */
            done: number;
            ended: number;
            id: string;
            late: number;
            near: number;
            notAccepted: number;
            open: number;
            /** @description Working days that nine of ten took at most. */
            p90: number | null;
            past: number;
            ratings: number;
            refused: number;
            returned: number;
            starsTenths: number | null;
            title: string;
        };
        PartyChoice: {
            party: string;
        };
        Plan: {
            coordinator: {
                id: string;
                title: string;
            }[];
            figures: components["schemas"]["Figures"];
            id: string;
            number: string | null;
            on: components["schemas"]["CivilDate"];
            runs: {
                from: components["schemas"]["CivilDate"] & (string | null);
                until: components["schemas"]["CivilDate"] & (string | null);
            };
            tally: {
                behind: number;
                met: number;
                "no-data": number;
                "not-met": number;
                "on-course": number;
                "to-judge": number;
                "under-way": number;
            };
            targets: components["schemas"]["TargetSummary"][];
            tasks: components["schemas"]["TaskSummary"][];
            title: string;
        };
        PlannedApplication: components["schemas"]["Candidate"] & {
            citations: components["schemas"]["Citation"][];
            day: components["schemas"]["CivilDate"] & unknown;
            instalments: string[];
            lastDay: components["schemas"]["CivilDate"] & unknown;
            net: number;
            otherYears: {
                by: {
                    ground: components["schemas"]["Ground"];
                    key: string | null;
                    name: string | null;
                    year: number | null;
                }[];
                high: number | null;
                low: number;
                text: string;
                /** @enum {string|null} */
                verdict: "yes" | "no" | "open" | null;
                /** @enum {string} */
                why: "taken-too" | "given-before" | "not-in-force" | "refused" | "open" | "less" | "later" | "worth-less-in-all" | "ruled-out";
                year: number;
            }[];
            paid: {
                fen: number;
                year: number;
            }[];
            text: string;
            /** @enum {string} */
            verdict: "yes" | "no" | "open";
        };
        PlanOverYears: {
            /** @description Paid in parts after the last year. */
            afterwards: number;
            /** @description No lawful plan for these years is worth more. */
            bound: number;
            ending: {
                document: string;
                title: string;
                until: components["schemas"]["CivilDate"];
            }[];
            /** @description How much more the plan brings than the best of each year alone. */
            gain: number;
            leftOut: (components["schemas"]["Candidate"] & {
                by: {
                    ground: components["schemas"]["Ground"];
                    key: string | null;
                    name: string | null;
                    year: number | null;
                }[];
                text: string;
                year: number;
            })[];
            /** @description The same in sentences. */
            lines: string[];
            notApplied: components["schemas"]["NotApplied"][];
            /** @enum {string} */
            objective: "certain" | "possible";
            proved: boolean;
            worth: number;
            yearByYear: {
                worth: number;
                year: number;
            }[];
            years: {
                cuts: {
                    ceiling: number;
                    cut: number;
                    ground: components["schemas"]["Ground"];
                }[];
                from: components["schemas"]["CivilDate"];
                /** @description What is paid in the year, parts of earlier applications included. */
                received: number;
                takes: components["schemas"]["PlannedApplication"][];
                until: components["schemas"]["CivilDate"];
                worth: number;
                year: number;
            }[];
        };
        PlanSummary: {
            coordinator: {
                id: string;
                title: string;
            }[];
            id: string;
            number: string | null;
            runs: {
                from: components["schemas"]["CivilDate"] & (string | null);
                until: components["schemas"]["CivilDate"] & (string | null);
            };
            tally: {
                behind: number;
                met: number;
                "no-data": number;
                "not-met": number;
                "on-course": number;
                "to-judge": number;
                "under-way": number;
            };
            targets: number;
            tasks: number;
            title: string;
        };
        /** @description A document: its measures, its other rules, and what is not encoded and why. */
        Policy: {
            /** @description Provisions of the register that a rule encodes, and those listed with the reason why none does. */
            coverage: {
                encoded: number;
                notEncoded: number;
            };
            id: string;
            inForce: components["schemas"]["Window"];
            issued: components["schemas"]["CivilDate"] & (string | null);
            issuer: string;
            measures: components["schemas"]["MeasureSummary"][];
            notEncoded: {
                code: string;
                detail: string | null;
                reason: string;
                row: string;
            }[];
            number: string | null;
            relations: components["schemas"]["Relation"][];
            rules: {
                citations: components["schemas"]["Citation"][];
                id: string;
                /** @enum {string} */
                kind: "definition" | "obligation" | "sanction" | "competence" | "validity";
                says: string;
                title: string;
            }[];
            title: string;
        };
        PolicySummary: {
            id: string;
            inForce: components["schemas"]["Window"];
            issued: components["schemas"]["CivilDate"] & (string | null);
            issuer: string;
            measures: number;
            number: string | null;
            title: string;
        };
        PreviewRequest: {
            change: components["schemas"]["LawChange"];
            on?: components["schemas"]["CivilDate"];
        };
        /** @description A problem as RFC 9457 gives it; `problems` holds every single one. */
        Problem: {
            code: string;
            detail: string;
            instance: string;
            problems: ({
                at: string;
                code: string;
                text: string;
            } & {
                [key: string]: unknown;
            })[];
            status: number;
            title: string;
            type: string;
        };
        PublicNotices: {
            notices: {
                /** @description Fen, where it is certain. */
                amount: number | null;
                applicant: string;
                citations: components["schemas"]["Citation"][];
                counted: string[];
                district: string | null;
                lasts: {
                    count: number;
                    unit: string;
                } | null;
                mayFail: boolean;
                number: string;
                office: {
                    id: string;
                    title: string;
                } | null;
                procedure: {
                    document: string;
                    documentTitle: string;
                    id: string;
                    title: string;
                };
                provisional: boolean;
                since: components["schemas"]["CivilDate"];
                step: string;
                until: components["schemas"]["CivilDate"] & (string | null);
            }[];
            on: components["schemas"]["CivilDate"];
        };
        QueuedCase: {
            applicant: string;
            district: string | null;
            due: components["schemas"]["CivilDate"] & (string | null);
            id: string;
            /**
             * @description Past; within three working days; later; no term.
             * @enum {string}
             */
            light: "red" | "amber" | "green" | "none";
            lightText: string;
            mine: boolean;
            number: string;
            openedOn: components["schemas"]["CivilDate"];
            outcome: string | null;
            procedure: string;
            /** @description Counted beyond the last published holiday notice. */
            provisional: boolean;
            step: string;
            title: string;
            /** @description After today up to and including the last day. */
            workingDaysLeft: number | null;
        };
        Rating: {
            ratedAt: string;
            stars: number;
            words: string | null;
        } | null;
        RatingToGive: {
            stars: number;
            /** @default null */
            words: string | null;
        };
        /** @description Small honest changes that turn a refusal or bring more; only what is truly so counts. */
        Reach: {
            /** @enum {string} */
            aim: "qualify" | "more";
            citations: components["schemas"]["Citation"][];
            item: {
                id: string;
                name: string;
            } | null;
            measure: {
                document: string;
                id: string;
                title: string;
            };
            note: string;
            suggestions: {
                appliedOn: components["schemas"]["CivilDate"];
                changes: ({
                    fact: string;
                    from: number | boolean | string | null;
                    item: string | null;
                    /** @enum {string} */
                    kind: "fact";
                    text: string;
                    to: number | boolean | string;
                    year: number | null;
                } | {
                    /** @enum {string} */
                    kind: "wait";
                    text: string;
                    until: components["schemas"]["CivilDate"];
                })[];
                gain: components["schemas"]["Ends"] & (Record<string, never> | null);
                text: string;
                /** @enum {string} */
                verdict: "yes" | "open";
            }[];
        };
        /** @description How a term of the text was read where it can be read in more than one way. */
        Reading: {
            term: string;
            text: string;
        };
        Ready: {
            checks: {
                [key: string]: {
                    code: string | null;
                    observed: string | number | null;
                    /** @enum {string} */
                    state: "pass" | "warn" | "fail";
                };
            };
            /** @enum {string} */
            status: "pass" | "warn" | "fail";
        };
        /** @description One claim. `mark` is null where nothing is judged. */
        Reason: {
            children: components["schemas"]["Reason"][];
            citations?: components["schemas"]["Citation"][];
            figure?: string;
            /** @enum {string|null} */
            mark: "yes" | "no" | "open" | null;
            text: string;
            threshold?: string;
        };
        /** @description A rule between measures. */
        Relation: {
            citations: components["schemas"]["Citation"][];
            id: string;
            /** @description The kind of bond, such as `at-most-one` or `joint-ceiling`. */
            kind: string;
            measures: components["schemas"]["Link"][];
            says: string;
            title: string;
        };
        /** @description One measure for one applicant, or for one of its projects, events or sites. */
        Report: {
            amount: components["schemas"]["Amount"];
            amountReasons: components["schemas"]["Reason"] & (Record<string, never> | null);
            citations: components["schemas"]["Citation"][];
            dates: components["schemas"]["Dates"];
            decidedBy: components["schemas"]["Link"][];
            due: components["schemas"]["Ends"] & (Record<string, never> | null);
            headline: string;
            inForce: boolean;
            item: {
                id: string;
                name: string;
                subject: components["schemas"]["Subject"];
            } | null;
            measure: {
                document: string;
                documentTitle: string | null;
                id: string;
                subjects: components["schemas"]["Subject"][];
                support: string | null;
                title: string;
            };
            missing: components["schemas"]["Missing"][];
            notWith: string[];
            readings: components["schemas"]["Reading"][];
            reasons: components["schemas"]["Reason"];
            requires: string[];
            /** @description First and last day; null where the text states none. */
            ruleVersion: components["schemas"]["Window"] & {
                hash: string;
                policy: string;
            };
            /** @description A range; a null upper end is no upper end. Known when both are the same. */
            total: components["schemas"]["Ends"] & ({
                text: string;
                /** @enum {string} */
                unit: "fen";
            } | null);
            /** @enum {string} */
            verdict: "yes" | "no" | "open";
            what: string | null;
        };
        SavedFile: {
            file?: unknown;
            name: string;
            party: string;
            savedAt: string;
            /** @description Send it back as `seen` when you save. */
            version: number;
            watched: string[];
        };
        SecondFactorCode: {
            code: string;
        };
        SecondFactorEnrolment: {
            /** @description A QR code, SVG. */
            picture: string;
            /** @description Shown this once. */
            recoveryCodes: string[];
            secret: string;
        };
        Service: {
            ahead: components["schemas"]["Ahead"];
            /** @enum {string} */
            begins: "applicant" | "office";
            citations: components["schemas"]["Citation"][];
            decides: components["schemas"]["Link"][];
            document: string;
            documentTitle: string;
            facts: (components["schemas"]["Fact"] & {
                /** @description What reads it, by title. */
                readBy: string[];
                /** @description For a yearly fact, the years that are read. */
                years: number[];
            })[];
            gives: components["schemas"]["MeasureSummary"][];
            id: string;
            inForce: boolean;
            limit: {
                citations: components["schemas"]["Citation"][];
                text: string;
            } | null;
            materials: components["schemas"]["MaterialAsked"][];
            mermaid: string;
            /** @description Endings taken; bytes. */
            papers: {
                kinds: string[];
                most: number;
            };
            readings: components["schemas"]["Reading"][];
            steps: {
                by: components["schemas"]["Link"] & (Record<string, never> | null);
                citations: components["schemas"]["Citation"][];
                kind: string;
                leads: {
                    title: string;
                    to: string;
                }[];
                name: string;
                outcome: string | null;
                title: string;
                within: string[];
            }[];
            /** @description Whom it is for; empty where the text leaves it open. */
            subjects: components["schemas"]["Subject"][];
            title: string;
            toAssign: components["schemas"]["Link"][];
        };
        ServiceSummary: {
            /** @enum {string} */
            begins: "applicant" | "office";
            decides: components["schemas"]["Link"][];
            document: string;
            documentTitle: string;
            gives: {
                gives: string;
                id: string;
                title: string;
            }[];
            id: string;
            inForce: boolean;
            materials: number;
            /** @description Whom it is for; empty where the text leaves it open. */
            subjects: components["schemas"]["Subject"][];
            title: string;
        };
        Session: {
            /** @enum {boolean} */
            signedIn: false;
            ways: {
                demo: {
                    describes: string;
                    id: string;
                    title: string;
                }[] | null;
                oidc: boolean;
                setUp: string | null;
            };
        } | {
            account: string;
            /** @description Goes into the header X-Pengce-CSRF of whatever changes something. */
            csrf: string;
            demo: boolean;
            district: string | null;
            /** @description Whether a second factor was set up. */
            enrolled: boolean;
            expires: string;
            name: string;
            office: string | null;
            officeTitle: string | null;
            parties: {
                id: string;
                /** @enum {string} */
                kind: "enterprise" | "person";
                name: string;
                /** @enum {string} */
                standing: "self" | "agent";
            }[];
            /** @description The applicant that is worked for now. */
            party: string | null;
            /** @enum {string} */
            role: "applicant" | "agent" | "official" | "supervisor" | "analyst" | "administrator";
            roleTitle: string;
            /** @enum {string} */
            secondFactor: "none" | "required" | "done";
            session: string;
            /** @enum {boolean} */
            signedIn: true;
            ways: {
                demo: {
                    describes: string;
                    id: string;
                    title: string;
                }[] | null;
                oidc: boolean;
                setUp: string | null;
            };
        };
        Sessions: {
            sessions: {
                device: string;
                expires: string;
                id: string;
                seen: string;
                since: string;
                thisOne: boolean;
            }[];
        };
        Span: {
            count: number;
            /** @enum {string} */
            unit: "working-day" | "day" | "month" | "year";
        } | null;
        /** @enum {string} */
        Subject: "enterprise" | "sole-trader" | "organisation" | "person" | "household" | "authority" | "project" | "event" | "site";
        Submission: {
            seen: number;
        };
        /** @description A target with its words, its standing, its figures and the other targets for the same. */
        Target: components["schemas"]["TargetSummary"] & {
            assumes: string | null;
            baseline: {
                level: {
                    number: number;
                    parts: number;
                    text: string;
                    to: number;
                } | null;
                on: components["schemas"]["CivilDate"];
            } | null;
            citations: components["schemas"]["Citation"][];
            figures: components["schemas"]["Figures"];
            measured: {
                /** @enum {string} */
                counting: "stock" | "cumulative" | "in-year" | "in-quarter" | "in-month";
                definition: string;
                id: string;
                /** @enum {string} */
                kind: "count" | "money" | "proportion" | "ratio" | "quantity" | "done";
                since: components["schemas"]["CivilDate"] & (string | null);
                title: string;
                unit: string;
            } | null;
            milestones: {
                by: components["schemas"]["CivilDate"];
                number: number;
                parts: number;
                text: string;
                to: number;
            }[];
            planTitle: string;
            readings: components["schemas"]["Reading"][];
            rivals: components["schemas"]["TargetSummary"][];
            series: components["schemas"]["TargetSeries"][];
            servedBy: {
                id: string;
                /** @enum {string} */
                kind: "task" | "measure" | "other";
                title: string;
            }[];
            standings: {
                due: components["schemas"]["CivilDate"] & (string | null);
                figure: components["schemas"]["ObservedFigure"];
                member: string;
                name: string;
                pace: {
                    gap: number;
                    needed: number | null;
                    recent: number | null;
                    text: string;
                } | null;
                periods: {
                    due: components["schemas"]["CivilDate"] & (string | null);
                    figure: components["schemas"]["ObservedFigure"];
                    from: components["schemas"]["CivilDate"] & (string | null);
                    pace: {
                        gap: number;
                        needed: number | null;
                        recent: number | null;
                        text: string;
                    } | null;
                    state: components["schemas"]["TargetState"];
                    stateText: string;
                    until: components["schemas"]["CivilDate"];
                    why: {
                        code: string;
                        text: string;
                    };
                }[];
                state: components["schemas"]["TargetState"];
                stateText: string;
                why: {
                    code: string;
                    text: string;
                };
            }[];
        };
        /** @description What a chart draws: the figures, what is asked, the pace assumed, the pace needed; and what was corrected. */
        TargetSeries: {
            asked: {
                number: number;
                on: components["schemas"]["CivilDate"];
            }[];
            assumed: {
                number: number;
                on: components["schemas"]["CivilDate"];
            }[];
            corrected: components["schemas"]["ObservedFigure"][];
            figures: components["schemas"]["ObservedFigure"][];
            member: string;
            name: string;
            needed: {
                number: number;
                on: components["schemas"]["CivilDate"];
            }[];
            unit: string;
        };
        /**
         * @description `behind` is said only where the text or a stated assumption draws a path; `under-way` is a figure without one; `to-judge` where the text leaves it to someone.
         * @enum {string}
         */
        TargetState: "met" | "on-course" | "behind" | "not-met" | "no-data" | "under-way" | "to-judge";
        /** @description What a target asks and where it stands. */
        TargetSummary: {
            asks: string;
            due: {
                day: components["schemas"]["CivilDate"] & (string | null);
                text: string;
            };
            figure: components["schemas"]["ObservedFigure"];
            id: string;
            indicator: {
                id: string;
                title: string;
            } | null;
            lead: {
                id: string;
                title: string;
            }[];
            members: number;
            pace: {
                gap: number;
                needed: number | null;
                recent: number | null;
                text: string;
            } | null;
            plan: string;
            responsible: {
                id: string;
                title: string;
            }[];
            scope: string;
            state: components["schemas"]["TargetState"];
            stateText: string;
            strength: {
                /** @enum {string} */
                code: "set" | "strive" | "encourage" | "in-principle";
                text: string;
            };
            title: string;
            why: {
                code: string;
                text: string;
            } | null;
        };
        /** @description Work given to offices. `no-record` is not `not-done`. */
        Task: components["schemas"]["TaskSummary"] & {
            citations: components["schemas"]["Citation"][];
            figures: components["schemas"]["Figures"];
            members: (components["schemas"]["ObservedFigure"] & {
                member: string;
            })[];
            planTitle: string;
            readings: components["schemas"]["Reading"][];
            reports: {
                by: {
                    id: string;
                    title: string;
                }[];
                day: string | null;
                /** @enum {string} */
                every: "once" | "year" | "half-year" | "quarter" | "month";
                from: components["schemas"]["CivilDate"] & (string | null);
                id: string;
                to: {
                    id: string;
                    title: string;
                }[];
                until: components["schemas"]["CivilDate"] & (string | null);
                what: string;
            }[];
            servedBy: {
                id: string;
                /** @enum {string} */
                kind: "task" | "measure" | "other";
                title: string;
            }[];
            serves: {
                id: string;
                title: string;
            }[];
            steps: {
                by: components["schemas"]["CivilDate"];
                does: string;
            }[];
        };
        /** @description Work given to offices. `no-record` is not `not-done`. */
        TaskSummary: {
            does: string;
            due: {
                day: components["schemas"]["CivilDate"] & (string | null);
                text: string;
            };
            id: string;
            lead: {
                id: string;
                title: string;
            }[];
            plan: string;
            recorded: components["schemas"]["ObservedFigure"];
            responsible: {
                id: string;
                title: string;
            }[];
            /** @enum {string} */
            state: "done" | "not-done" | "no-record";
            stateText: string;
            strength: {
                /** @enum {string} */
                code: "set" | "strive" | "encourage" | "in-principle";
                text: string;
            };
            title: string;
        };
        /** @description What applies on a day, what changes when, how documents follow on each other. */
        Timeline: {
            changes: {
                by: string | null;
                id: string;
                on: components["schemas"]["CivilDate"];
                title: string | null;
                /** @enum {string} */
                what: "document-begins" | "document-ends" | "measure-begins" | "measure-ends" | "other-ends";
            }[];
            documents: {
                document: string;
                endStated: boolean;
                from: components["schemas"]["CivilDate"] & (string | null);
                inForce: boolean;
                measures: number;
                measuresInForce: number;
                number: string | null;
                ownWindows: {
                    from: components["schemas"]["CivilDate"] & (string | null);
                    inForce: boolean;
                    measure: string;
                    title: string;
                    until: components["schemas"]["CivilDate"] & (string | null);
                }[];
                title: string;
                until: components["schemas"]["CivilDate"] & (string | null);
            }[];
            endedWithoutSuccessor: string[];
            on: components["schemas"]["CivilDate"];
            successions: {
                by: string;
                days: number | null;
                ends: string;
                /** @enum {string} */
                fit: "seamless" | "gap" | "overlap" | "not-among-these";
                from: components["schemas"]["CivilDate"];
                lastDay: components["schemas"]["CivilDate"] & (string | null);
                part: string | null;
                predecessor: string | null;
                successor: string;
            }[];
        };
        Totals: {
            /** @description Had by the best lawful combination whatever else turns out: one payment of what recurs. Ceilings, deductions and exclusions are counted. */
            certain: number;
            /** @description True where results rule each other out, are deducted or share a ceiling, so that a sum is less than that of all. */
            combined: boolean;
            /** @description Measures that recur without a stated end; one payment is possible. */
            countedOnce: string[];
            counts: {
                no: number;
                open: number;
                yes: number;
            };
            /** @description Granted measures that the best combination leaves out or counts only in part, because of the others. */
            leftOut: string[];
            /** @description No lawful combination comes to more from measures with an upper end; what recurs is counted over its longest time. */
            possible: number;
            /** @description False where the search ended before it was proved; the upper sum holds all the same. */
            proved: boolean;
            /** @description Granted measures paid again and again, of which one payment is certain. */
            recurring: string[];
            /** @enum {string} */
            unit: "fen";
            /** @description Measures without an upper end: they add only what is sure. */
            withoutCeiling: string[];
        };
        UndeliveredMessages: {
            messages: {
                at: string;
                attempts: number;
                case: string | null;
                failure: string | null;
                givenUpAt: string | null;
                id: string;
                nextTry: string | null;
                status: number | null;
                type: string | null;
            }[];
        };
        /**
         * @description Figures are whole parts of it: fen for money, millionths for a rate, hundredths of a square metre.
         * @enum {string}
         */
        Unit: "money" | "rate" | "person" | "item" | "day" | "working-day" | "month" | "year" | "hour" | "square-metre" | "usd" | "household" | "tonne" | "kilometre" | "kilowatt-hour" | "point";
        WebhookRequest: {
            events: ("case.opened" | "case.accepted" | "case.not-accepted" | "case.correction-asked" | "case.notice-begun" | "case.decided" | "case.paid" | "case.recovery-begun" | "case.ended" | "case.changed" | "duty.arisen" | "law.changed" | "webhook.tested")[];
            /** @description Only cases in which this office has a part; all when left out. */
            office?: string | null;
            url: string;
        };
        Webhooks: {
            webhooks: {
                endedAt: string | null;
                /** @enum {string|null} */
                endedWhy: "asked" | "gone" | null;
                events: string[];
                givenUp: number;
                id: string;
                madeAt: string;
                office: string | null;
                url: string;
                waiting: number;
            }[];
        };
        WebhookSecret: {
            id: string;
            /** @description Shown this once. */
            secret: string;
        };
        /** @description First and last day; null where the text states none. */
        Window: {
            from: components["schemas"]["CivilDate"] & (string | null);
            until: components["schemas"]["CivilDate"] & (string | null);
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccountChange = components['schemas']['AccountChange'];
export type AccountEvents = components['schemas']['AccountEvents'];
export type Accounts = components['schemas']['Accounts'];
export type Advice = components['schemas']['Advice'];
export type AdviceRequest = components['schemas']['AdviceRequest'];
export type AgendaItem = components['schemas']['AgendaItem'];
export type Agents = components['schemas']['Agents'];
export type Ahead = components['schemas']['Ahead'];
export type Alerts = components['schemas']['Alerts'];
export type Amount = components['schemas']['Amount'];
export type AnswerPreview = components['schemas']['AnswerPreview'];
export type Applicant = components['schemas']['Applicant'];
export type ApplicationDraft = components['schemas']['ApplicationDraft'];
export type AskedDates = components['schemas']['AskedDates'];
export type AssessmentRequest = components['schemas']['AssessmentRequest'];
export type Audit = components['schemas']['Audit'];
export type BulkLine = components['schemas']['BulkLine'];
export type Candidate = components['schemas']['Candidate'];
export type Case = components['schemas']['Case'];
export type CaseAnswer = components['schemas']['CaseAnswer'];
export type CaseEvent = components['schemas']['CaseEvent'];
export type CaseFinding = components['schemas']['CaseFinding'];
export type CaseHanding = components['schemas']['CaseHanding'];
export type CaseOpening = components['schemas']['CaseOpening'];
export type CasePaper = components['schemas']['CasePaper'];
export type ChainChecked = components['schemas']['ChainChecked'];
export type ChainChecks = components['schemas']['ChainChecks'];
export type Change = components['schemas']['Change'];
export type Changes = components['schemas']['Changes'];
export type ChangesRequest = components['schemas']['ChangesRequest'];
export type Citation = components['schemas']['Citation'];
export type CivilDate = components['schemas']['CivilDate'];
export type Combination = components['schemas']['Combination'];
export type ComparisonRequest = components['schemas']['ComparisonRequest'];
export type Complaint = components['schemas']['Complaint'];
export type ComplaintAnswer = components['schemas']['ComplaintAnswer'];
export type ComplaintDispatch = components['schemas']['ComplaintDispatch'];
export type ComplaintToMake = components['schemas']['ComplaintToMake'];
export type Contradiction = components['schemas']['Contradiction'];
export type Coverage = components['schemas']['Coverage'];
export type Dates = components['schemas']['Dates'];
export type DemoSignIn = components['schemas']['DemoSignIn'];
export type DeputyRequest = components['schemas']['DeputyRequest'];
export type Desk = components['schemas']['Desk'];
export type DeskCase = components['schemas']['DeskCase'];
export type DeskReason = components['schemas']['DeskReason'];
export type DeskToDo = components['schemas']['DeskToDo'];
export type District = components['schemas']['District'];
export type DraftToBegin = components['schemas']['DraftToBegin'];
export type DraftToSave = components['schemas']['DraftToSave'];
export type Ends = components['schemas']['Ends'];
export type Entitlements = components['schemas']['Entitlements'];
export type Example = components['schemas']['Example'];
export type Fact = components['schemas']['Fact'];
export type Figures = components['schemas']['Figures'];
export type FileLink = components['schemas']['FileLink'];
export type FileToSave = components['schemas']['FileToSave'];
export type Ground = components['schemas']['Ground'];
export type Health = components['schemas']['Health'];
export type Held = components['schemas']['Held'];
export type Item = components['schemas']['Item'];
export type Language = components['schemas']['Language'];
export type LawChange = components['schemas']['LawChange'];
export type LawDraft = components['schemas']['LawDraft'];
export type LawDraftChange = components['schemas']['LawDraftChange'];
export type LawDraftContent = components['schemas']['LawDraftContent'];
export type LawDraftStep = components['schemas']['LawDraftStep'];
export type LawVersion = components['schemas']['LawVersion'];
export type Link = components['schemas']['Link'];
export type LinkToMake = components['schemas']['LinkToMake'];
export type Live = components['schemas']['Live'];
export type MaterialAsked = components['schemas']['MaterialAsked'];
export type Measure = components['schemas']['Measure'];
export type MeasureSummary = components['schemas']['MeasureSummary'];
export type Missing = components['schemas']['Missing'];
export type MyCase = components['schemas']['MyCase'];
export type NewAccount = components['schemas']['NewAccount'];
export type NewAgent = components['schemas']['NewAgent'];
export type NextQuestion = components['schemas']['NextQuestion'];
export type NextQuestionAnswer = components['schemas']['NextQuestionAnswer'];
export type NotApplied = components['schemas']['NotApplied'];
export type Objection = components['schemas']['Objection'];
export type ObjectionReceived = components['schemas']['ObjectionReceived'];
export type ObjectionRequest = components['schemas']['ObjectionRequest'];
export type ObservationsRequest = components['schemas']['ObservationsRequest'];
export type ObservationsTaken = components['schemas']['ObservationsTaken'];
export type ObservedFigure = components['schemas']['ObservedFigure'];
export type Outlook = components['schemas']['Outlook'];
export type OverseenComplaint = components['schemas']['OverseenComplaint'];
export type Oversight = components['schemas']['Oversight'];
export type OversightLine = components['schemas']['OversightLine'];
export type PartyChoice = components['schemas']['PartyChoice'];
export type Plan = components['schemas']['Plan'];
export type PlannedApplication = components['schemas']['PlannedApplication'];
export type PlanOverYears = components['schemas']['PlanOverYears'];
export type PlanSummary = components['schemas']['PlanSummary'];
export type Policy = components['schemas']['Policy'];
export type PolicySummary = components['schemas']['PolicySummary'];
export type PreviewRequest = components['schemas']['PreviewRequest'];
export type Problem = components['schemas']['Problem'];
export type PublicNotices = components['schemas']['PublicNotices'];
export type QueuedCase = components['schemas']['QueuedCase'];
export type Rating = components['schemas']['Rating'];
export type RatingToGive = components['schemas']['RatingToGive'];
export type Reach = components['schemas']['Reach'];
export type Reading = components['schemas']['Reading'];
export type Ready = components['schemas']['Ready'];
export type Reason = components['schemas']['Reason'];
export type Relation = components['schemas']['Relation'];
export type Report = components['schemas']['Report'];
export type SavedFile = components['schemas']['SavedFile'];
export type SecondFactorCode = components['schemas']['SecondFactorCode'];
export type SecondFactorEnrolment = components['schemas']['SecondFactorEnrolment'];
export type Service = components['schemas']['Service'];
export type ServiceSummary = components['schemas']['ServiceSummary'];
export type Session = components['schemas']['Session'];
export type Sessions = components['schemas']['Sessions'];
export type Span = components['schemas']['Span'];
export type Subject = components['schemas']['Subject'];
export type Submission = components['schemas']['Submission'];
export type Target = components['schemas']['Target'];
export type TargetSeries = components['schemas']['TargetSeries'];
export type TargetState = components['schemas']['TargetState'];
export type TargetSummary = components['schemas']['TargetSummary'];
export type Task = components['schemas']['Task'];
export type TaskSummary = components['schemas']['TaskSummary'];
export type Timeline = components['schemas']['Timeline'];
export type Totals = components['schemas']['Totals'];
export type UndeliveredMessages = components['schemas']['UndeliveredMessages'];
export type Unit = components['schemas']['Unit'];
export type WebhookRequest = components['schemas']['WebhookRequest'];
export type Webhooks = components['schemas']['Webhooks'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type Window = components['schemas']['Window'];
export type $defs = Record<string, never>;
export interface operations {
    live: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeAccount: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountEvents: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountEvents"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeSecondFactor: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAccountSessions: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advice: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An applicant as JSON (UTF-8), at most 1000000 bytes. A fact that is left out is “not given yet”, never zero and never no. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advice"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agenda: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description Today when left out. */
                from?: components["schemas"]["CivilDate"] & unknown;
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description Only this office, by id or name; earlier names too. */
                office?: string;
                /** @description A document id. */
                plan?: "build2022" | "cost2023" | "ec2024" | "emp2023" | "fdi2024" | "fin2019" | "fintal2020" | "fiveg2022" | "green2019" | "hq2021" | "hr2023" | "icon2023" | "import2023" | "ind2022" | "infra2022" | "infraplan2022" | "market2022" | "mfg2021" | "mnc2023" | "newinfra2020" | "permit2018" | "permit2020" | "port2022" | "relief2020" | "s2e2022" | "seal2019" | "sei2022" | "smart2020" | "soft2022" | "sole2023" | "split2022" | "talent2014" | "tech2023" | "twin2023";
                /** @description A year on when left out. */
                until?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: components["schemas"]["Figures"];
                        from: components["schemas"]["CivilDate"];
                        items: components["schemas"]["AgendaItem"][];
                        until: components["schemas"]["CivilDate"];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calendar: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description Today when left out. */
                from?: components["schemas"]["CivilDate"] & unknown;
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description Only this office, by id or name; earlier names too. */
                office?: string;
                /** @description A document id. */
                plan?: "build2022" | "cost2023" | "ec2024" | "emp2023" | "fdi2024" | "fin2019" | "fintal2020" | "fiveg2022" | "green2019" | "hq2021" | "hr2023" | "icon2023" | "import2023" | "ind2022" | "infra2022" | "infraplan2022" | "market2022" | "mfg2021" | "mnc2023" | "newinfra2020" | "permit2018" | "permit2020" | "port2022" | "relief2020" | "s2e2022" | "seal2019" | "sei2022" | "smart2020" | "soft2022" | "sole2023" | "split2022" | "talent2014" | "tech2023" | "twin2023";
                /** @description A year on when left out. */
                until?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schema: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assess: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An applicant as JSON (UTF-8), at most 1000000 bytes. A fact that is left out is “not given yet”, never zero and never no. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entitlements"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulk: {
        parameters: {
            query?: {
                /** @description `brief` (unless said) gives totals and every result that is granted or open; `full` what /v1/assessments gives. */
                detail?: "brief" | "full";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One applicant on each line (JSON, UTF-8), with an id and measures where wanted; empty lines are passed over. */
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BulkLine"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    books: {
        parameters: {
            query: {
                as?: "json" | "csv" | "xlsx";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                year: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            [key: string]: unknown;
                        }[];
                        payable: {
                            owed: number;
                            paid: number;
                        };
                        recoverable: {
                            owed: number;
                            paid: number;
                        };
                        year: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases: {
        parameters: {
            query?: {
                /** @description Only those after the case of this number. */
                after?: string;
                /** @description Ended cases too. */
                ended?: "yes";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description Only those that wait for you. */
                mine?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: components["schemas"]["QueuedCase"][];
                        next: string | null;
                        on: components["schemas"]["CivilDate"];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What opens the case, JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseOpening"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    case: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Number or id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Number or id. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The answer, JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contestCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: number;
                        by: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findInCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseFinding"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        by: string;
                        ground: string | null;
                        no: number;
                        subject: string;
                        value?: unknown;
                        /** @enum {string} */
                        verdict: "confirmed" | "refused" | "open";
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHanding"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        by: {
                            id: string;
                            name: string;
                        };
                        /** @enum {string} */
                        does: "take" | "give-back" | "hand-over";
                        ground: string | null;
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        no: number;
                        office: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letter: {
        parameters: {
            query?: {
                as?: "html" | "docx";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Number or id. */
                id: string;
                kind: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/html": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Number or id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["CaseEvent"][];
                        fault: {
                            fault: string;
                            version: number;
                        } | null;
                        /** @description The chain is whole and leads where the case stands. */
                        holds: boolean;
                        id: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPaper: {
        parameters: {
            query: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description The material of the procedure that it is. */
                material: string;
                /** @description The name of the file. */
                name: string;
            };
            header?: never;
            path: {
                /** @description Number or id. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The bytes of the file. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digest: string;
                        id: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paper: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Number or id. */
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPaper: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Number or id. */
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        /** @description Needs no content. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        withdrawn: boolean;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewAnswer: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerPreview"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingToGive"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changes: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Two applicants, before and after, as JSON (UTF-8), at most 1000000 bytes together; one may be dates alone: the same applicant on other dates. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangesRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complaints: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaints: components["schemas"]["OverseenComplaint"][];
                        offices: {
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerComplaint: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                complaint: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverseenComplaint"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dispatchComplaint: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                complaint: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDispatch"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverseenComplaint"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    coverage: {
        parameters: {
            query?: {
                /** @description A document id. */
                document?: "ec2024" | "hr2023" | "emp2023" | "tech2023" | "mfg2021" | "talent2014" | "soft2022" | "fdi2024" | "cost2023" | "hq2021" | "icon2023" | "import2023" | "twin2023" | "port2022" | "infraplan2022" | "sei2022" | "smart2020" | "newinfra2020" | "permit2018" | "permit2020" | "gov2023" | "street2024" | "split2022" | "seal2019" | "fin2019" | "fiveg2022" | "infra2022" | "mnc2023" | "relief2020" | "green2019" | "ind2022" | "build2022" | "fintal2020" | "s2e2022" | "sole2023" | "market2022";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    desk: {
        parameters: {
            query?: {
                /** @description Ended cases too. */
                ended?: "yes";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeDeputy: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: boolean;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endDeputy: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                deputy: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: boolean;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deskToDo: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskToDo"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    districts: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description As of this day; today when left out. */
                on?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        districts: components["schemas"]["District"][];
                        figures: components["schemas"]["Figures"];
                        on: components["schemas"]["CivilDate"];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drafts: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drafts: components["schemas"]["ApplicationDraft"][];
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftToBegin"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDraft"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDraft"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftToSave"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDraft"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: boolean;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layPaper: {
        parameters: {
            query: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description The material of the procedure that it is. */
                material: string;
                /** @description The name of the file. */
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bytes of the file. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digest: string;
                        id: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPaper: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackPaper: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: boolean;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examples: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        examples: {
                            file: components["schemas"]["AssessmentRequest"];
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facts: {
        parameters: {
            query?: {
                /** @description A document id. */
                document?: "ec2024" | "hr2023" | "emp2023" | "tech2023" | "mfg2021" | "talent2014" | "soft2022" | "fdi2024" | "cost2023" | "hq2021" | "icon2023" | "import2023" | "twin2023" | "port2022" | "infraplan2022" | "sei2022" | "smart2020" | "newinfra2020" | "permit2018" | "permit2020" | "gov2023" | "street2024" | "split2022" | "seal2019" | "fin2019" | "fiveg2022" | "infra2022" | "mnc2023" | "relief2020" | "green2019" | "ind2022" | "build2022" | "fintal2020" | "s2e2022" | "sole2023" | "market2022";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                subject?: components["schemas"]["Subject"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        facts: components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fact: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                document: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    indicators: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicators: {
                            counting: string;
                            definition: string;
                            id: string;
                            kind: string;
                            pairs: {
                                agreement: string;
                                first: string;
                                second: string;
                            }[];
                            targets: string[];
                            title: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lawDrafts: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drafts: components["schemas"]["LawDraft"][];
                        you: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeLawDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The change, JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawDraftContent"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawDraft"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lawDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawDraft"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLawDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The change, JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawDraftChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawDraft"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stepLawDraft: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The change, JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawDraftStep"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawDraft"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lawVersions: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        versions: (components["schemas"]["LawVersion"] & {
                            applies: boolean;
                            suspended: boolean;
                        })[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measures: {
        parameters: {
            query?: {
                /** @description A document id. */
                document?: "ec2024" | "hr2023" | "emp2023" | "tech2023" | "mfg2021" | "talent2014" | "soft2022" | "fdi2024" | "cost2023" | "hq2021" | "icon2023" | "import2023" | "twin2023" | "port2022" | "infraplan2022" | "sei2022" | "smart2020" | "newinfra2020" | "permit2018" | "permit2020" | "gov2023" | "street2024" | "split2022" | "seal2019" | "fin2019" | "fiveg2022" | "infra2022" | "mnc2023" | "relief2020" | "green2019" | "ind2022" | "build2022" | "fintal2020" | "s2e2022" | "sole2023" | "market2022";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description Only measures that apply on this day. */
                on?: components["schemas"]["CivilDate"] & unknown;
                /** @description Words that must all occur. */
                q?: string;
                subject?: components["schemas"]["Subject"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: components["schemas"]["MeasureSummary"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measure: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                document: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myAlerts: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alerts"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alertsSeen: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seen: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myFiles: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: components["schemas"]["SavedFile"][];
                        parties: string[];
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myFile: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFile"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMyFile: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileToSave"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFile"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropMyFile: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: boolean;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myCase: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCase"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myComplaints: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaints: components["schemas"]["Complaint"][];
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complain: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintToMake"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myData: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Held"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseMyData: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: {
                            applications: number;
                            files: number;
                            links: number;
                        };
                        stays: {
                            case: string;
                            until: string;
                            why: string;
                        }[];
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    next: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An applicant as JSON (UTF-8), at most 1000000 bytes. A fact that is left out is “not given yet”, never zero and never no. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextQuestionAnswer"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notices: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotices"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToNotice: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceived"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    observe: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Figures to enter as JSON (UTF-8), as people write them: 1.2万, 45.3%, 7:3, done. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationsRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationsTaken"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offices: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offices: {
                            id: string;
                            otherNames: {
                                note: string;
                                title: string;
                                until: components["schemas"]["CivilDate"] & (string | null);
                            }[];
                            targets: number;
                            tasks: number;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    office: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description As of this day; today when left out. */
                on?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outlook: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An applicant, with a document or measures where wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"] & ({
                    document?: string;
                } & {
                    [key: string]: unknown;
                });
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlook"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oversight: {
        parameters: {
            query?: {
                from?: components["schemas"]["CivilDate"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                until?: components["schemas"]["CivilDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oversight"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit: {
        parameters: {
            query?: {
                actor?: string;
                as?: "csv";
                case?: string;
                from?: components["schemas"]["CivilDate"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                office?: string;
                source?: "event" | "look" | "hands" | "deputy" | "complaint" | "check" | "account";
                until?: components["schemas"]["CivilDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chainChecks: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainChecks"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkChains: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainChecked"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agents: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agents"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveAgent: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgent"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agents"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAgent: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                agent: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agents"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plans: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description As of this day; today when left out. */
                on?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: components["schemas"]["Figures"];
                        on: components["schemas"]["CivilDate"];
                        plans: components["schemas"]["PlanSummary"][];
                        tally: {
                            behind: number;
                            met: number;
                            "no-data": number;
                            "not-met": number;
                            "on-course": number;
                            "to-judge": number;
                            "under-way": number;
                        };
                        tasks: number;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description As of this day; today when left out. */
                on?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policies: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        policies: components["schemas"]["PolicySummary"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policy: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    populations: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        populations: ({
                            id: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    procedures: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        procedures: {
                            document: string;
                            id: string;
                            steps: number;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    procedure: {
        parameters: {
            query?: {
                as?: "mermaid" | "bpmn";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                document: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        mermaid: string;
                    } & {
                        [key: string]: unknown;
                    };
                    "application/xml": string;
                    "text/plain": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readings: {
        parameters: {
            query?: {
                /** @description A document id. */
                document?: "ec2024" | "hr2023" | "emp2023" | "tech2023" | "mfg2021" | "talent2014" | "soft2022" | "fdi2024" | "cost2023" | "hq2021" | "icon2023" | "import2023" | "twin2023" | "port2022" | "infraplan2022" | "sei2022" | "smart2020" | "newinfra2020" | "permit2018" | "permit2020" | "gov2023" | "street2024" | "split2022" | "seal2019" | "fin2019" | "fiveg2022" | "infra2022" | "mnc2023" | "relief2020" | "green2019" | "ind2022" | "build2022" | "fintal2020" | "s2e2022" | "sole2023" | "market2022";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readings: {
                            id: string;
                            /** @enum {string} */
                            kind: "measure" | "relation";
                            term: string;
                            text: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comparison: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The change, JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        says: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exampleReforms: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        examples: ({
                            id: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                document: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The change, JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        says: string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    services: {
        parameters: {
            query?: {
                applicant?: "enterprise" | "person";
                /** @description A document id. */
                document?: "ec2024" | "hr2023" | "emp2023" | "tech2023" | "mfg2021" | "talent2014" | "soft2022" | "fdi2024" | "cost2023" | "hq2021" | "icon2023" | "import2023" | "twin2023" | "port2022" | "infraplan2022" | "sei2022" | "smart2020" | "newinfra2020" | "permit2018" | "permit2020" | "gov2023" | "street2024" | "split2022" | "seal2019" | "fin2019" | "fiveg2022" | "infra2022" | "mnc2023" | "relief2020" | "green2019" | "ind2022" | "build2022" | "fintal2020" | "s2e2022" | "sole2023" | "market2022";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description Only services that grant this measure. */
                measure?: string;
                /** @description Words that must all occur. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["ServiceSummary"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    service: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                document: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    providerCallback: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    demoSignIn: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignIn"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessions: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    providerSignIn: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description A path of this portal to come back to. */
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseParty: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyChoice"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondFactor: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; try again shortly */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolment"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    links: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: components["schemas"]["FileLink"][];
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeLink: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description JSON (UTF-8). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToMake"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        link: components["schemas"]["FileLink"];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sharedFile: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        file?: unknown;
                        name: string;
                        savedAt: string;
                        until: components["schemas"]["CivilDate"];
                    };
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endLink: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: boolean;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targets: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                indicator?: "construction/builders-research" | "construction/designers-research" | "construction/consultants-research" | "construction/high-star-buildings" | "construction/carbon-intensity-cut" | "construction/engineering-procurement-construction" | "construction/hundred-billion-contractors" | "construction/comprehensive-firms" | "employment/manufacturing-homes" | "employment/manufacturing-weight" | "employment/community-posts" | "employment/state-firm-hires" | "financial-talent/leaders" | "financial-talent/backbone" | "financial-talent/young" | "financial-talent/lecturers" | "financial-talent/abroad" | "financial-talent/exchange-events" | "financial-talent/stations" | "financial-talent/researchers" | "financial-talent/interns" | "green-finance/credit-share" | "green-finance/direct-finance" | "green-finance/funds-and-insurance" | "green-finance/fund-use" | "construction/listed-technologies" | "construction/pilot-projects" | "construction/backbone-firms" | "construction/smart-standards" | "construction/industry-platforms" | "construction/smart-park" | "construction/training-bases" | "imports/total" | "imports/provincial-share" | "imports/partnership-share" | "imports/integrated-circuits" | "imports/display-panels" | "imports/bulk-energy" | "imports/farm-products" | "imports/consumer-goods" | "imports/gold-jewellery" | "imports/medical-products" | "imports/aircraft-ships" | "industry/large-projects" | "industry/energy-projects" | "industrial-land/readied-land" | "industrial-land/contiguous-space" | "industrial-land/large-spaces" | "industrial-land/manufacturing-parks" | "industry/fund-scheme" | "industry/cluster-funds" | "industrial-land/power-reform" | "industry/industry-colleges" | "industry/apprentice-centres" | "industrial-land/network-parks" | "industry/diagnosed-firms" | "industry/paired-firms" | "industry/district-served-firms" | "network/public-wireless" | "meters/of-year" | "meters/so-far" | "network/gigabit-estates" | "network/fast-users" | "network/average-bandwidth" | "network/stations-per-ten-thousand" | "network/5g-users" | "network/border-cable" | "network/metro-outlet" | "network/exchange-access" | "network/deployed-terminals" | "network/racks" | "network/computing-power" | "network/speed-up-users" | "network/government-levels" | "network/networked-transport" | "network/pole-coverage" | "enterprises/new-entities" | "enterprises/entities" | "enterprises/enterprises" | "registration/enterprise-ratio" | "enterprises/above-scale-industrial" | "enterprises/little-giants" | "enterprises/champions" | "enterprises/listed" | "enterprises/world-500" | "enterprises/high-tech" | "enterprises/new-unicorns" | "enterprises/recognition-time" | "enterprises/research-bodies" | "industry/electronics-output" | "industry/equipment-output" | "industry/firms-above-100-billion" | "industry/firms-50-to-100-billion" | "industry/firms-10-to-50-billion" | "industrial-land/rebuilt-space" | "industrial-land/kept-area" | "facilities/new-science" | "facilities/new-frontier" | "facilities/new-industry" | "network/stations" | "network/gigabit-homes" | "facilities/power-usage" | "facilities/typical-projects" | "facilities/transport-base" | "facilities/running-science" | "facilities/running-frontier" | "facilities/new-technology-purchases" | "imports/export-refund-time" | "registration/conversions" | "industry/emerging-value-added" | "industry/cluster-items" | "industrial-land/park-area" | "digital-city/leading-fields" | "enterprises/credit-repair-time" | "enterprises/conversion-reward" | "licensing/cancelled" | "licensing/filed" | "licensing/commitment" | "licensing/eased" | "licensing/electronic" | "digital-city/twin-base" | "digital-city/merged-data-kinds" | "digital-city/twin-scenes" | "digital-city/twin-indicators" | "digital-city/core-value-added" | "digital-city/district-platforms" | "digital-city/sensing-terminals" | "digital-city/merged-cameras" | "digital-city/concurrent-users" | "digital-city/government-fibre" | "digital-city/placed-data-kinds" | "digital-city/board-coverage" | "digital-city/new-data-registered" | "digital-city/old-data-registered" | "digital-city/model-areas" | "digital-city/model-parks" | "digital-city/bookable-places";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description Only this office, by id or name; earlier names too. */
                office?: string;
                /** @description As of this day; today when left out. */
                on?: components["schemas"]["CivilDate"] & unknown;
                /** @description A document id. */
                plan?: "build2022" | "cost2023" | "ec2024" | "emp2023" | "fdi2024" | "fin2019" | "fintal2020" | "fiveg2022" | "green2019" | "hq2021" | "hr2023" | "icon2023" | "import2023" | "ind2022" | "infra2022" | "infraplan2022" | "market2022" | "mfg2021" | "mnc2023" | "newinfra2020" | "permit2018" | "permit2020" | "port2022" | "relief2020" | "s2e2022" | "seal2019" | "sei2022" | "smart2020" | "soft2022" | "sole2023" | "split2022" | "talent2014" | "tech2023" | "twin2023";
                /** @description With what a small picture of each target draws. */
                series?: "short";
                /** @description `behind` is said only where the text or a stated assumption draws a path; `under-way` is a figure without one; `to-judge` where the text leaves it to someone. */
                state?: components["schemas"]["TargetState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: components["schemas"]["Figures"];
                        on: components["schemas"]["CivilDate"];
                        targets: (components["schemas"]["TargetSummary"] & {
                            /** @description Only where it is asked for. */
                            series?: {
                                asked: {
                                    number: number;
                                    on: components["schemas"]["CivilDate"];
                                }[];
                                assumed: {
                                    number: number;
                                    on: components["schemas"]["CivilDate"];
                                }[];
                                figures: {
                                    number: number;
                                    on: components["schemas"]["CivilDate"];
                                }[];
                                name: string;
                                needed: {
                                    number: number;
                                    on: components["schemas"]["CivilDate"];
                                }[];
                                unit: string;
                            } | null;
                        })[];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    target: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description As of this day; today when left out. */
                on?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path: {
                document: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks: {
        parameters: {
            query?: {
                /** @description Only tasks with a last day no later than this. */
                due?: components["schemas"]["CivilDate"] & unknown;
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description Only this office, by id or name; earlier names too. */
                office?: string;
                /** @description A document id. */
                plan?: "build2022" | "cost2023" | "ec2024" | "emp2023" | "fdi2024" | "fin2019" | "fintal2020" | "fiveg2022" | "green2019" | "hq2021" | "hr2023" | "icon2023" | "import2023" | "ind2022" | "infra2022" | "infraplan2022" | "market2022" | "mfg2021" | "mnc2023" | "newinfra2020" | "permit2018" | "permit2020" | "port2022" | "relief2020" | "s2e2022" | "seal2019" | "sei2022" | "smart2020" | "soft2022" | "sole2023" | "split2022" | "talent2014" | "tech2023" | "twin2023";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: components["schemas"]["Figures"];
                        tasks: components["schemas"]["TaskSummary"][];
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    task: {
        parameters: {
            query?: {
                /** @description Figures of the record, or made-up ones to look around with that are kept apart from it. */
                figures?: components["schemas"]["Figures"];
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                document: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: {
                /** @description A document id. */
                document?: "ec2024" | "hr2023" | "emp2023" | "tech2023" | "mfg2021" | "talent2014" | "soft2022" | "fdi2024" | "cost2023" | "hq2021" | "icon2023" | "import2023" | "twin2023" | "port2022" | "infraplan2022" | "sei2022" | "smart2020" | "newinfra2020" | "permit2018" | "permit2020" | "gov2023" | "street2024" | "split2022" | "seal2019" | "fin2019" | "fiveg2022" | "infra2022" | "mnc2023" | "relief2020" | "green2019" | "ind2022" | "build2022" | "fintal2020" | "s2e2022" | "sole2023" | "market2022";
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
                /** @description The day; today when left out. */
                on?: components["schemas"]["CivilDate"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeWebhook: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where to tell what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible as things stand; nothing was entered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Facts to correct; nothing was computed, and `problems` lists every one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endWebhook: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Needs no content. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: boolean;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undelivered: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndeliveredMessages"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resend: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Which one; all when left out. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description One message; all that were given up when left out. */
                    message?: string | null;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resent: number;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Content of this kind is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewWebhookSecret: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Needs no content. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: {
                /** @description 语言，默认中文 · language of the answer */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Needs no content. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        noted: boolean;
                    };
                };
            };
            /** @description Sign in first, or show a token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours, or not open */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
