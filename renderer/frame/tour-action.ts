import { useAction, useApp, useDesk, useStart } from '../state/use-app.ts'
import { useOpenSample } from './sample.ts'

/**
 * The tour, found again from anywhere: over the article on the desk, or else over the sample, which is brought in when
 * it is not there. None where nothing can be changed: it is learnt by doing. While there is one, this leads to it.
 */
export function useTourAction(): void {
  const { tour, view, start } = useApp()
  const { library } = useStart()
  const isWritableOnDesk = useDesk(({ desk }) => desk.status === 'open' && desk.article.readOnly === null)
  const openSample = useOpenSample()

  const begin = () => {
    void start.getState().prefer({ hasSeenTour: true })
    tour.getState().begin()
    if (isWritableOnDesk) view.getState().open('desk')
    else void openSample()
  }

  const lead = () => {
    const card = document.querySelector<HTMLElement>('main [data-landmark="tour"]')
    if (tour.getState().tour.at !== null && card) card.focus()
    else begin()
  }

  useAction('help.tour', library.readOnly === null && library.refused === null ? lead : null)
}
