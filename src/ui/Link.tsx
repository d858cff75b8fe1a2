import { use, type ComponentProps, type MouseEvent } from 'react'
import { GoContext } from './go'

export type LinkProps = { to: string } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** With another button or a key held, a link opens elsewhere, as everywhere. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A link within Parley, `to` a path with its query, followed without loading the page anew. */
export function Link({ to, children, ...rest }: LinkProps) {
  const go = use(GoContext)
  const onClick = (event: MouseEvent) => {
    if (go === null || !isPlain(event)) return
    event.preventDefault()
    go(to)
  }
  return (
    <a {...rest} href={base + to} onClick={onClick}>
      {children}
    </a>
  )
}
