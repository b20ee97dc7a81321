import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { TextField } from '../../parts/text-field.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { PageWaiting, Waiting } from '../../shell/page.tsx'
import { type Draft, useDraft, useExampleReforms, usePreview } from '../../wire/reforms.ts'
import { send } from '../../wire/session.ts'
import { useLanguage } from '../../words/language.tsx'
import { AnalystFrame } from '../analyst/analyst-frame.tsx'
import { StateMark } from '../analyst/analyst-page.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'
import { NOTHING_ADDED } from './added-edit.ts'
import { AddedMeasures } from './added-measures.tsx'
import { NO_BUDGET } from './budget-edit.ts'
import { Budgets } from './budgets.tsx'
import { ChoiceOfMeasure } from './choice-of-measure.tsx'
import { CostBeside } from './cost-beside.tsx'
import { changeOf, type Edit, editOf, isUnfinished, keepEdit, keptEdit, NOTHING, withMeasure } from './edit.ts'
import { MeasureForm } from './measure-form.tsx'
import { OtherChanges } from './other-changes.tsx'
import { PreviewBeside } from './preview-beside.tsx'
import { Steps } from './steps.tsx'
import './drafting.css'

/** The drafting desk: the rule as a form, and beside it its words, examples, conflicts and cost under the change. */
export default function DeskPage() {
  const { id = 'new' } = useParams()
  return id === 'new' ? <NewDraft /> : <KnownDraft id={id} />
}

function NewDraft() {
  const [params] = useSearchParams()
  const example = params.get('example') ?? ''
  const measure = params.get('measure') ?? ''
  const examples = useExampleReforms()
  if (example === '') {
    const begun = measure === '' ? NOTHING : withMeasure(NOTHING, measure, (m) => m)
    return <Desk key={measure} name={measure === '' ? 'new' : `new ${measure}`} draft={null} begin={begun} />
  }
  if (examples.isPending) return <PageWaiting />
  if (examples.isError) return <FailedPage failure={examples.error} again={() => void examples.refetch()} />
  const found = examples.data.examples.find((e) => e.id === example)
  const begin = found === undefined ? NOTHING : editOf(found.change, titlesIn(found.change.title))
  return <Desk key={example} name={`new ${example}`} draft={null} begin={begin} />
}
const titlesIn = (title: unknown): Edit['titles'] => {
  const [zh = '', en = ''] = Array.isArray(title) ? title.map(String) : []
  return { zh, en }
}

function KnownDraft({ id }: { readonly id: string }) {
  const draft = useDraft(id)
  if (draft.isPending) return <PageWaiting />
  if (draft.isError) return <FailedPage failure={draft.error} again={() => void draft.refetch()} />
  const { version, change, titles } = draft.data
  return <Desk key={`${id} ${version}`} name={id} draft={draft.data} begin={editOf(change, titles)} />
}

