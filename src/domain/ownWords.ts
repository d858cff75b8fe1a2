/** What Parley says in its own words, field by field: questions, labels, notes, summaries, reasons. */
import { breach, type Breach, type Way } from './breach'
import type { Talks } from './model'
import { judgingWordsIn } from './neutralWords'

/** Each field of ours with a word that judges (neutralWords.ts). */
export function judgingBreaches(talks: Talks): Breach[] {
  return ownWords(talks).flatMap(({ at, text }) => {
    const found = text === undefined ? [] : judgingWordsIn(text)
    return found.length === 0
      ? []
      : [breach(at, found.join(', '), 'words that do not judge ("differs", "not mentioned")')]
  })
}

type OwnWords = { at: Way; text: string | undefined }

/** Every field that Parley fills in its own words. */
function ownWords(talks: Talks): OwnWords[] {
  const { head } = talks
  const fields = (at: Way, record: object, keys: readonly string[]): OwnWords[] =>
    keys.map((key) => {
      const text: unknown = Reflect.get(record, key)
      return { at: [...at, key], text: typeof text === 'string' ? text : undefined }
    })
  return [
    ...fields([], head, ['changes']),
    ...fields(['talks'], head.talks, ['title', 'short']),
    ...head.talks.summary.flatMap((clause, index) => fields(['talks', 'summary', index], clause, ['text'])),
    ...talks.reports.flatMap((report) => {
      const at: Way = ['reports', { id: report.id }]
      return [
        ...fields(at, report, ['creditsNote']),
        ...fields([...at, 'vantage'], report.vantage, ['stage', 'note']),
        ...fields([...at, 'published'], report.published ?? {}, ['note']),
      ]
    }),
    ...talks.people.flatMap((person) => fields(['people', { id: person.id }], person, ['relation'])),
    ...talks.issueGroups.flatMap((group) =>
      fields(['issueGroups', { id: group.id }], group, ['title', 'note']),
    ),
    ...talks.issues.flatMap((issue) => {
      const at: Way = ['issues', { id: issue.id }]
      const { tracker } = issue
      return [
        ...fields(at, issue, ['title', 'short', 'note']),
        ...(tracker === undefined ? [] : fields([...at, 'tracker', 'status'], tracker.status, ['note'])),
        ...(tracker?.positions ?? []).flatMap((one, index) =>
          fields([...at, 'tracker', 'positions', index], one, ['summary']),
        ),
        ...(tracker?.course ?? []).flatMap((one, index) =>
          fields([...at, 'tracker', 'course', index], one, ['summary']),
        ),
      ]
    }),
    ...talks.families.flatMap((family) =>
      fields(['families', { id: family.id }], family, ['question', 'note']),
    ),
    ...talks.events.flatMap((event) => fields(['events', { id: event.id }], event, ['title', 'workedOut'])),
    ...talks.statements.flatMap((statement) => {
      const at: Way = ['statements', { id: statement.id }]
      return [
        ...fields(at, statement, ['title', 'occasion']),
        ...statement.printings.flatMap((printing) =>
          fields([...at, 'printings', { id: printing.id }], printing, ['note']),
        ),
      ]
    }),
    ...talks.details.flatMap((detail) => {
      const at: Way = ['details', { id: detail.id }]
      return [
        ...fields(at, detail, ['question', 'label', 'setApart', 'exclusiveReason', 'textReason', 'note']),
        ...(detail.choices ?? []).flatMap((choice) =>
          fields([...at, 'choices', { id: choice.id }], choice, ['label', 'reason']),
        ),
        ...detail.accounts.flatMap((account) =>
          fields([...at, 'accounts', { id: account.id }], account, ['note']),
        ),
        ...detail.silences.flatMap((silence) => {
          const way: Way = [...at, 'silences', { report: silence.report }]
          return [
            ...fields(way, silence, ['note']),
            ...(silence.explained ?? []).flatMap((hit, index) =>
              fields([...way, 'explained', index], hit, ['why']),
            ),
          ]
        }),
      ]
    }),
  ]
}
