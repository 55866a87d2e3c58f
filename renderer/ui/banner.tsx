import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { say } from '../../core/messages/message.ts'
import styles from './banner.module.css'
import { IconButton } from './icon-button.tsx'
import { useWayBack } from './way-back.ts'

export interface BannerProps {
  readonly tone: 'info' | 'warning' | 'error'
  readonly title?: string
  readonly children?: ReactNode
  /** Buttons that answer it. */
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
}

const ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert }

/** Something that should be known, where it matters. An error is spoken at once. */
export function Banner({ tone, title, children, actions, onDismiss }: BannerProps) {
  const Icon = ICONS[tone]
  const place = useWayBack<HTMLDivElement>()
  return (
    <div ref={place} className={[styles.banner, styles[tone]].join(' ')} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden="true" />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && <IconButton label={say('ui.dismiss')} icon={<X />} onPress={onDismiss} />}
    </div>
  )
}
