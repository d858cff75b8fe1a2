import { CollationKey } from '../../collation/CollationKey'
import { groupBySpeaker, type Quotation } from '../../domain/quotations'
import { QuotationEntry } from './QuotationEntry'

/** Statements in the order of the list beside them, below the key to their marks. */
export function QuotationEntries({ quotations }: { quotations: readonly Quotation[] }) {
  return (
    <div>
      <CollationKey />
      {groupBySpeaker(quotations).map((group) =>
        group.quotations.map((quotation) => (
          <QuotationEntry key={quotation.statement.id} quotation={quotation} />
        )),
      )}
    </div>
  )
}
