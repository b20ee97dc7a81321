import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, Failure } from '../../wire/fetch.ts'
import type { Draft } from '../../wire/own.ts'
import { send } from '../../wire/session.ts'
import { useLanguage } from '../../words/language.tsx'
import { type Content, keepHere, keptHere } from './kept-here.ts'

export type Saving = 'saved' | 'saving' | 'waiting' | 'signed-out' | 'elsewhere' | 'gone'
const PAUSE = 600
const AGAIN = 5000
const SIGNED_OUT: readonly string[] = ['session/ended', 'cases/token', 'session/no-proof', 'session/second-factor']

/** An application that is being written: every change is kept here at once and with the service a moment later. */
export function useApplication(draft: Draft) {
  const { language } = useLanguage()
  const client = useQueryClient()
  const [content, setContent] = useState<Content>(() => keptHere(draft.id) ?? contentOf(draft))
  const [saving, setSaving] = useState<Saving>(() => (keptHere(draft.id) === null ? 'saved' : 'saving'))
  const [savedAt, setSavedAt] = useState(() => new Date(draft.changedAt))
  const [problems, setProblems] = useState(draft.problems)
  /** Rises when the fields are to be filled anew. */
  const [epoch, setEpoch] = useState(0)
  const latest = useRef({ content, version: draft.version, dirty: keptHere(draft.id) !== null, busy: false })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    const now = latest.current
    if (!now.dirty) return true
    if (now.busy) {
      timer.current = setTimeout(() => void save(), PAUSE)
      return false
    }
    now.busy = true
    now.dirty = false
    setSaving('saving')
    try {
      const path = `/v1/drafts/${draft.id}?lang=${language}`
      const kept = await send<Draft>('PUT', path, { seen: now.version, ...now.content })
      now.version = kept.version
      if (!now.dirty) {
        keepHere(draft.id, null)
        setSaving('saved')
      }
      setSavedAt(new Date(kept.changedAt))
      setProblems(kept.problems)
      client.setQueryData(['mine', language, `/v1/drafts/${draft.id}`], kept)
      return !now.dirty
    } catch (cause) {
      now.dirty = true
      const why = standingAfter(cause)
      setSaving(why)
      if (why === 'waiting') timer.current = setTimeout(() => void save(), AGAIN)
      return false
    } finally {
      now.busy = false
    }
  }, [client, draft.id, language])

  const change = useCallback(
    (with_: (before: Content) => Content) => {
      const next = with_(latest.current.content)
      latest.current.content = next
      latest.current.dirty = true
      keepHere(draft.id, next)
      setContent(next)
      setSaving((was) => (was === 'saved' || was === 'saving' ? 'saving' : was))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), PAUSE)
    },
    [draft.id, save],
  )
  // What was typed before a reload, or while there was no connection, goes out as soon as it can.
  useEffect(() => {
    const retry = () => void save()
    if (latest.current.dirty) retry()
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('online', retry)
      clearTimeout(timer.current)
    }
  }, [save])

  /** Settles what was changed elsewhere as well. */
  const settle = async (keep: 'mine' | 'other') => {
    const other = await ask<Draft>(`/v1/drafts/${draft.id}?lang=${language}`)
    latest.current.version = other.version
    if (keep === 'mine') {
      latest.current.dirty = true
      await save()
      return
    }
    keepHere(draft.id, null)
    latest.current.dirty = false
    latest.current.content = contentOf(other)
    setContent(contentOf(other))
    setEpoch((was) => was + 1)
    setSaving('saved')
  }
  return { epoch, content, change, save, saving, savedAt, problems, settle, version: () => latest.current.version }
}
export type Writing = ReturnType<typeof useApplication>

const contentOf = ({ facts, district, assigned }: Draft): Content => ({ facts, district, assigned })

function standingAfter(cause: unknown): Saving {
  if (!(cause instanceof Failure)) return 'waiting'
  if (cause.kind === 'absent') return 'gone'
  const codes = cause.problems.map((p) => p.code)
  if (codes.includes('applicant/changed-elsewhere')) return 'elsewhere'
  if (codes.includes('applicant/submitted-already')) return 'gone'
  return codes.some((code) => SIGNED_OUT.includes(code)) ? 'signed-out' : 'waiting'
}
