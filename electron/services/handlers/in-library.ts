import type { ArticleId } from '../../../core/model/ids.ts'
import type { Result } from '../../../core/result.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { OpenedArticle } from '../open-article.ts'
import type { OpenedLibrary } from '../open-library.ts'

/** Handlers that work in the open library, or in one of its articles: without one, the sentence why is the answer. */
export const openOnly = (keeper: LibraryKeeper) => {
  const inLibrary =
    <I, O>(work: (library: OpenedLibrary, input: I) => Promise<Result<O>>) =>
    async (input: I): Promise<Result<O>> => {
      const library = keeper.library()
      return library.ok ? work(library.value, input) : library
    }

  const inArticle = <I extends { article: ArticleId }, O>(
    work: (article: OpenedArticle, input: I, library: OpenedLibrary) => Promise<Result<O>>,
  ) =>
    inLibrary<I, O>(async (library, input) => {
      const article = await library.article(input.article)
      return article.ok ? work(article.value, input, library) : article
    })

  return { inLibrary, inArticle }
}
