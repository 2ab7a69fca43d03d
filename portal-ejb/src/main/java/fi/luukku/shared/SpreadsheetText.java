package fi.luukku.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) in the shape that spreadsheets in Finland open by a double click: UTF-8
 * with a byte order mark, semicolons between cells, commas in decimals. What people have typed is
 * never a formula there: a text that a spreadsheet would calculate gets an apostrophe before it; so
 * does what would become a cell of its own in a spreadsheet that parts at commas, tabs or lines.
 */
public final class SpreadsheetText {
  private static final Pattern FORMULA =
      Pattern.compile("(^|[,;\\t\\r\\n])([\\s\\p{Cntrl}]*[=+\\-@\uff1d\uff0b\uff0d\uff20])");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final Pattern TO_QUOTE = Pattern.compile("[,;\"\\r\\n\\t]");

  /** What a table begins with, so that its letters are read as UTF-8. */
  public static final String MARK = "\ufeff";

  private SpreadsheetText() {}

  /**
   * @param rows the headings first; a cell is a number, which stays one, a local date and time
   *     ({@code 2026-11-28 20:51}), or else a text
   */
  public static byte[] of(List<List<Object>> rows) {
    return rows.stream()
        .map(SpreadsheetText::line)
        .collect(Collectors.joining("", MARK, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** One row with its end, for tables that are written as they are read, after {@link #MARK}. */
  public static String line(List<Object> row) {
    return row.stream().map(SpreadsheetText::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    if (value instanceof Number number) {
      return number.toString();
    }
    String text = value instanceof LocalDateTime moment ? MOMENT.format(moment) : value.toString();
    String safe = FORMULA.matcher(text).replaceAll("$1'$2");
    return TO_QUOTE.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
