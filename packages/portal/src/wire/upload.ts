import { Failure } from './fetch.ts'
import type { Problem } from './law.ts'
import { csrfHeaders } from './session.ts'

/** Sends a file as it is and tells how much of it has gone. Throws only `Failure`. */
export const upload = <T>(path: string, file: File, onProgress: (percent: number) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    for (const [name, value] of Object.entries(csrfHeaders())) request.setRequestHeader(name, value)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100))
    })
    request.addEventListener('error', () => reject(new Failure('offline')))
    request.addEventListener('load', () => {
      const answer: unknown = request.response
      if (request.status < 300 && answer !== null) resolve(answer as T)
      else reject(new Failure(request.status >= 500 ? 'server' : 'refused', problemsOf(answer)))
    })
    request.send(file)
  })

const problemsOf = (answer: unknown): readonly Problem[] =>
  typeof answer === 'object' && answer !== null && 'problems' in answer && Array.isArray(answer.problems)
    ? answer.problems.flatMap((p: Partial<Problem>) => [{ code: p.code ?? '', at: p.at ?? '', text: p.text ?? '' }])
    : []
