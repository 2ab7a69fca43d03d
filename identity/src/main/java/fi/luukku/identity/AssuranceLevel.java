package fi.luukku.identity;

/**
 * How surely a person was identified, lowest first; the names are those of Commission Implementing
 * Regulation (EU) 2015/1502, article 1.
 */
public enum AssuranceLevel {
  NONE,
  LOW,
  SUBSTANTIAL,
  HIGH;

  public boolean isAtLeast(AssuranceLevel wanted) {
    return compareTo(wanted) >= 0;
  }
}
