/**
 * The opening rush: makes the figures of {@code docs/measure.md} for what happens when many want
 * the same times at once, and writes {@code target/rush.md}. Started by {@code mvn -Prush}; {@link
 * fi.luukku.acceptance.rush.Rush} says what happens in which order.
 */
package fi.luukku.acceptance.rush;
