package fi.luukku.notifications.domain;

import java.net.IDN;
import java.util.Locale;

/** An e-mail address as mail servers get it, however it was typed. */
public final class SentAddress {
  private SentAddress() {}

  /**
   * The domain as RFC 5891 writes it, {@code mäki.example} as {@code xn--mki-qla.example}, in lower
   * case; wide and ornamental letters become the plain ones.
   *
   * @throws IllegalArgumentException where the domain cannot be a name
   */
  public static String of(String address) {
    int domain = address.lastIndexOf('@') + 1;
    String known = IDN.toASCII(address.substring(domain)).toLowerCase(Locale.ROOT);
    return address.substring(0, domain) + known;
  }
}
