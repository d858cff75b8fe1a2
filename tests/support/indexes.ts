/** The indexes by which a filter answers, made at once. */
import { findingFacets, finish } from '../../src/domain/facets'
import type { Indexes } from '../../src/domain/filter'
import type { Analysis } from '../../src/domain/findings'
import type { Talks } from '../../src/domain/model'
import { findWords, indexWords } from '../../src/domain/wordIndex'

export function indexesOf(talks: Talks, analysis: Analysis): Indexes {
  const words = finish(indexWords(talks))
  return {
    facets: finish(findingFacets(analysis)),
    search: (reports, query) => findWords(talks, words, reports, query),
  }
}
