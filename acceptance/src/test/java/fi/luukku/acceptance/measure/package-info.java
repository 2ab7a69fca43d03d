/**
 * Makes the figures of {@code docs/measure.md}: starts the product with a war of bare pages beside
 * it, asks, weighs and counts from outside, and writes {@code target/measure.md}. Started by {@code
 * mvn -Pmeasure}; {@link fi.luukku.acceptance.measure.Measure} says what happens in which order.
 */
package fi.luukku.acceptance.measure;
