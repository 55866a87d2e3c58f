import { asLine } from './annotation-words.ts'
import { idOf, isFields, isIri, listed, type TellWrong } from './w3c-values.ts'

/** Who is named by a creator (https://www.w3.org/TR/annotation-model/#agents): by name, else by whatever tells them apart. */
export function readAgents(agents: unknown, field: string, tell: TellWrong): string[] {
  return listed(agents).flatMap((agent) => {
    if (isIri(agent)) return [asLine(agent.replace(/^mailto:/i, ''))]
    if (isFields(agent)) {
      const [named] = [agent.name, agent.nickname, agent.email, idOf(agent)].flatMap(listed).filter(isSaid)
      return named === undefined ? [] : [asLine(named.replace(/^mailto:/i, ''))]
    }
    // Many tools write a bare name.
    if (isSaid(agent)) return [asLine(agent)]
    tell(field)
    return []
  })
}

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
