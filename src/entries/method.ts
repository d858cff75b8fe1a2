import { start } from '../app/start'
import { Method } from '../views/method/Method'

void start('method', Method)
