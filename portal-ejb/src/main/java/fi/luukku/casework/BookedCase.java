package fi.luukku.casework;

/**
 * The case of a booking, for who shows when something is taken.
 *
 * @param stands whether it is confirmed, also while something more is asked about it
 */
public record BookedCase(CaseNumber number, CaseStatus status, boolean stands) {}
