import { createStore } from 'zustand/vanilla'
import { beginTour, didTask, goBack, goOn, NO_TOUR, type Tour, type TourTask } from '../../core/tour.ts'

export interface TourStore {
  readonly tour: Tour
  begin(): void
  goOn(): void
  goBack(): void
  did(task: TourTask): void
  end(): void
}

/** The tour of this window: it outlives the desk, so that a look elsewhere does not end it. */
export const createTourStore = () =>
  createStore<TourStore>((set) => {
    const turn = (by: (tour: Tour) => Tour) => set(({ tour }) => ({ tour: by(tour) }))
    return {
      tour: NO_TOUR,
      begin: () => turn(beginTour),
      goOn: () => turn(goOn),
      goBack: () => turn(goBack),
      did: (task) => turn((tour) => didTask(tour, task)),
      end: () => turn(() => NO_TOUR),
    }
  })
