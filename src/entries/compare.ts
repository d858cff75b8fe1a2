import { start } from '../app/start'
import { Compare } from '../views/compare/Compare'

void start('compare', Compare)
