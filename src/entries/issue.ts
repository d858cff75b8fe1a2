import { start } from '../app/start'
import { IssuePage } from '../views/issues/IssuePage'

void start('issue', IssuePage)
