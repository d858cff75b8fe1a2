import { start } from '../app/start'
import { Delegations } from '../views/delegations/Delegations'

void start('delegations', Delegations)
