import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useWork } from '../../words/work.ts'

GlobalWorkerOptions.workerPort = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
/** The most pages that are drawn; the original has them all. */
const MOST = 30

/** The pages of a PDF file, drawn one beneath the other; nothing in it is run. */
export default function PdfPages({ from, name }: { readonly from: string; readonly name: string }) {
  const { case: w } = useWork()
  const [file, setFile] = useState<PDFDocumentProxy | 'cannot' | null>(null)
  useEffect(() => {
    const task = getDocument({ url: from, enableXfa: false })
    task.promise.then(setFile, () => setFile('cannot'))
    return () => void task.destroy()
  }, [from])
  if (file === null) return <p role="status">{w.showing}</p>
  if (file === 'cannot') return <p role="alert">{w.cannotShow}</p>
  const pages = Array.from({ length: Math.min(MOST, file.numPages) }, (_, i) => i + 1)
  return pages.map((n) => <PdfPage key={n} file={file} n={n} label={`${name}: ${w.page(n, file.numPages)}`} />)
}

interface PageProps {
  readonly file: PDFDocumentProxy
  readonly n: number
  readonly label: string
}
function PdfPage({ file, n, label }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let gone = false
    let stop = () => {}
    file.getPage(n).then((page) => {
      const target = canvas.current
      if (gone || target === null) return
      const viewport = page.getViewport({ scale: 1.6 })
      target.width = viewport.width
      target.height = viewport.height
      const drawing = page.render({ canvas: target, viewport })
      stop = () => drawing.cancel()
      drawing.promise.catch(() => {})
    })
    return () => {
      gone = true
      stop()
    }
  }, [file, n])
  return <canvas ref={canvas} role="img" aria-label={label} />
}
