import { start } from '../app/start'
import { Reports } from '../views/reports/Reports'

void start('reports', Reports)
