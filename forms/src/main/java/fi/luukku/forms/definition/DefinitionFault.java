package fi.luukku.forms.definition;

/**
 * Why a definition is refused.
 *
 * @param place JSON pointer into form.json, or name and key of a texts file
 * @param reason a sentence for the author of the form
 */
public record DefinitionFault(String place, String reason) {

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
