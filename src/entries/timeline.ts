import { start } from '../app/start'
import { Timeline } from '../views/timeline/Timeline'

void start('timeline', Timeline)
