package fi.luukku.identity.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Finnish personal identity code (henkilötunnus): {@code ddmmyyCnnnX}, where C tells the century
 * by one of thirteen signs (Government Decree 690/2022) and X is a check character. The most
 * private thing we hold: its words never leave by {@code toString}.
 */
public final class NationalId implements PersonCode {
  private static final Pattern FORM =
      Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([-+YXWVUABCDEF])(\\d{3})([0-9A-FHJ-NPR-Y])");
  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final int LOWEST = 2;
  private static final int FIRST_TEMPORARY = 900;

  private final String value;
  private final LocalDate birthDate;
  private final int number;

  private NationalId(String value, LocalDate birthDate, int number) {
    this.value = value;
    this.birthDate = birthDate;
    this.number = number;
  }

  /** The code, where the text is one: form, date and check character are right. */
  public static Optional<NationalId> parse(String text) {
    Matcher parts = FORM.matcher(Objects.requireNonNullElse(text, ""));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(parts.group(5));
    String digits = parts.group(1) + parts.group(2) + parts.group(3) + parts.group(5);
    char check = CHECK.charAt(Integer.parseInt(digits) % CHECK.length());
    if (number < LOWEST || check != parts.group(6).charAt(0)) {
      return Optional.empty();
    }
    return date(parts).map(date -> new NationalId(text, date, number));
  }

  private static Optional<LocalDate> date(Matcher parts) {
    int year = century(parts.group(4).charAt(0)) + Integer.parseInt(parts.group(3));
    try {
      return Optional.of(
          LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int century(char sign) {
    if (sign == '+') {
      return 1800;
    }
    return "-YXWVU".indexOf(sign) >= 0 ? 1900 : 2000;
  }

  @Override
  public String value() {
    return value;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  /** Numbers 900 to 999 are given to nobody: they belong to test persons and temporary codes. */
  public boolean isTestPerson() {
    return number >= FIRST_TEMPORARY;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NationalId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "NationalId";
  }
}
