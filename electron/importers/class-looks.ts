const SAID = /(?:^|;)\s*(font-weight|font-style|display|visibility)\s*:\s*([\w-]+)/gi
const MOST_CSS = 500_000

/** Whether words are bold, italic or hidden, as style sheets say it of classes. Programs that make books say it nowhere else. */
export class ClassLooks {
  private readonly looks = new Map<string, string>()
  private left = MOST_CSS

  /** Takes the rules whose selector is one class, with or without an element's name. */
  add(sheet: string): void {
    const css = withoutComments(sheet.slice(0, this.left))
    this.left -= css.length
    for (const rule of css.split('}')) {
      const brace = rule.indexOf('{')
      const said = brace === -1 ? '' : saidIn(rule.slice(brace + 1))
      if (said === '') continue
      for (const selector of rule.slice(0, brace).split(',')) {
        const name = /^\s*\w*\.([\w-]+)\s*$/.exec(selector)?.[1]
        if (name !== undefined) this.looks.set(name, `${this.looks.get(name) ?? ''}${said}`)
      }
    }
  }

  /** Writes into an element's style what its classes say of it; what it says itself comes first. */
  write(element: Element): void {
    const said = (element.getAttribute('class') ?? '')
      .split(/\s+/)
      .map((name) => this.looks.get(name) ?? '')
      .join('')
    if (said !== '') element.setAttribute('style', `${element.getAttribute('style') ?? ''};${said}`)
  }
}

const saidIn = (declarations: string): string =>
  [...declarations.matchAll(SAID)].map(([, property, value]) => `${property}:${value};`).join('')

function withoutComments(css: string): string {
  const parts: string[] = []
  let at = 0
  for (let start = css.indexOf('/*'); start !== -1; start = css.indexOf('/*', at)) {
    parts.push(css.slice(at, start))
    const end = css.indexOf('*/', start + 2)
    at = end === -1 ? css.length : end + 2
  }
  return parts.join('') + css.slice(at)
}
