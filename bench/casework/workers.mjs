const PDF = Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n${'%'.repeat(40_000)}\n`)

/** People at work: what they do, one thing after the other, with time to read between. */
export function workers(at, people) {
  const times = new Map()
  const refused = new Map()
  const acknowledged = []
  let turns = 0
  let going = true
  let span = 0

  async function ask(who, kind, path, body, type = 'application/json') {
    const began = performance.now()
    const response = await fetch(`${at}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${who.token}`,
        'accept-language': 'zh',
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    })
    const data = await response.json()
    const took = performance.now() - began
    if (response.ok) times.set(kind, pushed(times.get(kind) ?? [], took))
    else {
      const code = `${response.status} ${data.problems?.[0]?.code ?? ''}`
      refused.set(code, (refused.get(code) ?? 0) + 1)
    }
    return response.ok ? data : null
  }

  /** Enters an answer; whoever was quicker is met with a refusal, which is as it should be. */
  async function says(who, seen, type, more = {}) {
    const { id } = seen.queued
    const now = await ask(who, 'answer', `/v1/cases/${id}/answers`, { type, seen: seen.version, ...more })
    if (now !== null) acknowledged.push(`${id} ${now.version}`)
    return now
  }

  async function official(who) {
    const queue = await ask(who, 'queue page', '/v1/cases?mine=yes')
    const one = any(queue?.cases.slice(0, 20) ?? [])
    if (one === undefined) return
    const seen = await ask(who, 'case page', `/v1/cases/${one.id}`)
    if (seen === null) return
    await read(500, 1500)
    const may = seen.answers.filter((a) => a.from === null && a.needs.length === 0)
    const usual = may.filter((a) => ['accepted', 'supplied', 'approved', 'corrected'].includes(a.type))
    const given = Math.random() < 0.9 || usual.length === may.length ? any(usual) : any(may)
    if (given === undefined) return
    const owes = {
      direction: 'payable',
      payer: 'finance',
      payee: seen.queued.applicant,
      line: 'talent-housing',
      year: Number(seen.queued.openedOn.slice(0, 4)),
      measure: null,
      amount: 5_760_000,
      due: null,
      cites: [],
    }
    await says(who, seen, given.type, {
      note: { lines: ['材料齐全，按规定办理'] },
      ...(given.of === null ? {} : { of: given.of }),
      ...(given.type === 'approved' ? { owes: [owes] } : {}),
    })
  }

  /** Opens a case, hands papers in and sends it off, in one sitting. */
  async function applies(who) {
    const party = who.actor.parties[0]
    const opened = await ask(who, 'opening', '/v1/cases', { procedure: 'talent2014/rent', applicant: party })
    if (opened === null) return
    const { id } = opened.queued
    acknowledged.push(`${id} 1`)
    who.cases.push(id)
    for (const { id: material } of opened.materials.slice(0, 2)) {
      await read(1000, 3000)
      const path = `/v1/cases/${id}/papers?material=${material}&name=${encodeURIComponent('材料.pdf')}`
      await ask(who, 'paper', path, PDF, 'application/pdf')
    }
    await read(500, 1500)
    await says(who, opened, 'complete')
  }

  async function applicant(who) {
    who.cases ??= []
    if (who.cases.length === 0 || (who.cases.length < 4 && Math.random() < 0.1)) return applies(who)
    const list = await ask(who, 'list page', '/v1/cases')
    const id = any(list?.cases.filter((c) => c.mine) ?? [])?.id ?? any(who.cases)
    const seen = await ask(who, 'case page', `/v1/cases/${id}`)
    if (seen === null) return
    const given = any(seen.answers.filter((a) => a.from === null && a.needs.length === 0))
    if (given !== undefined) await says(who, seen, given.type, given.of === null ? {} : { of: given.of })
    else if (Math.random() < 0.3) await ask(who, 'log', `/v1/cases/${id}/log`)
  }

  async function working(who) {
    const isOfficial = who.actor.role === 'official'
    const [least, most] = isOfficial ? [2000, 6000] : [10_000, 30_000]
    // Officials are at their desks from the beginning; applicants come over the first third.
    await read(0, isOfficial ? most : Math.max(most, span / 3))
    while (going) {
      try {
        await (isOfficial ? official(who) : applicant(who))
      } catch (error) {
        const code = error instanceof Error ? `${error.message} ${error.cause?.code ?? ''}` : String(error)
        refused.set(code, (refused.get(code) ?? 0) + 1)
      }
      turns++
      await read(least, most)
    }
  }

  /** Waits as long as somebody reads, or until the end. */
  const read = (least, most) => {
    const until = performance.now() + least + Math.random() * (most - least)
    return new Promise((next) => {
      const look = () => (going && performance.now() < until ? setTimeout(look, 250) : next())
      setTimeout(look, Math.min(250, until - performance.now()))
    })
  }

  return {
    run: async (seconds) => {
      span = seconds * 1000
      const all = people.map(working)
      await new Promise((end) => setTimeout(end, seconds * 1000))
      going = false
      await Promise.all(all)
      return { times, refused, acknowledged, turns }
    },
  }
}

const any = (list) => list[Math.floor(Math.random() * list.length)]
const pushed = (list, one) => {
  list.push(one)
  return list
}
