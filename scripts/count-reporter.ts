import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run with one line: `N passed, N failed`. A file that could not even be read, and an error nobody caught,
 * count as failed: they hide tests that did not run.
 */
export class CountReporter implements Reporter {
  passed = 0;
  failed = 0;
  skipped = 0;

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.passed += 1;
        else if (state === 'failed') this.failed += 1;
        else this.skipped += 1;
      }
      const fileFailed = module.errors().length > 0;
      const suitesFailed = [...module.children.allSuites()].filter(
        (suite) => suite.errors().length > 0,
      ).length;
      this.failed += Number(fileFailed) + suitesFailed;
    }
    this.failed += unhandled.length;
  }

  /** The last line of `npm test`. */
  line(): string {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return `${this.passed} passed, ${this.failed} failed${skipped}`;
  }
}