interface DeskProps {
  /** Under which name the unsaved edit is kept. */
  readonly name: string
  readonly draft: Draft | null
  readonly begin: Edit
}
function Desk({ name, draft, begin }: DeskProps) {
  const { language } = useLanguage()
  const w = useWords()
  const seen = draft?.version ?? 0
  const open = draft === null || draft.state === 'draft'
  const [edit, setEdit] = useState<Edit>(() => (open ? (keptEdit(name, seen) ?? begin) : begin))
  const change = useMemo(() => changeOf(edit), [edit])
  const later = useDeferredValue(change)
  const settled = useSettled(later)
  const preview = usePreview(settled)
  const save = useSave(name, draft, edit)
  const dirty = open && JSON.stringify(edit) !== JSON.stringify(begin)
  useEffect(() => {
    if (open) keepEdit(name, seen, dirty ? edit : null)
  }, [name, seen, edit, dirty, open])
  const title = draft === null ? w.desk.newTitle : draft.title
  const wrong = preview.isError ? preview.error : null
  return (
    <AnalystFrame title={title} lead={draft === null ? w.desk.lead : <StateMark draft={draft} />}>
      {draft === null || draft.stale.length === 0 ? null : (
        <p className="notice notice-warn" role="alert">
          {w.desk.stale(draft.stale.join(language === 'zh' ? '、' : ', '))}
        </p>
      )}
      <div className="drafting">
        <div className="drafting-form">
          {open ? (
            <>
              {edit.measures.map((m) => (
                <MeasureForm key={m.measure} edit={m} onChange={setEdit} />
              ))}
              <AddedMeasures edit={edit} onChange={setEdit} />
              <Budgets edit={edit} onChange={setEdit} />
              <OtherChanges edit={edit} onChange={setEdit} />
              <ChoiceOfMeasure
                taken={edit.measures.map((m) => m.measure)}
                onChoose={(id) => setEdit((e) => withMeasure(e, id, (m) => m))}
              >
                <div className="row">
                  <Button onClick={() => setEdit((e) => ({ ...e, added: [...e.added, NOTHING_ADDED] }))}>
                    {w.desk.addMeasure}
                  </Button>
                  <Button onClick={() => setEdit((e) => ({ ...e, budgets: [...e.budgets, NO_BUDGET] }))}>
                    {w.desk.addBudget}
                  </Button>
                </div>
              </ChoiceOfMeasure>
              <section className="card desk-save">
                <h2>{w.desk.title}</h2>
                {(['zh', 'en'] as const).map((l) => (
                  <TextField
                    key={l}
                    label={l === 'zh' ? w.desk.titleZh : w.desk.titleEn}
                    lang={l === 'zh' ? 'zh-CN' : 'en'}
                    value={edit.titles[l]}
                    maxLength={200}
                    onChange={(text) => setEdit((e) => ({ ...e, titles: { ...e.titles, [l]: text } }))}
                  />
                ))}
                {save.error === null ? null : <Refused failure={save.error} again={save.run} />}
                <div className="row">
                  <Button
                    type="primary"
                    size="large"
                    loading={save.busy}
                    disabled={
                      change.changes.length === 0 ||
                      edit.titles.zh.trim() === '' ||
                      isUnfinished(edit) ||
                      wrong !== null ||
                      !(draft === null || dirty)
                    }
                    onClick={save.run}
                  >
                    {w.desk.save}
                  </Button>
                  <span className="soft small" role="status">
                    {isUnfinished(edit) ? w.desk.unfinished : dirty ? w.desk.unsaved : ''}
                  </span>
                </div>
              </section>
            </>
          ) : (
            <OtherChanges edit={{ ...edit, others: change.changes }} onChange={null} says={draft?.says ?? []} />
          )}
          {draft === null ? null : <Steps draft={draft} dirty={dirty} />}
        </div>
        <div className="desk-beside">
          {change.changes.length > 0 && preview.data === undefined && wrong === null ? (
            <Waiting rows={4} />
          ) : (
            <PreviewBeside preview={change.changes.length === 0 ? undefined : preview.data} wrong={wrong} />
          )}
          {change.changes.length === 0 || settled.changes.length === 0 || wrong !== null ? null : (
            <CostBeside change={settled} />
          )}
        </div>
      </div>
    </AnalystFrame>
  )
}

/** A value once it has not changed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 350)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** Saves the draft: a new one gets its address, a known one its next version. */
function useSave(name: string, draft: Draft | null, edit: Edit) {
  const { language, at } = useLanguage()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const run = () => {
    const { zh, en } = edit.titles
    const title = { zh: zh.trim(), en: en.trim() === '' ? zh.trim() : en.trim() }
    const content = { title, change: changeOf(edit) }
    setBusy(true)
    const sent =
      draft === null
        ? send<Draft>('POST', `/v1/law-drafts?lang=${language}`, content)
        : send<Draft>('POST', `/v1/law-drafts/${draft.id}/content?lang=${language}`, {
            ...content,
            seen: draft.version,
          })
    sent
      .then(async (saved) => {
        setError(null)
        keepEdit(name, draft?.version ?? 0, null)
        const shown = ['reforms', language, `/v1/law-drafts/${saved.id}`]
        await client.cancelQueries({ queryKey: shown })
        client.setQueryData(shown, saved)
        await client.invalidateQueries({ queryKey: ['reforms', language, '/v1/law-drafts'] })
        if (draft === null) navigate(at(`/analyst/drafts/${saved.id}`), { replace: true })
      }, setError)
      .finally(() => setBusy(false))
  }
  return { busy, error, run }
}
