import { start } from '../app/start'
import { Issues } from '../views/issues/Issues'

void start('issues', Issues)
