import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import { aspects } from '../../domain/findingKinds'
import { useSelection } from '../../filter/useSelection'
import { Below } from '../../ui/Below'
import { ViewHead } from '../../ui/ViewHead'
import { paths } from '../../url/paths'
import { Citing } from './Citing'
import { FindingTable } from './FindingTable'
import { aspectMeanings, glossary, printingClasses } from './glossary'
import { Limits } from './Limits'
import styles from './Method.module.css'
import { RuleList } from './RuleList'
import { SilenceTable } from './SilenceTable'

/** The codebook: each word, each rule, an example of each finding from these talks, the limits, how to cite. */
export function Method() {
  const { talks, counts, linkTo } = useSelection()
  return (
    <>
      <ViewHead
        title="Method"
        deck="what the words mean, how a finding is made, and what it cannot tell"
        documentTitle={`Method · ${talks.head.talks.title} · Parley`}
      />
      <div className={styles.columns}>
        <div>
          <section aria-labelledby="findings">
            <h2 id="findings">Findings</h2>
            <p className={styles.lead}>
              A finding is computed from the typed accounts of a detail, over the reports you have chosen. A
              row takes the worst of its pairs. No account is preferred, and a count is no score.
            </p>
            <FindingTable />
          </section>
          <Below>
            <section aria-labelledby="silences">
              <h2 id="silences">Silence has a kind</h2>
              <p className={styles.lead}>
                It follows from the report’s vantage, and is stored with the words that were searched for in
                its text.
              </p>
              <SilenceTable />
            </section>
            <section aria-labelledby="rules">
              <h2 id="rules">The rules behind the findings</h2>
              <RuleList />
            </section>
          </Below>
        </div>
        <div>
          <section aria-labelledby="words">
            <h2 id="words">Words</h2>
            <dl className={styles.glossary}>
              {glossary.map(({ word, meaning, standard, id }) => (
                <div key={word} id={id}>
                  <dt>{word}</dt>
                  <dd>
                    {meaning} {standard !== undefined && <span className={styles.standard}>{standard}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <Below>
            <section aria-labelledby="aspects">
              <h2 id="aspects">How they part</h2>
              <dl className={styles.glossary}>
                {aspects.map((aspect) => (
                  <div key={aspect}>
                    <dt>{aspect}</dt>
                    <dd>
                      {aspectMeanings[aspect]}{' '}
                      <Link to={linkTo(paths.compare, { filter: { aspects: [aspect] } })}>
                        {formatNumber(counts.aspects?.get(aspect) ?? 0, 'detail')}
                      </Link>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
            <section aria-labelledby="printings">
              <h2 id="printings">A printing against its base</h2>
              <dl className={styles.glossary}>
                {printingClasses.map(({ word, meaning }) => (
                  <div key={word}>
                    <dt>{word}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <Limits />
            <Citing />
          </Below>
        </div>
      </div>
    </>
  )
}
