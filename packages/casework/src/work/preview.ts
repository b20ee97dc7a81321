import type { Actor } from '../actor.ts'
import { type Answer, answerIn, orUndone } from '../case/answer.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import { type Letter, lettersOf } from '../letter/letter.ts'
import type { Done } from '../problem.ts'

/** What an answer would come to: where the case would stand, and the letter, which has no number yet. */
export interface Previewed {
  readonly file: CaseFile
  readonly letter: Letter | null
}

/**
 * Gives an answer and takes all of it back, so that what is shown is what would be written. Nothing is kept, no number is
 * taken; what would be refused is refused here already.
 */
export async function preview(desk: Desk, actor: Actor, given: Answer): Promise<Done<Previewed>> {
  try {
    const refused = await orUndone(
      desk.database.as(actor, async (tx): Promise<Done<never>> => {
        const done = await answerIn(tx, desk, actor, given)
        if ('problem' in done) return done
        const letter = (await lettersOf(tx, given.caseId)).find((l) => l.version === done.done.version) ?? null
        throw new TakenBack({ file: done.done, letter })
      }),
    )
    return refused
  } catch (error) {
    if (error instanceof TakenBack) return { done: error.shown }
    throw error
  }
}

/** Leaves the transaction with what was seen in it, so that nothing of it is kept. */
class TakenBack extends Error {
  readonly shown: Previewed
  constructor(shown: Previewed) {
    super('taken back')
    this.shown = shown
  }
}
