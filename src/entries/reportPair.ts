import { start } from '../app/start'
import { ReportPair } from '../views/reports/ReportPair'

void start('reportPair', ReportPair)
