import { start } from '../app/start'
import { Quotations } from '../views/quotations/Quotations'

void start('quotations', Quotations)
