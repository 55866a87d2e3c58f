import { say } from '../../core/messages/message.ts'
import type { ReportLesson, ReportQuestion } from '../../core/report/report-document.ts'
import { standing } from './html-marks.ts'
import { joined, type Markup, markup, when } from './markup.ts'

/** The words of the trade, for those who meet them for the first time. */
export const termsSection = ({ terms }: ReportLesson): Markup => markup`
<section id="terms" class="lesson" aria-labelledby="terms-title">
<h2 id="terms-title">${say('report.section.terms')}</h2>
<p class="prose">${say('report.lesson.note')}</p>
<dl class="terms">${joined(terms.map(({ term, meaning }) => markup`<div><dt>${term}</dt><dd>${meaning}</dd></div>`))}</dl>
</section>`

export const ratingsSection = ({ ratings }: ReportLesson): Markup => markup`
<section id="ratings" class="lesson" aria-labelledby="ratings-title">
<h2 id="ratings-title">${say('report.section.ratings')}</h2>
<dl class="terms">${joined(
  ratings.map((rating) => markup`<div><dt>${standing(rating)}</dt><dd dir="auto">${rating.meaning}</dd></div>`),
)}</dl>
</section>`

export const questionsSection = ({ questions }: ReportLesson): Markup => markup`
<section id="questions" class="lesson" aria-labelledby="questions-title">
<h2 id="questions-title">${say('report.section.questions')}</h2>
<p class="aside">${say('report.questions.note')}</p>
<ol class="questions">${joined(questions.map(questionMarkup), '\n')}</ol>
</section>`

const questionMarkup = ({ claim, text }: ReportQuestion): Markup =>
  markup`<li>${when(claim, ({ number, wording }) => markup`<p class="about"><a href="#claim-${number}">${say('report.claim', { number })}</a> <span class="words" dir="auto">${wording}</span></p>`)}<p class="question">${text}</p></li>`

/** How a claim came by its rating, step by step; nothing in a report that does not explain. */
export const stepsOf = (steps: readonly string[]): Markup =>
  when(
    steps.length && steps,
    (all) =>
      markup`<h4>${say('report.claim.steps')}</h4><ol class="steps">${joined(all.map((step) => markup`<li dir="auto">${step}</li>`))}</ol>`,
  )
