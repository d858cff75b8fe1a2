import { start } from '../app/start'
import { QuotationPage } from '../views/quotations/QuotationPage'

void start('quotation', QuotationPage)
