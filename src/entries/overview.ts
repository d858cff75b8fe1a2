import { start } from '../app/start'
import { Overview } from '../views/overview/Overview'

void start('overview', Overview)
