import { ImagePlus, X } from 'lucide-react'
import { useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import { REPORT_ACCENT, type ReportLook, ReportTemplate } from '../../../core/model/hand-over.ts'
import { usePreferences, useStartStore } from '../../state/use-app.ts'
import { Button, FileButton, SectionLabel, Select, TextArea } from '../../ui/index.ts'
import styles from './document-options.module.css'
import { LOGO_KB_MAX, readLogo } from './logo.ts'

type Change = (chosen: Partial<ReportLook>) => void

function LogoField({ look, onChange }: { readonly look: ReportLook; readonly onChange: Change }) {
  const [isRefused, setRefused] = useState(false)
  const take = async (files: readonly File[]) => {
    const logo = files[0] ? await readLogo(files[0]) : null
    setRefused(logo === null)
    if (logo) onChange({ logo })
  }
  return (
    <>
      <p className={styles.label}>{say('reports-screen.logo')}</p>
      {look.logo && (
        <div className={styles.logo}>
          <img src={`data:${look.logo.mediaType};base64,${look.logo.base64}`} alt={say('reports-screen.logo')} />
        </div>
      )}
      <div className={styles.row}>
        <FileButton
          size="small"
          icon={<ImagePlus />}
          accept="image/png,image/jpeg,image/webp"
          isMultiple={false}
          onFiles={(files) => void take(files)}
        >
          {say(look.logo ? 'reports-screen.logo.another' : 'reports-screen.logo.choose')}
        </FileButton>
        {look.logo && (
          <Button size="small" icon={<X />} onPress={() => onChange({ logo: null })}>
            {say('reports-screen.logo.remove')}
          </Button>
        )}
      </div>
      {isRefused && (
        <p className={styles.error} role="alert">
          {say('reports-screen.logo.refused', { size: LOGO_KB_MAX })}
        </p>
      )}
    </>
  )
}

function AccentField({ look, onChange }: { readonly look: ReportLook; readonly onChange: Change }) {
  const preferSoon = useStartStore((store) => store.preferSoon)
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor="report-accent">
        {say('reports-screen.accent')}
      </label>
      <input
        id="report-accent"
        type="color"
        className={styles.colour}
        value={look.accent ?? REPORT_ACCENT}
        onChange={({ currentTarget }) => preferSoon({ reportLook: { ...look, accent: currentTarget.value } })}
      />
      {look.accent && (
        <Button size="small" variant="quiet" onPress={() => onChange({ accent: null })}>
          {say('reports-screen.accent.own')}
        </Button>
      )}
    </div>
  )
}

/** How the reader report looks and speaks; the same for all articles. */
export function LookPart() {
  const { reportLook: look } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  const change: Change = (chosen) => void prefer({ reportLook: { ...look, ...chosen } })
  return (
    <section className={styles.part} aria-labelledby="report-look">
      <SectionLabel level={2} id="report-look">
        {say('reports-screen.look')}
      </SectionLabel>
      <Select
        label={say('reports-screen.template')}
        options={ReportTemplate.options.map((id) => ({
          id,
          name: say(`reports-screen.template.${id}`),
          description: say(`reports-screen.template.${id}.about`),
        }))}
        value={look.template}
        onChange={(template) => change({ template })}
      />
      <AccentField look={look} onChange={change} />
      <LogoField look={look} onChange={change} />
      <TextArea
        label={say('reports-screen.opening')}
        value={look.opening}
        rows={2}
        onCommit={(opening) => change({ opening })}
      />
      <TextArea
        label={say('reports-screen.closing')}
        value={look.closing}
        rows={2}
        onCommit={(closing) => change({ closing })}
      />
    </section>
  )
}
