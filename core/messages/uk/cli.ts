import type { cli as english } from '../en/cli.ts'
import type { Translation } from '../translation.ts'

export const cli: Translation<'uk', typeof english> = {
  'cli.usage': `Tickmark — стіл для перевірки фактів, що працює без мережі.

  tickmark import FILE... --library DIR [--tracked accepted|original] [--existing copy|replace] [--as NAME] [--json]
  tickmark add-draft ARTICLE FILE --library DIR [--name NAME] [--tracked accepted|original] [--as NAME] [--json]
  tickmark annotate ARTICLE FILE --library DIR [--dry-run] [--as NAME] [--json]
  tickmark list --library DIR [--json]
  tickmark show ARTICLE --library DIR [--json]
  tickmark export ARTICLE --library DIR --format docx|pdf|html|md|csv|xlsx|claimreview|w3c|json|bundle
                  --out PATH [--kind checking|checked|reader] [--redacted] [--json]
  tickmark verify --library DIR [--json]
  tickmark log [--json]
  tickmark align OLD NEW --anchors FILE [--offsets utf16|codepoints] [--json]
  tickmark serve [--library DIR] [--port N] [--as NAME]

ARTICLE — ідентифікатор статті або достатня частина його початку. Прапорці й JSON описано в docs/cli.md.`,
  'cli.no-library': 'Вкажіть бібліотеку: --library DIR.',
  'cli.no-article': 'Вкажіть статтю: її ідентифікатор або достатню частину його початку. Їх показує «tickmark list».',
  'cli.no-files': 'Вкажіть, які файли імпортувати.',
  'cli.no-out': 'Вкажіть, куди записати: --out PATH.',
  'cli.format': 'Вкажіть формат: --format і один із {formats}.',
  'cli.kind': '{format} буває таких видів: {kinds}. Вкажіть один: --kind.',
  'cli.columns': 'Вкажіть стовпці: --columns і один чи кілька з цих через кому, кожен один раз: {columns}.',
  'cli.template': 'Вкажіть шаблон: --template і один із {templates}.',
  'cli.line-too-long': 'Видавець або адреса задовгі. Скоротіть.',
  'cli.port': '--port приймає число від 0 до 65535.',
  'cli.too-many': '«{word}» — зайве слово для «{command}».',
  'cli.name-too-long': '--as приймає ім’я завдовжки щонайбільше {max} знаків.',
  'cli.unknown': 'Команди «{command}» немає.',
  'cli.article-unknown': 'Жоден ідентифікатор статті не починається з «{article}».',
  'cli.article-several': 'З «{article}» починаються ідентифікатори кількох статей. Вкажіть більше.',
  'cli.imported': 'Імпортовано «{title}» (слів: {words}): {id}',
  'cli.refused': '{name}: {sentence}',
  'cli.listed': '{id}  {state}  тверджень: {checked} з {claims}  речень: {looked} з {sentences}  {title}',
  'cli.damaged': '{id}  {title}: {sentence}',
  'cli.exported': 'Записано {name} (байтів: {bytes}).',
  'cli.verified': 'Усе так, як має бути: статей — {articles}, файлів — {files}, рядків журналу — {lines}.',
  'cli.verifying': 'Перевірка: {done} з {of}…',
  'cli.problems': {
    one: 'Виявлено {count} проблему:',
    few: 'Виявлено {count} проблеми:',
    many: 'Виявлено {count} проблем:',
    other: 'Виявлено {count} проблеми:',
  },
  'cli.problem': '{place}: {sentence}',
  'cli.align.usage': 'Вкажіть тексти й місця уривків у старому: tickmark align OLD NEW --anchors FILE.',
  'cli.align.offsets': '--offsets приймає «utf16» або «codepoints».',
  'cli.align.file-missing': 'Не вдалося прочитати {name}. Перевірте шлях; нічого не змінено.',
  'cli.align.anchors-unreadable': 'Файл з уривками — не масив JSON і не рядки JSON. Нічого не зіставлено.',
  'cli.align.anchor-unreadable':
    'У записі {number} немає позицій чи селектора, які можна прочитати. Нічого не зіставлено.',
  'cli.align.anchor-outside': 'Уривок «{id}» лежить поза старим текстом. Нічого не зіставлено.',
  'cli.align.line': '{id}  {state}  {text}',
  'cli.align.reason': '    {reason}',
  'cli.port-taken': 'Порт {port} зайнято іншою програмою. Виберіть інший або не вказуйте --port.',
  'cli.no-draft-file': 'Вкажіть, у якому файлі нова версія.',
  'cli.draft-name-too-long': '--name приймає щонайбільше {max} знаків.',
  'cli.draft-added': 'Додано версію {number} статті «{title}» (слів: {words}): {id}',
  'cli.draft-counts':
    'Твердження: на місці — {exact}, переміщено — {moved}, змінено — {changed}, у кількох місцях — {ambiguous}, втрачено — {lost}',
  'cli.draft-again': {
    one: 'Треба перевірити знову {count} твердження:',
    few: 'Треба перевірити знову {count} твердження:',
    many: 'Треба перевірити знову {count} тверджень:',
    other: 'Треба перевірити знову {count} твердження:',
  },
  'cli.draft-claim': '{number}  {state}  {what}',
}
