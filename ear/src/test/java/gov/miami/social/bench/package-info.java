/** Benchmarks: run by {@code mvn -Pbench}, never part of the tests; docs/performance.md has the figures. */
package gov.miami.social.bench;
