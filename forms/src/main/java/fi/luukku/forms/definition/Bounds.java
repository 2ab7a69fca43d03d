package fi.luukku.forms.definition;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How large a form may be, and the widest values that any form takes. */
final class Bounds {

  static final int MAX_CHARACTERS = 1_000_000;
  static final int MAX_DEPTH = 40;
  static final int MAX_PAGES = 100;

  /** Questions and table columns together. */
  static final int MAX_FIELDS = 1_000;

  static final int MAX_OPTIONS = 500;
  static final int MAX_COLUMNS = 12;
  static final int MAX_ROWS = 100;
  static final int MAX_FILES = 20;
  static final int MAX_CONDITION_DEPTH = 8;
  static final int MAX_CONDITION_PARTS = 30;
  static final int MAX_OPERANDS = 50;
  static final int MAX_RULES = 200;
  static final int MAX_ROUTES = 20;
  static final int MAX_EARLIER = 10;
  static final int MAX_TEXT_LENGTH = 20_000;
  static final int MAX_DECIMALS = 6;
  static final long MAX_FILE_BYTES = 200L * 1024 * 1024;

  static final BigDecimal LARGEST_NUMBER = new BigDecimal("999999999999");
  static final BigDecimal LARGEST_MONEY = new BigDecimal("999999999.99");
  static final BigDecimal WHOLE_PERCENT = new BigDecimal("100");
  static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  private Bounds() {}

  /** Looks at precision first: comparing a number like 1e999999999 itself would be the attack. */
  static boolean isBeyond(BigDecimal value) {
    long integerDigits = (long) value.precision() - value.scale();
    return integerDigits > 15 || value.stripTrailingZeros().scale() > MAX_DECIMALS;
  }
}
