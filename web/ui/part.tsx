import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { messageOf } from '../lib/errors.ts'
import { patiently } from '../lib/later.ts'
import { Failure } from './states.tsx'

/**
 * A part of a page that has its code for itself. While that is on its way, `place` stands there; where it cannot be
 * had, the part says so and can be tried again, and the page around it stays.
 * @param load Imports the module whose default export it is.
 */
export function part<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const asked = () => lazy(() => patiently(load))
  // A component that could not be loaded once stays so: another takes its place.
  let Content = asked()
  return class Part extends Component<Props & { place: ReactNode }, { fault: unknown }> {
    override state = { fault: null }
    static getDerivedStateFromError(fault: unknown) {
      return { fault }
    }
    again = () => {
      Content = asked()
      this.setState({ fault: null })
    }
    override render() {
      const { place, ...props } = this.props
      if (this.state.fault !== null) {
        return <Failure message={messageOf(this.state.fault)} onRetry={this.again} />
      }
      return (
        <Suspense fallback={place}>
          <Content {...(props as unknown as Props)} />
        </Suspense>
      )
    }
  }
}
