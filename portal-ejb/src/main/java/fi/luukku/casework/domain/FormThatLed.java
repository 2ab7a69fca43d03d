package fi.luukku.casework.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form somebody was filling in when he went to sign in. That one he takes along, and no other
 * of this browser: on a machine that many people use, whoever signs in next need not be who began
 * the rest.
 */
public final class FormThatLed {
  private static final Pattern DRAFT =
      Pattern.compile("[?&]draft=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[&#]|$)");

  private FormThatLed() {}

  /** The draft that an address of ours names. */
  public static Optional<UUID> of(String address) {
    Matcher named = DRAFT.matcher(address);
    return named.find() ? Optional.of(UUID.fromString(named.group(1))) : Optional.empty();
  }
}
