import { start } from '../app/start'
import { ReportPage } from '../views/reports/ReportPage'

void start('report', ReportPage)
