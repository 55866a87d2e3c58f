import type { Output } from '../../../core/contract.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { Importing } from '../drafts-in.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { OpenedArticle } from '../open-article.ts'
import type { OpenedLibrary } from '../open-library.ts'
import { addSample, removeSample, restoreSample, sampleInList } from '../sample.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type SampleHandlers = Pick<Handlers, 'sample.open' | 'sample.remove' | 'sample.restore'>

export const sampleHandlers = (host: Host, keeper: LibraryKeeper, importing: Importing): SampleHandlers => {
  const { inLibrary, inArticle } = openOnly(keeper)

  const onSample = (work: (library: OpenedLibrary, article: OpenedArticle) => Promise<Result<null>>) =>
    inArticle(async (article, _input, library) => {
      if (library.readOnly) return { ok: false, refusal: library.readOnly }
      if (!onlyArticle(article.session.state()).sample) return refuse('refused.article.unknown')
      const done = await work(library, article)
      // Whoever opens the sample next is told of it as it is now.
      await library.publishSummary(article)
      return done.ok ? ok({}) : done
    })

  const openSample = async (library: OpenedLibrary): Promise<Result<Output<'sample.open'>>> => {
    const known = sampleInList(library)
    if (known) return ok({ article: known })
    if (library.readOnly) return { ok: false, refusal: library.readOnly }
    const added = await addSample(library, host.importer, importing.begin())
    if (!added.ok) return added
    await library.publishSummary(added.value)
    await library.overview.save()
    return ok({ article: added.value.id })
  }
  // Whoever asks twice in a row means one sample.
  let opening: ReturnType<typeof openSample> | null = null

  return {
    'sample.open': inLibrary((library) => {
      opening ??= openSample(library).finally(() => {
        opening = null
      })
      return opening
    }),
    'sample.remove': onSample(removeSample),
    'sample.restore': onSample(restoreSample),
  }
}
