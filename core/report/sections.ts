import type { ReportTemplate } from '../model/hand-over.ts'
import type { ReportDocument } from './report-document.ts'

export type ReportSection =
  | 'terms'
  | 'summary'
  | 'ratings'
  | 'changes'
  | 'article'
  | 'claims'
  | 'retired'
  | 'sources'
  | 'questions'
  | 'method'

const NEWSROOM: readonly ReportSection[] = ['summary', 'changes', 'article', 'claims', 'retired', 'sources', 'method']

const SECTIONS: Readonly<Record<ReportTemplate, readonly ReportSection[]>> = {
  newsroom: NEWSROOM,
  classroom: [
    'terms',
    'summary',
    'ratings',
    'changes',
    'article',
    'claims',
    'retired',
    'questions',
    'sources',
    'method',
  ],
  minimal: ['claims'],
}

/** The sections of a report in the order of its template, without those that would say nothing. */
export function sectionsOf({ template, changes, retired, lesson }: ReportDocument): ReportSection[] {
  const isLeftOut: Partial<Record<ReportSection, boolean>> = {
    changes: changes.length === 0,
    retired: retired.length === 0,
    questions: !lesson || lesson.questions.length === 0,
  }
  return SECTIONS[template].filter((section) => !isLeftOut[section])
}
