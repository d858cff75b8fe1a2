import { IgnoredNotice } from './IgnoredNotice'
import { ProblemsNotice } from './ProblemsNotice'

/** What a reader should know of the file and of the address before reading on. */
export function Notices() {
  return (
    <>
      <ProblemsNotice />
      <IgnoredNotice />
    </>
  )
}
