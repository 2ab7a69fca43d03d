package fi.luukku.casework;

/**
 * How full a work queue is.
 *
 * @param open open cases
 * @param untaken those of them that nobody works on
 * @param late those of them whose promised day has passed
 * @param mine those of them that the reader works on
 */
public record QueueCount(String queueKey, long open, long untaken, long late, long mine) {}
