/**
 * The closed lists of the format: each value is a word of the data standard. They stand apart from the schema so that
 * code on the first view can use them without loading a schema library.
 */

export const partsOfDay = ['night', 'morning', 'midday', 'afternoon', 'evening'] as const

export const zoneNames = [
  'headline',
  'standfirst',
  'key points',
  'dateline',
  'page date',
  'byline',
  'body',
  'caption',
  'credit line',
  'link list',
  'storage header',
  'page furniture',
] as const

export const scopes = ['these talks', 'earlier round', 'other track', 'background', 'page'] as const

export const firmnesses = ['possible', 'planned', 'expected', 'under way', 'done'] as const

export const silenceKinds = ['not mentioned', 'before it happened', 'text incomplete', 'cannot tell'] as const

export const stances = ['raises', 'supports', 'opposes', 'excludes', 'complains', 'acts', 'unstated'] as const

export const statusKinds = [
  'raised',
  'under discussion',
  'progress claimed',
  'complained of',
  'excluded',
  'background',
  'not resolved',
] as const

export const sharedWordingKinds = ['quoted speech', 'name or title', 'narration'] as const

export const exceptionReasons = [
  'link list',
  'storage header',
  'page furniture',
  'other story',
  'pure transition',
] as const
