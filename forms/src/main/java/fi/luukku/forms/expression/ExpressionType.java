package fi.luukku.forms.expression;

/** What an expression can see of an answer; the Java class behind it stands with each. */
public enum ExpressionType {
  /** {@link String}: typed text, or the key of the chosen option. */
  TEXT,
  /** {@link java.util.List} of {@link String}: keys of chosen options, ids of files. */
  TEXTS,
  /** {@link Boolean}. */
  YES_NO,
  /** {@link Long}: a calendar year, a count. */
  WHOLE,
  /** {@link java.math.BigDecimal}: exact; never a floating point number. */
  NUMBER,
  /** {@link java.math.BigDecimal}: exact euros; never mixes with plain numbers by accident. */
  MONEY,
  /** {@link java.time.LocalDate}. */
  DATE,
  /** {@link java.time.LocalTime}. */
  TIME,
  /**
   * {@link java.util.List} of {@link java.util.Map}: rows by column; absent cells have no entry.
   */
  ROWS,
  /** Nothing, or parts only: it cannot be named as a whole. */
  NONE
}
