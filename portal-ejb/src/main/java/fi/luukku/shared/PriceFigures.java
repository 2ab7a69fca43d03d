package fi.luukku.shared;

import java.math.BigDecimal;

/** Sums and rates as people write them, the same on pages and in mails. */
public final class PriceFigures {
  private static final char NBSP = '\u00a0';

  private PriceFigures() {}

  /** Cents of a euro: "13,50 €", in English "€13.50"; always with two decimals. */
  public static String money(long cents, Language language) {
    boolean english = language == Language.EN;
    String sign = cents < 0 ? "−" : "";
    long whole = Math.abs(cents) / 100;
    long rest = Math.abs(cents) % 100;
    String number =
        grouped(whole, english ? ',' : NBSP)
            + (english ? '.' : ',')
            + (rest < 10 ? "0" : "")
            + rest;
    return english ? sign + "€" + number : sign + number + NBSP + "€";
  }

  /** The number of a rate, without zeros at its end: "13,5". */
  public static String percent(BigDecimal rate, Language language) {
    String number = rate.stripTrailingZeros().toPlainString();
    return language == Language.EN ? number : number.replace('.', ',');
  }

  private static String grouped(long whole, char separator) {
    return String.valueOf(whole).replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(separator));
  }
}
