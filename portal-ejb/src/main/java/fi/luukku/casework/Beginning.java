package fi.luukku.casework;

import fi.luukku.parties.OrganisationAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the form that begins a draft brings.
 *
 * @param formKey made when it was shown: sent again, it begins nothing
 * @param link what the address that led to it says for questions, by the name of their input; what
 *     the questions do not allow is left
 * @param earlier number of the case whose answers it is to begin with, as it was posted
 * @param register what the register of organisations said, asked before: nothing waits for it while
 *     the draft is begun
 */
public record Beginning(
    UUID formKey, Map<String, String> link, Optional<String> earlier, OrganisationAnswer register) {

  public Beginning {
    link = Map.copyOf(link);
  }

  /** One whose address said nothing, and which begins empty. */
  public static Beginning of(UUID formKey) {
    return new Beginning(formKey, Map.of(), Optional.empty(), OrganisationAnswer.NOT_ASKED);
  }

  /** The same with the answers of a case that was sent before. */
  public Beginning with(String number) {
    return new Beginning(formKey, link, Optional.of(number), register);
  }

  /** The same with what the register said. */
  public Beginning with(OrganisationAnswer said) {
    return new Beginning(formKey, link, earlier, said);
  }

  /** Two buttons of one form begin two drafts; one of them pressed twice begins one. */
  UUID key() {
    return earlier
        .map(number -> (formKey + "/" + number).getBytes(StandardCharsets.UTF_8))
        .map(UUID::nameUUIDFromBytes)
        .orElse(formKey);
  }

  /** Never what the link says: it may stand in a log line. */
  @Override
  public String toString() {
    return "Beginning[" + formKey + "]";
  }
}
