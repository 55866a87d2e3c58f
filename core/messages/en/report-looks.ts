/** Sentences of the reader report's own looks: the publisher, the explanations for a class, and how it becomes a PDF. */
export const reportLooks = {
  'report.published-by': 'Published by {publisher}',
  'report.page': 'This review on the web',
  'report.choice': {
    one: 'This report tells of {told} of {count} claim; the publisher chose which.',
    other: 'This report tells of {told} of {count} claims; the publisher chose which.',
  },
  'report.section.terms': 'Words to know',
  'report.section.ratings': 'The ratings and what they mean',
  'report.section.questions': 'Questions to discuss',
  'report.lesson.note':
    'This report explains how each rating was reached, so that a reader can follow every step and disagree with it.',
  'report.table.claims': 'Claims',
  'report.table.sentences': 'Sentences',
  'report.article.raised':
    'The raised numbers are those of the claims below: each stands where the words of its claim end.',
  'report.source.number': 'Source {number}',
  'report.term.claim': 'Claim',
  'report.term.claim.about':
    'A statement that can be checked: it is so or it is not, and somebody can find out. Opinions and wishes are not claims.',
  'report.term.source': 'Source',
  'report.term.source.about': 'Where an answer comes from: a document, a set of data, a web page, a person.',
  'report.term.stance': 'Supports, refutes, context',
  'report.term.stance.about':
    'What a source does to a claim: it speaks for it, it speaks against it, or it helps to understand it.',
  'report.term.grade': 'Primary, secondary, tertiary',
  'report.term.grade.about':
    'How near a source stands to the fact: it holds the record or was there, it tells of such a source, or it gathers what others tell.',
  'report.term.verdict': 'Verdict',
  'report.term.verdict.about':
    'A rating from the scale and the reason for it. Without a reason a rating does not count.',
  'report.term.correction': 'Correction',
  'report.term.correction.about': 'Words proposed in place of those in the article.',
  'report.term.no-definition': 'The scale gives no definition.',
  'report.term.unrated': 'Nobody has reached a rating yet.',
  'report.term.verify-again':
    'The words changed after they were checked: the earlier rating does not count until somebody has looked again.',
  'report.claim.steps': 'How this rating was reached',
  'report.step.author': 'The article says this in its own voice.',
  'report.step.named': 'The article passes on what {name} says.',
  'report.step.no-sources': 'It has not been compared with any source yet.',
  'report.step.compared': 'It was compared with its sources: {parts}.',
  'report.step.supports': { one: '{count} supports it', other: '{count} support it' },
  'report.step.refutes': { one: '{count} refutes it', other: '{count} refute it' },
  'report.step.context': { one: '{count} gives context', other: '{count} give context' },
  'report.step.primary': {
    one: '{count} of these sources is primary: it stands nearest to the fact.',
    other: '{count} of these sources are primary: they stand nearest to the fact.',
  },
  'report.step.no-primary': 'None of these sources is primary: each passes on what others found.',
  'report.step.rated': 'All of it weighed together, the rating was “{label}”.',
  'report.step.rated-meaning': 'All of it weighed together, the rating was “{label}”: {definition}.',
  'report.questions.note': 'Each is raised by something in this record.',
  'report.ask.weigh': 'Its sources disagree. Which of them weighs more, and why?',
  'report.ask.unconfirmed': 'This could not be confirmed. What evidence would settle it?',
  'report.ask.between':
    'The rating is neither wholly true nor wholly false. What would the sentence have to say to be true?',
  'report.ask.corrected': 'A correction is proposed. What does a reader learn from it that the article did not say?',
  'report.ask.changed-mind':
    'It was rated “{before}” first and “{after}” later. What may have changed the checker’s mind?',
  'report.ask.silent': 'The article changed this without saying so. How should it have told its readers?',
  'report.ask.unnamed': 'A source is not named here. When is that right, and what does it cost the reader?',
  'report.ask.verify-again':
    'Its words changed after it was checked. Is the old verdict still worth anything, and why?',
  'report.ask.no-source': 'It was rated without a source. What would you want to see before you believe the rating?',
  'report.ask.unrated': 'No verdict has been given yet. How would you go about checking it?',
  'report.ask.unseen': {
    one: '{count} sentence of the article has not been looked at. Is there something in it to check?',
    other: '{count} sentences of the article have not been looked at. Which of them would you check first?',
  },
  'report.refused.no-browser':
    'A PDF is printed by Chrome, Chromium, Edge or Brave, and none of them was found on this machine. Install one of them, or export the report as HTML. Nothing was written.',
  'report.refused.printing':
    'The report could not be printed as a PDF. Export it as HTML instead, and print it from a browser. Nothing was written.',
  'report.refused.time':
    'Printing the report took more than {seconds} seconds and was stopped. Export it as HTML instead. Nothing was written.',
} as const
