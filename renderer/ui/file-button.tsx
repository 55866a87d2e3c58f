import { type ReactNode, useRef } from 'react'
import { Button, type ButtonProps } from './button.tsx'

export interface FileButtonProps extends Omit<ButtonProps, 'onPress' | 'ref' | 'type'> {
  readonly onFiles: (files: File[]) => void
  /** Endings and media types, as an input takes them. */
  readonly accept?: string
  readonly isMultiple?: boolean
  readonly children: ReactNode
}

/** A button that lets somebody choose files. */
export function FileButton({ onFiles, accept = '', isMultiple = true, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <Button {...button} onPress={() => input.current?.click()} />
    </>
  )
}
