package fi.luukku.identity.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The eIDAS identifier of a person without a Finnish identity code ({@code PersonIdentifier}, for
 * example {@code EE/FI/…}): which state gives it, for which state, and what it says. A state may
 * change it, and then the person is a new one here: nobody is recognised by name and birthday. As
 * private as {@link NationalId}: its words never leave by {@code toString}.
 */
public final class ForeignId implements PersonCode {
  /** Printable characters of ASCII, at most 256 of them (eIDAS SAML Attribute Profile 1.2). */
  private static final Pattern FORM = Pattern.compile("[A-Z]{2}/[A-Z]{2}/[!-~]{1,250}");

  private final String value;

  private ForeignId(String value) {
    this.value = value;
  }

  /** The identifier, where the text is one. */
  public static Optional<ForeignId> parse(String text) {
    return FORM.matcher(Objects.requireNonNullElse(text, "")).matches()
        ? Optional.of(new ForeignId(text))
        : Optional.empty();
  }

  @Override
  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ForeignId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "ForeignId";
  }
}
