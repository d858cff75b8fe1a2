import { start } from '../app/start'
import { PersonPage } from '../views/people/PersonPage'

void start('person', PersonPage)
