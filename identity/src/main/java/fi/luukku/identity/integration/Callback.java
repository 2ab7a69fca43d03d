package fi.luukku.identity.integration;

import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import java.util.Map;
import java.util.Optional;

/**
 * What a person came back with from the provider. All of it may come from anybody.
 *
 * @param state which attempt it answers
 * @param code to be exchanged for tokens
 * @param issuer who says it answers
 * @param error why there is no code
 */
public record Callback(
    String state, Optional<String> code, Optional<String> issuer, Optional<String> error) {
  private static final int LONGEST = 4_000;

  /** Reads the parameters of a request; one that comes twice, or is endless, is refused. */
  public static Callback of(Map<String, String[]> parameters) {
    return new Callback(
        one(parameters, "state").orElse(""),
        one(parameters, "code"),
        one(parameters, "iss"),
        one(parameters, "error"));
  }

  private static Optional<String> one(Map<String, String[]> parameters, String name) {
    String[] values = parameters.getOrDefault(name, new String[0]);
    if (values.length > 1 || values.length == 1 && values[0].length() > LONGEST) {
      throw new SignInRefused(Reason.FAILED, "The answer has more than one, or a huge, " + name);
    }
    return values.length == 0 ? Optional.empty() : Optional.of(values[0]);
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "Callback";
  }
}
