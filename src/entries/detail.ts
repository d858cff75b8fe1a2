import { start } from '../app/start'
import { DetailPage } from '../views/compare/DetailPage'

void start('detail', DetailPage)
