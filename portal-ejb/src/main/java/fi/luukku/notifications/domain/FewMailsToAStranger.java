package fi.luukku.notifications.domain;

import java.util.Locale;

/**
 * Nobody can have the portal flood somebody else's letterbox: to one address go only so many mails
 * of matters that were begun without signing in.
 *
 * @param anHour how many in an hour of the clock
 * @param aDay how many in a day, UTC
 */
public record FewMailsToAStranger(int anHour, int aDay) {

  /** Whether one more goes, where so many went with it. */
  public boolean allows(long thisHour, long today) {
    return thisHour <= anHour && today <= aDay;
  }

  /**
   * The letterbox behind an address that the forms take: upper case, other letters of the same
   * domain and what follows a plus sign make another address, but not another person.
   */
  public static String letterbox(String address) {
    String lower = SentAddress.of(address.strip()).toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf('@');
    int plus = lower.indexOf('+');
    return plus > 0 && plus < at ? lower.substring(0, plus) + lower.substring(at) : lower;
  }
}
