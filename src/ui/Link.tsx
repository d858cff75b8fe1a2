import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router-dom'

export type LinkProps = { to: string } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>

/**
 * A link within Parley, followed without loading the page anew. Made from the router's own parts: its ready-made link
 * brings along what prefetches for frameworks.
 */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a {...rest} href={useHref(to)} onClick={useLinkClickHandler<HTMLAnchorElement>(to)}>
      {children}
    </a>
  )
}
